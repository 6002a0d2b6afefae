/// The days and times of cells, which are numbers of days.
struct CellDay {
  /// Whether day 0 is 1 January 1904, else day 1 is 1 January 1900.
  let isSince1904: Bool

  /// A number of days as text by ISO 8601, as much of it as the cell shows; nil where it is no day.
  func text(_ value: Double, shown: NumberFormat.Parts) -> String? {
    guard value.isFinite, value >= 0, value < 2_958_466 else { return nil }
    var day = Int(value)
    var seconds = Int(((value - Double(day)) * 86_400).rounded())
    if seconds == 86_400 { (day, seconds) = (day + 1, 0) }
    let time =
      Self.padded(seconds / 3600) + ":" + Self.padded(seconds / 60 % 60) + Self.behindMinutes(seconds)
    guard shown.hasDay else { return time }
    let (year, month, number) = Self.date(day + offset(of: day))
    let days =
      shown.isMonthOnly
      ? [Self.padded(year, 4), Self.padded(month)]
      : [Self.padded(year, 4), Self.padded(month), Self.padded(number)]
    return days.joined(separator: "-") + (shown.hasTime && seconds != 0 ? " " + time : "")
  }

  private static func behindMinutes(_ seconds: Int) -> String {
    seconds % 60 == 0 ? "" : ":" + padded(seconds % 60)
  }

  /// From the days of the workbook to those since 1 January 1970. The calendar of 1900 has a 29 February that never was.
  private func offset(of day: Int) -> Int {
    if isSince1904 { return -24_107 }
    return day < 60 ? -25_568 : -25_569
  }

  /// Year, month and day of a day since 1 January 1970, by Howard Hinnant's `civil_from_days`.
  private static func date(_ number: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = shifted / 146_097
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * ofYear + 2) / 153
    let day = ofYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  private static func padded(_ number: Int, _ length: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, length - digits.utf8.count)) + digits
  }
}
