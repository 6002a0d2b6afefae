import JourneyModel
import Testing

@testable import JourneyInsight

@Suite("What event logs tell of a map")
struct CountedLogTests {
  private func reading(
    _ measure: String, _ value: Double, _ date: String, sample: Int? = nil, source: String = "shop 1",
    kind: EvidenceKind = .unsolicited
  ) -> Evidence {
    var reading = Evidence(
      id: .derived(from: [measure, date, source, "\(value)"]), measure: .other(measure))
    (reading.value, reading.date, reading.source, reading.sample) = (value, date, source, sample)
    reading.kind = .known(kind)
    return reading
  }

  @Test("the newest log is that of the latest day, of equals what stands last; what was asked for is none")
  func newest() throws {
    var map = JourneyMap(title: "Shop")
    #expect(CountedLog(of: map) == nil)
    map.evidence = [
      reading("cases", 500, "2027-03-31", source: "shop 2"), reading("cases", 400, "2027-02-28"),
      reading("throughput", 12, "2027-03-31", source: "shop 2"),
      reading("throughput", 9, "2027-03-31", source: "other"),
      reading("cases", 900, "2027-04-30", source: "asked", kind: .solicited),
    ]
    let log = try #require(CountedLog(of: map))
    #expect(log.source == "shop 2" && log.cases == 500 && log.throughput == 12)
    map.evidence.append(reading("cases", 300, "2027-03-31", source: "desk 3"))
    #expect(CountedLog(of: map)?.source == "desk 3" && CountedLog(of: map)?.throughput == nil)
  }

  @Test("a touchpoint has what that log says of it, and nothing of an older one")
  func touchpoint() throws {
    var map = JourneyMap(title: "Shop")
    map.evidence = [reading("cases", 500, "2027-03-31", source: "shop 2")]
    let log = try #require(CountedLog(of: map))
    var touchpoint = Touchpoint(id: Identifier("t"), name: "Pays")
    touchpoint.evidence = [reading("reach", 80, "2027-02-28"), reading("csat", 80, "2027-03-31")]
    #expect(TouchpointPaths(of: touchpoint, in: log) == nil)
    touchpoint.evidence += [
      reading("reach", 62.5, "2027-03-31", source: "shop 2"),
      reading("exits", 12, "2027-03-31", sample: 312, source: "shop 2"),
      reading("dropOff", 20, "2027-03-31", source: "shop 2"),
      reading("wait", 1.5, "2027-03-31", source: "shop 2"),
    ]
    let paths = try #require(TouchpointPaths(of: touchpoint, in: log))
    #expect(paths.reach == 0.625 && paths.exits == 0.12 && paths.dropOff == 0.2 && paths.rework == nil)
    #expect(paths.wait == 1.5 && paths.cases == 312)
  }

  @Test("the funnel goes over the stages that the log knows, each a part of the first and of the one before")
  func funnel() throws {
    var stages = ["a", "b", "c", "d"].map { Stage(id: Identifier($0), name: $0) }
    stages[0].evidence = [reading("throughput", 2, "2027-03-31", sample: 400)]
    stages[1].evidence = [reading("conversion", 50, "2027-03-31", sample: 400)]
    stages[3].evidence = [reading("conversion", 25, "2027-03-31", sample: 200)]
    var map = JourneyMap(title: "Shop", stages: stages)
    map.evidence = [reading("cases", 500, "2027-03-31")]
    let log = try #require(CountedLog(of: map))
    let steps = FunnelStep.steps(of: map, in: log)
    #expect(steps.map(\.stage) == [0, 1, 3] && steps.map(\.cases) == [400, 200, 50])
    #expect(steps.map(\.overall) == [1, 0.5, 0.125] && steps.map(\.conversion) == [nil, 0.5, 0.25])
  }

  @Test("a gap is what was counted less what was judged")
  func gap() {
    var way = Transition(id: Identifier("w"), from: nil, to: nil)
    way.share = Share(clamping: 0.5)
    #expect(way.gap == nil)
    way.measured = Measurement()
    way.measured?.share = Share(clamping: 0.25)
    #expect(way.gap == -0.25)
  }
}
