import JourneyModel
import Phrases
import Testing

@testable import JourneyEditor

@Suite struct LockTests {
  private func robot(_ keys: String) -> Robot {
    var robot = Robot(map(["Buy: Asks"]), file: DocumentFile(path: "m.json"))
    robot.editor.offerLocked(by: .lockHolder("huda", host: "desk", since: "14:02"))
    robot.perform(keys)
    return robot
  }

  @Test("the second opener is told who has the map")
  func says() {
    var robot = robot("")
    #expect(robot.screen.contains("huda on desk, since 14:02"))
  }

  @Test("Enter and Esc open it read-only", arguments: ["Enter", "Esc"])
  func readOnly(_ key: String) {
    let robot = robot("\(key) 3 Delete")
    #expect(robot.editor.file.readOnly != nil)
    #expect(robot.outline == ["Buy: Asks"])
    #expect(robot.journal.isEmpty)
  }

  @Test("c makes a copy without a name, which is unsaved")
  func copy() {
    let robot = robot("c")
    #expect(robot.effects == [.detach])
    #expect(robot.editor.file.path == nil)
    #expect(robot.editor.isModified)
  }

  @Test("what is not protected stays said until it is protected again")
  func protection() {
    var robot = Robot(map(["Buy: Asks"]))
    robot.editor.setProtection(.diskFull)
    robot.perform("3 Down")
    #expect(robot.screen.contains("! NOT PROTECTED"))
    robot.editor.setProtection(nil)
    #expect(!robot.screen.contains("NOT PROTECTED"))
    robot.editor.setProtection(.diskFull)
    #expect(robot.status.contains("NOT PROTECTED"))
    robot.editor.setProtection(nil)
    #expect(!robot.screen.contains("NOT PROTECTED"))
  }
}
