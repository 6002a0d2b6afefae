import Console
import JourneyModel
import Testing

@testable import JourneyEditor

/// What keys do to the map: each test presses keys, looks, and takes everything back.
@Suite struct EditingTests {
  private func robot(
    _ script: String, on outline: [String] = ["Buy: Asks, Pays, Waits", "Use: Opens, Calls"]
  ) -> Robot {
    var robot = Robot(map(outline))
    robot.perform(script)
    return robot
  }

  /// Undoes everything and compares with the beginning.
  private func undoesAll(
    _ robot: Robot, _ outline: [String] = ["Buy: Asks, Pays, Waits", "Use: Opens, Calls"]
  ) -> Bool {
    var robot = robot
    for _ in 0..<50 { robot.press("Ctrl-Z") }
    return robot.editor.map == map(outline) && !robot.editor.isModified
  }

  @Test("stages and touchpoints are added one a line, from nothing")
  func fromNothing() {
    let robot = robot(
      "A \"Buy\" Enter \"Use\" Enter Esc Tab a \"Opens\" Enter \"Calls #phone =2\" Enter Esc", on: [])
    #expect(robot.outline == ["Buy:", "Use: Opens, Calls"])
    #expect(robot.focused?.channel == "phone")
    #expect(undoesAll(robot, []))
  }

  @Test("the first touchpoint of an empty map brings its stage along, in one step")
  func firstTouchpoint() {
    var robot = robot("a \"Opens\" Enter Esc", on: [])
    #expect(robot.outline == ["Stage 1: Opens"])
    robot.press("u")
    #expect(robot.outline == [])
  }

  @Test("a number sign in quick-add makes a stage, and the next lines go into it")
  func stageInQuickAdd() {
    let robot = robot("a \"# Pay\" Enter \"Card\" Enter Esc")
    #expect(robot.outline == ["Buy: Asks, Pays, Waits", "Pay: Card", "Use: Opens, Calls"])
  }

  @Test("a line that was left by Esc comes back where it was typed, and nowhere else")
  func draft() {
    let robot = robot("a \"half a tho\" Esc Down a \"New\" Enter Esc Up Up a \"ught\" Enter Esc")
    #expect(robot.outline[0] == "Buy: Asks, half a thought, Pays, New, Waits")
  }

  @Test("so does a pain, and a thought")
  func draftsOfPrompts() {
    var robot = robot("! \"half a pa\" Esc Down !")
    #expect(robot.editor.field?.text == "")
    robot.perform("Esc Up ! \"in\" Enter")
    #expect(robot.focused?.pains.map(\.text) == ["half a pain"])
    robot.perform("P \"a tho\" Esc Tab P")
    #expect(robot.editor.field?.text == "")
    robot.perform("Esc Shift-Tab P \"ught\" Enter")
    #expect(robot.editor.map.parking.map(\.text) == ["a thought"])
  }

  @Test("Tab in quick-add goes on in the next stage, Ctrl-S keeps what is being written")
  func quickAddGoesOn() {
    let robot = robot("a \"One\" Enter Tab \"Two\" Ctrl-S")
    #expect(robot.outline == ["Buy: Asks, One, Pays, Waits", "Use: Opens, Calls, Two"])
  }

  @Test("a name is changed where it stands; an empty or unchanged one changes nothing")
  func rename() {
    #expect(robot("F2 End \" prices\" Enter").outline[0] == "Buy: Asks prices, Pays, Waits")
    #expect(robot("Up e Ctrl-U \"Purchase\" Enter").outline[0] == "Purchase: Asks, Pays, Waits")
    #expect(!robot("F2 Enter").editor.isModified)
    #expect(!robot("F2 Ctrl-U Enter Esc").editor.isModified)
    #expect(!robot("F2 \"x\" Esc").editor.isModified)
    #expect(undoesAll(robot("F2 End \" prices\" Enter")))
  }

