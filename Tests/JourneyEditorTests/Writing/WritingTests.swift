import Console
import JourneyModel
import Phrases
import TerminalText
import Testing

@testable import JourneyEditor

/// What can be done in every field: selecting, copying, turning, and all of it with the mouse.
@Suite struct WritingTests {
  private func robot(_ script: String, _ size: (Int, Int) = (80, 24)) -> Robot {
    var robot = Robot(map(["Buy: Asks, Pays", "Use: Opens"]), size)
    robot.perform(script)
    return robot
  }

  /// The places where something is written, and the keys that lead there.
  static let places = ["a", "A", "F2", "Up F2", "!", "w", "Ctrl-O Enter", "Enter Down Enter", "Ctrl-P", "/"]

  @Test("wherever something is written, it can be selected, copied, cut and put in again", arguments: places)
  func clipboard(_ keys: String) {
    var robot = robot(keys + " Alt-a Delete \"one two\" Ctrl-Shift-Left Alt-c")
    #expect(robot.effects == [.copy("two")])
    robot.perform("Ctrl-X")
    #expect(robot.editor.field?.text == "one ")
    robot.perform("Home Alt-v Alt-v")
    #expect(robot.editor.field?.text == "twotwoone ")
    robot.perform("Alt-a Ctrl-Insert Shift-Delete Shift-Insert")
    #expect(robot.effects.last == .copy("twotwoone "))
    #expect(robot.editor.field?.text == "twotwoone ")
  }

  @Test("the same letters on the Arabic keyboard do the same")
  func arabicKeyboard() {
    #expect(robot("a \"one\" Alt-ش Alt-ء Alt-ر Alt-ر").editor.field?.text == "oneone")
    #expect(robot("a \"one\" Alt-ش Alt-ؤ").effects == [.copy("one")])
  }

  @Test("without a selection nothing is copied or cut, and that is said")
  func nothingSelected() {
    let copied = robot("a \"one\" Alt-c")
    #expect(copied.effects.isEmpty)
    #expect(copied.status == "Nothing is selected")
    #expect(robot("a \"one\" Alt-x").editor.field?.text == "one")
    #expect(robot("a Alt-v").status == "Nothing was copied or cut yet")
  }

  @Test("a cut is one step for the field's undo")
  func undoneCut() {
    let field = robot("a \"one two\" Ctrl-Shift-Left Alt-x Ctrl-Z").editor.field
    #expect(field?.text == "one two")
    #expect(field?.selectedText == "two")
  }

  @Test("what was cut from a prompt's suggestion narrows the suggestions anew")
  func cutSuggestion() {
    guard let prompt = robot("c Down Alt-a Alt-x").editor.layers.top as? Prompt else {
      Issue.record("no prompt is open")
      return
    }
    #expect(prompt.chosen == nil && prompt.writing.text == "")
  }

  @Test("F8 turns the text that is being written, and back; nothing of that is kept")
  func turning() {
    var robot = robot("F2 F8")
    #expect(robot.editor.field?.direction(in: .leftToRight, reading: .leftToRight) == .rightToLeft)
    #expect(robot.status == "The text runs from right to left now; F8 lets its letters decide again")
    robot.press("F8")
    #expect(robot.editor.field?.direction(in: .leftToRight, reading: .leftToRight) == .leftToRight)
    #expect(robot.status == "The letters decide which way the text runs")
    robot.perform("F8 End x Enter")
    #expect(robot.focused?.name == "Asksx")
  }

  @Test("F8 turns an Arabic text to the other side too")
  func turningArabic() {
    var robot = robot("a \"سلام\" F8")
    #expect(robot.editor.field?.direction(in: .leftToRight, reading: .leftToRight) == .leftToRight)
    #expect(robot.status == "The text runs from left to right now; F8 lets its letters decide again")
    robot.press("F8")
    #expect(robot.editor.field?.direction(in: .leftToRight, reading: .leftToRight) == .rightToLeft)
  }

