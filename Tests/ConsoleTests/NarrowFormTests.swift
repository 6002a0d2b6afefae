import Console
import Testing

@Suite("Characters of one column in place of ambiguous ones")
struct NarrowFormTests {
  @Test(
    "lines, signs and punctuation have a stand-in of ASCII",
    arguments: Array("─│╭╮╰╯┏━┓┃┗┛┼┤├┴┬┊▐▌▼▲●○◆■□◇◈•·–…“”‘’←→↑↓×±≠▁▂▃▄▅▆▇█").map(String.init))
  func signs(_ sign: String) {
    let form = NarrowForm.of(sign)
    #expect(form.count == 1 && form.unicodeScalars.allSatisfy { (0x20..<0x7F).contains($0.value) }, "\(sign)")
  }

  @Test("letters stay what they are, those with an ambiguous accent as a letter and its mark")
  func letters() {
    for text in ["a", "م", "ﻣ", "漢", "ñ", "م\u{64E}", "", " ", "ж", "🥰"] {
      #expect(NarrowForm.of(text) == text)
    }
    let accent = NarrowForm.of("é")
    #expect(accent == "é" && accent.unicodeScalars.count == 2)
    #expect(NarrowForm.of("●\u{301}").unicodeScalars.elementsEqual("*\u{301}".unicodeScalars))
  }
}
