import Glibc

/// The time of day, for what is kept and for people.
enum Clock {
  /// Now, in milliseconds since 1970.
  static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
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
