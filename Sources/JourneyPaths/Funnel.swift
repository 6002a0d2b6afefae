/// How far customers came through steps that they should go one behind another.
///
/// A case is at the furthest step that it reached in order, each by a later event than the step before, within a window
/// from the event that began; of all events that could begin, the best counts. That is what ClickHouse's `windowFunnel`
/// counts. “Later” is the order of the log, so that equal times have one, too.
public struct Funnel: Hashable, Sendable {
  /// The window in milliseconds, both ends in it; nil: as long as it takes.
  public let window: Int64?
  /// What became of each step.
  public let steps: [Step]

  /// A step as it is asked for: what it is called, and the activities that reach it.
  public struct Request: Hashable, Sendable {
    /// What it is called.
    public let name: String
    /// The activities, by their places in the log's list.
    public let activities: [Int]

    /// A step that each of these activities reaches.
    public init(name: String, activities: [Int]) { (self.name, self.activities) = (name, activities) }
  }

  /// What became of a step.
  public struct Step: Hashable, Sendable {
    /// What it is called.
    public let name: String
    /// How many cases reached it.
    public let cases: Int
    /// Step conversion: of those who reached the step before, the part that reached this; 1 for the first.
    public let step: ShareInterval
    /// Overall conversion: of those who began, the part that reached this.
    public let overall: ShareInterval
    /// How many came as far as this and no further, and whose window ends only behind the log: they may still go on.
    public let open: Int
    /// What those did next who came as far as this and no further, those still open left out: up to three activities
    /// behind the last event that brought them here; most frequent first, of equals by name.
    public let after: [Next]

    /// Drop-off: 1 − step conversion.
    public var dropOff: Double { step.of == 0 ? 0 : 1 - step.share }
  }

  /// What some did next.
  public struct Next: Hashable, Sendable {
    /// The activities, by their places in the log's list; none where their case ends.
    public let activities: [Int]
    /// How many cases.
    public let cases: Int
  }

  /// How many ways to go on are named.
  public static let named = 5

  /// A funnel that was counted elsewhere.
  init(window: Int64?, steps: [Step]) { (self.window, self.steps) = (window, steps) }

  /// Counts some cases of a log, by default all.
  public init(of log: EventLog, _ requests: [Request], window: Int64? = nil, cases: [Int]? = nil) {
    self.window = window
    var walk = FunnelWalk(log, requests, window)
    for number in cases ?? log.allCases { walk.count(log.events(of: number)) }
    let reached = walk.furthest.indices.map { walk.furthest[$0...].reduce(0, +) }
    steps = requests.indices.map { place in
      let before = place == 0 ? reached[0] : reached[place - 1]
      return Step(
        name: requests[place].name, cases: reached[place], step: ShareInterval(reached[place], of: before),
        overall: ShareInterval(reached[place], of: reached[0]), open: walk.open[place],
        after: walk.after(place))
    }
  }
}

/// Walks through cases, one event after another, and keeps for each step the latest beginning from which it can still be
/// reached: no other can last longer.
private struct FunnelWalk {
  private let log: EventLog
  private let window: Int64
  /// The steps that each activity reaches, the last one first, so that no event is taken twice.
  private let stepsOf: [[Int]]
  /// For each step the latest beginning, and the place of the event that reached it last.
  private var beginnings: [Int64]
  private var places: [Int]
  /// How many cases came as far as each step and no further, and how many of them are still open.
  private(set) var furthest: [Int]
  private(set) var open: [Int]
  private var next: [[UInt64: Int]]

  private static let none = Int64.min

  init(_ log: EventLog, _ requests: [Funnel.Request], _ window: Int64?) {
    self.log = log
    self.window = window ?? Int64.max
    var stepsOf = [[Int]](repeating: [], count: log.activities.count)
    for (step, request) in requests.enumerated().reversed() {
      for activity in Set(request.activities) { stepsOf[activity].append(step) }
    }
    self.stepsOf = stepsOf
    beginnings = Array(repeating: Self.none, count: requests.count)
    places = Array(repeating: 0, count: requests.count)
    furthest = Array(repeating: 0, count: requests.count)
    open = furthest
    next = Array(repeating: [:], count: requests.count)
  }

  mutating func count(_ range: Range<Int>) {
    for step in beginnings.indices { beginnings[step] = Self.none }
    for place in range {
      for step in stepsOf[Int(log.names[place])] { reach(step, at: place) }
    }
    guard let step = beginnings.lastIndex(where: { $0 != Self.none }) else { return }
    furthest[step] += 1
    guard step < beginnings.count - 1 else { return }
    let end = beginnings[step].addingReportingOverflow(window)
    if window < Int64.max, end.overflow || end.partialValue > log.span.upperBound {
      open[step] += 1
    } else {
      next[step][packed(places[step] + 1, range.upperBound), default: 0] += 1
    }
  }

  private mutating func reach(_ step: Int, at place: Int) {
    let time = log.times[place]
    guard step > 0 else {
      (beginnings[0], places[0]) = (max(beginnings[0], time), place)
      return
    }
    let beginning = beginnings[step - 1]
    guard beginning != Self.none, time - beginning <= window else { return }
    (beginnings[step], places[step]) = (max(beginnings[step], beginning), place)
  }

  /// Up to three activities from a place on, in one number; 0 stands for none.
  private func packed(_ place: Int, _ end: Int) -> UInt64 {
    var key: UInt64 = 0
    for event in place..<min(place + 3, max(place, end)) { key = key << 21 | UInt64(log.names[event] + 1) }
    return key
  }

  /// What those did next who came no further than a step.
  func after(_ step: Int) -> [Funnel.Next] {
    let all = next[step].map { key, count in
      let parts = [key >> 42, key >> 21, key].map { Int($0 & 0x1F_FFFF) }
      return Funnel.Next(activities: parts.filter { $0 > 0 }.map { $0 - 1 }, cases: count)
    }
    return Funnel.Next.mostFrequent(all)
  }
}

extension Funnel.Next {
  /// The most frequent ways to go on, of equals by name.
  static func mostFrequent(_ all: [Funnel.Next]) -> [Funnel.Next] {
    let sorted = all.sorted {
      $0.cases == $1.cases ? $0.activities.lexicographicallyPrecedes($1.activities) : $0.cases > $1.cases
    }
    return Array(sorted.prefix(Funnel.named))
  }
}
