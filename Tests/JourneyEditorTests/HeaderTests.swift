import Console
import JourneyModel
import Phrases
import TerminalText
import Testing

@testable import JourneyEditor

@Suite("The lines above the map")
struct HeaderTests {
  private func robot(_ columns: Int, _ language: Language = .english) throws -> Robot {
    var robot = Robot(try Robot.fixture("software-trial"), (columns, 24), language: language)
    robot.editor.setTime(0, today: "2026-11-22")
    return robot
  }

  @Test(
    "in a session, with a timer, there is a way by mouse from every view to every other",
    arguments: [50, 60, 80, 100], Language.allCases)
  func tabs(_ columns: Int, _ language: Language) throws {
    var robot = try robot(columns, language)
    robot.perform("r s \"A, B\" Enter r t \"5\" Enter")
    robot.editor.setTime(600_000, today: "2026-11-22")
    robot.editor.perform(.showCurve)
    var seen: Set<Perspective> = [.curve]
    for way in [Action.previousView, .nextView] {
      robot.editor.show(.curve)
      while true {
        _ = robot.screen
        let actions = robot.editor.mouse.areas.compactMap { area, target -> Action? in
          if area.top == 0, case .action(let action) = target { action } else { nil }
        }
        seen.formUnion(Perspective.allCases.filter { actions.contains($0.action) })
        guard actions.contains(way) else { break }
        let area = robot.editor.mouse.areas.first { $0.1 == .action(way) && $0.0.top == 0 }?.0
        let start = try #require(area).start
        robot.perform("<click:\(robot.editor.flow == .leftToRight ? start : columns - 1 - start),0>")
      }
    }
    #expect(seen == Set(Perspective.allCases), "\(robot.screen)")
  }

  @Test(
    "from 80 columns on every view stands in the title line, its name short where need be, and nearly every one at 60",
    arguments: Perspective.allCases)
  func allTabs(_ perspective: Perspective) throws {
    for (columns, language) in [60, 80, 200].flatMap({ columns in Language.allCases.map { (columns, $0) } }) {
      var robot = try robot(columns, language)
      robot.editor.show(perspective)
      _ = robot.screen
      let actions = robot.editor.mouse.areas.compactMap { area, target -> Action? in
        if area.top == 0, case .action(let action) = target { action } else { nil }
      }
      let views = Perspective.allCases.map(\.action)
      #expect(actions.count { views.contains($0) } >= (columns < 80 ? 8 : views.count), "\(robot.screen)")
      guard columns > 60 else { continue }
      #expect(actions == views, "\(columns)\n\(robot.screen)")
    }
  }

  @Test(
    "the name of the map keeps twelve cells beside the views, from 60 columns on",
    arguments: Perspective.allCases)
  func mapName(_ perspective: Perspective) throws {
    for columns in [60, 70, 80] {
      var robot = try robot(columns)
      robot.editor.show(perspective)
      let title = robot.editor.map.title
      #expect(robot.screen.contains(title.prefix(10)), "\(robot.screen)")
    }
  }

  @Test("the hints name help at 80 columns, on the board the palette and the density too, and help at 60")
  func ways() throws {
    for perspective in Perspective.allCases {
      var robot = try robot(80)
      robot.editor.show(perspective)
      #expect(robot.screen.contains("? help"), "\(robot.screen)")
      guard perspective == .map else { continue }
      #expect(robot.screen.contains("Ctrl-P commands") && robot.screen.contains(", auto"), "\(robot.screen)")
    }
    var narrow = try robot(60)
    #expect(narrow.screen.contains("? help"), "\(narrow.screen)")
  }

  @Test("at 60 columns the strip still tells what is critical, a number of cards before its sign")
  func strip() {
    var map = map((1...6).map { "Stage \($0): A\($0), B\($0), C\($0)" })
    for stage in map.stages {
      for (touchpoint, rating) in zip(stage.touchpoints, [1.0, 2, 4]) {
        _ = try? map.apply(
          Transaction(StepLabel(.rate), [.touchpoint(touchpoint.id, .effectiveness(Rating(rating)))]))
      }
    }
    for (columns, text) in [(60, "2.3 2▼1▼▼"), (80, "2.3 2▼ 1▼▼"), (48, " 2▼ 1▼▼")] {
      var robot = Robot(map, (columns, 18))
      let line = robot.screen.split(separator: "\n", omittingEmptySubsequences: false)[2]
      #expect(line.ranges(of: text).count == 6, "\(columns): \(line)")
    }
  }

  @Test("turning the map round says which key turns it back")
  func turning() throws {
    var robot = try robot(80)
    robot.perform("F8")
    #expect(robot.status.contains("F8 turns it back"))
  }

  @Test(
    "why nothing can be done on an empty map is said once for keys that follow each other",
    arguments: Language.allCases)
  func emptyMap(_ language: Language) {
    var robot = Robot(JourneyMap(title: "Test"), (100, 40), language: language)
    robot.perform("? Down")
    let lines = robot.screen.split(separator: "\n")
    #expect(lines.contains { $0.contains("(…)") }, "\(robot.screen)")
    guard language == .english else { return }
    #expect(lines.count { $0.contains("There is no stage") } <= 6, "\(robot.screen)")
  }

  @Test(
    "what a line of quick-add was understood to say is never cut, at 80 columns or 60",
    arguments: Language.allCases)
  func longNotice(_ language: Language) {
    for columns in [60, 80] {
      var robot = Robot(map(["Buy: Asks"]), (columns, 24), language: language)
      robot.perform("a \"waits for the confirmation #phone =2 ~-1 @Sara !no answer for days\" Enter")
      let screen = robot.screen
      #expect(screen.contains("phone") && screen.contains("Ctrl-Z"), "\(screen)")
    }
  }
}
