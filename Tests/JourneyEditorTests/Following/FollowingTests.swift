import Console
import JourneyModel
import Phrases
import Testing

@testable import JourneyEditor

@Suite struct FollowingTests {
  private func follower(_ map: JourneyMap = richMap, _ size: (Int, Int) = (80, 24)) -> Robot {
    var robot = Robot(map, size, file: DocumentFile(path: "m.json"))
    robot.editor.offerLocked(by: .lockHolderUnknown, isOwn: true, isShown: true)
    robot.perform("f")
    robot.editor.followBegins(isLive: true)
    return robot
  }

  @Test("a map that is shared can be followed by one key; else the key is not offered")
  func offered() {
    var robot = Robot(richMap, file: DocumentFile(path: "m.json"))
    robot.editor.offerLocked(by: .lockHolderUnknown, isOwn: true, isShown: true)
    let isThere = robot.screen.contains("f follows it") && robot.screen.contains("f follow it")
    #expect(isThere)
    robot.perform("f")
    #expect(robot.effects == [.follow(.begin)])
    #expect(robot.editor.file.readOnly == .readOnlyLocked)
    var other = Robot(richMap, file: DocumentFile(path: "m.json"))
    other.editor.offerLocked(by: .lockHolderUnknown, isOwn: true)
    let isAbsent = !other.screen.contains("follow")
    #expect(isAbsent)
    other.perform("f")
    #expect(other.effects.isEmpty)
  }

  @Test("each key that would change the map says in a line that this editor follows, and how to ask")
  func changesNothing() {
    for key in ["3", "a", "A", "Delete", "Ctrl-Z", "!", "m", "t", "w", "x", "F2", "+"] {
      var robot = follower()
      robot.perform(key)
      #expect(robot.status.contains("follows another one"), "\(key): \(robot.status)")
      #expect(robot.status.contains("r a asks for the map"), "\(key)")
      #expect(robot.editor.map == richMap && robot.journal.isEmpty)
    }
  }

  @Test(
    "the page of what can be done while one follows is whole on a narrow screen", arguments: [60, 80, 120])
  func pageIsWhole(columns: Int) {
    var robot = follower(richMap, (columns, 18))
    robot.press("Q")
    let words = robot.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for text in ["Nothing can be changed here.", "until you move it.", "as it is, read-only."] {
      #expect(words.contains(text), "\(robot.screen)")
    }
  }

  @Test("no key is named that would change the map, not even the one that has letters begin a text")
  func namesNoChanges() {
    var robot = follower(richMap, (200, 45))
    robot.perform("Down Down")
    let hints = robot.screen.split(separator: "\n").last.map(String.init) ?? ""
    #expect(hints.contains("ask for the map") && !hints.contains("capture"), "\(hints)")
  }

  @Test("what is done in the first, undone and redone, is in the second, entry by entry")
  func entries() {
    var first = Robot(richMap)
    var second = follower()
    var told = 0
    for key in [
      "1", "2", "Ctrl-Z", "Ctrl-Y", "4", "5", "+", "+", "Ctrl-Z", "Down", "Delete", "Ctrl-Z", "Tab", "3",
    ] {
      first.press(key)
      let fits = second.editor.followShows(Array(first.journal[told...]))
      told = first.journal.count
      second.editor.followShows(first.editor.focus)
      // What is looked at here changes nothing of what becomes one step there.
      second.press("Down")
      #expect(fits && second.editor.map == first.editor.map, "\(key)")
    }
    #expect(!second.editor.isModified && second.journal.isEmpty)
  }

  @Test("an entry that does not fit is told, so that the whole can be asked for")
  func misfit() {
    var second = follower()
    let fits = second.editor.followShows([.undo])
    #expect(!fits)
    second.editor.followShows(map(["Buy: Asks, Pays"]))
    #expect(second.outline == ["Buy: Asks, Pays"])
  }

