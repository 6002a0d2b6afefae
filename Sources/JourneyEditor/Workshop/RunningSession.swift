public import JourneyModel

/// The session that is being held on the map, or was held last since the map was opened.
public struct RunningSession: Sendable {
  /// Its record in the map.
  let id: Session.ID
  /// The map as it was when the session began, its record noted; nil for one that was begun before the map was opened: then a checkpoint
  /// holds it.
  public let before: JourneyMap?
  /// Whether it has ended.
  var isOver = false
}
