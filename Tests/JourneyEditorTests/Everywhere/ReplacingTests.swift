import JourneyModel
import Phrases
import Testing

@testable import JourneyEditor

@Suite struct ReplacingTests {
  @Test(
    "a text is replaced in names, pains and their causes as one step, after a page that shows every place")
  func replacesEverywhere() throws {
    var robot = Robot(richMap)
    let id = robot.editor.map.stages[0].touchpoints[0].id
    robot.perform("! \"queue here\" Enter Ctrl-R \"queue\" Enter \"line\" Enter")
    #expect(robot.screen.contains("Pain: long queue → long line"))
    #expect(robot.screen.contains("2 texts would change"))
    #expect(robot.editor.map.touchpoint(id)?.pains.map(\.text) == ["long queue", "queue here"])
    robot.perform("Enter")
    #expect(robot.editor.map.touchpoint(id)?.pains.map(\.text) == ["long line", "line here"])
    robot.perform("Ctrl-Z")
    #expect(robot.editor.map.touchpoint(id)?.pains.map(\.text) == ["long queue", "queue here"])
  }

  @Test("two texts of one record are both replaced")
  func twoTextsOfOnePain() throws {
    var start = richMap
    let id = start.stages[0].touchpoints[0].id
    var pain = try #require(start.touchpoint(id)?.pains.first)
    pain.rootCause = "queue for all"
    _ = try start.apply(
      Transaction(StepLabel(.changeField), [.touchpoint(id, .pains(.replace(pain)))]))
    var robot = Robot(start)
    robot.perform("Ctrl-R \"queue\" Enter \"line\" Enter Enter")
    let changed = try #require(robot.editor.map.touchpoint(id)?.pains.first)
    #expect(changed.text == "long line")
    #expect(changed.rootCause == "line for all")
  }

  @Test("Esc on the page changes nothing")
  func escape() {
    var robot = Robot(richMap)
    let before = robot.editor.map
    robot.perform("Ctrl-R \"queue\" Enter \"line\" Enter Esc")
    #expect(robot.editor.map == before)
    #expect(robot.status == "Nothing was replaced")
  }

  @Test("a name that would become empty is left, and the page says so")
  func emptyNames() {
    var robot = Robot(map(["Buy: Asks, Asks twice"]))
    robot.perform("Ctrl-R \"asks\" Enter Enter")
    #expect(robot.screen.contains("1 more is left as it is"))
    robot.perform("Enter")
    #expect(robot.outline == ["Buy: Asks,  twice"])
  }

  @Test("an owner is renamed on touchpoints and actions, whole names only")
  func owner() throws {
    var start = richMap
    let ids = start.stages[0].touchpoints.ids
    var action = try #require(start.touchpoint(ids[0])?.improvements.first)
    action.owner = "Ali"
    let edits: [Edit] = [
      .touchpoint(ids[0], .improvements(.replace(action))), .touchpoint(ids[1], .owner("Ali")),
      .touchpoint(ids[2], .owner("Ali Baba")),
    ]
    _ = try start.apply(Transaction(StepLabel(.changeField), edits))
    var robot = Robot(start)
    robot.perform("Down")
    robot.editor.perform(.renameOwner)
    robot.perform("Enter \"Huda\" Enter Enter")
    #expect(robot.editor.map.touchpoint(ids[0])?.improvements.first?.owner == "Huda")
    #expect(robot.editor.map.touchpoint(ids[1])?.owner == "Huda")
    #expect(robot.editor.map.touchpoint(ids[2])?.owner == "Ali Baba")
    #expect(robot.editor.history.undoable?.forward.label.verb == .renameOwner)
  }

  @Test("with touchpoints selected, only they are changed")
  func selection() {
    var robot = Robot(map(["Buy: Asks shop, Pays shop", "Use: Opens shop"]))
    robot.perform("Space Ctrl-R \"shop\" Enter \"site\" Enter Enter")
    #expect(robot.outline == ["Buy: Asks site, Pays shop", "Use: Opens shop"])
  }

  @Test("the channel of the focused touchpoint is renamed wherever it is")
  func channel() {
    var robot = Robot(map(["Buy: Asks, Pays"]))
    robot.perform("c \"app\" Enter Down c \"app\" Enter")
    robot.editor.perform(.renameChannel)
    robot.perform("Enter \"website\" Enter Enter")
    #expect(robot.editor.map.stages[0].touchpoints.map(\.channel) == ["website", "website"])
  }

  @Test("a text is left out with Space, and what builds on the same record still changes")
  func leavesOut() throws {
    var start = richMap
    let id = start.stages[0].touchpoints[0].id
    var pain = try #require(start.touchpoint(id)?.pains.first)
    pain.rootCause = "queue for all"
    _ = try start.apply(
      Transaction(StepLabel(.changeField), [.touchpoint(id, .pains(.replace(pain)))]))
    var robot = Robot(start)
    robot.perform("Ctrl-R \"queue\" Enter \"line\" Enter Space")
    #expect(robot.screen.contains("[ ] Pain: long queue → long line"))
    #expect(robot.screen.contains("1 text would change"))
    #expect(robot.screen.contains("1 is left out"))
    robot.perform("Enter")
    let changed = try #require(robot.editor.map.touchpoint(id)?.pains.first)
    #expect(changed.text == "long queue")
    #expect(changed.rootCause == "line for all")
  }

  @Test("all can be left out at once, and then nothing is replaced; what a lane says can be left out, too")
  func leavesAllOut() {
    var robot = Robot(map(["Buy: Asks shop, Pays shop", "Use: Opens shop"]))
    robot.perform("Ctrl-R \"shop\" Enter \"site\" Enter a Enter")
    #expect(robot.outline == ["Buy: Asks shop, Pays shop", "Use: Opens shop"])
    #expect(robot.status == "Nothing was replaced")
    robot.perform("Ctrl-R \"shop\" Enter \"site\" Enter a Down Space Enter")
    #expect(robot.outline == ["Buy: Asks shop, Pays site", "Use: Opens shop"])
    #expect(robot.editor.history.undoable?.forward.label.count == 1)
  }
}
