import JourneyExchange
import JourneyModel
import Testing

/// A diagram, one edit, and the diagram that must come of it.
@Suite struct MermaidPatchTests {
  private func source(_ text: String) throws -> MermaidSource {
    var options = MermaidOptions()
    options.unnamedStage = "Stage 1"
    let block = MarkdownBlocks.whole(Array(text.utf8))
    return try MermaidSource(block?.lines ?? [], options: options)
  }

  private func text(_ lines: [MermaidLine]) -> String {
    String(decoding: lines.flatMap(\.bytes), as: UTF8.self)
  }

  /// Edits the stages of a diagram and gives its new text.
  private func edited(_ text: String, _ edit: (inout [Stage]) -> Void) throws -> String {
    let source = try source(text)
    var map = source.imported.map
    var stages = map.stages
    edit(&stages)
    let old = map
    map = JourneyMap(title: old.title, stages: stages)
    (map.personas, map.notes, map.direction) = (old.personas, old.notes, old.direction)
    return self.text(source.lines(for: map))
  }

  @Test(
    "whatever stands before the score is the name, and no edit loses a word of the line",
    arguments: [
      (
        "Step 1: Hand in form: 4: Pia", "Step 1#58; Hand in form: 3: Pia", "New: 4: Pia",
        "Step 1#58; Hand in form: 4"
      ),
      ("Call at 10:30 PM: 5: X", "Call at 10#58;30 PM: 3: X", "New: 5: X", "Call at 10#58;30 PM: 5"),
      ("Pia->Clerk: Hands over", "Pia->Clerk#58; Hands over: 3", "New: 3", "Pia->Clerk: Hands over"),
      ("A: high: Me", "A#58; high: 3: Me", "New: 3: Me", "A#58; high: 3"),
      ("Pay: Customer: 4", "Pay: 3: Customer", "New: Customer: 4", "Pay: 4"),
      ("A: 5: Me: late", "A: 3: Me: late", "New: 5: Me: late", "A: 5: : late"),
      ("A: 5:: late", "A: 3:: late", "New: 5:: late", "A: 5:: late"),
      ("A: 5/5: Me: late", "A: 3: Me: late", "New: 5/5: Me: late", "A: 3: : late"),
      ("دفع: ٢: هدى، سالم", "دفع: 3: هدى، سالم", "New: ٢: هدى، سالم", "دفع: ٢"),
    ])
  func wholeLines(line: String, rated: String, renamed: String, alone: String) throws {
    let text = "journey\n  section S\n  \(line)\n"
    func last(_ edit: (inout Touchpoint) -> Void) throws -> String {
      let lines = try edited(text) { edit(&$0[0].touchpoints[0]) }.split(separator: "\n")
      return lines.last.map { $0.trimmingPrefix("  ") }.map(String.init) ?? ""
    }
    #expect(try last { $0.effectiveness = Rating(3) } == rated)
    #expect(try last { $0.name = "New" } == renamed)
    #expect(try last { $0.personas = [] } == alone)
  }

  private let sample = """
    %% about us
    journey
        title My day  # kept

        %% the morning
        section Go to work
          Make tea  : 5 : Me
          Go upstairs: 7: Me,Cat
          %% with the cat
          Do work: 2.5: Me, Cat

        section Go home
          Sit down: 5: Me
        %% the end
    """

