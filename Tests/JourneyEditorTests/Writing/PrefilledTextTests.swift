import JourneyModel
import Testing

@testable import JourneyEditor

/// Text that stands in a field at first is selected, so that a letter takes its place and a key that moves goes on with it.
@Suite struct PrefilledTextTests {
  private func robot(_ keys: String, owners: [String] = []) -> Robot {
    var map = richMap
    for (number, owner) in owners.enumerated() {
      let id = map.stages[0].touchpoints[number].id
      _ = try? map.apply(Transaction(StepLabel(.setOwner), [.touchpoint(id, .owner(owner))]))
    }
    var robot = Robot(map, (100, 30))
    robot.perform(keys)
    return robot
  }

  private func owners(_ robot: Robot) -> [String] { robot.editor.map.stages[0].touchpoints.map(\.owner) }

  @Test("the first letter replaces an owner, a key that moves goes on with it")
  func owner() {
    #expect(owners(robot("w \"Web team\" Enter", owners: ["Admissions"]))[0] == "Web team")
    #expect(owners(robot("w End \" desk\" Enter", owners: ["Admissions"]))[0] == "Admissions desk")
    #expect(owners(robot("w Enter", owners: ["Admissions"]))[0] == "Admissions")
  }

  @Test(
    "several owners begin with nothing and are told apart from none; Enter leaves them",
    arguments: [("", ["A", "B", "B"]), ("\"Web team\" ", ["Web team", "Web team", "Web team"])])
  func mixedOwners(_ typed: String, _ expected: [String]) {
    var robot = robot("v Down Down w", owners: ["A", "B", "B"])
    #expect(robot.screen.contains("Owner of 3 touchpoints (different now):"))
    #expect(robot.editor.field?.text == "")
    robot.perform(typed + "Enter")
    #expect(owners(robot) == expected)
  }

  @Test("one owner of several stands there, and mixed ones can be cleared by writing and removing")
  func commonOwner() {
    #expect(robot("v Down w", owners: ["A", "A"]).editor.field?.text == "A")
    #expect(owners(robot("v Down w \"x\" Backspace Enter", owners: ["A", "B"])) == ["", "", ""])
  }

  @Test("so it is in a table's cell")
  func mixedCells() {
    var robot = robot("g i Home v Down v Right Right Right e", owners: ["A", "B"])
    #expect(robot.editor.field?.text == "")
    #expect(robot.status.contains("different values"))
    robot.perform("Enter")
    #expect(Array(owners(robot).prefix(2)) == ["A", "B"])
  }

  @Test("a name, the map's title and the text that was looked for last are replaced, too")
  func names() {
    #expect(robot("F2 \"New\" Enter").focused?.name == "New")
    #expect(robot("Ctrl-O \"Moving to the cloud\" Enter").editor.map.title == "Moving to the cloud")
    #expect(robot("/ \"pays\" Enter Ctrl-R \"calls\"").editor.field?.text == "calls")
  }

  @Test("several lines are gone on with")
  func lines() {
    let robot = robot("Enter Down Enter \"one\" Esc Enter \" two\" Esc")
    #expect(robot.focused?.description == "one two")
  }

  @Test("what is offered has the usual hints; a selection has its own")
  func hints() {
    var robot = robot("F2")
    let usual = robot.editor.layers.top.hints(in: robot.editor).map(\.text)
    #expect(usual.allSatisfy { robot.screen.contains($0) })
    robot.perform("Alt-a")
    #expect(!usual.allSatisfy { robot.screen.contains($0) })
  }
}
