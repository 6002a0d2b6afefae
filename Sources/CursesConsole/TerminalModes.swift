internal import Console

/// The bytes that switch the terminal's reports on and off, and those that give it back in an emergency.
///
/// Mouse and paste are asked for with the sequences of xterm, which nearly all terminals understand; terminfo describes
/// the mouse of most multiplexers wrongly. Consoles that would print the sequences are left alone.
///
/// What is switched on first is switched off last: the order of cells before the screen is taken over and after it
/// was given back, mouse and paste in between.
struct TerminalModes {
  /// Whether the terminal obeys sequences that its description does not name, or passes over them in silence.
  let isTolerant: Bool
  /// Whether the mouse is reported.
  var usesMouse: Bool
  /// Whether the terminal said that it draws what stands between two marks at once.
  var synchronizes = false
  /// Whether the terminal understands the sequences of xterm.
  private let speaksXterm: Bool
  /// How the terminal is told to show cells as they are written, if it is.
  private(set) var order = OrderSwitch.none

  /// The modes of a terminal.
  init(_ description: borrowing TerminalDescription, mouse: Bool) {
    speaksXterm = Self.speaksXterm(description.used)
    usesMouse = mouse
    // The console of Linux has the mouse of xterm in its description, and prints what it does not know.
    isTolerant = speaksXterm && !description.asked.hasPrefix("linux")
  }

  /// Switches mouse reports and bracketed paste on. The cursor is a block: a bar between two cells would not tell, in text
  /// of both directions, which of them it belongs to.
  var entering: [UInt8] { sequence("\u{1B}[2 q" + (usesMouse ? Self.mouseOn : "") + "\u{1B}[?2004h") }

  /// Switches them off.
  var leaving: [UInt8] {
    // The end of a picture that the terminal never took may be missing.
    sequence(
      (synchronizes ? "\u{1B}[?2026l" : "") + "\u{1B}[?2004l" + (usesMouse ? Self.mouseOff : "")
        + "\u{1B}[0 q")
  }

  /// Switches the reports of the mouse as they are to be now.
  var mouse: [UInt8] { sequence(usesMouse ? Self.mouseOn : Self.mouseOff) }

  /// A picture as it is sent: in one piece, and between marks where the terminal knows them.
  func picture(_ bytes: [UInt8]) -> [UInt8] {
    guard synchronizes, !bytes.isEmpty else { return bytes }
    return Array("\u{1B}[?2026h".utf8) + bytes + Array("\u{1B}[?2026l".utf8)
  }

  private static let mouseOn = "\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h"
  private static let mouseOff = "\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l"

  private func sequence(_ text: String) -> [UInt8] { speaksXterm ? Array(text.utf8) : [] }

  /// Gives a terminal of so many rows back in one piece, whatever was going on.
  func givingBack(_ description: borrowing TerminalDescription, rows: Int) -> [UInt8] {
    leaving + description.leaving(rows: rows) + order.off
  }

  /// Takes another switch of the order, where the terminal can be told such things.
  mutating func adopt(_ order: OrderSwitch) {
    if isTolerant { self.order = order }
  }

  private static func speaksXterm(_ name: String) -> Bool {
    let mouse = Capability.bytes(named: "kmous")
    if mouse.starts(with: Array("\u{1B}[M".utf8)) || mouse.starts(with: Array("\u{1B}[<".utf8)) {
      return true
    }
    let families = [
      "xterm", "screen", "tmux", "rxvt", "alacritty", "foot", "st-", "vte", "konsole", "mlterm",
    ]
    return families.contains { name.hasPrefix($0) }
  }
}
