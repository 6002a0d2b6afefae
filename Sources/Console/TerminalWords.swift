/// The sequences by which a terminal is painted, as its description gives them.
public struct TerminalWords: Sendable {
  /// What a terminal has besides the words without which it cannot be painted, where it has it as ECMA-48 writes it.
  public struct Shortcuts: OptionSet, Sendable {
    /// The bits of the set.
    public let rawValue: Int

    /// A set from its bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// `CUP` itself is as everywhere, so that it can be written without being asked for.
    public static let place = Shortcuts(rawValue: 1)
    /// To a column of the same row (`CHA`).
    public static let column = Shortcuts(rawValue: 2)
    /// To a row in the same column (`VPA`).
    public static let row = Shortcuts(rawValue: 4)
    /// Some columns on (`CUF`).
    public static let forward = Shortcuts(rawValue: 8)
    /// Blank to the end of the row (`EL`).
    public static let eraseRow = Shortcuts(rawValue: 16)
    /// Blank some columns (`ECH`).
    public static let eraseColumns = Shortcuts(rawValue: 32)
    /// Rows move up and down between two of them (`DECSTBM`, `IND`, `RI`).
    public static let scroll = Shortcuts(rawValue: 64)
  }

  /// What is shorter than to place the cursor anew and to write blanks.
  public var shortcuts: Shortcuts
  /// Places the cursor at a column and row, both from 0.
  public var place: @Sendable (_ column: Int, _ row: Int) -> [UInt8]
  /// Ends all attributes and colours, and begins these attributes.
  public var begin: @Sendable (Attributes) -> [UInt8]
  /// Colours what is written from now on, or what is behind it.
  public var color: @Sendable (_ number: UInt8, _ isBackground: Bool) -> [UInt8]
  /// The attributes that do not go with colours.
  public var withoutColor: Attributes
  /// Blanks the screen and goes to its first cell.
  public var clear: [UInt8]
  /// Whether the last cell of the last row cannot be written without the screen scrolling.
  public var scrollsAtEnd: Bool

  /// The words of a terminal.
  public init(
    shortcuts: Shortcuts, place: @escaping @Sendable (_ column: Int, _ row: Int) -> [UInt8],
    begin: @escaping @Sendable (Attributes) -> [UInt8],
    color: @escaping @Sendable (_ number: UInt8, _ isBackground: Bool) -> [UInt8],
    withoutColor: Attributes = [], clear: [UInt8], scrollsAtEnd: Bool = false
  ) {
    (self.shortcuts, self.place, self.begin, self.color) = (shortcuts, place, begin, color)
    (self.withoutColor, self.clear, self.scrollsAtEnd) = (withoutColor, clear, scrollsAtEnd)
  }
}
