import Console
import JourneyModel
import Phrases
import Testing

@testable import JourneyEditor

@Suite struct StartTests {
  private func started(_ script: String = "", size: (Int, Int) = (80, 24)) -> Robot {
    var robot = Robot(JourneyMap(title: "Test"), size)
    robot.showStart()
    robot.perform(script)
    return robot
  }

  @Test("Enter on a row begins with it")
  func choosing() {
    #expect(started("Enter").effects == [.begin(.blank)])
    #expect(started("Down Down Down Enter").effects == [.begin(.file("/home/huda/maps/bank.journey.json"))])
    #expect(started("End Enter").effects == [.begin(.demonstration("coffee-machine"))])
    #expect(started("End Home Enter").effects == [.begin(.blank)])
    #expect(started("Up Up Enter").effects == [.begin(.blank)])
    #expect(started("PgDn PgDn Enter").effects == [.begin(.demonstration("coffee-machine"))])
  }

  @Test(
    "letters and digits narrow the rows, by name, by stage, by path; the first that is left is chosen",
    arguments: [
      ("bank", StartItem.Choice.file("/home/huda/maps/bank.journey.json")), ("aida", .template("aida")),
      ("desire", .template("aida")), ("find out", .template("request")),
      ("42", .file("/home/huda/maps/bank.journey.json")),
      ("COFFEE buying", .demonstration("coffee-machine")),
    ])
  func filtering(_ typed: String, _ choice: StartItem.Choice) {
    var robot = started()
    robot.type(typed)
    robot.perform("Enter")
    #expect(robot.effects == [.begin(choice)])
  }

