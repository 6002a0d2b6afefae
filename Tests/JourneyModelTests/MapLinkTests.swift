import JourneyModel
import Testing

@Suite struct MapLinkTests {
  @Test(
    "what a person types is put in order, and what stands in a file stays",
    arguments: [
      ("  ../support//onboarding.journey.json#s1 ", "../support/onboarding.journey.json#s1"),
      ("./a/../b.journey.json", "b.journey.json"), ("a/./b.json#", "a/b.json"),
      ("\u{202B}../x.json\u{202C}\u{7}", "../x.json"), ("../../x", "../../x"), ("/a/../../b", "/b"),
      ("#s1", "#s1"), ("https://example.org/a//b", "https://example.org/a//b"),
      ("رحلة/خريطة.json#أ", "رحلة/خريطة.json#أ"), ("", ""),
    ])
  func tidied(_ typed: String, _ text: String) {
    #expect(MapLink(typed: typed).text == text)
    #expect(MapLink(typed: text).text == text)
    #expect(MapLink(typed).text == typed)
  }

  @Test("a link is a path from the folder of its map, and leads to a part of what is there")
  func parts() {
    let link = MapLink("../support/a#b.json#s1")
    #expect(link.path == "../support/a#b.json" && link.part == "s1")
    #expect(link.path(from: "maps/loan/x.json") == "maps/support/a#b.json")
    #expect(link.path(from: "x.json") == "../support/a#b.json")
    #expect(MapLink("#s1").path(from: "maps/./x.json") == "maps/x.json")
    #expect(MapLink("a.json").part == nil && MapLink("a.json#").part == nil)
    for text in ["/etc/passwd", "~/a", "https://x", "javascript:alert(1)", "file:///a"] {
      #expect(!MapLink(text).isRelative, "\(text)")
    }
    for text in ["a.json", "../a", "a/b:c.json", "#s"] { #expect(MapLink(text).isRelative, "\(text)") }
  }

  @Test(
    "the way to a file from a map leads there",
    arguments: ["a.json", "d/a.json", "d/e/a.json", "../a.json", "x/y/z.json"],
    ["m.json", "d/m.json", "d/e/m.json", "x/m.json"])
  func leading(_ file: String, _ map: String) {
    let link = MapLink("old.json#s1").leading(to: "/r/q/" + file, from: "/r/q/" + map)
    #expect(link.path(from: "/r/q/" + map) == MapLink.tidied("/r/q/" + file) && link.part == "s1")
  }

  @Test("links are read in the order of the journey, and set and taken back like every field")
  func placed() throws {
    var touchpoint = Touchpoint(id: Identifier("t"), name: "T")
    touchpoint.links = [MapLink("b.json")]
    var map = JourneyMap(
      title: "M", stages: [Stage(id: Identifier("s"), name: "S", touchpoints: [touchpoint])])
    let before = map
    let inverse = try map.apply(
      Transaction(StepLabel(.changeField), [.stage(Identifier("s"), .links([MapLink("a.json#x")]))]))
    #expect(map.placedLinks.map(\.link.text) == ["a.json#x", "b.json"])
    #expect(map.placedLinks.map(\.touchpoint) == [nil, 0])
    _ = try map.apply(inverse)
    #expect(map == before)
  }
}
