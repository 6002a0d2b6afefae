import Console
import Phrases
import TextFolding

// The time of day comes from outside, so that the editor stays a value that can be tested.
extension Editor {
  /// Says what time it is, in milliseconds since 1970, and which day (ISO 8601).
  public mutating func setTime(_ milliseconds: Int64, today: String) {
    now = milliseconds
    self.today = today
    if let end = timerEnd, now >= end, !isTimeOver {
      isTimeOver = true
      say(.timeIsOver, .warning)
    }
  }

  /// Starts a count-down of so many minutes; none, or nothing, ends it.
  mutating func startTimer(_ typed: String) {
    isTimeOver = false
    guard !typed.isEmpty else {
      timerEnd = nil
      return say(.timerStopped)
    }
    guard let minutes = TypedNumber(typed)?.value, minutes > 0, minutes <= 24 * 60 else {
      return say(.notUnderstood(typed, .hintMinutes), .warning)
    }
    timerEnd = now + Int64(minutes * 60_000)
    say(.timerStarted(TypedNumber(typed)?.value ?? 0), .done)
  }

  /// What is left on the count-down, such as `4:05`; nil without one.
  var timeLeft: String? {
    guard let end = timerEnd else { return nil }
    let seconds = max(0, Int((end - now + 999) / 1000))
    let rest = seconds % 60
    return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
  }
}
