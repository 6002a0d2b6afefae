internal import CNcurses

/// The bytes that switch the terminal's reports on and off, and those that give it back in an emergency.
///
/// Mouse and paste are asked for with the sequences of xterm, which nearly all terminals understand; terminfo describes
/// the mouse of most multiplexers wrongly. Consoles that would print the sequences are left alone.
struct TerminalModes {
  /// Whether a text can be handed to the terminal's clipboard: it takes the sequence, or passes over it in silence.
  let takesClipboard: Bool
  /// Switches mouse reports and bracketed paste on.
  let entering: [UInt8]
  /// Switches them off.
  let leaving: [UInt8]
  /// Gives the terminal back without the help of ncurses.
  let emergency: [UInt8]

  /// The modes of the terminal in use, which ncurses must know already.
  init(terminal name: String, mouse: Bool) {
    let speaksXterm = Self.speaksXterm(name)
    // The console of Linux has the mouse of xterm in its description, and prints what it does not know.
    takesClipboard = speaksXterm && !name.hasPrefix("linux")
    let on = (mouse ? "\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h" : "") + "\u{1B}[?2004h"
    let off = "\u{1B}[?2004l" + (mouse ? "\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l" : "")
    entering = speaksXterm ? Array(on.utf8) : []
    leaving = speaksXterm ? Array(off.utf8) : []
    emergency = ["sgr0", "op", "cnorm", "rmcup"].reduce(into: leaving) { $0 += Self.capability($1) }
  }

  private static func speaksXterm(_ name: String) -> Bool {
    let mouse = capability("kmous")
    if mouse.starts(with: Array("\u{1B}[M".utf8)) || mouse.starts(with: Array("\u{1B}[<".utf8)) {
      return true
    }
    let families = [
      "xterm", "screen", "tmux", "rxvt", "alacritty", "foot", "st-", "vte", "konsole", "mlterm",
    ]
    return families.contains { name.hasPrefix($0) }
  }

  /// A capability's bytes without the delays (`$<5>`) that terminfo mixes in for terminals of paper.
  private static func capability(_ name: String) -> [UInt8] {
    guard let text = rihla_capability(name) else { return [] }
    var bytes = Array(String(cString: text).utf8)[...]
    var result: [UInt8] = []
    while let byte = bytes.popFirst() {
      if byte == UInt8(ascii: "$"), bytes.first == UInt8(ascii: "<"),
        let end = bytes.firstIndex(of: UInt8(ascii: ">"))
      {
        bytes = bytes[(end + 1)...]
      } else {
        result.append(byte)
      }
    }
    return result
  }
}
