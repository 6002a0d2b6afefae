import JourneyDiff
import JourneyModel
import Testing

@Suite struct MapDifferenceTests {
  @Test("A map does not differ from itself")
  func same() {
    let map = JourneyMap(title: "Visit")
    #expect(MapDifference(from: map, to: map).changes.isEmpty)
  }
}
