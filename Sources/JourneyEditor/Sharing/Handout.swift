public import JourneyModel
import Phrases

/// What is handed on: what it is, where to, and what is left out of it. As what it is written the name of the file says.
public struct Handout: Hashable, Sendable {
  /// What is handed on.
  public enum Content: Hashable, Sendable {
    /// The whole map.
    case map
    /// The minutes of the last session.
    case minutes
    /// A table as it is looked at.
    case table(SharedTable)
  }

  /// What it is.
  public var content: Content
  /// The path of the file.
  public var path: String
  /// What is left out of the map.
  public var leftOut: Set<PrivatePart>
  /// Whether a file that is there is replaced.
  public var replacing = false

  /// Something to be handed on.
  public init(_ content: Content, to path: String, without leftOut: Set<PrivatePart> = PrivatePart.usual) {
    self.content = content
    self.path = path
    self.leftOut = leftOut
  }
}

/// A table as it is looked at: its columns, its rows as they are filtered and sorted, in words.
public struct SharedTable: Hashable, Sendable {
  /// What it is called.
  public let title: String
  /// The headings of its columns.
  public let columns: [String]
  /// The texts of its cells.
  public let rows: [[String]]
}

/// As what something is handed on, by the ending of the file. A workbook is a case more once it can be written.
enum ShareFormat: String, CaseIterable, Sendable {
  case html, pdf, svg, md, xlsx, csv, mmd, json, txt

  /// What it is called everywhere.
  var name: String {
    switch self {
    case .html, .pdf, .svg, .xlsx, .csv, .json: rawValue.uppercased()
    case .md: "Markdown"
    case .mmd: "Mermaid"
    case .txt: "TXT"
    }
  }
}

/// What somebody has chosen to hand on; the next time it begins with that.
struct ShareChoices: Hashable, Sendable {
  enum Subject: String, CaseIterable, Hashable, Sendable {
    case map, minutes, wall, table

    /// As what it can be handed on.
    var formats: [ShareFormat] {
      switch self {
      case .map: [.html, .pdf, .svg, .md, .xlsx, .csv, .mmd, .json]
      case .minutes: [.md, .txt]
      case .wall, .table: [.html, .pdf, .md, .csv]
      }
    }

    /// What of the map can be left out of it.
    var parts: [PrivatePart] {
      switch self {
      case .map, .minutes: PrivatePart.allCases
      case .wall, .table: []
      }
    }

    /// What is left out unless somebody says otherwise.
    var usuallyLeftOut: Set<PrivatePart> { self == .map ? PrivatePart.usual : [] }
  }

  var subject = Subject.map
  private var formats: [Subject: ShareFormat] = [:]
  private var parts: [Subject: Set<PrivatePart>] = [:]

  var format: ShareFormat {
    get { formats[subject] ?? subject.formats[0] }
    set { formats[subject] = newValue }
  }

  var leftOut: Set<PrivatePart> {
    get { parts[subject] ?? subject.usuallyLeftOut }
    set { parts[subject] = newValue }
  }
}
