import JourneyModel
import Testing

@Suite struct PrivatePartTests {
  private var map: JourneyMap {
    var touchpoint = Touchpoint(id: Identifier("t"), name: "Waits")
    touchpoint.notes = "a note"
    var said = Evidence(id: Identifier("e1"), measure: .known(.csat))
    said.quote = "too long"
    var counted = Evidence(id: Identifier("e2"), measure: .known(.csat))
    (counted.value, counted.quote) = (3, "said with it")
    touchpoint.evidence = [said, counted]
    var stage = Stage(id: Identifier("s"), name: "Buy", touchpoints: [touchpoint])
    stage.notes = "of the stage"
    var map = JourneyMap(title: "Private", stages: [stage])
    map.notes = "of the map"
    map.parking = [ParkedThought(id: Identifier("k"), text: "later")]
    var session = Session(id: Identifier("w"))
    (session.participants, session.note) = (["Huda"], "of the workshop")
    map.sessions = [session]
    return map
  }

  @Test("each part is taken out alone, and what it went with stays")
  func parts() {
    #expect(map.without([]) == map)
    let notes = map.without([.notes])
    #expect(notes.notes.isEmpty && notes.stages[0].notes.isEmpty && notes.sessions[0].note.isEmpty)
    #expect(notes.stages[0].touchpoints[0].notes.isEmpty && notes.sessions[0].participants == ["Huda"])
    let quotations = map.without([.quotations])
    #expect(quotations.stages[0].touchpoints[0].evidence.map(\.quote) == [""])
    #expect(quotations.stages[0].touchpoints[0].evidence[0].value == 3 && quotations.notes == "of the map")
    let usual = map.without(PrivatePart.usual)
    #expect(usual.parking.isEmpty && usual.sessions[0].participants.isEmpty && usual.notes == "of the map")
  }
}
