import EventLogFiles
import JourneyModel
import JourneyPaths
import Testing

@testable import JourneyExchange

@Suite struct PathsOnMapTests {
  /// Cases as letters, a minute apart; the letters are activities.
  private func log(_ cases: String...) -> EventLog {
    var builder = EventLogBuilder()
    let names = Array(Set(cases.joined())).sorted().map(String.init)
    for (number, events) in cases.enumerated() {
      for (minute, name) in events.enumerated() {
        let place = names.firstIndex(of: String(name)) ?? 0
        builder.add(case: UInt32(number), activity: UInt32(place), time: Int64(minute) * 60_000)
      }
    }
    return builder.log(activities: names)
  }

  private func touchpoint(_ name: String, _ events: String...) -> Touchpoint {
    var touchpoint = Touchpoint(id: Identifier("t" + name), name: name)
    touchpoint.events = events
    return touchpoint
  }

  private var map: JourneyMap {
    var first = Stage(id: Identifier("s1"), name: "First")
    first.touchpoints = TouchpointList([touchpoint("See", "a"), touchpoint("Ask", "B")])
    var second = Stage(id: Identifier("s2"), name: "Second")
    second.touchpoints = TouchpointList([touchpoint("Buy", "c*"), touchpoint("d")])
    var map = JourneyMap(title: "Shop", stages: [first, second])
    map.transitions = [
      Transition(id: Identifier("x1"), from: Identifier("tSee"), to: Identifier("tBuy")),
      Transition(id: Identifier("x2"), from: nil, to: Identifier("tSee")),
      Transition(id: Identifier("x3"), from: Identifier("tBuy"), to: nil),
    ]
    return map
  }

  private func laid(_ log: EventLog, on map: JourneyMap) throws -> (result: PathsOnMap, map: JourneyMap) {
    let result = try PathsOnMap(log, on: map, ActivityPairs(log, map), window: nil, source: "log 12345678")
    var changed = map
    if !result.edits.isEmpty {
      _ = try changed.apply(Transaction(StepLabel(.addEvidence, count: result.edits.count), result.edits))
    }
    return (result, changed)
  }

  @Test("activities are named just so, as search sees them, or by a pattern; a likely pair has the same name")
  func pairs() {
    let log = log("abcdx")
    let pairs = ActivityPairs(log, map)
    #expect(pairs.places == [0, 1, 2, nil, nil])
    #expect(pairs.proposals(for: log, map).map(\.touchpoint.name) == ["d"])
    let edits = ActivityPairs.edits(taking: pairs.proposals(for: log, map), log)
    #expect(edits == [.touchpoint(Identifier("td"), .events(["d"]))])
  }

  @Test(
    "a pattern has anything for its stars",
    arguments: [("pay*", "pay now", true), ("*pay", "pay now", false), ("p*y", "pay", true), ("*", "", true)])
  func pattern(_ pattern: String, _ name: String, _ expected: Bool) {
    #expect(NamePattern(pattern).matches(name) == expected)
  }

  @Test("readings and measured shares say what was counted, and the same log again changes nothing")
  func evidence() throws {
    let log = log("axc", "ab", "abac", "a")
    let (result, changed) = try laid(log, on: map)
    let see = try #require(changed.touchpoint(Identifier("tSee")))
    let readings = Dictionary(uniqueKeysWithValues: see.evidence.map { ($0.measure.text, $0) })
    #expect(readings["reach"]?.value == 100 && readings["reach"]?.sample == 4)
    #expect(
      readings["exits"]?.value == 25 && readings["rework"]?.value == 25 && readings["dropOff"]?.value == 25)
    #expect(readings["wait"]?.unit == "h" && readings["reach"]?.date == "1970-01-01")
    #expect(see.evidence.allSatisfy { $0.kind == .known(.unsolicited) && $0.source == "log 12345678" })
    let second = try #require(changed.stage(Identifier("s2")))
    #expect(second.evidence.first { $0.measure.text == "conversion" }?.value == 50)
    #expect(changed.evidence.map(\.measure.text) == ["cases", "throughput"])
    let shares = changed.transitions.map { $0.measured?.share?.value }
    #expect(shares == [0.5, 1, 1] && changed.transitions[0].measured?.sample == 4)
    #expect(result.newMoves.map(\.from.text) == ["tAsk"])
    #expect(try laid(log, on: changed).result.edits.isEmpty)
  }

  @Test("columns are found by their headings, in Arabic too; the standard's names go before others")
  func headings() throws {
    func places(_ line: String) throws -> [LogPart: Int] {
      try EventLogHeadings.layout(of: Array((line + "\n").utf8), EventLogOptions()).places
    }
    #expect(try places("Case ID;Activity;Timestamp") == [.case: 0, .activity: 1, .time: 2])
    #expect(try places("رقم الحالة,النشاط,الوقت,المبلغ") == [.case: 0, .activity: 1, .time: 2, .amount: 3])
    let standard = "x,concept:name,Activity,time:timestamp,case_id,case:concept:name,lifecycle:transition"
    #expect(try places(standard) == [.case: 5, .activity: 1, .time: 3, .lifecycle: 6])
    #expect(try places("visitor\tevent\tdate") == [.case: 0, .activity: 1, .time: 2])
    #expect(try places("case,activity,start time,end time") == [.case: 0, .activity: 1, .time: 2, .end: 3])
    #expect(throws: EventLogError.severalColumns(.case, headings: ["user_id", "session_id"])) {
      _ = try places("user_id,session_id,event,time")
    }
    #expect(throws: EventLogError.noColumn(.case, headings: ["activity", "time"])) {
      _ = try places("activity,time")
    }
  }

  @Test("what is named goes before what is found, and cases are not told apart by their own names")
  func named() throws {
    var options = EventLogOptions()
    options.columns = [.case: "patient", .activity: "handling"]
    options.only = [("kind", "complete")]
    let heading = Array("handling,patient,kind,time\n".utf8)
    let layout = try EventLogHeadings.layout(of: heading, options)
    #expect(layout.places == [.case: 1, .activity: 0, .time: 3] && layout.only.map(\.place) == [2])
    options.columns[.segment] = "patient"
    #expect(throws: EventLogError.namesCases) { _ = try EventLogHeadings.layout(of: heading, options) }
    options.columns[.segment] = "nowhere"
    #expect(throws: EventLogError.noHeading("nowhere", headings: ["handling", "patient", "kind", "time"])) {
      _ = try EventLogHeadings.layout(of: heading, options)
    }
  }
}
