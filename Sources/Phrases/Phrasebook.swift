import JourneyResources

/// The texts of one language.
///
/// The book is a text file: a line `key = text` a phrase, `#` before a remark. `{1}`, `{2}` … stand for arguments. A
/// phrase that counts has a line for each plural form: `key.one`, `key.other`. What the user wrote is put into a phrase
/// between isolates, so that its direction does not disturb that of the words around it.
public struct Phrasebook: Sendable {
  /// The language that it speaks.
  public let language: Language
  /// The digits in which it shows numbers.
  public let digits: Digits
  private let index: PhraseIndex

  /// The book of the given language, which travels inside the executable.
  public init(_ language: Language, digits: Digits = .latin) {
    let source = JourneyResources.phrases(language.rawValue) ?? EmbeddedBook.none
    self.init(language, digits: digits, source: source)
  }

  init(_ language: Language, digits: Digits = .latin, source: EmbeddedBook) {
    self.language = language
    self.digits = digits
    index = PhraseIndex(source)
  }

  /// The keys for which the book has a text.
  var keys: Set<String> { index.keys }

  /// The phrase in words. An unknown key is said as such, so that it is seen and reported.
  public func text(_ phrase: Phrase) -> String { text(phrase, isolating: true) }

  /// The phrase in words, each text in it that a person wrote shortened.
  public func text(_ phrase: Phrase, shortening short: (String) -> String) -> String {
    text(phrase.mappingTexts(short), isolating: true)
  }

  /// The phrase in words without the marks that keep apart what the user wrote: for a text that is kept rather than
  /// shown.
  public func plainText(_ phrase: Phrase) -> String { text(phrase, isolating: false) }

  private func text(_ phrase: Phrase, isolating: Bool) -> String {
    if let text = phrase.verbatimText { return text }
    guard let template = template(of: phrase) else { return "[\(phrase.key)]" }
    let needsFilling = template.utf8.contains(UInt8(ascii: "{"))
    if needsFilling { return fill(template, with: phrase.arguments, isolating: isolating) }
    // What is nothing but digits shows them: it is the name of their kind.
    if digits == .latin || template.allSatisfy(\.isNumber) { return template }
    return digits.spelled(words: template)
  }

  private func template(of phrase: Phrase) -> String? {
    for argument in phrase.arguments {
      guard case .count(let count) = argument else { continue }
      if count == 0, let text = index.text(of: phrase.key, form: "zero") { return text }
      if let text = index.text(of: phrase.key, form: language.pluralForm(of: count)) { return text }
      if count == 0, let text = index.text(of: phrase.key, form: "other") { return text }
    }
    return index.text(of: phrase.key)
  }

  private func fill(_ template: String, with arguments: [Phrase.Argument], isolating: Bool) -> String {
    var result = ""
    // Byte by byte: braces are one each, and no part of another sign.
    var rest = template.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      result += digits.spelled(words: String(Substring(rest[..<open])))
      let number = Int(Substring(rest[rest.index(after: open)..<close])) ?? 0
      let isGiven = number > 0 && number <= arguments.count
      result +=
        isGiven ? text(arguments[number - 1], isolating: isolating) : String(Substring(rest[open...close]))
      rest = rest[rest.index(after: close)...]
    }
    return result + digits.spelled(words: String(Substring(rest)))
  }

  private func text(_ argument: Phrase.Argument, isolating: Bool) -> String {
    switch argument {
    case .text(let text): isolating ? isolated(text) : text
    case .path(let path): isolating ? isolated(path, by: "\u{2066}") : path
    case .count(let count): whole(count)
    case .decimal(let value): decimal(value)
    case .mean(let value): mean(value)
    case .phrase(let phrase):
      if let text = phrase.verbatimText {
        isolating ? isolated(text) : text
      } else {
        text(phrase, isolating: isolating)
      }
    }
  }
}
