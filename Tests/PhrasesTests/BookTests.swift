import JourneyResources
import Testing

@testable import Phrases

/// Holds the phrasebooks and the sources of the module together: neither may say what the other does not know.
@Suite struct BookTests {
  /// A line of a book.
  private struct Line {
    let key: String
    let text: String
    /// The phrase whose plural form this is, or the key itself.
    var phrase: String { form == nil ? key : String(key.dropLast(1 + (form ?? "").count)) }
    var form: String? { ["zero", "one", "other"].first { key.hasSuffix("." + $0) } }
    /// The numbers in braces.
    var placeholders: Set<Int> { Set(text.matches(of: /\{(\d+)\}/).compactMap { Int($0.1) }) }
    var isInFamily: Bool { PhraseSource.families.contains { key.hasPrefix($0) } }
  }

  private func lines(_ language: Language) -> [Line] {
    let book = String(decoding: JourneyResources.phrases(language.rawValue) ?? [], as: UTF8.self)
    return book.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      guard let equals = line.firstIndex(of: "=") else { return nil }
      let (key, text) = (line[..<equals], line[line.index(after: equals)...])
      return Line(key: key.trimmed, text: text.trimmed)
    }
  }

  /// The texts of each phrase that is no member of a family.
  private func texts(_ language: Language) -> [String: [Line]] {
    Dictionary(grouping: lines(language).filter { !$0.isInFamily }, by: \.phrase)
  }

  @Test("the sources are found and read")
  func sourcesAreRead() {
    #expect(PhraseSource.calls.count > 200)
    let source = #"Phrase("a") Phrase("b", .text(f(x, .y)), .count(1)) Phrase("c." + d) Phrase("e.\(f)")"#
    #expect(
      PhraseSource.calls(in: source) == [
        PhraseCall(key: "a", arguments: []), PhraseCall(key: "b", arguments: ["text", "count"]),
      ])
  }

  @Test("a book has a text for every phrase of the sources, and none besides", arguments: Language.allCases)
  func keysAgree(_ language: Language) {
    let called = Set(PhraseSource.calls.map(\.key))
    let written = Set(lines(language).map(\.phrase))
    #expect(called.subtracting(written).sorted() == [], "phrases without a text")
    let strangers = texts(language).keys.filter { !called.contains($0) }
    #expect(strangers.sorted() == [], "texts without a phrase")
  }

  @Test("the members of families each belong to one that the sources make", arguments: Language.allCases)
  func familiesAreUsed(_ language: Language) {
    for family in PhraseSource.families {
      #expect(lines(language).contains { $0.key.hasPrefix(family) }, "\(family)")
    }
  }

  @Test("no key stands in a book twice", arguments: Language.allCases)
  func keysAreUnique(_ language: Language) {
    let counts = Dictionary(grouping: lines(language), by: \.key).filter { $0.value.count > 1 }
    #expect(counts.keys.sorted() == [])
  }

  @Test("every line of a book is a remark, empty, or a key and a text", arguments: Language.allCases)
  func linesAreWellFormed(_ language: Language) throws {
    let bytes = try #require(JourneyResources.phrases(language.rawValue))
    let book = try #require(String(validating: bytes, as: UTF8.self))
    for line in book.split(separator: "\n") where !line.hasPrefix("#") {
      #expect(line.wholeMatch(of: /[A-Za-z0-9.]+ = \S(.*\S)?/) != nil, "\(line)")
    }
  }

  @Test("the parser finds what a book holds", arguments: Language.allCases)
  func parserAgrees(_ language: Language) {
    #expect(Phrasebook(language).keys == Set(lines(language).map(\.key)))
  }

  @Test(
    "no text wants an argument that its phrase does not have, and none forgets one",
    arguments: Language.allCases)
  func placeholdersAgree(_ language: Language) throws {
    let texts = texts(language)
    for call in PhraseSource.calls where !PhraseSource.families.contains(where: { call.key.hasPrefix($0) }) {
      let lines = try #require(texts[call.key])
      for line in lines {
        #expect(
          line.placeholders.allSatisfy { (1...max(1, call.arguments.count)).contains($0) }, "\(line.key)")
        #expect(call.arguments.isEmpty ? line.placeholders.isEmpty : true, "\(line.key)")
      }
      let said = lines.reduce(into: Set<Int>()) { $0.formUnion($1.placeholders) }
      #expect(said.count == call.arguments.count, "\(call.key) forgets an argument")
    }
  }

  @Test(
    "a phrase has one text, or one for each plural form and a number to choose by",
    arguments: Language.allCases)
  func pluralFormsAreComplete(_ language: Language) {
    let calls = Dictionary(grouping: PhraseSource.calls, by: \.key)
    for (phrase, lines) in texts(language) where lines.contains(where: { $0.form != nil }) {
      let forms = Set((0...200).map { language.pluralForm(of: $0) })
      let found = Set(lines.compactMap(\.form))
      #expect(found.subtracting(["zero"]) == forms.subtracting(["zero"]), "\(phrase)")
      #expect(lines.allSatisfy { $0.form != nil }, "\(phrase) has a text that is never chosen")
      #expect(calls[phrase]?.allSatisfy { $0.arguments.contains("count") } == true, "\(phrase)")
    }
  }

  @Test("with every argument given, no text shows a placeholder or a key", arguments: Language.allCases)
  func everythingIsFilled(_ language: Language) {
    let book = Phrasebook(language)
    for call in PhraseSource.calls {
      for count in [0, 1, 2, 11] {
        let given = call.arguments.map { argument($0, count) } + Array(repeating: .text("SURPLUS"), count: 4)
        let text = book.text(Phrase(call.key, given[0], given[1], given[2], given[3]))
        #expect(!text.contains(/\{\d+\}|^\[|SURPLUS/), "\(call.key): \(text)")
        #expect(!text.isEmpty)
      }
    }
  }

  private func argument(_ kind: String, _ count: Int) -> Phrase.Argument {
    switch kind {
    case "count": .count(count)
    case "decimal": .decimal(2.5)
    case "phrase": .phrase(.verbatim("phrase"))
    default: .text("text")
    }
  }
}

extension Substring {
  fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
