/// A part of a map that is not for everybody who is handed the map.
public enum PrivatePart: String, CaseIterable, Sendable {
  /// The names of those who took part in workshops.
  case participants
  /// What was said in the room and belongs nowhere yet.
  case parking
  /// Free notes: of the map, its stages, touchpoints, ways and workshops.
  case notes
  /// What customers and employees said, word for word.
  case quotations

  /// What is given away only by those who say so: it is about people who were in the room.
  public static let usual: Set<PrivatePart> = [.participants, .parking]
}

extension JourneyMap {
  /// The map without what some of its private parts hold.
  public func without(_ parts: Set<PrivatePart>) -> JourneyMap {
    var map = self
    if parts.contains(.parking) { map.parking = [] }
    if parts.contains(.participants) {
      for index in sessions.indices { map.sessions[index].participants = [] }
    }
    if parts.contains(.notes) { map.removeNotes() }
    if parts.contains(.quotations) { map.removeQuotations() }
    return map
  }

  private mutating func removeNotes() {
    notes = ""
    for index in sessions.indices { sessions[index].note = "" }
    for index in transitions.indices { transitions[index].note = "" }
    for index in stages.indices {
      stages[index].notes = ""
      for position in stages[index].touchpoints.indices
      where !stages[index].touchpoints[position].notes.isEmpty {
        stages[index].touchpoints[position].notes = ""
      }
    }
  }

  private mutating func removeQuotations() {
    evidence.removeQuotations()
    for index in stages.indices {
      stages[index].evidence.removeQuotations()
      for position in stages[index].touchpoints.indices
      where stages[index].touchpoints[position].evidence.contains(where: { !$0.quote.isEmpty }) {
        stages[index].touchpoints[position].evidence.removeQuotations()
      }
    }
  }
}

extension [Evidence] {
  /// Takes out what somebody said; a reading that it went with stays.
  fileprivate mutating func removeQuotations() {
    removeAll { !$0.quote.isEmpty && $0.value == nil }
    for index in indices { self[index].quote = "" }
  }
}
