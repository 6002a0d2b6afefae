import JourneyModel
import Testing

@testable import JourneyFile

/// A map's text around the given members.
func mapText(_ members: String) -> [UInt8] {
  Array("{\"format\": \"rihla/1\", \"title\": \"T\", \"stages\": []".utf8)
    + Array((members.isEmpty ? "}" : ",\n" + members + "}").utf8)
}

/// The text of a map with one stage and one touchpoint that has the given members.
func touchpointText(_ members: String) -> [UInt8] {
  let touchpoint = "{\"id\": \"t\", \"name\": \"N\", \(members)}"
  let stage = "{\"id\": \"s\", \"name\": \"S\",\n\"touchpoints\": [\n\(touchpoint)]}"
  return Array("{\"format\": \"rihla/1\", \"title\": \"T\", \"stages\": [\(stage)]}".utf8)
}

/// Why a text is not read as a map, if that is not JSON's fault.
func contentError(_ text: [UInt8]) -> MapContentError? {
  do throws(MapFileError) {
    _ = try MapFile.read(text)
  } catch {
    if case .content(let error) = error { return error }
  }
  return nil
}

@Suite struct MapFileTests {
  @Test("the smallest map is three members")
  func writesSmallest() {
    let text = String(decoding: MapFile.text(of: JourneyMap(title: "")), as: UTF8.self)
    #expect(text == "{\n  \"format\": \"rihla/1\",\n  \"title\": \"\",\n  \"stages\": []\n}\n")
  }

  @Test("defaults, null and what is empty read as absent and are not written")
  func leavesDefaultsOut() throws {
    let text = touchpointText(
      """
      "description": "", "channel": null, "category": "", "media": [], "external": false, "necessary": true,
      "votes": 0, "personaEmotions": {}, "effectiveness": null, "pains": [{"id": "p", "text": "", "confidence": 0.80}],
      "evidence": [{"id": "e", "measure": "nps", "weight": 100.0, "value": null}]
      """)
    let map = try MapFile.read(text).map
    var expected = Touchpoint(id: Identifier("t"), name: "N")
    expected.pains = [Pain(id: Identifier("p"), text: "")]
    expected.evidence = [Evidence(id: Identifier("e"), measure: .known(.nps))]
    #expect(map.touchpoint(Identifier("t")) == expected)
    let written = String(decoding: MapFile.text(of: map), as: UTF8.self)
    for absent in ["description", "votes", "necessary", "confidence", "weight", "null", "personaEmotions"] {
      #expect(!written.contains(absent))
    }
  }

  @Test("rounds of voting keep what newer versions say of them and of their candidates")
  func keepsVotings() throws {
    let votings = """
      "votings": [
        {
          "id": "v",
          "date": "2026-11-22",
          "question": "Which first?",
          "dots": 3,
          "candidates": [
            {
              "ref": "t",
              "dots": 0,
              "color": "red"
            },
            {
              "ref": "p",
              "dots": 4
            }
          ],
          "ballots": 2,
          "secret": true
        }
      ]
      """
    var map = try MapFile.read(mapText(votings)).map
    #expect(map.votings.first?.candidates.map(\.dots) == [0, 4])
    _ = try map.apply(Transaction(StepLabel(.changeField), [.map(.title("New"))]))
    let indented = votings.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
    #expect(String(decoding: MapFile.text(of: map), as: UTF8.self).contains(indented))
    #expect(contentError(mapText("\"votings\": [{\"id\": \"v\"}]"))?.path == "votings[0].dots")
  }

  struct Wrong: Sendable, CustomTestStringConvertible {
    var members: String
    var path: String
    var found: MapContentError.Found?
    var expected: MapContentError.Expected
    var testDescription: String { members }
    init(
      _ members: String, _ path: String, _ found: MapContentError.Found?, _ expected: MapContentError.Expected
    ) {
      (self.members, self.path, self.found, self.expected) = (members, path, found, expected)
    }
  }

