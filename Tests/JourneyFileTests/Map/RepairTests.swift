import JourneyModel
import Testing

@testable import JourneyFile

@Suite struct RepairTests {
  private func read(stages: String, _ others: String = "") throws -> MapFile.Loaded {
    let text = "{\"format\": \"rihla/1\", \"title\": \"T\", \"stages\": [\(stages)]\(others)}"
    let loaded = try MapFile.read(Array(text.utf8))
    let again = try MapFile.read(Array(text.utf8))
    #expect(again.map == loaded.map, "The same text must be repaired the same way.")
    #expect(again.repairs == loaded.repairs)
    let saved = try MapFile.read(MapFile.text(of: loaded.map))
    #expect(saved.map == loaded.map)
    #expect(saved.repairs.isEmpty, "A save writes the repair.")
    return loaded
  }

  @Test("records without an identifier get one of eight letters")
  func addsIdentifiers() throws {
    let loaded = try read(
      stages: "{\"name\": \"S\", \"touchpoints\": [{\"id\": \"\", \"name\": \"A\"}, {\"name\": \"A\"}]}")
    let stage = loaded.map.stages[0]
    let ids = [stage.id.text, stage.touchpoints[0].id.text, stage.touchpoints[1].id.text]
    #expect(Set(ids).count == 3)
    for id in ids { #expect(id.wholeMatch(of: /[0-9a-hjkmnp-tv-z]{8}/) != nil) }
    #expect(
      Set(loaded.repairs) == [
        .identifierAdded(.stage, new: ids[0], name: "S"),
        .identifierAdded(.touchpoint, new: ids[1], name: "A"),
        .identifierAdded(.touchpoint, new: ids[2], name: "A"),
      ])
  }

  @Test("of touchpoints with one identifier the first keeps it, whatever its stage")
  func renewsTouchpoints() throws {
    let loaded = try read(
      stages: """
        {"id": "s", "name": "S", "touchpoints": [{"id": "t", "name": "A"}]},
        {"id": "r", "name": "R", "touchpoints": [{"id": "t", "name": "B"}, {"id": "u", "name": "C"}]}
        """, ", \"transitions\": [{\"id\": \"x\", \"from\": \"t\", \"to\": \"u\"}]")
    #expect(loaded.map.touchpointCount == 3)
    #expect(loaded.map.touchpoint(Identifier("t"))?.name == "A")
    let new = loaded.map.stages[1].touchpoints[0].id.text
    #expect(loaded.repairs == [.identifierRenewed(.touchpoint, old: "t", new: new, name: "B")])
    #expect(loaded.map.transitions.count == 1)
  }

  @Test("a new identifier is never one that stands later in the file")
  func avoidsTakenIdentifiers() throws {
    let first = try read(stages: "{\"name\": \"S\"}").map.stages[0].id.text
    let loaded = try read(stages: "{\"name\": \"S\"}, {\"id\": \"\(first)\", \"name\": \"R\"}")
    #expect(loaded.map.stages[1].id.text == first)
    #expect(loaded.map.stages[0].id.text != first)
    #expect(loaded.repairs.count == 1)
  }

  @Test(
    "every kind of record is repaired",
    arguments: [
      ("personas", "\"name\": \"\"", RecordKind.persona), ("lanes", "\"name\": \"\"", .lane),
      ("transitions", "\"note\": \"\"", .transition),
      ("evidence", "\"measure\": \"nps\"", .evidence), ("parking", "\"text\": \"\"", .parkedThought),
      ("sessions", "\"date\": \"\"", .session), ("votings", "\"dots\": 3", .voting),
    ])
  func repairsAllKinds(_ name: String, _ member: String, _ kind: RecordKind) throws {
    let record = "{\"id\": \"same\", \(member)}"
    let loaded = try read(stages: "", ", \"\(name)\": [\(record), \(record), {\(member)}]")
    #expect(loaded.repairs.count == 2)
    guard case .identifierRenewed(kind, old: "same", _, _) = loaded.repairs[0],
      case .identifierAdded(kind, _, _) = loaded.repairs[1]
    else {
      Issue.record("\(loaded.repairs)")
      return
    }
  }

  @Test("lists of any length are repaired", arguments: [2, 8, 9, 200])
  func repairsLongLists(_ count: Int) throws {
    let pains = Array(repeating: "{\"id\": \"p\", \"text\": \"late\"}", count: count).joined(separator: ",")
    let loaded = try read(
      stages:
        "{\"id\": \"s\", \"name\": \"\", \"touchpoints\": [{\"id\": \"t\", \"name\": \"\", \"pains\": [\(pains)]}]}"
    )
    #expect(loaded.repairs.count == count - 1)
    #expect(Set(loaded.map.stages[0].touchpoints[0].pains.map(\.id)).count == count)
  }

  @Test("transitions with a loose end are left out, open ends are kept")
  func dropsTransitions() throws {
    let loaded = try read(
      stages: "{\"id\": \"s\", \"name\": \"\", \"touchpoints\": [{\"id\": \"t\", \"name\": \"\"}]}",
      """
      , "transitions": [{"id": "a", "from": "t", "to": "gone"}, {"id": "b", "from": "t"}, {"id": "c", "to": "t"}, {"id": "d", "from": "gone"}]
      """)
    #expect(loaded.map.transitions.map(\.id.text) == ["b", "c"])
    #expect(
      loaded.repairs == [
        .transitionDropped(Transition(id: Identifier("a"), from: Identifier("t"), to: Identifier("gone"))),
        .transitionDropped(Transition(id: Identifier("d"), from: Identifier("gone"), to: nil)),
      ])
  }

  @Test("personas that are not there are left out of touchpoints")
  func dropsPersonas() throws {
    let loaded = try read(
      stages: """
        {"id": "s", "name": "", "touchpoints": [{"id": "t", "name": "N", "personas": ["x", "p"], "personaEmotions": {"p": 1, "x": 2}}]}
        """, ", \"personas\": [{\"id\": \"p\", \"name\": \"\"}]")
    let touchpoint = loaded.map.stages[0].touchpoints[0]
    #expect(touchpoint.personas == [Identifier("p")])
    #expect(
      touchpoint.personaEmotions == [PersonaEmotion(persona: Identifier("p"), emotion: Emotion(clamping: 1))])
    let emotion = PersonaEmotion(persona: Identifier("x"), emotion: Emotion(clamping: 2))
    #expect(
      loaded.repairs == [
        .personaDropped(Identifier("x"), of: Identifier("t"), name: "N"),
        .emotionDropped(emotion, of: Identifier("t"), name: "N"),
      ])
  }

  @Test("a lane that is missing is added, so that its texts are kept")
  func addsLanes() throws {
    let stages = ["a", "b"].map {
      "{\"id\": \"\($0)\", \"name\": \"\", \"lanes\": {\"backstage\": \"\($0)\"}}"
    }
    let loaded = try read(stages: stages.joined(separator: ","))
    #expect(loaded.map.lanes == [Lane(id: Identifier("backstage"), name: "backstage")])
    #expect(loaded.repairs == [.laneAdded(Identifier("backstage"))])
  }
}
