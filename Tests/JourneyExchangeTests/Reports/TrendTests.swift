import JourneyModel
import Testing

@testable import JourneyExchange

@Suite struct TrendReportTests {
  /// A touchpoint with three dated readings of one measure.
  private var map: JourneyMap {
    var touchpoint = Touchpoint(id: Identifier("t1"), name: "Counter")
    touchpoint.evidence = [("2026-05-31", 71.0), ("2026-01-31", 60), ("2026-08-31", 78)].enumerated().map {
      var reading = Evidence(id: Identifier("e\($0.offset)"), measure: .known(.csat))
      (reading.date, reading.value) = $0.element
      return reading
    }
    let stage = Stage(id: Identifier("s1"), name: "Buy", touchpoints: [touchpoint])
    return JourneyMap(title: "Shop", stages: [stage])
  }

  @Test("dated readings of one measure are drawn in steps, from the first to the last")
  func draws() {
    let text = Report.statistics(of: map).markdown(in: Sample.english)
    #expect(text.contains("## Trends"))
    #expect(text.contains("| CSAT | 1 Buy | Counter | 60 | 78 | ▁▅█ | 2026-01-31 | 2026-08-31 |"))
    let json = String(decoding: ReportJSON.statistics(of: map), as: UTF8.self)
    #expect(json.contains("\"date\": \"2026-01-31\""))
  }

  @Test("values that stay the same are a level line")
  func levels() {
    #expect(Report.steps(of: [3, 3, 3]) == "▄▄▄")
    #expect(Report.steps(of: [1, 8]) == "▁█")
    #expect(Report.steps(of: []).isEmpty)
  }
}
