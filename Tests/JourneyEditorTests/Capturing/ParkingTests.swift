import JourneyModel
import Testing

@testable import JourneyEditor

@Suite struct ParkingTests {
  @Test("a thought is parked from the board, and Esc parks nothing")
  func fromTheBoard() {
    var robot = Robot(map(["Buy: Asks"]))
    robot.perform("P \"free parking\" Enter F9 \"no\" Esc")
    #expect(robot.editor.map.parking.map(\.text) == ["free parking"])
    #expect(robot.editor.isMapOnTop)
  }

  @Test("what was open goes on where it was, the text being written too")
  func fromElsewhere() {
    var robot = Robot(map(["Buy: Asks"]))
    robot.perform("a \"Half a na\" F9 \"later\" Enter \"me\" Enter Esc")
    #expect(robot.editor.map.parking.map(\.text) == ["later"])
    #expect(robot.outline == ["Buy: Asks, Half a name"])
    robot.perform("Enter F9 \"from a form\" Esc")
    guard robot.editor.layers.top is Form else {
      Issue.record("the form has gone")
      return
    }
  }

  @Test("a parked thought becomes the last touchpoint of a stage, its signs read, as one step")
  func files() {
    var robot = Robot(map(["Buy: Asks", "Use: Opens"]))
    robot.perform("P \"Reminder #sms !late\" Enter")
    robot.editor.beginFiling(robot.editor.map.parking[0].id)
    robot.perform("Delete")
    robot.editor.field = TextField("use")
    robot.perform("Enter")
    #expect(robot.outline == ["Buy: Asks", "Use: Opens, Reminder"])
    #expect(robot.focused?.channel == "sms")
    #expect(robot.focused?.pains.map(\.text) == ["late"])
    #expect(robot.editor.map.parking.isEmpty)
    robot.perform("Ctrl-Z")
    #expect(robot.outline == ["Buy: Asks", "Use: Opens"])
    #expect(robot.editor.map.parking.count == 1)
  }

  @Test(
    "a stage is named by its number, its name or its beginning",
    arguments: [("2", 1), ("٢", 1), ("use", 1), ("us", 1), ("الشراء", 2), ("B", 0)])
  func stageNames(text: String, index: Int) {
    let editor = Robot(map(["Buy", "Use", "الشراء"])).editor
    #expect(editor.stage(named: text) == index)
    #expect(editor.stage(named: "nowhere") == nil)
    #expect(editor.stage(named: "9") == nil)
  }
}
