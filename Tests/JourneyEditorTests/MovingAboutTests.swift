import Console
import JourneyModel
import Testing

@testable import JourneyEditor

@Suite struct MovingAboutTests {
  private func robot(_ script: String, size: (Int, Int) = (80, 24)) -> Robot {
    var robot = Robot(map(["Buy: Asks, Pays, Waits", "Use: Opens, Calls", "Leave:"]), size)
    robot.perform(script)
    return robot
  }

  @Test(
    "arrows and letters move the focus; up from the first card is the stage itself",
    arguments: [
      ("Down", "Pays"), ("j j", "Waits"), ("j j j j", "Waits"), ("Right", "Opens"), ("l h", "Asks"),
      ("End", "Waits"),
      ("G", "Waits"), ("G g g", "Asks"), ("Down Right", "Calls"), ("Down Down Right", "Calls"),
      ("Tab", "Opens"),
      ("Tab Shift-Tab", "Asks"), ("g 2", "Opens"), ("PgDn", "Waits"), ("PgDn PgUp", "Asks"),
    ])
  func focus(_ script: String, _ name: String) { #expect(robot(script).focused?.name == name) }

  @Test("stages can be focused, the empty one only so")
  func stages() {
    #expect(robot("Up").editor.board.focus == robot("Home Up Up").editor.board.focus)
    #expect(robot("Up").focused == nil)
    #expect(robot("Tab Tab").editor.here == TouchpointPlace(stage: 2, position: -1))
  }

  @Test("low touchpoints are walked in both directions, round the ends")
  func lows() {
    #expect(robot("Down 1 Tab 2 .").focused?.name == "Pays")
    #expect(robot("Down 1 Tab 2 . .").focused?.name == "Calls")
    #expect(robot("Down 1 Tab 2 ,").focused?.name == "Pays")
    #expect(robot(".").status == "No touchpoint is low")
  }

  @Test("find goes to what is typed as it is typed, and on with n and N")
  func find() {
    #expect(robot("/ \"cal\"").focused?.name == "Calls")
    #expect(robot("/ \"cal\" Esc").focused?.name == "Asks")
    #expect(robot("/ \"s\" Enter n").focused?.name == "Pays")
    #expect(robot("/ \"s\" Enter n N").focused?.name == "Asks")
    #expect(robot("/ \"zebra\" Enter").status == "“zebra” is nowhere on the map")
    #expect(robot("/ \"zebra\" Enter").focused?.name == "Asks")
  }

  @Test("the focus is on screen after any move, in a column of a thousand cards")
  func longColumn() {
    var robot = Robot(map(["Long: " + (0..<1_000).map { "Card \($0)" }.joined(separator: ", ")]))
    for script in ["End", "Home", "PgDn PgDn PgDn", "Up Up", "End PgUp", "g g", "G k k k", "z End", "z"] {
      robot.perform(script)
      let name = robot.focused?.name ?? "?"
      #expect(robot.screen.contains(name + " "), "\(script)")
    }
  }

  @Test("the wheel scrolls a column without moving the focus, and the next key brings the focus back")
  func wheel() {
    var robot = Robot(map(["Long: " + (0..<50).map { "Card \($0)" }.joined(separator: ", ")]))
    robot.editor.density = .card
    robot.perform("<wheel:5,10,down> <wheel:5,10,down> <wheel:5,10,down>")
    #expect(robot.focused?.name == "Card 0")
    #expect(!robot.screen.contains("┃ Card 0 "))
    robot.perform("Right")
    #expect(robot.screen.contains("┃ Card 0 "))
  }

  @Test("a click focuses, a double-click opens, a hint that is clicked does what it says")
  func mouse() {
    var robot = robot("")
    robot.perform("<click:30,6>")
    #expect(robot.focused?.name == "Opens")
    robot.perform("<click:2,1>")
    #expect(robot.editor.here == TouchpointPlace(stage: 0, position: -1))
    robot.perform("<double:5,6>")
    #expect(robot.screen.contains("Inventory"))
    robot.perform("Esc <click:2,23>")
    #expect(robot.screen.contains("Inventory"))
  }

  @Test("keys that mean nothing say so and change nothing")
  func unknown() {
    #expect(robot("Y").status.hasPrefix("Y does nothing here"))
    #expect(robot("g x").status.hasPrefix("g x does nothing"))
    #expect(!robot("Y g x F9 Alt-q").editor.isModified)
  }
}
