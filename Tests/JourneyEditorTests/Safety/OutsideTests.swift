import Console
import JourneyModel
import Phrases
import Testing

@testable import JourneyEditor

/// Somebody else writes the file while its map is open.
@Suite struct OutsideTests {
  private static let base = map(["Buy: Asks, Pays", "Use: Opens"])
  private static let theirs = map(["Buy: Asks, Pays", "Use: Opens, Calls"])

  private func robot(
    _ keys: String = "", size: (Int, Int) = (100, 24), readOnly: Phrase? = nil
  ) -> Robot {
    var robot = Robot(Self.base, size, file: DocumentFile(path: "m.json", readOnly: readOnly))
    robot.perform(keys)
    return robot
  }

  /// After some keys the file is rewritten, then come others.
  private func met(_ keys: String, _ theirs: JourneyMap = Self.theirs, then answer: String = "") -> Robot {
    var robot = robot(keys)
    robot.editor.fileChanged(.rewritten(base: Self.base, theirs: theirs))
    robot.perform(answer)
    return robot
  }

  /// Their map, in which a name that we may have changed too is another.
  private func renamed(_ name: String) -> JourneyMap {
    var robot = Robot(Self.theirs)
    robot.perform("F2 Ctrl-U \"\(name)\" Enter")
    return robot.editor.map
  }

  // MARK: The question

  @Test("on the board it is asked at once, by what there is to lose")
  func asks() {
    var unmodified = met("")
    #expect(unmodified.screen.contains("You have no unsaved changes"))
    #expect(!unmodified.screen.contains("Enter merge"))
    var modified = met("3")
    #expect(modified.screen.contains("Enter merge"))
    #expect(modified.screen.contains("O overwrite"))
  }

  @Test(
    "whatever is open goes on; the title says it, and saving asks",
    arguments: [
      "a \"x\"", "A \"x\"", "F2 \"x\"", "! \"x\"", "w \"x\"", "/ \"x\"", "t", "m", "Enter", "Enter \"x\"",
      "Ctrl-P",
      "F1", "3 Ctrl-Q",
    ])
  func everywhere(_ keys: String) {
    var robot = robot(keys)
    let text = robot.editor.openText
    robot.editor.fileChanged(.rewritten(base: Self.base, theirs: Self.theirs))
    #expect(robot.editor.openText == text)
    #expect(robot.status.contains("you are asked when you save"))
    robot.perform("Esc Esc Esc")
    #expect(robot.screen.contains("! changed elsewhere"))
    robot.press("Ctrl-S")
    #expect(robot.screen.contains("The file was changed elsewhere"))
    #expect(robot.effects.isEmpty)
  }

  @Test(
    "Esc puts it off and saving asks again, whether or not there is anything to save", arguments: ["", "3"])
  func later(_ keys: String) {
    var robot = met(keys, then: "Esc")
    #expect(robot.status.contains("Nothing was done; Ctrl-S asks again"))
    robot.press("Ctrl-S")
    #expect(robot.screen.contains("The file was changed elsewhere"))
  }

  @Test("on a read-only map too, which can only be looked at or taken over")
  func readOnly() {
    var robot = robot("", readOnly: .readOnlyLocked)
    robot.editor.fileChanged(.rewritten(base: Self.base, theirs: Self.theirs))
    robot.perform("O Esc Ctrl-S Enter")
    #expect(robot.effects == [.adoptOutside])
    #expect(robot.outline == ["Buy: Asks, Pays", "Use: Opens, Calls"])
  }

  @Test("once the file is as before there is nothing to ask", arguments: ["", "s", "3", "3 s"])
  func asBefore(_ keys: String) {
    var robot = met(keys == "3 s" || keys == "3" ? "3" : "", then: keys.hasSuffix("s") ? "s" : "")
    robot.editor.fileIsAsBefore()
    #expect(!robot.screen.contains("elsewhere"))
    guard robot.editor.isMapOnTop else {
      Issue.record("something else is open")
      return
    }
  }

  @Test(
    "a change upon the change is asked about anew, whatever was open of the first",
    arguments: ["", "s", "Enter"])
  func again(_ keys: String) {
    var robot = met("F2 End \"!\" Enter", renamed("Wonders"), then: keys)
    let newer = renamed("Ponders")
    robot.editor.fileChanged(.rewritten(base: Self.base, theirs: newer))
    #expect(robot.screen.contains("Enter merge"))
    robot.press("r")
    #expect(robot.editor.map == newer)
  }

  @Test("what cannot be read says why and offers no merge; overwriting is a word of the user")
  func unreadable() {
    var robot = robot("3")
    robot.editor.fileChanged(.unreadable(.diskFull))
    #expect(robot.screen.contains("the disk is full"))
    robot.perform("Enter r s")
    #expect(robot.effects.isEmpty)
    #expect(robot.outline == ["Buy: Asks, Pays", "Use: Opens"])
    robot.press("O")
    #expect(robot.effects == [.save(SaveRequest(path: nil, replacing: true, thenQuit: false))])
  }

  @Test("a file that is gone is written anew by a save, though nothing was changed")
  func gone() {
    var robot = robot()
    robot.editor.fileDisappeared()
    #expect(robot.screen.contains("not yet saved"))
    robot.press("Ctrl-S")
    #expect(robot.effects == [.save(SaveRequest(path: nil, replacing: false, thenQuit: false))])
  }

  // MARK: Taking theirs

