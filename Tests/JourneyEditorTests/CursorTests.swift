import Console
import JourneyModel
import Phrases
import Testing

@testable import JourneyEditor

extension Robot {
  /// The text of the row in which the terminal's cursor stands; nil where it is hidden.
  var rowOfCursor: String? {
    mutating get {
      let canvas = editor.draw()
      return canvas.cursor.map { canvas.text(ofRow: $0.row) }
    }
  }
}

/// Whoever follows the cursor with a magnifier, or has its line read out, follows the focus.
@Suite("The cursor stands on the focus") struct CursorTests {
  @Test(
    "in every mode",
    arguments: [
      ("", "Asks"), ("Down", "Pays"), ("Left Up Up Up", "Buy"), ("]", "Asks"), ("] ]", ""),
      ("g p", "long queue"), ("g i", "Asks"),
      ("z", "Asks"), ("m", "Asks"), ("P", ""), ("F5", "Asks"), ("P Right", ""),
      ("Ctrl-P", ""), ("Ctrl-P Down Down", "▸"), ("? Down", "▸"), ("Ctrl-P \"undo\"", "undo"),
      ("Ctrl-P \"undo\" Down", "▸"),
      ("Enter", "Asks"), ("Enter Down Down", "▸"), ("a \"x\"", "x"), ("F2", "Asks"), ("! \"y\"", "y"),
      ("/ \"z\"", "z"),
      ("r", "Asks"), ("r r", ""), ("r r 1", ""), ("r q 1", ""), ("r v", ""),
      ("A \"s\" Enter Esc Left Left D", ""),
      ("v", ""), ("w \"Huda\"", "Huda"), ("Ctrl-Q", ""),
    ])
  func modes(script: String, expected: String) {
    var robot = Robot(richMap, (100, 30))
    robot.perform(script)
    let row = robot.rowOfCursor
    #expect(row != nil && row?.contains(expected) == true, "\(script): \(row ?? "hidden")\n\(robot.screen)")
  }

  @Test("wherever an action leads, on screens of any size", arguments: Action.allCases)
  func actions(action: Action) {
    for size in [(100, 30), (40, 10), (8, 3), (1, 1)] {
      var robot = Robot(richMap, size)
      robot.editor.perform(action)
      let cursor = robot.editor.draw().cursor
      #expect(cursor != nil, "\(action) on \(size)")
      for key in ["Down", "Tab", "x", "Esc"] {
        robot.perform(key)
        let cursor = robot.editor.draw().cursor
        #expect(cursor != nil, "\(action), \(key) on \(size)")
      }
    }
  }

  @Test(
    "on pages that must be answered, on what they say or what is chosen", arguments: SheetTests.Page.allCases)
  func pages(page: SheetTests.Page) {
    var robot = Robot(map(["Buy: Asks"]), (80, 24))
    page.show(in: &robot.editor)
    let row = robot.rowOfCursor
    #expect(row?.contains { $0.isLetter } == true, "\(page): \(row ?? "hidden")")
  }

  @Test("on the question, where something is asked")
  func question() {
    var robot = Robot(richMap)
    robot.perform("3 Ctrl-Q")
    let row = robot.rowOfCursor
    #expect(row?.contains("There are changes that are not saved") == true)
  }

  @Test("on the start screen, on the row that is gone to, and on the line while it is typed into")
  func start() {
    var robot = Robot(JourneyMap(title: "Test"), (100, 30))
    robot.showStart()
    robot.perform("Down Down")
    let row = robot.rowOfCursor
    #expect(row?.contains("▸") == true)
    robot.perform("\"b\"")
    let line = robot.rowOfCursor
    let place = robot.editor.draw().cursor
    #expect(line?.contains("b") == true && place?.row == 0)
  }
}
