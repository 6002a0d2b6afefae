import Console
import JourneyInsight
import JourneyModel
import JourneyWords
import Phrases
import TerminalText
import Testing

@testable import JourneyEditor

/// Opportunities of each group at the touchpoints of `tableMap`, and one that belongs to none.
private var graded: JourneyMap {
  var map = tableMap
  let grades: [(String, Int, String, Int?, Int?)] = [
    ("t1", 0, "show the queue", 5, 1), ("t1", 0, "hire people", 5, 5), ("t2", 0, "new reader", 4, 4),
    ("t4", 1, "nicer picture", 2, 1), ("t5", 1, "own call centre", 1, 5), ("t3", 0, "a seat", nil, 2),
  ]
  for (number, (touchpoint, stage, text, value, effort)) in grades.enumerated() {
    var opportunity = Opportunity(id: Identifier("o\(number)"), text: text)
    opportunity.customerValue = value.flatMap { Grade($0) }
    opportunity.effort = effort.flatMap { Grade($0) }
    let place = map.stages[stage].touchpoints.ids.firstIndex(of: Identifier(touchpoint)) ?? 0
    let edit = Edit.touchpoint(
      Identifier(touchpoint),
      .opportunities(.insert(opportunity, at: map.stages[stage].touchpoints[place].opportunities.count)))
    _ = try? map.apply(Transaction(StepLabel(.changeField), [edit]))
  }
  var own = Opportunity(id: Identifier("o9"), text: "one number for all")
  (own.customerValue, own.businessValue, own.effort) = (Grade(3), Grade(4), Grade(2))
  map.opportunities = [own]
  return map
}

@Suite("The opportunities as a table and as a matrix")
struct OpportunityTableTests {
  private func robot(
    _ keys: String = "", _ size: (Int, Int) = (100, 30), map: JourneyMap = graded,
    language: Language = .english
  ) -> Robot {
    var robot = Robot(map, size, language: language)
    robot.perform("g o " + keys)
    return robot
  }

  private func texts(_ robot: Robot) -> [String] {
    let source = robot.editor.tableSource
    return (robot.editor.views.tables.rows?.entries ?? []).compactMap { entry in
      source.item(entry.row).flatMap { source.opportunity(of: $0)?.text }
    }
  }

  @Test("rows stand as the ranking of opportunities has them, under the groups")
  func order() {
    var robot = robot()
    #expect(texts(robot) == RankedOpportunity.all(of: graded).map(\.opportunity.text))
    #expect(texts(robot).first == "show the queue" && texts(robot).last == "a seat")
    let screen = robot.screen
    for part in [
      "do first", "plan", "fill in", "leave", "unscored", "one number for all", "of the whole map",
    ] {
      #expect(screen.contains(part), "\(part)\n\(screen)")
    }
  }

  @Test("a grade is changed in its cell, as a step, and the group follows")
  func edits() {
    var robot = robot("Down Down")
    #expect(robot.editor.currentRow == .opportunity(Identifier("t1"), Identifier("o1")))
    robot.perform("Left e 1")
    if robot.editor.cell != nil { robot.perform("Enter") }
    #expect(robot.editor.map.stages[0].touchpoints[0].opportunities[1].effort == Grade(1))
    #expect(texts(robot).prefix(2) == ["show the queue", "hire people"])
    robot.perform("Ctrl-Z")
    #expect(robot.editor.map.stages[0].touchpoints[0].opportunities[1].effort == Grade(5))
  }

  @Test("one of the whole map is changed, deleted and brought back as any other")
  func ofMap() {
    var robot = robot("Down e Alt-a \"one address\" Enter")
    #expect(robot.editor.map.opportunities.map(\.text) == ["one address"])
    robot.perform("Delete")
    #expect(robot.editor.map.opportunities.isEmpty && texts(robot).count == 6)
    robot.perform("Ctrl-Z")
    #expect(texts(robot).contains("one address"))
    robot.perform("Home Down Enter")
    #expect((robot.editor.layers.top as? Form)?.subject == .mapOpportunity(Identifier("o9")))
  }

