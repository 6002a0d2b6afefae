import Glibc

/// A day of the Gregorian calendar, as files and people write it by ISO 8601: `2026-12-01`. Years go from 0 to 9999.
///
/// Months, leap years and what lies between are the C library's business (`timegm`, `gmtime_r`), in universal time, where
/// every day has 86,400 seconds.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970; negative before it.
  public let number: Int

  /// The day of a year, a month from 1 and a day of the month from 1, or nil where the calendar has none such.
  public init?(year: Int, month: Int, day: Int) {
    guard (0...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    var parts = tm()
    parts.tm_year = Int32(year - 1900)
    parts.tm_mon = Int32(month - 1)
    parts.tm_mday = Int32(day)
    let seconds = timegm(&parts)
    // The C library takes 30 February for 1 or 2 March.
    guard parts.tm_mday == Int32(day) else { return nil }
    number = seconds / Self.secondsADay
  }

  /// The day that a text names in full, in ASCII digits and with nothing around it; nil for any other text.
  public init?(_ text: some StringProtocol) {
    guard let written = Written.read(String(text), isBeforeTime: false), written.length == 10 else {
      return nil
    }
    self.init(year: written.year, month: written.month, day: written.day)
  }

  /// The first day of what a text names by ISO 8601: a year, a month of one, or a day, which a time may follow behind `T`
  /// or a space. What stands there as the time is not looked at. Nil for any other text.
  public init?(firstOf text: String) {
    guard let written = Written.read(text, isBeforeTime: true) else { return nil }
    self.init(year: written.year, month: written.month, day: written.day)
  }

  private init(number: Int) { self.number = number }

  /// What a text names: a year, a month of one, or a day.
  ///
  /// It is read from bytes: the dates of all evidence are compared whenever a map is counted.
  private struct Written {
    /// How many bytes say it: 4, 7 or 10.
    let length: Int
    let year: Int
    var month = 1
    var day = 1

    /// Reads a text; nil for one that names none of these.
    static func read(_ text: String, isBeforeTime: Bool) -> Written? {
      var text = text
      return text.withUTF8 { bytes in
        let isTime = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte | 0x20 == UInt8(ascii: "t") }
        let end = isBeforeTime ? bytes.firstIndex(where: isTime) ?? bytes.count : bytes.count
        guard end == bytes.count || end == 10 else { return nil }
        return Written(bytes[..<end])
      }
    }

    private init?(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
      let hyphen = UInt8(ascii: "-")
      length = bytes.count
      guard length == 4 || length == 7 || length == 10, length == 4 || bytes[4] == hyphen,
        length < 10 || bytes[7] == hyphen, let year = Self.number(bytes[..<4])
      else { return nil }
      self.year = year
      if length > 4 {
        guard let month = Self.number(bytes[5..<7]) else { return nil }
        self.month = month
      }
      if length > 7 {
        guard let day = Self.number(bytes[8..<10]) else { return nil }
        self.day = day
      }
    }

    private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
      var number = 0
      for digit in digits {
        guard (0x30...0x39).contains(digit) else { return nil }
        number = number * 10 + Int(digit - 0x30)
      }
      return number
    }
  }

  /// The day so many days later, or earlier for a negative count; nil beyond the years that have four digits.
  public func advanced(by days: Int) -> Day? {
    let (sum, isTooFar) = number.addingReportingOverflow(days)
    return isTooFar || !Self.numbers.contains(sum) ? nil : Day(number: sum)
  }

  /// The year, 0…9999.
  public var year: Int { Int(parts.tm_year) + 1900 }

  /// The month, 1…12.
  public var month: Int { Int(parts.tm_mon) + 1 }

  /// The day of the month, 1…31.
  public var dayOfMonth: Int { Int(parts.tm_mday) }

  /// The day of the week: 0 for Sunday … 6 for Saturday.
  public var weekday: Int { Int(parts.tm_wday) }

  /// ISO 8601: `2026-12-01`.
  public var text: String {
    let parts = parts
    func padded(_ number: Int32, to length: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, length - digits.utf8.count)) + digits
    }
    return padded(parts.tm_year + 1900, to: 4) + "-" + padded(parts.tm_mon + 1, to: 2) + "-"
      + padded(parts.tm_mday, to: 2)
  }

  /// Orders days as they come.
  public static func < (one: Day, other: Day) -> Bool { one.number < other.number }

  private static let secondsADay = 86_400
  /// From 1 January of the year 0 to 31 December 9999.
  private static let numbers = -719_528...2_932_896

  private var parts: tm {
    var seconds = time_t(number * Self.secondsADay)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    return parts
  }
}
