import JourneyModel
import Phrases
import Testing

@testable import JourneyEditor

@Suite("Handing something on from inside the editor")
struct ShareTests {
  private func robot(_ keys: String = "", size: (Int, Int) = (100, 30), language: Language = .english)
    -> Robot
  {
    var robot = Robot(
      tableMap, size, file: DocumentFile(path: "maps/visit.journey.json"), language: language)
    robot.perform(keys)
    return robot
  }

  private func shared(_ robot: Robot) -> Handout? {
    if case .handOut(let share)? = robot.effects.last { share } else { nil }
  }

  @Test(
    "a key asks what, as what, and what is left out; then where to, beside the map",
    arguments: Language.allCases)
  func page(_ language: Language) {
    for size in [(60, 18), (80, 24), (200, 55)] {
      var robot = robot("Ctrl-U", size: size, language: language)
      #expect(robot.screen.contains("[HTML]"), "\(robot.screen)")
      robot.perform("Enter Enter")
      #expect(shared(robot) == Handout(.map, to: "maps/visit.html", without: [.participants, .parking]))
    }
  }

  @Test("what is chosen is what is handed on: PDF, with names, without notes and quotations")
  func choices() {
    var robot = robot("S Down 2 Down 1 Down Down 2 Down 2 Enter")
    #expect(robot.screen.contains("maps/visit.pdf"))
    robot.perform("Enter")
    #expect(shared(robot) == Handout(.map, to: "maps/visit.pdf", without: [.parking, .notes, .quotations]))
    // The next time it begins with that.
    robot.perform("S Enter")
    #expect(robot.screen.contains("maps/visit.pdf"))
  }

  @Test("minutes keep names unless one says otherwise")
  func minutes() {
    var robot = robot("S 2 Enter")
    #expect(robot.screen.contains("maps/visit-minutes"))
    robot.perform("Enter")
    #expect(shared(robot)?.content == .minutes && shared(robot)?.leftOut == [])
  }

  @Test("the table in view goes as it is filtered and sorted, in words")
  func table() {
    let robot = robot("g i f \"low\" Enter S 4 Enter Enter")
    guard case .table(let table)? = shared(robot)?.content else {
      Issue.record("no table is shared")
      return
    }
    #expect(table.title == "Tables – Inventory" && table.columns.first == "Name")
    #expect(table.rows.map(\.first) == ["Asks", "Opens"])
    #expect(table.rows.allSatisfy { $0.count == table.columns.count })
    #expect(table.rows[0].contains("1 Buy") && shared(robot)?.path == "maps/visit-inventory.html")
    var board = self.robot("S")
    #expect(!board.screen.contains("this table"))
  }

  @Test("what is low goes with why and who, the worst first")
  func wall() {
    let robot = robot("S 3 Down 3 Enter Enter")
    guard case .table(let table)? = shared(robot)?.content else {
      Issue.record("no table is shared")
      return
    }
    #expect(table.rows.map { $0[1] } == ["Asks", "Opens"])
    #expect(table.rows[0][3] == "long queue" && table.rows[0][4] == "A 45" && table.rows[0][6] == "Ali")
    #expect(shared(robot)?.path == "maps/visit-low.md")
  }

  @Test("the whole path is said and copied, on a page of its own where the line is too short")
  func said() {
    var robot = robot()
    robot.editor.exported(to: "/home/huda/visit.html", rest: [])
    #expect(robot.status == "Exported to /home/huda/visit.html · its path is copied")
    let long = "/" + String(repeating: "folder/", count: 20) + "visit.html"
    robot.editor.exported(to: long, rest: [])
    let letters = robot.screen.filter { !$0.isWhitespace }
    #expect(letters.contains(long))
    robot.perform("Esc")
    #expect(robot.editor.isMapOnTop && robot.effects.filter { $0 == .copy(long) }.count == 1)
  }

  @Test("while a browser prints, keys work and the title says so; what went wrong is asked about again")
  func printing() {
    var robot = robot("S Down 2 Enter Enter")
    robot.editor.exportTakesTime()
    #expect(robot.screen.contains("making the PDF"))
    robot.perform("a \"Goes on\" Enter Esc")
    #expect(robot.screen.contains("making the PDF") && robot.screen.contains("Goes on"))
    robot.perform("a \"half a te")
    robot.editor.exportFailed("maps/visit.pdf", .exportBrowserFailed)
    // What is being written stays: nothing opens over it.
    #expect(robot.screen.contains("half a te"))
    robot.perform("Esc")
    robot.editor.exportTakesTime()
    robot.editor.exportFailed("maps/visit.pdf", .exportBrowserFailed)
    #expect(robot.screen.contains("the browser made no PDF") && !robot.editor.safety.isExporting)
  }
}
