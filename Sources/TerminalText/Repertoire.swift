/// The way a line of text runs.
public enum TextDirection: Hashable, Sendable {
  case leftToRight
  case rightToLeft
}

/// The characters a terminal can draw.
public enum Repertoire: Hashable, Sendable {
  /// The terminal draws Unicode, encoded as UTF-8.
  case unicode
  /// Printable ASCII only; every cluster outside it draws as `?`.
  case ascii
}
