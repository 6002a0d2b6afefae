import Console
import JourneyModel
import Testing

@testable import JourneyEditor

@Suite struct DraggingTests {
  /// Where a name stands on screen.
  private func place(of name: String, in robot: inout Robot) -> (Int, Int) {
    for (row, line) in robot.screen.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where row > 3 {
      if let range = line.firstRange(of: name) {
        return (line.distance(from: line.startIndex, to: range.lowerBound), row)
      }
    }
    return (0, 0)
  }

  private func drag(_ name: String, to target: (Int, Int), in robot: inout Robot) {
    let start = place(of: name, in: &robot)
    robot.perform("<click:\(start.0),\(start.1)>")
    robot.perform("<drag:\(start.0),\(start.1)> <drag:\(target.0),\(target.1)>")
    robot.perform("<release:\(target.0),\(target.1)>")
  }

  @Test("a card is dragged into another stage, before the card on whose upper half it is let go, as one step")
  func intoStage() {
    var robot = Robot(map(["Buy: Asks, Pays", "Use: Opens, Calls"]))
    let target = place(of: "Calls", in: &robot)
    drag("Asks", to: (target.0, target.1 - 1), in: &robot)
    #expect(robot.outline == ["Buy: Pays", "Use: Opens, Asks, Calls"])
    #expect(robot.editor.isMapOnTop)
    robot.perform("Ctrl-Z")
    #expect(robot.outline == ["Buy: Asks, Pays", "Use: Opens, Calls"])
  }

  @Test("dropped below the last card it becomes the last; in its own stage it changes places")
  func toTheEnd() {
    var robot = Robot(map(["Buy: Asks, Pays, Waits", "Use: Opens"]))
    let opens = place(of: "Opens", in: &robot)
    drag("Asks", to: (opens.0, opens.1 + 4), in: &robot)
    #expect(robot.outline == ["Buy: Pays, Waits", "Use: Opens, Asks"])
    let waits = place(of: "Waits", in: &robot)
    drag("Pays", to: (waits.0, waits.1 + 1), in: &robot)
    #expect(robot.outline == ["Buy: Waits, Pays", "Use: Opens, Asks"])
  }

  @Test("a click that does not move picks nothing up; Esc puts back what is dragged")
  func stays() {
    var robot = Robot(map(["Buy: Asks, Pays", "Use: Opens"]))
    let asks = place(of: "Asks", in: &robot)
    robot.perform("<click:\(asks.0),\(asks.1)> <release:\(asks.0),\(asks.1)>")
    #expect(robot.editor.history.undoable == nil)
    let opens = place(of: "Opens", in: &robot)
    robot.perform(
      "<click:\(asks.0),\(asks.1)> <drag:\(opens.0),\(opens.1)> Esc <release:\(opens.0),\(opens.1)>")
    #expect(robot.outline == ["Buy: Asks, Pays", "Use: Opens"])
    #expect(robot.editor.history.undoable == nil)
  }

  @Test("a selection is dragged together, in the journey's order")
  func selection() {
    var robot = Robot(map(["Buy: Asks, Pays, Waits", "Use: Opens"]))
    robot.perform("Space Down Down Space")
    let opens = place(of: "Opens", in: &robot)
    drag("Waits", to: (opens.0, opens.1 + 4), in: &robot)
    #expect(robot.outline == ["Buy: Pays", "Use: Opens, Asks, Waits"])
  }

  @Test("a stage is dragged in the strip to another's place")
  func stages() {
    var robot = Robot(map(["Buy: Asks", "Use: Opens", "Leave"]))
    robot.perform("<click:3,1> <drag:3,1> <drag:60,1> <release:60,1>")
    #expect(robot.editor.map.stages.map(\.name) == ["Use", "Leave", "Buy"])
  }

  @Test("at the edge of the board a card goes on into stages that are out of sight")
  func edge() {
    var robot = Robot(map((1...6).map { "S\($0): T\($0)" }))
    let start = place(of: "T1", in: &robot)
    robot.perform("<click:\(start.0),\(start.1)>")
    for _ in 0..<5 { robot.perform("<drag:78,\(start.1)> <drag:79,\(start.1)>") }
    robot.perform("<release:79,\(start.1)>")
    #expect(robot.editor.map.place(of: robot.editor.board.focus.touchpoint ?? Identifier(""))?.stage == 5)
  }

  @Test(
    "a card that is held still at the edge goes on by itself, as far as there are stages, and away from it not"
  )
  func heldAtTheEdge() {
    var robot = Robot(map((1...6).map { "S\($0): T\($0)" }))
    robot.editor.density = .card
    let start = place(of: "T1", in: &robot)
    #expect(!robot.editor.dragsByItself)
    robot.perform("<click:\(start.0),\(start.1)> <drag:40,\(start.1)>")
    #expect(!robot.editor.dragsByItself)
    robot.perform("<drag:79,\(start.1)>")
    var steps = 0
    while robot.editor.dragsByItself, steps < 20 {
      robot.editor.dragOn()
      _ = robot.editor.draw()
      steps += 1
    }
    #expect((1...6).contains(steps))
    robot.perform("<release:79,\(start.1)>")
    #expect(robot.editor.map.stages.last?.touchpoints.map(\.name).contains("T1") == true)
    #expect(!robot.editor.dragsByItself)
  }
}