  @Test("taking theirs is a step that undo takes back; what is theirs counts as saved, what is ours does not")
  func takesTheirs() {
    var robot = met("3", then: "r")
    #expect(robot.editor.map == Self.theirs)
    #expect(!robot.editor.isModified)
    #expect(robot.editor.safety.outside == nil)
    #expect(robot.effects == [.adoptOutside])
    robot.press("u")
    #expect(robot.focused?.effectiveness == Rating(3))
    #expect(robot.editor.isModified)
    robot.press("u")
    #expect(robot.editor.map == Self.base)
  }

  @Test("keeping both asks for another name")
  func keepsBoth() {
    let robot = met("3", then: "b Ctrl-U \"mine.json\" Enter")
    #expect(robot.effects == [.save(SaveRequest(path: "mine.json", replacing: false, thenQuit: false))])
  }

  // MARK: Merging

  /// The effects of a key, the journal's among them, in words.
  private func order(of key: String, after robot: Robot) -> [String] {
    var robot = robot
    guard let key = KeyPress(named: key) else { return [] }
    return robot.editor.handle(.key(key)).map { effect in
      guard case .journal(let entries) = effect else { return "\(effect)" }
      return "journal \(entries.count)"
    }
  }

  @Test("a merge tells the journal first what the file holds, then that it is so, then what is added")
  func order() {
    #expect(order(of: "Enter", after: met("3")) == ["journal 1", "adoptOutside", "journal 1"])
    #expect(order(of: "r", after: met("3")) == ["journal 1", "adoptOutside"])
    let conflict = met("F2 End \"!\" Enter", renamed("Wonders"), then: "Enter")
    #expect(order(of: "Enter", after: conflict) == ["journal 1", "adoptOutside", "journal 1"])
  }

  @Test("without a contradiction both sides' changes are there at once, unsaved")
  func merges() {
    var robot = met("3", then: "Enter")
    #expect(robot.status == "Merged without a contradiction; Ctrl-S saves it")
    #expect(robot.outline == ["Buy: Asks, Pays", "Use: Opens, Calls"])
    #expect(robot.focused?.effectiveness == Rating(3))
    #expect(robot.editor.isModified)
    robot.press("u")
    #expect(robot.editor.map == Self.theirs)
    #expect(!robot.editor.isModified)
    robot.perform("u u")
    #expect(robot.editor.map == Self.base)
  }

  @Test("what both sides did alike needs no merging and no saving")
  func alike() {
    let robot = met(
      "F2 Ctrl-U \"Wonders\" Enter",
      {
        var map = Robot(Self.base)
        map.perform("F2 Ctrl-U \"Wonders\" Enter")
        return map.editor.map
      }(), then: "Enter")
    #expect(!robot.editor.isModified)
    #expect(robot.effects == [.adoptOutside])
  }

  @Test(
    "a contradiction is decided for a side, and ours is where it begins",
    arguments: [
      ("Enter", "Asks!"), ("Right Enter", "Wonders"), ("Right Left Enter", "Asks!"),
      ("Space Enter", "Wonders"),
      ("Space Space Enter", "Asks!"), ("Down Down Up Home End Tab Right Enter", "Wonders"),
      ("x 3 Right Right Enter", "Wonders"),
    ])
  func decides(_ keys: String, _ name: String) {
    let robot = met("F2 End \"!\" Enter", renamed("Wonders"), then: "Enter \(keys)")
    #expect(robot.outline == ["Buy: \(name), Pays", "Use: Opens, Calls"])
    #expect(robot.status.contains("1 contradiction decided"))
  }

  @Test("both sides stand beside each other, the chosen one marked")
  func sideBySide() {
    var robot = met("F2 End \"!\" Enter", renamed("Wonders"), then: "Enter")
    let line = robot.screen.split(separator: "\n").first { $0.contains("yours") && $0.contains("theirs: ") }
    #expect(line?.contains("● yours: Asks!") == true)
    #expect(line?.contains("○ theirs: Wonders") == true)
  }

  @Test("Esc merges nothing, and quitting or saving is not past it")
  func cancels() {
    var robot = met("F2 End \"!\" Enter", renamed("Wonders"), then: "Enter Ctrl-Q Ctrl-S a Delete Right Esc")
    #expect(robot.outline == ["Buy: Asks!, Pays", "Use: Opens"])
    #expect(robot.effects.isEmpty)
    #expect(robot.status == "Nothing was merged")
    robot.press("Ctrl-S")
    #expect(robot.screen.contains("Enter merge"))
  }

  @Test("what they deleted and we changed is a contradiction too")
  func deleted() {
    let robot = met("F2 End \"!\" Enter", map(["Buy: Pays", "Use: Opens"]), then: "Enter Right Enter")
    #expect(robot.outline == ["Buy: Pays", "Use: Opens"])
    #expect(robot.editor.board.focus != .nothing)
  }

  @Test("a click looks at a contradiction, the next one decides it; the wheel goes from one to the next")
  func mouse() {
    var robot = Robot(Self.base, (100, 24), file: DocumentFile(path: "m.json"))
    robot.perform("F2 End \"!\" Enter Down F2 End \"!\" Enter")
    var other = Robot(Self.base)
    other.perform("F2 End \"?\" Enter Down F2 End \"?\" Enter")
    robot.editor.fileChanged(.rewritten(base: Self.base, theirs: other.editor.map))
    robot.press("Enter")
    let rows = robot.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = rows.lastIndex { $0.contains("theirs: Pays?") } ?? 0
    robot.perform("<click:10,\(row)> <click:10,\(row)> <wheel:10,\(row),up> <click:0,0> <click:10,20>")
    #expect(robot.screen.contains("● theirs: Pays?"))
    robot.perform("Enter")
    #expect(robot.outline == ["Buy: Asks!, Pays?", "Use: Opens"])
  }
}
