import JourneyModel
import Testing

/// Maps drawn by hand: the names of stages with the names of their touchpoints, which are their identifiers too.
enum Sample {
  static func map(_ stages: KeyValuePairs<String, [String]>) -> JourneyMap {
    JourneyMap(title: "Sample", stages: stages.map { stage($0.key, $0.value) })
  }

  static func stage(_ name: String, _ touchpoints: [String] = []) -> Stage {
    Stage(id: Identifier(name), name: name, touchpoints: TouchpointList(touchpoints.map(touchpoint)))
  }

  static func touchpoint(_ name: String) -> Touchpoint { Touchpoint(id: Identifier(name), name: name) }
}

/// Asks the map for the place of every touchpoint and compares with where a linear scan meets it.
func expectIndexAnswersLikeAScan(_ map: JourneyMap, sourceLocation: SourceLocation = #_sourceLocation) {
  var count = 0
  for (stage, number) in zip(map.stages, 0...) {
    #expect(map.position(of: stage.id) == number, sourceLocation: sourceLocation)
    for (touchpoint, position) in zip(stage.touchpoints, 0...) {
      count += 1
      let place = TouchpointPlace(stage: number, position: position)
      #expect(map.contains(touchpoint.id), sourceLocation: sourceLocation)
      #expect(map.place(of: touchpoint.id) == place, sourceLocation: sourceLocation)
    }
  }
  #expect(map.touchpointCount == count, sourceLocation: sourceLocation)
}
