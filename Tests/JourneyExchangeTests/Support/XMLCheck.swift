/// A check of XML that is small enough to be trusted: one element around all, tags that match, attributes once each and
/// between quotation marks, known entities, and no character that XML does not allow. It knows no doctype, no comment
/// and no section of raw text, which our drawings do without.
struct XMLCheck {
  private var rest: Substring.UnicodeScalarView
  private var open: [String] = []
  private var roots = 0

  private init(_ text: String) { rest = Substring(text).unicodeScalars }

  /// What is wrong first, nil for a sound document.
  static func problem(in document: String) -> String? {
    if let bad = document.unicodeScalars.first(where: { !isAllowed($0) }) { return "U+\(bad.value)" }
    var text = document
    if text.hasPrefix("<?xml"), let end = text.firstRange(of: "?>") { text = String(text[end.upperBound...]) }
    var check = XMLCheck(text)
    return check.run()
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  private mutating func run() -> String? {
    while let scalar = rest.first {
      if scalar == "<" {
        rest.removeFirst()
        if let problem = tag() { return problem }
      } else if scalar == "&" {
        if let problem = entity() { return problem }
      } else {
        if open.isEmpty, !scalar.properties.isWhitespace { return "text outside the root" }
        if scalar == ">" { return "a bare >" }
        rest.removeFirst()
      }
    }
    return open.isEmpty && roots == 1 ? nil : "\(roots) roots, open: \(open)"
  }

  private mutating func entity() -> String? {
    let name = String(rest.prefix { $0 != ";" })
    guard ["&amp", "&lt", "&gt", "&quot", "&#39"].contains(name) else { return "entity \(name.prefix(8))" }
    rest = rest.dropFirst(name.unicodeScalars.count + 1)
    return nil
  }

  private mutating func tag() -> String? {
    let isEnd = rest.first == "/"
    if isEnd { rest.removeFirst() }
    let name = word()
    guard !name.isEmpty else { return "a tag without a name" }
    if isEnd {
      guard open.popLast() == name, rest.popFirst() == ">" else { return "</\(name)>" }
      return nil
    }
    if open.isEmpty { roots += 1 }
    return attributes(of: name)
  }

  private mutating func attributes(of name: String) -> String? {
    var names: Set<String> = []
    while true {
      rest = rest.drop { $0.properties.isWhitespace }
      if rest.first == ">" {
        rest.removeFirst()
        open.append(name)
        return nil
      }
      if rest.first == "/" {
        rest.removeFirst()
        return rest.popFirst() == ">" ? nil : "<\(name) /"
      }
      let attribute = word()
      guard !attribute.isEmpty, names.insert(attribute).inserted, rest.popFirst() == "=",
        rest.popFirst() == "\""
      else { return "attribute \(attribute) of <\(name)>" }
      while let scalar = rest.first, scalar != "\"" {
        if scalar == "<" { return "< in \(attribute)" }
        if scalar == "&" { if let problem = entity() { return problem } } else { rest.removeFirst() }
      }
      rest = rest.dropFirst()
    }
  }

  private mutating func word() -> String {
    let word = rest.prefix {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" || $0 == ":"
    }
    rest = rest[word.endIndex...]
    return String(word)
  }
}
