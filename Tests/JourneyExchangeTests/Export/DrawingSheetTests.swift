import Testing

@testable import JourneyExchange

@Suite struct DrawingSheetTests {
  @Test("a sheet from right to left is the mirror image, texts begin at the other edge")
  func mirrored() {
    for (isRightToLeft, left, x) in [(false, "10", "15"), (true, "160", "185")] {
      var sheet = DrawingSheet(width: 200, isRightToLeft: isRightToLeft)
      sheet.rectangle("card", x: 10, y: 5, width: 30, height: 8)
      sheet.text("name", "a", at: SheetPoint(15, 9))
      #expect(
        sheet.elements == """
          <rect class="card" x="\(left)" y="5" width="30" height="8"/>
          <text class="name" x="\(x)" y="9" text-anchor="start">a</text>

          """)
    }
  }

  @Test("every line of a text runs the way the whole text does")
  func directions() {
    let sheet = DrawingSheet(width: 100, isRightToLeft: true)
    #expect(sheet.isolated("PDF", runningAs: "ملف PDF") == "\u{2067}PDF\u{2069}")
    #expect(sheet.isolated("ملف", runningAs: "PDF ملف") == "\u{2067}ملف\u{2069}")
    #expect(sheet.isolated("12", runningAs: "12") == "\u{2066}12\u{2069}")
    let other = DrawingSheet(width: 100, isRightToLeft: false)
    #expect(other.isolated("ملف", runningAs: "PDF ملف") == "\u{2066}ملف\u{2069}")
  }

  @Test("texts and titles are escaped")
  func escaping() {
    var sheet = DrawingSheet(width: 100, isRightToLeft: false)
    sheet.beginGroup(titled: "</title><script>")
    sheet.text("name", "<b> & \"c\"", at: SheetPoint(0, 0))
    sheet.endGroup()
    #expect(sheet.elements.contains("<title>&lt;/title&gt;&lt;script&gt;</title>"))
    #expect(sheet.elements.contains(">&lt;b&gt; &amp; &quot;c&quot;</text>"))
    #expect(XMLCheck.problem(in: sheet.elements) == nil)
  }
}
