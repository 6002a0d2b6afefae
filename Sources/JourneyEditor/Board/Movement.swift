/// A way to go about a view of the map.
enum Movement: Hashable, Sendable, CaseIterable {
  case up, down, left, right, pageUp, pageDown, first, last, nextStage, previousStage
}
