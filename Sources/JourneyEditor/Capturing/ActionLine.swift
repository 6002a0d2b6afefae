import JourneyModel
import JourneyWords

/// What a line says that adds an action: what is to be done, `@who`, and until when: `+14` days from today, a whole date,
/// or a weekday right behind the name.
///
/// Signs count as in quick-add: at the start of a word, and directly before a value; the first of each kind wins.
struct ActionLine: Hashable, Sendable {
  var text = ""
  var owner = ""
  var due: Day?

  init(_ line: String, today: Day?) {
    var scanner = SignScanner(line.trimmingWhitespace)
    var words = ""
    var behind = ""
    while let piece = scanner.next() {
      switch piece {
      case .sign(.owner(let name), _) where owner.isEmpty: owner = name
      case .sign(_, let raw): if owner.isEmpty { words += raw } else { behind += raw }
      case .text(let letter): if owner.isEmpty { words += letter } else { behind += letter }
      }
    }
    // A day may stand before the name or behind it; only there can it be a weekday, which is a word like any other.
    let first = Self.taking(&due, from: words, today) { _ in false }
    let second = Self.taking(&due, from: behind, today) { $0 == 0 }
    text = (first + second).joined(separator: " ")
    // A line that is nothing but signs is taken as it stands.
    if text.isEmpty { (text, owner, due) = (line.trimmingWhitespace, "", nil) }
  }

  /// The words without the first that is a day.
  private static func taking(
    _ due: inout Day?, from text: String, _ today: Day?, allowsWeekday: (Int) -> Bool
  ) -> [String] {
    var kept: [String] = []
    for (place, word) in text.split(whereSeparator: \.isWhitespace).map(String.init).enumerated() {
      let isMeant =
        word.first == "+" || word.contains { $0.isNumber } && word.contains { "-/".contains($0) }
        || allowsWeekday(place)
      if due == nil, isMeant, isWhole(word),
        let day = Day(typed: word, today: today) ?? day(behindPlus: word, today)
      {
        due = day
      } else {
        kept.append(word)
      }
    }
    return kept
  }

  /// Whether a word may be a day without a plus: `24/7` is none, `24/7/2027` is.
  private static func isWhole(_ word: String) -> Bool {
    word.first == "+" || word.split { "/.".contains($0) }.count != 2
  }

  /// `+10.12.` and `+2026-12-24`: a plus says that what follows is a day.
  private static func day(behindPlus word: String, _ today: Day?) -> Day? {
    guard word.first == "+" else { return nil }
    return Day(
      typed: String(word.dropFirst().reversed().drop { ".,;".contains($0) }.reversed()), today: today)
  }

  /// All that was understood, in one line.
  var told: String { [text, owner, due?.text ?? ""].filter { !$0.isEmpty }.joined(separator: " · ") }

  /// The action that the line describes.
  func improvement(_ ids: inout IDSource) -> Improvement {
    var improvement = Improvement(id: ids.make(), text: text)
    improvement.owner = owner
    improvement.due = due?.text ?? ""
    return improvement
  }
}
