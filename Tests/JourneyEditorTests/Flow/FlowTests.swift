import Console
import JourneyModel
import Phrases
import Testing

@testable import JourneyEditor

private func id(_ stage: String, _ name: String) -> Touchpoint.ID { .derived(from: [stage, name]) }

/// Two stages; from “Calls” back to “Pays”, from “Pays” out of the journey, into it at “Opens”.
private var ways: JourneyMap {
  var map = map(["Buy: Asks, Pays", "Nothing", "Use: Opens, Calls"])
  var back = Transition(id: Identifier("t1"), from: id("Use", "Calls"), to: id("Buy", "Pays"))
  back.share = Share(0.25)
  back.note = "again"
  var out = Transition(id: Identifier("t2"), from: id("Buy", "Pays"), to: nil)
  out.share = Share(0.4)
  map.transitions = [back, out, Transition(id: Identifier("t3"), from: nil, to: id("Use", "Opens"))]
  return map
}

@Suite struct FlowTests {
  private func robot(_ keys: String = "", direction: ReadingDirection = .ltr, _ size: (Int, Int) = (80, 24))
    -> Robot
  {
    var map = ways
    map.direction = .known(direction)
    var robot = Robot(map, size)
    robot.perform("g f Enter " + keys)
    return robot
  }

  @Test("the ways at a touchpoint are its neighbours in order and its transitions")
  func links() {
    let editor = robot().editor
    let into = editor.flowLinks(.start, of: id("Buy", "Pays"))
    #expect(into.map(\.other) == [id("Buy", "Asks"), id("Use", "Calls")])
    #expect(into.map(\.isBack) == [false, true])
    let from = editor.flowLinks(.end, of: id("Buy", "Pays"))
    #expect(from.map(\.other) == [id("Use", "Opens"), nil])
    #expect(editor.flowLinks(.start, of: id("Buy", "Asks")).map(\.kind) == [.border])
    #expect(editor.flowLinks(.end, of: id("Use", "Calls")).first?.kind == .border)
    #expect(editor.flowLinks(.start, of: id("Use", "Opens")).map(\.other) == [id("Buy", "Pays"), nil])
  }

  @Test("a transition to the next touchpoint stands for the order of the journey")
  func explicitNext() {
    var map = ways
    map.transitions.append(Transition(id: Identifier("t4"), from: id("Buy", "Asks"), to: id("Buy", "Pays")))
    var robot = Robot(map)
    robot.perform("g f Enter")
    #expect(robot.editor.flowLinks(.end, of: id("Buy", "Asks")).count == 1)
    #expect(robot.editor.flowLinks(.start, of: id("Buy", "Pays")).count == 2)
  }

  @Test(
    "arrows lead to the sides in reading direction, and Enter into the middle",
    arguments: [ReadingDirection.ltr, .rtl])
  func walk(_ direction: ReadingDirection) {
    let forward = direction == .ltr ? "Right" : "Left"
    let backward = direction == .ltr ? "Left" : "Right"
    var robot = robot("Down " + forward, direction: direction)
    #expect(robot.focused?.name == "Pays")
    #expect(robot.editor.views.flow.side == .end)
    robot.perform("Enter")
    #expect(robot.focused?.name == "Opens" && robot.editor.views.flow.side == .middle)
    robot.perform("\(backward) Enter")
    #expect(robot.focused?.name == "Pays")
    robot.perform("\(backward) Down Enter")
    #expect(robot.focused?.name == "Calls")
  }

  @Test("a transition is added by the name of its other end, as one step")
  func adds() {
    var robot = robot("Ctrl-W \"calls\" Enter")
    let new = robot.editor.map.transitions.last
    #expect(new?.from == id("Buy", "Asks") && new?.to == id("Use", "Calls"))
    #expect(robot.editor.flowLinkHere?.transition == new)
    robot.perform("Ctrl-Z")
    #expect(robot.editor.map.transitions.count == 3)
    #expect(robot.editor.history.undoable == nil)
  }

