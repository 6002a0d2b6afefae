public import JourneyInsight
import JourneyModel
public import Phrases

/// One cell of a report: what it says, not how that looks.
public enum ReportCell: Hashable, Sendable {
  /// Nothing is known.
  case nothing
  /// Words of the map.
  case text(String)
  /// A link of the map, as it is written.
  case link(String)
  /// A word of ours; `name` is what programs are told.
  case word(name: String, Phrase)
  /// A remark for people that programs can do without.
  case remark(Phrase)
  /// Several things.
  case list([ReportCell])
  /// A count.
  case whole(Int)
  /// A score that rests on a guess: shown with a question mark.
  case guess(Int)
  /// A number, shown with at most one decimal.
  case number(Double)
  /// A rating or a mean of ratings.
  case rating(ShownRating)
  /// A number whose sign matters.
  case signed(Double)
  /// A part of a whole, 1 for all of it.
  case share(Double)
  /// A level.
  case level(Level)
  /// Yes or no.
  case flag(Bool)
  /// What something was, and what it is.
  indirect case change(ReportCell, ReportCell)
  /// A thing with its number in the journey, from 1.
  case numbered(Int, String)
}

extension ReportCell {
  /// Words of the map; nothing where there are none.
  static func words(_ text: String) -> ReportCell { text.isEmpty ? .nothing : .text(text) }

  /// A mean of ratings, if there is one.
  static func mean(_ mean: Double?) -> ReportCell { maybe(mean) { .rating(ShownRating(mean: $0)) } }

  /// A rating against what is expected, if there is one.
  static func rating(_ rating: Double?, expected: Double) -> ReportCell {
    maybe(rating) { .rating(ShownRating($0, expected: expected)) }
  }

  /// A list; nothing where it is empty.
  static func all(_ cells: [ReportCell]) -> ReportCell { cells.isEmpty ? .nothing : .list(cells) }

  /// A word of a vocabulary, or one of a later version.
  static func term<Known: RawRepresentable<String>>(_ term: VocabularyWord<Known>?) -> ReportCell {
    switch term {
    case nil: .nothing
    case .known(let word): .word(name: word.rawValue, .word(String(describing: Known.self), word.rawValue))
    case .other(let text): .words(text)
    }
  }

  /// A length of time as files write it, said in words.
  static func duration(_ written: String) -> ReportCell {
    written.isEmpty ? .nothing : .word(name: written, .duration(written))
  }

  /// What is measured, by the name that people know, and in which unit.
  static func measure(_ measure: VocabularyWord<ScoredMeasure>, unit: String = "") -> ReportCell {
    let written = [measure.text, unit].filter { !$0.isEmpty }.joined(separator: " ")
    guard let name = measure.wellKnown else { return .words(written) }
    return .word(name: written, unit.isEmpty ? .measure(name) : .withUnit(.measure(name), unit))
  }

  /// A reading in a few words: measure, value and unit, else what was said.
  static func reading(_ evidence: Evidence) -> ReportCell {
    guard let name = evidence.measure.wellKnown else { return .text(evidence.summary) }
    if let hours = evidence.value, evidence.unit == "h", CountedMeasure(of: evidence) != nil {
      let time = Phrase.duration(ReportCell.written(hours: hours))
      return .word(name: evidence.summary, .readingLasts(.measure(name), time))
    }
    let amount = evidence.roundedAmount ?? evidence.quote
    return .word(
      name: evidence.summary, amount.isEmpty ? .measure(name) : .readingSaid(.measure(name), amount))
  }

  /// A number, if there is one.
  static func maybe<Value>(_ value: Value?, _ cell: (Value) -> ReportCell) -> ReportCell {
    value.map(cell) ?? .nothing
  }

  /// Yes where it is so; nothing otherwise, because it is what nobody says.
  static func ifSo(_ flag: Bool) -> ReportCell { flag ? .flag(true) : .nothing }

  /// Whether programs are told anything.
  var isData: Bool {
    switch self {
    case .nothing, .remark: false
    default: true
    }
  }

  /// Whether it is a number, which stands at the end of its column.
  var isNumber: Bool {
    switch self {
    case .whole, .guess, .number, .rating, .signed, .share: true
    default: false
    }
  }
}
