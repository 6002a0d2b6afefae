import Testing

@testable import JourneyModel

@Suite struct MeasureTests {
  private func measure(_ text: String) -> VocabularyWord<ScoredMeasure> { VocabularyWord(text) }

  @Test(
    "capitals, hyphens and spaces do not make another measure",
    arguments: [
      ("CSAT", ScoredMeasure.csat), ("c-sat", .csat), (" Nps ", .nps), ("N P S", .nps), ("Rating", .rating),
      ("Net Promoter Score", .nps), ("net-promoter-score", .nps), ("Net Promoter Score (NPS)", .nps),
      ("customer satisfaction", .csat), ("Customer‑Effort Score", .ces), ("صافي نقاط الترويج", .nps),
      ("مؤشر رضا العملاء", .csat), ("مؤشر رضا العملاء (CSAT)", .csat), ("مؤشر جهد العميل", .ces),
    ])
  func scored(_ name: String, _ meant: ScoredMeasure) {
    #expect(measure(name).scored == meant)
    #expect(measure(name).meaning == measure(meant.rawValue).meaning)
    #expect(measure(name).text == name, "what was written stays")
  }

  @Test("other names are other measures", arguments: ["churn", "csat2", "", "customer", "nps (csat)", "رضا"])
  func unscored(_ name: String) { #expect(measure(name).scored == nil) }

  @Test("two ways to write a measure that is not scored mean the same")
  func meaning() {
    #expect(measure("Time on Page").meaning == measure("time-on-page").meaning)
    #expect(measure("open rate").meaning != measure("open rates").meaning)
  }

  @Test("no word is longer and no full name shorter than names are looked up by")
  func lengths() {
    #expect(ScoredMeasure.allCases.map(\.rawValue.utf8.count).max() == ScoredMeasure.longestWord)
    #expect(ScoredMeasure.byFullName.keys.map(\.utf8.count).min() == ScoredMeasure.shortestFullName)
  }
}
