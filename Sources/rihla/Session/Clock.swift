import Glibc
import Phrases

/// The time of day, for what is kept and for people.
enum Clock {
  /// Now, in milliseconds since 1970.
  static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// The milliseconds of a clock that only goes on, whatever is done to the time of day.
  static var ticking: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// A moment as people say it here: the time, and the date before it if that is not today.
  static func text(_ milliseconds: Int64) -> String {
    let (then, today) = (local(milliseconds), local(now))
    let isToday = then.tm_yday == today.tm_yday && then.tm_year == today.tm_year
    return text(then, isToday ? "%H:%M" : "%Y-%m-%d %H:%M")
  }

  /// Today, ISO 8601.
  static var today: String { text(local(now), "%Y-%m-%d") }

  /// The day of a moment, ISO 8601.
  static func day(_ milliseconds: Int64) -> String { text(local(milliseconds), "%Y-%m-%d") }

  /// A moment as a list says it: today and yesterday with the time, earlier ones by their date.
  static func phrase(_ milliseconds: Int64) -> Phrase {
    let day: Int64 = 86_400_000
    let then = local(milliseconds)
    func isSameDay(_ other: tm) -> Bool { then.tm_yday == other.tm_yday && then.tm_year == other.tm_year }
    if isSameDay(local(now)) { return .today(text(then, "%H:%M")) }
    // Half a day more or less, where clocks were changed, is still yesterday.
    if isSameDay(local(now - day)) { return .yesterday(text(then, "%H:%M")) }
    return .verbatim(text(then, "%Y-%m-%d"))
  }

  /// A moment with its date.
  static func fullText(_ milliseconds: Int64) -> String { text(local(milliseconds), "%Y-%m-%d %H:%M:%S") }

  private static func local(_ milliseconds: Int64) -> tm {
    var seconds = time_t(milliseconds / 1000)
    var result = tm()
    localtime_r(&seconds, &result)
    return result
  }

  private static func text(_ moment: tm, _ format: String) -> String {
    var moment = moment
    var buffer = [CChar](repeating: 0, count: 64)
    let count = strftime(&buffer, buffer.count, format, &moment)
    return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
