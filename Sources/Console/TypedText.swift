/// Bytes that were read at once, and whether a hand can have typed them.
///
/// Terminals that do not mark a paste send it as if it had been typed. What gives it away is its speed: nobody types a
/// dozen characters with line ends in them in no time. Whatever came while nobody looked may have been typed ahead.
public struct TypedText {
  /// What arrives at once of what a hand types, at most: a slow line collects a second's worth.
  private static let mostAtOnce = 12
  /// How many characters a quick hand types in a second.
  private static let perSecond = 20.0
  /// How many more must have come where no line ends among them: that may be a macro, or a key that repeats itself.
  private static let withoutLineEnds = 28

  private let bytes: [UInt8]
  private let busy: Duration

  /// Bytes that were read at once, after nobody had looked for some time.
  public init(_ bytes: [UInt8], after busy: Duration) {
    self.bytes = bytes
    self.busy = busy
  }

  /// Whether there is nothing but characters, tabs and line ends, so that there may be more of a paste.
  public static func isTextOnly(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || (0x09...0x0D).contains($0) && $0 != 0x0B && $0 != 0x0C }
  }

  /// The text, its line ends as LF, if it was pasted.
  public var pasted: String? {
    guard Self.isTextOnly(bytes), let text = String(validating: bytes, as: UTF8.self),
      Set(text).count > 3, !text.unicodeScalars.contains(where: { (0x80..<0xA0).contains($0.value) })
    else { return nil }
    let (seconds, attoseconds) = busy.components
    let ahead = (Double(seconds) + Double(attoseconds) / 1e18) * Self.perSecond
    let hasLines = text.drop { $0.isNewline }.drop { !$0.isNewline }.contains { !$0.isNewline }
    let most = Double(Self.mostAtOnce + (hasLines ? 0 : Self.withoutLineEnds)) + ahead
    return Double(text.count) > most ? PasteCollector.text(of: bytes) : nil
  }
}
