import JourneyModel
import TestSupport
import Testing

@Suite struct JourneyMapLookupTests {
  @Test(
    "the index answers what a linear scan answers, after every step", arguments: 1...8 as ClosedRange<UInt64>)
  func indexFollowsEveryStep(_ seed: UInt64) throws {
    var walk = RandomWalk(seed: seed)
    var map = walk.random.map()
    var gone: Set<Touchpoint.ID> = []
    var steps: [Transaction] = []
    for _ in 0..<150 {
      let before = Set(map.stages.flatMap { $0.touchpoints.map(\.id) })
      steps.append(try map.apply(walk.transaction(on: map, edits: 1...4)))
      let after = Set(map.stages.flatMap { $0.touchpoints.map(\.id) })
      gone = gone.union(before).subtracting(after)
      expectIndexAnswersLikeAScan(map)
      for id in gone { #expect(!map.contains(id) && map.place(of: id) == nil && map.touchpoint(id) == nil) }
    }
    for step in steps.reversed() {
      _ = try map.apply(step)
      expectIndexAnswersLikeAScan(map)
    }
  }

  @Test("a place stays right while many are inserted and removed above it")
  func placeIsFoundFarFromItsHint() throws {
    var map = Sample.map(["a": ["last"]])
    for number in 0..<200 {
      let edit = Edit.insertTouchpoint(Sample.touchpoint("\(number)"), in: Identifier("a"), at: 0)
      _ = try map.apply(Transaction(StepLabel(.addTouchpoint), [edit]))
    }
    #expect(map.place(of: Identifier("last")) == TouchpointPlace(stage: 0, position: 200))
    for number in 0..<200 {
      _ = try map.apply(
        Transaction(StepLabel(.deleteTouchpoint), [.removeTouchpoint(Identifier("\(number)"))]))
    }
    #expect(map.place(of: Identifier("last")) == TouchpointPlace(stage: 0, position: 0))
  }

  @Test("stages and touchpoints are found by their identifiers, and strangers are not")
  func findsByIdentifier() {
    let map = Sample.map(["a": ["1"], "b": ["2", "3"]])
    #expect(map.stage(Identifier("b"))?.name == "b")
    #expect(map.stage(Identifier("c")) == nil)
    #expect(map.position(of: Identifier<Stage>("c")) == nil)
    #expect(map.touchpoint(Identifier("3"))?.name == "3")
    #expect(map.touchpoint(Identifier("4")) == nil)
    #expect(map[TouchpointPlace(stage: 1, position: 0)].name == "2")
  }

  @Test("places are ordered as the journey goes")
  func placesAreOrdered() {
    let places = [(0, -1), (0, 0), (0, 7), (1, -1), (1, 2)].map { TouchpointPlace(stage: $0, position: $1) }
    #expect(places.reversed().sorted() == places)
  }
}
