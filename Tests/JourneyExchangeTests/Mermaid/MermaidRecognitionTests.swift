import JourneyExchange
import JourneyModel
import Testing

/// A diagram that somebody else changed, seen from the map that was written as it.
@Suite struct MermaidRecognitionTests {
  private func lines(_ text: String) -> [MermaidLine] {
    MarkdownBlocks.whole(Array(text.utf8))?.lines ?? []
  }

  private let text = "journey\nsection S\nA: 5: Me\nB: 4: Me\nsection T\nC: 3\n"

  /// The sample as a map of our own making, with identifiers that no diagram gives, and more than it can hold.
  private func known() throws -> JourneyMap {
    let read = try MermaidSource(lines(text)).imported.map
    var stages = read.stages
    for (index, id) in ["s", "t"].enumerated() { stages[index].id = .init(id) }
    for (place, id) in [(0, 0), (0, 1), (1, 0)].enumerated() {
      stages[id.0].touchpoints[id.1].id = .init("n\(place)")
      stages[id.0].touchpoints[id.1].pains = [Pain(id: .init("p\(place)"), text: "pain")]
    }
    var map = JourneyMap(title: "T", stages: stages)
    map.personas = [Persona(id: .init("me"), name: "Me")]
    for place in [(0, 0), (0, 1)] { stages[place.0].touchpoints[place.1].personas = [.init("me")] }
    map = JourneyMap(title: "", stages: stages)
    map.personas = [Persona(id: .init("me"), name: "Me")]
    map.transitions = [Transition(id: .init("x"), from: .init("n2"), to: .init("n0"))]
    return map
  }

  @Test("what stands there unchanged is the very map")
  func same() throws {
    let map = try known()
    #expect(try MermaidSource(lines(text), knownAs: map).map(keeping: map) == map)
  }

  @Test(
    "what was renamed, moved, added or taken away is found by its name or its place",
    arguments: [
      ("A: 5", "A: 2", ["s", "n0", "n1", "t", "n2"]), ("A: 5", "X: 5", ["s", "n0", "n1", "t", "n2"]),
      ("section S", "section X", ["s", "n0", "n1", "t", "n2"]),
      ("A: 5: Me\nB: 4: Me\n", "B: 4: Me\nA: 5: Me\n", ["s", "n1", "n0", "t", "n2"]),
      ("A: 5: Me\n", "", ["s", "n1", "t", "n2"]),
      ("C: 3\n", "C: 3\nA: 5: Me\n", ["s", "n0", "n1", "t", "n2", "?"]),
      ("B: 4: Me\nsection T\n", "section T\nB: 4: Me\n", ["s", "n0", "t", "n1", "n2"]),
    ])
  func changed(old: String, new: String, ids: [String]) throws {
    let map = try known()
    let result = try MermaidSource(lines(text.replacing(old, with: new)), knownAs: map).map(keeping: map)
    let known = Set(["s", "t", "n0", "n1", "n2"])
    let found = result.stages.flatMap { [$0.id.text] + $0.touchpoints.map(\.id.text) }
    #expect(found.map { known.contains($0) ? $0 : "?" } == ids)
    #expect(Set(found).count == found.count)
    // What no diagram holds stays with what it belongs to, and moves lead only to what is there.
    let touchpoints = result.stages.flatMap(\.touchpoints)
    #expect(touchpoints.allSatisfy { $0.pains.isEmpty == !known.contains($0.id.text) })
    #expect(result.transitions.isEmpty == !(result.contains(.init("n0")) && result.contains(.init("n2"))))
    // And the diagram says all of it.
    let source = try MermaidSource(lines(text.replacing(old, with: new)), knownAs: map)
    #expect(source.lines(for: result) == source.lines)
  }
}
