import Console
import JourneyModel
import JourneyWords
import Testing

@testable import JourneyEditor

/// What can be done in the tables.
@Suite struct TableTests {
  private func robot(_ keys: String, _ map: JourneyMap = tableMap) -> Robot {
    var robot = Robot(map, (100, 30))
    robot.editor.clock.today = "2026-06-01"
    robot.perform(keys)
    return robot
  }

  @Test("the eye is on the same touchpoint in all views")
  func sharedFocus() {
    var robot = robot("Down g i")
    #expect(robot.focused?.name == "Pays")
    robot.perform("Down g a")
    // Waits has no action: the eye is on the first that there is.
    #expect(robot.focused?.name == "Asks")
    robot.perform("g i g 2 Down g m")
    #expect(robot.focused?.name == "يتصل")
  }

  @Test("lows are walked in the order of the table, round its end")
  func lows() {
    var robot = robot("g i . ")
    #expect(robot.focused?.name == "Opens")
    robot.perform(".")
    #expect(robot.focused?.name == "Asks")
    robot.perform(",")
    #expect(robot.focused?.name == "Opens")
    robot.perform("g p Home .")
    #expect(robot.focused?.name == "Opens")
  }

  @Test("a selected cell is changed in all selected rows, as one step")
  func bulk() {
    var robot = robot("g i Space Down Space Down Space Up Right Right Right e Alt-a \"Omar\" Enter")
    let owners = { (robot: Robot) in robot.editor.map.stages[0].touchpoints.map(\.owner) }
    #expect(owners(robot) == ["Omar", "Omar", "Omar"])
    #expect(robot.editor.history.undoable?.forward.label.count == 3)
    robot.perform("Ctrl-Z")
    #expect(owners(robot) == ["Ali", "Ali Hassan", ""])
    // A row that is not selected is changed alone.
    robot.perform("Esc Home Space Down e Alt-a \"Sara\" Enter")
    #expect(owners(robot) == ["Ali", "Sara", ""])
  }

  @Test("pains are changed in their own rows, and a class follows")
  func painCell() {
    var robot = robot("g p Down Right e Alt-a \"80\" Enter Right e 3 Ctrl-Z")
    #expect(robot.editor.map.stages[0].touchpoints[0].pains[1].reach == Share(0.8))
    robot.perform("Ctrl-Y")
    #expect(robot.editor.currentRow == .pain(Identifier("t1"), Identifier("q2")))
    #expect(robot.editor.map.stages[0].touchpoints[0].pains[1].impact == .harms)
    #expect(robot.editor.views.tables.rows?.groups.first?.count == 2)
  }

  @Test("a range goes over the rows as they stand, not as the journey goes")
  func range() {
    let robot = robot("g i Right Right Right Right s Home v Down Down")
    #expect(robot.editor.board.selection == [Identifier("t1"), Identifier("t4"), Identifier("t2")])
    let extended = self.robot("g i Right Right Right Right s Home Shift-Down")
    #expect(extended.editor.board.selection == [Identifier("t1"), Identifier("t4")])
  }

