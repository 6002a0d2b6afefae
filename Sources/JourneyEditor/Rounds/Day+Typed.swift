import JourneyModel
import TextFolding

extension Day {
  /// A day as people type it for a deadline: `2026-12-01`, `+7` days from today, `thu` for the next Thursday, in English or
  /// Arabic, with any digits. Nil for what is no day or lies before 1900; without `today` only whole dates are understood.
  init?(typed: String, today: Day?) {
    let typed = searchFolded(typed.trimmingWhitespace)
    let day = Day(typed) ?? today.flatMap { Self.day(typed, from: $0) }
    // Who types `0026` has lost a digit.
    guard let day, day.year >= 1900 else { return nil }
    self = day
  }

  private static func day(_ typed: String, from today: Day) -> Day? {
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

  /// Sunday first, as search sees them.
  private static let weekdays = [
    ["sunday", "الاحد", "احد"], ["monday", "الاثنين", "اثنين"], ["tuesday", "الثلاثاء", "ثلاثاء"],
    ["wednesday", "الاربعاء", "اربعاء"], ["thursday", "الخميس", "خميس"], ["friday", "الجمعه", "جمعه"],
    ["saturday", "السبت", "سبت"],
  ].map { $0.map(searchFolded) }
}
