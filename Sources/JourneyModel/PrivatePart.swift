/// A part of a map that is not for everybody who is handed the map: it is given away only by those who say so.
public enum PrivatePart: String, CaseIterable, Sendable {
  /// The names of those who took part in workshops.
  case participants
  /// What was said in the room and belongs nowhere yet.
  case parking
}

extension JourneyMap {
  /// The map without what some of its private parts hold.
  public func without(_ parts: Set<PrivatePart>) -> JourneyMap {
    var map = self
    if parts.contains(.parking) { map.parking = [] }
    if parts.contains(.participants) {
      for index in sessions.indices { map.sessions[index].participants = [] }
    }
    return map
  }
}
