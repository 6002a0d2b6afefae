import JourneyExchange
import Testing

@Suite struct MarkdownBlocksTests {
  private func sources(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return MarkdownBlocks.find(in: bytes).map { block in
      // What a block says of itself is what stands in the file.
      #expect(block.lines.flatMap(\.bytes) == Array(bytes[block.range]))
      return block.source
    }
  }

  @Test(
    "every way of writing a diagram's fence is found",
    arguments: [
      "```mermaid\njourney\n```", "~~~mermaid\njourney\n~~~", "`````mermaid\njourney\n`````\n",
      "``` mermaid \njourney\n```", "```{mermaid}\njourney\n```", "```{.mermaid loc=img}\njourney\n```",
      "```mermaid {width=1}\njourney\n```", "```mermaidjs\njourney\n```", "```mermaid-example\njourney\n```",
      "```Mermaid title=\"a\"\njourney\n```", ":::mermaid\njourney\n:::", "::: mermaid\njourney\n:::",
      "```mermaid\r\njourney\r\n```\r\n", "  ```mermaid\n  journey\n  ```",
      "   ```mermaid\n   journey\n   ```",
      "> ```mermaid\n> journey\n> ```", "> > ```mermaid\n>> journey\n> > ```",
      "- ```mermaid\n  journey\n  ```",
      "1. a\n\n   ```mermaid\n   journey\n   ```", "- > ```mermaid\n  > journey\n  > ```",
      "!!! note\n    ```mermaid\n    journey\n    ```", "=== \"A\"\n\n\t```mermaid\n\tjourney\n\t```",
      "- a\n\n  - b\n\n    ```mermaid\n    journey\n    ```",
      "<div class=\"mermaid\">\njourney\n</div>", "<pre class='a mermaid' id=x>\njourney\n</pre>",
      "<PRE class=mermaid>\njourney\n</PRE>", "{{< mermaid >}}\njourney\n{{< /mermaid >}}",
      "{{<mermaid align=\"left\">}}\njourney\n{{</mermaid>}}", "{{% mermaid %}}\njourney\n{{% /mermaid %}}",
      "```mermaid\njourney", "```mermaid\njourney\n```` ", "> ```mermaid\n> journey\ntext",
      "```{mermaid}\n:alt: x\njourney\n```",
    ])
  func fences(text: String) {
    #expect(sources(text) == ["journey"])
  }

