import JourneyInsight
import JourneyModel
import TextFolding

extension TableFilter {
  /// Reads a line.
  init(_ text: String, words: FilterWords) {
    self.init(text: text)
    var tokens = Self.tokens(of: text, words)[...]
    // Terms that came of one word stand together, so that `or` joins all of them with what comes next.
    var groups: [[Term]] = []
    var joins = false
    while let token = tokens.first {
      if token.isWord, words.isOr(token.value) {
        joins = !groups.isEmpty
        tokens = tokens.dropFirst()
        continue
      }
      let group: [Term]
      if let (mark, count) = Self.mark(at: tokens, words) {
        group = [Term(alternatives: [Alternative(isNegated: token.isNegated, condition: .mark(mark))])]
        tokens = tokens.dropFirst(count)
      } else {
        group = terms(of: token, words)
        tokens = tokens.dropFirst()
      }
      guard !group.isEmpty else { continue }
      if joins, let last = groups.popLast() {
        groups.append(
          last.flatMap { one in group.map { Term(alternatives: one.alternatives + $0.alternatives) } })
      } else {
        groups.append(group)
      }
      joins = false
    }
    terms = groups.flatMap { $0 }
  }

  /// What a word asks for: one of several values, or none of them.
  private mutating func terms(of token: Token, _ words: FilterWords) -> [Term] {
    let values = token.values
    let conditions = values.isEmpty ? [] : values.compactMap { condition(of: token, value: $0, words) }
    let alternatives = conditions.map { Alternative(isNegated: token.isNegated, condition: $0) }
    if token.isNegated { return alternatives.map { Term(alternatives: [$0]) } }
    return alternatives.isEmpty ? [] : [Term(alternatives: alternatives)]
  }

  private mutating func condition(of token: Token, value: String, _ words: FilterWords) -> Condition? {
    guard let key = token.key else { return .text(SearchedText(value)) }
    let isNothing = Self.isNothing(value, isQuoted: token.isQuoted)
    if let field = words.field(key) {
      let condition = isNothing ? .missing(field) : Self.condition(field, value, words)
      if condition == nil { riddles.append(.value(key: key, value)) }
      return condition
    }
    if let column = words.column(key) {
      return isNothing ? .empty(column) : .column(column, SearchedText(value))
    }
    riddles.append(.key(key))
    if value.isEmpty { return nil }
    return .text(SearchedText(key + ":" + value))
  }

  /// What a key and its value ask for; nil where the value says nothing to it.
  private static func condition(_ field: FilterField, _ value: String, _ words: FilterWords) -> Condition? {
    let searched = SearchedText(value)
    switch field {
    case .name, .owner, .channel, .device, .persona, .measure: return .field(field, searched)
    case .stage: return NumberTest(value).map { .stage($0) } ?? .field(field, searched)
    case .pain:
      let classes = words.painClasses(called: value)
      return classes.isEmpty ? .field(field, searched) : .painClasses(classes)
    case .rating, .expected, .emotion, .votes, .gap, .spread:
      return NumberTest(value).map { .number(field, $0) }
    case .category, .media, .phase, .reason, .impact, .relationship, .verdict, .status:
      return .words(field, words.words(of: field, meantBy: value), searched)
    }
  }

  private static func isNothing(_ value: String, isQuoted: Bool) -> Bool {
    isQuoted ? value.isEmpty : value == "-" || value == "–"
  }

  /// The mark that the next words name, the longest name first, and how many words that are.
  private static func mark(at tokens: ArraySlice<Token>, _ words: FilterWords) -> (FilterMark, Int)? {
    for count in stride(from: min(words.longestMark, tokens.count), to: 0, by: -1) {
      let next = tokens.prefix(count)
      guard next.allSatisfy({ $0.key == nil && !$0.isQuoted }), next.dropFirst().allSatisfy({ !$0.isNegated })
      else { continue }
      if let mark = words.marks[next.map { $0.folded }] { return (mark, count) }
    }
    return nil
  }

  /// A word of the line: `-key:"value"`, of which only the value must be there.
  private struct Token {
    var isNegated = false
    var key: String?
    var value = ""
    var isQuoted = false

    var folded: String { searchFolded(value) }

    /// Whether it is a word as it stands.
    var isWord: Bool { key == nil && !isQuoted && !isNegated }

    /// The values that a key names, parted by `|` or commas; quoted ones are one, and so is a text.
    var values: [String] {
      if isQuoted { return key == nil && value.isEmpty ? [] : [value] }
      guard key != nil else { return value.isEmpty ? [] : [value] }
      return value.split { "|,،".contains($0) }.map(String.init)
    }
  }

  private static func tokens(of text: String, _ words: FilterWords) -> [Token] {
    var tokens: [Token] = []
    var rest = text[...]
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
        continue
      }
      var token = Token()
      if first == "-" || first == "\u{2212}", let next = rest.dropFirst().first, !next.isWhitespace {
        token.isNegated = true
        rest.removeFirst()
      }
      let word = rest.prefix { !$0.isWhitespace && !isQuote($0) }
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
      token.value = takeValue(&rest, isQuoted: token.isQuoted)
      tokens.append(token)
    }
    return tokens
  }

  /// Takes a word, or what stands between quotation marks; the closing one may not be written yet.
  private static func takeValue(_ rest: inout Substring, isQuoted: Bool) -> String {
    guard isQuoted else {
      let value = rest.prefix { !$0.isWhitespace }
      rest = rest[value.endIndex...]
      return String(value)
    }
    let value = rest.dropFirst().prefix { !isQuote($0) }
    rest = rest[value.endIndex...].dropFirst()
    return String(value)
  }

  private static func isQuote(_ character: Character) -> Bool { "\"“”«»".contains(character) }
}
