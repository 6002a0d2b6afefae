/// Goes through the lines of a Markdown file and gathers its fenced blocks.
///
/// Not a Markdown parser: it knows what decides where a block of code begins and ends, that is quotations, list items,
/// HTML comments and other blocks of code. It is more generous than CommonMark in one thing, indentation: a fence may
/// stand at any depth, since many tools nest by four columns where CommonMark would see code.
struct MarkdownScanner {
  private let bytes: [UInt8]
  private let lines: [SourceLine]
  private var next = 0
  /// The columns at which the content of the list items around the present line begins.
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
        skipComment(from: cursor.position, of: line)
        continue
      }
      let content = takeContent(of: fence)
      if fence.isDiagram { diagrams.append(content) }
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
    var fence = MarkdownFence(bytes[cursor.position..<cursor.end], depth: depth, indent: cursor.column)
    fence?.listIndent = listIndents.last ?? 0
    return fence
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
