public import JourneyModel
import TextFolding

/// The order in which somebody writes the parts of a day in digits.
public enum DayOrder: Hashable, Sendable {
  /// `31/12/2026`, as Arabic and most of the world write it.
  case dayFirst
  /// `12/31/2026`, as in the United States.
  case monthFirst

  /// The order that a written day proves, since the other one would be no day; nil where it proves none.
  public init?(provedBy typed: String) {
    guard let parts = Day.numbers(in: searchFolded(typed)), parts[0] < 1000 else { return nil }
    switch (parts[0] > 12, parts[1] > 12) {
    case (true, false): self = .dayFirst
    case (false, true): self = .monthFirst
    default: return nil
    }
  }

  /// Whether a written day is another one in the other order.
  public static func matters(to typed: String) -> Bool {
    guard let parts = Day.numbers(in: searchFolded(typed)), parts[0] < 1000 else { return false }
    return parts[0] <= 12 && parts[1] <= 12 && parts[0] != parts[1]
  }
}

extension Day {
  /// A day as people type it: `2026-12-01`, `1/12/2026` (in the given order; the other way round where only that is a day),
  /// `2026/12/1`, `1 December 2026`, `December 1, 2026`, and from today on `today`, `tomorrow`, `+7` days, `in a week`, `thu`
  /// or `next Thursday`, `10/12` for the next such day; in English or Arabic, with any digits. Nil for what is no day or
  /// lies before 1900; without `today` only whole dates are understood.
  public init?(typed: String, today: Day?, order: DayOrder = .dayFirst) {
    let folded = searchFolded(typed)
    let typed = String(folded.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    let day =
      Day(typed) ?? Self.inDigits(typed, order) ?? Self.inWords(typed)
      ?? today.flatMap { Self.day(typed, from: $0) ?? Self.withoutYear(typed, from: $0, order) }
    // Who types `0026` has lost a digit.
    guard let day, day.year >= 1900 else { return nil }
    self = day
  }

  /// The three numbers of a day in digits, in the order in which they stand.
  fileprivate static func numbers(in typed: String) -> [Int]? {
    let parts = typed.split { $0 == "/" || $0 == "." || $0 == "-" || $0.isWhitespace }
    let numbers = parts.compactMap { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int($0) : nil }
    return parts.count == 3 && numbers.count == 3 ? numbers : nil
  }

  private static func inDigits(_ typed: String, _ order: DayOrder) -> Day? {
    guard let numbers = numbers(in: typed) else { return nil }
    let (first, second, third) = (numbers[0], numbers[1], numbers[2])
    // `26-1-1` says its century nowhere.
    if first >= 1000 { return Day(year: first, month: second, day: third) }
    let dayFirst = Day(year: third, month: second, day: first)
    let monthFirst = Day(year: third, month: first, day: second)
    return order == .dayFirst ? dayFirst ?? monthFirst : monthFirst ?? dayFirst
  }

  /// `10/12` or `10.12.`: the next such day from today on.
  private static func withoutYear(_ typed: String, from today: Day, _ order: DayOrder) -> Day? {
    let parts = typed.split { $0 == "/" || $0 == "." }
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let first = Int(parts[0]), let second = Int(parts[1])
    else { return nil }
    return [today.year, today.year + 1].lazy.compactMap { inDigits("\(first)/\(second)/\($0)", order) }
      .first { $0.text >= today.text }
  }

  /// A whole date that names its month, which stands in the middle or first.
  private static func inWords(_ typed: String) -> Day? {
    let parts = typed.split { "/.,-\u{60C}".contains($0) || $0.isWhitespace }
    guard parts.count >= 3, let year = parts.last.flatMap({ Int($0) }) else { return nil }
    if let day = Int(parts[0]), let month = month(parts[1..<(parts.count - 1)]) {
      return Day(year: year, month: month, day: day)
    }
    guard let day = Int(parts[parts.count - 2]), let month = month(parts[..<(parts.count - 2)]) else {
      return nil
    }
    return Day(year: year, month: month, day: day)
  }

  private static func month(_ words: ArraySlice<Substring>) -> Int? {
    let typed = words.joined(separator: " ")
    let place = months.firstIndex { names in
      names.contains { name in typed == name || typed.count >= 3 && name.hasPrefix(typed) }
    }
    return place.map { $0 + 1 }
  }

  private static func day(_ typed: String, from today: Day) -> Day? {
    if let days = nearDays.first(where: { $0.words.contains(typed) })?.days {
      return today.advanced(by: days)
    }
    if typed.hasPrefix("+"), let count = Int(typed.dropFirst().drop(while: \.isWhitespace)), count < 10_000 {
      return today.advanced(by: count)
    }
    let words = typed.split(whereSeparator: \.isWhitespace).filter { !asides.contains(String($0)) }
    guard words.count == 1, let word = words.first else { return nil }
    let weekday = weekdays.firstIndex { names in
      names.contains { name in word == name || word.count >= 3 && name.hasPrefix(word) }
    }
    return weekday.flatMap { today.advanced(by: ($0 - today.weekday + 6) % 7 + 1) }
  }

  /// What people say with a weekday, as search sees it.
  private static let asides = Set(
    ["next", "on", "by", "until", "القادم", "القادمه", "المقبل", "المقبله", "يوم", "قبل", "حتي", "حتى"].map(
      searchFolded))

  /// Words for days near today, as search sees them.
  private static let nearDays: [(days: Int, words: [String])] = [
    (0, ["today", "اليوم"]), (1, ["tomorrow", "غدا", "بكره"]), (2, ["بعد غد", "بعد بكره"]),
    (7, ["in a week", "next week", "بعد أسبوع", "الأسبوع القادم", "الأسبوع المقبل"]),
    (14, ["in two weeks", "بعد أسبوعين"]),
  ].map { ($0, $1.map(searchFolded)) }

  /// January first, as search sees them: in Arabic as in Egypt and the Gulf, as in the Levant, and as in the Maghreb.
  private static let months = [
    ["january", "يناير", "كانون الثاني", "جانفي"], ["february", "فبراير", "شباط", "فيفري"],
    ["march", "مارس", "آذار"], ["april", "أبريل", "إبريل", "نيسان", "أفريل"],
    ["may", "مايو", "أيار", "ماي"], ["june", "يونيو", "حزيران", "جوان"],
    ["july", "يوليو", "تموز", "جويلية"], ["august", "أغسطس", "آب", "أوت"],
    ["september", "سبتمبر", "أيلول"], ["october", "أكتوبر", "تشرين الأول"],
    ["november", "نوفمبر", "تشرين الثاني"], ["december", "ديسمبر", "كانون الأول"],
  ].map { $0.map(searchFolded) }

  /// Sunday first, as search sees them.
  private static let weekdays = [
    ["sunday", "الاحد", "احد"], ["monday", "الاثنين", "اثنين"], ["tuesday", "الثلاثاء", "ثلاثاء"],
    ["wednesday", "الاربعاء", "اربعاء"], ["thursday", "الخميس", "خميس"], ["friday", "الجمعه", "جمعه"],
    ["saturday", "السبت", "سبت"],
  ].map { $0.map(searchFolded) }
}
