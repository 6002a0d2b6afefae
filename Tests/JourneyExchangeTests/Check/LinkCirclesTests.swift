import JourneyExchange
import Testing

@Suite struct LinkCirclesTests {
  @Test("each circle is told once, by the shortest way from the first of its maps")
  func circles() {
    let links = [
      "a": ["b", "c"], "b": ["c"], "c": ["a", "d"], "d": ["e"], "e": [], "f": ["f"], "g": ["a", "h"],
      "h": ["g"],
    ]
    let found = LinkCircles.all(in: links, from: ["a", "b", "c", "d", "e", "f", "g", "h"])
    #expect(found == [["a", "c"], ["f"], ["g", "h"]])
    #expect(LinkCircles.all(in: links, from: ["d", "e"]) == [])
    #expect(LinkCircles.all(in: links, from: ["h", "c"]) == [["h", "g"], ["c", "a"]])
  }

  @Test("a long row of maps, and one that closes, come to an end")
  func long() {
    let count = 50_000
    var links = Dictionary(uniqueKeysWithValues: (0..<count).map { ("\($0)", ["\($0 + 1)"]) })
    #expect(LinkCircles.all(in: links, from: ["0"]).isEmpty)
    links["\(count)"] = ["0"]
    #expect(LinkCircles.all(in: links, from: ["7", "0"]).map(\.count) == [count + 1])
  }
}