  @Test("where there is none it says how to add one, and that works")
  func empty() {
    var robot = robot(map: map(["Buy: Asks"]))
    #expect(robot.screen.contains("No opportunity yet") && robot.screen.contains("i adds one"))
    robot.perform("i \"a seat\" Enter")
    #expect(texts(robot) == ["a seat"] && robot.screen.contains("unscored"))
    var bare = self.robot(map: JourneyMap(title: "Bare"))
    bare.perform("i z Down Enter")
    #expect(!bare.screen.isEmpty)
  }

  @Test("a filter narrows it by its own words and those of its touchpoint")
  func filter() {
    var robot = robot("f \"seat\" Enter")
    #expect(texts(robot) == ["a seat"])
    robot.perform("Esc f \"number for\" Enter")
    #expect(texts(robot) == ["one number for all"])
  }

  @Test(
    "z shows the matrix: groups in their places, what each is worth and takes", arguments: Language.allCases)
  func matrix(_ language: Language) {
    for size in [(60, 18), (80, 24), (120, 35), (200, 55)] {
      var robot = robot("z", size, language: language)
      let screen = robot.screen
      let book = robot.editor.look
      if language == .english {
        for group in OpportunityGroup.allCases {
          #expect(screen.contains(book.say(.opportunityGroup(group))), "\(group)\n\(screen)")
        }
        #expect(screen.contains("show the queue") && screen.contains("5 · 1"), "\(screen)")
      }
      #expect(robot.editor.draw().cursor != nil)
      robot.perform("z")
      #expect(!robot.editor.views.tables.showsMatrix)
    }
  }

  @Test(
    "arrows go through the matrix as it lies, mirrored where the map is",
    arguments: [ReadingDirection.ltr, .rtl])
  func walk(_ direction: ReadingDirection) {
    var map = graded
    map.direction = .known(direction)
    let forward = direction == .ltr ? "Right" : "Left"
    let backward = direction == .ltr ? "Left" : "Right"
    var robot = robot("z Home", map: map)
    func here(_ robot: Robot) -> String { texts(robot)[robot.editor.table.position] }
    #expect(here(robot) == "show the queue")
    robot.perform(forward)
    #expect(here(robot) == "hire people" || here(robot) == "new reader")
    robot.perform(backward + " Down Down")
    #expect(here(robot) == "nicer picture")
    robot.perform(forward)
    #expect(here(robot) == "own call centre")
    robot.perform("Down")
    #expect(here(robot) == "a seat")
    robot.perform("Up Up")
    #expect(here(robot) == "one number for all")
    robot.perform("Enter")
    #expect((robot.editor.layers.top as? Form)?.subject == .mapOpportunity(Identifier("o9")))
    robot.perform("Esc s")
    #expect(!robot.editor.views.tables.showsMatrix)
  }

  @Test("a click chooses in the matrix, two open")
  func mouse() {
    var robot = robot("z", (80, 24))
    let rows = robot.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = rows.firstIndex { $0.contains("own call") } ?? 0
    robot.perform("<click:50,\(row)>")
    #expect(robot.editor.currentRow == .opportunity(Identifier("t5"), Identifier("o4")))
    robot.perform("<double:50,\(row)>")
    #expect(robot.editor.layers.top is Form)
  }

  @Test(
    "it is drawn at every size, with ASCII alone, too",
    arguments: [(1, 1), (12, 3), (28, 9), (60, 18), (200, 60)], [true, false])
  func sizes(_ size: (Int, Int), _ isMatrix: Bool) {
    for repertoire in [Repertoire.unicode, .ascii] {
      var robot = Robot(graded, size, repertoire: repertoire)
      robot.perform("g o" + (isMatrix ? " z" : "") + " Down Down Right End Home")
      let screen = robot.screen
      #expect(
        repertoire == .unicode || screen.allSatisfy { $0.isASCII || $0 == "…" || $0.isLetter }, "\(screen)")
    }
  }

  @Test("a key costs what it costs on a small map, as a table and as a matrix")
  func cost() {
    KeyCost.expectNoGrowth("Down Up", after: "g o")
    KeyCost.expectNoGrowth("Down Up Right Left", after: "g o z")
  }
}
