import Console
import JourneyModel
import Testing

@testable import JourneyEditor

/// What the journal is told brings back what is on the screen.
@Suite struct JournalingTests {
  /// Plays a journal on the map from which it began.
  private func replayed(_ journal: [JournalEntry], on map: JourneyMap) -> (JourneyMap, History<Bookmark>) {
    var map = map
    var history = History<Bookmark>()
    for entry in journal {
      if let transaction = history.replay(entry) {
        #expect(throws: Never.self) { try map.apply(transaction) }
      }
    }
    return (map, history)
  }

  @Test(
    "a journal played from the start gives the same map and the same way back",
    arguments: [
      "3 + + ! \"queue\" Enter Alt-Down d u u U 2", "a \"One\" Enter \"Two #web\" Enter Esc u u U",
      "m Down Right Enter u",
      "Enter \"x\" Enter Esc Ctrl-Z", "<paste:# A\\nb\\nc> u U v Down Down H u",
      "A \"Stage\" Enter Esc Delete x p y p",
    ])
  func replays(_ script: String) {
    var robot = Robot(richMap)
    robot.perform(script)
    var (map, history) = replayed(robot.journal, on: richMap)
    #expect(map == robot.editor.map)
    var live = robot.editor.document.history
    while let step = live.undo() {
      let again = history.undo()
      #expect(again?.inverse == step.inverse)
      #expect(again?.before == step.before)
      if let again { #expect(throws: Never.self) { map = try self.map(map, taking: again.inverse) } }
    }
    #expect(history.undoable == nil)
    #expect(map == richMap)
  }

  private func map(_ map: JourneyMap, taking transaction: Transaction) throws -> JourneyMap {
    var map = map
    _ = try map.apply(transaction)
    return map
  }

  @Test("every letter of a text that is open is told, and its end")
  func openText() {
    var robot = Robot(richMap)
    robot.perform("F2 End \"!\" \"?\"")
    let id = richMap.stages[0].touchpoints[0].id
    #expect(
      robot.journal == [
        .openText(OpenText("Asks!", at: .name(.touchpoint(id)))),
        .openText(OpenText("Asks!?", at: .name(.touchpoint(id)))),
      ])
    robot.press("Esc")
    #expect(robot.journal.last == .openText(nil))
  }

  @Test("a text that nobody has touched is not told of")
  func untouched() {
    var robot = Robot(richMap)
    robot.perform("F2 Esc a Esc w Esc / \"x\" Esc Enter Down Enter Esc Esc")
    #expect(robot.journal.isEmpty)
  }

  @Test(
    "a text that was open is opened again where it was",
    arguments: [
      "a \"Half a na", "A \"Half a st", "F2 End \" and mo", "! \"long qu", "w \"Sal", "Enter \"Asks mo",
      "Up F2 End \"er",
      "Enter End End Enter \"no", "Enter PgDn PgDn PgDn PgDn PgDn PgDn PgDn Down \"half a pain",
    ])
  func reopened(_ script: String) {
    var robot = Robot(richMap)
    robot.perform(script + "\"")
    guard case .openText(let text?)? = robot.journal.last else {
      Issue.record("nothing was told of an open text")
      return
    }
    var again = Robot(richMap)
    again.editor.takeUp(richMap, History(), text)
    #expect(again.editor.openText == text)
    again.press("Enter")
    robot.press("Enter")
    #expect(again.outline == robot.outline)
  }

  @Test("a thought that is parked over a half-written text leaves both in the journal, and both come back")
  func parkedOver() throws {
    var robot = Robot(richMap)
    robot.perform("a \"Half a na\" F9 \"A tho\"")
    let below = robot.editor.waitingTexts
    #expect(below.below.map(\.text) == ["Half a na"])
    #expect(robot.journal.contains(.waitingTexts(below)))
    let text = try #require(robot.editor.openText)
    #expect(text.text == "A tho")
    var again = Robot(richMap)
    again.editor.takeUp(richMap, History(), text, below)
    #expect(again.editor.openText == text && again.editor.waitingTexts == below)
    #expect(again.journal.isEmpty)
    again.perform("\"ught\" Enter \"me\" Enter")
    #expect(again.editor.map.parking.map(\.text) == ["A thought"])
    #expect(again.outline.joined().contains("Half a name"))
    #expect(again.editor.waitingTexts.isEmpty)
  }

  @Test(
    "every line whose text is work is told of letter by letter",
    arguments: ["P \"park", "r s \"Mona, A", "r r Enter b \"3 4", "Enter PgDn F9 \"th", "! \"lo\" F9 \"th"])
  func lines(_ script: String) {
    var robot = Robot(richMap)
    robot.perform(script + "\"")
    guard case .openText(let text?)? = robot.journal.last else {
      Issue.record("nothing was told: \(robot.journal.suffix(2))")
      return
    }
    #expect(script.hasSuffix(text.text.suffix(1)))
    var again = Robot(richMap)
    again.editor.takeUp(robot.editor.map, History(), text, robot.editor.waitingTexts)
    #expect(again.editor.field?.text == text.text, "\(text)")
  }

  @Test("what Esc left is in the journal, and can be brought back in its place after a crash")
  func left() {
    var robot = Robot(richMap)
    robot.perform("F2 End \" and more\" Esc")
    let waiting = robot.editor.waitingTexts
    #expect(waiting.left.map(\.text) == ["Asks and more"])
    #expect(robot.journal.contains(.waitingTexts(waiting)))
    var again = Robot(richMap)
    again.editor.takeUp(History(), waiting)
    again.perform("F2 Ctrl-Y")
    #expect(again.editor.field?.text == "Asks and more")
  }

  @Test("a text whose place has gone can be parked")
  func homeless() {
    var robot = Robot(richMap)
    robot.editor.takeUp(
      richMap, History(), OpenText("Orphan", at: .name(.touchpoint(Identifier("gone")))),
      WaitingTexts(below: [OpenText("1 2", at: .ballot)]))
    #expect(robot.editor.field?.text == "Orphan")
    robot.perform("Enter Enter")
    #expect(robot.editor.map.parking.suffix(2).map(\.text) == ["Orphan", "1 2"])
  }

  @Test("what is journaled comes before what is to be written")
  func order() {
    var robot = Robot(richMap, file: DocumentFile(path: "m.json"))
    robot.perform("F2 End \"!\"")
    let effects = robot.editor.handle(.key(KeyPress(.character("s"), .control)))
    guard case .journal? = effects.first, case .save? = effects.last else {
      Issue.record("\(effects)")
      return
    }
    #expect(effects.count == 2)
  }
}