  @Test("what matches nothing is said, and Enter does nothing then")
  func nothing() {
    var robot = started(#" "zzzz" "#)
    #expect(robot.screen.contains("Nothing here has that name"))
    robot.perform("Enter")
    #expect(robot.effects == [])
    robot.perform("Esc")
    #expect(robot.screen.contains("New blank map"))
  }

  @Test("Esc takes back what was typed, then leaves; q leaves where nothing was typed; Ctrl-Q leaves always")
  func leaving() {
    #expect(started("Esc").effects == [.quit])
    #expect(started("Ctrl-C").effects == [.quit])
    #expect(started("q").effects == [.quit])
    #expect(started("Ctrl-Q").effects == [.quit])
    #expect(started(#" "re" q "#).effects == [])
    #expect(started(#" "re" Esc "#).effects == [])
    #expect(started(#" "re" Esc Esc "#).effects == [.quit])
    #expect(started(#" "re" Ctrl-Q "#).effects == [.quit])
  }

  @Test("the path of a file is asked for; one that cannot be opened leaves it there to be mended")
  func path() {
    var robot = started(#" Down Enter "maps/x.json" Enter "#)
    #expect(robot.effects == [.begin(.file("maps/x.json"))])
    robot.editor.startFailed(.verbatim("no such thing"))
    #expect(robot.screen.contains("no such thing") && robot.screen.contains("maps/x.json"))
    robot.perform("Esc Esc")
    #expect(robot.effects.last == .quit)
    #expect(started("Down Enter Enter").effects == [])
  }

  @Test("a file that is not there any more is named, not opened")
  func missing() {
    var robot = started("Down Down Down Down Enter")
    #expect(robot.effects == [] && robot.screen.contains("is not there any more"))
  }

  @Test("the language of the interface can be turned before anything is begun")
  func language() {
    var robot = started("Down Down Enter")
    #expect(robot.effects == [] && robot.screen.contains("(English)"))
    #expect(robot.editor.phrasebook.language == .arabic)
  }

  @Test("keys of the board do nothing to the map, and saving is not possible")
  func harmless() {
    let robot = started(#" Ctrl-S Ctrl-Z Insert F2 Delete "a1!" Ctrl-S "#)
    #expect(robot.effects == [] && robot.journal == [])
    #expect(robot.editor.map.stages.isEmpty)
  }

  @Test("a click begins with what it is on")
  func mouse() {
    #expect(started("<click:10,2>").effects == [.begin(.blank)])
    #expect(started("<wheel:10,5,down> Enter").effects == [])
  }

  @Test("a paste narrows the rows")
  func pasting() {
    var robot = started("<paste:aida> Enter")
    #expect(robot.effects == [.begin(.template("aida"))])
    robot.perform("Esc Down Enter <paste:x.json> Enter")
    #expect(robot.effects.last == .begin(.file("x.json")))
  }

  @Test("unsaved work that is offered lies over it and leads back to it, or to the map that was recovered")
  func recovery() {
    var robot = started()
    let offer = RecoveryOffer(
      count: 1, from: "14:00", to: "14:01", last: [], map: map(["Buy: Asks"]), history: History(),
      openText: nil)
    robot.editor.offer(offer)
    robot.perform("Esc")
    #expect(robot.screen.contains("New blank map"))
    robot.editor.offer(offer)
    robot.perform("Enter")
    #expect(robot.screen.contains("Asks") && !robot.screen.contains("New blank map"))
  }

  @Test(
    "it is drawn on every screen, and the cursor stands in the line", arguments: [1, 2, 5, 8, 12, 24, 60])
  func sizes(_ rows: Int) {
    for columns in [1, 4, 20, 40, 59, 60, 80, 110, 200] {
      var robot = started("Down", size: (columns, rows))
      #expect(robot.editor.draw().cursor != nil)
    }
  }

  @Test("the chosen row is always in sight")
  func scrolling() {
    for rows in 3...30 {
      var robot = started(size: (60, rows))
      for _ in Robot.startItems {
        #expect(robot.screen.contains("▸"), "\(rows)")
        robot.perform("Down")
      }
    }
  }
}

@Suite struct FirstStepsTests {
  @Test("the first keys are taught until a few changes were made, and not while something is open")
  func teaching() {
    var robot = Robot(map(["Buy: Asks"]))
    robot.editor.preferences.showsFirstSteps = true
    #expect(robot.screen.contains("Five keys: ? help, a add"))
    robot.perform("Enter")
    #expect(!robot.screen.contains("Five keys"))
    robot.perform("Esc")
    #expect(robot.screen.contains("Five keys"))
    robot.perform("1 2 3 4 Esc Right")
    #expect(robot.editor.firstSteps != nil)
    robot.perform("5")
    #expect(robot.editor.firstSteps == nil)
  }

  @Test("they are taught to nobody else")
  func others() {
    var robot = Robot(map(["Buy: Asks"]))
    #expect(!robot.screen.contains("Five keys"))
    robot = Robot(map(["Buy: Asks"]), file: DocumentFile(readOnly: .readOnlyAsked))
    robot.editor.preferences.showsFirstSteps = true
    #expect(!robot.screen.contains("Five keys"))
  }

  @Test("six questions stand first in the form, which opens at the first without an answer")
  func questions() {
    var robot = Robot(map(["Buy: Asks"]))
    let usual = robot.editor.rows(of: .touchpoint(robot.editor.map.stages[0].touchpoints[0].id)).count
    robot.editor.preferences.asksSixQuestions = true
    let rows = robot.editor.rows(of: .touchpoint(robot.editor.map.stages[0].touchpoints[0].id))
    #expect(rows.count == usual)
    let headings = rows.compactMap { if case .heading(let phrase) = $0 { phrase } else { nil } }
    #expect(Array(headings.prefix(6)) == Editor.sixQuestions)
    robot.perform(#" Enter "shop" Enter "#)
    #expect(robot.focused?.channel == "shop")
    robot.perform("Esc Enter 1")
    #expect(robot.focused?.relationship.count == 1)
  }

  @Test("Enter on a map without anything opens a line")
  func emptyMap() {
    var robot = Robot()
    robot.perform(#" Enter "Asks" Enter Esc "#)
    #expect(robot.outline == ["Stage 1: Asks"])
  }

  @Test("a map is looked at again as it was left: its view, its focus, and what narrowed the tables")
  func restoresView() {
    var left = Robot(richMap)
    left.perform("g i f \"stage:Use\" Enter")
    var robot = Robot(richMap)
    robot.editor.restore(left.editor.viewState)
    #expect(robot.editor.viewState == left.editor.viewState)
    #expect(robot.editor.viewState.filter == "stage:Use" && robot.editor.perspective == .inventory)
    #expect(robot.screen.contains("Opens") && !robot.screen.contains("Asks"))
  }
}
