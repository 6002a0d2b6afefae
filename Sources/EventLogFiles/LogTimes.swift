/// Reads times as logs have them, to the millisecond; what is finer is cut off.
///
/// ISO 8601 with and without zone, a space for the `T` and slashes for the hyphens; seconds and milliseconds since 1970;
/// and, where that was asked for, the day first.
struct LogTimes {
  let zone: LogZone
  let isDayFirst: Bool

  /// From so many digits on a number is milliseconds: as seconds it would lie behind the year 5138.
  private static let millisecondDigits = 12

  /// The time that a text names, in milliseconds since 1970; nil where it names none.
  func time(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
    var cursor = TimeCursor(text)
    guard let first = cursor.number(), let sign = cursor.peek else { return epoch(text) }
    switch sign {
    case UInt8(ascii: "-") where first.digits == 4, UInt8(ascii: "/") where first.digits == 4:
      cursor.place += 1
      guard let month = cursor.number(), month.digits <= 2, cursor.take(sign), let day = cursor.number(),
        day.digits <= 2
      else { return nil }
      return rest(&cursor, first.value, month.value, day.value)
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."):
      guard isDayFirst, first.digits <= 2 else { return epoch(text) }
      cursor.place += 1
      guard let month = cursor.number(), month.digits <= 2, cursor.take(sign), let year = cursor.number(),
        year.digits == 4
      else { return nil }
      return rest(&cursor, year.value, month.value, first.value)
    default: return nil
    }
  }

  /// What stands behind a day: nothing, or a time of the day and perhaps a zone.
  private func rest(_ cursor: inout TimeCursor, _ year: Int64, _ month: Int64, _ day: Int64) -> Int64? {
    guard let days = Self.days(year, month, day) else { return nil }
    var milliseconds: Int64 = 0
    var seconds = days * 86_400
    if !cursor.isAtEnd {
      guard cursor.takeSeparator(), let clock = cursor.clock() else { return nil }
      seconds += clock.seconds
      milliseconds = clock.milliseconds
    }
    guard let said = cursor.zone(), cursor.isAtEnd else { return nil }
    let ahead = said ?? zone.ahead(atLocal: seconds)
    return (seconds - ahead) * 1000 + milliseconds
  }

  /// Days since 1970 of a day of the Gregorian calendar; nil where there is no such day.
  private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64? {
    guard (1...12).contains(month), day >= 1 else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let length: Int64 = month == 2 ? (isLeap ? 29 : 28) : 30 + (month + month / 8) % 2
    guard day <= length else { return nil }
    // H. Hinnant, “chrono-Compatible Low-Level Date Algorithms”: years begin in March.
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private func epoch(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
    var cursor = TimeCursor(text)
    let isNegative = cursor.take(UInt8(ascii: "-"))
    guard let whole = cursor.number(), whole.digits <= 15 else { return nil }
    var value = whole.digits >= Self.millisecondDigits ? whole.value : whole.value * 1000
    if cursor.take(UInt8(ascii: ".")) {
      guard let part = cursor.fraction() else { return nil }
      if whole.digits < Self.millisecondDigits { value += part }
    }
    return cursor.isAtEnd ? (isNegative ? -value : value) : nil
  }
}

/// Walks over the bytes of a time.
private struct TimeCursor {
  var place = 0
  private var end: Int
  private let text: UnsafeBufferPointer<UInt8>

  @inline(__always)
  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    end = text.count
    while place < end, text[place] == 0x20 { place += 1 }
    while end > place, text[end - 1] == 0x20 { end -= 1 }
  }

  var isAtEnd: Bool { place == end }
  var peek: UInt8? { place < end ? text[place] : nil }

  @inline(__always)
  mutating func take(_ byte: UInt8) -> Bool {
    guard place < end, text[place] == byte else { return false }
    place += 1
    return true
  }

  /// What may stand between a day and a time.
  mutating func takeSeparator() -> Bool {
    if take(UInt8(ascii: "T")) || take(UInt8(ascii: "t")) { return true }
    _ = take(UInt8(ascii: ","))
    guard take(0x20) else { return false }
    while take(0x20) {}
    return true
  }

  /// A whole number with how many digits it has; at most 18.
  @inline(__always)
  mutating func number() -> (value: Int64, digits: Int)? {
    let start = place
    var value: Int64 = 0
    while place < end, case let digit = text[place] &- 0x30, digit < 10, place - start < 18 {
      value = value * 10 + Int64(digit)
      place += 1
    }
    return place > start ? (value, place - start) : nil
  }

  /// Milliseconds behind a decimal sign.
  @inline(__always)
  mutating func fraction() -> Int64? {
    let start = place
    var (value, digits): (Int64, Int) = (0, 0)
    while place < end, case let digit = text[place] &- 0x30, digit < 10 {
      if digits < 3 {
        value = value * 10 + Int64(digit)
        digits += 1
      }
      place += 1
    }
    guard place > start else { return nil }
    while digits < 3 {
      value *= 10
      digits += 1
    }
    return value
  }

  /// A time of the day, also as `1:05 PM`.
  mutating func clock() -> (seconds: Int64, milliseconds: Int64)? {
    guard let hour = number(), hour.digits <= 2, take(UInt8(ascii: ":")), let minute = number(),
      minute.digits == 2, minute.value < 60
    else { return nil }
    var (seconds, milliseconds): (Int64, Int64) = (0, 0)
    if take(UInt8(ascii: ":")) {
      guard let second = number(), second.digits == 2, second.value < 61 else { return nil }
      seconds = min(second.value, 59)
      if take(UInt8(ascii: ".")) || take(UInt8(ascii: ",")) {
        guard let part = fraction() else { return nil }
        milliseconds = part
      }
    }
    guard let hours = half(hour.value) else { return nil }
    return (hours * 3600 + minute.value * 60 + seconds, milliseconds)
  }

  /// An hour with what may say in which half of the day it lies.
  private mutating func half(_ hour: Int64) -> Int64? {
    let start = place
    while take(0x20) {}
    guard place + 2 <= end, text[place + 1] | 0x20 == UInt8(ascii: "m") else {
      place = start
      return hour < 24 ? hour : nil
    }
    let letter = text[place] | 0x20
    guard letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p"), (1...12).contains(hour) else {
      return nil
    }
    place += 2
    return hour % 12 + (letter == UInt8(ascii: "p") ? 12 : 0)
  }

  /// How many seconds a zone that stands there is ahead of UTC, nothing where none stands there; nil where it is no zone.
  mutating func zone() -> Int64?? {
    while take(0x20) {}
    guard let sign = peek else { return .some(nil) }
    if take(UInt8(ascii: "Z")) || take(UInt8(ascii: "z")) || takeUTC() { return .some(0) }
    guard take(UInt8(ascii: "+")) || take(UInt8(ascii: "-")), let hours = number() else { return nil }
    var (hour, minute) = (hours.value, Int64(0))
    if hours.digits == 4 {
      (hour, minute) = (hours.value / 100, hours.value % 100)
    } else if hours.digits == 2, take(UInt8(ascii: ":")) {
      guard let minutes = number(), minutes.digits == 2 else { return nil }
      minute = minutes.value
    }
    guard hours.digits == 2 || hours.digits == 4, hour < 24, minute < 60 else { return nil }
    let ahead = hour * 3600 + minute * 60
    return .some(sign == UInt8(ascii: "-") ? -ahead : ahead)
  }

  private mutating func takeUTC() -> Bool {
    guard end - place == 3, text[place...].prefix(3).elementsEqual("UTC".utf8) else { return false }
    place = end
    return true
  }
}
