/// A Mermaid `journey` diagram in a text file: where it stands, and what stands there.
public struct MarkdownBlock: Hashable, Sendable {
  /// Which of the file's journeys it is, from 1.
  public let number: Int
  /// The bytes of its lines in the file, the fence not among them.
  public let range: Range<Int>
  /// The line of the file, from 1, in which it begins.
  public let firstLine: Int
  /// The lines of the diagram.
  public let lines: [MermaidLine]

  /// The diagram without what Markdown put around it.
  public var source: String { lines.map(\.content).joined(separator: "\n") }
}

/// The journeys of a text file: the fenced blocks of Markdown, or the one diagram of a `.mmd` file.
///
/// What Mermaid draws is found, and nothing else. A block of code that shows another one (```` around ```) is shown
/// as it is and draws nothing, so what is in it is not ours to change; neither is a fence without `mermaid`, even if a
/// journey stands in it, nor what is inside an HTML comment. Other diagrams are passed over.
public enum MarkdownBlocks {
  /// Finds the journeys of a text file.
  ///
  /// - Parameters:
  ///   - bytes: the file; bytes that are not UTF-8 may stand anywhere but in a diagram.
  ///   - kind: what kind of text it is.
  public static func find(in bytes: [UInt8], kind: DiagramFile.Kind = .markdown) -> [MarkdownBlock] {
    let places: [[SourceLine]]
    switch kind {
    case .markdown:
      var scanner = MarkdownScanner(bytes)
      places = scanner.diagrams()
    case .html: places = MarkupScanner(bytes).elements()
    case .restructuredText: places = MarkupScanner(bytes).directives()
    case .asciiDoc: places = MarkupScanner(bytes).styledBlocks()
    case .whole: return whole(bytes).map { [$0] } ?? []
    }
    return blocks(places, of: bytes)
  }

  private static func blocks(_ places: [[SourceLine]], of bytes: [UInt8]) -> [MarkdownBlock] {
    var blocks: [MarkdownBlock] = []
    var above = LinesAbove()
    for lines in places {
      // The options of a MyST directive stand above its diagram.
      let diagram = Array(lines.drop { isDirectiveOption(bytes[$0.content]) })
      guard let block = block(diagram, of: bytes, number: blocks.count + 1, &above),
        MermaidReader.isJourney(block.source)
      else { continue }
      blocks.append(block)
    }
    return blocks
  }

  /// The line, from 1, of a journey that a page draws but that shares its first line with the tag around it, so that it
  /// has no lines of its own; nil where there is none.
  public static func mixedLine(in bytes: [UInt8]) -> Int? {
    SourceLine.lines(of: bytes).firstIndex {
      DiagramContainer.beginsMixed(bytes[$0.content].drop(while: \.isBlank))
    }
    .map { $0 + 1 }
  }

  /// Takes a whole file as one diagram; nil if it is not UTF-8, or empty.
  public static func whole(_ bytes: [UInt8]) -> MarkdownBlock? {
    var lines = SourceLine.lines(of: bytes)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    if bytes.starts(with: mark), let first = lines.first {
      lines[0].prefix = 0..<mark.count
      lines[0].content = mark.count..<first.content.upperBound
    }
    var above = LinesAbove()
    return block(lines, of: bytes, number: 1, &above)
  }

  /// Counts the lines above one diagram after the other, each part of the file once.
  private struct LinesAbove {
    private var place = 0
    private var lines = 0

    /// The lines above a place where a line begins, which must not lie before the last one.
    mutating func count(to start: Int, in bytes: [UInt8]) -> Int {
      lines += SourceLine.lines(of: Array(bytes[place..<start])).count
      place = start
      return lines
    }
  }

  private static func block(
    _ lines: [SourceLine], of bytes: [UInt8], number: Int, _ above: inout LinesAbove
  ) -> MarkdownBlock? {
    guard let first = lines.first, let last = lines.last else { return nil }
    var diagram: [MermaidLine] = []
    for line in lines {
      guard let content = String(validating: bytes[line.content], as: UTF8.self) else { return nil }
      diagram.append(
        MermaidLine(
          prefix: Array(bytes[line.prefix]), content: content, ending: Array(bytes[line.ending])))
    }
    let start = first.range.lowerBound
    let firstLine = above.count(to: start, in: bytes) + 1
    return MarkdownBlock(
      number: number, range: start..<last.range.upperBound, firstLine: firstLine, lines: diagram)
  }

  /// `:caption: text`
  private static func isDirectiveOption(_ bytes: ArraySlice<UInt8>) -> Bool {
    let text = bytes.drop(while: \.isBlank)
    guard text.first == .colon, let end = text.dropFirst().firstIndex(of: .colon) else { return false }
    let name = text[(text.startIndex + 1)..<end]
    return !name.isEmpty && !name.contains(where: \.isBlank)
  }
}
