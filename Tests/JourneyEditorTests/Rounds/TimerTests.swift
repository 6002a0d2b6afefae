import Testing

@testable import JourneyEditor

@Suite struct TimerTests {
  private func robot(_ minutes: String = "1.5") -> Robot {
    var robot = Robot(map(["Buy: Asks, Pays"]))
    robot.editor.setTime(1_000, today: "2026-11-22")
    robot.perform("r t \"\(minutes)\" Enter")
    return robot
  }

  @Test("the title counts down; time being over rings once and stays until a key of the timer")
  func countsDown() {
    var robot = robot()
    #expect(robot.screen.contains("1:30"))
    robot.editor.setTime(31_000, today: "2026-11-22")
    #expect(robot.screen.contains("1:00"))
    robot.editor.setTime(92_000, today: "2026-11-22")
    #expect(robot.status == "Time is over")
    robot.perform("Down")
    robot.editor.setTime(93_000, today: "2026-11-22")
    robot.perform("Up a \"Waits\" Enter Esc")
    #expect(robot.effects.filter { $0 == .ring }.count == 1)
    #expect(robot.screen.contains("Time is over 0:00"))
    robot.perform("r t Enter")
    #expect(!robot.screen.contains("Time is over") && robot.status == "The timer is off")
  }

  @Test("it is stopped and goes on by one key, and 0 ends it")
  func holds() {
    var robot = robot("2")
    robot.editor.setTime(31_000, today: "2026-11-22")
    robot.perform("r t Enter")
    robot.editor.setTime(500_000, today: "2026-11-22")
    #expect(robot.screen.contains("stopped 1:30"))
    robot.perform("r t Enter")
    #expect(robot.screen.contains("1:30") && !robot.screen.contains("stopped"))
    robot.editor.setTime(501_000, today: "2026-11-22")
    #expect(robot.screen.contains("1:29"))
    robot.perform("r t \"0\" Enter")
    #expect(robot.editor.clock.left == nil)
  }

  @Test(
    "it is in sight in rounds, in votes and for the room, and F10 or t stops it there",
    arguments: ["r r", "r v", "F5"])
  func everywhere(_ keys: String) {
    var robot = robot("5")
    robot.perform(keys)
    #expect(robot.screen.contains("5:00"))
    robot.perform("t")
    #expect(robot.screen.contains("stopped 5:00"))
    robot.perform("F10")
    #expect(!robot.screen.contains("stopped"))
    robot.editor.setTime(400_000, today: "2026-11-22")
    robot.perform("Down")
    #expect(robot.screen.contains("Time is over"))
    robot.perform("F10")
    #expect(!robot.screen.contains("Time is over") && !robot.editor.isMapOnTop)
    robot.perform("F10 \"3\" Enter")
    #expect(robot.screen.contains("3:00") && !robot.editor.isMapOnTop)
  }

  @Test("what is no number of minutes is refused")
  func refused() {
    var robot = Robot(map(["Buy: Asks"]))
    robot.perform("r t \"soon\" Enter")
    #expect(robot.status.contains("minutes, such as"))
    #expect(robot.editor.clock.left == nil)
  }
}
