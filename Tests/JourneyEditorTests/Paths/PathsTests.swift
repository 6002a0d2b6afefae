import Console
import JourneyModel
import Phrases
import TerminalText
import Testing

@testable import JourneyEditor

@Suite("The paths: what customers really did")
struct PathsTests {
  private func robot(
    _ keys: String = "", _ size: (Int, Int) = (100, 30), _ map: JourneyMap = countedMap,
    repertoire: Repertoire = .unicode, language: Language = .english
  ) -> Robot {
    var robot = Robot(map, size, repertoire: repertoire, language: language)
    robot.perform("g t " + keys)
    return robot
  }

  private func line(_ text: String, of robot: inout Robot) -> String {
    robot.screen.split(separator: "\n").first { $0.contains(text) }.map(String.init) ?? ""
  }

  @Test(
    "each touchpoint has its reach as a bar and a number, exits, rework and wait, in the order of the map")
  func rows() {
    var robot = robot()
    let screen = robot.screen
    #expect(screen.contains("orders.csv 12345678 · 2027-03-31 · cases: 400 · from first to last: 2.5 d"))
    let (sees, asks) = (line("Sees", of: &robot), line("Asks", of: &robot))
    #expect(sees.contains("100%") && sees.contains("5%") && sees.contains("12%") && sees.contains("30 min"))
    #expect(abs(sees.count { $0 == "█" } - 2 * asks.count { $0 == "█" }) <= 1, "\(screen)")
    #expect(asks.contains("50%") && line("Signs", of: &robot).contains("nobody passed it"))
    let rows = robot.editor.map.stages.flatMap { $0.touchpoints.map(\.name) }
    let places = rows.map { screen.firstRange(of: $0)?.lowerBound ?? screen.endIndex }
    #expect(places == places.sorted())
  }

  @Test("what is low has its sign, stages how many came so far and how many came on")
  func stages() {
    var robot = robot()
    #expect(line("Pays", of: &robot).contains("▼▼"))
    #expect(line("2 Pay", of: &robot).contains("62% of all, 62% came on"))
    #expect(line("3 Use", of: &robot).contains("31% of all, 50% came on"))
    var wide = self.robot("", (160, 40))
    let lines = wide.screen.split(separator: "\n")
    #expect(lines.contains { $0.contains("2 Pay") && $0.hasSuffix("248") }, "\(wide.screen)")
    #expect(wide.screen.contains("Funnel"))
  }

  @Test("Enter shows where they came from and went to, as counted, as judged and the gap; Esc leads back")
  func ways() {
    var robot = robot("Down Enter")
    #expect(robot.focused?.name == "Asks")
    robot.perform("Down")
    let screen = robot.screen
    #expect(screen.contains("Come from") && screen.contains("Go to"), "\(screen)")
    #expect(screen.contains("60%, measured 50% (−10)") && screen.contains("10%, measured 18% (+8)"))
    #expect(screen.contains("measured 25%") && screen.contains("customers leave here"))
    #expect(screen.contains("Reach: 62%") && screen.contains("Wait: 30 min"))
    robot.perform("Esc")
    #expect(robot.screen.contains("from first to last") && robot.focused?.name == "Pays")
    robot.perform("Esc")
    #expect(robot.editor.perspective == .map)
  }

  @Test("a click on a way goes there, on a row to its touchpoint; the wheel scrolls")
  func mouse() throws {
    var robot = robot()
    let rows = robot.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(rows.firstIndex { $0.contains("Pays") })
    robot.perform("<click:6,\(row)>")
    #expect(robot.focused?.name == "Pays")
    robot.perform("<double:6,\(row)>")
    #expect(robot.editor.views.paths.isOpen)
    let open = robot.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let way = try #require(open.firstIndex { $0.contains("Sees") })
    robot.perform("<click:6,\(way)>")
    #expect(robot.focused?.name == "Sees" && robot.editor.views.paths.isOpen)
  }

