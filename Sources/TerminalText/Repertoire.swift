/// The characters a terminal can draw.
public enum Repertoire: Hashable, Sendable {
  /// The terminal draws Unicode, encoded as UTF-8.
  case unicode
  /// Printable ASCII only; every cluster outside it draws as `?`.
  case ascii
}
