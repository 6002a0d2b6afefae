import Foundation
import Testing

@testable import phrase_accessors

/// The accessors of phrases as they are generated from the English phrasebook.
@Suite struct AccessorTests {
  @Test("the accessors are those that the English phrasebook asks for; make phrases writes them anew")
  func generatedFileIsCurrent() throws {
    let file = try PhraseAccessors.accessors(ofPackage: PhraseSource.package)
    #expect(file.problems == [])
    let written = try String(
      contentsOf: PhraseSource.package.appending(path: PhraseAccessors.output), encoding: .utf8)
    // Not compared in the expectation, which would print both.
    let isCurrent = written == file.source
    #expect(isCurrent, "run make phrases")
  }

  @Test("every accessor is called somewhere")
  func accessorsAreUsed() throws {
    let file = try PhraseAccessors.accessors(ofPackage: PhraseSource.package)
    let names = file.source.matches(of: /public static (?:var|func) (\w+)/).map { String($0.1) }
    #expect(names.count > 700)
    #expect(names.filter { !PhraseSource.called.contains($0) } == [])
  }

  @Test("a phrase becomes a property, or a function of what is filled in")
  func members() {
    let book = """
      # Head of the book. It has more than one sentence,
      # and more than one line.

      # First part. It is short.
      plain = Plain
      cli.demo.name = The name
      #: cannot(_ name: text, because reason: phrase) // above the map
      error.cannot = “{1}” cannot: {2}
      # Second part
      #: several(_ count: count, mean: decimal)
      several.one = one, {2}
      several.other = {1}, {2}

      """
    let source = """
      // Generated from Resources/Locales/en.phrases by `make phrases`: change that file, not this one.

      // MARK: First part

      extension Phrase {
        /// “Plain”
        public static var plain: Phrase { Phrase("plain") }

        /// “The name”
        public static var cliDemoName: Phrase { Phrase("cli.demo.name") }

        /// ““…” cannot: …”: above the map
        public static func cannot(_ name: String, because reason: Phrase) -> Phrase {
          Phrase("error.cannot", .text(name), .phrase(reason))
        }
      }

      // MARK: Second part

      extension Phrase {
        /// “…, …”
        public static func several(_ count: Int, mean: Double) -> Phrase {
          Phrase("several", .count(count), .decimal(mean))
        }
      }

      """
    let file = AccessorFile(book: book, handwritten: [])
    #expect(file.problems == [])
    #expect(file.source == source)
  }

  @Test("long lines are broken")
  func longLines() {
    let names = (1...6).map { "_ argument\($0): text" }.joined(separator: ", ")
    let words = Array(repeating: "word", count: 40).joined(separator: " ")
    let book = "# Part\n#: long(\(names))\nlong = \(words) {1}{2}{3}{4}{5}{6}\n"
    let lines = AccessorFile(book: book, handwritten: []).source.split(separator: "\n")
    #expect(lines.count == 15)
    #expect(lines.allSatisfy { $0.count <= 110 })
  }

  @Test("what is made by hand is not generated, and a member of a family only where it is declared")
  func handwritten() {
    let sources = [
      #"Phrase("made") Phrase("known." + a)"#, #"Phrase("word.\(b).\(c)") Phrase("two", .text(d))"#,
    ]
    let book = """
      made = {1}
      known.a = a
      word.a.b = {1}
      two = {1}
      #: declared(_ name: text)
      known.b = {1}
      else = x
      """
    let file = AccessorFile(book: book, handwritten: sources)
    #expect(file.problems == [])
    #expect(file.source.matches(of: /Phrase\("([a-z.]+)"/).map { String($0.1) } == ["known.b", "else"])
  }

  @Test(
    "a declaration that does not fit its phrase is a problem of its line",
    arguments: [
      ("a = {1}", 1), ("a.one = x\na.other = y", 1), ("#: a(_ b: text)\na = A", 2), ("#: a\na = {1}", 2),
      ("#: a(_ b: text)\na = {2}", 2), ("#: a(_ b: text, _ c: text)\na = {1}", 2),
      ("#: a(_ b: count)\na.one = A\na.other = {2}", 2), ("#: a(_ b: text)\na.one = {1}\na.other = {1}", 2),
      ("#: a(_ b: text) // said\n\na = {1}", 1), ("#: a(_ b: text)\n# remark\na = {1}", 1),
      ("b = B\n#: a(_ b: text)", 2), ("#: b\n#: c\na = A", 1), ("#: a\na = A", 2),
      ("#: b\na = A\nb = B", 3), ("a.b = A\naB = B", 2),
      ("a.one = A\n#: b\na.other = A", 2), ("#: made(_ b: text)\nmade = {1}", 2),
    ])
  func problems(_ book: String, _ line: Int) {
    let problems = AccessorFile(book: book, handwritten: [#"Phrase("made", .text(name))"#]).problems
    #expect(problems.contains { $0.line == line }, "\(problems)")
  }

  @Test(
    "a line that cannot be understood declares nothing",
    arguments: [
      "#:", "#: ", "#:a", "#: A", "#: a b", "#: a()", "#: a(b)", "#: a(b: String)",
      "#: a(_ b: text,_ c: text)",
      "#: a(_ b: text", "#: a //", "#: a(1: text)", "#: a(x y z: text)", "#: a(, _ b: text)",
    ])
  func noDeclaration(_ line: String) {
    #expect(Declaration(line: line) == nil)
    let problems = AccessorFile(book: "\(line)\na = A", handwritten: []).problems
    #expect(problems == [.init(1, "this declares nothing; see the head of the book")])
  }
}
