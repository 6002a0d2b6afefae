import JourneyExchange
import Phrases

extension InventoryImportError {
  /// What is wrong, a phrase a cell, for a person.
  func phrases(in file: String) -> [Phrase] {
    switch self {
    case .table(let error): EvidenceImportError.table(error).phrases(in: file)
    case .empty: [.failure(file, .inventoryEmpty)]
    case .problems(let problems): problems.map { .failure("\(file):\($0.line)", $0.phrase) }
    }
  }
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
    case .columnInNotes(let heading): .columnInNotes(heading)
    case .columnReckoned(let heading): .columnReckoned(heading)
    case .identifierRepeated(let identifier, let first): .identifierRepeated(identifier, first)
    }
  }
}