  @Test(
    "what Mermaid does not draw as a journey is not found",
    arguments: [
      "```\njourney\n```", "```text\njourney\n```", "```mermaid\nflowchart LR\n```", "```mermaid\n```",
      "journey", "    ```mermaid\n    journey\n    ```", "a\n\n\t```mermaid\n\tjourney\n\t```",
      "!!! note\n        ```mermaid\n        journey\n        ```",
      "<div class=\"mermaids\">\njourney\n</div>",
      "<div class=\"mermaid\">\njourney", "<div class=\"mermaid\">\njourney</div>",
      "    <pre class=mermaid>\njourney\n</pre>",
      "````markdown\n```mermaid\njourney\n```\n````", "```\n~~~mermaid\njourney\n~~~\n```",
      "``mermaid\njourney\n``",
      "```mermaid `\njourney\n```", "<!--\n```mermaid\njourney\n```\n-->", "```mermaidx\njourney\n```",
      "---\na: |\n  ```mermaid\n  journey\n  ```\n---\n", "`````md\n````\n```mermaid\njourney\n```\n`````",
    ])
  func others(text: String) { #expect(sources(text).isEmpty) }

  @Test(
    "pages and other markup hold diagrams in their own way",
    arguments: [
      (DiagramFile.Kind.html, "<body>\n  <pre class=\"mermaid\">\n journey\n  </pre>\n", [" journey"]),
      (
        .html, "<div class=\"mermaid\">\njourney\n</div><div class=\"mermaid\">\njourney\n</div>", ["journey"]
      ),
      (.html, "```mermaid\njourney\n```", []),
      (
        .restructuredText, "a\n\n.. mermaid::\n   :caption: x\n\n   journey\n     A: 1\n\nb",
        ["journey\n  A: 1"]
      ),
      (.restructuredText, ".. mermaid:: file.mmd\n\n   journey", []),
      (.restructuredText, "- a\n\n  .. mermaid::\n\n     journey\n\n     A: 1", ["journey\n\nA: 1"]),
      (.asciiDoc, "[mermaid]\n----\njourney\n----\n", ["journey"]),
      (.asciiDoc, "[mermaid,file,svg]\n.A title\n....\njourney\n\nA: 1\n....", ["journey\n\nA: 1"]),
      (.asciiDoc, "[mermaids]\n----\njourney\n----\n[mermaid]\n----\njourney\n", []),
    ])
  func markup(kind: DiagramFile.Kind, text: String, sources: [String]) {
    let bytes = Array(text.utf8)
    let blocks = MarkdownBlocks.find(in: bytes, kind: kind)
    #expect(blocks.map(\.source) == sources)
    for block in blocks { #expect(block.lines.flatMap(\.bytes) == Array(bytes[block.range])) }
  }

  @Test("a journey that shares its line with a tag is told of")
  func mixed() {
    #expect(throws: DiagramFileError.mixedJourney(line: 2)) {
      try DiagramFile(Array("\n<pre class=\"mermaid\">journey\nA: 1</pre>".utf8), kind: .html)
    }
  }

  @Test("several are numbered in their order, others not counted")
  func several() {
    let text =
      "# A\n```mermaid\njourney\ntitle 1\n```\n```mermaid\npie\n```\n~~~mermaid\n\njourney\ntitle 2\n~~~\n"
    let blocks = MarkdownBlocks.find(in: Array(text.utf8))
    #expect(blocks.map(\.number) == [1, 2])
    #expect(blocks.map(\.firstLine) == [3, 10])
    #expect(blocks.map(\.source) == ["journey\ntitle 1", "\njourney\ntitle 2"])
  }

  @Test("an item or quotation that ends, ends the block in it")
  func containers() {
    let list = "- a\n  ```mermaid\n  journey\n\n  A: 1\nb\n```mermaid\njourney\n```"
    #expect(sources(list) == ["journey\n\nA: 1", "journey"])
    #expect(sources("> ```mermaid\n> journey\n>\n> A: 1\n```mermaid\njourney\n```").count == 2)
  }

  @Test("the prefix of a line is what stands before the diagram's own text, and no more")
  func prefixes() {
    let text = "> - ```mermaid\n>   journey\n>     A: 1\n> \n>\tB: 2\n>   ```\n"
    let block = MarkdownBlocks.find(in: Array(text.utf8)).first
    #expect(block?.lines.map { String(decoding: $0.prefix, as: UTF8.self) } == [">   ", ">   ", "> ", ">\t"])
    #expect(block?.lines.map(\.content) == ["journey", "  A: 1", "", "B: 2"])
  }

  @Test("bytes that are no UTF-8 are nobody's business outside of a diagram")
  func invalid() {
    let fence = Array("```mermaid\njourney\n```\n".utf8)
    #expect(MarkdownBlocks.find(in: [0xFF, 0x0A] + fence + [0xC0]).count == 1)
    #expect(MarkdownBlocks.find(in: Array("```mermaid\njourney\nA".utf8) + [0xFF]).isEmpty)
  }

  @Test("a whole file is one block; a byte order mark is none of its text")
  func whole() {
    let block = MarkdownBlocks.whole([0xEF, 0xBB, 0xBF] + Array("journey\r\nA: 1".utf8))
    #expect(block?.lines.map(\.content) == ["journey", "A: 1"])
    #expect(block?.lines.map(\.ending) == [[13, 10], []])
    #expect(MarkdownBlocks.whole([]) == nil)
    #expect(MarkdownBlocks.whole([0xFF]) == nil)
  }
}
