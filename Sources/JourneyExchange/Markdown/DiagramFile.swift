public import JourneyFile
public import JourneyModel

/// One journey of a text file, and how an edited map is written back into that file.
public struct DiagramFile: Sendable {
  /// What kind of text a file is.
  public enum Kind: Hashable, Sendable {
    /// Markdown, in which diagrams stand in fences, tags or shortcodes.
    case markdown
    /// A page, in which diagrams stand in `<pre class="mermaid">`.
    case html
    /// reStructuredText, in which they stand under `.. mermaid::`.
    case restructuredText
    /// AsciiDoc, in which they stand in blocks under `[mermaid]`.
    case asciiDoc
    /// A diagram and nothing else.
    case whole
  }

  /// What kind of text the file is.
  public let kind: Kind
  /// Where the journey stands.
  public let block: MarkdownBlock
  /// What stands there.
  public let source: MermaidSource
  /// How many journeys the file holds.
  public let count: Int

  /// Finds and reads a journey.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - number: which journey, from 1.
  ///   - known: a map that has just been written into it.
  ///   - options: how to read.
  /// - Throws: Why there is nothing to read; lines are those of the file.
  public init(
    _ bytes: [UInt8], kind: Kind, number: Int = 1, knownAs known: JourneyMap? = nil,
    options: MermaidOptions = MermaidOptions()
  ) throws(DiagramFileError) {
    if kind == .whole, String(validating: bytes, as: UTF8.self) == nil { throw .notUTF8 }
    let blocks = MarkdownBlocks.find(in: bytes, kind: kind)
    guard !blocks.isEmpty else {
      throw MarkdownBlocks.mixedLine(in: bytes).map { .mixedJourney(line: $0) } ?? .noJourney
    }
    guard blocks.indices.contains(number - 1) else {
      throw .noSuchJourney(number: number, count: blocks.count)
    }
    block = blocks[number - 1]
    do throws(MermaidError) {
      source = try MermaidSource(block.lines, knownAs: known, options: options)
    } catch {
      throw .unreadable(error.below(block.firstLine - 1))
    }
    self.kind = kind
    count = blocks.count
  }

  /// What was not taken over as it stands, by the lines of the file.
  public var findings: [MermaidImport.Finding] {
    source.imported.findings.map { .init(line: $0.line + block.firstLine - 1, matter: $0.matter) }
  }

  /// In which lines of the file stages and touchpoints stand; a stage without a section where its first task stands.
  public var lines: MapLines {
    let places = Dictionary(
      source.parts.flatMap(\.statements).compactMap { statement in
        statement.item.map { ($0, statement.place.lines.lowerBound + block.firstLine - 1) }
      }, uniquingKeysWith: { first, _ in first })
    let stages = source.imported.map.stages
    let touchpoints = stages.map { $0.touchpoints.map { places[.touchpoint($0.id)] ?? block.firstLine } }
    return MapLines(
      stages: zip(stages, touchpoints).map { places[.stage($0.id)] ?? $1.first ?? block.firstLine },
      touchpoints: touchpoints)
  }

  /// The file with an edited map in place of the journey; not a byte outside of it changes.
  ///
  /// - Parameter bytes: the file as it was read.
  public func bytes(for map: JourneyMap, in bytes: [UInt8]) -> [UInt8] {
    let lines = source.lines(for: map)
    return bytes[..<block.range.lowerBound] + lines.flatMap(\.bytes) + bytes[block.range.upperBound...]
  }
}

/// Why a text file gives no journey.
public enum DiagramFileError: Error, Hashable, Sendable {
  /// There is none in it.
  case noJourney
  /// There is one, but it shares its first line, from 1, with the tag around it.
  case mixedJourney(line: Int)
  /// There are fewer than the number that was asked for.
  case noSuchJourney(number: Int, count: Int)
  /// The diagram is not UTF-8.
  case notUTF8
  /// It cannot be read; lines are those of the file.
  case unreadable(MermaidError)
}

extension MermaidError {
  /// The error in a file in which that many lines stand above the diagram.
  func below(_ lines: Int) -> MermaidError {
    switch self {
    case .notAJourney(let line, let found): .notAJourney(line: line + lines, found: found)
    case .syntax(let line, let column, let found, .closingBrace(let opened)):
      .syntax(
        line: line + lines, column: column, found: found, expected: .closingBrace(opened: opened + lines))
    case .syntax(let line, let column, let found, let expected):
      .syntax(line: line + lines, column: column, found: found, expected: expected)
    }
  }
}
