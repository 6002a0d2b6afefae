import JourneyInsight
import JourneyModel
import JourneyPaths
import TestSupport
import Testing

@testable import JourneyExchange

@Suite struct PathsOnMapLawTests {
  /// Cases of a few activities at random, some minutes apart.
  private func log(_ random: inout SeededSource) -> EventLog {
    var builder = EventLogBuilder()
    let names = ["ask", "buy", "call", "drop", "else"]
    let cases = Int(random.next() % 60) + 1
    for number in 0..<cases {
      var minute = Int64(random.next() % 5_000)
      for _ in 0..<(1 + Int(random.next() % 7)) {
        builder.add(
          case: UInt32(number), activity: UInt32(random.next() % UInt64(names.count)), time: minute * 60_000)
        minute += Int64(random.next() % 90)
      }
    }
    return builder.log(activities: names)
  }

  private var map: JourneyMap {
    let names = [["Ask", "Buy"], ["Call"], ["Drop", "Nothing"]]
    var number = 0
    let stages = names.enumerated().map { place, names in
      Stage(
        id: Identifier("s\(place)"), name: "Stage \(place)",
        touchpoints: TouchpointList(
          names.map { name in
            number += 1
            return Touchpoint(id: Identifier("t\(number)"), name: name)
          }))
    }
    var map = JourneyMap(title: "Law", stages: stages)
    map.transitions = [
      Transition(id: Identifier("w1"), from: Identifier("t1"), to: Identifier("t3")),
      Transition(id: Identifier("w2"), from: Identifier("t3"), to: nil),
    ]
    return map
  }

  /// The map with all proposed pairs taken and the log laid on it, and how many edits that took.
  private func laid(_ log: EventLog, on map: JourneyMap) throws -> (map: JourneyMap, edits: Int) {
    var changed = map
    let naming = ActivityPairs.edits(taking: ActivityPairs(log, map).proposals(for: log, map), log)
    if !naming.isEmpty { _ = try changed.apply(Transaction(StepLabel(.layLog), naming)) }
    let result = try PathsOnMap(
      log, on: changed, ActivityPairs(log, changed), window: nil, source: "log 12345678")
    if !result.edits.isEmpty { _ = try changed.apply(Transaction(StepLabel(.layLog), result.edits)) }
    return (changed, naming.count + result.edits.count)
  }

  @Test(
    "whatever the log, laying it once more changes nothing, also with its moves taken over", arguments: 0..<40
  )
  func idempotent(_ seed: UInt64) throws {
    var random = SeededSource(seed: seed)
    let log = log(&random)
    var (once, edits) = try laid(log, on: map)
    #expect(edits > 0)
    #expect(try laid(log, on: once).edits == 0)
    // What the editor does with moves that somebody marked.
    let counted = try #require(CountedLog(of: once))
    let moves = try PathsOnMap(
      log, on: once, ActivityPairs(log, once), window: nil, source: "log 12345678"
    ).newMoves
    for (number, move) in moves.enumerated() {
      var measured = Measurement()
      measured.share = Share(clamping: (move.share * 10_000).rounded() / 10_000)
      measured.sample = once.touchpoint(move.from).flatMap { TouchpointPaths(of: $0, in: counted)?.cases }
      (measured.source, measured.date) = (counted.source, counted.date)
      var way = Transition(id: Identifier("n\(number)"), from: move.from, to: move.to)
      way.measured = measured
      once.transitions.append(way)
    }
    #expect(try laid(log, on: once).edits == 0, "\(moves.count) moves")
  }

  @Test("what is read back of the map is what was counted", arguments: 0..<40)
  func readBack(_ seed: UInt64) throws {
    var random = SeededSource(seed: seed)
    let log = log(&random)
    let map = try laid(log, on: map).map
    let counted = try #require(CountedLog(of: map))
    #expect(counted.cases == log.caseCount)
    let pairs = ActivityPairs(log, map)
    let figures = PathFigures(of: log.projected(onto: pairs.places, names: pairs.touchpoints.map(\.text)))
    for touchpoint in map.stages.flatMap(\.touchpoints) {
      let own = pairs.touchpoints.firstIndex(of: touchpoint.id).flatMap { figures.activity($0) }
      let paths = TouchpointPaths(of: touchpoint, in: counted)
      #expect(paths?.cases == own?.cases)
      let reach = own.map { Double($0.cases) / Double(log.caseCount) }
      #expect(abs((paths?.reach ?? 0) - (reach ?? 0)) < 0.000_001)
    }
    let steps = FunnelStep.steps(of: map, in: counted)
    let stages = FunnelSteps.stages(of: map, pairs)
    let funnel = Funnel(of: log, stages.map(\.request), window: nil)
    for step in steps.dropFirst() {
      let place = try #require(stages.firstIndex { $0.stage == map.stages[step.stage].id })
      #expect(step.cases == funnel.steps[place].cases)
    }
  }
}
