import JourneyExchange
import JourneyModel
import Testing

@Suite struct MermaidPreprocessorTests {
  @Test(
    "what surrounds a diagram does not change it",
    arguments: [
      "---\ntitle: T\n---\njourney\nA: 3: Me",
      "---\n\n---\ntitle: T\n---\njourney\nA: 3: Me", "---\n\n---\n\njourney\nA: 3: Me",
      "%%{init: {'theme': 'base'}}%%\njourney\nA: 3: Me",
      "%%{init: {\n 'theme': 'base'\n}}%%\njourney\n%%{wrap}%%\nA: 3: Me",
      "journey\nA%%{init: { }}%%: 3: Me", "journey\nA%%{init: { ...\n...\u{2028}: 3: Me",
      "%% one\n\n  %% two: 3: Me\njourney\n  %% three\nA: 3: Me",
      "journey\r\nA: 3: Me\r\n",
      "journey\rA: 3: Me\r",
      "\u{FEFF}journey\nA: 3: Me",
      "journey\n%%\n%% %%\nA: 3: Me",
      "journey\n\u{2028}%% gone\nA: 3: Me",
    ])
  func surroundings(source: String) {
    #expect(outline(of: source, strict: true) == ["# ", "A 3 Me"])
  }

  @Test(
    "Mermaid refuses some beginnings, which are mended unless it is to be strict",
    arguments: [
      "  ---\n  title: T\n  ---\n  journey\n  A: 3: Me", "Journey\nA: 3: Me", "%%\njourney\nA: 3: Me",
      "\n---\ntitle: T\n---\njourney\nA: 3: Me",
    ])
  func beginnings(source: String) {
    #expect(outline(of: source) == ["# ", "A 3 Me"])
    #expect(outline(of: source, strict: true) != ["# ", "A 3 Me"])
  }

  @Test("another diagram, or none, is no journey")
  func noJourney() {
    #expect(throws: MermaidError.notAJourney(line: 3, found: "flowchart LR")) {
      try MermaidReader.read("%% x\n\n flowchart LR\n  A --> B")
    }
    #expect(throws: MermaidError.notAJourney(line: 1, found: "")) { try MermaidReader.read("") }
    #expect(throws: MermaidError.syntax(line: 1, column: 1, found: .text("journeyX"), expected: .journey)) {
      try MermaidReader.read("journeyX\nA: 3")
    }
  }

  @Test("findings name the lines of the source, whatever was taken out before them")
  func lines() throws {
    let source = "---\ntitle: T\n---\n%%{init: {\n}}%%\n%% c\n\njourney\n\n  %% d\n  A: 9: Me\n"
    #expect(try findings(in: source).map(\.line) == [11, 11, 11])
  }

  @Test(
    "an entity is the character itself and never syntax",
    arguments: [
      ("A#58;B: 3: Me", "A:B 3 Me"), ("A#colon;B: 3: Me", "A:B 3 Me"),
      ("#35;1 #59; x: 3: Me#44; Cat", "#1 ; x 3 Me, Cat"), ("#37; off: 3", "% off 3"),
      ("#34;A#quot; #amp; B: 3", "\"A\" & B 3"), ("A #1585;: 3", "A ر 3"),
      ("A#nosuch;B: 3", "A#nosuch;B 3"), ("A#0;B: 3", "A#0;B 3"), ("A#10;B: 3", "A B 3"),
      ("A#99999999999;B: 3", "A#99999999999;B 3"), ("#106;ourney: 3", "journey 3"),
      ("A: #53;: Me", "A - Me"), ("A#60;br#62;B: 3", "A<br>B 3"),
    ])
  func entities(line: String, task: String) {
    #expect(outline(of: "journey\n\(line)") == ["# ", task])
  }

  @Test("a line with style, a colon and a number sign loses its last semicolon")
  func style() {
    #expect(outline(of: "journey\nstyle a:#35; b\nC: 3", strict: true) != ["# ", "style a # b -", "C 3"])
    #expect(outline(of: "journey\nLifestyle: 3: Me#44; you") == ["# ", "Lifestyle 3 Me, you"])
    #expect(outline(of: "journey\nA: 3#44;:#35; Me style") == ["# ", "A - # Me style"])
    #expect(outline(of: "journey\nstyle x: 3:#44;Me#44;you") == ["# ", "style x 3 ,Me"])
  }

  @Test(
    "line breaks in names are spaces",
    arguments: ["A<br>B: 3", "A<br/>B: 3", "A <BR /> B: 3", "A<br\t/>B<br>: 3"])
  func breaks(line: String) {
    #expect(outline(of: "journey\nsection S<br/>T\n\(line)") == ["# S T", "A B 3"])
  }

  @Test(
    "the front matter's title is the map's where the diagram has none",
    arguments: [
      ("title: Plain: one", "Plain: one"), ("title: 'It''s' # c", "It's"),
      ("title: \"A \\\"b\\\"\"", "A \"b\""),
      ("config:\n  title: no\ntitle: yes # c", "yes"), ("title: >\n  two\n  lines", "two lines"),
      ("title: two\n  lines", "two lines"), ("title: null", ""), ("titled: no", ""), ("  title: in", "in"),
      ("\"title\": quoted", "quoted"), ("title\n: no", ""), ("title:", ""),
    ])
  func frontMatterTitle(yaml: String, title: String) throws {
    #expect(try MermaidReader.read("---\n\(yaml)\n---\njourney\nA: 3").map.title == title)
    #expect(try MermaidReader.read("---\n\(yaml)\n---\njourney\ntitle Own").map.title == "Own")
  }
}
