public import JourneyModel

/// Two versions of a map that go back to one, put together by the identifiers of what is in them.
///
/// What only one side changed is taken, field by field; of lists what either added is in them and what either took
/// away is not. Where both changed the same thing differently there is a conflict, and nothing is lost: a value is
/// ours, and what one side deleted and the other changed is kept. What one deleted and nobody touched is gone. Orders
/// are merged without a word; where both moved the same thing within its list, it stands where we put it.
///
/// Limits: each of the maps must be as a reader leaves it, with unique identifiers and references that lead
/// somewhere. So is the result: what would refer to something that is gone is left out of it.
public struct ThreeWayMerge: Sendable {
  /// What comes of it, with ours or what is kept where the sides conflict.
  public let merged: JourneyMap
  /// What both sides changed differently: the map's own fields, then in the order of the journey. A conflict is known
  /// by its index here, which is the same whenever the same maps are merged.
  public let conflicts: [Conflict]

  private let sides: Sides<JourneyMap>

  /// Merges two maps that were both made from a third.
  public init(base: JourneyMap, ours: JourneyMap, theirs: JourneyMap) {
    sides = Sides(base: base, ours: ours, theirs: theirs)
    var merge = MapMerge(sides, choices: [])
    merged = merge.run()
    conflicts = merge.fields.conflicts
  }

  /// The merge with every conflict settled as chosen, given its index. Whoever chooses a side that deleted something
  /// has it deleted: a stage goes with what is in it, except what that side has elsewhere.
  public func resolved(_ choice: (Int) -> Side) -> JourneyMap {
    if conflicts.isEmpty { return merged }
    var merge = MapMerge(sides, choices: conflicts.indices.map(choice))
    return merge.run()
  }
}
