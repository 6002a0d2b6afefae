import Console
import Testing

@testable import JourneyEditor

@Suite struct TextFieldSelectionTests {
  @Test(
    "Shift selects what the caret passes",
    arguments: [
      ("Shift-Left Shift-Left", "ee"), ("Ctrl-Shift-Left", "three"),
      ("Alt-Shift-Left Alt-Shift-Left", "two three"),
      ("Shift-Home", "one two three"), ("Home Shift-End", "one two three"), ("Home Shift-Right", "o"),
      ("Home Ctrl-Shift-Right", "one"), ("Shift-Left Shift-Right", nil), ("Shift-Left Left", nil),
    ])
  func selecting(_ keys: String, _ selected: String?) {
    #expect(field("one two three", keys: keys).selectedText == selected)
  }

  @Test(
    "what is selected gives way to what is typed, and to Backspace and Delete",
    arguments: [
      ("x", "one two x"), ("Backspace", "one two "), ("Delete", "one two "), ("Ctrl-W", "one two "),
      ("Ctrl-Delete", "one two "), ("Ctrl-U", "one two "),
    ])
  func replacing(_ key: String, _ text: String) {
    let field = field("one two three", keys: "Ctrl-Shift-Left " + key)
    #expect(field.text == text)
    #expect(field.selection == nil)
  }

  @Test("an arrow leaves a selection at its end on that side")
  func leaving() {
    #expect(field("abcdef", keys: "Left Shift-Left Shift-Left Left").caret == 3)
    #expect(field("abcdef", keys: "Left Shift-Left Shift-Left Right").caret == 5)
    #expect(field("سلام", keys: "Home Shift-Left Shift-Left Left").caret == 2)
    #expect(field("سلام", keys: "Home Shift-Left Shift-Left Right").caret == 0)
  }

  @Test("everything can be selected, and a word where the mouse is")
  func whole() {
    var field = TextField("one  two")
    field.selectAll()
    #expect(field.selectedText == "one  two" && field.caret == 8)
    #expect(field.word(at: 1) == 0..<3)
    #expect(field.word(at: 3) == 3..<5)
    #expect(field.word(at: 8) == 5..<8)
    #expect(TextField("").word(at: 0) == 0..<0)
  }

  @Test("lines are selected with Shift and the arrows up and down")
  func lines() {
    let field = field("ab\ncd\nef", keys: "Home Shift-Up", isMultiline: true)
    #expect(field.selectedText == "cd\n")
  }
}
