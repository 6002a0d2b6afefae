import JourneyModel
import Testing

@testable import JourneyFile

@Suite struct MapLinesTests {
  @Test("stages and touchpoints are found in the lines where their braces open")
  func lines() {
    let text = """
      {"format": "rihla/1", "title": "x", "stages": [
        {"name": "one", "touchpoints": [{"name": "a"},
          {"name": "b"}]},
        {
          "touchpoints": [
            {"name": "c"}
          ], "name": "two"},
        {"name": "three"}
      ]}
      """
    let lines = MapLines(of: Array(text.utf8))
    #expect(lines.stages == [2, 4, 8] && lines.touchpoints == [[2, 3], [6], []])
  }

  @Test("a text that is no map has no lines", arguments: ["", "[]", "{\"stages\": 3}", "{"])
  func noMap(_ text: String) {
    let lines = MapLines(of: Array(text.utf8))
    #expect(lines.stages.isEmpty && lines.touchpoints.isEmpty)
  }

  @Test("a touchpoint is written as it stands in the file")
  func touchpoint() {
    var touchpoint = Touchpoint(id: Identifier("t"), name: "One")
    touchpoint.votes = 2
    touchpoint.unknown = [UnknownMember(name: "extra", json: "{}")]
    var writer = JSONWriter(layout: .compact)
    writer.value(touchpoint)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == #"{"id":"t","name":"One","votes":2,"extra":{}}"#)
  }
}
