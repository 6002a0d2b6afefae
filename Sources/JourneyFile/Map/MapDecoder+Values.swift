import JourneyModel

/// Single values.
extension MapDecoder {
  /// The whole numbers that every program reads alike.
  static let counts = 0...9_007_199_254_740_991

  func text(_ node: Int) throws(MapFileError) -> String {
    guard document.kind(node) == .string else { throw unexpected(node, .text) }
    return string(node)
  }

  func texts(_ node: Int) throws(MapFileError) -> [String] {
    try list(node) { (element) throws(MapFileError) in try text(element) }
  }

  /// An empty identifier stands for none; it is replaced later.
  func id<Owner>(_ node: Int) throws(MapFileError) -> Identifier<Owner> { Identifier(try text(node)) }

  /// An empty reference reads as absent.
  func reference<Owner>(_ node: Int) throws(MapFileError) -> Identifier<Owner>? {
    let text = try text(node)
    return text.isEmpty ? nil : Identifier(text)
  }

  func flag(_ node: Int) throws(MapFileError) -> Bool {
    switch document.kind(node) {
    case .yes: true
    case .no: false
    default: throw unexpected(node, .flag)
    }
  }

  /// A word that may be left empty, which reads as absent.
  func term<Known>(_ node: Int) throws(MapFileError) -> Term<Known>? {
    let text = try text(node)
    return text.isEmpty ? nil : term(text)
  }

  func requiredTerm<Known>(_ node: Int) throws(MapFileError) -> Term<Known> { term(try text(node)) }

  func terms<Known>(_ node: Int) throws(MapFileError) -> [Term<Known>] {
    try list(node) { (element) throws(MapFileError) in term(try text(element)) }
  }

  /// As `Term.init`, which costs a detour through its type's metadata from another module.
  private func term<Known>(_ text: String) -> Term<Known> {
    Known(rawValue: text).map(Term.known) ?? .other(text)
  }

  // MARK: Numbers

  func number(_ node: Int) throws(MapFileError) -> Double {
    guard document.kind(node) == .number, let value = JSONNumber.value(of: document.source(node)) else {
      throw unexpected(node, .anyNumber)
    }
    return value
  }

  func number(_ node: Int, in range: ClosedRange<Double>) throws(MapFileError) -> Double {
    guard document.kind(node) == .number, let value = JSONNumber.value(of: document.source(node)),
      range.contains(value)
    else { throw unexpected(node, .number(range)) }
    return value
  }

  func wholeNumber(_ node: Int, in range: ClosedRange<Int>) throws(MapFileError) -> Int {
    guard document.kind(node) == .number, let value = JSONNumber.value(of: document.source(node)),
      let whole = Int(exactly: value), range.contains(whole)
    else { throw unexpected(node, .wholeNumber(range)) }
    return whole
  }

  func rating(_ node: Int) throws(MapFileError) -> Rating {
    Rating(clamping: try number(node, in: 1...5))
  }

  func share(_ node: Int) throws(MapFileError) -> Share {
    Share(clamping: try number(node, in: 0...1))
  }

  func emotion(_ node: Int) throws(MapFileError) -> Emotion {
    Emotion(clamping: try wholeNumber(node, in: -2...2))
  }

  func count(of node: Int) throws(MapFileError) -> Int { try wholeNumber(node, in: Self.counts) }
}
