import Console
import JourneyModel
import JourneyWords
import Phrases
import Testing

@testable import JourneyEditor

/// Tables use their width, columns are moved, groups folded.
@Suite struct TableWidthTests {
  private func robot(
    _ keys: String, _ map: JourneyMap = tableMap, columns: Int = 100, _ language: Language = .english
  )
    -> Robot
  {
    var robot = Robot(map, (columns, 30), language: language)
    robot.editor.clock.today = "2026-06-01"
    robot.perform(keys)
    return robot
  }

  /// A low touchpoint without a pain, and a moment of truth with a pain of few customers.
  private var liftedMap: JourneyMap {
    var map = map(["Buy: Asks, Pays"])
    var pain = Pain(
      id: Identifier("p"), text: "double " + String(repeating: "charge and ", count: 7) + "the END")
    pain.reach = Share(0.06)
    pain.impact = .harms
    let ids = map.stages[0].touchpoints.ids
    _ = try? map.apply(
      Transaction(
        StepLabel(.changeField),
        [
          .touchpoint(ids[0], .effectiveness(Rating(1))), .touchpoint(ids[1], .effectiveness(Rating(2))),
          .touchpoint(ids[1], .momentOfTruth(true)), .touchpoint(ids[1], .pains(.insert(pain, at: 0))),
        ]))
    return map
  }

  @Test(
    "a low touchpoint that nobody has explained is named, however narrow the table",
    arguments: [60, 70, 80, 140])
  func unexplained(_ columns: Int) {
    var robot = robot("g p", liftedMap, columns: columns)
    let row = robot.screen.split(separator: "\n").first {
      $0.contains("nobody said why") && !$0.contains("low, and")
    }
    #expect(row?.contains("Asks") == true)
  }

  @Test("what a moment of truth lifted into its class says so, in the row and in the heading")
  func lifted() {
    var robot = robot("g p", liftedMap)
    let lines = robot.screen.split(separator: "\n").map(String.init)
    #expect(
      lines.contains { $0.contains("many customers") && $0.contains("◆ 1 lifted") })
    #expect(lines.contains { $0.contains("A ◆") && $0.contains("double charge") })
    #expect(!self.robot("g p").editor.views.tables.rows!.groups.contains { $0.lifted > 0 })
  }

  @Test("the cell in focus stands whole below the table where it is cut", arguments: [60, 80, 100])
  func wholeCell(_ columns: Int) {
    var robot = robot("g p Home", liftedMap, columns: columns)
    #expect(robot.screen.contains("the END"))
  }

  @Test("the actions show their days at 60 columns, and levels their numbers in Arabic")
  func numbers() {
    var actions = robot("g a", columns: 60)
    #expect(actions.screen.contains("2026-05-01") && actions.screen.contains("2026-04-01"))
    for columns in [60, 80, 100] {
      var inventory = robot("g i Right Right Right Right", columns: columns, .arabic)
      for line in inventory.screen.split(separator: "\n") where line.contains("Opens") && line.contains("▼") {
        #expect(line.contains("2"), "\(columns)")
      }
    }
  }

  @Test("columns are as wide as what they hold, so that more of them fit")
  func content() {
    let narrow = robot("g i Down Up", map(["Buy: Asks, Pays"]), columns: 100)
    #expect(narrow.editor.tableLayout.hiddenAfter == 0)
    let widths = narrow.editor.tableLayout.slots.map(\.width)
    #expect(widths.allSatisfy { $0 <= 22 })
  }

  @Test("columns are moved by keys, and stand so when the map is opened again")
  func moving() {
    var robot = robot("g i Right >")
    #expect(robot.editor.table.chosen.prefix(2) == [.channel, .stage])
    #expect(robot.editor.currentColumn == .stage)
    robot.perform("> < <")
    #expect(robot.editor.table.chosen == Perspective.inventory.usualColumns)
    robot.perform("Alt-Right")
    #expect(robot.editor.perspective == .inventory && robot.editor.table.chosen.first == .channel)
    robot.perform("Home Left Left >")
    #expect(robot.status.contains("stays where it is"))
    var other = Robot(tableMap, (100, 30))
    other.editor.restore(robot.editor.viewState)
    other.perform("g i")
    #expect(other.editor.table.chosen == robot.editor.table.chosen)
  }

  @Test("a group is folded and unfolded by a key, its count stays; nothing is done to rows that nobody sees")
  func folding() {
    var robot = robot("g p '")
    #expect(robot.screen.contains("[+]"))
    let groups = robot.editor.views.tables.rows?.groups ?? []
    #expect(groups.count > 1 && groups[0].isFolded)
    let before = robot.editor.map
    robot.perform("2")
    #expect(robot.editor.map == before && robot.status.contains("folded away"))
    robot.perform("Down")
    #expect(robot.editor.table.position == groups[1].start)
    robot.perform("Up Enter")
    #expect(!robot.screen.contains("[+]") && robot.editor.isMapOnTop)
    robot.perform("g '")
    #expect(robot.editor.views.tables.rows?.lineCount == groups.count)
    robot.perform("End Up Down Home g '")
    #expect(robot.editor.views.tables.rows?.groups.allSatisfy { !$0.isFolded } == true)
    // What the focus goes to is seen.
    robot.perform("g ' .")
    #expect(!robot.editor.isOnFold)
  }

  @Test("only cells that come onto the screen are measured")
  func work() {
    var robot = robot("g i", longMap(stages: 6, touchpoints: 600))
    let known = robot.editor.table.seen.lines
    #expect(known.count <= 30)
    robot.perform("Down Down Right")
    #expect(robot.editor.table.seen.lines == known)
  }
}
