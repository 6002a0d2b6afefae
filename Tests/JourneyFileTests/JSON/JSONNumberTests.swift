import TestSupport
import Testing

@testable import JourneyFile

@Suite struct JSONNumberTests {
  private func value(of text: String) -> Double? {
    Array(text.utf8).withUnsafeBufferPointer { JSONNumber.value(of: $0) }
  }

  @Test(
    "a number is written as the shortest decimal without exponent",
    arguments: [
      (0, "0"), (-0.0, "0"), (1, "1"), (-2, "-2"), (100, "100"), (0.1, "0.1"), (2.5, "2.5"), (-0.25, "-0.25"),
      (0.00001, "0.00001"), (1.25e-7, "0.000000125"), (1e15, "1000000000000000"), (1e16, "10000000000000000"),
      (1.5e17, "150000000000000000"), (9_007_199_254_740_992, "9007199254740992"),
      (0.1 + 0.2, "0.30000000000000004"), (-1.25e21, "-1250000000000000000000"), (123_456.789, "123456.789"),
    ] as [(Double, String)])
  func writes(_ number: Double, _ text: String) {
    #expect(JSONNumber.text(of: number) == text)
  }

  @Test(
    "texts are read to the nearest number",
    arguments: [
      ("0", 0), ("-0", 0), ("0e1", 0), ("-1.5", -1.5), ("1e2", 100), ("0.1", 0.1),
      ("123456789012345.6", 123_456_789_012_345.6),
      ("0.30000000000000004", 0.1 + 0.2), ("1E-2", 0.01), ("9007199254740993", 9_007_199_254_740_992),
    ] as [(String, Double)])
  func reads(_ text: String, _ number: Double) {
    #expect(value(of: text) == number)
  }

  @Test("a number beyond the machine's is none", arguments: ["1e999", "-1e999"])
  func refusesOverflow(_ text: String) {
    #expect(value(of: text) == nil)
  }

  @Test("what is written reads back as the same number")
  func roundTrips() {
    var source = SeededSource(seed: 7)
    for _ in 0..<20_000 {
      let number = Double(bitPattern: source.next())
      guard number.isFinite else { continue }
      let text = JSONNumber.text(of: number)
      #expect(value(of: text) == number)
      let short = Double(Int.random(in: -99_999_999...99_999_999, using: &source)) / 1000
      #expect(value(of: JSONNumber.text(of: short)) == short)
    }
  }
}
