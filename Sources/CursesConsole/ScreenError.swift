/// Why there is no screen.
public enum ScreenError: Error, Hashable, Sendable {
  /// Neither the standard streams nor the controlling terminal are a terminal.
  case noTerminal
  /// The terminal of that name is unknown, or cannot place its cursor.
  case unusableTerminal(String)
  /// No file may hold as much as a picture of the screen takes, not even one in memory: so many bytes at most.
  case noRoomForPictures(Int)
}
