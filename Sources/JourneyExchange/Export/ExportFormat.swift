/// The formats in which a whole map is handed to somebody who has no Rihla.
public enum ExportFormat: String, CaseIterable, Sendable {
  /// One page for a browser or a printer.
  case html
  /// A drawing of the map and its curves.
  case svg
  /// A document.
  case markdown
  /// A Mermaid `journey` diagram.
  case mermaid
  /// A table of all touchpoints, for spreadsheets.
  case csv
  /// All figures, for scripts.
  case json
}

/// What a drawing can show.
public enum DrawingPart: String, CaseIterable, Sendable {
  /// Stages as columns, touchpoints as cards.
  case map
  /// How customers feel, and how well touchpoints serve, over the journey.
  case curve
}
