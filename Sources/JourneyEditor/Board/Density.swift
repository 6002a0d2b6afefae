import Phrases

/// How much of each touchpoint the board shows.
public enum Density: String, CaseIterable, Hashable, Sendable {
  /// The whole name, channel, level, the worst pain, owner, emotion.
  case rich
  /// The name, channel and level.
  case card = "comfortable"
  /// The name on two lines if need be, and the level.
  case lines
  /// One line each.
  case line = "compact"
  /// A sign each, and the focused stage by name below.
  case dots
  /// The richest of the others that shows every touchpoint.
  case fit = "auto"

  /// The one that the key leads to, going round.
  var following: Density {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }

  /// What it is called.
  var title: Phrase { .setting("density.\(rawValue)") }

  /// How wide a column is at least where all stages are to stand beside each other.
  var leastWidth: Int {
    switch self {
    case .rich: 24
    case .card: 18
    case .lines, .line: 12
    case .dots, .fit: 3
    }
  }

  /// How high a touchpoint is at least.
  var leastHeight: Int {
    switch self {
    case .rich, .card: 4
    case .lines, .line, .dots, .fit: 1
    }
  }

  /// Whether cards have lines around them.
  var isFramed: Bool { self == .rich || self == .card }
}
