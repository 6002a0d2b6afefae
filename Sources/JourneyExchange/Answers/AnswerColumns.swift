import JourneyModel

/// Where the columns of a table with one row a respondent stand.
struct AnswerColumns {
  /// A column of answers.
  struct Measured {
    let measure: ScoredMeasure
    let place: Int
    let heading: String
    /// What it is about where the rows do not say; empty: the map.
    let touchpoint: String
  }

  /// The columns of answers, in the order of the table.
  private(set) var measured: [Measured] = []
  /// Headings that mean nothing to us.
  private(set) var ignored: [String] = []
  /// What is wrong with the headings.
  private(set) var problems: [ReadingProblem] = []
  private var places: [AnswerColumn: Int] = [:]
  private let isRequested: Bool
  private let hasReadings: Bool

  init(_ heading: CSVRecord, _ requests: [AnswerRequest]) {
    let headings = heading.trimmedFields
    let columns = Set(headings.compactMap(ReadingColumn.named))
    hasReadings = columns.isSuperset(of: [.measure, .value])
    isRequested = !requests.isEmpty
    var taken: Set<Int> = []
    for request in requests {
      guard let (place, touchpoint) = request.find(in: headings) else {
        problems.append(ReadingProblem(line: heading.line, .noSuchColumn(request.text)))
        continue
      }
      taken.insert(place)
      note(request.column, at: place, headings[place], touchpoint, heading.line)
    }
    let hasMeasures = !measured.isEmpty
    for (place, text) in headings.enumerated() where !taken.contains(place) && !text.isEmpty {
      guard let column = AnswerColumn.named(text), places[column] == nil else {
        ignored.append(text)
        continue
      }
      // Whoever names columns of answers means these and no others.
      if case .measure = column, hasMeasures {
        ignored.append(text)
      } else {
        note(column, at: place, text, "", heading.line)
      }
    }
    measured.sort { $0.place < $1.place }
  }

  private mutating func note(
    _ column: AnswerColumn, at place: Int, _ heading: String, _ touchpoint: String, _ line: Int
  ) {
    guard case .measure(let measure) = column else {
      places[column] = place
      return
    }
    if measured.contains(where: { $0.measure == measure && $0.touchpoint == touchpoint }) {
      problems.append(ReadingProblem(line: line, .answersTwice(measure, column: heading)))
    }
    measured.append(Measured(measure: measure, place: place, heading: heading, touchpoint: touchpoint))
  }

  /// Whether the table has one row a respondent: columns of answers, and not a reading a line.
  var areThere: Bool { isRequested || !hasReadings && !measured.isEmpty }

  /// The text of a column; empty where there is nothing, or nothing is said.
  func text(_ column: AnswerColumn, of record: CSVRecord) -> String {
    places[column].map { Self.text(at: $0, of: record) } ?? ""
  }

  static func text(at place: Int, of record: CSVRecord) -> String {
    guard place < record.fields.count else { return "" }
    let text = record.fields[place].trimmed
    return TableCell.saysNothing(text) ? "" : text
  }
}
