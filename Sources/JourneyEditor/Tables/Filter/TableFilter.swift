import JourneyInsight
import JourneyModel
import TextFolding

/// What a table is narrowed to: all terms of a line such as `owner:ali low -channel:phone "long queue"` must hold.
///
/// A line is read, never refused: what says nothing yet is left out, and a key that nobody knows makes its word a text
/// that is searched for.
struct TableFilter: Hashable, Sendable {
  struct Term: Hashable, Sendable {
    let isNegated: Bool
    let condition: Condition
  }

  enum Condition: Hashable, Sendable {
    /// Occurs somewhere in the texts of the row.
    case text(SearchedText)
    /// A property that a touchpoint or a row has or has not.
    case mark(FilterMark)
    /// Occurs in a field of free text.
    case field(FilterField, SearchedText)
    /// Occurs in any other field of the touchpoint, as a table shows it.
    case column(TouchpointField, SearchedText)
    /// Any other field of the touchpoint holds nothing, or what goes without saying.
    case empty(TouchpointField)
    /// A field is empty.
    case missing(FilterField)
    /// A field holds one of these words of its vocabulary, or one of the user's own in which the text occurs.
    case words(FilterField, Set<String>, SearchedText)
    case stage(Int)
    case painClasses(Set<PainClass>)
    case number(FilterField, NumberTest)
  }

  /// As it was typed.
  let text: String
  var terms: [Term] = []
  /// Keys that nobody knows, as they were typed.
  var unknownKeys: [String] = []

  static let nothing = TableFilter(text: "")

  /// Whether it narrows nothing.
  var isEmpty: Bool { terms.isEmpty }
}

/// A property that rows have or have not.
enum FilterMark: String, CaseIterable, Sendable {
  case low, critical, ok, strong, unrated, measured, momentOfTruth, external, unexplained, overdue, guess
}

/// What can be asked for by a key.
enum FilterField: String, CaseIterable, Sendable {
  case name, owner, channel, device, category, media, stage, phase, persona, pain, reason, impact,
    relationship, verdict, status, rating, expected, emotion, votes
}

/// A number to compare with: `3`, `<3`, `>=3`.
struct NumberTest: Hashable, Sendable {
  enum Relation: Hashable, Sendable { case equal, less, lessOrEqual, greater, greaterOrEqual }

  let relation: Relation
  let number: Double

  init?(_ text: String) {
    let signs: [(String, Relation)] = [
      ("<=", .lessOrEqual), (">=", .greaterOrEqual), ("≤", .lessOrEqual), ("≥", .greaterOrEqual),
      ("<", .less),
      (">", .greater), ("=", .equal),
    ]
    let sign = signs.first { text.hasPrefix($0.0) }
    guard let number = TypedNumber(String(text.dropFirst(sign?.0.count ?? 0)))?.value else { return nil }
    relation = sign?.1 ?? .equal
    self.number = number
  }

  /// Whether a number passes, as it is shown: with one decimal.
  func admits(_ value: Double) -> Bool {
    let value = (value * 10).rounded() / 10
    return switch relation {
    case .equal: value == number
    case .less: value < number
    case .lessOrEqual: value <= number
    case .greater: value > number
    case .greaterOrEqual: value >= number
    }
  }
}
