import JourneyModel

/// Maps drawn by hand: the names of stages with the names of their touchpoints, which are their identifiers too.
enum Sample {
  static func map(_ stages: KeyValuePairs<String, [String]>) -> JourneyMap {
    JourneyMap(
      title: "Sample",
      stages: stages.map { name, touchpoints in
        Stage(
          id: Identifier(name), name: name,
          touchpoints: TouchpointList(touchpoints.map { Touchpoint(id: Identifier($0), name: $0) }))
      })
  }
}

extension JourneyMap {
  /// The map after a touchpoint was changed in place.
  func changing(_ name: String, _ body: (inout Touchpoint) -> Void) throws -> JourneyMap {
    guard let old = touchpoint(Identifier(name)) else { return self }
    var new = old
    body(&new)
    return try making(old.changes(to: new).map { .touchpoint(old.id, $0) })
  }

  /// The map after its own fields were changed.
  func with(_ body: (inout JourneyMap) -> Void) -> JourneyMap {
    var map = self
    body(&map)
    return map
  }

  /// The stages with their touchpoints by name, such as “a: x y | b: z”.
  var outline: String {
    stages.map { "\($0.name): " + $0.touchpoints.map(\.name).joined(separator: " ") }.joined(separator: " | ")
  }
}