  @Test("repeated ratings are one step, another card another")
  func ratings() {
    var robot = robot("1 2 3 Down 4")
    robot.press("u")
    #expect(robot.focused?.effectiveness == nil)
    robot.press("u")
    #expect(robot.editor.map == map(["Buy: Asks, Pays, Waits", "Use: Opens, Calls"]))
    robot.perform("U U")
    #expect(robot.focused?.effectiveness == Rating(4))
    #expect(self.robot("3 0").focused?.effectiveness == nil)
  }

  @Test("a rating given by hand replaces the ballots behind it")
  func ballots() {
    var first = map(["Buy: Asks"])
    let id = first.stages[0].touchpoints[0].id
    _ = try? first.apply(
      Transaction(StepLabel(.rate), [.touchpoint(id, .ballots([Rating(clamping: 1), Rating(clamping: 5)]))]))
    var robot = Robot(first)
    robot.perform("2")
    #expect(robot.focused?.ballots == [])
    #expect(robot.focused?.effectiveness == Rating(2))
    robot.press("u")
    #expect(robot.editor.map == first)
  }

  @Test("emotion begins at one step from the middle and stops at the ends")
  func emotion() {
    #expect(robot("+").focused?.emotion == Emotion(1))
    #expect(robot("-").focused?.emotion == Emotion(-1))
    #expect(robot("+ + + +").focused?.emotion == Emotion(2))
    #expect(robot("+ _").focused?.emotion == nil)
  }

  @Test("pains, opportunities, actions, owner, channel, verdict and the moment of truth")
  func judging() {
    let robot = robot(
      "! \"long queue\" Enter i \"call back\" Enter T \"more staff\" Enter w \"Mona\" Enter c \"phone\" Enter t 2 *"
    )
    let touchpoint = robot.focused
    #expect(touchpoint?.pains.map(\.text) == ["long queue"])
    #expect(touchpoint?.opportunities.map(\.text) == ["call back"])
    #expect(touchpoint?.improvements.map(\.text) == ["more staff"])
    #expect(touchpoint?.owner == "Mona" && touchpoint?.channel == "phone")
    #expect(touchpoint?.verdict == .known(.improve) && touchpoint?.momentOfTruth == true)
    #expect(undoesAll(robot))
  }

  @Test("Tab offers the owners that are in use")
  func suggestions() {
    #expect(robot("w \"Mona\" Enter Down w Tab Enter").focused?.owner == "Mona")
  }

  @Test("cards move across and within stages and take the focus along")
  func moves() {
    let robot = robot("Alt-Right Alt-Down Alt-Down")
    #expect(robot.outline == ["Buy: Pays, Waits", "Use: Opens, Calls, Asks"])
    #expect(robot.focused?.name == "Asks")
    #expect(undoesAll(robot))
    #expect(self.robot("Alt-Left").outline[0] == "Buy: Asks, Pays, Waits")
  }

  @Test("stages move, too")
  func moveStages() {
    #expect(robot("Up Alt-Right").outline == ["Use: Opens, Calls", "Buy: Asks, Pays, Waits"])
    #expect(robot("Up m Right Enter").outline == ["Use: Opens, Calls", "Buy: Asks, Pays, Waits"])
  }

  @Test("what is carried is dropped by Enter as one step, and put back by Esc")
  func carrying() {
    var robot = robot("m Right Down Down Enter")
    #expect(robot.outline == ["Buy: Pays, Waits", "Use: Opens, Calls, Asks"])
    robot.press("u")
    #expect(robot.outline == ["Buy: Asks, Pays, Waits", "Use: Opens, Calls"])
    #expect(!self.robot("m Right Down Esc").editor.isModified)
  }

