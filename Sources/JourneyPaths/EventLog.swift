/// What customers did, as columns of numbers: the events of each case one behind the other.
///
/// A case is what one customer, session or order went through. Nothing in a log names a case any more: who it was is
/// forgotten when the log has been read.
public struct EventLog: Sendable {
  /// The names of the activities, in the order of their scalars; each occurs.
  public let activities: [String]
  /// The values of the column by which cases are told apart, in the order of their scalars; empty without one.
  public let segments: [String]
  /// The first and the last time in it, in milliseconds since 1970; both 0 without events.
  public let span: ClosedRange<Int64>

  /// Where each case begins, and behind them all where the last one ends.
  let starts: [UInt32]
  /// The activity of each event.
  let names: [UInt32]
  /// When each event began, in milliseconds since 1970.
  let times: [Int64]
  /// When each event ended; `EventLog.noTime` where that is not known. Empty where no event says it.
  let ends: [Int64]
  /// What was paid with each event; not a number where nothing was. Empty where no event says it.
  let amounts: [Double]
  /// What each event cost; not a number where it says nothing. Empty where no event says it.
  let costs: [Double]
  /// The segment of each case: that of its first event. Empty without segments.
  let caseSegments: [UInt32]

  /// What stands for a time that is not known.
  public static let noTime = Int64.min

  /// How many cases there are.
  public var caseCount: Int { starts.count - 1 }
  /// How many events there are.
  public var eventCount: Int { names.count }
  /// Whether events say what was paid.
  public var hasAmounts: Bool { !amounts.isEmpty }
  /// Whether events say when they ended.
  public var hasEnds: Bool { !ends.isEmpty }

  /// All cases, as the figures take them.
  public var allCases: [Int] { Array(0..<caseCount) }

  /// The cases that began at a time: a case belongs whole to the period in which its first event lies.
  public func cases(in period: ClosedRange<Int64>) -> [Int] {
    (0..<caseCount).filter { period.contains(times[Int(starts[$0])]) }
  }

  /// Of some cases those of each segment, by the place of its name.
  public func casesBySegment(of cases: [Int]) -> [[Int]] {
    var lists = [[Int]](repeating: [], count: segments.count)
    guard !caseSegments.isEmpty else { return lists }
    for number in cases { lists[Int(caseSegments[number])].append(number) }
    return lists
  }

  /// The places of a case's events.
  func events(of number: Int) -> Range<Int> { Int(starts[number])..<Int(starts[number + 1]) }
}
