import JourneyInsight
import JourneyModel
import TextFolding

/// What rows are narrowed to: all terms of a line such as
/// `owner:ali|sara rating:2..3 (low or unrated) gap>0.5 -channel:phone` must hold.
///
/// The one language in which rows are asked for, in tables of the editor and on the command line (docs/filter.md). A line is
/// read, never refused: what says nothing yet is left out, a key that nobody knows makes its word a text that is searched
/// for, and both are told, with their places.
public struct TableFilter: Hashable, Sendable {
  /// What must hold.
  indirect enum Term: Hashable, Sendable {
    case condition(Condition)
    case not(Term)
    /// One of these.
    case any([Term])
    case all([Term])
  }

  /// Something of the line that means nothing, as it was typed.
  public enum Riddle: Hashable, Sendable {
    /// A key that names no field.
    case key(String)
    /// A value that says nothing to its key.
    case value(key: String, String)
    /// A parenthesis that nothing closes, or that closes nothing.
    case parenthesis(isOpen: Bool)
  }

  /// A riddle, and where it stands.
  public struct Misreading: Hashable, Sendable {
    /// What is not understood.
    public let riddle: Riddle
    /// The character of the line, from 1, with which it begins.
    public let position: Int
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
  public let text: String
  var terms: [Term] = []
  /// What nobody understands, in the order of the line.
  public internal(set) var misreadings: [Misreading] = []

  /// What nobody understands, without places.
  public var riddles: [Riddle] { misreadings.map(\.riddle) }

  /// The filter that everything passes.
  public static let nothing = TableFilter(text: "")

  /// Whether it narrows nothing.
  public var isEmpty: Bool { terms.isEmpty }
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
  case score, reach, due, map

  /// Whether it is a number.
  var isNumber: Bool {
    switch self {
    case .rating, .expected, .emotion, .votes, .gap, .spread, .stage, .score, .reach, .due: true
    case .name, .owner, .channel, .device, .category, .media, .phase, .persona, .pain, .reason, .impact,
      .relationship, .verdict, .status, .measure, .map:
      false
    }
  }
}

/// Numbers to compare with: `3`, `<3`, `>=3`, `2..3`.
struct NumberTest: Hashable, Sendable {
  enum Relation: Hashable, Sendable { case equal, less, lessOrEqual, greater, greaterOrEqual, between }

  let relation: Relation
  var number: Double
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

  /// The test of a part of a whole, in per cent; `0.5` is half of it, and so is `50%`.
  init?(share text: String) {
    let isPercent = text.contains("%") || text.contains("٪")
    self.init(text.filter { $0 != "%" && $0 != "٪" })
    guard !isPercent else { return }
    number *= 100
    end *= 100
  }

  /// The test of a day, `2026-07-01`, by the number that its digits make.
  init?(day text: String) {
    let digits = text.filter { $0 != "-" }
    self.init(digits)
    guard Self.isDay(number), relation != .between || Self.isDay(end) else { return nil }
  }

  private static func isDay(_ number: Double) -> Bool { (10_000_000..<100_000_000).contains(number) }

  /// The number that the digits of a day make; nil for what is no day.
  static func number(ofDay text: String) -> Double? {
    Double(text.prefix(10).filter { $0 != "-" }).flatMap { isDay($0) ? $0 : nil }
  }
}
