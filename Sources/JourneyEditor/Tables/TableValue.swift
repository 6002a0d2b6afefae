import JourneyInsight
import JourneyModel
import Phrases
import TextFolding

/// A word of a vocabulary: it is ordered as the vocabulary is, and called what the phrasebook calls it.
struct TableWord: Hashable, Sendable {
  let vocabulary: String
  let word: String
  /// Its place in the vocabulary; nil for a word of the user's own.
  let rank: Int?

  init(_ vocabulary: String, _ word: String, rank: Int?) {
    self.vocabulary = vocabulary
    self.word = word
    self.rank = rank
  }

  init<Known: RawRepresentable & CaseIterable & Hashable & Sendable>(_ term: VocabularyWord<Known>)
  where Known.RawValue == String {
    self.init(
      String(describing: Known.self), term.text,
      rank: term.known.flatMap { known in Known.allCases.enumerated().first { $0.element == known }?.offset })
  }

  init(_ word: Word, of vocabulary: Vocabulary) {
    self.init(
      vocabulary.name, word.text, rank: word.isListed ? vocabulary.words.firstIndex(of: word.text) : nil)
  }

  var title: Phrase { rank == nil ? .verbatim(word) : .word(vocabulary, word) }
}

/// What stands in a cell.
enum TableValue: Hashable, Sendable {
  case none
  case text(String)
  /// A duration or the like, which runs from left to right.
  case island(String)
  case decimal(Double)
  /// A mean, which always shows its decimal.
  case mean(Double)
  case signed(Double)
  case count(Int)
  case percent(Double)
  case score(Int, isGuess: Bool)
  case rating(ShownRating?, Level)
  case level(Level)
  case words([TableWord])
  case names([String])
  /// `usually` is what goes without saying.
  case flag(Bool, usually: Bool)
  /// The number of a stage, from 1, and its name.
  case stage(Int, String)
  case due(String, isOverdue: Bool)
  /// How hard a pain hits, 0…4.
  case impact(PainImpact)
  /// A branch of a tree: how deep it is, by which way, and its name.
  case branch(Int, BranchMark, String)
}

/// By what a value is ordered; what holds nothing is last whichever way the order goes.
enum TableKey: Sendable {
  case none
  case number(Double)
  /// The key of a text, and a number that only the same text has.
  case text(SortKey, Int)

  /// −1, 0 or 1 as the one stands before, with, or behind the other.
  func compared(to other: TableKey, descending: Bool = false) -> Int {
    switch (self, other) {
    case (.none, .none): return 0
    case (.none, _): return 1
    case (_, .none): return -1
    case (.number, .text): return -1
    case (.text, .number): return 1
    case (.number(let one), .number(let other)):
      return one == other ? 0 : (one < other) != descending ? -1 : 1
    case (.text(let one, let number), .text(let other, let otherNumber)):
      return number == otherNumber ? 0 : (one < other) != descending ? -1 : 1
    }
  }
}

extension TableValue {
  /// By what it is ordered; `key` makes the key of a text, and its number.
  func key(_ key: (String) -> (SortKey, Int)) -> TableKey {
    func text(_ text: String) -> TableKey {
      guard !text.isEmpty else { return .none }
      let (key, number) = key(text)
      return .text(key, number)
    }
    switch self {
    case .none: return .none
    case .text(let value), .island(let value), .branch(_, _, let value): return text(value)
    case .decimal(let value), .mean(let value), .signed(let value), .percent(let value):
      return .number(value)
    case .count(let count): return count == 0 ? .none : .number(Double(count))
    case .score(let score, _): return .number(Double(score))
    case .rating(let rating, _): return rating.map { .number($0.value) } ?? .none
    case .level(let level): return .number(Double(Level.allCases.firstIndex(of: level) ?? 0))
    case .words(let words):
      guard let first = words.first else { return .none }
      return first.rank.map { .number(Double($0)) } ?? text(first.word)
    case .names(let names): return text(names.joined(separator: "\n"))
    case .flag(let flag, let usually): return flag == usually ? .none : .number(1)
    case .stage(let number, _): return .number(Double(number))
    case .due(let date, _): return text(date)
    case .impact(let impact): return .number(Double(impact.rawValue))
    }
  }

  /// The single values under which a row stands where rows are grouped by this one: each word of several.
  var parts: [TableValue] {
    switch self {
    case .words(let words) where words.count > 1: words.map { .words([$0]) }
    case .names(let names) where names.count > 1: names.map { .names([$0]) }
    case .rating(let rating?, _): [.decimal(Double(rating.tenths) / 10)]
    case .words([]), .names([]), .text(""), .island(""), .count(0), .rating(nil, _): [.none]
    case .flag(let flag, let usually) where flag == usually: [.none]
    case .due(let date, _): [.island(date)]
    case .score(let score, _): [.score(score, isGuess: false)]
    default: [self]
    }
  }
}
