import JourneyModel
import Testing

@Suite struct JudgedTests {
  @Test(
    "the median is the middle one, or lies between the two in the middle",
    arguments: [([4.0], 4.0), ([2, 4], 3), ([5, 1, 2], 2), ([4, 1, 3, 2], 2.5)] as [([Double], Double)])
  func medians(_ ballots: [Double], _ median: Double) {
    #expect(Rating.median(of: ballots.compactMap { Rating($0) })?.value == median)
  }

  @Test("of nothing there is no median")
  func nothing() { #expect(Rating.median(of: []) == nil) }

  @Test("ballots decide, whatever the effectiveness says")
  func ballots() {
    var touchpoint = Touchpoint(id: Identifier("t"), name: "Pays")
    #expect(touchpoint.judged == nil)
    touchpoint.effectiveness = Rating(5)
    #expect(touchpoint.judged == Rating(5))
    touchpoint.ballots = [1, 2].compactMap { Rating($0) }
    #expect(touchpoint.judged == Rating(1.5))
  }
}
