import JourneyExchange
import JourneyModel
import Phrases

extension EvidenceImportError {
  /// What is wrong, a phrase a line, for a person.
  func phrases(in file: String) -> [Phrase] {
    switch self {
    case .table(.notUTF8(let line, let byte, let value)):
      [.failure(file, .notUTF8(line: line, byte: byte, hexadecimal(value)))]
    case .table(.notInEncoding(let encoding, let line)): [.failure(file, .notInEncoding(encoding, line))]
    case .table(.unknownEncoding(let encoding)): [.failure(file, .unknownEncoding(encoding))]
    case .table(.workbook): [.failure(file, .seemsOffice)]
    case .table(.openQuotation(let line)): [.failure("\(file):\(line)", .openQuotation)]
    case .table(.textBehindQuotation(let line)): [.failure("\(file):\(line)", .textBehindQuotation)]
    case .table(.tooLarge(let line, let limit)): [.failure("\(file):\(line)", .tableTooLarge(limit))]
    case .empty: [.failure(file, .noReadings)]
    case .eventLog(let line): [.failure("\(file):\(line)", .tableEventLog)]
    case .problems(let problems):
      firstOf(problems, in: file) { .failure("\(file):\($0.line)", $0.matter.phrase) }
    }
  }

  private func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.utf8.count < 2 ? "0" + digits : digits
  }
}

extension ReadingProblem.Matter {
  fileprivate var phrase: Phrase {
    switch self {
    case .noColumn(let column): .noColumn(column.phrase)
    case .columnTwice(let column): .columnTwice(column.phrase)
    case .tooManyFields(let found, let expected): .tooManyFields(found, expected: expected)
    case .noSuchTouchpoint(let name): .noSuchTouchpoint(name)
    case .ambiguousTouchpoint(let name, let count): .ambiguousTouchpoint(name, count)
    case .inOtherStage(let name, let stage): .inOtherStage(name, stage)
    case .noSuchStage(let name): .unknownStage(name)
    case .ambiguousStage(let name, let count): .ambiguousStage(name, count)
    case .missing(let column): .emptyField(column.phrase)
    case .saysNothing: .saysNothing
    case .noNumber(let column, let text): .found(text, in: column, .expectedNumber)
    case .outside(let column, let text, let low, let high):
      .found(text, in: column, high < 1e300 ? .expectedRange(whole(low), whole(high)) : .expectedNotNegative)
    case .noCount(let column, let text): .found(text, in: column, .expectedCount)
    case .unknownWord(let column, let text): .found(text, in: column, .oneOfWords(column.words))
    case .noPercentage(let text): .noPercentage(text)
    case .noScale(let measure, let column, let highest):
      .inventoryCell(column, .noAnswerScale(.measure(measure.rawValue), highest))
    case .noAnswer(let column, let text, let low, let high):
      .inventoryCell(column, .foundExpected(.foundText(text), .expectedRange(whole(low), whole(high))))
    case .noSuchColumn(let text): .noSuchColumn(text)
    case .answersTwice(let measure, let column):
      .inventoryCell(column, .answersTwice(.measure(measure.rawValue)))
    case .noDate(let text): .found(text, in: .date, .expectedDate)
    case .contradicts(let line): .contradictsLine(line)
    }
  }

  private func whole(_ number: Double) -> String { Int(exactly: number).map(String.init) ?? String(number) }
}

extension Phrase {
  fileprivate static func found(_ text: String, in column: ReadingColumn, _ expected: Phrase) -> Phrase {
    .inColumn(column.phrase, .foundExpected(.foundText(text), expected))
  }
}

extension ReadingColumn {
  /// The words that the column knows, as they stand in files.
  fileprivate var words: Phrase {
    let words = self == .voice ? Voice.allCases.map(\.rawValue) : EvidenceKind.allCases.map(\.rawValue)
    return .verbatim(words.joined(separator: " "))
  }
}

extension EvidenceImport.Finding {
  /// What there is to say, for a person.
  var phrase: Phrase {
    switch self {
    case .columnIgnored(let heading): .columnIgnored(heading)
    case .answers(let measure, let count): .answersTaken(.measure(measure.rawValue), count)
    case .fractions: .answersFractions
    case .stars: .answersStars
    case .dayRead(let text, let day): .dayRead(text, day.phrase)
    }
  }
}

extension EvidenceImport.Step {
  /// The sign before it where lines are listed, as where maps are compared.
  var sign: String {
    switch outcome {
    case .added: "+"
    case .updated: "~"
    case .unchanged: "="
    }
  }

  /// What the line does, for a person.
  func phrase(in map: JourneyMap) -> Phrase {
    let measure =
      reading.measure.scored.map { phrasebook.plainText(.measure($0.rawValue)) } ?? reading.measure.text
    let words = [reading.amount ?? reading.quote, reading.source, reading.date].filter { !$0.isEmpty }
    return .readingLine(target.name(in: map), measure, words.joined(separator: " · "))
  }
}
