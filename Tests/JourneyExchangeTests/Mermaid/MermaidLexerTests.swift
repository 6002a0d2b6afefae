import JourneyExchange
import Testing

@Suite struct MermaidLexerTests {
  @Test(
    "a line means what Mermaid's lexer makes of it",
    arguments: [
      ("A: 5: Me", ["A 5 Me"]),
      ("% a note\nA: 5: Me", ["A 5 Me"]),
      ("%50 off: 4: Me\nA: 5: Me", ["A 5 Me"]),
      ("A%% B: 5: Me\nC: 2: Me", ["C 2 Me"]),
      ("AB%% C: 5: Me", ["AB%% C 5 Me"]),
      ("A: 5: Me %% note", ["A 5 Me %% note"]),
      ("A: 5: Me # note", ["A 5 Me"]),
      ("# note: 3: Me\nA: 5: Me", ["A 5 Me"]),
      ("A: 5: Child#1, Child#2", ["A 5 Child"]),
      ("- A: 5: Me", ["- A 5 Me"]),
      ("journeys end: 5: Me", ["journeys end 5 Me"]),
      ("My journey: 5: Me", ["My journey 5 Me"]),
      ("\t\u{A0}\u{3000}A: 5: Me", ["A 5 Me"]),
      ("sectional: 3", ["sectional 3"]),
      ("titles: 3", ["titles 3"]),
      ("accDescription: X", ["accDescription -"]),
      ("title page loads: 3: Me", []),
      ("title\nA: 5: Me\nB: 4", ["B 4"]),
      ("accTitle:\nA: 5: Me\nB: 4", ["B 4"]),
      ("accDescr: a; b # c: d\nB: 4", ["B 4"]),
      ("accDescr { one: 3: Me\n two; } B: 4", ["B 4"]),
      ("accDescr { } B: 4", ["B 4"]), ("accDescr {}\nB: 4", ["B 4"]),
      ("😀%% laughs: 4: Me", ["😀%% laughs 4 Me"]),
      ("}%% closes: 4: Me", ["}%% closes 4 Me"]),
      ("a، b: 4: Me، Cat，Dog", ["a، b 4 Me، Cat，Dog"]),
    ])
  func lines(line: String, tasks: [String]) {
    #expect(outline(of: "journey\nsection S\n\(line)\n", strict: true) == ["# S"] + tasks)
  }

  @Test(
    "no line feed is needed between statements",
    arguments: [
      "journey A: 5: Me", "journey accDescr { d } A: 5: Me", "JoUrNeY\nA: 5: Me", "\n\n journey\nA:5:Me",
    ])
  func oneLine(source: String) {
    #expect(outline(of: source) == ["# ", "A 5 Me"])
  }

  @Test(
    "keywords may be written in any letter case",
    arguments: ["SECTION S", "Section S", "section\tS", "section S  ", "section  S # note"])
  func keywordCase(line: String) {
    #expect(outline(of: "journey\n\(line)\nA: 3") == ["# S", "A 3"])
  }

  @Test(
    "what Mermaid refuses is refused with its place",
    arguments: [
      (
        "section leader calls: 3: Me", 2, 21, MermaidError.Found.data("3: Me"),
        MermaidError.Expected.statement
      ),
      ("end", 2, 4, .endOfLine, .score(task: "end")),
      ("direction LR", 2, 13, .endOfLine, .score(task: "direction LR")),
      ("A: 5: Me\n\njourney", 4, 1, .journey, .statement),
      ("A:", 2, 2, .bareColon, .score(task: "A")),
      ("accTitle X", 2, 11, .endOfLine, .score(task: "accTitle X")),
      ("A: 3\n: 5: Me", 3, 1, .data("5: Me"), .statement),
      ("accDescr { never closed", 3, 1, .end, .closingBrace(opened: 2)),
      ("A # note: 3", 2, 12, .endOfLine, .score(task: "A")),
      ("A: 3: Me; and more", 2, 9, .semicolon, .statement),
      ("\u{200F}section S\nA: 3", 2, 11, .endOfLine, .score(task: "\u{200F}section S")),
      ("A： 3： Me", 2, 9, .endOfLine, .score(task: "A： 3： Me")),
      ("title", 2, 6, .endOfLine, .score(task: "title")),
    ])
  func refusals(
    line: String, row: Int, column: Int, found: MermaidError.Found, expected: MermaidError.Expected
  ) {
    let error = MermaidError.syntax(line: row, column: column, found: found, expected: expected)
    #expect(throws: error) { try MermaidReader.read("journey\n\(line)\n") }
  }
}
