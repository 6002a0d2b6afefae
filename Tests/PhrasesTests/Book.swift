import JourneyResources

@testable import Phrases

/// A phrasebook as it is written, to be checked.
struct Book {
  /// A line of a book.
  struct Line: Hashable {
    let key: String
    let text: String

    /// The phrase whose plural form this is, or the key itself.
    var phrase: String { form == nil ? key : String(key.dropLast(1 + (form ?? "").count)) }
    var form: String? {
      ["zero", "one", "two", "few", "many", "other"].first { key.hasSuffix("." + $0) }
    }
    /// The numbers in braces.
    var placeholders: Set<Int> { Set(text.matches(of: /\{(\d+)\}/).compactMap { Int($0.1) }) }
    var isInFamily: Bool { PhraseSource.families.contains { key.hasPrefix($0) } }
    /// Words without what is filled in.
    var hasLetters: Bool { text.replacing(/\{\d+\}/, with: "").contains { $0.isLetter } }
    var hasArabic: Bool { text.unicodeScalars.contains { (0x0621...0x064A).contains($0.value) } }
    /// The words of the text, bare of vowel marks.
    var words: [Substring] {
      let bare = text.unicodeScalars.filter { !(0x064B...0x0652).contains($0.value) && $0 != "\u{0640}" }
      return String(String.UnicodeScalarView(bare)).split { !$0.isLetter }
    }
  }

  let lines: [Line]

  init(_ source: String) {
    lines = source.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      guard let equals = line.firstIndex(of: "=") else { return nil }
      return Line(key: line[..<equals].trimmed, text: line[line.index(after: equals)...].trimmed)
    }
  }

  init(_ language: Language) {
    let source = JourneyResources.phrases(language.rawValue)
    self.init(source.map { String(decoding: $0.text, as: UTF8.self) } ?? "")
  }

  /// The book without the words that are only looked for, which are what people type rather than what we say.
  var said: Book { Book(lines: lines.filter { !$0.key.hasPrefix("actionWords.") }) }

  private init(lines: [Line]) { self.lines = lines }

  /// The phrases that have a text.
  var phrases: Set<String> { Set(lines.map(\.phrase)) }

  /// The lines of each phrase that is no member of a family.
  var texts: [String: [Line]] {
    Dictionary(grouping: lines.filter { !$0.isInFamily }, by: \.phrase)
  }

  /// The arguments that each phrase says in one of its forms.
  var placeholders: [String: Set<Int>] {
    lines.reduce(into: [:]) { $0[$1.phrase, default: []].formUnion($1.placeholders) }
  }
}

extension Substring {
  fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}

/// What is wrong with a book, each complaint naming the key.
extension Book {
  /// Phrases that only one of two books has.
  func missing(from other: Book) -> [String] { phrases.subtracting(other.phrases).sorted() }

  /// Phrases in which two books say different arguments.
  func disagreements(with other: Book) -> [String] {
    let others = other.placeholders
    return placeholders.filter { key, numbers in others[key].map { $0 != numbers } ?? false }.map(\.key)
      .sorted()
  }

  /// Phrases of which a plural form of the language is missing, or one stands there that it does not have.
  func incompletePlurals(_ language: Language) -> [String] {
    let forms = Set((0...200).map { language.pluralForm(of: $0) }).subtracting(["zero"])
    return Dictionary(grouping: lines, by: \.phrase).filter { phrase, lines in
      let found = Set(lines.compactMap(\.form))
      guard !found.isEmpty else { return false }
      // A text without a form is never chosen.
      return found.subtracting(["zero"]) != forms || lines.contains { $0.form == nil }
    }.map(\.key).sorted()
  }

  /// Texts that hold words, none of them Arabic.
  var untranslated: [String] {
    lines.filter { $0.hasLetters && !$0.hasArabic }.map(\.key).sorted()
  }

  /// Texts with words that are the same in another book.
  func same(as other: Book) -> [String] {
    let others = Set(other.lines)
    return lines.filter { $0.hasLetters && others.contains($0) }.map(\.key).sorted()
  }

  /// Texts with a word or words that the glossary forbids.
  func forbidden(_ terms: [String]) -> [String] {
    lines.filter { line in
      let text = " " + line.words.joined(separator: " ") + " "
      return terms.contains { text.contains(" \($0) ") || text.contains(" ال\($0) ") }
    }.map(\.key).sorted()
  }

  /// Texts that hold one of some words without being allowed to.
  func misused(_ words: Set<String>, allowed: (Line) -> Bool) -> [String] {
    lines.filter { line in !allowed(line) && line.words.contains { words.contains(String($0)) } }
      .map(\.key).sorted()
  }

  /// Texts in which a sign stands before a digit without the mark that keeps it there.
  var looseSigns: [String] {
    lines.filter { line in
      let scalars = Array(line.text.unicodeScalars)
      return scalars.indices.dropLast().contains { index in
        "+−".unicodeScalars.contains(scalars[index]) && ("0"..."9").contains(scalars[index + 1])
          && (index == 0 || scalars[index - 1] != "\u{200E}")
      }
    }.map(\.key).sorted()
  }

  /// Texts with a comma, semicolon or question mark of the Latin script behind an Arabic letter.
  var foreignPunctuation: [String] {
    lines.filter { $0.text.contains(/[\u{0621}-\u{064A}][,;?]/) }.map(\.key).sorted()
  }
}
