import JourneyFile
import JourneyModel
import JourneyResources
import Testing

@testable import JourneyExchange

@Suite struct MapChangesTests {
  private var map: JourneyMap {
    var touchpoint = Touchpoint(id: Identifier("t1"), name: "Opens the app")
    touchpoint.owner = "Mobile"
    var stage = Stage(id: Identifier("s1"), name: "First use")
    stage.touchpoints = TouchpointList([touchpoint])
    return JourneyMap(title: "App", stages: [stage])
  }

  private func changed(_ text: String) throws -> JourneyMap {
    let changes = try JSONTree(parsing: Array(text.utf8)).elements ?? []
    return try MapChanges(changes, to: map, schema: JourneyResources.schema).map
  }

  private func problem(_ text: String) -> MapChanges.Problem? {
    do {
      _ = try changed(text)
      return nil
    } catch { return error as? MapChanges.Problem }
  }

  @Test("members are set and taken out, records added and removed, and new ones get identifiers")
  func changes() throws {
    let result = try changed(
      """
      [{"id": "t1", "set": {"effectiveness": 2, "owner": null}},
       {"id": "t1", "list": "pains", "add": {"text": "Asks twice"}},
       {"id": "s1", "list": "touchpoints", "add": {"name": "Reads the letter", "pains": [{"text": "Long"}]}, "at": 0},
       {"id": "map", "set": {"title": "The app"}}]
      """)
    let touchpoints = Array(result.stages[0].touchpoints)
    #expect(result.title == "The app" && touchpoints.map(\.name) == ["Reads the letter", "Opens the app"])
    #expect(touchpoints[1].owner.isEmpty && touchpoints[1].effectiveness?.value == 2)
    #expect(touchpoints[1].pains.map(\.text) == ["Asks twice"])
    #expect(touchpoints[0].id.text.count == 8 && touchpoints[0].pains[0].id.text.count == 8)
    #expect(try changed(#"[{"id": "t1", "remove": true}]"#).touchpointCount == 0)
  }

  @Test("what a file could not bring is refused, each by its number")
  func problems() {
    #expect(problem(#"[{"id": "t1", "set": {"raiting": 2}}]"#) == .unknownMember(1, "raiting"))
    #expect(problem(#"[{"id": "t1", "set": {"id": "t2"}}]"#) == .unknownMember(1, "id"))
    #expect(problem(#"[{"id": "t9", "set": {"owner": "x"}}]"#) == .unknownRecord(1, "t9"))
    #expect(problem(#"[{"id": "map", "remove": true}]"#) == .noChange(1))
    #expect(problem(#"[{"id": "t1"}]"#) == .noChange(1))
    #expect(problem(#"[{"id": "t1", "set": {"owner": "Mobile"}}]"#) == .nothing)
    let wrong = problem(#"[{"id": "t1", "set": {"effectiveness": "good"}}]"#)
    #expect(
      wrong.map { if case .file = $0 { true } else if case .repairs = $0 { true } else { false } } == true)
  }
}