  private static let edits: [(@Sendable (inout [Stage]) -> Void, String, String)] = [
    ({ $0[0].touchpoints[0].name = "Make coffee" }, "Make tea  :", "Make coffee :"),
    ({ $0[0].touchpoints[0].name = "Tea" }, "Make tea  :", "Tea       :"),
    ({ $0[0].touchpoints[0].effectiveness = Rating(1) }, ": 5 : Me", ": 1 : Me"),
    ({ $0[0].touchpoints[1].name = "Up: #1" }, "Go upstairs", "Up#58; #35;1"),
    ({ $0[0].touchpoints[1].effectiveness = Rating(4) }, ": 7:", ": 4:"),
    ({ $0[0].touchpoints[1].personas.removeLast() }, ": 7: Me,Cat", ": 7: Me"),
    ({ $0[0].touchpoints[1].personas = [] }, ": 7: Me,Cat", ": 7"),
    ({ $0[0].touchpoints[1].personas = $0[0].touchpoints[1].personas.reversed() }, "Me,Cat", "Cat, Me"),
    ({ $0[1].name = "Home: sweet" }, "section Go home", "section Home#58; sweet"),
    (
      { $0[0].touchpoints[2].effectiveness = nil }, "      Do work: 2.5:",
      "      %% rihla: unrated\n      Do work: 3:"
    ),
    (
      { $0[0].touchpoints.swapAt(0, 1) }, "      Make tea  : 5 : Me\n      Go upstairs: 7: Me,Cat\n",
      "      Go upstairs: 7: Me,Cat\n      Make tea  : 5 : Me\n"
    ),
    ({ $0[0].touchpoints.remove(at: 2) }, "      %% with the cat\n      Do work: 2.5: Me, Cat\n", ""),
    (
      { $0[1].touchpoints.append($0[0].touchpoints.remove(at: 2)) },
      "      %% with the cat\n      Do work: 2.5: Me, Cat\n\n    section Go home\n      Sit down: 5: Me\n",
      "\n    section Go home\n      Sit down: 5: Me\n      %% with the cat\n      Do work: 2.5: Me, Cat\n"
    ),
    (
      { $0[0].touchpoints.append(Touchpoint(id: .init("n"), name: "New")) },
      "      Do work: 2.5: Me, Cat\n",
      "      Do work: 2.5: Me, Cat\n      %% rihla: unrated\n      New: 3\n"
    ),
    (
      { $0.append(Stage(id: .init("n"), name: "Sleep")) }, "      Sit down: 5: Me\n",
      "      Sit down: 5: Me\n\n    section Sleep\n"
    ),
    ({ $0.remove(at: 1) }, "\n    section Go home\n      Sit down: 5: Me\n", ""),
  ]

  @Test(
    "one edit changes its own line and nothing else",
    arguments: edits)
  func oneEdit(edit: @Sendable (inout [Stage]) -> Void, old: String, new: String) throws {
    #expect(sample.contains(old))
    for ending in ["\n", "\r\n"] {
      let text = sample.replacing("\n", with: ending)
      let expected = sample.replacing(old, with: new).replacing("\n", with: ending)
      #expect(try edited(text, edit) == expected)
    }
  }

  @Test(
    "an unedited map leaves every byte as it is",
    arguments: [
      "journey", "journey\n", "---\ntitle: T\n---\njourney\nA: 1", "journey title T\nA:: Me",
      "journey A: 5: Me",
      "journey\r\n\tA: 5: Me,, Me,\r  section S;\n section S\nB: high: 3\n\n",
      "journey\nsection P: x\nA: 1; B: 2;",
      "\u{FEFF}journey\ntitle\nnext\naccDescr {\n a\n b }\n%% end",
    ])
  func unedited(text: String) throws {
    let source = try source(text)
    #expect(self.text(source.lines(for: source.imported.map)) == text)
  }

  @Test(
    "odd statements are rewritten as far as need be",
    arguments: [
      ("journey\nA: Me: 4", "journey\nA: 2: Me"), ("journey\nA:: Me", "journey\nA: 2: Me"),
      ("journey\nA: 5: Me: x # note", "journey\nA: 2: Me: x # note"),
      ("journey\nCall 10:30: 4: Me", "journey\nCall 10#58;30: 2: Me"),
      ("journey\nA: high", "journey\nA#58; high: 2"),
      ("journey A: 5: Me", "journey\nA: 2: Me"), ("journey A: 5: Me;B: 3", "journey\nA: 2: Me\nB: 3"),
      ("journey\n%% rihla: unrated\n  A: 3: Me", "journey\n  A: 2: Me"),
      ("journey\nA:5:Me", "journey\nA:2:Me"),
      ("journey\nA : 0 : Me", "journey\nA : 2 : Me"), ("journey\n:5", "journey\n:5"),
    ])
  func odd(before: String, after: String) throws {
    guard before != "journey\n:5" else {
      #expect(throws: MermaidError.self) { try source(before) }
      return
    }
    #expect(try edited(before) { $0[0].touchpoints[0].effectiveness = Rating(2) } == after)
  }

