public import TerminalText

/// The bytes that tell a terminal to show cells in the order in which they are written, and those that take it back.
///
/// Explicit mode of ECMA-48 (BDSM, `CSI 8 l`) is understood by VTE, which keeps it for each row: it has to be sent
/// before rows are cleared. mlterm has its own words. Other terminals pass over both in silence.
public struct OrderSwitch: Hashable, Sendable {
  /// Sent before the screen is cleared the first time.
  public let on: [UInt8]
  /// Sent last of all, what was switched on first being switched off last.
  public let off: [UInt8]

  /// Says nothing and takes nothing back.
  public static let none = OrderSwitch([])

  /// What a terminal has to be told for an ordering: nothing where it is to reorder.
  public init(for ordering: TextOrdering, on terminal: TerminalIdentity) {
    guard ordering != .terminal else {
      self = .none
      return
    }
    self.init(terminal.program == .mlterm ? [Self.explicit, Self.uncontrolled] : [Self.explicit])
  }

  private init(_ pairs: [(on: String, off: String)]) {
    on = pairs.flatMap { Array($0.on.utf8) }
    off = pairs.reversed().flatMap { Array($0.off.utf8) }
  }

  private static let explicit = (on: "\u{1B}[8l", off: "\u{1B}[8h")
  private static let uncontrolled = (
    on: "\u{1B}]5379;use_ctl=false\u{7}", off: "\u{1B}]5379;use_ctl=true\u{7}"
  )
}
