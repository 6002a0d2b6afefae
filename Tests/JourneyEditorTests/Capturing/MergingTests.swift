import JourneyModel
import Testing

@testable import JourneyEditor

@Suite struct MergingTests {
  /// Two cards for one thing, each with something the other has not.
  private func duplicates() throws -> JourneyMap {
    var map = map(["Buy: Call, Phone call, Pays"])
    let ids = map.stages[0].touchpoints.ids
    var transition = Transition(id: Identifier("t1"), from: ids[1], to: ids[2])
    transition.share = Share(0.5)
    let between = Transition(id: Identifier("t2"), from: ids[0], to: ids[1])
    var reading = Evidence(id: Identifier("e1"), measure: .known(.csat))
    reading.value = 70
    var pain = Pain(id: Identifier("p1"), text: "long wait")
    pain.reach = Share(0.2)
    var worse = Pain(id: Identifier("p1"), text: "long wait")
    worse.reach = Share(0.6)
    let edits: [Edit] = [
      .touchpoint(ids[0], .effectiveness(Rating(2))), .touchpoint(ids[1], .effectiveness(Rating(4))),
      .touchpoint(ids[0], .votes(2)), .touchpoint(ids[1], .votes(3)),
      .touchpoint(ids[0], .pains(.insert(pain, at: 0))), .touchpoint(ids[1], .pains(.insert(worse, at: 0))),
      .touchpoint(ids[1], .pains(.insert(Pain(id: Identifier("p2"), text: "rude"), at: 1))),
      .touchpoint(ids[1], .evidence(.insert(reading, at: 0))), .touchpoint(ids[1], .owner("Huda")),
      .map(.transitions(.insert(transition, at: 0))), .map(.transitions(.insert(between, at: 1))),
    ]
    _ = try map.apply(Transaction(StepLabel(.changeField), edits))
    return map
  }

  @Test("M makes one card of two: texts, pains, evidence and votes of both, in one step")
  func merges() throws {
    let start = try duplicates()
    var robot = Robot(start)
    robot.perform("M")
    let merged = try #require(robot.focused)
    #expect(robot.outline == ["Buy: Call / Phone call, Pays"])
    #expect(merged.owner == "Huda")
    #expect(merged.votes == 5)
    #expect(merged.ballots == [Rating(2), Rating(4)])
    #expect(merged.effectiveness == Rating(3))
    #expect(merged.pains.map(\.text) == ["long wait", "rude"])
    #expect(merged.pains[0].reach == Share(0.6))
    #expect(merged.evidence.map(\.value) == [70])
    // What led away from the one that went leads away from the one that stays; what led between them is gone.
    #expect(robot.editor.map.transitions.map(\.from) == [merged.id])
    robot.perform("Ctrl-Z")
    #expect(robot.editor.map == start)
  }

  @Test("the selected touchpoints are merged into the first, wherever they stand")
  func mergesSelected() {
    var robot = Robot(map(["Buy: Asks, Pays", "Use: Opens, Asks"]))
    robot.perform("Space Tab Down Space F12")
    #expect(robot.outline == ["Buy: Asks, Pays", "Use: Opens"])
  }

  @Test("the last card of a stage has nothing to be merged with, and says so")
  func nothingBelow() {
    var robot = Robot(map(["Buy: Asks"]))
    robot.perform("M")
    #expect(robot.status.contains("no touchpoint below"))
    #expect(robot.editor.history.undoable == nil)
  }

  @Test("merging is the same whichever is asked first, but for order and what contradicts")
  func isFair() throws {
    let map = try duplicates()
    let (one, other) = (map.stages[0].touchpoints[0], map.stages[0].touchpoints[1])
    let (there, back) = (one.merged(with: other), other.merged(with: one))
    #expect(Set(there.pains.map(\.text)) == Set(back.pains.map(\.text)))
    #expect(there.votes == back.votes)
    #expect(there.effectiveness == back.effectiveness)
    #expect(one.merged(with: Touchpoint(id: one.id, name: one.name)) == one)
  }

  @Test("a card is split at a slash; the new one has its channel and owner, and stands behind it")
  func splits() {
    var robot = Robot(map(["Buy: Asks and pays, Waits"]))
    robot.perform("c \"shop\" Enter")
    robot.editor.perform(.split)
    robot.perform("Backspace Backspace Backspace Backspace Backspace Backspace Backspace Backspace")
    robot.perform("\"/ Pays\" Enter")
    #expect(robot.outline == ["Buy: Asks, Pays, Waits"])
    #expect(robot.editor.map.stages[0].touchpoints[1].channel == "shop")
    robot.perform("Ctrl-Z")
    #expect(robot.outline == ["Buy: Asks and pays, Waits"])
  }
}
