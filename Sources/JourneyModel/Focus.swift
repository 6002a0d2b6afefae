/// Where the eye is on a map: what the next key acts on.
public enum Focus: Hashable, Sendable {
  /// Nothing: the map has no stage yet.
  case nothing
  /// A stage itself, its heading.
  case stage(Stage.ID)
  /// A touchpoint.
  case touchpoint(Touchpoint.ID)

  /// The touchpoint that has the focus, if it is one.
  public var touchpoint: Touchpoint.ID? {
    if case .touchpoint(let id) = self { id } else { nil }
  }
}

/// What is brought back by undo and redo besides the map.
public struct Bookmark: Hashable, Sendable {
  /// Where the eye was.
  public var focus: Focus
  /// What was selected.
  public var selection: Set<Touchpoint.ID>

  /// A place to come back to.
  public init(focus: Focus, selection: Set<Touchpoint.ID> = []) {
    self.focus = focus
    self.selection = selection
  }
}
