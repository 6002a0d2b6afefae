/// A container other than a fence in which pages draw Mermaid diagrams, known by the line that opens it.
///
/// It must have its opening and its end on lines of their own: only then are the lines between them the diagram's, and
/// each can be written back as it is.
struct DiagramContainer {
  /// What a line must begin with to end the container.
  let ending: String

  /// Reads a line as the opening of a container: `<pre class="mermaid">`, `<div class="mermaid">`, or a shortcode of
  /// Hugo's as in `{{< mermaid >}}`; nil if it is none.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard let first = bytes.first, [UInt8(ascii: "<"), UInt8(ascii: "{")].contains(first) else { return nil }
    var line = String(decoding: bytes, as: UTF8.self).lowercased()[...]
    while line.last?.isWhitespace ?? false { line.removeLast() }
    guard let ending = Self.ending(ofTag: line) ?? Self.ending(ofShortcode: line) else { return nil }
    self.ending = ending
  }

  /// Whether a line begins with the end.
  func isEnded(by bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).lowercased().filter { !$0.isWhitespace }.hasPrefix(ending)
  }

  /// Whether the end stands somewhere else in a line, so that the diagram has no line of its own there.
  func isMixed(into bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).lowercased().filter { !$0.isWhitespace }.contains(ending)
  }

  /// Whether a tag opens and goes on in the same line, as in `<pre class="mermaid">journey`.
  static func beginsMixed(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.first == UInt8(ascii: "<"), let end = bytes.firstIndex(of: UInt8(ascii: ">")) else {
      return false
    }
    let rest = bytes[(end + 1)...].drop(while: \.isBlank)
    return DiagramContainer(bytes[...end]) != nil && rest.starts(with: Array("journey".utf8))
  }

  private static func ending(ofTag line: Substring) -> String? {
    guard line.hasPrefix("<div ") || line.hasPrefix("<pre "), line.hasSuffix(">"),
      !line.dropLast().contains(">"),
      let start = line.firstRange(of: "class=")
    else { return nil }
    let value = line[start.upperBound...].dropLast()
    guard let quote = value.first else { return nil }
    let classes =
      quote == "\"" || quote == "'"
      ? value.dropFirst().prefix { $0 != quote } : value.prefix { !$0.isWhitespace }
    let isDiagram = classes.split(whereSeparator: \.isWhitespace).contains("mermaid")
    return isDiagram ? "</\(line.dropFirst().prefix(3))>" : nil
  }

  private static func ending(ofShortcode line: Substring) -> String? {
    for (start, end) in [("{{<", ">}}"), ("{{%", "%}}")] where line.hasPrefix(start) && line.hasSuffix(end) {
      let words = line.dropFirst(3).dropLast(3).split(whereSeparator: \.isWhitespace)
      if words.first == "mermaid" { return "\(start)/mermaid\(end)" }
    }
    return nil
  }
}
