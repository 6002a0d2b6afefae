/// Goes through the lines of a Markdown file and gathers its fenced blocks.
///
/// Not a Markdown parser: it knows what decides where a block of code begins and ends, that is quotations, list items,
/// HTML comments and other blocks of code; besides, the tags and shortcodes in which pages draw diagrams, and the blocks
/// of other tools that nest by four columns (`!!! note`, `=== "Tab"`). Four columns more than what is around it make a
/// sample of a fence, as in CommonMark.
struct MarkdownScanner {
  private let bytes: [UInt8]
  private let lines: [SourceLine]
  private var next = 0
  /// The columns at which the content of the list items and notes around the present line begins.
  private var listIndents: [Int] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = SourceLine.lines(of: bytes)
  }

  /// The lines of each block that says it is a diagram, without those of its fence.
  mutating func diagrams() -> [[SourceLine]] {
    var diagrams: [[SourceLine]] = []
    skipFrontMatter()
    while next < lines.count {
      let line = lines[next]
      next += 1
      var cursor = MarkdownCursor(bytes, line)
      guard let fence = fence(&cursor) else {
        if let container = DiagramContainer(bytes[cursor.position..<cursor.end]) {
          if let content = takeContent(of: container), !isCode(cursor.column) { diagrams.append(content) }
        } else {
          skipComment(from: cursor.position, of: line)
        }
        continue
      }
      let content = takeContent(of: fence)
      if fence.isDiagram, !isCode(fence.indent) { diagrams.append(content) }
    }
    return diagrams
  }

  /// The fence of a line, behind any markers of list items.
  private mutating func fence(_ cursor: inout MarkdownCursor) -> MarkdownFence? {
    var depth = cursor.skipQuotation()
    cursor.skipBlanks()
    if cursor.isAtEnd { return nil }
    let column = cursor.column
    listIndents.removeAll { $0 > column }
    while let indent = cursor.skipListMarker() {
      listIndents.append(indent)
      let inner = cursor.skipQuotation()
      if inner > 0 { listIndents = [] }
      depth += inner
    }
    if opensNote(bytes[cursor.position..<cursor.end]) {
      listIndents.append(cursor.column + 4)
      return nil
    }
    var fence = MarkdownFence(bytes[cursor.position..<cursor.end], depth: depth, indent: cursor.column)
    fence?.listIndent = listIndents.last ?? 0
    return fence
  }

  /// `!!! note`, `??? note`, `=== "Tab"`: what they hold stands four columns deeper.
  private func opensNote(_ text: ArraySlice<UInt8>) -> Bool {
    ["!!! ", "??? ", "???+ ", "=== \""].contains { text.starts(with: Array($0.utf8)) }
  }

  /// Whether what stands at a column is a sample of code, deeper than what is around it.
  private func isCode(_ column: Int) -> Bool { column >= (listIndents.last ?? 0) + 4 }

  /// The lines of a container, which is passed over; nil where its end shares a line with the diagram, or is missing.
  private mutating func takeContent(of container: DiagramContainer) -> [SourceLine]? {
    func text(_ line: SourceLine) -> ArraySlice<UInt8> { bytes[line.content].drop(while: \.isBlank) }
    guard let end = lines[next...].indices.first(where: { container.isMixed(into: text(lines[$0])) }) else {
      return nil
    }
    defer { next = end + 1 }
    return container.isEnded(by: text(lines[end])) ? Array(lines[next..<end]) : nil
  }

  /// The lines up to the end of a block, which is passed over: its own end, the end of the quotation or list item
  /// around it, or that of the file.
  private mutating func takeContent(of fence: MarkdownFence) -> [SourceLine] {
    var content: [SourceLine] = []
    while next < lines.count {
      var line = lines[next]
      var cursor = MarkdownCursor(bytes, line)
      guard cursor.skipQuotation(limit: fence.depth, atAnyDepth: true) == fence.depth else { return content }
      var end = cursor
      end.skipBlanks()
      if !end.isAtEnd, end.column < fence.listIndent { return content }
      next += 1
      if fence.isEnded(by: bytes[end.position..<end.end]) { return content }
      cursor.skipBlanks(upTo: fence.indent)
      line.prefix = line.prefix.lowerBound..<cursor.position
      line.content = cursor.position..<line.content.upperBound
      content.append(line)
    }
    return content
  }

  /// `---` in the first line, up to the next.
  private mutating func skipFrontMatter() {
    func isRule(_ line: SourceLine) -> Bool {
      let text = bytes[line.content]
      return text.starts(with: Array("---".utf8)) && text.dropFirst(3).allSatisfy(\.isBlank)
    }
    guard let first = lines.first, isRule(first), let end = lines.dropFirst().firstIndex(where: isRule) else {
      return
    }
    next = end + 1
  }

  /// Passes over a comment that begins in a line and does not end there: what is in it is not shown.
  private mutating func skipComment(from start: Int, of line: SourceLine) {
    let opening = Array("<!--".utf8)
    guard bytes[start..<line.content.upperBound].starts(with: opening) else { return }
    func ends(_ range: Range<Int>) -> Bool { bytes[range].firstRange(of: Array("-->".utf8)) != nil }
    if ends((start + opening.count)..<line.content.upperBound) { return }
    guard let last = lines[next...].firstIndex(where: { ends($0.content) }) else { return }
    next = last + 1
  }
}
