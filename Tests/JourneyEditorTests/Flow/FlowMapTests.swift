import Console
import Foundation
import JourneyModel
import Phrases
import TerminalText
import Testing

@testable import JourneyEditor

private func id(_ stage: String, _ name: String) -> Touchpoint.ID { .derived(from: [stage, name]) }

/// Four stages; back from “Calls” to “Pays”, ahead from “Asks” to “Opens”, out at “Pays”, in at “Opens”.
private var ways: JourneyMap {
  var map = map(["Buy: Asks, Pays", "Wait: Waits", "Use: Opens, Calls", "Leave: Ends"])
  func way(_ id: String, _ from: Touchpoint.ID?, _ to: Touchpoint.ID?, _ share: Double?) -> Transition {
    var way = Transition(id: Identifier(id), from: from, to: to)
    way.share = share.map { Share(clamping: $0) }
    return way
  }
  map.transitions = [
    way("back", id("Use", "Calls"), id("Buy", "Pays"), 0.25),
    way("ahead", id("Buy", "Asks"), id("Use", "Opens"), 0.6),
    way("out", id("Buy", "Pays"), nil, 0.4), way("in", nil, id("Use", "Opens"), nil),
    way("again", id("Use", "Opens"), id("Use", "Opens"), 0.1),
  ]
  var counted = Measurement()
  counted.share = Share(clamping: 0.31)
  map.transitions[0].measured = counted
  return map
}

@Suite("The whole journey in the flow")
struct FlowMapTests {
  private func robot(
    _ keys: String = "", _ size: (Int, Int) = (120, 35), direction: ReadingDirection = .ltr,
    repertoire: Repertoire = .unicode, language: Language = .english
  ) -> Robot {
    var map = ways
    map.direction = .known(direction)
    var robot = Robot(map, size, repertoire: repertoire, language: language)
    robot.perform("g f " + keys)
    return robot
  }

  @Test("stages stand side by side, touchpoints by sign and name, entries and exits at their edges")
  func whole() {
    var robot = robot()
    let screen = robot.screen
    let rows = screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(rows.contains { $0.contains("1 Buy") && $0.contains("2 Wait") && $0.contains("4 Leave") })
    #expect(rows.contains { $0.contains("·  Asks") && $0.contains("·  Waits") && $0.contains("▸·  Opens") })
    #expect(rows.contains { $0.contains("Pays") && $0.contains("40%▸") && $0.contains("Calls") })
  }

  @Test("ways back are arcs below, ways ahead above, with names and shares, measured beside judged")
  func arcs() {
    var robot = robot()
    let rows = robot.screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let head = rows.firstIndex { $0.contains("1 Buy") } ?? 0
    let ahead = rows.firstIndex { $0.contains("Asks ▸ Opens 60%") } ?? 99
    let back = rows.firstIndex { $0.contains("Calls ▸ Pays 25%, measured 31%") } ?? 0
    #expect(ahead < head && back > head + 2, "\(robot.screen)")
    // The more take it, the thicker: 60 % massive, 31 % heavy, 10 % thin.
    #expect(rows[ahead].contains("▛▀") && rows[back].contains("┗◂━") && rows.contains { $0.contains("╰◂─") })
  }

  /// Who begins at “Opens” and who leaves at “Pays”, as judged and as counted.
  private func counted(_ size: (Int, Int), language: Language = .english) -> Robot {
    var map = ways
    for (number, shares) in [(2, (0.4, 0.05)), (3, (0.3, 0.66))] {
      map.transitions[number].share = Share(clamping: shares.0)
      map.transitions[number].measured = Measurement()
      map.transitions[number].measured?.share = Share(clamping: shares.1)
    }
    if language == .arabic { map.direction = .known(.rtl) }
    var robot = Robot(map, size, language: language)
    robot.perform("g f")
    return robot
  }

  @Test("entries and exits have measured beside judged, and the focus tells them in words with the gap")
  func edges() {
    var robot = counted((120, 35))
    let rows = robot.screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(rows.contains { $0.contains("▸·  Opens") && $0.contains("▸30%|66%") }, "\(robot.screen)")
    #expect(rows.contains { $0.contains("Pays") && $0.contains("40%|5%▸") })
    #expect(robot.screen.contains("shares who begin and who leave: judged | measured"))
    robot.perform("Down")
    #expect(robot.screen.contains("leave here: 40%, measured 5% (−35)"), "\(robot.screen)")
    robot.perform("Right Right")
    #expect(robot.screen.contains("begin here: 30%, measured 66% (+36)"), "\(robot.screen)")
  }

  @Test(
    "on a narrow screen names keep their letters, and the line below has both shares",
    arguments: Language.allCases)
  func narrowEdges(_ language: Language) {
    var robot = counted((60, 18), language: language)
    robot.perform("Down")
    #expect(robot.focused?.name == "Pays" && robot.screen.contains("Pays") && robot.screen.contains("Opens"))
    let row = robot.screen.split(separator: "\n").first { $0.contains("40%") && $0.contains("35") } ?? ""
    #expect(row.contains("5%"), "\(robot.screen)")
  }

