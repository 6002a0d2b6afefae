import JourneyModel
import Testing

@testable import JourneyEditor

@Suite struct CompletionTests {
  @Test("Tab completes a channel or an owner that is in use; otherwise it goes to the next stage")
  func completes() {
    var robot = Robot(map(["Buy: Asks", "Use: Opens"]))
    robot.perform("c \"callback\" Enter w \"Huda Saleh\" Enter a \"New #ca\"")
    #expect(robot.screen.contains("Tab completes: callback"))
    robot.perform("Tab \" @hu\" Tab Enter")
    #expect(robot.focused?.name == "New")
    #expect(robot.focused?.channel == "callback")
    #expect(robot.focused?.owner == "Huda Saleh")
    robot.perform("Tab \"Next\" Enter Esc")
    #expect(robot.outline == ["Buy: Asks, New", "Use: Opens, Next"])
  }

  @Test("usual channels are completed before any is in use, and Arabic names without regard to alef")
  func usual() {
    var robot = Robot(map(["Buy: Asks"]))
    robot.perform("a \"New #pho\" Tab Enter")
    #expect(robot.focused?.channel == "phone")
    robot.perform("Esc w \"أحمد\" Enter a \"Other @احم\" Tab Enter")
    #expect(robot.focused?.owner == "أحمد")
  }

  @Test("five stages and twenty-five touchpoints take at most 1.2 keys each beyond the text of their lines")
  func keystrokes() throws {
    let names = ["Need", "Search", "Buy", "Use", "Leave"]
    var robot = Robot(map(names))
    var extra = 0
    func key(_ name: String) {
      robot.press(name)
      extra += 1
    }
    key("a")
    for stage in 0..<5 {
      for number in 0..<5 {
        let pain = (stage * 5 + number) % 3 == 0 && stage * 5 + number < 24 ? " !pain \(number)" : ""
        robot.type("Contact \(number) #phone =\(number % 5 + 1) @Huda\(pain)")
        key("Enter")
      }
      if stage < 4 { key("Tab") }
    }
    let touchpoints = robot.editor.map.stages.flatMap { Array($0.touchpoints) }
    #expect(touchpoints.count == 25)
    #expect(touchpoints.allSatisfy { $0.channel == "phone" && $0.owner == "Huda" && $0.effectiveness != nil })
    #expect(touchpoints.flatMap(\.pains).count == 8)
    #expect(robot.editor.map.stages.allSatisfy { $0.touchpoints.count == 5 })
    #expect(Double(extra) / 25 <= 1.2)
  }
}
