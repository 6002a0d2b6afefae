import JourneyModel
import TextFolding

extension Day {
  /// A day as people type it: `2026-12-01`, `1/12/2026` (the day first; the other way round where only that is a day),
  /// `1 December 2026`, and from today on `today`, `tomorrow`, `+7` days, `thu` for the next Thursday; in English or Arabic,
  /// with any digits. Nil for what is no day or lies before 1900; without `today` only whole dates are understood.
  init?(typed: String, today: Day?) {
    let typed = searchFolded(typed.trimmingWhitespace)
    let day = Day(typed) ?? Self.date(typed) ?? today.flatMap { Self.day(typed, from: $0) }
    // Who types `0026` has lost a digit.
    guard let day, day.year >= 1900 else { return nil }
    self = day
  }

  /// A whole date with its parts in the order of speech.
  private static func date(_ typed: String) -> Day? {
    let parts = typed.split { $0 == "/" || $0 == "." || $0.isWhitespace }
    guard parts.count >= 3, let first = Int(parts[0]), let year = parts.last.flatMap({ Int($0) }) else {
      return nil
    }
    let middle = parts[1..<(parts.count - 1)].joined(separator: " ")
    if let second = Int(middle) {
      return Day(year: year, month: second, day: first) ?? Day(year: year, month: first, day: second)
    }
    let month = months.firstIndex { names in
      names.contains { name in middle == name || middle.count >= 3 && name.hasPrefix(middle) }
    }
    return month.flatMap { Day(year: year, month: $0 + 1, day: first) }
  }

  private static func day(_ typed: String, from today: Day) -> Day? {
    if let days = nearDays.firstIndex(where: { $0.contains(typed) }) { return today.advanced(by: days) }
    if typed.hasPrefix("+"), let count = Int(typed.dropFirst().trimmingPrefix(while: \.isWhitespace)),
      count < 10_000
    {
      return today.advanced(by: count)
    }
    let weekday = weekdays.firstIndex { names in
      names.contains { name in typed == name || typed.count >= 3 && name.hasPrefix(typed) }
    }
    return weekday.flatMap { today.advanced(by: ($0 - today.weekday + 6) % 7 + 1) }
  }

  /// Today and tomorrow, as search sees them.
  private static let nearDays = [["today", "اليوم"], ["tomorrow", "غدا", "بكره"]].map { $0.map(searchFolded) }

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
