import TextFolding

/// A day as people type it for a deadline: `2026-12-01`, `+7` days from today, `thu` for the next Thursday, in English
/// or Arabic, with any digits.
struct TypedDay: Hashable, Sendable {
  /// ISO 8601: `2026-12-01`.
  let text: String

  /// Nil for what is no day; `today` is ISO 8601, and without it only whole dates are understood.
  init?(_ typed: String, today: String) {
    let typed = searchFolded(typed.trimmingWhitespace)
    if let day = Self.days(ofDate: typed) {
      text = Self.text(day)
      return
    }
    guard let now = Self.days(ofDate: today) else { return nil }
    if typed.hasPrefix("+"), let count = Int(typed.dropFirst().trimmingPrefix(while: \.isWhitespace)),
      count < 10_000
    {
      text = Self.text(now + count)
    } else if let weekday = Self.weekdays.firstIndex(where: { names in
      names.contains { name in typed == name || typed.count >= 3 && name.hasPrefix(typed) }
    }) {
      // 1970-01-01 was a Thursday; Sunday is 0.
      let current = (now + 4) % 7
      text = Self.text(now + (weekday - current + 6) % 7 + 1)
    } else {
      return nil
    }
  }

  /// Sunday first, as search sees them.
  private static let weekdays = [
    ["sunday", "الاحد", "احد"], ["monday", "الاثنين", "اثنين"], ["tuesday", "الثلاثاء", "ثلاثاء"],
    ["wednesday", "الاربعاء", "اربعاء"], ["thursday", "الخميس", "خميس"], ["friday", "الجمعه", "جمعه"],
    ["saturday", "السبت", "سبت"],
  ].map { $0.map(searchFolded) }

  /// Days since 1970-01-01 of a date in the Gregorian calendar, or nil for one that is none.
  private static func days(ofDate text: String) -> Int? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2]), (1...12).contains(month), (1...31).contains(day), year >= 1900
    else { return nil }
    let days = days(year, month, day)
    return Self.text(days) == date(year, month, day) ? days : nil
  }

  /// Counted in years that begin in March, so that the leap day is their last.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month > 2 ? year : year - 1
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return year * 365 + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468
  }

  private static func text(_ days: Int) -> String {
    // The year is guessed from its mean length and put right.
    var year = (days + 719_468) * 400 / 146_097
    while Self.days(year + 1, 3, 1) <= days { year += 1 }
    while Self.days(year, 3, 1) > days { year -= 1 }
    let rest = days - Self.days(year, 3, 1)
    let month = (5 * rest + 2) / 153
    let day = rest - (153 * month + 2) / 5 + 1
    return date(month < 10 ? year : year + 1, month < 10 ? month + 3 : month - 9, day)
  }

  private static func date(_ year: Int, _ month: Int, _ day: Int) -> String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(padded(month))-\(padded(day))"
  }
}
