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
  /// A workbook with the touchpoints, what hurts, what is done and what was measured.
  case xlsx
  /// All figures, for scripts.
  case json

  /// How the name of a file ends that holds it.
  public var ending: String {
    switch self {
    case .html, .svg, .csv, .xlsx, .json: rawValue
    case .markdown: "md"
    case .mermaid: "mmd"
    }
  }

  /// The format that a file's name asks for by its ending, in whatever case; nil for one that asks for none.
  public init?(fileNamed name: String) {
    let parts = (name.split(separator: "/").last ?? "").split(
      separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let ending = parts.last?.lowercased() else { return nil }
    switch ending {
    case "htm": self = .html
    case "mermaid": self = .mermaid
    default:
      guard let format = Self.allCases.first(where: { $0.ending == ending || $0.rawValue == ending }) else {
        return nil
      }
      self = format
    }
  }

  /// All endings, for people to read.
  public static var endings: String { allCases.map { "." + $0.ending }.joined(separator: " ") }
}

/// What a drawing can show.
public enum DrawingPart: String, CaseIterable, Sendable {
  /// Stages as columns, touchpoints as cards.
  case map
  /// How customers feel, and how well touchpoints serve, over the journey.
  case curve
  /// The whole journey at a glance: stages, feeling, touchpoints, pains, opportunities, owners.
  case journey

  /// What a drawing shows unless something else is asked for.
  public static let usual: [DrawingPart] = [.map, .curve]
}
