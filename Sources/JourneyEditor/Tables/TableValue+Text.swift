import JourneyInsight
import JourneyModel
import JourneyWords
import Phrases
import TerminalText

/// A value in words, and how it is drawn.
struct TableText {
  var text: String
  var role = Role.text
  /// Whether it runs by its own letters; what is put together of signs, words and numbers runs as the screen does.
  var isOwn = false
}

extension TableValue {
  /// The value as a cell shows it: sign, word and number; colour repeats them.
  func text(_ look: Look) -> TableText {
    let book = look.phrasebook
    switch self {
    case .none: return TableText(text: "")
    case .text(let text): return TableText(text: text.onOneLine, isOwn: true)
    case .island(let text): return TableText(text: text.asIsland)
    case .mean(let value): return TableText(text: book.mean(value).asIsland)
    case .decimal(let value): return TableText(text: book.decimal(value).asIsland)
    case .signed(let value): return TableText(text: book.signed(value).asIsland)
    case .count(let count):
      return TableText(text: count == 0 ? "" : book.decimal(Double(count)).asIsland)
    case .percent(let share): return TableText(text: book.percent(share).asIsland)
    case .score(let score, let isGuess):
      return TableText(text: (book.decimal(Double(score)) + (isGuess ? "?" : "")).asIsland)
    case .rating(let rating, let level): return Self.rated(rating, level, look)
    case .level(let level):
      return TableText(text: "\(look.signs.sign(of: level)) \(look.word(for: level))", role: Role(level))
    case .words(let words) where words.first?.vocabulary == "PainClass":
      // Outside the three classes a dash; why is told by the heading of the group.
      let word = words[0]
      return TableText(text: (word.rank ?? 0) < 3 ? look.say(word.title) : look.signs.none)
    case .words(let words):
      return TableText(text: words.map { look.say($0.title).asPart }.joined(separator: look.signs.separator))
    case .names(let names):
      return TableText(text: names.map(\.asPart).joined(separator: look.signs.separator))
    case .flag(let flag, let usually):
      return TableText(text: flag == usually ? "" : look.say(flag ? .yes : .no))
    case .stage(let number, let name):
      return TableText(text: "\(book.decimal(Double(number)).asIsland) \(name.asPart)")
    case .due(let date, false): return TableText(text: date.asIsland)
    case .due(let date, true):
      return TableText(text: "\(look.signs.alarm) \(date.asIsland) \(look.say(.overdue))", role: .warning)
    case .branch(let depth, let mark, let name):
      let signs = look.direction == .rightToLeft ? look.mirroredSigns : look.signs
      let marks = [BranchMark.link: signs.link, .back: signs.back, .missing: signs.alarm]
      let start = String(repeating: "  ", count: max(0, depth - 1)) + (marks[mark].map { $0 + " " } ?? "")
      let remark: Phrase? = mark == .missing ? .atlasNotHere : mark == .back ? .atlasAbove : nil
      let end = remark.map { look.signs.separator + look.say($0) } ?? ""
      return TableText(text: start + name.onOneLine.asPart + end, role: mark == .missing ? .warning : .text)
    case .impact(let impact):
      let number = book.decimal(Double(impact.rawValue)).asIsland
      return TableText(text: "\(number) \(look.say(.word("PainImpact", "\(impact)")).asPart)")
    }
  }

  /// The value where there is no room for all of it: sign and number, without the word; nil where it has no short form.
  func shortText(_ look: Look) -> TableText? {
    switch self {
    case .rating(let rating?, let level):
      let sign = level == .ok ? "" : look.signs.sign(of: level) + " "
      return TableText(text: sign + look.digits(of: rating).asIsland, role: Role(level))
    case .rating(nil, _): return TableText(text: look.signs.unrated, role: .unrated)
    case .due(let date, true):
      return TableText(text: "\(look.signs.alarm) \(date.asIsland)", role: .warning)
    default: return nil
    }
  }

  private static func rated(_ rating: ShownRating?, _ level: Level, _ look: Look) -> TableText {
    guard let rating else {
      return TableText(text: "\(look.signs.unrated) \(look.word(for: .unrated))", role: .unrated)
    }
    let number = look.digits(of: rating).asIsland
    guard level == .ok else {
      let word = look.word(for: level)
      return TableText(text: "\(look.signs.sign(of: level)) \(word) \(number)", role: Role(level))
    }
    let dots = min(5, max(0, Int(rating.value.rounded())))
    let row =
      String(repeating: look.signs.fullDot, count: dots)
      + String(repeating: look.signs.emptyDot, count: 5 - dots)
    return TableText(text: "\(row) \(number)", role: Role(level))
  }
}
