import TestSupport
import Testing

@testable import JourneyInsight

@Suite struct TallyTests {
  private func entry(_ rating: Double?, expected: Double = 3) -> TallyEntry {
    let rules = JudgingRules(of: Sample.map())
    return TallyEntry(Assessment(of: Sample.touchpoint(judged: rating, expected: expected), by: rules))
  }

  @Test("it counts levels, the critical among the low, and means the rated")
  func counts() {
    var tally = Tally()
    for rating: Double? in [1, 2, 3, 5, nil] { tally.add(entry(rating)) }
    #expect((tally.touchpoints, tally.rated, tally.unrated) == (5, 4, 1))
    #expect((tally.low, tally.critical, tally.strong) == (2, 1, 1))
    #expect(tally.mean == 2.75)
  }

  @Test("without a rating there is no mean")
  func noMean() {
    var tally = Tally()
    #expect(tally.mean == nil)
    tally.add(entry(nil))
    #expect(tally.mean == nil)
  }

  @Test("what is counted out leaves exactly what was before, over and over")
  func exactness() {
    var source = SeededSource(seed: 1)
    var tally = Tally()
    var inside: [TallyEntry] = []
    for _ in 0..<5_000 {
      if inside.isEmpty || Bool.random(using: &source) {
        let entry = entry(Double.random(in: 1...5, using: &source))
        tally.add(entry)
        inside.append(entry)
      } else {
        tally.subtract(inside.remove(at: Int.random(in: inside.indices, using: &source)))
      }
    }
    var fresh = Tally()
    for entry in inside.reversed() { fresh.add(entry) }
    #expect(tally == fresh)
    for entry in inside { tally.subtract(entry) }
    #expect(tally == Tally())
  }

  @Test("the mean is right to a millionth")
  func precision() throws {
    var tally = Tally()
    for _ in 0..<3 { tally.add(entry(10.0 / 3)) }
    let mean = try #require(tally.mean)
    #expect(abs(mean - 10.0 / 3) < 0.000_001)
  }
}
