public import JourneyModel

extension MapFigures {
  /// The place of the next low touchpoint behind a place, going round at the end, or nil if the map has none.
  ///
  /// Stages without one are skipped by their tally, so what is looked at is a stage or two and not the map.
  public func nextLow(after place: TouchpointPlace, in map: JourneyMap) -> TouchpointPlace? {
    walk(in: map, from: place, stages: (0...map.stages.count).map { place.stage + $0 }, isForward: true)
  }

  /// The place of the low touchpoint before a place, going round at the start, or nil if the map has none.
  public func previousLow(before place: TouchpointPlace, in map: JourneyMap) -> TouchpointPlace? {
    walk(in: map, from: place, stages: (0...map.stages.count).map { place.stage - $0 }, isForward: false)
  }

  /// Visits the given stages in turn, numbers counted round; the first one only beyond the place, and when it comes
  /// up again as the last, only up to it.
  private func walk(
    in map: JourneyMap, from place: TouchpointPlace, stages numbers: [Int], isForward: Bool
  ) -> TouchpointPlace? {
    guard total.low > 0, !map.stages.isEmpty else { return nil }
    for (turn, number) in numbers.enumerated() {
      let index = (number % map.stages.count + map.stages.count) % map.stages.count
      let stage = map.stages[index]
      guard tally(of: stage.id).low > 0 else { continue }
      var candidates = 0..<stage.touchpoints.count
      if turn == 0 {
        let start = isForward ? place.position + 1 : 0
        let end = isForward ? stage.touchpoints.count : place.position
        candidates = candidates.clamped(to: min(max(start, 0), max(end, 0))..<max(end, 0))
      }
      let isLow = { (position: Int) in level(of: stage.touchpoints[position].id).isLow }
      let found = isForward ? candidates.first(where: isLow) : candidates.last(where: isLow)
      if let found { return TouchpointPlace(stage: index, position: found) }
    }
    return nil
  }
}
