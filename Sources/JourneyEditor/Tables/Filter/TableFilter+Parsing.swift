import JourneyInsight
import JourneyModel
import TextFolding

extension TableFilter {
  /// Reads a line.
  init(_ text: String, words: FilterWords) {
    self.init(text: text)
    var tokens = Self.tokens(of: text)[...]
    while let token = tokens.first {
      if let (mark, count) = Self.mark(at: tokens, words) {
        terms.append(Term(isNegated: token.isNegated, condition: .mark(mark)))
        tokens = tokens.dropFirst(count)
        continue
      }
      tokens = tokens.dropFirst()
      guard let key = token.key else {
        add(token, .text(SearchedText(token.value)))
        continue
      }
      guard let field = words.field(key) else {
        if let column = words.column(key) {
          add(token, Self.isNothing(token) ? .empty(column) : .column(column, SearchedText(token.value)))
          continue
        }
        unknownKeys.append(key)
        add(token, .text(SearchedText(key + ":" + token.value)))
        continue
      }
      if let condition = Self.condition(field, token, words) { add(token, condition) }
    }
  }

  private mutating func add(_ token: Token, _ condition: Condition) {
    guard !token.value.isEmpty else { return }
    terms.append(Term(isNegated: token.isNegated, condition: condition))
  }

  /// What a key and its value ask for; nil where the value says nothing to it.
  private static func condition(_ field: FilterField, _ token: Token, _ words: FilterWords) -> Condition? {
    let value = token.value
    let searched = SearchedText(value)
    if isNothing(token) { return .missing(field) }
    switch field {
    case .name, .owner, .channel, .device, .persona: return .field(field, searched)
    case .stage:
      let number = TypedNumber(value)?.value
      return number.flatMap { Int(exactly: $0) }.map { .stage($0) } ?? .field(field, searched)
    case .pain:
      let classes = words.painClasses(called: value)
      return classes.isEmpty ? .field(field, searched) : .painClasses(classes)
    case .rating, .expected, .emotion, .votes: return NumberTest(value).map { .number(field, $0) }
    case .category, .media, .phase, .reason, .impact, .relationship, .verdict, .status:
      return .words(field, words.words(of: field, meantBy: value), searched)
    }
  }

  private static func isNothing(_ token: Token) -> Bool {
    !token.isQuoted && (token.value == "-" || token.value == "–")
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
  }

  private static func tokens(of text: String) -> [Token] {
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