  @Test("tasks above any section need none, until their stage is named or emptied")
  func unstated() throws {
    let text = "journey\n  A: 1\n  section S\n  B: 2\n"
    #expect(
      try edited(text) { $0[0].touchpoints.append(Touchpoint(id: .init("n"), name: "N")) }
        == "journey\n  A: 1\n  %% rihla: unrated\n  N: 3\n  section S\n  B: 2\n")
    #expect(try edited(text) { $0[0].name = "X" } == "journey\n  section X\n  A: 1\n  section S\n  B: 2\n")
    #expect(
      try edited(text) { $0.swapAt(0, 1) } == "journey\n  section S\n  B: 2\n  section Stage 1\n  A: 1\n")
    #expect(
      try edited(text) { $0[0].touchpoints = [] } == "journey\n  section Stage 1\n  section S\n  B: 2\n")
    #expect(try edited(text) { $0.removeFirst() } == "journey\n  section S\n  B: 2\n")
  }

  @Test("a section that is written twice follows its stage")
  func repeated() throws {
    let text = "journey\nsection S\nA: 1\nsection S\nB: 2\nsection T\n"
    #expect(try edited(text) { $0[0].name = "X" } == "journey\nsection X\nA: 1\nsection X\nB: 2\nsection T\n")
    #expect(
      try edited(text) { $0[1].touchpoints.append($0[0].touchpoints.removeLast()) }
        == "journey\nsection S\nA: 1\nsection T\nB: 2\n")
    #expect(
      try edited(text) { $0[0].touchpoints.remove(at: 0) }
        == "journey\nsection S\nsection S\nB: 2\nsection T\n")
  }

  @Test(
    "a title is changed where it stands, taken away, or put below the heading",
    arguments: [
      ("journey\n  title  A # n\nX: 1", "B", "journey\n  title  B # n\nX: 1"),
      ("journey\ntitle A\nX: 1", "", "journey\nX: 1"),
      ("journey\n    X: 1", "B", "journey\n    title B\n    X: 1"),
      ("journey\n  section S\n  title A\n  X: 1", "B", "journey\n  section S\n  title B\n  X: 1"),
      ("journey title A\nX: 1", "B", "journey title B\nX: 1"),
      ("journey\ntitle A\ntitle C\nX: 1", "B", "journey\ntitle A\ntitle B\nX: 1"),
      ("---\ntitle: A\n---\njourney\nX: 1", "B", "---\ntitle: A\n---\njourney\ntitle B\nX: 1"),
    ])
  func titles(before: String, title: String, after: String) throws {
    let source = try source(before)
    var map = source.imported.map
    map.title = title
    let result = text(source.lines(for: map))
    #expect(result == after || result == after.replacing("journey title B", with: "journey\ntitle B"))
    #expect(try MermaidReader.read(result).map.title == title)
  }

  @Test("what is read out is changed where it stands, or put above the first stage")
  func accessibility() throws {
    func edited(_ text: String, _ notes: String) throws -> String {
      let source = try source(text)
      var map = source.imported.map
      map.notes = notes
      return self.text(source.lines(for: map))
    }
    #expect(try edited("journey\n  accTitle: A\n  X: 1", "accTitle: B") == "journey\n  accTitle: B\n  X: 1")
    #expect(
      try edited("journey\n  title T\n  section S", "accTitle: B\naccDescr: D")
        == "journey\n  title T\n  accTitle: B\n  accDescr: D\n  section S")
    #expect(try edited("journey\naccDescr {\na\nb\n}\nX: 1", "") == "journey\nX: 1")
  }

  @Test("in quotations and lists, new lines get what stands before their neighbours")
  func prefixes() throws {
    let text = "> - ```mermaid\r\n>   journey\r\n>     A: 1\r\n>   ```\r\n"
    let file = try DiagramFile(Array(text.utf8), kind: .markdown)
    let old = file.source.imported.map
    var stages = old.stages
    stages[0].touchpoints.append(Touchpoint(id: .init("n"), name: "N"))
    let map = JourneyMap(title: old.title, stages: stages)
    let expected = text.replacing("A: 1\r\n", with: "A: 1\r\n>     %% rihla: unrated\r\n>     N: 3\r\n")
    #expect(String(decoding: file.bytes(for: map, in: Array(text.utf8)), as: UTF8.self) == expected)
  }

  @Test("a map that was just written keeps its identifiers, so that the next edit is as small")
  func twice() throws {
    let source = try source(sample)
    var stages = source.imported.map.stages
    stages.swapAt(0, 1)
    stages[0].touchpoints.append(Touchpoint(id: .init("n"), name: "N"))
    let map = JourneyMap(title: "My day", stages: stages)
    let again = try MermaidSource(source.lines(for: map), knownAs: map, options: source.options)
    #expect(
      again.imported.map.stages.flatMap { $0.touchpoints.map(\.id) }
        == stages.flatMap { $0.touchpoints.map(\.id) })
    #expect(again.lines(for: map) == again.lines)
  }
}
