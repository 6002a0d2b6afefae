import JourneyFile
public import JourneyModel
public import JourneyPaths
import Phrases

extension Report {
  /// What there is to be settled before a log can be laid on a map: likely pairs, activities without a touchpoint, and
  /// touchpoints that nobody passed.
  ///
  /// - Parameter figures: What was counted.
  public static func proposals(for log: EventLog, _ figures: PathFigures, on map: JourneyMap) -> Report {
    let pairs = ActivityPairs(log, map)
    let proposals = pairs.proposals(for: log, map)
    let proposed = Set(proposals.map(\.activity))
    func reach(_ activity: Int) -> ReportCell {
      .maybe(figures.activity(activity)?.reach.share) { .share($0) }
    }
    let unmapped = log.activities.indices.filter { pairs.places[$0] == nil && !proposed.contains($0) }
    let passed = Set(pairs.places.compactMap { $0 }).map { pairs.touchpoints[$0] }
    let known = Set(passed).union(proposals.map(\.touchpoint.id))
    var report = Report(.report("title.paths"), on: map.title)
    report.tables = [
      table(
        .paths("proposals"), ["touchpoint", "activity", "reach"],
        proposals.map { [.text($0.touchpoint.name), .text(log.activities[$0.activity]), reach($0.activity)] }),
      table(
        .paths("unmapped"), ["activity", "reach"], unmapped.map { [.text(log.activities[$0]), reach($0)] }),
      table(
        .paths("unpassed"), ["touchpoint"],
        map.stages.flatMap(\.touchpoints).filter { !known.contains($0.id) }.map { [.text($0.name)] }),
    ]
    return report
  }

  /// Moves that many take and that a map does not have.
  public static func newMoves(
    _ moves: [(from: Touchpoint.ID, to: Touchpoint.ID, share: Double)], on map: JourneyMap
  ) -> Report {
    var report = Report(.report("title.paths"), on: map.title)
    report.tables = [
      table(
        .paths("newTransitions"), ["from", "to", "share"],
        moves.map { move in
          [
            .text(map.touchpoint(move.from)?.name ?? ""), .text(map.touchpoint(move.to)?.name ?? ""),
            .share(move.share),
          ]
        })
    ]
    return report
  }

  private static func table(_ heading: Phrase, _ names: [String], _ rows: [[ReportCell]]) -> ReportTable {
    ReportTable(
      heading, row: .paths(names[0]), columns: names.map { ReportColumn($0, .paths($0)) }, shown: names,
      naming: names[0], rows: rows)
  }

  /// All tables as JSON: an object with an array a table, named by its first column and its place.
  public var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginArray()
    for table in tables { table.write(to: &writer) }
    writer.endArray()
    writer.finish()
    return writer.bytes
  }
}

extension ActivityPairs {
  /// The edits that take proposed pairs over: each touchpoint's events name its activities.
  public static func edits(
    taking proposals: [(activity: Int, touchpoint: Touchpoint)], _ log: EventLog
  ) -> [Edit] {
    var names: [(Touchpoint.ID, [String])] = []
    for (activity, touchpoint) in proposals {
      if let place = names.firstIndex(where: { $0.0 == touchpoint.id }) {
        names[place].1.append(log.activities[activity])
      } else {
        names.append((touchpoint.id, [log.activities[activity]]))
      }
    }
    return names.map { .touchpoint($0.0, .events(touchpoint($0.0, in: proposals).events + $0.1)) }
  }

  private static func touchpoint(
    _ id: Touchpoint.ID, in proposals: [(activity: Int, touchpoint: Touchpoint)]
  ) -> Touchpoint {
    proposals.first { $0.touchpoint.id == id }?.touchpoint ?? Touchpoint(id: id, name: "")
  }
}

extension FunnelSteps {
  /// A step by a name: an activity of the log, else a stage or a touchpoint of the map; nil where nothing is called so.
  public static func step(
    named name: String, in log: EventLog, _ map: JourneyMap?, _ pairs: ActivityPairs?
  ) -> Funnel.Request? {
    let wanted = name.trimmed
    let exact = log.activities.indices.filter { log.activities[$0] == wanted }
    if !exact.isEmpty { return Funnel.Request(name: wanted, activities: exact) }
    let pattern = NamePattern(ActivityPairs.key(wanted))
    let found = log.activities.indices.filter { pattern.matches(ActivityPairs.key(log.activities[$0])) }
    if !found.isEmpty { return Funnel.Request(name: wanted, activities: found) }
    guard let map, let pairs else { return nil }
    let finder = PartFinder(map)
    var ids: [Touchpoint.ID] = []
    if case .one(let place) = finder.stage(wanted) {
      ids = map.stages[place].touchpoints.map(\.id)
    } else if case .one(let place) = finder.touchpoint(wanted, in: nil) {
      ids = [map[place].id]
    }
    return ids.isEmpty
      ? nil : Funnel.Request(name: wanted, activities: ids.flatMap { pairs.activities(of: $0) })
  }
}
