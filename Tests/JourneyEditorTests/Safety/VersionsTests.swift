import Console
import JourneyModel
import Phrases
import Testing

@testable import JourneyEditor

@Suite struct VersionsTests {
  private static let now = map(["Buy: Asks, Pays"])
  private static let then = map(["Buy: Asks"])
  private static let versions = (1...30).map {
    EarlierVersion(
      id: "\($0)", time: "2026-01-\($0 < 10 ? "0" : "")\($0) 10:00:00", reason: .versionSaved, size: 100)
  }

  private func robot(_ keys: String = "", readOnly: Phrase? = nil) -> Robot {
    var robot = Robot(Self.now, file: DocumentFile(path: "m.json", readOnly: readOnly))
    robot.editor.show(versions: Self.versions)
    _ = robot.editor.draw()
    robot.perform(keys)
    return robot
  }

  @Test("F7 asks for the list; a map without a file has none")
  func asks() {
    var robot = Robot(Self.now, file: DocumentFile(path: "m.json"))
    robot.press("F7")
    #expect(robot.effects == [.listVersions])
    var unnamed = Robot(Self.now)
    unnamed.press("F7")
    #expect(unnamed.effects.isEmpty)
    robot.editor.show(versions: [])
    #expect(robot.status == "No earlier version has been kept yet")
  }

  @Test(
    "the keys choose one of them, which stays on the screen",
    arguments: [
      ("", 1), ("Down", 2), ("End", 30), ("End Up", 29), ("PgDn", 22), ("End PgUp", 9), ("Up", 1),
      ("Home End", 30),
      ("<wheel:5,5,down>", 2), ("<click:5,4>", 3),
    ])
  func chooses(_ keys: String, _ number: Int) {
    var robot = robot(keys)
    let chosen = Self.versions[number - 1]
    #expect(robot.screen.contains("▸ \(chosen.time)"))
    robot.press("Enter")
    #expect(robot.effects == [.readVersion(chosen, .compare)])
  }

  @Test("a double click compares")
  func doubleClick() {
    let robot = robot("<click:5,4> <double:5,4>")
    #expect(robot.effects == [.readVersion(Self.versions[2], .compare)])
  }

  @Test("comparing lists what changed since, and Esc leads back to the same place in the list")
  func compares() {
    var robot = robot("Down Down Enter")
    robot.editor.show(Self.then, of: Self.versions[2], for: .compare)
    #expect(robot.screen.contains("2026-01-03"))
    #expect(robot.screen.contains("+"))
    #expect(robot.screen.contains("Pays"))
    robot.press("Esc")
    #expect(robot.screen.contains("▸ 2026-01-03"))
    robot.press("Esc")
    #expect(robot.editor.map == Self.now)
  }

  @Test("restoring is one step, which undo takes back")
  func restores() {
    var robot = robot("Down r")
    #expect(robot.effects == [.readVersion(Self.versions[1], .restore)])
    robot.editor.show(Self.then, of: Self.versions[1], for: .restore)
    #expect(robot.outline == ["Buy: Asks"])
    #expect(robot.editor.isModified)
    robot.press("u")
    #expect(robot.editor.map == Self.now)
    #expect(!robot.editor.isModified)
  }

  @Test("restoring what is there already is no step, and does not speak of undoing one")
  func restoresSame() {
    var robot = Robot(Self.now, file: DocumentFile(path: "m.json"))
    robot.press("3")
    robot.editor.show(versions: Self.versions)
    let map = robot.editor.map
    robot.editor.show(map, of: Self.versions[0], for: .restore)
    #expect(robot.editor.notice?.isUndoable == false)
    #expect(robot.status == "Nothing differs")
  }

  @Test("a read-only map can be compared, not restored")
  func readOnly() {
    var robot = robot("r Enter", readOnly: .readOnlyAsked)
    #expect(robot.effects == [.readVersion(Self.versions[0], .compare)])
    robot.press("Esc")
    #expect(robot.editor.map == Self.now)
  }

  @Test("a checkpoint wants a name")
  func checkpoint() {
    var robot = Robot(Self.now, file: DocumentFile(path: "m.json"))
    robot.perform(
      "Ctrl-P \"Keep a checkpoint\" Enter Enter Ctrl-P \"Keep a checkpoint\" Enter \" one \" Enter")
    #expect(robot.effects == [.checkpoint("one", telling: .checkpointKept("one"), unlessKept: [])])
  }

  // MARK: Saving by itself

  private static let request = SaveRequest(path: nil, replacing: false, thenQuit: false)

  private func saving(_ keys: String, path: String? = "m.json", readOnly: Phrase? = nil) -> Robot {
    var robot = Robot(Self.now, file: DocumentFile(path: path, readOnly: readOnly))
    robot.editor.preferences.savesByItself = true
    robot.perform(keys)
    return robot
  }

  @Test("the palette turns it on and off")
  func toggles() {
    var robot = Robot(Self.now, file: DocumentFile(path: "m.json"))
    robot.perform("3 Ctrl-P \"Save by itself\" Enter")
    #expect(robot.editor.autosave(after: .seconds(3)) == Self.request)
    robot.perform("Ctrl-P \"Save by itself\" Enter")
    #expect(robot.editor.autosave(after: .seconds(3)) == nil)
  }

  @Test("it waits until nothing has happened for three seconds, and writes only what is not saved")
  func quiet() {
    #expect(saving("3").editor.autosave(after: .seconds(2)) == nil)
    #expect(saving("3").editor.autosave(after: .seconds(3)) == Self.request)
    #expect(saving("").editor.autosave(after: .seconds(60)) == nil)
    #expect(saving("3 u").editor.autosave(after: .seconds(60)) == nil)
  }

  @Test("it saves neither without a name, nor read-only, nor where something must be answered first")
  func restrains() {
    #expect(saving("3", path: nil).editor.autosave(after: .seconds(9)) == nil)
    #expect(saving("3", readOnly: .readOnlyAsked).editor.autosave(after: .seconds(9)) == nil)
    for keys in ["3 m", "3 Ctrl-Q", "3 A \"x\" Enter Esc Up Delete"] {
      let robot = saving(keys)
      if robot.editor.isMapOnTop { continue }
      #expect(robot.editor.autosave(after: .seconds(9)) == nil, "\(keys)")
    }
    var met = saving("3")
    met.editor.fileChanged(.rewritten(base: Self.now, theirs: Self.then))
    #expect(met.editor.autosave(after: .seconds(9)) == nil)
    met.press("Esc")
    #expect(met.editor.autosave(after: .seconds(9)) == nil)
    var gone = saving("3")
    gone.editor.fileDisappeared()
    #expect(gone.editor.autosave(after: .seconds(9)) == nil)
  }

  @Test("a text that is being written stays open while it saves")
  func openText() {
    var robot = saving("3 F2 End \"!\"")
    #expect(robot.editor.autosave(after: .seconds(3)) == Self.request)
    _ = robot.editor.saved(Self.request)
    robot.press("Enter")
    #expect(robot.outline == ["Buy: Asks!, Pays"])
    #expect(robot.editor.isModified)
  }
}
