import JourneyModel
import Testing

@testable import JourneyFile

@Suite struct MapGlimpseTests {
  @Test("the beginning of a map is closed behind its last whole touchpoint, wherever it was cut")
  func closes() throws {
    let map = JourneyMap(
      title: "Parcel [}\"",
      stages: (0..<4).map { stage in
        Stage(
          id: Stage.ID("s\(stage)"), name: "Stage \\\(stage)",
          touchpoints: TouchpointList(
            (0..<3).map { Touchpoint(id: Touchpoint.ID("t\(stage)\($0)"), name: "“quoted” \"{\" \($0)") }))
      })
    let text = MapFile.text(of: map)
    var most = 0
    for length in 0..<text.count {
      guard let closed = MapGlimpse.closed(Array(text[..<length])) else { continue }
      let read = try MapFile.read(closed).map
      #expect(read.touchpointCount >= most)
      most = read.touchpointCount
      #expect(read.stages.elementsEqual(map.stages.prefix(read.stages.count)) { $0.name == $1.name })
    }
    #expect(most == 12)
  }

  @Test(
    "what is no beginning of a text in JSON has none to show",
    arguments: ["", "{", "]", "{\"a\": [1, 2", "}{"])
  func refuses(_ text: String) {
    #expect(MapGlimpse.closed(Array(text.utf8)) == nil)
  }

  @Test("a small file is not looked into, and neither is one that is not there")
  func small() {
    #expect(MapGlimpse(ofFileAt: "/nonexistent") == nil)
  }
}
