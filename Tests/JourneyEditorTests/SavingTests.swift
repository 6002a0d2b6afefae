import Console
import JourneyModel
import Phrases
import Testing

@testable import JourneyEditor

@Suite struct SavingTests {
  private func robot(_ script: String, path: String? = "m.json") -> Robot {
    var robot = Robot(map(["Buy: Asks"]), file: DocumentFile(path: path))
    robot.perform(script)
    return robot
  }
  private let plain = SaveRequest(path: nil, replacing: false, thenQuit: false)

  @Test("saving an unchanged map does nothing, a changed one is written")
  func save() {
    #expect(robot("Ctrl-S").effects == [])
    #expect(robot("3 Ctrl-S").effects == [.save(plain)])
  }

  @Test("a map that was never saved asks for a name")
  func firstSave() {
    #expect(
      robot("3 Ctrl-S \"new.json\" Enter", path: nil).effects
        == [.save(SaveRequest(path: "new.json", replacing: false, thenQuit: false))])
  }

  @Test("what was saved is no longer modified; undo makes it modified, redo not")
  func modified() {
    var robot = robot("3 Ctrl-S")
    _ = robot.editor.saved(plain)
    #expect(!robot.editor.isModified)
    robot.press("u")
    #expect(robot.editor.isModified)
    robot.press("U")
    #expect(!robot.editor.isModified)
  }

  @Test("quitting asks only when something is not saved: Enter saves, k keeps aside, Esc stays")
  func quit() {
    #expect(robot("Ctrl-Q").effects == [.quit])
    #expect(robot("3 Ctrl-Q").effects == [])
    #expect(
      robot("3 Ctrl-Q Enter").effects == [.save(SaveRequest(path: nil, replacing: false, thenQuit: true))])
    #expect(robot("3 Ctrl-Q k").effects == [.keep(thenQuit: true)])
    #expect(robot("3 Ctrl-Q Esc").effects == [])
  }

  @Test("a map without a name is asked for one on quitting, and quits when it is saved")
  func quitUnnamed() {
    let robot = robot("3 Ctrl-Q Enter \"n.json\" Enter", path: nil)
    #expect(robot.effects == [.save(SaveRequest(path: "n.json", replacing: false, thenQuit: true))])
  }

  @Test("a file changed elsewhere is overwritten only by a word of the user")
  func changedElsewhere() {
    var robot = robot("3 Ctrl-S")
    robot.editor.fileChanged(.rewritten(base: map(["Buy: Asks"]), theirs: map(["Buy: Pays"])))
    robot.perform("Space x Ctrl-S")
    #expect(robot.effects == [.save(plain)])
    robot.perform("O")
    #expect(robot.effects.last == .save(SaveRequest(path: nil, replacing: true, thenQuit: false)))
  }

  @Test("a save that failed says why and leaves the map modified")
  func failed() {
    var robot = robot("3 Ctrl-S")
    robot.editor.saveFailed(.diskFull)
    #expect(robot.editor.isModified)
    #expect(robot.status.contains("the disk is full"))
  }

  @Test("a name that did not do is asked for again, and why stands below it until the next key")
  func failedName() {
    var robot = robot("3 Ctrl-S \"no/where.json\" Enter", path: nil)
    robot.editor.saveFailed(.diskFull, SaveRequest(path: "no/where.json", replacing: false, thenQuit: false))
    #expect(robot.screen.contains("Save as: no/where.json"))
    #expect(robot.screen.contains("Not saved: the disk is full"))
    robot.press("Left")
    #expect(robot.screen.contains("Enter done"))
  }

  @Test("the end of the terminal keeps an unsaved map")
  func terminated() {
    var robot = robot("3")
    #expect(robot.editor.handle(.closed) == [.keep(thenQuit: false), .quit])
    #expect(robot.editor.handle(.terminate(signal: 15)) == [.keep(thenQuit: false), .end(signal: 15)])
    #expect(self.robot("").editor.isModified == false)
  }

  @Test("a name that promises another kind of file is asked for again")
  func foreignEnding() {
    var robot = robot("3 Ctrl-S Ctrl-U \"map.pdf\" Enter", path: nil)
    #expect(robot.effects.isEmpty && robot.screen.contains(".pdf"))
    robot.perform("Ctrl-U \"map.json\" Enter")
    #expect(robot.effects.last == .save(SaveRequest(path: "map.json", replacing: false, thenQuit: false)))
  }
}
