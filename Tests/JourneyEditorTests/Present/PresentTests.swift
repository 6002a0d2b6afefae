import JourneyModel
import Phrases
import Testing

@testable import JourneyEditor

@Suite struct PresentTests {
  private func robot(_ size: (Int, Int) = (60, 18), language: Language = .english) -> Robot {
    var map = richMap
    map.title = "Clinic"
    return Robot(map, size, language: language)
  }

  /// The first line with something on it.
  private func headline(_ robot: inout Robot) -> String {
    robot.screen.split(separator: "\n").first { $0.contains { $0 != " " } }.map {
      String($0).trimmingWhitespace
    }
      ?? ""
  }

  @Test("what fills the screen is what one was at: a card, or a stage; nothing of the program is left")
  func subject() {
    var robot = robot()
    robot.perform("F5")
    #expect(headline(&robot).hasPrefix("1 Buy") && headline(&robot).hasSuffix("1 of 3"))
    #expect(
      robot.screen.contains("Asks") && robot.screen.contains("▼ low 2")
        && robot.screen.contains("! long queue"))
    for rest in ["Enter open", "[Map]", "^P"] { #expect(!robot.screen.contains(rest)) }
    robot.perform("Esc Up F5")
    #expect(headline(&robot).hasPrefix("1 Buy") && headline(&robot).hasSuffix("mean 2"))
  }

  @Test("Down and Up go from subject to subject, and stop at the first and the last")
  func subjects() {
    var robot = robot()
    robot.perform("F5 Up Up Up")
    var seen = [headline(&robot)]
    for _ in 0..<8 {
      robot.perform("Down")
      seen.append(headline(&robot))
    }
    #expect(seen[0].hasPrefix("Clinic") && seen[1].hasPrefix("1 Buy") && seen[2].hasPrefix("1 Buy"))
    #expect(seen[4].hasPrefix("What hurts most") && seen[7] == seen[8])
    #expect(Set(seen).count == 8)
  }

  @Test("Right and Left go through cards across stages, through stages, and no further than the ends")
  func places() {
    var robot = robot()
    robot.perform("F5 Right Right Right")
    #expect(headline(&robot).hasPrefix("2 Use") && robot.screen.contains("Opens"))
    robot.perform("Right Right Right")
    #expect(robot.screen.contains("Calls"))
    robot.perform("Left Left")
    #expect(headline(&robot).hasPrefix("1 Buy") && robot.screen.contains("Waits"))
    robot.perform("Up Right Right")
    #expect(headline(&robot).hasPrefix("2 Use"))
  }

  @Test("Esc goes back to where one was, in the view one came from; F5 too")
  func back() {
    var robot = robot((80, 24))
    robot.perform("g i Down F5 Right Right Down Esc")
    #expect(robot.editor.perspective == .inventory && robot.focused?.name == "Pays")
    robot.perform("F5 Left F5")
    #expect(robot.focused?.name == "Pays" && robot.editor.isMapOnTop)
  }

  @Test(
    "a key that is not for presenting changes nothing", arguments: ["d", "1", "a", "Ctrl-Z", "Delete", "!"])
  func harmless(_ key: String) {
    var robot = robot()
    let before = robot.json
    robot.perform("F5 \(key)")
    #expect(robot.json == before)
    guard robot.editor.layers.top is Presentation else {
      Issue.record("\(key) ended the presentation")
      return
    }
  }

  @Test("a list that is longer than the screen has pages, and says which one is seen")
  func pages() {
    var robot = Robot(map((1...20).map { "Stage \($0): T" }), (60, 18))
    robot.perform("F5 Up Up")
    #expect(headline(&robot).hasSuffix("1 of 3"))
    robot.perform("Right Right Right Right")
    #expect(headline(&robot).hasSuffix("3 of 3") && robot.screen.contains("20 Stage 20"))
    robot.perform("Left")
    #expect(headline(&robot).hasSuffix("2 of 3"))
  }

  @Test("votes and decisions are shown, and where there are none that is said")
  func votesAndDecisions() {
    var robot = robot()
    robot.perform("F5 Down Down Down")
    #expect(headline(&robot).contains("votes") || robot.screen.contains("nothing yet"))
    robot.perform("Esc r v 1 \"1 1\" Enter Esc t 3 F5 Down Down Down")
    #expect(robot.screen.contains("2  Asks"))
    robot.perform("Down Down")
    #expect(robot.screen.contains("Asks") && robot.screen.contains("more staff"))
  }

  @Test(
    "every subject is drawn at every size, in both languages",
    arguments: [(1, 1), (12, 3), (20, 6), (60, 18), (200, 60)], Language.allCases)
  func sizes(_ size: (Int, Int), _ language: Language) {
    var robot = robot(size, language: language)
    robot.perform("F5 Up Up Up")
    for _ in 0..<8 { robot.perform("Down Right") }
    #expect(robot.screen.split(separator: "\n", omittingEmptySubsequences: false).count <= size.1 + 1)
  }

  @Test(
    "the curve fills the screen: its title, its points from below the title to the bottom, what is known of it"
  )
  func curve() {
    var robot = robot((80, 24))
    robot.perform("+ Right + + F5 Down")
    let screen = robot.screen
    #expect(headline(&robot).hasPrefix("Clinic") && headline(&robot).hasSuffix("How customers feel"))
    let rows = screen.split(separator: "\n", omittingEmptySubsequences: false)
    let highest = rows.firstIndex { $0.contains("+2 ┤") } ?? 99
    let lowest = rows.firstIndex { $0.contains("−2 ┤") } ?? 0
    #expect(lowest - highest >= 8 && !screen.contains("Nothing to draw"))
  }
}
