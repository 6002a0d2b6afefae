import JourneyModel
import Testing

/// What `apply` refuses. The map in question: stage a with touchpoints 1 2 3, stage b with touchpoint 4.
@Suite struct JourneyMapRefusalTests {
  static let map = Sample.map(["a": ["1", "2", "3"], "b": ["4"]])

  static let refused: [(Edit, EditError)] = [
    (.insertStage(Sample.stage("a"), at: 0), .duplicate("a")),
    (.insertStage(Sample.stage("c", ["2"]), at: 0), .duplicate("2")),
    (.insertStage(Sample.stage("c", ["9", "9"]), at: 0), .duplicate("9")),
    (.insertStage(Sample.stage("c"), at: 3), .noSuchPosition(3)),
    (.insertStage(Sample.stage("c"), at: -1), .noSuchPosition(-1)),
    (.removeStage(Identifier("c")), .noSuchStage(Identifier("c"))),
    (.moveStage(Identifier("c"), to: 0), .noSuchStage(Identifier("c"))),
    (.moveStage(Identifier("a"), to: 2), .noSuchPosition(2)),
    (.moveStage(Identifier("a"), to: -1), .noSuchPosition(-1)),
    (.stage(Identifier("c"), .name("x")), .noSuchStage(Identifier("c"))),
    (.stage(Identifier("a"), .targets(.remove(Identifier("x")))), .noSuchRecord("x")),
    (.insertTouchpoint(Sample.touchpoint("4"), in: Identifier("a"), at: 0), .duplicate("4")),
    (.insertTouchpoint(Sample.touchpoint("5"), in: Identifier("c"), at: 0), .noSuchStage(Identifier("c"))),
    (.insertTouchpoint(Sample.touchpoint("5"), in: Identifier("b"), at: 2), .noSuchPosition(2)),
    (.insertTouchpoint(Sample.touchpoint("5"), in: Identifier("b"), at: -1), .noSuchPosition(-1)),
    (.removeTouchpoint(Identifier("5")), .noSuchTouchpoint(Identifier("5"))),
    (.moveTouchpoint(Identifier("5"), to: Identifier("a"), at: 0), .noSuchTouchpoint(Identifier("5"))),
    (.moveTouchpoint(Identifier("1"), to: Identifier("c"), at: 0), .noSuchStage(Identifier("c"))),
    // Positions are counted when the touchpoint has been taken out: its own stage has one place less.
    (.moveTouchpoint(Identifier("1"), to: Identifier("a"), at: 3), .noSuchPosition(3)),
    (.moveTouchpoint(Identifier("1"), to: Identifier("b"), at: 2), .noSuchPosition(2)),
    (.moveTouchpoint(Identifier("1"), to: Identifier("b"), at: -1), .noSuchPosition(-1)),
    (.touchpoint(Identifier("5"), .name("x")), .noSuchTouchpoint(Identifier("5"))),
    (.touchpoint(Identifier("1"), .pains(.move(Identifier("p"), to: 0))), .noSuchRecord("p")),
    (.map(.lanes(.remove(Identifier("l")))), .noSuchRecord("l")),
    (.map(.parking(.insert(ParkedThought(id: Identifier("t"), text: ""), at: 1))), .noSuchPosition(1)),
  ]

  @Test(
    "an edit that does not fit the map is refused with its reason, and nothing changes", arguments: refused)
  func refuses(_ edit: Edit, _ reason: EditError) {
    var map = Self.map
    #expect(throws: reason) { try map.apply(Transaction(StepLabel(.changeField), [edit])) }
    #expect(map == Self.map)
    expectIndexAnswersLikeAScan(map)
  }

  @Test("a touchpoint moves to the last place of its own stage and to the end of another")
  func movesToTheEnds() throws {
    var map = Self.map
    _ = try map.apply(
      Transaction(
        StepLabel(.moveTouchpoint),
        [
          .moveTouchpoint(Identifier("1"), to: Identifier("a"), at: 2),
          .moveTouchpoint(Identifier("2"), to: Identifier("b"), at: 1),
          .moveStage(Identifier("a"), to: 1),
        ]))
    #expect(map == Sample.map(["b": ["4", "2"], "a": ["3", "1"]]))
  }
}