  @Test("one key makes a friction a pain of the touchpoint that is named, the weakest first")
  func friction() {
    var robot = robot("g p Down Down ! Enter")
    #expect(robot.editor.map.stages[0].touchpoints[0].pains.last?.text == "no seat")
    #expect(robot.editor.map.stages[0].frictions == ["no seat", "Long Queue"])
    #expect(
      robot.editor.views.tables.rows?.entries.contains { $0.row == .friction(Identifier("s1"), 0) } == false)
    // The eye is on the new pain.
    #expect(robot.editor.currentRow?.touchpoint == Identifier("t1"))
    #expect(robot.editor.tableSource.item(robot.editor.currentRow ?? .parked(Identifier("")))?.number == 3)
    robot.perform("Ctrl-Z")
    #expect(robot.editor.map == tableMap)
    robot.perform("Home Down Down ! Alt-a \"wait\" Enter")
    #expect(robot.editor.map.stages[0].touchpoints[2].pains.map(\.text) == ["no seat"])
  }

  @Test("the only touchpoint of a stage is not asked for")
  func onlyTouchpoint() {
    var map = map(["Buy: Asks"])
    _ = try? map.apply(Transaction(StepLabel(.changeField), [.stage(map.stages[0].id, .frictions(["cold"]))]))
    let robot = robot("g p !", map)
    #expect(robot.editor.map.stages[0].touchpoints[0].pains.map(\.text) == ["cold"])
  }

  @Test("what is deleted is what the row stands for")
  func deleting() {
    var robot = robot("g p Delete")
    #expect(robot.editor.map.stages[0].touchpoints[0].pains.map(\.text) == ["small print", "smell"])
    robot.perform("Ctrl-Z g a d")
    #expect(robot.editor.map.stages[0].touchpoints[0].improvements.isEmpty)
    robot.perform("Ctrl-Z g k d")
    #expect(robot.editor.map.parking.isEmpty)
    robot.perform("Ctrl-Z g i d")
    #expect(robot.editor.map.touchpointCount == 4)
  }

  @Test("a filter narrows while it is typed, and Esc leaves it as it was")
  func filter() {
    var robot = robot("g i f \"low\"")
    #expect(robot.editor.perspective == .inventory)
    #expect(robot.editor.views.tables.rows?.entries.count == 2)
    robot.perform("Esc")
    #expect(robot.editor.views.tables.rows?.entries.count == 5)
    robot.perform("f \"low\" Enter g p")
    #expect(robot.editor.views.tables.rows?.entries.count == 3)
    // Esc takes the filter away first, then the table.
    robot.perform("Esc")
    #expect(robot.editor.views.tables.rows?.entries.count == 5)
    robot.perform("Esc")
    #expect(robot.editor.perspective == .map)
  }

  @Test("a row that does not pass any more gives its place to the next")
  func leavingTheFilter() {
    var robot = robot("g i f \"low\" Enter Home 5")
    #expect(robot.editor.map.stages[0].touchpoints[0].effectiveness == Rating(5))
    #expect(robot.focused?.name == "Opens")
    robot.perform("Ctrl-Z")
    #expect(robot.focused?.name == "Asks")
  }

  @Test("what the filter hides is told")
  func hidden() {
    let robot = robot("g i f \"low\" Enter / \"waits\" Enter")
    #expect(robot.status.contains("filter hides"))
    #expect(robot.editor.currentRow != nil)
  }

  @Test("columns are chosen from a list and stay in its order")
  func columns() {
    let robot = robot("g i Ctrl-K Space Down Down Space Enter")
    #expect(robot.editor.table.chosen.prefix(2) == [.channel, .rating])
    #expect(robot.editor.isMapOnTop)
  }

  @Test("sorting goes up, down and back, by key and by a click on a heading")
  func sorting() {
    var robot = robot("g i Right s")
    #expect(robot.editor.table.sort == TableSort(column: .stage))
    robot.perform("s")
    #expect(robot.editor.table.sort == TableSort(column: .stage, isDescending: true))
    robot.perform("s")
    #expect(robot.editor.table.sort == nil)
    robot.perform("<click:5,2>")
    #expect(robot.editor.table.sort == TableSort(column: .name))
    robot.perform("<double:5,2>")
    #expect(robot.editor.isMapOnTop)
  }

  @Test("a thought is parked from anywhere, and written anew in its table")
  func parking() {
    var robot = robot("P \"idea\" Enter g k End e Alt-a \"better idea\" Enter")
    #expect(robot.editor.map.parking.map(\.text) == ["who pays?", "better idea"])
    robot.perform("5")
    #expect(robot.editor.map.stages == tableMap.stages)
  }

  @Test("nothing is asked of columns where there are none", arguments: ["s", "b", "Ctrl-K"])
  func outside(_ key: String) {
    let robot = robot(key)
    #expect(robot.editor.notice?.tone == .warning)
    #expect(robot.editor.isMapOnTop)
  }

  @Test(
    "no table stumbles at any size over a map without anything, and going about in it changes no map",
    arguments: ["p", "i", "a", "k"])
  func empty(_ key: String) {
    for (columns, rows) in [(1, 1), (10, 3), (40, 12), (200, 60)] {
      let opening = "<resize:\(columns)x\(rows)> g \(key) Down End "
      var blank = robot(
        opening + "Left Enter e Delete s b ! . Tab Space v Shift-Down PgDn Esc", JourneyMap(title: ""))
      #expect(blank.editor.map == JourneyMap(title: ""))
      #expect(blank.editor.draw().size == Size(columns: columns, rows: rows))
      var full = robot(opening + "Left Left s b . Tab Space v Shift-Down PgDn Right Right Esc")
      #expect(full.editor.map == tableMap)
      #expect(full.editor.draw().size == Size(columns: columns, rows: rows))
    }
  }

  @Test("what should have been done is told by a sign and a word")
  func overdue() {
    var robot = robot("g a")
    #expect(robot.screen.contains("! 2026-05-01 overdue"))
    // What is done is never late.
    #expect(!robot.screen.contains("! 2026-04-01"))
  }

  @Test("what a friction cannot have yet is told with the way to it")
  func fieldsOfFrictions() {
    var robot = robot("g p Down Down Right e")
    #expect(robot.editor.isMapOnTop)
    #expect(robot.status.contains("!"))
    robot.perform("Right Right e")
    #expect(robot.editor.notice?.tone == .warning)
  }
}
