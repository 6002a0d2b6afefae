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
      "    ```mermaid\n    journey\n    ```",
      "> ```mermaid\n> journey\n> ```", "> > ```mermaid\n>> journey\n> > ```",
      "- ```mermaid\n  journey\n  ```",
      "1. a\n\n   ```mermaid\n   journey\n   ```", "- > ```mermaid\n  > journey\n  > ```",
      "\t```mermaid\n\tjourney\n\t```",
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
      "journey",
      "````markdown\n```mermaid\njourney\n```\n````", "```\n~~~mermaid\njourney\n~~~\n```",
      "``mermaid\njourney\n``",
      "```mermaid `\njourney\n```", "<!--\n```mermaid\njourney\n```\n-->", "```mermaidx\njourney\n```",
      "---\na: |\n  ```mermaid\n  journey\n  ```\n---\n", "`````md\n````\n```mermaid\njourney\n```\n`````",
    ])
  func others(text: String) { #expect(sources(text).isEmpty) }

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
