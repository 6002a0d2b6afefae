import JourneyModel
import Testing

@testable import JourneyEditor

@Suite struct PastedListTests {
  @Test(
    "blank lines of a pasted list are nothing, wherever it is pasted",
    arguments: [" \\n \\n", "\\n\\n", "\t\\n\u{3000}\\n", "- \\n  \\n"],
    ["A", "Tab Ctrl-N", "Down a", "a", ""])
  func blanks(_ text: String, _ keys: String) {
    var robot = Robot(map(["Buy: Asks", "Use: Opens"]))
    robot.perform(keys + " <paste:\(text)>")
    #expect(!robot.outline.joined().contains("#"))
    #expect(robot.outline.count == 2)
    robot.perform("Esc Esc")
    #expect(robot.screen.contains("Asks"))
  }

  @Test("stages with blank lines between them are added one by one", arguments: ["A", "Tab Ctrl-N"])
  func stages(_ keys: String) {
    var robot = Robot(map(["Buy: Asks"]))
    robot.perform(keys + " <paste:Stage A\\n\t\\nStage B\\n>")
    #expect(robot.outline == ["Buy: Asks", "Stage A:", "Stage B:"])
    robot.perform("Esc u")
    #expect(robot.outline == ["Buy: Asks"])
  }

  @Test("what a text has no room for is refused aloud")
  func refused() {
    var robot = Robot(map(["Buy: Asks"]))
    robot.perform("F2 <paste:\(String(repeating: "n", count: 150_000))>")
    robot.perform("<paste:\(String(repeating: "m", count: 150_000))>")
    #expect(robot.status == "A text holds 200 KB at most; nothing was put in")
    #expect(robot.editor.field?.text.contains("m") == false)
    robot.perform("\"x\" Enter")
    #expect(robot.focused?.name.hasSuffix("nx") == true)
  }
}