  @Test("the side of the cursor tells which way a new transition leads, and nothing leads out")
  func directions() {
    var robot = robot("Left a \"Opens\" Enter")
    #expect(robot.editor.map.transitions.last?.to == id("Buy", "Asks"))
    #expect(robot.editor.map.transitions.last?.from == id("Use", "Opens"))
    robot.perform("Right Right a Enter")
    #expect(robot.editor.map.transitions.last?.from == id("Buy", "Asks"))
    #expect(robot.editor.map.transitions.last?.to == nil)
    robot.perform("Left Left Ctrl-W Enter")
    #expect(robot.editor.map.transitions.last?.from == nil)
  }

  @Test("a name that nobody has is asked for again")
  func unknownName() {
    var robot = robot("Ctrl-W \"nowhere\" Enter")
    guard let prompt = robot.editor.layers.top as? Prompt else {
      return #expect(Bool(false), "nothing is asked")
    }
    #expect(prompt.trouble == .noTouchpointCalled("nowhere"))
    robot.perform("Esc")
    #expect(robot.editor.map.transitions.count == 3)
  }

  @Test("share and note are changed where they stand, the note by Tab, each a step")
  func edits() {
    var robot = robot("Down Right Down e Ctrl-U \"55\" Tab \"too dear\" Enter")
    #expect(robot.editor.map.transitions[1].share == Share(0.55))
    #expect(robot.editor.map.transitions[1].note == "too dear")
    robot.perform("Ctrl-Z Ctrl-Z")
    #expect(robot.editor.map.transitions[1] == ways.transitions[1])
    robot.perform("e Tab Tab \"Calls\" Enter")
    #expect(robot.editor.map.transitions[1].to == id("Use", "Calls"))
  }

  @Test("Delete in a list takes the transition away and never the touchpoint")
  func deletes() {
    var robot = robot("Down Right Down Delete")
    #expect(robot.editor.map.transitions.map(\.id.text) == ["t1", "t3"])
    robot.perform("Home Delete")
    #expect(robot.editor.map.transitions.count == 2)
    #expect(robot.editor.map.touchpointCount == 4)
    robot.perform("Ctrl-Z")
    #expect(robot.editor.map.transitions == ways.transitions)
  }

  @Test("shares that cannot be are pointed out")
  func shares() {
    var robot = robot("Down Right Down e Ctrl-U \"70\" Enter Ctrl-W \"Opens\" Enter e \"50\" Enter")
    #expect(robot.screen.contains("120%"))
    robot.perform("e Ctrl-U \"10\" Enter")
    #expect(robot.screen.contains("80%"))
    robot.perform("e Ctrl-U \"30\" Enter")
    #expect(!robot.screen.contains("together"))
  }

  @Test("a transition has a form, whose ends are names")
  func form() {
    var robot = robot("Down Right Down Enter")
    guard let form = robot.editor.layers.top as? Form else { return #expect(Bool(false), "no form is open") }
    #expect(form.subject == .transition(Identifier("t2")))
    #expect(robot.editor.fields(of: form.subject).count == 5)
    robot.perform("Up Enter \"asks\" Enter")
    #expect(robot.editor.map.transitions[1].to == id("Buy", "Asks"))
  }

  @Test(
    "the cursor is on screen at any size, with any number of ways",
    arguments: [(28, 10), (40, 12), (80, 24), (200, 60)])
  func scrolls(_ columns: Int, _ rows: Int) {
    var map = ways
    for number in 0..<60 {
      map.transitions.append(
        Transition(id: Identifier("n\(number)"), from: id("Buy", "Asks"), to: id("Use", "Opens")))
    }
    var robot = Robot(map, (columns, rows))
    for keys in ["g f", "Enter", "Right", "End", "PgUp", "Home", "Left Left"] {
      robot.perform(keys)
      #expect(robot.editor.draw().cursor != nil, "\(keys)\n\(robot.screen)")
    }
  }
}
