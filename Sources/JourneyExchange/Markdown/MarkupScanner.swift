/// Finds the blocks of diagrams in texts that are no Markdown: HTML, reStructuredText and AsciiDoc.
///
/// Like the scanner of Markdown it knows only what decides where a block begins and ends.
struct MarkupScanner {
  private let bytes: [UInt8]
  private let lines: [SourceLine]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = SourceLine.lines(of: bytes)
  }

  /// A line's text behind its indentation, and how deep that is.
  private func text(_ index: Int) -> (indent: Int, text: ArraySlice<UInt8>) {
    var cursor = MarkdownCursor(bytes, lines[index])
    cursor.skipBlanks()
    return (cursor.column, bytes[cursor.position..<cursor.end])
  }

  // MARK: HTML

  /// The lines in each `<pre class="mermaid">` and `<div class="mermaid">`, without those of the tags.
  func elements() -> [[SourceLine]] {
    var blocks: [[SourceLine]] = []
    var next = 0
    while next < lines.count {
      guard let container = DiagramContainer(text(next).text),
        let end = lines[(next + 1)...].indices.first(where: { container.isMixed(into: text($0).text) })
      else {
        next += 1
        continue
      }
      if container.isEnded(by: text(end).text) { blocks.append(Array(lines[(next + 1)..<end])) }
      next = end + 1
    }
    return blocks
  }

  // MARK: reStructuredText

  /// The lines in each `.. mermaid::`, without its options and the indentation that all of them have.
  func directives() -> [[SourceLine]] {
    var blocks: [[SourceLine]] = []
    var next = 0
    while next < lines.count {
      let (indent, opening) = text(next)
      next += 1
      guard opening.elementsEqual(".. mermaid::".utf8) else { continue }
      let body = lines[next...].indices.prefix { text($0).text.isEmpty || text($0).indent > indent }
      next = body.upperBound
      let diagram = body.drop { text($0).text.isEmpty || text($0).text.first == .colon }
      let last = diagram.last { !text($0).text.isEmpty } ?? diagram.startIndex
      guard let first = diagram.first else { continue }
      blocks.append((first...last).map { without(indent: text(first).indent, lines[$0]) })
    }
    return blocks
  }

  private func without(indent: Int, _ line: SourceLine) -> SourceLine {
    var cursor = MarkdownCursor(bytes, line)
    cursor.skipBlanks(upTo: indent)
    var line = line
    line.prefix = line.prefix.lowerBound..<cursor.position
    line.content = cursor.position..<line.content.upperBound
    return line
  }

  // MARK: AsciiDoc

  /// The lines in each block with `[mermaid]` above it.
  func styledBlocks() -> [[SourceLine]] {
    var blocks: [[SourceLine]] = []
    var next = 0
    while next < lines.count {
      let style = text(next).text
      next += 1
      guard style.starts(with: Array("[mermaid".utf8)), style.last == UInt8(ascii: "]"),
        [UInt8(ascii: "]"), UInt8(ascii: ","), .space].contains(style[style.startIndex + 8])
      else { continue }
      // A title may stand between the style and its block.
      if next < lines.count, text(next).text.first == UInt8(ascii: "."), !isDelimiter(text(next).text) {
        next += 1
      }
      guard next < lines.count, isDelimiter(text(next).text) else { continue }
      let delimiter = text(next).text
      guard let end = lines[(next + 1)...].indices.first(where: { text($0).text == delimiter }) else {
        return blocks
      }
      blocks.append(Array(lines[(next + 1)..<end]))
      next = end + 1
    }
    return blocks
  }

  /// `----`, `....`, `--`
  private func isDelimiter(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, text.allSatisfy({ $0 == first }) else { return false }
    return text.count >= 4 && [UInt8(ascii: "-"), UInt8(ascii: ".")].contains(first)
      || text.elementsEqual("--".utf8)
  }
}