  @Test("where names have two lines both shares have the second, also in ASCII and in Arabic")
  func edgesBelow() {
    var robot = counted((60, 30))
    let rows = robot.screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let name = rows.firstIndex { $0.contains("Pays") } ?? 0
    #expect(rows.indices.contains(name + 1) && rows[name + 1].contains("40%|5%▸"), "\(robot.screen)")
    #expect(robot.screen.contains("judged | measured"))
    var arabic = counted((60, 30), language: .arabic)
    #expect(arabic.screen.contains("5%|40%"), "\(arabic.screen)")
  }

  @Test("arrows go through stages and touchpoints; Enter brings one into the middle, Esc the whole back")
  func keys() {
    var robot = robot("Down Right")
    #expect(robot.focused?.name == "Waits")
    robot.perform("Enter")
    #expect(!robot.editor.views.flow.isWhole && robot.screen.contains("Come from"))
    robot.perform("Esc")
    #expect(robot.editor.views.flow.isWhole && robot.editor.perspective == .flow)
    robot.perform("Esc")
    #expect(robot.editor.perspective == .map && robot.focused?.name == "Waits")
    robot.perform("g f Up")
    #expect(robot.editor.board.focus == .stage(.derived(from: ["stage", "Wait"])))
  }

  @Test("a click goes to a touchpoint, two bring it into the middle")
  func mouse() {
    var robot = robot()
    let rows = robot.screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let row = rows.firstIndex { $0.contains("Calls") && $0.contains("Pays") } ?? 0
    robot.perform("<click:65,\(row)>")
    #expect(robot.focused?.name == "Calls")
    robot.perform("<double:65,\(row)>")
    #expect(!robot.editor.views.flow.isWhole)
  }

  @Test("a map that reads from right to left is the mirror image, and ways lead the other way")
  func mirrored() {
    var robot = robot(direction: .rtl)
    let rows = robot.screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let head = rows.first { $0.contains("Buy") && $0.contains("Leave") } ?? ""
    let buy = head.range(of: "Buy"), leave = head.range(of: "Leave")
    #expect(leave?.lowerBound ?? head.endIndex < buy?.lowerBound ?? head.startIndex)
    #expect(rows.contains { $0.contains("━▸┛") } && rows.contains { $0.contains("▀▜") || $0.contains("▛◂") })
    robot.perform("Left")
    #expect(robot.focused?.name == "Waits")
  }

  @Test("with ASCII alone nothing else is drawn")
  func ascii() {
    var robot = robot(repertoire: .ascii)
    let screen = robot.screen
    #expect(screen.allSatisfy(\.isASCII) && screen.contains("Asks > Opens 60%"), "\(screen)")
  }

  @Test("where nobody said who skips or goes back, it says how to")
  func none() {
    var robot = Robot(map(["Buy: Asks, Pays"]), (80, 24))
    robot.perform("g f")
    #expect(robot.screen.contains("nobody said yet who skips"))
    robot.perform("Ctrl-W Enter")
    #expect(robot.editor.map.transitions.count == 1 && !robot.screen.contains("nobody said yet"))
  }

  @Test(
    "the focus is on screen at any size, however many stages and touchpoints there are",
    arguments: [(20, 6), (28, 10), (60, 18), (80, 24), (200, 60)], Language.allCases)
  func sizes(_ size: (Int, Int), _ language: Language) {
    var map = KeyCost.map(stages: 30, touchpoints: 40)
    map.direction = .known(language == .arabic ? .rtl : .ltr)
    var robot = Robot(map, size, language: language)
    for keys in ["g f", "Tab Tab Tab", "End", "g 9", "PgUp", "Home", "Up", "Enter", "Esc"] {
      robot.perform(keys)
      #expect(robot.editor.draw().cursor != nil, "\(keys)\n\(robot.screen)")
      let name = robot.focused?.name ?? "Stage"
      #expect(robot.screen.contains(name.prefix(3)), "\(keys)")
    }
  }

  @Test("arcs do not lie over each other, and stay in their rows", arguments: [UInt64(1), 2, 3])
  func packing(_ seed: UInt64) {
    var random = IDSource(seed: seed)
    var map = KeyCost.map(stages: 12, touchpoints: 6)
    map.transitions = (0..<60).map { number in
      func any() -> Touchpoint.ID { Identifier("t\(random.next() % 12)-\(random.next() % 6)") }
      var way = Transition(id: Identifier("r\(number)"), from: any(), to: any())
      way.share = Share(clamping: Double(random.next() % 100) / 100)
      return way
    }
    var robot = Robot(map, (140, 40))
    robot.perform("g f")
    let editor = robot.editor
    let layout = FlowMapLayout(area: editor.layout.board, stageCount: 12)
    for (ways, rows) in [(editor.flowWays.jumps, 4), (editor.flowWays.backs, 6)] {
      let made = FlowArcs(ways, in: layout, mostRows: rows)
      #expect(made.rows <= rows && made.arcs.count + made.hidden == ways.count)
      for (number, arc) in made.arcs.enumerated() {
        #expect(arc.columns.lowerBound >= layout.area.start && arc.columns.upperBound < layout.area.end)
        for other in made.arcs.dropFirst(number + 1) where other.row == arc.row {
          #expect(!other.columns.overlaps(arc.columns))
        }
      }
    }
  }

  @Test("a key costs what it costs on a small map, whatever the map holds")
  func cost() { KeyCost.expectNoGrowth("Down Right Up Left", after: "g f") }
}
