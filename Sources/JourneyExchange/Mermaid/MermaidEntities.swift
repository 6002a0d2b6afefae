/// Mermaid's own escapes, `#58;` and `#quot;`, and the characters they stand for.
enum MermaidEntities {
  /// Turns every `#word;` into the characters it stands for, which then are never syntax.
  ///
  /// A name that is not in the table stays as it is written, but is no syntax either: Mermaid does not take its
  /// number sign for a comment.
  static func protect(_ source: MermaidText) -> MermaidText {
    let text = withoutStyleSemicolons(source)
    var result: [MermaidText.Character] = []
    result.reserveCapacity(text.count)
    var position = 0
    while position < text.count {
      if text.syntax(position) == "#", let end = wordEnd(text, at: position + 1) {
        result += replacement(of: text, position..<end)
        position = end
      } else {
        result.append(text.characters[position])
        position += 1
      }
    }
    return MermaidText(result)
  }

  /// After the semicolon that ends the word that begins there.
  static func wordEnd(_ text: MermaidText, at start: Int) -> Int? {
    var end = start
    while text.syntax(end)?.isECMAScriptWord ?? false { end += 1 }
    return end > start && text.syntax(end) == ";" ? end + 1 : nil
  }

  /// The literal characters for an entity from its mark to its semicolon.
  static func replacement(of text: MermaidText, _ range: Range<Int>) -> [MermaidText.Character] {
    let written = text.characters[range]
    let name = text.string((range.lowerBound + 1)..<(range.upperBound - 1))
    guard let first = written.first, let scalar = scalar(named: name) else {
      return written.map { .init(scalar: $0.scalar, line: $0.line, column: $0.column, isLiteral: true) }
    }
    return [.init(scalar: scalar, line: first.line, column: first.column, isLiteral: true)]
  }

  /// The scalar of a number or a usual name; controls but for line breaks and tabs, which count as spaces, are none.
  static func scalar(named name: String) -> Unicode.Scalar? {
    guard name.utf8.allSatisfy({ (48...57).contains($0) }) else { return named[name] }
    guard let value = UInt32(name), let scalar = Unicode.Scalar(value) else { return nil }
    if [9, 10, 13].contains(value) { return " " }
    return value < 32 || (127..<160).contains(value) ? nil : scalar
  }

  /// On a line with `style…:…#…;` Mermaid drops the last semicolon before it looks for entities.
  private static func withoutStyleSemicolons(_ text: MermaidText) -> MermaidText {
    var dropped: Set<Int> = []
    for line in text.lines {
      for word: StaticString in ["style", "classDef"] {
        guard let last = line.last(where: { text.syntax($0) == ";" && !dropped.contains($0) }),
          let style = line.first(where: { text.has(word, at: $0, ignoringCase: false) }),
          style < last, hasColour(text, in: style..<last)
        else { continue }
        dropped.insert(last)
      }
    }
    if dropped.isEmpty { return text }
    return MermaidText(text.characters.indices.filter { !dropped.contains($0) }.map { text.characters[$0] })
  }

  /// A colon and, with no space between, a number sign.
  private static func hasColour(_ text: MermaidText, in range: Range<Int>) -> Bool {
    var afterColon = false
    for position in range {
      if afterColon, text.syntax(position) == "#" { return true }
      if text.syntax(position) == ":" { afterColon = true }
      if text.isSpace(position) { afterColon = false }
    }
    return false
  }

  private static let named: [String: Unicode.Scalar] = [
    "quot": "\"", "amp": "&", "apos": "'", "lt": "<", "gt": ">", "colon": ":", "semi": ";", "num": "#",
    "comma": ",", "percnt": "%", "period": ".", "excl": "!", "quest": "?", "equals": "=", "plus": "+",
    "ast": "*", "sol": "/", "bsol": "\\", "vert": "|", "lowbar": "_", "dollar": "$", "commat": "@",
    "grave": "`", "lpar": "(", "rpar": ")", "lsqb": "[", "rsqb": "]", "lbrace": "{", "rbrace": "}",
    "lcub": "{", "rcub": "}", "nbsp": "\u{A0}", "shy": "\u{AD}", "zwnj": "\u{200C}", "zwj": "\u{200D}",
    "lrm": "\u{200E}", "rlm": "\u{200F}", "ndash": "–", "mdash": "—", "hellip": "…", "bull": "•",
    "middot": "·", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»",
    "larr": "←", "uarr": "↑", "rarr": "→", "darr": "↓", "harr": "↔", "check": "✓", "hearts": "♥",
    "star": "☆", "starf": "★", "cent": "¢", "pound": "£", "yen": "¥", "euro": "€", "sect": "§",
    "para": "¶", "copy": "©", "reg": "®", "trade": "™", "deg": "°", "plusmn": "±", "times": "×",
    "divide": "÷", "frac12": "½", "infin": "∞", "iexcl": "¡", "iquest": "¿",
  ]
}
