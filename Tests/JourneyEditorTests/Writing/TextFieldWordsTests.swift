import Console
import Testing

@testable import JourneyEditor

@Suite struct TextFieldWordsTests {
  @Test("words are crossed and removed whole")
  func words() {
    #expect(field("one two three", keys: "Ctrl-Left x").text == "one two xthree")
    #expect(field("one two three", keys: "Ctrl-W").text == "one two ")
    #expect(field("one two three", keys: "Home Ctrl-Right x").text == "onex two three")
    #expect(field("one two", keys: "Ctrl-U").text == "")
    #expect(field("one two", keys: "Home Ctrl-K").text == "")
    #expect(field("one two", keys: "Home Alt-Delete").text == " two")
  }

  @Test(
    "in a text that runs to the left, Ctrl-Left goes on and Ctrl-Right back, a word of the text at a time")
  func wordsToTheLeft() {
    let text = "العميل يفتح Acme Cloud اليوم"
    var positions: [Int] = []
    var walker = field(text, keys: "Home")
    for _ in 0..<5 {
      _ = walker.handle(KeyPress(.left, .control), in: fieldSetting())
      positions.append(walker.caret)
    }
    #expect(positions == [6, 11, 16, 22, 28])
    #expect(field(text, keys: "Ctrl-Right").caret == 23)
  }

  @Test("Home and End go to the ends of the paragraph, with Ctrl to those of the text")
  func ends() {
    let text = "ab\r\ncd\nef"
    #expect(field(text, keys: "Up Home", isMultiline: true).caret == 3)
    #expect(field(text, keys: "Up Home End", isMultiline: true).caret == 5)
    #expect(field(text, keys: "Up Up End", isMultiline: true).caret == 2)
    #expect(field(text, keys: "Ctrl-Home", isMultiline: true).caret == 0)
    #expect(field(text, keys: "Ctrl-Home Ctrl-End", isMultiline: true).caret == 8)
  }
}
