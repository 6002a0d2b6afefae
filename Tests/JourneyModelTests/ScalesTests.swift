import JourneyModel
import Testing

@Suite struct ScalesTests {
  @Test("a rating is 1…5, fractions included", arguments: [(1, 1), (2.5, 2.5), (5, 5)] as [(Double, Double)])
  func ratings(_ number: Double, _ value: Double) {
    #expect(Rating(number)?.value == value)
    #expect(Rating(clamping: number).value == value)
  }

  static let noRatings: [(Double, Double)] = [
    (1.0.nextDown, 1), (5.0.nextUp, 5), (0, 1), (-3, 1), (.infinity, 5), (-.infinity, 1), (.nan, 1),
  ]

  @Test("what is no rating is refused, or brought to the nearest one", arguments: noRatings)
  func notRatings(_ number: Double, _ nearest: Double) {
    #expect(Rating(number) == nil)
    #expect(Rating(clamping: number).value == nearest)
  }

  @Test("a share is 0…1", arguments: [0, 0.06, 1])
  func shares(_ number: Double) {
    #expect(Share(number)?.value == number)
    #expect(Share(clamping: number).value == number)
  }

  static let noShares: [(Double, Double)] = [
    (0.0.nextDown, 0), (1.0.nextUp, 1), (-1, 0), (100, 1), (.infinity, 1), (-.infinity, 0), (.nan, 0),
  ]

  @Test("what is no share is refused, or brought to the nearest one", arguments: noShares)
  func notShares(_ number: Double, _ nearest: Double) {
    #expect(Share(number) == nil)
    #expect(Share(clamping: number).value == nearest)
  }

  @Test("an emotion is −2…+2")
  func emotions() {
    for value in -2...2 {
      #expect(Emotion(value)?.value == value)
      #expect(Emotion(clamping: value).value == value)
    }
    for (value, nearest) in [(-3, -2), (3, 2), (Int.min, -2), (Int.max, 2)] {
      #expect(Emotion(value) == nil)
      #expect(Emotion(clamping: value).value == nearest)
    }
  }

  @Test("an impact is 0…4 in the file, from none to abandonment")
  func impacts() {
    #expect(PainImpact.allCases.map(\.rawValue) == [0, 1, 2, 3, 4])
    #expect(PainImpact(rawValue: 5) == nil)
    #expect(PainImpact(rawValue: 3) == .harms)
  }

  @Test("scales are ordered by their values")
  func order() {
    #expect(Rating(clamping: 1) < Rating(clamping: 1.5))
    #expect(Emotion(clamping: -2) < Emotion(clamping: -1))
    #expect(Share(clamping: 0.1) < Share(clamping: 0.2))
    #expect(PainImpact.allCases.sorted() == PainImpact.allCases)
    #expect(!(PainImpact.harms < .harms))
  }

  @Test("a map's standard is 3, a pain's confidence likely and a reading's weight 100 where nobody says")
  func defaults() {
    #expect(JourneyMap(title: "").standard == Rating(3))
    #expect(Pain(id: Identifier("p"), text: "").confidence == Share(0.8))
    #expect(Evidence(id: Identifier("e"), measure: .known(.nps)).weight == 100)
  }
}
