import JourneyModel

/// One line of an inventory, its cells read by the kinds of their columns.
struct InventoryRow {
  typealias Matter = InventoryProblem.Matter

  let record: CSVRecord
  let columns: InventoryColumns
  /// What is wrong with its cells.
  private(set) var problems: [InventoryProblem] = []
  /// Words that are none of ours, by the field under which they stand.
  private(set) var strangeWords: [(field: TouchpointField, words: [String])] = []
  /// Whether there is a feeling in words where a degree of emotion can stand.
  private(set) var hasFeelings = false

  init(_ record: CSVRecord, _ columns: InventoryColumns) {
    (self.record, self.columns) = (record, columns)
    let surplus = record.fields.dropFirst(columns.headings.count)
    if !surplus.allSatisfy(\.isEmpty) {
      let matter = Matter.tooManyFields(found: record.fields.count, expected: columns.headings.count)
      problems.append(InventoryProblem(line: record.line, matter))
    }
  }

  /// A cell as it stands there; empty where there is none or nothing in it, or where it says that nothing is known.
  func cell(_ place: Int?) -> String {
    guard let place, place < record.fields.count else { return "" }
    return TableCell.saysNothing(record.fields[place]) ? "" : record.fields[place]
  }

  /// The cell of a column; a dash is an answer where yes or no can stand, and a few words are none where numbers can.
  func cell(_ column: InventoryColumn) -> String {
    let place = columns[column]
    guard case .field(let field) = column, let place, place < record.fields.count else { return cell(place) }
    switch field.kind {
    case .flag where record.fields[place].trimmed == "-": return "-"
    case .number where TableCell.isEmptyNumber(record.fields[place]): return ""
    default: return cell(place)
    }
  }

  /// Whether the line says anything of a touchpoint besides its name.
  var saysMore: Bool {
    columns.strange.contains { !cell($0).isEmpty }
      || Touchpoint.fields.contains { $0 != .touchpointName && !cell(.field($0)).isEmpty }
  }

  /// Notes that a cell cannot be taken over.
  mutating func note(_ matter: Matter, in column: InventoryColumn?) {
    problems.append(
      InventoryProblem(
        line: record.line(at: column.flatMap { columns[$0] }), column: column.flatMap(columns.heading), matter
      ))
  }

  /// What is wrong, in the order of the columns.
  var problemsInOrder: [InventoryProblem] {
    let places = problems.map { $0.column.flatMap(columns.headings.firstIndex) ?? -1 }
    return problems.indices.sorted { (places[$0], $0) < (places[$1], $1) }.map { problems[$0] }
  }

  /// Reads a cell; nil where it has nothing or what cannot be read, which is noted.
  mutating func value<Value>(
    _ column: InventoryColumn, _ read: (String) throws(InventoryProblem.Matter) -> Value
  ) -> Value? {
    let cell = cell(column)
    if cell.isEmpty { return nil }
    do throws(InventoryProblem.Matter) {
      return try read(InventoryText.read(cell))
    } catch {
      note(error, in: column)
      return nil
    }
  }

  /// The touchpoint that the line tells of.
  mutating func touchpoint(_ id: Touchpoint.ID, _ personas: inout InventoryPersonas) -> Touchpoint {
    var touchpoint = Touchpoint(id: id, name: InventoryText.read(cell(.name)))
    for field in Touchpoint.fields where field != .touchpointName && columns[.field(field)] != nil {
      let cell = cell(.field(field))
      if cell.isEmpty || takeWords(of: field, cell, &touchpoint) { continue }
      do throws(InventoryProblem.Matter) {
        try read(field, cell, &touchpoint, &personas)
      } catch {
        note(error, in: .field(field))
      }
    }
    keepStrangeCells(in: &touchpoint)
    return touchpoint
  }

  /// What stands in columns that mean nothing to us goes into the notes, under their headings.
  private func keepStrangeCells(in touchpoint: inout Touchpoint) {
    var lines = touchpoint.notes.isEmpty ? [] : [touchpoint.notes]
    for (field, words) in strangeWords {
      lines.append((columns.heading(of: .field(field)) ?? "") + ": " + words.joined(separator: "; "))
    }
    for place in columns.strange where !cell(place).isEmpty {
      lines.append(Self.heading(columns.headings[place], at: place) + ": " + InventoryText.read(cell(place)))
    }
    touchpoint.notes = lines.joined(separator: "\n")
  }

  /// A heading; where there is none, the letters by which spreadsheets call the column.
  static func heading(_ heading: String, at place: Int) -> String {
    heading.isEmpty ? TableCell.letters(of: place) : heading
  }
}

// MARK: Words of other people

extension InventoryRow {
  /// Takes what other people's words say where numbers or words of ours stand: a feeling in place of a degree of emotion,
  /// and words that are none of ours, which go into the notes.
  ///
  /// - Returns: Whether that was all that the cell says.
  private mutating func takeWords(
    of field: TouchpointField, _ cell: String, _ touchpoint: inout Touchpoint
  ) -> Bool {
    if field == Self.emotion {
      let text = InventoryText.read(cell)
      guard !text.contains(where: \.isNumber) else { return false }
      touchpoint.feeling = (touchpoint.feeling.isEmpty ? "" : touchpoint.feeling + "; ") + text
      hasFeelings = true
      return true
    }
    guard Self.fieldsOfWords.contains(field), let vocabulary = field.kind.vocabulary else { return false }
    let words = InventoryWords.of(vocabulary)
    let texts: [String]
    if case .words = field.kind {
      texts = InventoryItem.words(of: cell)
    } else {
      texts = [InventoryText.read(cell)]
    }
    let strange = texts.filter { (try? words.word($0)) == nil }
    if strange.isEmpty { return false }
    strangeWords.append((field, strange))
    let known = texts.compactMap { try? words.word($0) }
    if case .words = field.kind {
      field.set(.words(known), in: &touchpoint)
    } else if let word = known.first {
      field.set(.word(word), in: &touchpoint)
    }
    return true
  }

  private static let emotion = TouchpointChange.emotion.field
  /// The fields whose words people have others for.
  private static let fieldsOfWords = [
    TouchpointChange.category.field, TouchpointChange.media.field, TouchpointChange.direction.field,
    TouchpointChange.relationship.field,
  ]
}
