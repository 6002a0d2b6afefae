import JourneyModel
import Phrases
import Testing

@testable import JourneyEditor

/// What becomes of keys that were read as a text, and of keys that must not be.
@Suite struct DictationOfferTests {
  private func robot(pace: Int64 = 120) -> Robot {
    var robot = Robot(richMap, (100, 30))
    robot.perform("Down <pace:\(pace)>")
    return robot
  }

  @Test("what letters did is taken back as one, and the text is offered in a line")
  func offered() {
    var robot = robot()
    robot.perform("\"door\"")
    #expect(robot.outline == ["Buy: Asks, Pays, Waits", "Use: Opens, Calls"])
    #expect(robot.editor.adding?.line.text == "door")
    #expect(
      robot.status == "Looks like a text: Enter adds, Esc leaves, Ctrl-Y: as commands")
    robot.perform("\" bell rings\" Enter Esc")
    #expect(robot.outline == ["Buy: Asks, Pays, door bell rings, Waits", "Use: Opens, Calls"])
  }

  @Test("Esc adds nothing and keeps the text for a line that is opened there")
  func left() {
    var robot = robot()
    robot.perform("\"door bell\" Esc")
    #expect(robot.outline == ["Buy: Asks, Pays, Waits", "Use: Opens, Calls"])
    #expect(robot.status.contains("door bell"))
    robot.perform("<wait:900> a")
    #expect(robot.editor.adding?.line.text == "door bell")
  }

  @Test("one key does the commands after all, with what was typed since")
  func commands() {
    var robot = robot()
    robot.perform("\"door bell\" <wait:2000> Ctrl-Y")
    #expect(robot.outline == ["Buy: Asks, Waits", "Use: Opens, Calls"])
    #expect(robot.editor.adding?.line.text == "or bell")
    robot.perform("Enter Esc Ctrl-Z Ctrl-Z")
    #expect(robot.outline == ["Buy: Asks, Pays, Waits", "Use: Opens, Calls"])
  }

  @Test("Enter that comes with the letters adds at once, and the commands are still there")
  func enterBelongsToIt() {
    var robot = robot()
    robot.perform("\"dry\" Enter")
    #expect(robot.outline[0] == "Buy: Asks, Pays, dry, Waits")
    #expect(robot.status == "Added “dry”: it looked like a text; Ctrl-Y does the commands instead")
    robot.perform("<wait:2000> Ctrl-Y")
    #expect(!robot.outline[0].contains("dry"))
    #expect(!robot.outline[0].contains("Pays"))
  }

  @Test("what was undone, redone and nudged comes back as it was, step by step")
  func historyComesBack() {
    var robot = robot()
    robot.perform("3 <wait:900> e <wait:900> \"Pays now\" Enter <wait:900> Ctrl-Z <wait:900>")
    let (before, steps) = (robot.json, robot.editor.history.path.count)
    robot.perform("\"user logs in\" Esc")
    #expect(robot.json == before)
    #expect(robot.editor.history.path.count == steps)
    robot.perform("<wait:900> 4 <wait:900> \"4x the same\" Esc")
    #expect(robot.focused?.effectiveness == Rating(4))
    robot.perform("<wait:900> \"jjdust off\" Esc")
    #expect(robot.outline == ["Buy: Asks, Pays, Waits", "Use: Opens, Calls"])
  }

  @Test(
    "nudges are taken back, whether they began a step or went into the one before",
    arguments: ["24h helpline", "2 4 weeks", "4x the same", "++ fine", "13 dry runs"])
  func nudges(_ text: String) {
    for first in ["", "2 <wait:900> ", "3 <wait:900> Down Up <wait:900> "] {
      var robot = robot()
      robot.perform(first)
      let before = robot.json
      robot.perform("\"\(text)\" Esc")
      #expect(robot.json == before, "\(first)\(text)")
    }
  }

  @Test("the journal tells the same story")
  func journal() throws {
    var robot = robot()
    robot.perform("\"xyz door bell\" Enter")
    var map = richMap
    var history = History<Bookmark>()
    for entry in robot.journal { try replay(entry, &map, &history) }
    #expect(map == robot.editor.map)
  }

  private func replay(
    _ entry: JournalEntry, _ map: inout JourneyMap, _ history: inout History<Bookmark>
  ) throws {
    switch entry {
    case .step(let step):
      let inverse = try map.apply(step.forward)
      history.record(
        step.forward, inverse: inverse, before: step.before, after: step.after, merging: step.isMerged)
    case .undo: if let step = history.undo() { _ = try map.apply(step.inverse) }
    case .redo: if let step = history.redo() { _ = try map.apply(step.forward) }
    default: break
    }
  }

  @Test(
    "commands that are given fast stay commands",
    arguments: [
      "jjjj", "dd", "jjkk2", "2j3j4", "jd", "yjp", "xjp", "uuuu", "gg", "Gkk", "ggdd", "j j j", "vjjd",
      "tkjti", ".2.3", "++--", "kMu", "2jj;;", "mjjm", "zz", "]][[", "JJKK", "23jkj", "ggxGp", "2 j 3 j",
      "gpgm", "gigm", "d2u", "*j*j", "yppp", "hjkl", "nnnn",
    ])
  func commandsStay(_ keys: String) {
    for pace: Int64 in [30, 120, 200] {
      var fast = robot(pace: pace)
      var slow = Robot(richMap, (100, 30))
      slow.perform("Down")
      fast.type(keys)
      slow.type(keys)
      #expect(fast.json == slow.json, "\(keys) at \(pace)")
      #expect(fast.editor.layers.all.count == slow.editor.layers.all.count)
      #expect(fast.editor.dictation.offer == nil)
    }
  }

  @Test("a command and its text stay what they are where the hand rests between them, or the text is known")
  func linesStay() {
    var robot = robot()
    robot.perform("c <wait:200> \"video call\" Enter")
    #expect(robot.focused?.channel == "video call")
    robot.perform("<wait:900> w \"Mona\" Enter")
    #expect(robot.focused?.owner == "Mona")
    robot.perform("<wait:900> 2 ! \"long queue\" Enter")
    #expect(robot.focused?.pains.map(\.text) == ["long queue"] && robot.focused?.effectiveness == Rating(2))
    robot.perform("<wait:900> j a \"Waits for SMS\" Enter")
    #expect(robot.focused?.name == "Waits for SMS")
  }

  @Test("what comes all at once was typed ahead, and is commands")
  func typedAhead() {
    var robot = robot(pace: 0)
    robot.perform("\"door bell\" Enter Esc")
    #expect(robot.outline[0] == "Buy: Asks, Waits, or bell")
  }

  @Test("what was deleted stays told, with its name, while keys follow that may belong to a text")
  func staysTold() {
    var robot = robot()
    robot.perform("\"do\"")
    #expect(robot.editor.adding != nil)
    #expect(robot.status == "Deleted “Pays”")
    #expect(robot.screen.contains("Ctrl-Z undoes it"))
    robot.perform("Ctrl-Z")
    #expect(robot.outline[0] == "Buy: Asks, Pays, Waits")
  }

  @Test("in capture mode a digit alone rates, and one that begins a text does not")
  func digitsInCapture() {
    var robot = robot()
    robot.perform("F3 <wait:900> 4 <wait:900>")
    #expect(robot.focused?.effectiveness == Rating(4))
    robot.perform("\"24h helpline busy\" Enter Esc")
    #expect(robot.outline[0] == "Buy: Asks, Pays, 24h helpline busy, Waits")
    #expect(robot.editor.map.stages[0].touchpoints[1].effectiveness == Rating(4))
  }

  @Test("on a map that is read-only nothing is watched")
  func readOnly() {
    var robot = Robot(
      richMap, file: DocumentFile(path: "a.json", readOnly: .verbatim("read-only")))
    robot.perform("<pace:120> \"dry run\"")
    #expect(robot.editor.adding == nil)
  }
}