  @Test("a selection moves together and keeps its order")
  func moveSelection() {
    let robot = robot("Space Down Down Space Alt-Right")
    #expect(robot.outline == ["Buy: Pays", "Use: Asks, Waits, Opens, Calls"])
    #expect(undoesAll(robot))
    #expect(self.robot("Space Down Space Alt-Down").outline[0] == "Buy: Waits, Asks, Pays")
    #expect(self.robot("Down Space Down Space Alt-Up").outline[0] == "Buy: Pays, Waits, Asks")
  }

  @Test("a range is selected by v and by Shift with the arrows, and judged together in one step")
  func ranges() {
    var robot = robot("v Down Down v 2")
    #expect(robot.editor.map.stages[0].touchpoints.allSatisfy { $0.effectiveness == Rating(2) })
    robot.press("u")
    #expect(robot.editor.map.stages[0].touchpoints.allSatisfy { $0.effectiveness == nil })
    #expect(self.robot("Shift-Down Shift-Down").editor.board.selection.count == 3)
    #expect(self.robot("Shift-Down Esc").editor.board.selection.isEmpty)
  }

  @Test("what is cut keeps its identifier, what is copied gets a new one")
  func clipboard() {
    let before = map(["Buy: Asks, Pays, Waits", "Use: Opens, Calls"])
    let id = before.stages[0].touchpoints[0].id
    let cut = robot("x Right p")
    #expect(cut.editor.map.place(of: id)?.stage == 1)
    #expect(cut.outline == ["Buy: Pays, Waits", "Use: Opens, Asks, Calls"])
    let copied = robot("y p")
    #expect(copied.outline[0] == "Buy: Asks, Asks, Pays, Waits")
    #expect(Set(copied.editor.map.stages[0].touchpoints.map(\.id)).count == 4)
    #expect(robot("x p p").outline[0] == "Buy: Pays, Asks, Asks, Waits")
    #expect(robot("Up x Tab p").outline == ["Use: Opens, Calls", "Buy: Asks, Pays, Waits"])
    #expect(robot("Ctrl-D").outline[0] == "Buy: Asks, Asks, Pays, Waits")
    #expect(undoesAll(cut) && undoesAll(copied))
  }

  @Test("deleting asks only for a stage that holds touchpoints")
  func deleting() {
    #expect(robot("d").outline[0] == "Buy: Pays, Waits")
    #expect(robot("Up d").outline.count == 2)
    #expect(robot("Up d Esc").outline.count == 2)
    #expect(robot("Up d Enter").outline == ["Use: Opens, Calls"])
    #expect(robot("A \"New\" Enter Esc d").outline.count == 2)
    #expect(undoesAll(robot("Up d Enter")))
    #expect(undoesAll(robot("d d d d")))
  }

  @Test("a deleted touchpoint takes its transitions along, and undo brings both back")
  func transitions() {
    var first = map(["Buy: Asks, Pays"])
    let ids = first.stages[0].touchpoints.map(\.id)
    first.transitions = [Transition(id: Identifier("t"), from: ids[1], to: ids[0])]
    var robot = Robot(first)
    robot.press("d")
    #expect(robot.editor.map.transitions.isEmpty)
    robot.press("u")
    #expect(robot.editor.map == first)
  }

  @Test("a pasted list is one step and never a command")
  func paste() {
    var robot = robot("<paste:d\\nq\\n# Later\\nCalls back =1>")
    #expect(robot.outline == ["Buy: Asks, d, q, Pays, Waits", "Later: Calls back", "Use: Opens, Calls"])
    robot.press("u")
    #expect(robot.outline.count == 2)
  }

  @Test("a text that no file may hold is not pasted")
  func pasteTooLong() {
    var robot = robot("")
    robot.send(.paste(String(repeating: "x", count: 300_000)))
    #expect(robot.outline[0] == "Buy: Asks, Pays, Waits")
    robot.perform("F2")
    for _ in 0..<20 { robot.send(.paste(String(repeating: "y", count: 150_000))) }
    robot.press("Enter")
    #expect((robot.focused?.name.utf8.count ?? 0) < 1_000_000)
  }
}
