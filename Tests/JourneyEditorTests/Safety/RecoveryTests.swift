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
    guard let adding = robot.editor.layers.top as? QuickAdd else {
      Issue.record("something else is open")
      return
    }
    #expect(adding.line.text == "Half")
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

  @Test("work whose journal cannot be gone on with becomes one step, and an open text is told again")
  func asStep() {
    var robot = robot(offered: "3 a \"Pays\" Enter \"Half\"", keys: "Enter")
    let recovered = robot.editor.map
    robot.editor.recoverAsStep(on: file)
    #expect(robot.editor.map == recovered)
    #expect(robot.editor.isModified)
    robot.type("!")
    guard robot.journal.count == 2, case .step(let step) = robot.journal[0],
      case .openText(let text?) = robot.journal[1]
    else {
      Issue.record("\(robot.journal)")
      return
    }
    #expect(step.forward.label.verb == .recover)
    #expect(text.text == "Half!")
    robot.perform("Esc u")
    #expect(robot.editor.map == file)
    #expect(robot.editor.history.undoable == nil)
  }

  @Test("a history from an earlier session moves nothing")
  func historyAlone() {
    var before = Robot(map(["Buy: Asks, Pays"]))
    before.perform("Down 3")
    var robot = Robot(before.editor.map)
    robot.editor.takeUp(before.editor.history)
    #expect(robot.focused?.name == "Asks")
    robot.press("u")
    #expect(robot.editor.map == map(["Buy: Asks, Pays"]))
  }

  @Test("what was being written alone is not called edits")
  func textAlone() {
    var robot = Robot(file, file: DocumentFile(path: "m.json"))
    robot.editor.offer(
      RecoveryOffer(
        count: 0, from: "14:02", to: "14:09", last: [], map: file, history: History(),
        openText: OpenText("Half", at: .stageLine(at: 0))))
    #expect(robot.screen.contains("What was being written at 14:09 is not in the file."))
    robot.press("Enter")
    #expect(robot.status == "Recovered what was being written; it is not in the map yet")
  }
}