  @Test("the focus goes along until one moves it oneself, and goes along again when that is asked for")
  func goesAlong() {
    var second = follower(map(["Buy: Asks, Pays", "Use: Opens"]))
    let stage = second.editor.map.stages[1]
    second.editor.followShows(Focus.touchpoint(stage.touchpoints[0].id))
    #expect(second.focused?.name == "Opens")
    second.perform("Left")
    #expect(second.status.contains("You look around by yourself"))
    second.editor.followShows(Focus.stage(stage.id))
    #expect(second.focused?.name == "Asks")
    second.perform("Q Enter")
    #expect(second.editor.focus == .stage(stage.id))
    second.editor.followShows(Focus.touchpoint(stage.touchpoints[0].id))
    #expect(second.focused?.name == "Opens")
  }

  @Test("a form about something that was removed there closes, and says why")
  func vanished() {
    var first = Robot(richMap)
    var second = follower()
    second.perform("Enter")
    #expect(!second.editor.isMapOnTop)
    first.perform("Delete")
    let fits = second.editor.followShows(first.journal)
    #expect(fits && second.editor.isMapOnTop)
    #expect(second.status.contains("removed in the other editor"))
  }

  @Test("asking for the map, stopping and going on are asked of the program")
  func asks() {
    var robot = follower()
    robot.perform("Q t")
    #expect(robot.effects.last == .follow(.askForMap))
    let isTold = robot.status.contains("You asked for the map")
    #expect(isTold)
    robot.editor.followKept()
    #expect(robot.status.contains("keeps it"))
    robot.perform("Q x")
    #expect(robot.effects.last == .follow(.stop))
    #expect(robot.editor.file.readOnly == .readOnlyFollowed)
    robot.perform("Q")
    #expect(robot.effects.last == .follow(.begin))
  }

  @Test(
    "the end of the other editor is a question, and the map stays to be looked at", arguments: [true, false])
  func ended(_ opens: Bool) {
    var robot = follower()
    robot.editor.followEnded(opens ? .gone : .closed)
    let text = opens ? "has ended" : "does not share the map any more"
    let isSaid = robot.screen.contains(text)
    #expect(isSaid)
    robot.perform(opens ? "Enter" : "Esc 3")
    if opens {
      #expect(robot.effects.last == .follow(.openHere))
    } else {
      #expect(robot.editor.isMapOnTop && robot.editor.map == richMap)
      #expect(robot.status.contains("read-only here"))
    }
  }

  @Test(
    "a map is handed over by y and kept by Esc, never while a key was just pressed or something is written")
  func handOver() {
    var robot = Robot.inRoom()
    let isEarly = robot.editor.offerHandOver(after: .milliseconds(300), telling: true)
    #expect(!isEarly && robot.status.contains("Another editor asks for the map"))
    robot.perform("a")
    let isWriting = robot.editor.offerHandOver(after: .seconds(5), telling: false)
    #expect(!isWriting)
    robot.perform("Esc 1")
    let isAsked = robot.editor.offerHandOver(after: .seconds(1), telling: false)
    #expect(isAsked)
    robot.perform("x Enter y")
    #expect(robot.effects.suffix(2).map { if case .save = $0 { true } else { false } } == [true, false])
    #expect(robot.effects.last == .follow(.handOver))
    var keeper = Robot.inRoom()
    _ = keeper.editor.offerHandOver(after: .seconds(1), telling: false)
    keeper.perform("Esc")
    #expect(keeper.effects.last == .follow(.keep))
  }

  @Test("the room that comes along is opened where it was, with what it shared")
  func room() {
    var robot = Robot(richMap)
    robot.editor.goOnWithRoom(at: FakeRoom.address, leftOut: [.notes], takesThoughts: false)
    #expect(robot.effects.isEmpty)
    robot.send(.outside)
    #expect(robot.effects == [.room(.open(FakeRoom.address))])
    robot.editor.roomOpened(at: FakeRoom.link)
    #expect(robot.status.contains("You have the map now"))
    #expect(robot.editor.roomSight.leftOut == [.notes] && !robot.editor.roomSight.takesThoughts)
  }

  @Test("in both languages the pages fit a screen of 60 columns", arguments: [Language.english, .arabic])
  func fits(_ language: Language) {
    var robot = Robot(richMap, (60, 18), file: DocumentFile(path: "m.json"), language: language)
    robot.editor.followBegins(isLive: true)
    robot.perform("Q")
    let page = robot.screen
    #expect(page.contains("t ") && page.contains("x "), "\(page)")
  }
}
