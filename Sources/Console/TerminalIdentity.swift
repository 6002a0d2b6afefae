public import TerminalText

/// The terminal as its environment tells of it, as far as that matters for right-to-left text.
///
/// Variables are inherited: a terminal that was started from another one shows the other's as well, and tmux shows
/// those of the terminal in which its server was started. So what is set anew by every terminal counts first, `TERM`
/// where it names a program and `TERM_PROGRAM`, and only then the marks that one terminal alone makes. Over ssh hardly
/// anything but `TERM` arrives.
public struct TerminalIdentity: Hashable, Sendable {
  /// A terminal that treats right-to-left text in a way of its own.
  public enum Program: String, CaseIterable, Hashable, Sendable {
    /// Always reorders.
    case konsole
    /// Apple's Terminal: always reorders.
    case apple
    /// Reorders unless its configuration says `force_ltr yes`.
    case kitty
    /// Reorders unless told not to, in its own words.
    case mlterm
    /// GNOME Terminal and its relatives: reorder unless told not to.
    case vte
    /// Shows cells as they are written, as far as is known.
    case other
  }

  /// Which terminal it is.
  public let program: Program
  /// Whether tmux or screen stands between, which keeps for itself what is to be told to the terminal.
  public let isMultiplexed: Bool
  /// What identifies the terminal, to remember something about it: one word of printable ASCII.
  public let key: String

  /// The terminal of an environment.
  ///
  /// - Parameter value: gives a variable's value; nil or an empty one if it is not set.
  public init(environment value: (String) -> String?) {
    func known(_ variable: String) -> String? { value(variable).flatMap { $0.isEmpty ? nil : $0 } }
    let name = known("TERM") ?? ""
    let vendor = known("TERM_PROGRAM") ?? ""
    isMultiplexed =
      known("TMUX") != nil || known("STY") != nil || Self.multiplexers.contains { name.hasPrefix($0) }
    program =
      Self.program(named: name) ?? Self.program(ofVendor: vendor)
      ?? Self.marks.first { known($0.variable) != nil }?.program ?? .other
    key = [name, vendor, program.rawValue, isMultiplexed ? "multiplexed" : "direct"].map(Self.word)
      .strung(by: "/")
  }

  /// Who does it right in this terminal, as far as is known.
  ///
  /// tmux neither reorders nor passes on that the terminal is not to, so around it VTE and mlterm reorder.
  public var ordering: TextOrdering {
    switch program {
    case .konsole, .apple: .terminal
    case .vte, .mlterm: isMultiplexed ? .terminal : .visual
    case .kitty, .other: .visual
    }
  }
}

extension TerminalIdentity {
  private static let multiplexers = ["tmux", "screen"]

  /// The variables by which terminals mark what they start.
  private static let marks: [(variable: String, program: Program)] = [
    ("KITTY_WINDOW_ID", .kitty), ("KONSOLE_VERSION", .konsole), ("VTE_VERSION", .vte), ("MLTERM", .mlterm),
  ]

  /// The beginnings of those values of `TERM` that no other terminal uses.
  private static let names: [(beginning: String, program: Program)] = [
    ("xterm-kitty", .kitty), ("mlterm", .mlterm), ("konsole", .konsole), ("vte", .vte), ("gnome", .vte),
    ("alacritty", .other), ("foot", .other), ("rxvt", .other), ("st-", .other),
  ]

  private static func program(named name: String) -> Program? {
    names.first { name.hasPrefix($0.beginning) }?.program
  }

  private static func program(ofVendor vendor: String) -> Program? {
    switch vendor {
    case "Apple_Terminal": .apple
    case "", "tmux": nil
    default: .other
    }
  }

  /// A value as a word that is safe in a line of a file, and of limited length; `-` for none.
  private static func word(_ value: String) -> String {
    let safe = value.unicodeScalars.prefix(64).map { scalar -> Character in
      let isSafe =
        scalar.isASCII && (scalar.properties.isAlphabetic || "0123456789._+-".unicodeScalars.contains(scalar))
      return isSafe ? Character(scalar) : "_"
    }
    return safe.isEmpty ? "-" : String(safe)
  }
}
