import JourneyExchange
import JourneyModel
import Phrases

extension InventoryImportError {
  /// What is wrong, a phrase a cell, for a person.
  func phrases(in file: String) -> [Phrase] {
    switch self {
    case .table(let error): EvidenceImportError.table(error).phrases(in: file)
    case .empty: [.failure(file, .inventoryEmpty)]
    case .eventLog(let line): [.failure("\(file):\(line)", .tableEventLog)]
    case .noRatings: [.failure(file, .tableNoRatings)]
    case .problems(let problems):
      firstOf(problems, in: file) { .failure("\(file):\($0.line)", $0.phrase) }
    }
  }
}

/// The first of what is wrong with a table, and how much more there is.
func firstOf<Problem>(_ problems: [Problem], in file: String, _ phrase: (Problem) -> Phrase) -> [Phrase] {
  let most = 20
  let more = problems.count - most
  return problems.prefix(most).map(phrase) + (more > 0 ? [.failure(file, .moreProblems(more))] : [])
}

extension InventoryProblem {
  fileprivate var phrase: Phrase { column.map { .inventoryCell($0, matter.phrase) } ?? matter.phrase }
}

extension InventoryProblem.Matter {
  fileprivate var phrase: Phrase {
    switch self {
    case .noNames: .inventoryNoNames
    case .columnTwice: .inventoryColumnTwice
    case .tooManyFields(let found, let expected): .tooManyFields(found, expected: expected)
    case .noName: .inventoryNoName
    case .found(let text, let expected): .foundExpected(.foundText(text), expected.phrase)
    case .keyTwice(let key, let item): .inventoryKeyTwice(key.phrase, item)
    case .contradicts(let line, let text): .inventoryContradicts(text, line)
    }
  }
}

extension InventoryProblem.Expectation {
  fileprivate var phrase: Phrase {
    switch self {
    case .number(let low, let high): .expectedRange(whole(low), whole(high))
    case .ratingOrScale: .expectedRatingOrScale
    case .day: .expectedDate
    case .whole(let low, let high): .expectedWhole(String(low), String(high))
    case .notNegative: .expectedNotNegative
    case .anyNumber: .expectedNumber
    case .count: .expectedCount
    case .share: .expectedShare
    case .flag: .expectedYesOrNo
    case .words(let words): .expectedWords(list(words))
    case .keys(let keys): .expectedKeys(list(keys.map(\.phrase)))
    case .json: .expectedMember
    }
  }

  private func list(_ words: [Phrase]) -> String {
    words.map { phrasebook.plainText($0) }.joined(separator: phrasebook.plainText(.reportSeparator) + " ")
  }

  private func whole(_ number: Double) -> String { Int(exactly: number).map(String.init) ?? String(number) }
}

extension InventoryImport.Matter {
  /// What there is to say about a line, for a person.
  var phrase: Phrase {
    switch self {
    case .aboveHeadings(let text): .aboveHeadings(text)
    case .stagesAcross(let count): .stagesAcross(count)
    case .touchpointsByCommas(let heading): .touchpointsByCommas(heading)
    case .withoutStage(let text): .withoutStage(text)
    case .columnInNotes(let heading): .columnInNotes(heading)
    case .rowIsLane(let heading): .rowIsLane(heading)
    case .wordsInNotes(let words, let column): .wordsInNotes(words, column: column)
    case .feelings(let column): .feelingsKept(column)
    case .dayRead(let text, let day): .dayRead(text, day.phrase)
    case .manyOfOneName(let name, let count): .manyOfOneName(name, count)
    case .columnReckoned(let heading): .columnReckoned(heading)
    case .identifierRepeated(let identifier, let first): .identifierRepeated(identifier, first)
    }
  }
}

extension InventoryColumnUse {
  /// What the column was taken for, for a person.
  var phrase: Phrase {
    let phrase: Phrase =
      switch meaning {
      case .column(let column): column.phrase
      case .stage(let field): .asStageField(.field(field.name))
      case .lane: .asLane
      case .notes: .tableAsNotes
      case .reckoned: .tableAsReckoned
      }
    return .columnTaken(heading, phrase)
  }
}

extension Day {
  /// The day with its month in words.
  var phrase: Phrase { .writtenDay(String(dayOfMonth), .month(month), String(year)) }
}
