public import JourneyModel

/// What differs between two maps, for the machine and for people.
public struct MapDifference: Hashable, Sendable {
  /// The edits that, made in one transaction, turn the old map into the new one to the last scalar. Moves are as
  /// few as can be.
  ///
  /// Things are told by their identifiers, which must be unique; those are compared as Swift compares texts.
  public let edits: [Edit]
  /// The same for people, in the order of the journey: the map's own fields, then stage by stage.
  public let changes: [Difference]

  /// The difference that leads from one map to another. Costs about as much as reading both maps once.
  public init(from old: JourneyMap, to new: JourneyMap) {
    edits = EditPlan(from: old, to: new).edits
    changes = ChangeReport(from: old, to: new, touched: edits).changes
  }

  /// Whether the maps are the same.
  public var isEmpty: Bool { edits.isEmpty }
}
