/// What a file that is no map seems to be, so that a person can be told which command reads it.
public enum FileGuess: String, CaseIterable, Sendable {
  /// A table whose fields are parted by commas, semicolons, tabulators or bars.
  case table
  /// A Mermaid diagram of a journey.
  case diagram
  /// Markdown in which such diagrams stand.
  case markdown
  /// A web page.
  case page
  /// A file of an office program, or another archive.
  case office
  /// A Jupyter notebook.
  case notebook
  /// Some other text.
  case text

  /// Guesses by the first bytes; nil for what may have been meant as a map, is binary or is not UTF-8.
  public init?(_ bytes: [UInt8]) {
    if Self.isOffice(bytes) {
      self = .office
      return
    }
    if Notebook(bytes) != nil {
      self = .notebook
      return
    }
    guard let text = String(validating: bytes.prefix(1 << 20).prefix { $0 != 0 }, as: UTF8.self),
      let first = text.unicodeScalars.first(where: { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }),
      Self.isNoJSON(first), !bytes.prefix(1 << 20).contains(0)
    else { return nil }
    let lines = text.split(whereSeparator: \.isNewline).prefix(20)
    let start = lines.joined(separator: "\n").lowercased()
    // Marks of an unfinished merge are told of by their line.
    guard !lines.contains(where: { $0.hasPrefix("<<<<<<< ") }) else { return nil }
    if start.contains("<!doctype html") || start.contains("<html") {
      self = .page
    } else if MermaidReader.isJourney(text) {
      self = .diagram
    } else if !MarkdownBlocks.find(in: Array(text.utf8)).isEmpty {
      self = .markdown
    } else {
      self = Self.isTable(lines.prefix(2)) ? .table : .text
    }
  }

  /// Whether bytes are those of an archive or of the older form of office files.
  public static func isOffice(_ bytes: [UInt8]) -> Bool {
    [[0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0]].contains { bytes.starts(with: $0) }
  }

  /// Whether a text that begins so was not meant as JSON, in which a name or a value may have lost its braces.
  private static func isNoJSON(_ first: Unicode.Scalar) -> Bool {
    first.value >= 0x20 && !"{}[]\":,".unicodeScalars.contains(first)
  }

  private static func isTable(_ lines: ArraySlice<Substring>) -> Bool {
    guard let first = lines.first else { return false }
    return [",", ";", "\t", "|"].contains { (separator: Character) in
      let count = first.count { $0 == separator }
      return count > 0 && lines.dropFirst().allSatisfy { line in line.contains(separator) }
    }
  }
}
