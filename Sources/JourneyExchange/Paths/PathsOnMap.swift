public import JourneyModel
public import JourneyPaths

/// What a log says of the touchpoints, the stages and the transitions of a map, as edits that put it there.
///
/// Events that are no touchpoint are passed over: a customer who went from one touchpoint to the next by way of something
/// that is not on the map went from the one to the other. The same log again changes nothing. Nothing of it names a customer.
public struct PathsOnMap: Sendable {
  /// The edits, all of which make one transaction.
  public let edits: [Edit]
  /// How many readings are new, how many have other values now, and how many transitions another share.
  public let added, updated, shares: Int
  /// Moves that many take and that the map does not have: whence, whither, and the part of those at `from`.
  public let newMoves: [(from: Touchpoint.ID, to: Touchpoint.ID, share: Double)]

  /// From which share on a move is worth a transition.
  public static let worthwhile = 0.05

  /// What is written about a log.
  ///
  /// - Parameters:
  ///   - pairs: Which activities are which touchpoints.
  ///   - source: The log's name and the first digits of its digest.
  public init(
    _ log: EventLog, on map: JourneyMap, _ pairs: ActivityPairs, window: Int64?, source: String
  ) throws(ReadingProblem) {
    let figures = PlaceFigures(
      of: log, places: pairs.places, touchpoints: pairs.touchpoints.map(\.text),
      stages: FunnelSteps.stages(of: map, pairs).map(\.request), window: window)
    try self.init(figures, on: map, pairs, source: source)
  }

  /// What is written about figures that were counted, here or in a database.
  public init(
    _ figures: PlaceFigures, on map: JourneyMap, _ pairs: ActivityPairs, source: String
  ) throws(ReadingProblem) {
    let date = Self.day(of: figures.lastTime)
    let writer = MapReadings(source: source, date: date)
    var plan = ReadingPlan(map)
    try writer.touchpoints(figures, pairs, &plan)
    try writer.stages(FunnelSteps.stages(of: map, pairs).map(\.stage), figures, &plan)
    try writer.whole(figures, &plan)
    let shares = MeasuredShares(figures.way, pairs, source: source, date: date)
    let transitions = shares.edits(of: map)
    edits = plan.edits + transitions
    self.shares = transitions.count
    newMoves = shares.newMoves(on: map)
    added = plan.steps.count { $0.outcome == .added }
    updated = plan.steps.count { $0.outcome == .updated }
  }

  /// The day of a log's last time, in universal time: the day of what it says.
  private static func day(of time: Int64) -> String {
    let days = Int((Double(time) / 86_400_000).rounded(.down))
    return Day(year: 1970, month: 1, day: 1)?.advanced(by: days)?.text ?? ""
  }
}

/// The readings that figures become.
private struct MapReadings {
  let source: String
  let date: String

  private func put(
    _ measure: String, _ value: Double, _ unit: String, sample: Int, on target: ReadingTarget,
    _ plan: inout ReadingPlan
  ) throws(ReadingProblem) {
    var row = ReadingRow(line: 0, measure: .other(measure))
    // Hours to a third of a second, percentages to more than any log can mean.
    (row.value, row.unit, row.sample) = ((value * 10_000).rounded() / 10_000, unit, sample)
    (row.source, row.date, row.kind) = (source, date, .known(.unsolicited))
    try plan.put(row, on: target)
  }

  func touchpoints(
    _ figures: PlaceFigures, _ pairs: ActivityPairs, _ plan: inout ReadingPlan
  ) throws(ReadingProblem) {
    let cases = figures.cases
    for touchpoint in figures.way.activities {
      let target = ReadingTarget.touchpoint(pairs.touchpoints[touchpoint.activity])
      let own = touchpoint.cases
      try put("reach", 100 * Double(own) / Double(max(1, cases)), "%", sample: cases, on: target, &plan)
      let dropOff = 100 * Double(figures.ends[touchpoint.activity]) / Double(own)
      try put("dropOff", dropOff, "%", sample: own, on: target, &plan)
      try put("rework", 100 * Double(touchpoint.rework) / Double(own), "%", sample: own, on: target, &plan)
      if let wait = touchpoint.wait {
        try put("wait", wait.median / 3_600_000, "h", sample: own, on: target, &plan)
      }
      try put("exits", 100 * Double(touchpoint.exits) / Double(own), "%", sample: own, on: target, &plan)
    }
  }

