import JourneyExchange
import Testing

@Suite struct ExportFormatTests {
  @Test(
    "a file's name says its format by its ending",
    arguments: [
      ("map.html", ExportFormat.html), ("map.HTM", .html), ("a/b.c/map.svg", .svg), ("README.md", .markdown),
      ("x.markdown", .markdown), ("x.mmd", .mermaid), ("x.mermaid", .mermaid), ("x.csv", .csv),
      ("x.XLSX", .xlsx),
      ("خريطة.json", .json), (".html", .html), ("map.pdf", nil), ("map", nil), ("map.", nil), ("", nil),
      ("map.html/x", nil), ("html", nil),
    ])
  func endings(_ name: String, _ format: ExportFormat?) {
    #expect(ExportFormat(fileNamed: name) == format)
  }

  @Test("the ending of each format leads back to it, and is named", arguments: ExportFormat.allCases)
  func back(_ format: ExportFormat) {
    #expect(ExportFormat(fileNamed: "map." + format.ending) == format)
    #expect(ExportFormat.endings.contains("." + format.ending))
  }
}
