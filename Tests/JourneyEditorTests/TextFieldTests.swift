import Console
import Testing

@testable import JourneyEditor

@Suite struct TextFieldTests {
  private func field(_ text: String, keys: String, isMultiline: Bool = false) -> TextField {
    var field = TextField(text, isMultiline: isMultiline)
    for name in keys.split(separator: " ") {
      if let key = KeyPress(named: String(name)) { _ = field.handle(key) }
    }
    return field
  }

  @Test("letters go in at the caret")
  func insert() {
    #expect(field("ac", keys: "Left b").text == "abc")
    #expect(field("ac", keys: "Home x").text == "xac")
    #expect(field("ac", keys: "Left Left Left Left x End y").text == "xacy")
  }

  @Test("Backspace and Delete remove a character on either side, and nothing at the ends")
  func remove() {
    #expect(field("abc", keys: "Left Backspace").text == "ac")
    #expect(field("abc", keys: "Left Delete").text == "ab")
    #expect(field("abc", keys: "Delete").text == "abc")
    #expect(field("abc", keys: "Home Backspace").text == "abc")
  }

  @Test("words are crossed and removed whole")
  func words() {
    #expect(field("one two three", keys: "Ctrl-Left x").text == "one two xthree")
    #expect(field("one two three", keys: "Ctrl-W").text == "one two ")
    #expect(field("one two three", keys: "Home Ctrl-Right x").text == "onex two three")
    #expect(field("one two", keys: "Ctrl-U").text == "")
    #expect(field("one two", keys: "Home Ctrl-K").text == "")
  }

  @Test("Enter makes a line only where there may be several")
  func lines() {
    #expect(field("ab", keys: "Enter c", isMultiline: true).text == "ab\nc")
    var single = TextField("ab")
    let isTaken = single.handle(KeyPress(.enter))
    #expect(!isTaken)
    single.insert("c\nd\r\ne")
    #expect(single.text == "abc d e")
  }

  @Test("the caret keeps its distance from the line's start, as far as the line goes")
  func movingByLines() {
    var field = TextField("abcd\nx\nefgh", isMultiline: true)
    field.moveLine(by: -1)
    #expect(field.caret == 6)
    field.moveLine(by: -1)
    #expect(field.caret == 1)
    field.moveLine(by: -1)
    #expect(field.caret == 1)
  }

  @Test("a mark that is typed after its letter joins it")
  func marks() {
    var field = TextField("")
    field.insert("e")
    field.insert("\u{301}")
    #expect(field.characters.count == 1)
    #expect(field.caret == 1)
    #expect(field.text.unicodeScalars.count == 2)
  }

  @Test("Ctrl-Z takes the field's own changes back, one by one")
  func undo() {
    #expect(field("a", keys: "b c Ctrl-Z").text == "ab")
    #expect(field("a", keys: "b c Ctrl-Z Ctrl-Z Ctrl-Z").text == "a")
  }

  @Test("keys that are commands are left alone")
  func commands() {
    var field = TextField("a")
    for name in ["Esc", "F1", "Ctrl-S", "Alt-Up", "PgUp"] {
      guard let key = KeyPress(named: name) else { continue }
      let isTaken = field.handle(key)
      #expect(!isTaken)
    }
    #expect(field.text == "a")
  }
}
