/// Takes events in the order in which they were written down and makes a log of them: 16 bytes an event, and the names
/// once.
public struct EventLogBuilder: Sendable {
  /// What decides which event of a case comes first.
  public enum Order: Sendable {
    /// The time; of equal times what was written down first. So tables are read, in which cases lie scattered.
    case time
    /// What was written down first, as IEEE 1849-2016 has it for traces, whatever the times say.
    case row
  }

  /// How many events were taken.
  public private(set) var count = 0
  private var cases: [UInt32] = []
  private var names: [UInt32] = []
  private var times: [Int64] = []
  private var ends: [Int64] = []
  private var amounts: [Double] = []
  private var costs: [Double] = []
  private var segments: [UInt32] = []

  /// The most events that a log can have: places are numbers of 32 bits.
  public static let mostEvents = Int(UInt32.max) - 1

  /// A builder without events.
  public init() {}

  /// Makes room for so many events.
  public mutating func reserve(_ count: Int) {
    guard count > cases.capacity else { return }
    cases.reserveCapacity(count)
    names.reserveCapacity(count)
    times.reserveCapacity(count)
  }

  /// Takes an event.
  ///
  /// - Parameters:
  ///   - number: Which case, from 0 in the order in which they appeared.
  ///   - name: Which activity, by its place in the list that `log` is given.
  ///   - time: When it began, in milliseconds since 1970.
  @inlinable
  public mutating func add(case number: UInt32, activity name: UInt32, time: Int64) {
    append(number, name, time)
  }

  @usableFromInline
  mutating func append(_ number: UInt32, _ name: UInt32, _ time: Int64) {
    cases.append(number)
    names.append(name)
    times.append(time)
    count += 1
  }

  /// Says more of the event that was taken last. A log in which no event says a thing keeps no column for it.
  ///
  /// - Parameters:
  ///   - end: When it ended.
  ///   - amount: What was paid.
  ///   - cost: What it cost.
  ///   - segment: Which value it has in the column by which cases are told apart.
  public mutating func detail(
    end: Int64? = nil, amount: Double? = nil, cost: Double? = nil, segment: UInt32? = nil
  ) {
    if let end { Self.put(end, into: &ends, count, else: EventLog.noTime) }
    if let amount { Self.put(amount, into: &amounts, count, else: .nan) }
    if let cost { Self.put(cost, into: &costs, count, else: .nan) }
    if let segment { Self.put(segment, into: &segments, count, else: UInt32.max) }
  }

  private static func put<Value>(
    _ value: Value, into column: inout [Value], _ count: Int, else nothing: Value
  ) {
    while column.count < count - 1 { column.append(nothing) }
    column.append(value)
  }

  /// Leaves out the events for which a test of their places fails.
  public mutating func keep(where isKept: (Int) -> Bool) {
    fill()
    var kept = 0
    for place in 0..<count where isKept(place) {
      (cases[kept], names[kept], times[kept]) = (cases[place], names[place], times[place])
      if !ends.isEmpty { ends[kept] = ends[place] }
      if !amounts.isEmpty { amounts[kept] = amounts[place] }
      if !costs.isEmpty { costs[kept] = costs[place] }
      if !segments.isEmpty { segments[kept] = segments[place] }
      kept += 1
    }
    let gone = count - kept
    cases.removeLast(gone)
    names.removeLast(gone)
    times.removeLast(gone)
    if !ends.isEmpty { ends.removeLast(gone) }
    if !amounts.isEmpty { amounts.removeLast(gone) }
    if !costs.isEmpty { costs.removeLast(gone) }
    if !segments.isEmpty { segments.removeLast(gone) }
    count = kept
  }

  /// Brings columns that have something to full length.
  private mutating func fill() {
    func fill<Value>(_ column: inout [Value], with nothing: Value) {
      guard !column.isEmpty, column.count < count else { return }
      column += [Value](repeating: nothing, count: count - column.count)
    }
    fill(&ends, with: EventLog.noTime)
    fill(&amounts, with: .nan)
    fill(&costs, with: .nan)
    fill(&segments, with: UInt32.max)
  }

  /// The log of what was taken.
  ///
  /// - Parameters:
  ///   - activities: The names of the activities; those that occur nowhere are left out.
  ///   - values: The names of the segments.
  public consuming func log(
    activities: [String], segments values: [String] = [], order: Order = .time
  ) -> EventLog {
    fill()
    let places = Placement(cases)
    cases = []
    let (names, known) = Self.renumbered(places.scattered(names), activities)
    self.names = []
    let times = places.scattered(times)
    self.times = []
    var columns = Columns(names: names, times: times)
    columns.ends = places.scattered(ends)
    columns.amounts = places.scattered(amounts)
    columns.costs = places.scattered(costs)
    columns.segments = places.scattered(segments)
    if order == .time { columns.sort(places.starts) }
    let (caseSegments, kept) = columns.segments(of: places.starts, values)
    return EventLog(
      activities: known, segments: kept, span: columns.span, starts: places.starts, names: columns.names,
      times: columns.times, ends: columns.ends, amounts: columns.amounts, costs: columns.costs,
      caseSegments: caseSegments)
  }

  /// Activities by the order of their names, without those that do not occur.
  private static func renumbered(_ names: [UInt32], _ activities: [String]) -> ([UInt32], [String]) {
    var occurs = [Bool](repeating: false, count: activities.count)
    for name in names { occurs[Int(name)] = true }
    let order = activities.indices.filter { occurs[$0] }.sorted {
      activities[$0].unicodeScalars.lexicographicallyPrecedes(activities[$1].unicodeScalars)
    }
    var numbers = [UInt32](repeating: 0, count: activities.count)
    for (number, place) in order.enumerated() { numbers[place] = UInt32(number) }
    return (names.map { numbers[Int($0)] }, order.map { activities[$0] })
  }
}
