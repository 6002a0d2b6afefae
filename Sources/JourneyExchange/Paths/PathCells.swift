import JourneyPaths
import Phrases

extension ReportCell {
  /// A length of time in milliseconds: for people in its two largest units, for programs in seconds.
  static func length(_ milliseconds: Double?) -> ReportCell {
    guard let milliseconds else { return .nothing }
    let seconds = Int((abs(milliseconds) / 1000).rounded())
    let written = (milliseconds < 0 ? "-" : "") + written(seconds)
    return .word(name: secondsText(milliseconds), milliseconds < 0 ? .verbatim(written) : .duration(written))
  }

  /// A length of time in hours as files write it.
  static func written(hours: Double) -> String {
    (hours < 0 ? "-" : "") + written(Int((abs(hours) * 3600).rounded()))
  }

  /// As files write it, ISO 8601, in its two largest units.
  private static func written(_ seconds: Int) -> String {
    let (days, hours, minutes) = (seconds / 86_400, seconds / 3600 % 24, seconds / 60 % 60)
    func part(_ count: Int, _ unit: String) -> String { count > 0 ? "\(count)\(unit)" : "" }
    if days > 0 { return "P\(days)D" + (hours > 0 && days < 100 ? "T\(hours)H" : "") }
    if hours > 0 { return "PT\(hours)H" + part(minutes, "M") }
    if minutes > 0 { return "PT\(minutes)M" + part(seconds % 60, "S") }
    return "PT\(seconds)S"
  }

  /// Activities one behind another.
  static func way(_ activities: [Int], in log: EventLog) -> ReportCell {
    .all(activities.map { .text(log.activities[$0]) })
  }

  /// A sum of money, with two decimals at most.
  static func money(_ amount: Double?) -> ReportCell {
    amount.map { .number(($0 * 100).rounded() / 100) } ?? .nothing
  }
}

/// A time in milliseconds as seconds with three decimals.
func secondsText(_ milliseconds: Double) -> String {
  let whole = Int(milliseconds.rounded())
  let rest = String(abs(whole) % 1000)
  return (whole < 0 ? "-" : "") + "\(abs(whole) / 1000)." + String(repeating: "0", count: 3 - rest.utf8.count)
    + rest
}

/// A difference of shares in words that need no more: by how many points, within which bounds.
extension ShareDifference {
  /// For people: the difference with its interval, in percentage points; that there are too few cases where there are.
  var cell: ReportCell {
    guard !isTooFew else { return .remark(.paths("tooFew")) }
    let points = { (part: Double) in (part * 1000).rounded() / 10 }
    let (value, low, high) = (points(value), points(low), points(high))
    return .word(
      name: [value, low, high].map(decimal).joined(separator: " "), .pathDifference(value, low, high))
  }
}
