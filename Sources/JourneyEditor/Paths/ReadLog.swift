public import JourneyModel

/// An event log as it was read for the map, before it is laid on it: what its activities are called, how many reach each,
/// and which touchpoint each is. Nothing of it names a customer.
public struct ReadLog: Hashable, Sendable {
  /// An activity of the log.
  public struct Activity: Hashable, Sendable {
    /// What it is called in the log.
    public let name: String
    /// The part of all cases in which it occurs.
    public let reach: Double
    /// The touchpoint that it is, or probably is; nil for none.
    public let touchpoint: Touchpoint.ID?
    /// Whether nobody named it in the events of the touchpoint yet: it is called the same.
    public let isProposed: Bool

    /// An activity.
    public init(_ name: String, reach: Double, touchpoint: Touchpoint.ID?, isProposed: Bool) {
      (self.name, self.reach, self.touchpoint, self.isProposed) = (name, reach, touchpoint, isProposed)
    }
  }

  /// The name of its file.
  public let name: String
  /// How many cases and events it has, and how many rows were passed over.
  public let cases, events, skipped: Int
  /// Its activities; the number of one is its place here.
  public let activities: [Activity]

  /// A log that was read.
  public init(_ name: String, cases: Int, events: Int, skipped: Int, activities: [Activity]) {
    (self.name, self.cases, self.events, self.skipped) = (name, cases, events, skipped)
    self.activities = activities
  }
}

/// What a log that was read does to the map.
public struct LaidLog: Hashable, Sendable {
  /// The edits, all of which make one transaction; none where the map says it all already.
  public let edits: [Edit]
  /// How many readings are new, how many have other values, and how many transitions another share.
  public let added, updated, shares: Int
  /// The moves that many take and that the map does not have.
  public let newMoves: [NewMove]

  /// What a log does.
  public init(_ edits: [Edit], added: Int, updated: Int, shares: Int, newMoves: [NewMove]) {
    (self.edits, self.added, self.updated) = (edits, added, updated)
    (self.shares, self.newMoves) = (shares, newMoves)
  }
}

/// A log that is being laid on the map: which activities become which touchpoints is being decided.
struct LogLaying: Sendable {
  /// A line of the page on which that is decided.
  enum Row: Hashable, Sendable {
    case heading(Heading)
    /// An activity that probably is a touchpoint, or that somebody said is one.
    case pair(Int)
    /// An activity that is none.
    case unmapped(Int)
    /// A touchpoint that no activity is.
    case unpassed(Touchpoint.ID)
    /// So many more of the kind above.
    case more(Int)
  }

  enum Heading: String, Hashable, Sendable { case proposals, unmapped, unpassed }

  let log: ReadLog
  /// The activities whose pair is taken over.
  private(set) var accepted: Set<Int>
  /// The touchpoints that activities are, as proposed or as somebody said.
  private(set) var touchpoints: [Int: Touchpoint.ID]
  private(set) var rows: [Row] = []

  /// More lines of a kind than that nobody reads.
  private static let most = 400

  init(_ log: ReadLog, on map: JourneyMap) {
    self.log = log
    let proposed = log.activities.indices.filter { log.activities[$0].isProposed }
    accepted = Set(proposed)
    touchpoints = [:]
    for number in proposed { touchpoints[number] = log.activities[number].touchpoint }
    layOut(on: map)
  }

  /// The pairs that are taken over.
  var pairs: [Int: Touchpoint.ID] { touchpoints.filter { accepted.contains($0.key) } }

  /// How many activities are touchpoints by the map's own events.
  var knownCount: Int { log.activities.count { $0.touchpoint != nil && !$0.isProposed } }

  mutating func toggle(_ activity: Int) {
    if accepted.remove(activity) == nil { accepted.insert(activity) }
  }

  mutating func take(_ activity: Int, _ isTaken: Bool) {
    if isTaken { accepted.insert(activity) } else { accepted.remove(activity) }
  }

  /// Says which touchpoint an activity is; nil: none.
  mutating func pair(_ activity: Int, with touchpoint: Touchpoint.ID?, on map: JourneyMap) {
    touchpoints[activity] = touchpoint
    take(activity, touchpoint != nil)
    layOut(on: map)
  }

  private mutating func layOut(on map: JourneyMap) {
    let byReach = log.activities.indices.sorted {
      (log.activities[$1].reach, $0) < (log.activities[$0].reach, $1)
    }
    let pairs = byReach.filter { touchpoints[$0] != nil }
    let unmapped = byReach.filter { touchpoints[$0] == nil && log.activities[$0].touchpoint == nil }
    let known = Set(log.activities.compactMap { $0.isProposed ? nil : $0.touchpoint }).union(
      touchpoints.values)
    let unpassed = map.stages.flatMap { $0.touchpoints.map(\.id) }.filter { !known.contains($0) }
    rows =
      Self.section(.proposals, pairs.map(Row.pair)) + Self.section(.unmapped, unmapped.map(Row.unmapped))
      + Self.section(.unpassed, unpassed.map(Row.unpassed))
  }

  private static func section(_ heading: Heading, _ rows: [Row]) -> [Row] {
    guard !rows.isEmpty else { return [] }
    let rest = rows.count - most
    return [.heading(heading)] + rows.prefix(most) + (rest > 0 ? [.more(rest)] : [])
  }
}
