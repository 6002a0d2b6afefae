/// A phrasebook with its declarations, as it is written.
struct DeclaredBook {
  /// A phrase of the book with all of its plural forms.
  struct Phrase {
    let key: String
    /// The first line of the remark that it stands below, which is the heading of a part of the book.
    let section: String
    /// Where in the book it begins; the first line has number 1.
    let line: Int
    let declaration: Declaration?
    fileprivate(set) var texts: [Text]

    /// The number in each pair of braces in any of its forms.
    var placeholders: Set<Int> { texts.reduce(into: []) { $0.formUnion($1.placeholders) } }
    /// The text for many where there are plural forms.
    var usualText: String { (texts.first { $0.form == "other" } ?? texts[0]).words }
  }

  /// A text, or one of the plural forms of a text.
  struct Text {
    let form: String?
    let words: String

    var placeholders: [Int] { words.matches(of: /\{(\d+)\}/).compactMap { Int($0.1) } }
  }

  /// What is wrong, and where; the first line has number 1.
  struct Problem: Hashable {
    let line: Int
    let text: String

    init(_ line: Int, _ text: String) {
      self.line = line
      self.text = text
    }
  }

  /// In the order of the book.
  private(set) var phrases: [Phrase] = []
  /// What is wrong with the declarations as such.
  private(set) var problems: [Problem] = []

  private static let forms = ["zero", "one", "two", "few", "many", "other"]

  init(_ source: String) {
    var section = ""
    var declared: (line: Int, declaration: Declaration?)?
    var isBelowRemark = false
    var places: [String: Int] = [:]
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in zip(1..., lines) {
      if line.hasPrefix(Declaration.mark) {
        if let declared { problems.append(Problem(declared.line, "no phrase follows on the next line")) }
        declared = (number, Declaration(line: line))
        if declared?.declaration == nil {
          problems.append(Problem(number, "this declares nothing; see the head of the book"))
        }
        continue
      }
      if line.hasPrefix("#") {
        if !isBelowRemark { section = String(line.drop { "# ".contains($0) }) }
      } else if let equals = line.firstRange(of: " = ") {
        let (key, form) = Self.parted(line[..<equals.lowerBound])
        let text = Text(form: form, words: String(line[equals.upperBound...]))
        if let place = places[key] {
          phrases[place].texts.append(text)
          if declared != nil { problems.append(Problem(number - 1, "\(key) begins above; declare it there")) }
        } else {
          places[key] = phrases.count
          phrases.append(
            Phrase(
              key: key, section: section, line: number, declaration: declared?.declaration, texts: [text]))
        }
        declared = nil
      }
      if let line = declared?.line {
        problems.append(Problem(line, "no phrase follows on the next line"))
        declared = nil
      }
      isBelowRemark = line.hasPrefix("#")
    }
    if let declared { problems.append(Problem(declared.line, "no phrase follows on the next line")) }
  }

  /// The key of a phrase and the plural form from what stands before the equals sign.
  private static func parted(_ key: Substring) -> (key: String, form: String?) {
    guard let dot = key.lastIndex(of: "."), case let form = String(key[key.index(after: dot)...]),
      forms.contains(form)
    else { return (String(key), nil) }
    return (String(key[..<dot]), form)
  }
}
