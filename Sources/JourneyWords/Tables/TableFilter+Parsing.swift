import JourneyInsight
import JourneyModel
import TextFolding

extension TableFilter {
  /// Reads a line.
  public init(_ text: String, words: FilterWords) {
    self.init(text: text)
    var tokens = FilterToken.tokens(of: text, words)[...]
    terms = takeTerms(&tokens, words, depth: 0)
    misreadings.sort { $0.position < $1.position }
  }

  /// Takes terms up to the end, or up to the parenthesis that closes them.
  private mutating func takeTerms(
    _ tokens: inout ArraySlice<FilterToken>, _ words: FilterWords, depth: Int
  ) -> [Term] {
    var terms: [Term] = []
    var joins = false
    while let token = tokens.first {
      if token.isWord, words.isOr(token.value) {
        joins = !terms.isEmpty
        tokens = tokens.dropFirst()
        continue
      }
      if token.sign == .close, depth > 0 { break }
      guard let term = takeTerm(&tokens, words, depth: depth) else { continue }
      if joins, let last = terms.popLast() { terms.append(.any([last, term])) } else { terms.append(term) }
      joins = false
    }
    return terms
  }

  /// Takes what the next word, mark or pair of parentheses asks for; nil where that is nothing.
  private mutating func takeTerm(
    _ tokens: inout ArraySlice<FilterToken>, _ words: FilterWords, depth: Int
  ) -> Term? {
    guard let token = tokens.first else { return nil }
    if token.sign == .open { return takeGroup(&tokens, words, depth: depth) }
    if token.sign == .close {
      tokens = tokens.dropFirst()
      note(.parenthesis(isOpen: false), token)
      return nil
    }
    if let (mark, count) = Self.mark(at: tokens, words) {
      tokens = tokens.dropFirst(count)
      return Term(.condition(.mark(mark)), isNegated: token.isNegated)
    }
    tokens = tokens.dropFirst()
    let conditions = token.values.compactMap { condition(of: token, value: $0, words) }.map(Term.condition)
    guard let first = conditions.first else { return nil }
    return Term(conditions.count == 1 ? first : .any(conditions), isNegated: token.isNegated)
  }

  private mutating func takeGroup(
    _ tokens: inout ArraySlice<FilterToken>, _ words: FilterWords, depth: Int
  ) -> Term? {
    guard let open = tokens.popFirst() else { return nil }
    guard depth < Self.deepest else { return nil }
    let terms = takeTerms(&tokens, words, depth: depth + 1)
    if tokens.popFirst() == nil { note(.parenthesis(isOpen: true), open) }
    guard let first = terms.first else { return nil }
    return Term(terms.count == 1 ? first : .all(terms), isNegated: open.isNegated)
  }

  /// How many parentheses may be open; what opens more of them is passed over.
  private static let deepest = 64

  private mutating func note(_ riddle: Riddle, _ token: FilterToken) {
    let position = text.distance(from: text.startIndex, to: token.start) + 1
    misreadings.append(Misreading(riddle: riddle, position: position))
  }

  private mutating func condition(of token: FilterToken, value: String, _ words: FilterWords) -> Condition? {
    guard let key = token.key else { return .text(SearchedText(value)) }
    let isNothing = Self.isNothing(value, isQuoted: token.isQuoted)
    if let field = words.field(key) {
      let condition = isNothing ? .missing(field) : Self.condition(field, value, words)
      if condition == nil { note(.value(key: key, value), token) }
      return condition
    }
    if let column = words.column(key) {
      return isNothing ? .empty(column) : .column(column, SearchedText(value))
    }
    note(.key(key), token)
    if value.isEmpty { return nil }
    return .text(SearchedText(key + ":" + value))
  }

  /// What a key and its value ask for; nil where the value says nothing to it.
  private static func condition(_ field: FilterField, _ value: String, _ words: FilterWords) -> Condition? {
    let searched = SearchedText(value)
    switch field {
    case .name, .owner, .channel, .device, .persona, .measure, .map: return .field(field, searched)
    case .stage: return NumberTest(value).map { .stage($0) } ?? .field(field, searched)
    case .pain:
      let classes = words.painClasses(called: value)
      return classes.isEmpty ? .field(field, searched) : .painClasses(classes)
    case .reach: return NumberTest(share: value).map { .number(field, $0) }
    case .due: return NumberTest(day: value).map { .number(field, $0) }
    case .rating, .expected, .emotion, .votes, .gap, .spread, .score:
      return NumberTest(value).map { .number(field, $0) }
    case .category, .media, .phase, .reason, .impact, .relationship, .verdict, .status:
      return .words(field, words.words(of: field, meantBy: value), searched)
    }
  }

  private static func isNothing(_ value: String, isQuoted: Bool) -> Bool {
    isQuoted ? value.isEmpty : value == "-" || value == "–"
  }

  /// The mark that the next words name, the longest name first, and how many words that are.
  private static func mark(at tokens: ArraySlice<FilterToken>, _ words: FilterWords) -> (FilterMark, Int)? {
    for count in stride(from: min(words.longestMark, tokens.count), to: 0, by: -1) {
      let next = tokens.prefix(count)
      guard next.allSatisfy({ $0.key == nil && !$0.isQuoted && $0.sign == nil }),
        next.dropFirst().allSatisfy({ !$0.isNegated })
      else { continue }
      if let mark = words.marks[next.map { $0.folded }] { return (mark, count) }
    }
    return nil
  }
}

extension TableFilter.Term {
  /// A term that must hold, or must not.
  fileprivate init(_ term: TableFilter.Term, isNegated: Bool) { self = isNegated ? .not(term) : term }
}
