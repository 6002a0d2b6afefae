/// Who puts right-to-left text into the order of the screen.
public enum TextOrdering: Hashable, Sendable {
  /// We do, and choose the joined forms of Arabic letters: for terminals that show each cell where it was written.
  case visual
  /// The terminal does, row by row, whatever it is told: it gets letters in reading order, and marks that keep its
  /// reordering within one word or phrase. See `TerminalOrder`.
  case terminal
  /// Nobody does: all text stands in reading order, from left to right, its letters apart.
  case asIs
}
