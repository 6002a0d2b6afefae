/// One step that changes a map. The list is closed: whatever people do to a map is made of these.
///
/// Every step has an exact inverse, so undo, redo, the journal, difference and merge speak one language. What holds whole
/// records lies apart, since hours of editing keep tens of thousands of these.
public enum Edit: Hashable, Sendable {
  /// A field or list of the map itself.
  case map(MapChange)
  /// A new stage, with its touchpoints, at a position.
  indirect case insertStage(Stage, at: Int)
  /// A stage goes, and its touchpoints with it.
  case removeStage(Stage.ID)
  /// A stage goes to a position, counted when it has been taken out.
  case moveStage(Stage.ID, to: Int)
  /// A field or list of a stage.
  case stage(Stage.ID, StageChange)
  /// A new touchpoint in a stage at a position.
  indirect case insertTouchpoint(Touchpoint, in: Stage.ID, at: Int)
  /// A touchpoint goes.
  case removeTouchpoint(Touchpoint.ID)
  /// A touchpoint goes to a position of a stage, counted when it has been taken out.
  case moveTouchpoint(Touchpoint.ID, to: Stage.ID, at: Int)
  /// A field or list of a touchpoint.
  case touchpoint(Touchpoint.ID, TouchpointChange)
}

/// What an edit sets, without the value: two edits of one slot can be told as one.
public enum EditSlot: Hashable, Sendable {
  /// A field of the map, by its number.
  case map(UInt8)
  /// A field of a stage.
  case stage(Stage.ID, UInt8)
  /// A field of a touchpoint.
  case touchpoint(Touchpoint.ID, UInt8)
  /// Where a stage stands.
  case stagePosition(Stage.ID)
  /// Where a touchpoint stands.
  case touchpointPosition(Touchpoint.ID)
}

extension Edit {
  /// The slot that the edit sets, whatever it held, or nil for one that adds, removes or is a step in a list.
  public var slot: EditSlot? {
    switch self {
    case .map(let change): change.isStep ? nil : .map(change.number)
    case .stage(let id, let change): change.isStep ? nil : .stage(id, change.number)
    case .touchpoint(let id, let change): change.isStep ? nil : .touchpoint(id, change.number)
    case .moveStage(let id, _): .stagePosition(id)
    case .moveTouchpoint(let id, _, _): .touchpointPosition(id)
    case .insertStage, .removeStage, .insertTouchpoint, .removeTouchpoint: nil
    }
  }
}

extension Edit: ExactlyComparable {
  /// Whether both do the same to the same, to the last scalar.
  public func isExactly(_ other: Edit) -> Bool {
    switch (self, other) {
    case (.map(let one), .map(let other)): one.isExactly(other)
    case (.insertStage(let one, let place), .insertStage(let other, let otherPlace)):
      place == otherPlace && one.isExactly(other)
        && one.touchpoints.elementsEqual(other.touchpoints) { $0.isExactly($1) }
    case (
      .insertTouchpoint(let one, let stage, let place),
      .insertTouchpoint(let other, let otherStage, let otherPlace)
    ):
      place == otherPlace && stage == otherStage && one.isExactly(other)
    case (.stage(let id, let one), .stage(let otherID, let other)): id == otherID && one.isExactly(other)
    case (.touchpoint(let id, let one), .touchpoint(let otherID, let other)):
      id == otherID && one.isExactly(other)
    case (.removeStage, _), (.moveStage, _), (.removeTouchpoint, _), (.moveTouchpoint, _): self == other
    case (.map, _), (.insertStage, _), (.insertTouchpoint, _), (.stage, _), (.touchpoint, _): false
    }
  }
}
