import Console
import Phrases
import TextFolding

// The time of day comes from outside, so that the editor stays a value that can be tested.
extension Editor {
  /// Says what time it is, in milliseconds since 1970, and which day (ISO 8601).
  public mutating func setTime(_ milliseconds: Int64, today: String) {
    clock.now = milliseconds
    clock.today = today
    if let end = clock.end, clock.now >= end, !clock.isOver {
      clock.isOver = true
      say(.timeIsOver, .warning)
    }
  }

  /// Starts a count-down of so many minutes; none, or nothing, ends it.
  mutating func startTimer(_ typed: String) {
    clock.isOver = false
    guard !typed.isEmpty else {
      clock.end = nil
      return say(.timerStopped)
    }
    guard let minutes = TypedNumber(typed)?.value, minutes > 0, minutes <= 24 * 60 else {
      return say(.notUnderstood(typed, .hintMinutes), .warning)
    }
    clock.end = clock.now + Int64(minutes * 60_000)
    let isWhole = minutes == minutes.rounded()
    say(.timerStarted(isWhole ? .minuteCount(Int(minutes)) : .minutesAndPart(minutes)), .done)
  }
}
