/// The accessors of all phrases of a book that are not written by hand.
struct AccessorFile {
  /// The source of the file; of no worth where there are problems.
  let source: String
  /// What in the book keeps its phrases from having accessors.
  let problems: [DeclaredBook.Problem]

  /// - Parameters:
  ///   - book: The text of the English phrasebook.
  ///   - handwritten: The texts of the sources with the accessors that are written by hand.
  init(book: String, handwritten: [String]) {
    let book = DeclaredBook(book)
    let handwritten = HandwrittenAccessors(handwritten)
    var problems = book.problems
    var sections: [(title: String, accessors: [Accessor])] = []
    var places: [String: String] = [:]
    for phrase in book.phrases {
      problems += Self.problems(of: phrase, handwritten)
      let isHandwritten = handwritten.keys.contains(phrase.key) || handwritten.isInFamily(phrase.key)
      guard phrase.declaration != nil || !isHandwritten else { continue }
      let declaration =
        phrase.declaration ?? Declaration(name: Accessor.usualName(for: phrase.key))
      if let other = places.updateValue(phrase.key, forKey: declaration.name) {
        problems.append(.init(phrase.line, "\(phrase.key) and \(other) have the same accessor"))
      }
      let accessor = Accessor(key: phrase.key, text: phrase.usualText, declaration: declaration)
      if sections.last?.title != phrase.section { sections.append((phrase.section, [])) }
      sections[sections.count - 1].accessors.append(accessor)
    }
    self.problems = problems.sorted { $0.line < $1.line }
    source = Self.head + sections.map(Self.source).joined()
  }

  private static let head = """
    // Generated from Resources/Locales/en.phrases by `make phrases`: change that file, not this one.

    """

  private static func source(of section: (title: String, accessors: [Accessor])) -> String {
    // Of a remark of more than one sentence the first is the heading.
    let title = section.title.split(separator: ". ").first ?? ""
    let members = section.accessors.map(\.source).joined(separator: "\n")
    return "\n// MARK: \(title)\n\nextension Phrase {\n\(members)}\n"
  }

  /// What a phrase says against its declaration, or for want of one.
  private static func problems(
    of phrase: DeclaredBook.Phrase, _ handwritten: HandwrittenAccessors
  ) -> [DeclaredBook.Problem] {
    func problem(_ text: String) -> [DeclaredBook.Problem] { [.init(phrase.line, "\(phrase.key) \(text)")] }
    guard let declaration = phrase.declaration else {
      let isHandwritten = handwritten.keys.contains(phrase.key) || handwritten.isInFamily(phrase.key)
      return isHandwritten || phrase.placeholders.isEmpty && phrase.texts.allSatisfy { $0.form == nil }
        ? [] : problem("needs a declaration of what is filled in")
    }
    if handwritten.keys.contains(phrase.key) { return problem("has an accessor that is written by hand") }
    let arguments = declaration.arguments
    if Set(arguments.indices.map { $0 + 1 }) != phrase.placeholders {
      return problem("does not say what is declared: \(arguments.count) arguments")
    }
    if phrase.texts.contains(where: { $0.form != nil }), !arguments.contains(where: { $0.kind == .count }) {
      return problem("has plural forms and no count to choose by")
    }
    let isUsual = arguments.isEmpty && declaration.remark == nil
    return isUsual && declaration.name == Accessor.usualName(for: phrase.key)
      ? problem("has that accessor without being declared") : []
  }
}
