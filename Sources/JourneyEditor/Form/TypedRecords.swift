import JourneyModel
import Phrases
import TextFolding

/// A record that a line makes which says more than what it is called, and that one line tells of.
protocol TypedRecord: IdentifiedRecord {
  init(typed line: String, ids: inout IDSource)
  /// The record in one line, put together of several texts.
  var summary: String { get }
}

extension Evidence: TypedRecord {}
extension Target: TypedRecord {}
extension Session: TypedRecord {}
extension VotingRound: TypedRecord {}

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

  /// The reading in one line.
  var summary: String {
    let what =
      value.map { "\(measure.text) \(plain($0).asIsland)\(unit.isEmpty ? "" : " \(unit)")" } ?? measure.text
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

  /// The target in one line.
  var summary: String {
    let sign = direction == .known(.atMost) ? "≤" : "≥"
    return "\(measure.text.asPart) \(sign) \(plain(value).asIsland)"
  }
}

extension VotingRound {
  /// A round from a line: what was asked.
  init(typed line: String, ids: inout IDSource) {
    self.init(id: ids.make(), dots: 3)
    question = line
  }

  /// The round in one line.
  var summary: String { [date.asIsland, question.asPart].filter { !$0.isEmpty }.joined(separator: " · ") }
}

extension Session {
  /// A session from a line: its date, or else a note.
  init(typed line: String, ids: inout IDSource) {
    self.init(id: ids.make())
    let digits = line.asciiDigits
    if digits.allSatisfy({ $0.isNumber || $0 == "-" }) { date = digits } else { note = line }
  }

  /// The session in one line.
  var summary: String {
    let people = participants.joined(separator: ", ")
    return [date.asIsland, people.asPart, note.asPart].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
