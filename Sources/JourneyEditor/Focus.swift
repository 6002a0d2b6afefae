import JourneyModel

/// What the next key acts on.
enum Focus: Hashable, Sendable {
  /// Nothing: the map has no stage yet.
  case nothing
  /// A stage itself, its heading.
  case stage(Stage.ID)
  /// A touchpoint.
  case touchpoint(Touchpoint.ID)

  var touchpoint: Touchpoint.ID? {
    if case .touchpoint(let id) = self { id } else { nil }
  }
}

/// What is brought back by undo and redo besides the map.
public struct Bookmark: Hashable, Sendable {
  var focus: Focus
  var selection: Set<Touchpoint.ID>
}
