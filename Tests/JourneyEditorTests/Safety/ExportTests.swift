import Phrases
import Testing

@testable import JourneyEditor

@Suite("Exporting from inside the editor")
struct ExportTests {
  private func robot(_ path: String? = "maps/visit.journey.json", language: Language = .english) -> Robot {
    Robot(map(["Buy: Asks"], title: "A visit"), file: DocumentFile(path: path), language: language)
  }

  @Test("the palette asks where to, and offers a page beside the map", arguments: Language.allCases)
  func asks(_ language: Language) {
    var robot = robot(language: language)
    robot.perform("Ctrl-P \"\(language == .english ? "export" : "تصدير")\" Enter")
    robot.perform("Enter")
    #expect(robot.screen.contains("maps/visit.html"))
    robot.perform("Enter")
    #expect(robot.effects == [.handOut(Handout(.map, to: "maps/visit.html"))])
  }

  @Test("before a map has a file its title names the page, and Esc exports nothing")
  func unnamed() {
    var robot = robot(nil)
    robot.editor.perform(.export)
    robot.perform("Enter")
    #expect(robot.screen.contains("a-visit.html"))
    robot.perform("Esc")
    #expect(robot.effects.isEmpty)
  }

  @Test("a file that is there is asked about: over it, under another name, or not at all")
  func thereAlready() {
    var robot = robot()
    robot.editor.exportMetFile("visit.html")
    #expect(robot.screen.contains("visit.html is there already"))
    robot.perform("o")
    var again = Handout(.map, to: "visit.html")
    again.replacing = true
    #expect(robot.effects == [.handOut(again)])
    robot.editor.exportMetFile("visit.html")
    robot.perform("s Backspace Backspace Backspace Backspace \"svg\" Enter")
    #expect(robot.effects.last == .handOut(Handout(.map, to: "visit.svg")))
    robot.editor.exportMetFile("visit.html")
    robot.perform("Esc")
    #expect(robot.effects.count == 2 && robot.editor.isMapOnTop)
  }

  @Test("a name that does not do is asked for again, with the reason")
  func refused() {
    var robot = robot()
    robot.editor.exportFailed("visit.pdf", .exportEnding(".html .svg"))
    let screen = robot.screen
    #expect(
      screen.contains("visit.pdf") && screen.contains("Not exported: the name must end in one of .html .svg"))
  }

  @Test("what was written is said, and what the format has no place for")
  func written() {
    var robot = robot()
    robot.editor.exported(to: "visit.csv", rest: [.exportRestTable])
    #expect(robot.status == "Exported to visit.csv · its path is copied · only the touchpoints are in it")
    robot.editor.exported(
      to: "visit.mmd",
      rest: [.lossLine(.word("MermaidLoss", "pains"), 3), .lossLine(.word("MermaidLoss", "owners"), 2)])
    let screen = robot.screen
    #expect(screen.contains("visit.mmd") && screen.contains("Not in the diagram:"))
    #expect(screen.contains(": 3") && screen.contains(": 2"))
    robot.perform("Esc")
    #expect(robot.editor.isMapOnTop)
  }
}
