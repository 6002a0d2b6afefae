import JourneyModel
import Phrases

/// A line of minutes: something said, or things named behind a word for them.
enum MinutesLine: Sendable {
  case said(Phrase)
  /// “To be removed: “Poster”, “Stamp””
  case names(Phrase, [Phrase])

  /// The line in words; of names at most so many, and how many others there are.
  func phrase(naming limit: Int) -> Phrase {
    switch self {
    case .said(let phrase): phrase
    case .names(let what, let names):
      Phrase.list(names, atMost: limit).map { .minutesNames(what, $0) } ?? what
    }
  }
}

extension Phrase {
  /// Several things one behind the other, of many the first ones and how many others there are; nil for none.
  static func list(_ things: [Phrase], atMost limit: Int = .max) -> Phrase? {
    // A single one that is left out takes no less room than what says so.
    let count = limit < things.count - 1 ? limit : things.count
    guard let first = things.first else { return nil }
    let named = things.prefix(count).dropFirst().reduce(first) { .listed($0, $1) }
    return count < things.count ? .namesAndMore(named, things.count - count) : named
  }

  /// A text with what is to be known of it in brackets; the text alone where that is nothing.
  static func entry(_ text: String, _ facts: [Phrase]) -> Phrase {
    list(facts).map { .minutesEntry(.verbatim(text), $0) } ?? .verbatim(text)
  }

  /// A day as people say it; a text that names none as it is.
  static func day(_ text: String) -> Phrase {
    guard let day = Day(text) else { return .verbatim(text) }
    return .dayInWords(day.dayOfMonth, .month(day.month), day.year)
  }
}
