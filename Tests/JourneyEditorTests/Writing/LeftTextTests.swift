import Console
import JourneyModel
import Testing

@testable import JourneyEditor

@Suite("What Esc leaves") struct LeftTextTests {
  private func robot() -> Robot { Robot(map(["Buy: Asks, Pays", "Use: Opens"])) }

  @Test("a text that Esc left is brought back by Ctrl-Y where it was written", arguments: ["F2", "w", "c"])
  func bringsBack(key: String) {
    var robot = robot()
    robot.perform("\(key) Ctrl-U \"half a name\" Esc")
    #expect(robot.editor.isMapOnTop && robot.status.contains("Ctrl-Y there brings back what you wrote"))
    robot.perform("\(key) Ctrl-Y")
    #expect(robot.editor.field?.text == "half a name")
    robot.perform("Ctrl-Z")
    #expect(robot.editor.field?.text != "half a name")
  }

  @Test("it belongs to that place alone, and is not offered when nothing was written")
  func place() {
    var robot = robot()
    robot.perform("F2 Ctrl-U \"other\" Esc Down F2 Ctrl-Y")
    #expect(robot.editor.field?.text == "Pays")
    robot.perform("Esc")
    #expect(robot.status == "The name is as it was")
  }

  @Test("a field of a form brings back what it was left with")
  func form() {
    var robot = robot()
    robot.perform("Enter Enter Ctrl-U \"half\" Esc")
    let text = robot.editor.field?.text
    robot.perform("Enter Ctrl-Y")
    #expect(text == nil && robot.editor.field?.text == "half")
  }

  @Test("where nothing is written, Ctrl-Y is redo")
  func redo() {
    var robot = robot()
    robot.perform("3 Ctrl-Z a Ctrl-Y")
    #expect(robot.editor.map.stages[0].touchpoints[0].effectiveness == Rating(3))
  }
}
