import JourneyModel
import Testing

@testable import JourneyEditor

@Suite struct RepeatingTests {
  @Test(
    "; makes the last change again on the touchpoint one has gone to",
    arguments: ["4", "+", "+ +", "*", "t 2", "w \"Huda\" Enter", "c \"app\" Enter", "! \"slow\" Enter", "-"])
  func repeats(keys: String) throws {
    var robot = Robot(map(["Buy: Asks, Pays"]))
    robot.perform(keys + " Down ;")
    let touchpoints = robot.editor.map.stages[0].touchpoints
    var (one, other) = (touchpoints[0], touchpoints[1])
    #expect(one.changes(to: Touchpoint(id: one.id, name: one.name)).isEmpty == false)
    one.id = other.id
    one.name = other.name
    for place in one.pains.indices { one.pains[place].id = other.pains[place].id }
    other.unknown = []
    #expect(one == other)
  }

  @Test("with nothing changed yet it says so")
  func nothing() {
    var robot = Robot(map(["Buy: Asks"]))
    robot.perform(";")
    #expect(robot.status.contains("Nothing was changed yet"))
  }
}
