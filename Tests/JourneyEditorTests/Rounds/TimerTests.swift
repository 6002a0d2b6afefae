import Testing

@testable import JourneyEditor

@Suite struct TimerTests {
  @Test("the title counts down, time being over is said once, and an empty answer stops it")
  func countsDown() {
    var robot = Robot(map(["Buy: Asks"]))
    robot.editor.setTime(1_000, today: "2026-11-22")
    robot.perform("r t \"1.5\" Enter")
    #expect(robot.screen.contains("1:30"))
    robot.editor.setTime(31_000, today: "2026-11-22")
    #expect(robot.screen.contains("1:00"))
    robot.editor.setTime(92_000, today: "2026-11-22")
    #expect(robot.status == "Time is over")
    #expect(robot.screen.contains("0:00"))
    robot.perform("Down")
    robot.editor.setTime(93_000, today: "2026-11-22")
    #expect(robot.status != "Time is over")
    robot.perform("r t Enter")
    #expect(!robot.screen.contains("0:00"))
  }

  @Test("what is no number of minutes is refused")
  func refused() {
    var robot = Robot(map(["Buy: Asks"]))
    robot.perform("r t \"soon\" Enter")
    #expect(robot.status.contains("minutes, such as"))
    #expect(robot.editor.clock.left == nil)
  }
}
