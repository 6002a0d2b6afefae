import JourneyInsight
import JourneyModel
import Testing

@Suite struct ShownRatingTests {
  @Test(
    "a rating is rounded to the nearest tenth that does not contradict its level",
    arguments: [
      (2.96, 3.0, 29), (3.04, 3, 30), (3.96, 3, 39), (4.04, 3, 40), (1.04, 3, 11), (1, 3, 10), (1.96, 4, 20),
      (2.04, 4, 21), (2.5, 3, 25), (2.25, 3, 23), (2.999999, 3, 29), (3, 3, 30),
    ])
  func level(_ rating: Double, expected: Double, tenths: Int) {
    let shown = ShownRating(rating, expected: expected)
    #expect(shown.tenths == tenths)
    #expect(shown.value == rating)
  }

  @Test("whatever the rating and whatever is expected, a tenth is shown that has the level of the rating")
  func everywhere() {
    for expected in stride(from: 1.0, through: 5, by: 0.5) {
      for step in 0...4_000 {
        let rating = 1 + Double(step) / 1_000
        let shown = ShownRating(rating, expected: expected)
        let level = Level(rating: rating, expected: expected)
        #expect(Level(rating: Double(shown.tenths) / 10, expected: expected) == level)
        #expect(abs(Double(shown.tenths) / 10 - rating) < 0.1)
      }
    }
  }

  @Test("whole ratings stand without a decimal; all others, and means, with one")
  func decimals() {
    #expect(!ShownRating(3, expected: 3).showsTenth)
    #expect(ShownRating(3.02, expected: 3).showsTenth)
    #expect(ShownRating(mean: 3).showsTenth)
  }
}
