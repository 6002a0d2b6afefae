import JourneyModel
import Testing

@testable import JourneyEditor

/// What keys cost, for laws that work per key does not grow with the map.
enum KeyCost {
  /// The least time of many that some keys took, a picture drawn after each, once others have been pressed.
  static func of(_ keys: String, after first: String, on map: JourneyMap) -> Duration {
    var robot = Robot(map, (120, 35))
    robot.perform(first)
    var least = Duration.seconds(60)
    for _ in 0..<6 {
      let start = ContinuousClock.now
      robot.perform(keys)
      least = min(least, ContinuousClock.now - start)
    }
    return least
  }

  /// A map with so many stages of so many touchpoints, some of them low, some with opportunities, and ways between them.
  static func map(stages: Int, touchpoints: Int) -> JourneyMap {
    var made = JourneyMap(
      title: "Cost",
      stages: (0..<stages).map { stage in
        Stage(
          id: Identifier("s\(stage)"), name: "Stage \(stage)",
          touchpoints: TouchpointList((0..<touchpoints).map { touchpoint(stage, $0) }))
      })
    for stage in 0..<stages where stages > 1 {
      let (from, to) = ("t\(stage)-0", "t\((stage + 2) % stages)-0")
      made.transitions.append(
        Transition(id: Identifier("w\(stage)"), from: Identifier(from), to: Identifier(to)))
    }
    return made
  }

  private static func touchpoint(_ stage: Int, _ number: Int) -> Touchpoint {
    var touchpoint = Touchpoint(id: Identifier("t\(stage)-\(number)"), name: "Touchpoint \(number)")
    touchpoint.effectiveness = Rating(Double(1 + (stage + number) % 5))
    if number % 3 == 0 {
      touchpoint.opportunities = [
        Opportunity(id: Identifier("o\(stage)-\(number)"), text: "Better \(number)")
      ]
    }
    return touchpoint
  }

  /// Holds that keys cost on a map of ten thousand touchpoints what they cost on one of some hundred: far from what they would
  /// cost if they looked at all of it, measured as coarsely as a busy machine demands.
  static func expectNoGrowth(
    _ keys: String, after first: String, at location: SourceLocation = #_sourceLocation
  ) {
    let small = of(keys, after: first, on: map(stages: 15, touchpoints: 40))
    let large = of(keys, after: first, on: map(stages: 50, touchpoints: 200))
    #expect(large < small * 3 + .milliseconds(2), "\(small) became \(large)", sourceLocation: location)
  }
}
