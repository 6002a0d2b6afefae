/// The one thing of the front matter that belongs to a map: its title.
///
/// Not a YAML reader. It knows a plain, quoted or block scalar under the key `title` at the outermost level, which
/// is all that is ever written there; anything else gives no title.
enum MermaidFrontMatter {
  static func title(in text: MermaidText) -> MermaidDiagram.Line? {
    let lines = text.lines.filter {
      let start = text.skippingSpace(from: $0.lowerBound)
      return start < $0.upperBound && text.syntax(start) != "#"
    }
    func indent(_ line: Range<Int>) -> Int { text.skippingSpace(from: line.lowerBound) - line.lowerBound }
    let outermost = lines.map(indent).min() ?? 0
    for (index, line) in lines.enumerated() where indent(line) == outermost {
      guard let value = value(ofTitleIn: text, line) else { continue }
      let more = lines[(index + 1)...].prefix { indent($0) > outermost }.map { text.string($0) }
      let title = scalar(first: text.string(value), more: more)
      if title.isEmpty { return nil }
      return .init(text: title, number: text.characters[line.lowerBound].line)
    }
    return nil
  }

  private static func value(ofTitleIn text: MermaidText, _ line: Range<Int>) -> Range<Int>? {
    var position = text.skippingSpace(from: line.lowerBound)
    let quote = text.syntax(position)
    let isQuoted = quote == "\"" || quote == "'"
    if isQuoted { position += 1 }
    guard text.has("title", at: position, ignoringCase: false) else { return nil }
    position += 5
    if isQuoted {
      guard text.syntax(position) == quote else { return nil }
      position += 1
    }
    position = text.skippingSpace(from: position)
    guard position < line.upperBound, text.syntax(position) == ":", text.isSpace(position + 1) else {
      return nil
    }
    return (position + 1)..<line.upperBound
  }

  private static func scalar(first: String, more: [String]) -> String {
    if let mark = first.first, mark == "|" || mark == ">" { return more.joined(separator: " ") }
    let whole = ([first] + more).joined(separator: " ")
    switch whole.first {
    case "\"": return doubleQuoted(whole.dropFirst())
    case "'": return singleQuoted(whole.dropFirst())
    default: return plain(whole)
    }
  }

  private static func doubleQuoted(_ text: Substring) -> String {
    var result = ""
    var rest = text
    while let character = rest.popFirst(), character != "\"" {
      guard character == "\\", let escaped = rest.popFirst() else {
        result.append(character)
        continue
      }
      result.append(escaped == "n" || escaped == "t" ? " " : escaped)
    }
    return result
  }

  private static func singleQuoted(_ text: Substring) -> String {
    var result = ""
    var rest = text
    while let character = rest.popFirst() {
      if character == "'" && rest.first != "'" { break }
      if character == "'" { rest.removeFirst() }
      result.append(character)
    }
    return result
  }

  /// Up to a comment; the words that YAML takes for nothing are nothing.
  private static func plain(_ text: String) -> String {
    var end = text.startIndex
    while end < text.endIndex, !text[end...].hasPrefix(" #") { end = text.index(after: end) }
    let title = String(text[..<end])
    return ["null", "~", "Null", "NULL", "[]", "{}"].contains(title) ? "" : title
  }
}
