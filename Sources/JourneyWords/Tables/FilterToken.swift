import TextFolding

/// A word of a filter's line, `-key:"value"`, of which only the value must be there; or a parenthesis.
struct FilterToken {
  /// What is no word.
  enum Sign { case open, close }

  /// Where it begins.
  let start: String.Index
  var sign: Sign?
  var isNegated = false
  var key: String?
  var value = ""
  var isQuoted = false

  var folded: String { searchFolded(value) }

  /// Whether it is a word as it stands.
  var isWord: Bool { key == nil && !isQuoted && !isNegated && sign == nil }

  /// The values that a key names, parted by `|` or commas; quoted ones are one, and so is a text.
  var values: [String] {
    if isQuoted { return key == nil && value.isEmpty ? [] : [value] }
    guard key != nil else { return value.isEmpty ? [] : [value] }
    return value.split { "|,،".contains($0) }.map(String.init)
  }

  /// The words and parentheses of a line.
  ///
  /// A parenthesis opens where a word may begin, and closes one that is open: elsewhere both are letters like others.
  static func tokens(of text: String, _ words: FilterWords) -> [FilterToken] {
    var tokens: [FilterToken] = []
    var rest = text[...]
    var depth = 0
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
        continue
      }
      let token = take(&rest, words, isInside: depth > 0)
      if token.sign == .open { depth += 1 }
      if token.sign == .close { depth = max(0, depth - 1) }
      tokens.append(token)
    }
    return tokens
  }

  private static func take(_ rest: inout Substring, _ words: FilterWords, isInside: Bool) -> FilterToken {
    var token = FilterToken(start: rest.startIndex)
    if let first = rest.first, first == "-" || first == "\u{2212}", let next = rest.dropFirst().first,
      !next.isWhitespace
    {
      token.isNegated = true
      rest.removeFirst()
    }
    if rest.first == "(" || rest.first == ")" {
      token.sign = rest.removeFirst() == "(" ? .open : .close
      return token
    }
    let word = rest.prefix { !$0.isWhitespace && !isQuote($0) && !(isInside && $0 == ")") }
    if let colon = word.firstIndex(of: ":"), colon > word.startIndex {
      token.key = String(word[..<colon])
      rest = rest[word.index(after: colon)...]
    } else if let sign = word.firstIndex(where: { "<>=≤≥".contains($0) }),
      words.field(String(word[..<sign]))?.isNumber ?? false
    {
      token.key = String(word[..<sign])
      rest = rest[sign...]
    }
    token.isQuoted = rest.first.map(isQuote) ?? false
    token.value = takeValue(&rest, isQuoted: token.isQuoted, isInside: isInside)
    return token
  }

  /// Takes a word, or what stands between quotation marks; the closing one may not be written yet.
  private static func takeValue(_ rest: inout Substring, isQuoted: Bool, isInside: Bool) -> String {
    guard isQuoted else {
      let value = rest.prefix { !$0.isWhitespace && !(isInside && $0 == ")") }
      rest = rest[value.endIndex...]
      return String(value)
    }
    let value = rest.dropFirst().prefix { !isQuote($0) }
    rest = rest[value.endIndex...].dropFirst()
    return String(value)
  }

  private static func isQuote(_ character: Character) -> Bool { "\"“”«»".contains(character) }
}
