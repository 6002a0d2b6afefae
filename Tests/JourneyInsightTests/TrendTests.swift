import JourneyInsight
import JourneyModel
import Testing

@Suite struct TrendTests {
  private func lines(_ evidence: [Evidence]) -> [String] {
    Trend.trends(of: evidence).map { trend in
      let readings = trend.readings.map { "\($0.date) \($0.value)" }.joined(separator: ", ")
      let voice = trend.voice == .known(.customer) ? "" : " " + trend.voice.text
      return "\(trend.measure.text)[\(trend.unit)]\(voice): \(readings)"
    }
  }

  @Test("readings follow each other by date, those of one day as written, whatever their source")
  func order() {
    let evidence = [
      Sketch.reading("nps", 3, date: "2025-03-01") { $0.source = "survey" },
      Sketch.reading("churn", 7, date: "2024"),
      Sketch.reading("nps", 1, date: "2024-12-31") { $0.source = "shop" },
      Sketch.reading("Churn", 5, date: "2023"),
      Sketch.reading("nps", 2, date: "2025-03-01"),
    ]
    #expect(
      lines(evidence) == [
        "nps[]: 2024-12-31 1.0, 2025-03-01 3.0, 2025-03-01 2.0", "churn[]: 2023 5.0, 2024 7.0",
      ])
  }

  @Test("what has no date, no value or no weight is no part of it, and one reading makes no trend")
  func left() {
    let evidence = [
      Sketch.reading("nps", 1, date: "2025"), Sketch.reading("nps", 2),
      Sketch.reading("nps", nil, date: "2026"),
      Sketch.reading("nps", 3, date: "2027") { $0.weight = 0 }, Sketch.reading("csat", 3, date: "2027"),
    ]
    #expect(lines(evidence).isEmpty)
    #expect(lines(evidence + [Sketch.reading("nps", 4, date: "2024")]) == ["nps[]: 2024 4.0, 2025 1.0"])
  }

  @Test("measures are compared by what is meant, and what is no day puts a reading on no line")
  func meaning() {
    let evidence = [
      Sketch.reading("NPS", 1, date: "2025-01"), Sketch.reading("Net Promoter Score", 2, date: "2025-02-03"),
      Sketch.reading("nps", 3, date: "last week"),
      Sketch.reading("صافي نقاط الترويج", 4, date: "2024-12-01T09:00"),
    ]
    #expect(lines(evidence) == ["NPS[]: 2024-12-01T09:00 4.0, 2025-01 1.0, 2025-02-03 2.0"])
  }

  @Test("a voice of a later version has a line of its own")
  func voices() {
    let evidence = [
      Sketch.reading("nps", 1, date: "2025"),
      Sketch.reading("nps", 9, date: "2025-06") { $0.voice = .other("partner") },
      Sketch.reading("nps", 2, date: "2026") { $0.voice = .known(.customer) },
      Sketch.reading("nps", 8, date: "2026-06") { $0.voice = .other("partner") },
    ]
    #expect(lines(evidence) == ["nps[]: 2025 1.0, 2026 2.0", "nps[] partner: 2025-06 9.0, 2026-06 8.0"])
  }

  @Test("other units and employees have lines of their own; without a unit the measure's first is meant")
  func apart() {
    let evidence = [
      Sketch.reading("wait", 1, date: "2021"), Sketch.reading("wait", 2, date: "2022", unit: "min"),
      Sketch.reading("wait", 300, date: "2023", unit: "s"),
      Sketch.reading("wait", 200, date: "2024", unit: "S"),
      Sketch.reading("wait", 9, date: "2023") { $0.voice = .known(.employee) },
      Sketch.reading("wait", 8, date: "2022", unit: "min") { $0.voice = .known(.employee) },
    ]
    #expect(
      lines(evidence) == [
        "wait[min]: 2021 1.0, 2022 2.0", "wait[s]: 2023 300.0, 2024 200.0",
        "wait[min] employee: 2022 8.0, 2023 9.0",
      ])
  }
}
