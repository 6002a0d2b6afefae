import Console
import Testing

@testable import JourneyEditor

@Suite struct TextFieldTests {
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

  @Test("Enter makes a line only where there may be several")
  func lines() {
    #expect(field("ab", keys: "Enter c", isMultiline: true).text == "ab\nc")
    var single = TextField("ab")
    let isTaken = single.handle(KeyPress(.enter), in: fieldSetting())
    #expect(!isTaken)
    single.insert("c\nd\r\ne")
    #expect(single.text == "abc d e")
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

  @Test("a letter that is typed before a mark takes it, and the caret stands behind both")
  func letterBeforeMark() {
    var field = TextField("\u{301}x")
    field.moveCaret(to: 0)
    field.insert("e")
    #expect(field.characters == ["e\u{301}", "x"])
    #expect(field.caret == 1)
  }

  @Test("what held a letter and a mark apart is removed, and the two join")
  func removingWhatParts() {
    var field = TextField("e\u{200E}\u{301}x")
    #expect(field.characters.count == 4)
    field.moveCaret(to: 2)
    field.removeBackward()
    #expect(field.characters == ["e\u{301}", "x"])
    #expect(field.caret == 1)
  }

  @Test(
    "Backspace removes the mark that was typed last, Delete the whole letter",
    arguments: [
      ("عَّ", "عَ"), ("مُ", "م"), ("م", ""), ("e\u{301}", "e"), ("é", ""), ("ی\u{200C}", "ی"), ("क्ष", "क\u{94D}"),
    ])
  func marksOneByOne(_ text: String, _ left: String) {
    let after = field("x" + text, keys: "Backspace").text
    #expect(after.unicodeScalars.elementsEqual(("x" + left).unicodeScalars))
    #expect(field("x" + text, keys: "Home Right Delete").text == "x")
  }

  @Test(
    "an emoji and a line end go whole",
    arguments: ["👩‍👩‍👧", "👍🏽", "🇪🇬", "1️⃣", "❤️", "🏴\u{E0067}\u{E0062}\u{E007F}", "🏃🏻‍♀️", "\r\n"])
  func wholeCharacters(_ text: String) {
    #expect(text.count == 1)
    #expect(field("x" + text, keys: "Backspace").text == "x")
    #expect(field("x" + text, keys: "Ctrl-Home Right Delete").text == "x")
  }

  @Test(
    "Ctrl-Z takes the field's own changes back by words, and the caret with them; Ctrl-Y brings them again")
  func undo() {
    #expect(field("a", keys: "b c Ctrl-Z").text == "a")
    #expect(field("a", keys: "b c Ctrl-Z Ctrl-Z Ctrl-Z").text == "a")
    var words = TextField()
    for letter in "one two  three" { words.insert(String(letter)) }
    var texts: [String] = []
    while words.undo() { texts.append(words.text) }
    #expect(texts == ["one two  ", "one ", ""])
    while words.redo() { texts.append(words.text) }
    #expect(texts.suffix(3) == ["one ", "one two  ", "one two  three"])
    _ = words.undo()
    words.insert("x")
    let goesForward = words.redo()
    #expect(!goesForward && words.text == "one two  x")
    let undone = field("abc", keys: "Home Right x Ctrl-Z")
    #expect(undone.text == "abc" && undone.caret == 1)
    let reselected = field("abc", keys: "Shift-Left Shift-Left x Ctrl-Z")
    #expect(reselected.text == "abc" && reselected.selectedText == "bc")
  }

  @Test("a pause ends a step, and so does going elsewhere or removing")
  func steps() {
    var paused = TextField()
    for letter in "ab" { paused.insert(String(letter)) }
    paused.endRun()
    for letter in "cd" { paused.insert(String(letter)) }
    _ = paused.undo()
    #expect(paused.text == "ab")
    #expect(field("", keys: "a b Left Right c d Ctrl-Z").text == "ab")
    #expect(field("", keys: "a b c Backspace Backspace d Ctrl-Z").text == "a")
    #expect(field("", keys: "a b c Backspace Backspace d Ctrl-Z Ctrl-Z").text == "abc")
    #expect(field("one two", keys: "Backspace Backspace Backspace Backspace Backspace Ctrl-Z").text == "one ")
  }

  @Test("a paste is one step for undo")
  func paste() {
    var field = TextField("a")
    field.insert("العميل يفتح Acme\u{200F} Cloud")
    #expect(field.text == "aالعميل يفتح Acme\u{200F} Cloud")
    let isUndone = field.undo()
    #expect(isUndone && field.text == "a" && !field.undo())
  }

  @Test("what is too long stays out, also in the place of a selection")
  func tooLong() {
    var field = TextField(String(repeating: "a", count: TextField.mostBytes))
    field.insert("b")
    #expect(field.characters.count == TextField.mostBytes && !field.text.contains("b"))
    field.selectAll()
    field.insert("b")
    #expect(field.text == "b")
  }

  @Test("keys that are commands are left alone")
  func commands() {
    var field = TextField("a")
    for name in ["Esc", "F1", "Ctrl-S", "Alt-Up", "PgUp", "Up", "Down", "F8", "Alt-c"] {
      guard let key = KeyPress(named: name) else { continue }
      let isTaken = field.handle(key, in: fieldSetting())
      #expect(!isTaken, "\(name)")
    }
    #expect(field.text == "a")
  }
}