  @Test("numbers and paths cannot be turned, and that is said")
  func values() {
    for keys in ["Enter F8", "Esc Ctrl-S F8"] {
      var robot = robot("")
      robot.editor.openForm(of: .map, at: .field("standard"))
      robot.perform(keys)
      #expect(robot.editor.field?.isValue == true, "\(keys)")
      #expect(robot.editor.field?.direction(in: .rightToLeft, reading: .rightToLeft) == .leftToRight)
      #expect(robot.editor.notice?.phrase == .alwaysLeftToRight)
    }
  }

  @Test("a selection shows what can be done with it", arguments: ["a \"one\"", "Enter Enter End"])
  func hints(_ keys: String) {
    var robot = robot(keys)
    #expect(!robot.screen.contains("Alt-C"))
    robot.press("Shift-Home")
    #expect(robot.screen.contains("Alt-C"))
  }

  @Test("a click in a field puts the caret where it points, and keeps the field open")
  func click() {
    var robot = robot("a \"one two\"")
    guard let cursor = robot.editor.draw().cursor else {
      Issue.record("there is no cursor")
      return
    }
    robot.perform("<click:\(cursor.column - 3),\(cursor.row)>")
    #expect(robot.editor.field?.caret == 4)
    robot.perform("<click:\(cursor.column + 9),\(cursor.row)>")
    #expect(robot.editor.field?.caret == 7)
    robot.perform("<click:\(cursor.column - 7),\(cursor.row)> <drag:\(cursor.column - 4),\(cursor.row)>")
    #expect(robot.editor.field?.selectedText == "one")
    robot.perform("<double:\(cursor.column - 2),\(cursor.row)>")
    #expect(robot.editor.field?.selectedText == "two")
    robot.perform("x Enter Esc")
    #expect(robot.outline.first == "Buy: Asks, one x, Pays")
  }

  @Test("a click on Arabic puts the caret on the letter that is drawn there")
  func clickOnArabic() {
    var robot = robot("a \"العميل يفتح Acme\"")
    let canvas = robot.editor.draw()
    guard let cursor = canvas.cursor else {
      Issue.record("there is no cursor")
      return
    }
    let row = canvas.cells(inRow: cursor.row).map(\.text)
    guard let a = row.firstIndex(of: "A"), let c = row[(a + 1)...].firstIndex(of: "c") else {
      Issue.record("the Latin word is not on the screen: \(row)")
      return
    }
    robot.perform("<click:\(c),\(cursor.row)>")
    #expect(robot.editor.field.map { $0.characters[$0.caret] } == "c")
    robot.perform("<click:\(a + 5),\(cursor.row)>")
    #expect(robot.editor.field.map { $0.characters[$0.caret] } == "ح")
  }

  @Test("the second click of a double one finds what the first found, though the line scrolled")
  func doubleClickInLongLine() {
    var robot = robot("! \"" + String(repeating: "one two six ten ", count: 12) + "\"", (60, 20))
    let row = robot.editor.size.rows - 2
    let cells = robot.editor.draw().cells(inRow: row).map(\.text)
    guard let start = cells.indices.last(where: { cells[$0...].starts(with: ["s", "i", "x"]) }) else {
      Issue.record("the word is not on the screen: \(cells.joined())")
      return
    }
    robot.perform("<click:\(start + 1),\(row)> <double:\(start + 1),\(row)>")
    #expect(robot.editor.field?.selectedText == "six")
  }

  @Test("a drag that began elsewhere selects nothing")
  func strayDrag() {
    var robot = robot("F2 <drag:5,5>")
    #expect(robot.editor.field?.isSelecting == false)
    robot.perform("<click:1,1> <drag:5,5>")
    #expect(robot.editor.field == nil)
  }

  @Test("Up and Down go through the lines of a name that is long")
  func linesOfAName() {
    var robot = robot("a \"one two three four five six seven eight\" Up")
    let caret = robot.editor.field?.caret ?? 0
    #expect(caret < 39)
    robot.press("Down")
    #expect(robot.editor.field?.caret == 39)
    #expect(self.robot("a \"one\" Up").status == "Up does nothing here")
  }
}
