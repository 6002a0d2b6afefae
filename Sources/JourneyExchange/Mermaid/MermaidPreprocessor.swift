/// A source made ready for the lexer.
struct MermaidPrepared {
  /// From the word `journey` on, without comment lines, with a line feed at the end.
  var body: MermaidText
  /// The lines between the fences of the front matter.
  var frontMatter: MermaidText
  /// Why it is no journey, if it is none.
  var refusal: MermaidError?
}

/// What Mermaid does to a text before it parses it: front matter, directives, comment lines and entities.
enum MermaidPreprocessor {
  /// Prepares a source; leniently, front matter may be indented.
  static func prepare(_ source: MermaidText, leniently: Bool = false) -> MermaidPrepared {
    var (front, text) = splitFrontMatter(source, leniently: leniently)
    text = withoutComments(withoutDirectives(text))
    text = MermaidText(text.characters[text.skippingSpace(from: 0)...])
    let refusal = text.has("journey", at: 0, ignoringCase: false) ? nil : refusal(text)
    text = MermaidEntities.protect(text)
    text.characters.append(source.end)
    return MermaidPrepared(body: text, frontMatter: front, refusal: refusal)
  }

  private static func refusal(_ text: MermaidText) -> MermaidError {
    let end = text.end(of: 0) { $0 == "\n" }
    return .notAJourney(
      line: text.characters.first?.line ?? 1, found: String(text.string(0..<end).prefix(60)))
  }

  /// `---`, lines, `---`: the first at the very start, the last followed by a line feed.
  private static func splitFrontMatter(
    _ text: MermaidText, leniently: Bool
  ) -> (front: MermaidText, rest: MermaidText) {
    let lines = text.lines
    func isFence(_ line: Range<Int>) -> Bool {
      let start = leniently ? text.skippingSpace(from: line.lowerBound) : line.lowerBound
      guard text.has("---", at: start), start < line.upperBound else { return false }
      return text.skippingSpace(from: start + 3) >= line.upperBound
        && text.syntax(line.upperBound - 1) == "\n"
    }
    func isBlank(_ line: Range<Int>) -> Bool { text.skippingSpace(from: line.lowerBound) >= line.upperBound }
    let none = (front: MermaidText([]), rest: text)
    let opening = leniently ? lines.prefix(while: isBlank).count : 0
    guard opening < lines.count, isFence(lines[opening]) else { return none }
    // A fence directly below the first, but for blank lines, only counts where no other follows.
    let body = lines.dropFirst(opening + 1)
    let solid = body.drop(while: isBlank)
    let early = leniently || solid.count < body.count ? solid.prefix(1).first(where: isFence) : nil
    guard let first = body.first, let last = solid.dropFirst().first(where: isFence) ?? early else {
      return none
    }
    return (
      MermaidText(text.characters[first.lowerBound..<last.lowerBound]),
      MermaidText(text.characters[last.upperBound...])
    )
  }

  /// Takes out `%%{ … }%%` wherever it stands; one that is not closed takes the rest of the text, or
  /// all up to a line or paragraph separator.
  private static func withoutDirectives(_ text: MermaidText) -> MermaidText {
    var kept: [MermaidText.Character] = []
    var position = 0
    while position < text.count {
      if let end = directiveEnd(text, at: position) {
        position = end
      } else {
        kept.append(text.characters[position])
        position += 1
      }
    }
    return MermaidText(kept)
  }

  private static func directiveEnd(_ text: MermaidText, at start: Int) -> Int? {
    guard text.has("%%{", at: start) else { return nil }
    func isWord(_ position: Int) -> Bool { text.syntax(position)?.isECMAScriptWord ?? false }
    func afterWord(_ position: Int) -> Int {
      var position = position
      while isWord(position) { position += 1 }
      return position
    }
    var position = text.skippingSpace(from: start + 3)
    guard isWord(position) else { return nil }
    position = afterWord(position)
    let colon = text.skippingSpace(from: position)
    position = text.skippingSpace(from: text.syntax(colon) == ":" ? colon + 1 : position)
    if isWord(position) {
      // Mermaid takes one bare word and leaves what follows it in the text.
      position = text.skippingSpace(from: afterWord(position))
    } else {
      position = text.end(of: position) { $0 == "}" || $0.isECMAScriptSeparator }
      while text.syntax(position) == "}", !text.has("}%%", at: position) {
        position = text.end(of: position + 1) { $0 == "}" || $0.isECMAScriptSeparator }
      }
      position = text.skippingSpace(from: position)
    }
    return text.has("}%%", at: position) ? position + 3 : position
  }

  /// Takes out lines that begin with `%%` and say something, with the blank lines before them.
  private static func withoutComments(_ text: MermaidText) -> MermaidText {
    var kept: [MermaidText.Character] = []
    var start = 0
    while start < text.count {
      let first = text.skippingSpace(from: start)
      let isComment =
        text.has("%%", at: first) && ![nil, "{", "\n"].contains(text.syntax(first + 2))
      let end = text.end(of: first) { $0 == "\n" || (!isComment && $0.isECMAScriptSeparator) }
      let next = min(text.count, end + 1)
      if !isComment { kept += text.characters[start..<next] }
      start = next
    }
    return MermaidText(kept)
  }
}
