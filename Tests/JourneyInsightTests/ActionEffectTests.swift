import JourneyModel
import Testing

@testable import JourneyInsight

/// Whether what was done helped: readings before and after.
@Suite struct ActionEffectTests {
  private func touchpoint(_ readings: (String, Double)..., measure: String = "csat") -> Touchpoint {
    var touchpoint = Touchpoint(id: Identifier("t"), name: "Call")
    touchpoint.evidence = readings.enumerated().map { number, reading in
      var evidence = Evidence(id: Identifier("e\(number)"), measure: VocabularyWord(measure))
      (evidence.date, evidence.value) = reading
      return evidence
    }
    return touchpoint
  }

  @Test("with fewer than three readings on a side nothing is said")
  func tooFew() throws {
    let day = try #require(Day("2026-03-01"))
    let effect = try #require(
      ActionEffect(at: touchpoint(("2026-01-01", 50), ("2026-03-01", 90)), doneOn: day))
    #expect(effect.difference.isTooFew && !effect.difference.isClear && effect.difference.value == 40)
    #expect(ActionEffect(at: touchpoint(("2026-01-01", 50)), doneOn: day) == nil)
  }

  @Test("the interval is that of Welch")
  func welch() throws {
    let difference = try #require(MeanDifference(before: [50, 52, 54, 56], after: [60, 61, 65, 70]))
    // scipy.stats.ttest_ind(…, equal_var=False).confidence_interval()
    #expect(difference.value == 11)
    #expect(abs(difference.low - 4.18) < 0.02 && abs(difference.high - 17.82) < 0.02, "\(difference)")
    #expect(difference.isClear)
    #expect(abs(MeanDifference.quantile(10) - 2.228) < 0.002)
  }

  @Test("readings that are all the same leave no doubt")
  func same() throws {
    let difference = try #require(MeanDifference(before: [5, 5, 5], after: [5, 5, 5]))
    #expect(difference.low == 0 && difference.high == 0 && !difference.isClear)
  }
}
