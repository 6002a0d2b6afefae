import JourneyResources
import Testing

@testable import Phrases

/// Holds the phrasebooks and the sources of the module together: neither may say what the other does not know.
@Suite struct BookTests {
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
    let written = Book(language).phrases
    #expect(called.subtracting(written).sorted() == [], "phrases without a text")
    let strangers = Book(language).texts.keys.filter { !called.contains($0) }
    #expect(strangers.sorted() == [], "texts without a phrase")
  }

  @Test("the members of families are each named by something in the sources", arguments: Language.allCases)
  func familiesAreUsed(_ language: Language) {
    let book = Book(language)
    let names = PhraseSource.names
    #expect(names.contains("momentOfTruth") && names.contains("rootCause") && !names.contains("no.such"))
    for family in PhraseSource.families {
      let members = book.phrases.filter { $0.hasPrefix(family) }.map { $0.dropFirst(family.count) }
      #expect(!members.isEmpty, "\(family)")
      let strangers = members.filter { member in
        // `word.Level.low`: the type and its case; `template.aida.1`: the template and a number.
        let isNamed = member.split(separator: ".").allSatisfy { names.contains(String($0)) || Int($0) != nil }
        return !isNamed && !names.contains(String(member))
      }
      #expect(strangers.sorted() == [], "\(family)")
    }
  }

  @Test("what sources name in reports, columns and forms has a text")
  func familiesAreSaid() {
    #expect(PhraseSource.members.isSuperset(of: ["report.title.pains", "column.stage", "section.persona"]))
    #expect(PhraseSource.members.subtracting(Book(.english).phrases).sorted() == [])
  }

  @Test("templates have a name and a name for each stage, and no more", arguments: Language.allCases)
  func templates(_ language: Language) {
    let keys = Template.all.flatMap { template in
      [template.name] + template.phases.indices.map { "\(template.name).\($0 + 1)" }
    }
    #expect(Book(language).phrases.filter { $0.hasPrefix("template.") } == Set(keys.map { "template." + $0 }))
    let book = Phrasebook(language)
    for template in Template.all {
      #expect(book.text(.template(template.name)).first != "[")
      for number in template.phases.indices {
        #expect(book.text(.templateStage(template.name, number + 1)).first != "[")
      }
    }
    #expect(Template.all.last?.phases == [])
  }

  @Test("no key stands in a book twice", arguments: Language.allCases)
  func keysAreUnique(_ language: Language) {
    let counts = Dictionary(grouping: Book(language).lines, by: \.key).filter { $0.value.count > 1 }
    #expect(counts.keys.sorted() == [])
  }

  @Test("every line of a book is a remark, empty, or a key and a text", arguments: Language.allCases)
  func linesAreWellFormed(_ language: Language) throws {
    let bytes = try #require(JourneyResources.phrases(language.rawValue))
    let book = try #require(String(validating: bytes.text, as: UTF8.self))
    for line in book.split(separator: "\n") where !line.hasPrefix("#") {
      #expect(line.wholeMatch(of: /[A-Za-z0-9.]+ = \S(.*\S)?/) != nil, "\(line)")
    }
  }

  @Test("the parser finds what a book holds", arguments: Language.allCases)
  func parserAgrees(_ language: Language) {
    #expect(Phrasebook(language).keys == Set(Book(language).lines.map(\.key)))
  }

  @Test(
    "no text wants an argument that its phrase does not have, and none forgets one",
    arguments: Language.allCases)
  func placeholdersAgree(_ language: Language) throws {
    let texts = Book(language).texts
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

  @Test("only a phrase with a number to choose by has plural forms", arguments: Language.allCases)
  func pluralsHaveCounts(_ language: Language) {
    let calls = Dictionary(grouping: PhraseSource.calls, by: \.key)
    for (phrase, lines) in Book(language).texts where lines.contains(where: { $0.form != nil }) {
      #expect(calls[phrase]?.allSatisfy { $0.arguments.contains("count") } == true, "\(phrase)")
    }
  }

  @Test("with every argument given, no text shows a placeholder or a key", arguments: Language.allCases)
  func everythingIsFilled(_ language: Language) {
    let book = Phrasebook(language)
    for call in PhraseSource.calls {
      for count in [0, 1, 2, 3, 11, 100] {
        let given = call.arguments.map { argument($0, count) } + Array(repeating: .text("SURPLUS"), count: 6)
        let text = book.text(Phrase(call.key, given[0], given[1], given[2], given[3], given[4], given[5]))
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
