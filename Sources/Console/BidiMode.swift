public import TerminalText

/// Who puts right-to-left text into the order of the screen, as a person asks for it.
public enum BidiMode: String, CaseIterable, Hashable, Sendable {
  /// Whoever does it right in the terminal in use.
  case auto
  /// This program.
  case app
  /// The terminal.
  case terminal
  /// Nobody.
  case off

  /// The mode that asks for an ordering.
  public init(_ ordering: TextOrdering) {
    switch ordering {
    case .visual: self = .app
    case .terminal: self = .terminal
    case .asIs: self = .off
    }
  }

  /// The ordering that the mode asks for; nil for ``auto``, which asks for none.
  public var ordering: TextOrdering? {
    switch self {
    case .auto: nil
    case .app: .visual
    case .terminal: .terminal
    case .off: .asIs
    }
  }
}
