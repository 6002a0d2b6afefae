import JourneyModel
import JourneyWords
import Phrases
import TextFolding

/// A record that a line makes which says more than what it is called, and that one line tells of.
protocol TypedRecord: IdentifiedRecord {
  init(typed line: String, ids: inout IDSource)
  /// The record in one line, put together of several texts, in the words of a book.
  func summary(in book: Phrasebook) -> String
}

extension Evidence: TypedRecord {}
extension Target: TypedRecord {}
extension Session: TypedRecord {}
extension VotingRound: TypedRecord {}

extension VocabularyWord<ScoredMeasure> {
  /// What the measure is called; one that nobody but this map knows as it is written.
  fileprivate func words(in book: Phrasebook) -> String {
    wellKnown.map { book.plainText(.measure($0)) } ?? text
  }
}

extension Evidence {
  /// A reading from a line such as `csat 71`; a line without a number at its end is a quotation.
  init(typed line: String, ids: inout IDSource) {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    if words.count > 1, let number = words.last.flatMap({ TypedNumber($0) }) {
      self.init(id: ids.make(), measure: VocabularyWord(words.dropLast().joined(separator: " ").lowercased()))
      take(number)
    } else {
      self.init(id: ids.make(), measure: .other("interview"))
      quote = line
    }
  }

  /// Whether nothing else is the unit.
  var canBePercent: Bool { unit.isEmpty || unit == "%" || unit == "\u{66A}" }

  /// Takes a number over, and its percent sign as the unit where there is none.
  mutating func take(_ number: TypedNumber) {
    value = number.value
    if number.isPercent, unit.isEmpty { unit = "%" }
  }

  func summary(in book: Phrasebook) -> String {
    let name = measure.words(in: book)
    let what =
      value.map { "\(name) \(book.number(plain($0)).asIsland)\(unit.isEmpty ? "" : " \(unit)")" } ?? name
    let parts = ([what] + [quote, source, date]).filter { !$0.isEmpty }
    return parts.map(\.asPart).joined(separator: " · ")
  }
}

extension Target {
  /// A target from a line such as `csat 85` or `ces >= 5`; `<=` makes it one not to be exceeded.
  init(typed line: String, ids: inout IDSource) {
    var words = line.split { $0.isWhitespace || "<>=≤≥".contains($0) }.map(String.init)
    let value = words.last.flatMap { TypedNumber($0) }?.value
    if value != nil { words.removeLast() }
    let name = words.isEmpty ? line.trimmingWhitespace : words.joined(separator: " ")
    self.init(id: ids.make(), measure: VocabularyWord(name.lowercased()), value: value ?? 0)
    let isUpper = line.contains("<") || line.contains("≤")
    direction = .known(isUpper ? .atMost : .atLeast)
  }

  func summary(in book: Phrasebook) -> String {
    let sign = direction == .known(.atMost) ? "≤" : "≥"
    return "\(measure.words(in: book).asPart) \(sign) \(book.number(plain(value)).asIsland)"
  }
}

extension VotingRound {
  /// A round from a line: what was asked.
  init(typed line: String, ids: inout IDSource) {
    self.init(id: ids.make(), dots: 3)
    question = line
  }

  func summary(in book: Phrasebook) -> String {
    [date.asIsland, question.asPart].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

extension Session {
  /// A session from a line: its date, or else a note.
  init(typed line: String, ids: inout IDSource) {
    self.init(id: ids.make())
    if let day = Day(typed: line, today: nil) { date = day.text } else { note = line }
  }

  func summary(in book: Phrasebook) -> String {
    let people = participants.joined(separator: ", ")
    return [date.asIsland, people.asPart, note.asPart].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
