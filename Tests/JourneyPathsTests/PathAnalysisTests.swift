import Testing

@testable import JourneyPaths

@Suite struct PathAnalysisTests {
  @Test("a Wilson interval is that of the tables, also at nothing and at all")
  func wilson() {
    let half = ShareInterval(5, of: 10)
    #expect(abs(half.low - 0.2366) < 0.0001 && abs(half.high - 0.7634) < 0.0001)
    let none = ShareInterval(0, of: 10)
    #expect(none.low == 0 && abs(none.high - 0.2775) < 0.0001)
    #expect(ShareInterval(10, of: 10).high == 1 && ShareInterval(0, of: 0).high == 1)
    #expect(ShareInterval(1, of: 29).isTooFew && !ShareInterval(1, of: 30).isTooFew)
  }

  @Test("a difference has the interval of Newcombe's example")
  func newcombe() {
    let difference = ShareDifference(ShareInterval(56, of: 70), minus: ShareInterval(48, of: 80))
    #expect(abs(difference.value - 0.2) < 1e-9)
    #expect(abs(difference.low - 0.0524) < 0.0001 && abs(difference.high - 0.3339) < 0.0001)
    #expect(difference.isClear)
  }

  private func valued() -> EventLog {
    var builder = EventLogBuilder()
    let day: Int64 = 86_400_000
    func add(_ number: UInt32, _ days: Int64, _ amount: Double?, _ cost: Double?, _ segment: UInt32) {
      builder.add(case: number, activity: 0, time: days * day)
      builder.detail(amount: amount, cost: cost, segment: segment)
    }
    add(0, 0, 10, 2, 0)
    add(0, 10, 20, nil, 1)
    add(0, 30, 30, nil, 1)
    add(1, 50, 40, 3, 1)
    add(2, 100, nil, 5, 1)
    return builder.log(activities: ["order"], segments: ["web", "ad"])
  }

  @Test("value sums what was paid, and counts who was silent for too long")
  func value() throws {
    let log = valued()
    let value = try #require(ValueFigures(of: log))
    #expect(value.customers == 2 && value.orders == 4 && value.revenue == 100)
    let means = [value.averageOrder, value.revenuePerCustomer, value.ordersPerCustomer]
    #expect(means == [25, 50, 2])
    let days = [value.gap, value.longGap, value.sinceLast].map { ($0 ?? 0) / 86_400_000 }
    #expect(days == [15, 19, 60] && value.atRisk == 2)
    #expect(value.cost == 10 && value.costPerCustomer == 5 && value.returnOnCost == 10)
  }

  @Test(
    "a case is of the segment of its first event; each segment has all figures and its difference from the others"
  )
  func segments() {
    let analysis = PathAnalysis(valued())
    #expect(analysis.segments.map(\.name) == ["ad", "web"])
    #expect(analysis.segments.map { $0.part.figures.cases } == [2, 1])
    #expect(analysis.segments.map { $0.isTooFew } == [true, true])
    #expect(analysis.segments[0].reach[0].value == 0)
    // Only the segment that has gaps can tell who is silent for long.
    #expect(analysis.whole.value?.atRisk == 1)
  }

  @Test("two times of the same length stand beside each other")
  func periods() throws {
    let cases = (0..<8).map { number -> [(String, Int64)] in
      let minute = Int64(number * 10)
      return [("a", minute), (number < 4 ? "b" : "c", minute + 1)]
    }
    let log = log(cases)
    var request = PathAnalysis.Request()
    (request.period, request.compares) = (40 * 60_000...Int64.max, true)
    let analysis = PathAnalysis(log, request)
    let comparison = try #require(analysis.comparison)
    #expect(analysis.whole.figures.cases == 4 && comparison.before.figures.cases == 3)
    #expect(comparison.reach.map { $0.value } == [0, -1, 1])
    #expect(comparison.period.upperBound == 40 * 60_000 - 1)
  }

  @Test("what is passed over is bridged, and cases of which nothing is left are left out")
  func projection() {
    let log = log("axb", "x", "ab")
    let seen = log.projected(onto: [0, 1, nil], names: ["one", "two"])
    #expect(seen.caseCount == 2 && PathFigures(of: seen).moves.map(\.cases) == [2])
    #expect(seen.goingNoFurther() == [0, 2])
  }

  @Test("events that are not kept are gone, with what they said")
  func keeping() {
    var builder = EventLogBuilder()
    for place in 0..<6 {
      builder.add(case: UInt32(place / 3), activity: UInt32(place % 2), time: Int64(place))
      if place == 4 { builder.detail(amount: 5) }
    }
    builder.keep { $0 >= 3 }
    let log = builder.log(activities: ["a", "b"])
    #expect(log.caseCount == 1 && log.eventCount == 3)
    #expect(ValueFigures(of: log)?.revenue == 5)
  }
}
