internal import CNcurses
internal import Console
internal import Glibc

/// How the terminal is taken over and given back, in the words of its description and in the order of ncurses.
extension TerminalDescription {
  /// How many colours it has words for.
  var colorDepth: ColorDepth {
    guard !Capability.bytes(named: "setaf").isEmpty, !Capability.bytes(named: "setab").isEmpty else {
      return .monochrome
    }
    return switch rihla_number("colors") {
    case 256...: .indexed256
    case 16...: .sixteen
    case 8...: .eight
    default: .monochrome
    }
  }

  /// The size of a terminal that does not tell its own: what the environment says, what its kind has, or the usual one.
  var usualSize: Size {
    func number(_ variable: String, _ capability: String, _ usual: Int) -> Int {
      let told = [getenv(variable).flatMap { Int(String(cString: $0)) }, Int(rihla_number(capability))]
      return told.compactMap { $0 }.first { $0 > 0 } ?? usual
    }
    return Size(columns: number("COLUMNS", "cols", 80), rows: number("LINES", "lines", 24))
  }

  /// Takes a screen of so many rows over: its own page, all of it scrolling, in its own style, writing over what stands there,
  /// and empty.
  func entering(rows: Int) -> [UInt8] {
    Capability.bytes(named: "smcup") + Capability.bytes(rihla_with("csr", 0, CInt(rows - 1)))
      + ["sgr0", "rmir", "smam", "op", "clear"].flatMap(Capability.bytes(named:))
  }

  /// Gives it back: in its own style, the cursor to be seen in the last row where there is but one page, its keys as they were.
  func leaving(rows: Int) -> [UInt8] {
    ["sgr0", "op"].flatMap(Capability.bytes(named:))
      + Capability.bytes(rihla_with("cup", CInt(rows - 1), 0))
      + ["cnorm", "rmcup"].flatMap(Capability.bytes(named:)) + [UInt8(ascii: "\r")]
      + Capability.bytes(named: "rmkx")
  }

  /// Shows the cursor, or hides it.
  func cursor(isShown: Bool) -> [UInt8] { Capability.bytes(named: isShown ? "cnorm" : "civis") }
}
