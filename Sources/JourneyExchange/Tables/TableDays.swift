import JourneyModel
import JourneyWords
import TextFolding

/// The days of a column of anybody's table.
///
/// Days by ISO 8601 are as they are, months and years of it too. Of `05/12/2027` the column decides which is the month: a
/// day in it that has only one reading shows the order of all; where none does, the day comes first, as both languages
/// of the interface write it, and the month is named back. Days from today on are none in a table, which is read on
/// any day.
struct TableDays: Sendable {
  /// The order of the parts in the column.
  let order: DayOrder
  /// Whether the order was proved by one of the days.
  let isProved: Bool
  /// Whether some days prove one order and some the other.
  let contradicts: Bool

  /// The days of a column that holds these texts.
  init(in texts: some Sequence<String>) {
    var proved: Set<DayOrder> = []
    for text in texts where proved.count < 2 {
      // ISO 8601 has one order only.
      if text.utf8.prefix(5).last == UInt8(ascii: "-") { continue }
      if let order = DayOrder(provedBy: Self.day(of: text)) { proved.insert(order) }
    }
    order = proved == [.monthFirst] ? .monthFirst : .dayFirst
    (isProved, contradicts) = (!proved.isEmpty, proved.count > 1)
  }

  /// The day that a text names, or the month or year, as files write it; nil where it is none, or may be two.
  func text(of typed: String) -> String? {
    if let iso = Self.iso(typed) { return iso }
    let day = Self.day(of: typed)
    if contradicts, DayOrder.matters(to: day) { return nil }
    return Day(typed: day, today: nil, order: order)?.text
  }

  /// Whether somebody must be told how a text was read: it could have been another day.
  func isGuess(_ typed: String) -> Bool { !isProved && DayOrder.matters(to: Self.day(of: typed)) }

  /// A day, month or year by ISO 8601 in ASCII digits, a time of the day behind it kept as it is; nil for anything else.
  static func iso(_ text: String) -> String? {
    if Day(text) != nil { return text }
    let text = searchFolded(text.trimmed).uppercased()
    return Day(firstOf: text) == nil ? nil : text
  }

  /// A text without the time of day behind it.
  private static func day(of text: String) -> String {
    let text = text.trimmed
    guard text.utf8.contains(UInt8(ascii: ":")) else { return text }
    let words = text.split { $0.isWhitespace || $0 == "," || $0 == "T" }
    guard let time = words.firstIndex(where: { $0.contains(":") }) else { return text }
    return words[..<time].joined(separator: " ")
  }
}
