import Console
import JourneyModel
import Phrases
import Testing

@testable import JourneyEditor

/// Two stages with frictions, pains and owners, and a row of the map's own.
private var table: JourneyMap {
  var map = richMap
  map.lanes = [Lane(id: Identifier("l1"), name: "Papers")]
  let (buy, use) = (map.stages[0], map.stages[1])
  let edits: [Edit] = [
    .stage(buy.id, .frictions(["No parking", "Long forms"])),
    .stage(buy.id, .actions(["Compares"])),
    .stage(buy.id, .lanes([LaneText(lane: Identifier("l1"), text: "Receipt")])),
    .touchpoint(buy.touchpoints[0].id, .owner("Sales")),
    .touchpoint(buy.touchpoints[2].id, .owner("Sales")),
    .touchpoint(buy.touchpoints[1].id, .effectiveness(Rating(4))),
    .touchpoint(use.touchpoints[0].id, .effectiveness(Rating(3))),
  ]
  _ = try? map.apply(Transaction(StepLabel(.changeField), edits))
  return map
}

@Suite struct LanesTests {
  private func robot(_ keys: String = "", direction: ReadingDirection = .ltr) -> Robot {
    var map = table
    map.direction = .known(direction)
    var robot = Robot(map)
    robot.perform("g l " + keys)
    return robot
  }

  @Test("up and down walk through the touchpoints before they leave the row")
  func walk() {
    var robot = robot("Down Down")
    #expect(robot.focused?.name == "Waits")
    robot.perform("Down")
    #expect(robot.editor.views.lanes.row == .emotion)
    #expect(robot.focused?.name == "Asks")
    robot.perform("Up")
    #expect(robot.editor.views.lanes.row == .touchpoints)
    #expect(robot.focused?.name == "Waits")
    robot.perform("Up Up Up")
    #expect(robot.editor.views.lanes.row == .responses)
    #expect(robot.editor.board.focus == .stage(robot.editor.map.stages[0].id))
  }

  @Test("sideways keys follow the reading direction", arguments: [ReadingDirection.ltr, .rtl])
  func sideways(_ direction: ReadingDirection) {
    var robot = robot(direction == .ltr ? "Right" : "Left", direction: direction)
    #expect(robot.focused?.name == "Opens")
    robot.perform(direction == .ltr ? "Left" : "Right")
    #expect(robot.focused?.name == "Asks")
    robot.perform("Tab")
    #expect(robot.focused?.name == "Opens")
    robot.perform("Tab Shift-Tab")
    #expect(robot.focused?.name == "Asks")
  }

  @Test("the focus is the map's: what is found elsewhere is where the cursor goes")
  func sharedFocus() {
    var robot = robot("Up Up g 2")
    #expect(robot.editor.views.lanes.row == .touchpoints)
    #expect(robot.focused?.name == "Opens")
    robot.perform("g m Up g l")
    #expect(robot.editor.views.lanes.row == .heading)
  }

  @Test("a list is changed in its cell, as one step that undo takes back")
  func editInPlace() {
    var robot = robot("Home Down Enter")
    #expect(robot.editor.views.lanes.row == .actions)
    robot.perform("Enter \"Asks a friend\" Tab")
    #expect(robot.editor.map.stages[0].actions == ["Compares", "Asks a friend"])
    robot.perform("Ctrl-Z")
    #expect(robot.editor.map.stages[0].actions == ["Compares"])
    #expect(robot.editor.history.undoable == nil)
  }

  @Test("the map's own rows are written in their cells")
  func ownRow() {
    var robot = robot("End F2 End \" and ticket\" Tab")
    #expect(robot.editor.map.stages[0].lanes.map(\.text) == ["Receipt and ticket"])
    robot.perform("Right Enter \"Manual\" Esc")
    #expect(robot.editor.map.stages[1].lanes.map(\.text) == ["Manual"])
  }

  @Test("pains, names, emotions and owners are changed where they stand")
  func readRows() {
    var robot = robot("e End \" twice\" Enter")
    #expect(robot.focused?.name == "Asks twice")
    robot.perform("Down Down Down e + Enter")
    #expect(robot.focused?.emotion == Emotion(clamping: 1))
    robot.perform("PgDn e End \" outside\" Enter")
    #expect(robot.focused?.pains.map(\.text) == ["long queue outside"])
    robot.perform("PgDn PgDn e Ctrl-U \"Shop\" Enter")
    #expect(robot.editor.map.stages[0].touchpoints.map(\.owner) == ["Shop", "", "Shop"])
    robot.perform("Ctrl-Z")
    #expect(robot.editor.map.stages[0].touchpoints.map(\.owner) == ["Sales", "", "Sales"])
  }

  @Test("Enter opens what a cell was read from")
  func opens() {
    var robot = robot("Down Down Down PgDn Enter")
    guard let form = robot.editor.layers.top as? Form else { return _ = Issue.record("no form is open") }
    #expect(form.subject == .pain(robot.editor.map.stages[0].touchpoints[0].id, Identifier("pain1")))
    robot.perform("Esc Esc")
    #expect(robot.editor.isMapOnTop && robot.editor.perspective == .lanes)
    robot.perform("Home Enter")
    guard let stage = robot.editor.layers.top as? Form else { return _ = Issue.record("no form is open") }
    #expect(stage.subject == .stage(robot.editor.map.stages[0].id))
  }

  @Test("a friction becomes a pain of the lowest touchpoint, as one step, and stays")
  func friction() {
    var robot = robot("Up Up !")
    #expect(robot.editor.views.lanes.row == .frictions)
    let stage = robot.editor.map.stages[0]
    #expect(stage.touchpoints[0].pains.map(\.text) == ["long queue", "Long forms"])
    #expect(stage.frictions == ["No parking", "Long forms"])
    robot.perform("!")
    #expect(robot.editor.map.stages[0].touchpoints[0].pains.count == 2)
    robot.perform("Ctrl-Z")
    #expect(robot.editor.map.stages[0].touchpoints[0].pains.map(\.text) == ["long queue"])
    #expect(robot.editor.history.undoable == nil)
  }

  @Test("a friction of a stage without touchpoints says why it cannot be a pain")
  func frictionNowhere() {
    var map = map(["Buy"])
    _ = try? map.apply(
      Transaction(StepLabel(.changeField), [.stage(map.stages[0].id, .frictions(["Dark"]))]))
    var robot = Robot(map)
    robot.perform("g l Home Down Down Down Down !")
    #expect(robot.editor.views.lanes.row == .frictions)
    #expect(!robot.status.isEmpty)
    #expect(robot.editor.history.undoable == nil)
  }

  @Test(
    "the cursor is on screen in any row, at any size", arguments: [(28, 10), (40, 12), (80, 24), (200, 60)])
  func scrolls(_ columns: Int, _ rows: Int) {
    let names = (0..<200).map { "T\($0)" }.joined(separator: ", ")
    var map = map((0..<12).map { "S\($0): \(names)" })
    map.lanes = (0..<40).map { Lane(id: Identifier("l\($0)"), name: "Lane \($0)") }
    var robot = Robot(map, (columns, rows))
    for keys in ["g l", "Up Up", "End", "Home", "PgDn PgDn PgDn PgDn PgDn PgDn", "g 9", "Right"] {
      robot.perform(keys)
      #expect(robot.editor.draw().cursor != nil, "\(keys)\n\(robot.screen)")
    }
    for _ in 0..<30 { robot.perform("Down") }
    #expect(robot.focused?.name == "T30")
    #expect(robot.screen.contains("T30"))
  }
}
