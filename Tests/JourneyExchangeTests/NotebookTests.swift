import Testing

@testable import JourneyExchange

@Suite struct NotebookTests {
  private func notebook(_ cells: String) -> [UInt8] {
    Array("{\n \"cells\": [\n\(cells)\n ],\n \"nbformat\": 4\n}\n".utf8)
  }

  @Test("the Markdown of a notebook stands in the lines in which the notebook has it")
  func lines() throws {
    let bytes = notebook(
      """
        {"cell_type": "markdown", "source": [
          "one \\u0041\\n",
          "two"
        ]},
        {"cell_type": "code", "source": ["code"]},
        {"cell_type": "markdown", "source": "three\\nfour"}
      """)
    let lines = try #require(Notebook(bytes)).markdown.split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines == ["", "", "", "one A", "two", "", "", "three", "four", ""])
  }

  @Test(
    "what is no notebook is none",
    arguments: [
      "", "[]", "{}", "{\"nbformat\": 4}", "{\"cells\": [], \"nbformat\"",
      "{\"title\": \"nbformat\", \"cells\": 1}",
      "# cells nbformat", "{\"a\": [\"nbformat\", \"cells\"]}",
    ])
  func none(_ text: String) {
    #expect(Notebook(Array(text.utf8)) == nil)
  }
}
