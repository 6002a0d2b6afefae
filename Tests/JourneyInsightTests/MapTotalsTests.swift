import JourneyModel
import Testing

@testable import JourneyInsight

@Suite struct MapTotalsTests {
  private func overview(_ ratings: [Double?], _ owner: String) -> MapOverview {
    let touchpoints = ratings.enumerated().map { number, rating in
      var touchpoint = Touchpoint(id: Identifier("t\(number)"), name: "Step")
      touchpoint.owner = owner
      if let rating { touchpoint.effectiveness = Rating(rating) }
      var action = Improvement(id: Identifier("i\(number)"), text: "Call")
      action.due = "2026-01-0\(number + 1)"
      touchpoint.improvements = [action]
      return touchpoint
    }
    let stage = Stage(id: Identifier("s"), name: "Begin", touchpoints: TouchpointList(touchpoints))
    return MapOverview(of: JourneyMap(title: "Map", stages: [stage]), today: "2026-01-02")
  }

  @Test("maps are counted in and out, and nothing is left of one that was taken out")
  func counting() {
    let (one, other) = (overview([1.3, 4.7, nil], "Ali"), overview([2.1], ""))
    let totals = MapTotals(of: [one, other])
    #expect(totals.maps == 2 && totals.touchpoints == 4 && totals.unrated == 1 && totals.low == 2)
    #expect(totals.openActions == 4 && totals.overdue == 2)
    #expect(totals.mean.map { ($0 * 1000).rounded() } == 2700)
    // Three owners and three ratings of four, and nothing on six other aspects.
    #expect(totals.coverage == 6.0 / 32)
    var fewer = totals
    fewer.subtract(other)
    #expect(fewer == MapTotals(of: [one]))
    fewer.subtract(one)
    #expect(fewer == MapTotals() && fewer.mean == nil && fewer.coverage == nil)
  }
}
