/// What customers did, counted over some cases of a log.
///
/// The definitions are those of process mining (W. van der Aalst, “Process Mining: Data Science in Action”, 2nd edition,
/// Springer 2016, chapters 5 and 9). Activities are named by their places in the log's list.
public struct PathFigures: Hashable, Sendable {
  /// How many cases and events were counted.
  public let cases, events: Int
  /// The activities that occur, in the order of their names.
  public let activities: [ActivityFigures]
  /// Which activity followed which, in the order of the names from, then to.
  public let moves: [MoveFigures]
  /// Which ways were gone as a whole.
  public let variants: VariantFigures
  /// How long cases took; nil without cases.
  public let throughput: DurationFigures?

  /// Counts some cases of a log, by default all.
  public init(of log: EventLog, cases: [Int]? = nil) {
    let cases = cases ?? log.allCases
    self.cases = cases.count
    events = cases.reduce(0) { $0 + log.events(of: $1).count }
    var tally = ActivityTally(log)
    var moves = MoveTally(log, events: events)
    for (turn, number) in cases.enumerated() {
      let range = log.events(of: number)
      tally.count(range, turn: turn)
      moves.count(range, turn: turn)
    }
    let waits = WaitTally.waits(in: log, cases, counts: tally.followed)
    activities = tally.figures(of: cases.count, waits: waits)
    self.moves = moves.figures(in: log, cases)
    variants = VariantFigures(of: log, cases: cases)
    throughput = log.throughput(of: cases)
  }

  /// Figures that were counted elsewhere.
  init(
    cases: Int, events: Int, activities: [ActivityFigures], moves: [MoveFigures], variants: VariantFigures,
    throughput: DurationFigures?
  ) {
    (self.cases, self.events, self.activities, self.moves) = (cases, events, activities, moves)
    (self.variants, self.throughput) = (variants, throughput)
  }

  /// The figures of an activity; nil where it does not occur.
  public func activity(_ number: Int) -> ActivityFigures? {
    var (low, high) = (0, activities.count)
    while low < high {
      let middle = (low + high) / 2
      if activities[middle].activity < number { low = middle + 1 } else { high = middle }
    }
    return low < activities.count && activities[low].activity == number ? activities[low] : nil
  }
}

/// What happened at one activity.
public struct ActivityFigures: Hashable, Sendable {
  /// The activity, by its place in the log's list.
  public let activity: Int
  /// How often it occurs.
  public let events: Int
  /// In how many cases it occurs.
  public let cases: Int
  /// The part of all cases in which it occurs, with the 95 % interval.
  public let reach: ShareInterval
  /// Rework: in how many cases it occurs more than once.
  public let rework: Int
  /// Self-loops: in how many cases it occurs directly again.
  public let selfLoops: Int
  /// Repetitions: in how many cases it occurs again with others between.
  public let repetitions: Int
  /// How many cases begin with it.
  public let entries: Int
  /// How many cases end with it.
  public let exits: Int
  /// How long customers wait behind it: the start of the next event less the end of this one, where that is known, else
  /// less its time. Nil where nothing ever follows.
  public let wait: GapFigures?
}

/// One activity directly followed by another (the “directly-follows” relation).
public struct MoveFigures: Hashable, Sendable {
  /// The activities, by their places in the log's list.
  public let from, to: Int
  /// How often it occurs.
  public let events: Int
  /// In how many cases.
  public let cases: Int
  /// The time between the two.
  public let gap: GapFigures

  /// Whether the move goes back to an earlier place.
  ///
  /// - Parameter order: The place of each activity on the map; nil for one that has none.
  /// - Returns: Nil where one of the two has no place.
  public func isBack(in order: [Int?]) -> Bool? {
    guard let start = order[from], let end = order[to] else { return nil }
    return end < start
  }
}

/// Which sequences of activities cases have as a whole.
public struct VariantFigures: Hashable, Sendable {
  /// How many different ones there are.
  public let count: Int
  /// The most frequent ones; of equals those that come later by their names, which is the order of the reference
  /// (pm4py sorts by frequency and sequence, downward).
  public let top: [Variant]

  /// One sequence.
  public struct Variant: Hashable, Sendable {
    /// The activities, by their places in the log's list.
    public let activities: [Int]
    /// How many cases have it.
    public let cases: Int
    /// The part of all cases.
    public let share: Double
  }

  /// How many are named.
  public static let named = 10
}

/// How long cases took, from the first to the last event, in milliseconds. Quantiles lie on the line between the two
/// nearest values.
public struct DurationFigures: Hashable, Sendable {
  /// The median.
  public let median: Double
  /// The mean.
  public let mean: Double
  /// The quartiles.
  public let lowerQuartile, upperQuartile: Double
  /// The shortest and the longest.
  public let minimum, maximum: Double

  /// Figures that were counted elsewhere.
  init(
    median: Double, mean: Double, lowerQuartile: Double, upperQuartile: Double, minimum: Double,
    maximum: Double
  ) {
    (self.median, self.mean) = (median, mean)
    (self.lowerQuartile, self.upperQuartile) = (lowerQuartile, upperQuartile)
    (self.minimum, self.maximum) = (minimum, maximum)
  }

  /// The figures of durations; nil without any.
  public init?(_ durations: [Int64]) {
    let quantiles = Quantiles.of(durations, [0.25, 0.5, 0.75])
    guard quantiles.count == 3, let least = durations.min(), let most = durations.max() else { return nil }
    (lowerQuartile, median, upperQuartile) = (quantiles[0], quantiles[1], quantiles[2])
    // The sum is exact as long as it fits: 10 million cases of 29 years.
    let (sum, overflow) = durations.reduce((Int64(0), false)) { partial, value in
      let next = partial.0.addingReportingOverflow(value)
      return (next.partialValue, partial.1 || next.overflow)
    }
    let total = overflow ? durations.reduce(0) { $0 + Double($1) } : Double(sum)
    mean = total / Double(durations.count)
    (minimum, maximum) = (Double(least), Double(most))
  }
}
