/// A line that begins a block of code, or a container such as `:::mermaid`.
struct MarkdownFence {
  /// A backtick, a tilde or a colon.
  let mark: UInt8
  /// How many there are; the end needs as many.
  let length: Int
  /// What stands behind them, without blanks around it.
  let info: String
  /// How deep the block is quoted.
  let depth: Int
  /// The columns before the marks, inside the quotation.
  let indent: Int
  /// The columns before what follows a list marker, 0 outside of lists: a line with fewer ends the item.
  var listIndent = 0

  /// Reads a line as the beginning of a block; nil if it is none.
  init?(_ bytes: some RandomAccessCollection<UInt8>, depth: Int, indent: Int) {
    guard let mark = bytes.first, [UInt8(ascii: "`"), UInt8(ascii: "~"), .colon].contains(mark) else {
      return nil
    }
    let run = bytes.prefix { $0 == mark }
    let rest = bytes.dropFirst(run.count)
    guard run.count >= 3, mark != UInt8(ascii: "`") || !rest.contains(mark) else { return nil }
    self.mark = mark
    self.depth = depth
    self.indent = indent
    length = run.count
    info = String(decoding: rest.drop(while: \.isBlank), as: UTF8.self)
    // Only diagrams are looked for in containers; the others may hold anything, fences too.
    if mark == .colon, !isDiagram { return nil }
  }

  /// Whether a line ends the block.
  func isEnded(by bytes: some RandomAccessCollection<UInt8>) -> Bool {
    let run = bytes.prefix { $0 == mark }
    return run.count >= length && bytes.dropFirst(run.count).allSatisfy(\.isBlank)
  }

  /// Whether the block says that it is a diagram: `mermaid`, `{mermaid}`, `{.mermaid width=80%}`, `mermaid title="…"`.
  var isDiagram: Bool {
    let separators: Set<Character> = [" ", "\t", "{", "}", ","]
    guard var word = info.lowercased().split(whereSeparator: separators.contains).first else { return false }
    if info.hasPrefix("{"), word.hasPrefix(".") { word.removeFirst() }
    return ["mermaid", "mermaidjs", "mermaid-example"].contains(word)
  }
}
