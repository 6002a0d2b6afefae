public import JourneyModel

/// What differs between two maps.
public struct MapDifference: Hashable, Sendable {
  /// Changes of the map's own fields.
  public let changes: [MapChange]

  /// The difference that leads from one map to another.
  public init(from old: JourneyMap, to new: JourneyMap) { changes = old.changes(to: new) }
}
