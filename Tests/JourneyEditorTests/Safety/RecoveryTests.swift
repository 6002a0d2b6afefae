import Console
import JourneyModel
import Testing

@testable import JourneyEditor

@Suite struct RecoveryTests {
  private let file = map(["Buy: Asks"])

  /// Somebody worked, and the machine went down.
  private func offer(after script: String) -> RecoveryOffer {
    var robot = Robot(file)
    robot.perform(script)
    return RecoveryOffer(
      count: 2, from: "14:02", to: "14:09", last: [StepLabel(.rate, "Asks", detail: "3")],
      map: robot.editor.map,
      history: robot.editor.document.history, openText: robot.editor.openText)
  }

  private func robot(offered script: String = "3 +", keys: String) -> Robot {
    var robot = Robot(file, file: DocumentFile(path: "visit.journey.json"))
    robot.editor.offer(offer(after: script))
    robot.perform(keys)
    return robot
  }

  @Test("the offer says how much, from when to when, and the last steps by name")
  func says() {
    var robot = robot(keys: "")
    #expect(robot.screen.contains("2 edits from 14:02 to 14:09 are not in the file."))
    #expect(robot.screen.contains("Rated “Asks” 3"))
    #expect(robot.screen.contains("Enter recover"))
  }

  @Test("Enter brings the work back with its history, unsaved")
  func recover() {
    var robot = robot(keys: "Enter")
    #expect(robot.effects == [.settleRecovery(.recovered)])
    #expect(robot.focused?.effectiveness == Rating(3))
    #expect(robot.editor.isModified)
    robot.perform("u u")
    #expect(robot.editor.map == file)
    #expect(robot.journal == [.undo, .undo])
  }

  @Test("a half-written text is there again")
  func openText() {
    let robot = robot(offered: "3 a \"Half\"", keys: "Enter")
    guard case .quickAdd(let adding) = robot.editor.mode else {
      Issue.record("\(robot.editor.mode)")
      return
    }
    #expect(adding.field.text == "Half")
    #expect(robot.journal.isEmpty)
  }

  @Test("Show lists what differs and leads back")
  func show() {
    var robot = robot(keys: "s")
    #expect(robot.screen.contains("What the unsaved work changes"))
    robot.press("Esc")
    #expect(robot.screen.contains("Unsaved work was found"))
    #expect(robot.effects.isEmpty)
  }

  @Test("a copy goes under a name that is asked for; without one the offer stays")
  func copy() {
    #expect(
      robot(keys: "c Enter").effects == [.settleRecovery(.copied(to: "visit.recovered.journey.json"))])
    var robot = robot(keys: "c Esc")
    #expect(robot.screen.contains("Unsaved work was found"))
  }

  @Test("only the word typed out puts the work aside")
  func discard() {
    #expect(robot(keys: "d \"discard\" Enter").effects == [.settleRecovery(.discarded)])
    var robot = robot(keys: "d \"yes\" Enter")
    #expect(robot.effects.isEmpty)
    #expect(robot.screen.contains("Unsaved work was found"))
  }

  @Test("Esc leaves it for later, and no other key gets past the offer")
  func later() {
    #expect(robot(keys: "Esc").effects == [.settleRecovery(.later)])
    let robot = robot(keys: "x Delete Ctrl-S Ctrl-Q a 3")
    #expect(robot.effects.isEmpty)
    #expect(robot.editor.map == file)
  }
}
