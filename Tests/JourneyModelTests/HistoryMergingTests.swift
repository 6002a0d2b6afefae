import JourneyModel
import TestSupport
import Testing

/// When repeated nudges become one step, and that the one step does what they did. The map in question has stage a
/// with touchpoints 1 2 3, and stage b with 4.
@Suite struct HistoryMergingTests {
  /// A map and its history, edited as an editor would.
  private struct Desk {
    let first = Sample.map(["a": ["1", "2", "3"], "b": ["4"]])
    var map = Sample.map(["a": ["1", "2", "3"], "b": ["4"]])
    var history = History<Int>()
    private var time = 0

    mutating func nudge(_ edits: Edit..., name: String = "", merging: Bool = true) throws {
      let forward = Transaction(StepLabel(.setEmotion, name), edits)
      let inverse = try map.apply(forward)
      history.record(forward, inverse: inverse, before: time, after: time + 1, merging: merging)
      time += 1
    }

    mutating func undo() throws { if let step = history.undo() { _ = try map.apply(step.inverse) } }
    mutating func redo() throws { if let step = history.redo() { _ = try map.apply(step.forward) } }

    /// Undoes everything and redoes as much; returns how many steps there were.
    mutating func expectExactSteps(sourceLocation: SourceLocation = #_sourceLocation) throws -> Int {
      let last = map
      var count = 0
      while history.undoable != nil {
        try undo()
        count += 1
      }
      #expect(map == first, sourceLocation: sourceLocation)
      for _ in 0..<count { try redo() }
      #expect(map == last, sourceLocation: sourceLocation)
      return count
    }
  }

  private func feel(_ id: String, _ emotion: Int) -> Edit {
    .touchpoint(Identifier(id), .emotion(Emotion(clamping: emotion)))
  }

  private func carry(_ id: String, to stage: String, _ position: Int) -> Edit {
    .moveTouchpoint(Identifier(id), to: Identifier(stage), at: position)
  }

  @Test("nudges of one field become one step with the last name and both ends' bookmarks")
  func mergesOneField() throws {
    var desk = Desk()
    try desk.nudge(feel("1", 1), name: "one")
    try desk.nudge(feel("1", 2), name: "two")
    try desk.nudge(feel("1", -1), name: "three")
    let step = try #require(desk.history.undoable)
    #expect(step.forward.label.subject == "three")
    #expect(step.forward.edits == [feel("1", -1)])
    #expect(step.inverse.edits == [.touchpoint(Identifier("1"), .emotion(nil))])
    #expect((step.before, step.after) == (0, 3))
    #expect(try desk.expectExactSteps() == 1)
  }

  @Test("carrying one touchpoint about becomes one step")
  func mergesMoves() throws {
    var desk = Desk()
    try desk.nudge(carry("1", to: "a", 1))
    try desk.nudge(carry("1", to: "a", 2))
    try desk.nudge(carry("1", to: "b", 0))
    #expect(try desk.expectExactSteps() == 1)
  }

  @Test("carrying several about is played in order, since their positions depend on each other")
  func composesSeveral() throws {
    var desk = Desk()
    try desk.nudge(carry("2", to: "a", 2), carry("1", to: "a", 1))
    try desk.nudge(carry("2", to: "b", 0), carry("1", to: "b", 0))
    try desk.nudge(carry("2", to: "b", 2), carry("1", to: "b", 1))
    #expect(desk.history.undoable?.forward.edits.count == 6)
    #expect(try desk.expectExactSteps() == 1)
  }

  @Test("a nudge of one of several is a step of its own")
  func fewerAreNotTheSame() throws {
    var desk = Desk()
    try desk.nudge(feel("1", 1), feel("2", 1))
    try desk.nudge(feel("2", 2))
    #expect(try desk.expectExactSteps() == 2)
  }

  @Test("a nudge of several, the last of them nudged before, is a step of its own")
  func moreAreNotTheSame() throws {
    var desk = Desk()
    try desk.nudge(feel("1", 1), feel("2", 1), feel("3", 1))
    try desk.nudge(feel("2", 2), feel("3", 2))
    try desk.nudge(feel("3", 0))
    try desk.nudge(feel("2", 2), feel("3", 2))
    #expect(try desk.expectExactSteps() == 4)
  }

  @Test("a step of no edits takes nothing away from the one before it")
  func emptyStepsKeepWhatWas() throws {
    var desk = Desk()
    try desk.nudge(feel("1", 1))
    try desk.nudge()
    _ = try desk.expectExactSteps()
  }

  @Test("other fields, other things and additions are steps of their own")
  func otherSlotsDoNotMerge() throws {
    var desk = Desk()
    try desk.nudge(feel("1", 1))
    try desk.nudge(feel("2", 1))
    try desk.nudge(.touchpoint(Identifier("2"), .votes(1)))
    try desk.nudge(.insertTouchpoint(Sample.touchpoint("5"), in: Identifier("a"), at: 0))
    try desk.nudge(.insertTouchpoint(Sample.touchpoint("6"), in: Identifier("a"), at: 0))
    #expect(try desk.expectExactSteps() == 5)
  }

  @Test("what does not ask to be merged is not")
  func mergingIsAskedFor() throws {
    var desk = Desk()
    try desk.nudge(feel("1", 1), merging: false)
    try desk.nudge(feel("1", 2), merging: false)
    #expect(try desk.expectExactSteps() == 2)
  }

  @Test("nudges are not merged across a seal, undo and redo, or a save")
  func boundaries() throws {
    var desk = Desk()
    try desk.nudge(feel("1", 1))
    desk.history.seal()
    try desk.nudge(feel("1", 2))
    try desk.undo()
    try desk.redo()
    try desk.nudge(feel("1", 1))
    desk.history.markSaved()
    try desk.nudge(feel("1", 0))
    #expect(try desk.expectExactSteps() == 4)
    try desk.undo()
    #expect(!desk.history.isModified)
    #expect(desk.map.touchpoint(Identifier("1"))?.emotion == Emotion(1))
  }

  @Test("a nudge after an undo begins a branch and leaves the step before it as it is")
  func undoParts() throws {
    var desk = Desk()
    try desk.nudge(feel("1", 1))
    desk.history.seal()
    try desk.nudge(feel("1", 2))
    try desk.undo()
    try desk.nudge(feel("1", -2))
    #expect(try desk.expectExactSteps() == 2)
  }

  @Test(
    "walks of nudges, seals, undos, redos and saves always lead back and forth exactly",
    arguments: 1...20 as ClosedRange<UInt64>)
  func randomRuns(_ seed: UInt64) throws {
    var random = RandomMap(seed: seed)
    var desk = Desk()
    for _ in 0..<60 {
      switch random.whole(0...9) {
      case 0: desk.history.seal()
      case 1: try desk.undo()
      case 2: try desk.redo()
      case 3: desk.history.markSaved()
      case 4: try desk.nudge(carry("1", to: random.pick(["a", "b"]), 0))
      case 5: try desk.nudge(carry("1", to: "b", 0), carry("2", to: "b", random.whole(0...1)))
      case 6: try desk.nudge(feel("1", random.whole(-2...2)), feel("2", random.whole(-2...2)))
      default: try desk.nudge(feel(random.pick(["1", "2"]), random.whole(-2...2)))
      }
    }
    _ = try desk.expectExactSteps()
  }
}
