/// Reads Mermaid `journey` diagrams.
///
/// First exactly as Mermaid reads them, so that a diagram it accepts always gives the tasks it shows. Only where it
/// refuses is the text mended, line by line, and read once more; what was mended is reported. Two deliberate
/// differences: attributes of HTML tags keep their double quotes, and `<br>` is a space in every name.
public enum MermaidReader {
  /// Reads one diagram.
  ///
  /// - Parameters:
  ///   - source: The diagram without its fence, with or without front matter; any line endings.
  ///   - options: Names for what the diagram leaves unnamed, and whether to mend.
  /// - Throws: The first place where neither Mermaid's grammar nor a mending helped.
  public static func read(
    _ source: String, options: MermaidOptions = MermaidOptions()
  ) throws(MermaidError) -> MermaidImport {
    var mapper = MermaidMapper(options: options)
    return mapper.map(try diagram(in: source, options))
  }

  /// The statements of a diagram.
  static func diagram(in source: String, _ options: MermaidOptions) throws(MermaidError) -> MermaidDiagram {
    let text = MermaidText(source)
    var diagram: MermaidDiagram
    do {
      diagram = try parse(MermaidPreprocessor.prepare(text), options)
    } catch {
      if options.strict { throw error }
      let (prepared, repairs) = MermaidRepairer.mend(MermaidPreprocessor.prepare(text, leniently: true))
      if repairs.isEmpty && prepared.frontMatter.count == 0 { throw error }
      diagram = try parse(prepared, options)
      diagram.findings += repairs
    }
    diagram.unratedMarks = unratedMarks(in: text)
    return diagram
  }

  /// Whether a text is meant as a journey and not as another diagram, mistakes apart.
  static func isJourney(_ source: String) -> Bool {
    let text = MermaidText(source)
    if MermaidPreprocessor.prepare(text).refusal == nil { return true }
    let prepared = MermaidPreprocessor.prepare(text, leniently: true)
    return prepared.refusal == nil || MermaidRepairer.mend(prepared).0.refusal == nil
  }

  private static func unratedMarks(in text: MermaidText) -> [Int] {
    text.lines.compactMap { line in
      guard text.string(line) == MermaidWords.unratedMark, let first = line.first else { return nil }
      return text.characters[first].line
    }
  }

  private static func parse(
    _ prepared: MermaidPrepared, _ options: MermaidOptions
  ) throws(MermaidError) -> MermaidDiagram {
    if let error = prepared.refusal { throw error }
    var parser = MermaidParser(prepared.body, options)
    var diagram = try parser.parse()
    diagram.frontMatter = prepared.frontMatter
    return diagram
  }
}