  func stages(
    _ stages: [Stage.ID], _ figures: PlaceFigures, _ plan: inout ReadingPlan
  ) throws(ReadingProblem) {
    for (place, stage) in figures.stages.enumerated() {
      let target = ReadingTarget.stage(stages[place])
      let before = place > 0 ? figures.stages[place - 1].reached : 0
      if before > 0 {
        let share = ShareInterval(stage.reached, of: before).share
        try put("conversion", 100 * share, "%", sample: before, on: target, &plan)
        try put("dropOff", 100 * (1 - share), "%", sample: before, on: target, &plan)
      }
      guard let median = stage.median else { continue }
      try put("throughput", median / 3_600_000, "h", sample: stage.cases, on: target, &plan)
    }
  }

  func whole(_ figures: PlaceFigures, _ plan: inout ReadingPlan) throws(ReadingProblem) {
    try put("cases", Double(figures.cases), "", sample: figures.cases, on: .map, &plan)
    guard let time = figures.throughput else { return }
    try put("throughput", time.median / 3_600_000, "h", sample: figures.cases, on: .map, &plan)
  }
}

/// The shares of customers who took each transition.
private struct MeasuredShares {
  let figures: PathFigures
  let pairs: ActivityPairs
  let source: String
  let date: String
  private let moves: [Move: Int]

  private struct Move: Hashable {
    let from, to: Int
  }

  init(_ figures: PathFigures, _ pairs: ActivityPairs, source: String, date: String) {
    (self.figures, self.pairs, self.source, self.date) = (figures, pairs, source, date)
    moves = Dictionary(
      figures.moves.map { (Move(from: $0.from, to: $0.to), $0.cases) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What was counted of a transition: how many took it, of how many. Nil where nobody was at its beginning.
  private func count(_ from: Touchpoint.ID?, _ to: Touchpoint.ID?) -> (Int, of: Int)? {
    let places = [from, to].map { id in id.flatMap { pairs.touchpoints.firstIndex(of: $0) } }
    guard let from = places[0] else {
      return places[1].map { (figures.activity($0)?.entries ?? 0, figures.cases) }
    }
    guard let own = figures.activity(from) else { return nil }
    guard let to = places[1] else { return (own.exits, own.cases) }
    return (moves[Move(from: from, to: to)] ?? 0, own.cases)
  }

  func edits(of map: JourneyMap) -> [Edit] {
    map.transitions.compactMap { transition in
      guard let (count, total) = count(transition.from, transition.to), total > 0 else { return nil }
      var measured = transition.measured ?? Measurement()
      measured.share = Share(clamping: (10_000 * Double(count) / Double(total)).rounded() / 10_000)
      (measured.sample, measured.source, measured.date) = (total, source, date)
      guard measured != transition.measured else { return nil }
      var changed = transition
      changed.measured = measured
      return .map(.transitions(.replace(changed)))
    }
  }

  func newMoves(on map: JourneyMap) -> [(from: Touchpoint.ID, to: Touchpoint.ID, share: Double)] {
    figures.moves.compactMap { move in
      guard move.from != move.to, move.to != move.from + 1, let own = figures.activity(move.from) else {
        return nil
      }
      let (from, to) = (pairs.touchpoints[move.from], pairs.touchpoints[move.to])
      let share = Double(move.cases) / Double(own.cases)
      let isThere = map.transitions.contains { $0.from == from && $0.to == to }
      return share > PathsOnMap.worthwhile && !isThere ? (from, to, share) : nil
    }
  }
}

/// The steps of a funnel as a map has them.
public enum FunnelSteps {
  /// The stages of which activities are known, in order.
  public static func stages(
    of map: JourneyMap, _ pairs: ActivityPairs
  ) -> [(stage: Stage.ID, request: Funnel.Request)] {
    map.stages.compactMap { stage in
      let activities = stage.touchpoints.flatMap { pairs.activities(of: $0.id) }
      return activities.isEmpty ? nil : (stage.id, Funnel.Request(name: stage.name, activities: activities))
    }
  }

  /// The moments of truth and conversions of which activities are known, in order.
  public static func moments(of map: JourneyMap, _ pairs: ActivityPairs) -> [Funnel.Request] {
    map.stages.flatMap(\.touchpoints).filter { $0.momentOfTruth || $0.conversion }.compactMap { touchpoint in
      let activities = pairs.activities(of: touchpoint.id)
      return activities.isEmpty ? nil : Funnel.Request(name: touchpoint.name, activities: activities)
    }
  }
}
