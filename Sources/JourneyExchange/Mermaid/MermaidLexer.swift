/// A piece of a diagram as the lexer cuts it.
struct MermaidToken {
  enum Kind {
    case newline, journey, title, accessibleTitle, accessibleDescription, unclosedDescription
    case section, taskName, taskData, colon, invalid, end
  }
  var kind: Kind
  /// Where it begins, keyword included.
  var start: Int
  /// Its text without keyword or colon.
  var value: Range<Int>
}

/// Cuts a prepared text into tokens by Mermaid's own rules: the first that matches wins, not the longest, and letter
/// case means nothing. The rules' order is the meaning of many odd lines, so it is kept even where it looks arbitrary.
struct MermaidLexer {
  let text: MermaidText
  private var position = 0
  /// Where `#` began a comment directly after a text.
  private(set) var cuts: [Range<Int>] = []

  init(_ text: MermaidText) { self.text = text }

  mutating func next() -> MermaidToken {
    while position < text.count {
      if skipComment() { continue }
      return lineEnd() ?? keyword() ?? task()
    }
    return MermaidToken(kind: .end, start: position, value: position..<position)
  }

  private mutating func emit(_ kind: MermaidToken.Kind, from: Int, to end: Int) -> MermaidToken {
    defer { position = end }
    return MermaidToken(kind: kind, start: position, value: from..<end)
  }

  private func lineEnd(from start: Int) -> Int { text.end(of: start) { $0 == "\n" } }

  // Rules 0, 1 and 4; rule 3, white space, comes between them but never overlaps with rule 4.
  private mutating func skipComment() -> Bool {
    let isBare = text.syntax(position) == "%" && text.syntax(position + 1) != "{"
    if isBare || isLateComment || text.syntax(position) == "#" {
      // In rule 1 the first character may itself be a line feed.
      let end = lineEnd(from: position + 1)
      if text.syntax(position) == "#", position > 0, !text.isSpace(position - 1) {
        cuts.append(position..<end)
      }
      position = end
      return true
    }
    if text.syntax(position) != "\n", text.isSpace(position) {
      position = text.skippingSpace(from: position)
      return true
    }
    return false
  }

  /// Any one UTF-16 unit but `}`, then `%%`.
  private var isLateComment: Bool {
    guard let first = text.syntax(position), first != "}", first.value <= 0xFFFF else { return false }
    return text.has("%%", at: position + 1)
  }

  // Rule 2.
  private mutating func lineEnd() -> MermaidToken? {
    guard text.syntax(position) == "\n" else { return nil }
    var end = position
    while text.syntax(end) == "\n" { end += 1 }
    return emit(.newline, from: position, to: end)
  }

  // Rules 5 to 14.
  private mutating func keyword() -> MermaidToken? {
    if text.has("journey", at: position), !(text.syntax(position + 7)?.isECMAScriptWord ?? false) {
      return emit(.journey, from: position, to: position + 7)
    }
    if let value = words(after: "title", endingAt: { "#\n;".unicodeScalars.contains($0) }) {
      return emit(.title, from: value.lowerBound, to: value.upperBound)
    }
    if let start = mark(":", after: "accTitle") {
      return emit(.accessibleTitle, from: start, to: lineEnd(from: start))
    }
    if let start = mark(":", after: "accDescr") {
      return emit(.accessibleDescription, from: start, to: lineEnd(from: start))
    }
    if let start = mark("{", after: "accDescr") {
      return describe(from: start)
    }
    if let value = words(after: "section", endingAt: { "#:\n;".unicodeScalars.contains($0) }) {
      return emit(.section, from: value.lowerBound, to: value.upperBound)
    }
    return nil
  }

  /// A keyword, one white space, and at least one character that does not end the value.
  private func words(
    after keyword: StaticString, endingAt isEnd: (Unicode.Scalar) -> Bool
  ) -> Range<Int>? {
    let start = position + keyword.utf8CodeUnitCount + 1
    guard text.has(keyword, at: position), text.isSpace(start - 1) else { return nil }
    let end = text.end(of: start, at: isEnd)
    return end > start ? start..<end : nil
  }

  /// Where the value begins behind a keyword and its mark.
  private func mark(_ mark: Unicode.Scalar, after keyword: StaticString) -> Int? {
    guard text.has(keyword, at: position) else { return nil }
    let place = text.skippingSpace(from: position + keyword.utf8CodeUnitCount)
    return text.syntax(place) == mark ? text.skippingSpace(from: place + 1) : nil
  }

  /// The text of `accDescr { … }`, which may be empty.
  private mutating func describe(from start: Int) -> MermaidToken {
    let end = text.end(of: start) { $0 == "}" }
    guard end < text.count else { return emit(.unclosedDescription, from: start, to: end) }
    defer { position = end + 1 }
    return MermaidToken(kind: .accessibleDescription, start: position, value: start..<end)
  }

  // Rules 15 to 19.
  private mutating func task() -> MermaidToken {
    let nameEnd = text.end(of: position) { "#:\n;".unicodeScalars.contains($0) }
    if nameEnd > position { return emit(.taskName, from: position, to: nameEnd) }
    guard text.syntax(position) == ":" else { return emit(.invalid, from: position, to: position + 1) }
    let dataEnd = text.end(of: position + 1) { "#\n;".unicodeScalars.contains($0) }
    if dataEnd == position + 1 { return emit(.colon, from: position, to: dataEnd) }
    return emit(.taskData, from: position + 1, to: dataEnd)
  }
}