  @Test(
    "a wrong value is named with its path, what it is and what it should be",
    arguments: [
      Wrong("\"effectiveness\": 6", "effectiveness", .number("6"), .number(1...5)),
      Wrong("\"effectiveness\": \"good\"", "effectiveness", .text("good"), .number(1...5)),
      Wrong("\"ballots\": [3, 0.5]", "ballots[1]", .number("0.5"), .number(1...5)),
      Wrong("\"emotion\": 1.5", "emotion", .number("1.5"), .wholeNumber(-2...2)),
      Wrong(
        "\"personaEmotions\": {\"a b\": 3}", "personaEmotions[\"a b\"]", .number("3"), .wholeNumber(-2...2)),
      Wrong("\"external\": \"no\"", "external", .text("no"), .flag),
      Wrong("\"channel\": [\"web\"]", "channel", .list, .text),
      Wrong("\"media\": \"paid\"", "media", .text("paid"), .list),
      Wrong("\"media\": [null]", "media[0]", .null, .text),
      Wrong("\"votes\": -1", "votes", .number("-1"), .wholeNumber(0...9_007_199_254_740_991)),
      Wrong("\"pains\": [{\"id\": \"p\"}]", "pains[0].text", nil, .something),
      Wrong("\"pains\": [{\"text\": null}]", "pains[0].text", nil, .something),
      Wrong("\"pains\": [7]", "pains[0]", .number("7"), .object),
      Wrong(
        "\"pains\": [{\"text\": \"\", \"reach\": 1.01}]", "pains[0].reach", .number("1.01"), .number(0...1)),
      Wrong(
        "\"pains\": [{\"text\": \"\", \"impact\": true}]", "pains[0].impact", .flag(true), .wholeNumber(0...4)
      ),
      Wrong(
        "\"evidence\": [{\"measure\": \"csat\", \"value\": 1e999}]", "evidence[0].value", .number("1e999"),
        .anyNumber),
      Wrong("\"improvements\": {}", "improvements", .object, .list),
    ])
  func namesWrongValues(_ wrong: Wrong) {
    let error = contentError(touchpointText(wrong.members))
    #expect(error?.path == "stages[0].touchpoints[0]." + wrong.path)
    #expect(error?.found == wrong.found)
    #expect(error?.expected == wrong.expected)
    #expect(error?.position.line == 3)
  }

  @Test("line and column are those of the value")
  func namesPosition() {
    let error = contentError(mapText("  \"standard\": 9"))
    #expect(error?.position == TextPosition(line: 2, column: 15, offset: 64))
    #expect(contentError(mapText("\"benchmarks\": {\"csat\": [1, 2]}"))?.expected == .threeNumbers)
    #expect(contentError(mapText("\"sessions\": [{}]"))?.path == "sessions[0].date")
  }

  @Test(
    "the format must be ours",
    arguments: ["rihla/0", "rihla/01", "rihla/", "rihla/1.5", "rihla", "other/1", ""])
  func checksFormat(_ format: String) {
    let text = Array("{\"format\": \"\(format)\", \"title\": \"T\", \"stages\": []}".utf8)
    #expect(contentError(text)?.expected == .format)
    #expect(contentError(text)?.found == .text(format))
  }

  @Test("without format, title or stages there is no map", arguments: ["format", "title", "stages"])
  func requiresMembers(_ name: String) {
    let text = String(decoding: mapText(""), as: UTF8.self).replacing("\"\(name)\"", with: "\"other\"")
    #expect(contentError(Array(text.utf8))?.path == name)
    #expect(contentError(Array(text.utf8))?.found == nil)
    #expect(contentError(Array("[]".utf8))?.expected == .object)
  }

  @Test("a newer format is read and marked")
  func readsNewer() throws {
    let text = String(decoding: mapText("\"new\": {\"a\": 1}"), as: UTF8.self).replacing(
      "rihla/1", with: "rihla/7")
    let loaded = try MapFile.read(Array(text.utf8))
    #expect(loaded.newerFormat == 7)
    #expect(loaded.map.unknown == [UnknownMember(name: "new", json: "{\"a\":1}")])
  }

  @Test("members may stand in any order and be spelled with escapes")
  func readsAnyOrder() throws {
    let text =
      "{\"stages\": [], \"t\\u0069tle\": \"T\", \"notes\": \"n\", \"format\": \"rihla/1\", \"goal\": \"g\"}"
    var expected = JourneyMap(title: "T")
    expected.notes = "n"
    expected.goal = "g"
    #expect(try MapFile.read(Array(text.utf8)).map == expected)
  }

  @Test("words that we do not know and members without a value survive")
  func keepsUnknown() throws {
    let text = MapFile.text(
      of: try MapFile.read(mapText("\"kind\": \"alien\", \"x\": null, \"y\": [ 1.0, {} ]")).map)
    let written = String(decoding: text, as: UTF8.self)
    #expect(written.contains("\"kind\": \"alien\""))
    #expect(written.hasSuffix("  \"x\": null,\n  \"y\": [\n    1.0,\n    {}\n  ]\n}\n"))
  }

  @Test("an unknown member that would spoil the text is kept out of it, or kept as text")
  func guardsUnknown() throws {
    var map = JourneyMap(title: "T")
    map.unknown = [
      UnknownMember(name: "title", json: "1"), UnknownMember(name: "a", json: "{broken"),
      UnknownMember(name: "a", json: "2"),
    ]
    let loaded = try MapFile.read(MapFile.text(of: map))
    #expect(loaded.map.title == "T")
    #expect(loaded.map.unknown == [UnknownMember(name: "a", json: "\"{broken\"")])
  }
}
