/// Why there is no screen.
public enum ScreenError: Error, Hashable, Sendable {
  /// Neither the standard streams nor the controlling terminal are a terminal.
  case noTerminal
  /// The terminal of that name is unknown, or cannot place its cursor.
  case unusableTerminal(String)
}
