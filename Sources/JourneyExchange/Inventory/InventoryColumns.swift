public import JourneyModel

/// Where each column stands in a table, and what becomes of the others.
struct InventoryColumns {
  /// The headings as they stand there.
  let headings: [String]
  /// The line of the headings.
  let line: Int
  /// The scale on which ratings count, if it is not 1…5.
  var scale: MermaidScale?
  private var places: [InventoryColumn: Int] = [:]
  /// The places of columns that mean nothing to us.
  private(set) var strange: [Int] = []
  /// Headings of figures that are reckoned anew and not taken over.
  private(set) var reckoned: [String] = []
  /// What is wrong with the headings.
  private(set) var problems: [InventoryProblem] = []
  /// The days of the columns that have them, by their places.
  var days: [Int: TableDays] = [:]
  /// Whether the phases of the table are its stages, there being no others.
  private(set) var phasesAreStages = false

  /// Reads the headings.
  ///
  /// - Parameter isEmpty: Whether the column at a place has nothing in it; without a heading it is then none.
  init(_ record: CSVRecord, isEmpty: (Int) -> Bool) {
    line = record.line
    headings = record.fields.map { InventoryText.read($0) }
    let meanings = headings.map(InventoryColumn.named)
    // What has a column's own name goes before what people call it otherwise.
    for isOwn in [true, false] {
      for place in headings.indices where InventoryColumn.isOwnName(headings[place]) == isOwn {
        guard let column = meanings[place] else { continue }
        if places[column] == nil {
          places[column] = place
        } else if isOwn {
          let line = record.line(at: place)
          problems.append(InventoryProblem(line: line, column: headings[place], .columnTwice))
        } else {
          strange.append(place)
        }
      }
    }
    strange += headings.indices.filter { meanings[$0] == nil && !(headings[$0].isEmpty && isEmpty($0)) }
    strange.sort()
    takePhasesForStages()
    sortOutFigures()
    if places[.name] == nil { problems.append(InventoryProblem(line: record.line, .noNames)) }
  }

  /// Where there is no other stage the phase is the stage.
  private mutating func takePhasesForStages() {
    guard places[.stage] == nil, let place = places.removeValue(forKey: .phase) else { return }
    places[.stage] = place
    phasesAreStages = true
  }

  /// In a table that has what the room judged, the other figures are reckoned from it and what else is there. In one
  /// that has not, a rating is what people judged.
  private mutating func sortOutFigures() {
    let judged = InventoryColumn.field(TouchpointChange.effectiveness.field)
    if places[judged] != nil {
      reckoned = strange.map { headings[$0] }.filter(InventoryColumn.isReckoned)
      strange.removeAll { InventoryColumn.isReckoned(headings[$0]) }
    } else if let place = strange.first(where: { InventoryColumn.isRating(headings[$0]) }) {
      places[judged] = place
      strange.removeAll { $0 == place }
    }
  }

  /// The place of a column.
  subscript(column: InventoryColumn) -> Int? { places[column] }

  /// A column's heading as it stands in the table.
  func heading(of column: InventoryColumn) -> String? { places[column].map { headings[$0] } }

  /// What decides how the cells of a field's column are read.
  func reading(of field: TouchpointField) -> InventoryReading {
    guard scale != nil || !days.isEmpty else { return InventoryReading() }
    let own = places[InventoryColumn.field(field)].flatMap { days[$0] }
    return InventoryReading(scale: scale, days: own ?? TableDays(in: []))
  }

  /// Whether there is a column of ratings, which another scale would change.
  var hasRatings: Bool {
    let fields: [TouchpointField] = [
      TouchpointChange.effectiveness.field, TouchpointChange.ballots.field, TouchpointChange.expected.field,
    ]
    return fields.contains { field in places[InventoryColumn.field(field)] != nil }
  }

  /// What each column was taken for, in the order of the table.
  var uses: [InventoryColumnUse] {
    let columns = Dictionary(places.map { ($0.value, $0.key) }) { first, _ in first }
    return headings.indices.compactMap { place in
      let heading = InventoryRow.heading(headings[place], at: place)
      if let column = columns[place] { return InventoryColumnUse(heading: heading, meaning: .column(column)) }
      if strange.contains(place) { return InventoryColumnUse(heading: heading, meaning: .notes) }
      return reckoned.contains(headings[place])
        ? InventoryColumnUse(heading: heading, meaning: .reckoned) : nil
    }
  }
}

/// What a column of anybody's table was taken for.
public struct InventoryColumnUse: Hashable, Sendable {
  /// Its heading; where there is none, its letters.
  public let heading: String
  /// What it is.
  public let meaning: Meaning

  /// What a column can be.
  public enum Meaning: Hashable, Sendable {
    /// A column of ours.
    case column(InventoryColumn)
    /// A field of the stage, in a sheet with stages across the top.
    case stage(StageField)
    /// A lane of the map.
    case lane
    /// Nothing of ours; what it says is in the notes.
    case notes
    /// A figure that is reckoned from others and not taken over.
    case reckoned
  }
}
