/// The time as it was told from outside, and the count-down that runs against it.
///
/// The editor never looks at a clock itself, so that it stays a value that can be tested.
struct Clock: Sendable {
  /// The time in milliseconds since 1970.
  var now: Int64 = 0
  /// The day as ISO 8601 writes it; empty where nobody knows.
  var today = ""
  /// The time at which the count-down ends; nil without one.
  var end: Int64?
  /// How much of the count-down was left when it was stopped, in milliseconds; nil while it runs.
  var held: Int64?
  /// Whether it was said that it has ended.
  var isOver = false

  /// The rest of the count-down, such as `4:05`; nil without one.
  var left: String? {
    guard let end else { return nil }
    let seconds = max(0, Int(((held ?? end - now) + 999) / 1000))
    let rest = seconds % 60
    return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
  }
}
