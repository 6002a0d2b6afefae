import JourneyInsight
import JourneyModel
import TextFolding

/// What a table is narrowed to: all terms of a line such as `owner:ali|sara rating:2..3 low or critical -channel:phone`
/// must hold.
///
/// A line is read, never refused: what says nothing yet is left out, a key that nobody knows makes its word a text that
/// is searched for, and both are told.
struct TableFilter: Hashable, Sendable {
  /// What must hold: one of these.
  struct Term: Hashable, Sendable {
    var alternatives: [Alternative]
  }

  /// A condition that must hold, or must not.
  struct Alternative: Hashable, Sendable {
    let isNegated: Bool
    let condition: Condition
  }

  /// Something of the line that means nothing, as it was typed.
  enum Riddle: Hashable, Sendable {
    case key(String)
    case value(key: String, String)
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
    /// The stage's number, from 1.
    case stage(NumberTest)
    case painClasses(Set<PainClass>)
    case number(FilterField, NumberTest)
  }

  /// As it was typed.
  let text: String
  var terms: [Term] = []
  /// What nobody understands.
  var riddles: [Riddle] = []

  static let nothing = TableFilter(text: "")

  /// Whether it narrows nothing.
  var isEmpty: Bool { terms.isEmpty }
}

/// A property that rows have or have not.
enum FilterMark: String, CaseIterable, Sendable {
  case low, critical, ok, strong, unrated, measured, momentOfTruth, external, unexplained, overdue, guess,
    noAgreement
}

/// What can be asked for by a key.
enum FilterField: String, CaseIterable, Sendable {
  case name, owner, channel, device, category, media, stage, phase, persona, pain, reason, impact,
    relationship, verdict, status, rating, expected, emotion, votes, gap, spread, measure

  /// Whether it is a number.
  var isNumber: Bool {
    switch self {
    case .rating, .expected, .emotion, .votes, .gap, .spread, .stage: true
    case .name, .owner, .channel, .device, .category, .media, .phase, .persona, .pain, .reason, .impact,
      .relationship, .verdict, .status, .measure:
      false
    }
  }
}

/// Numbers to compare with: `3`, `<3`, `>=3`, `2..3`.
struct NumberTest: Hashable, Sendable {
  enum Relation: Hashable, Sendable { case equal, less, lessOrEqual, greater, greaterOrEqual, between }

  let relation: Relation
  let number: Double
  /// The end of a range.
  private var end = 0.0

  static let signs: [(String, Relation)] = [
    ("<=", .lessOrEqual), (">=", .greaterOrEqual), ("≤", .lessOrEqual), ("≥", .greaterOrEqual), ("<", .less),
    (">", .greater), ("=", .equal),
  ]

  init?(_ text: String) {
    if let dots = text.firstRange(of: "..") {
      guard let start = TypedNumber(String(text[..<dots.lowerBound]))?.value,
        let end = TypedNumber(String(text[dots.upperBound...]))?.value
      else { return nil }
      (relation, number, self.end) = (.between, min(start, end), max(start, end))
      return
    }
    let sign = Self.signs.first { text.hasPrefix($0.0) }
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
    case .between: number <= value && value <= end
    }
  }
}