  @Test("without a log one line says how to get one onto the map", arguments: Language.allCases)
  func empty(_ language: Language) {
    var robot = robot("", (60, 18), map(["Buy: Sees"]), language: language)
    #expect(robot.screen.contains("r l"), "\(robot.screen)")
  }

  @Test("undoing the readings takes them off the screen, and back")
  func undo() {
    var robot = robot()
    let sees = robot.editor.map.stages[0].touchpoints[0]
    robot.editor.change(
      StepLabel(.changeField), sees.evidence.map { .touchpoint(sees.id, .evidence(.remove($0.id))) })
    #expect(line("Sees", of: &robot).contains("nobody passed it"))
    robot.editor.change(
      StepLabel(.changeField), robot.editor.map.evidence.map { .map(.evidence(.remove($0.id))) })
    #expect(robot.screen.contains("No event log is on this map yet"))
    robot.perform("u u")
    #expect(line("Sees", of: &robot).contains("100%"))
  }

  @Test(
    "no number is cut and none overflows, whatever the size",
    arguments: [(60, 18), (44, 14), (80, 24), (120, 35), (220, 60)], Language.allCases)
  func sizes(_ size: (Int, Int), _ language: Language) {
    for repertoire in [Repertoire.unicode, .ascii] {
      var map = countedMap
      if language == .arabic { map.direction = .known(.rtl) }
      var robot = robot("", size, map, repertoire: repertoire, language: language)
      let screen = robot.screen
      #expect(screen.contains("100%") && screen.contains("62%"), "\(screen)")
      let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.allSatisfy { $0.count <= size.0 })
      if repertoire == .ascii, language == .english {
        #expect(screen.unicodeScalars.allSatisfy { $0.isASCII }, "\(screen)")
      }
    }
  }

  @Test("a key costs the same on a large map")
  func cost() { KeyCost.expectNoGrowth("Down Down Up PgDn PgUp", after: "g t") }

  @Test("the room sees the funnel in figures five rows high; without a log there is no such slide")
  func presenting() {
    var robot = Robot(countedMap, (80, 24))
    robot.perform("F5")
    #expect((robot.editor.layers.top as? Presentation)?.subject == .card, "\(robot.screen)")
    robot.perform("Down Down")
    #expect((robot.editor.layers.top as? Presentation)?.subject == .paths)
    let screen = robot.screen
    #expect(screen.contains("How many come so far") && screen.contains("cases: 400"), "\(screen)")
    #expect(screen.count { $0 == "█" } > 60 && screen.contains("62% of all, 62% came on"), "\(screen)")
    var other = Robot(map(["Buy: Sees"]), (80, 24))
    other.perform("F5")
    var seen: [Presentation.Subject] = []
    for _ in Presentation.Subject.allCases {
      other.perform("Down")
      if let shown = (other.editor.layers.top as? Presentation)?.subject { seen.append(shown) }
    }
    #expect(seen.contains(.pains) && !seen.contains(.paths))
  }

  @Test("the journey and the curve have the reach below the curve, as far as it was counted")
  func band() {
    for keys in ["g j", "g c"] {
      var robot = Robot(countedMap, (120, 35))
      robot.perform(keys)
      let screen = robot.screen
      let row = screen.split(separator: "\n").first { $0.contains("came") || $0.contains("Reach") } ?? ""
      #expect(row.contains("100%") && row.contains("40%"), "\(screen)")
      var without = Robot(map(["Buy: Sees"]), (120, 35))
      without.perform(keys)
      #expect(!without.screen.contains("came") && !without.screen.contains("Reach"))
    }
  }

  @Test("an arc of the flow has what was counted beside what was judged, and the gap")
  func flow() {
    var robot = Robot(countedMap, (120, 35))
    robot.perform("g f")
    #expect(robot.screen.contains("60%, measured 50% (−10)"), "\(robot.screen)")
  }
}
