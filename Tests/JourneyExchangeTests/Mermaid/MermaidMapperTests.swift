import JourneyExchange
import JourneyModel
import Testing

@Suite struct MermaidMapperTests {
  @Test("sections become stages, the same name twice in a row one, empty ones kept")
  func stages() throws {
    let source = "journey\nA: 1\nsection S\nB: 2\nsection S \nC: 3\nsection T\nsection S\nD: 4"
    #expect(outline(of: source) == ["# ", "A 1", "# S", "B 2", "C 3", "# T", "# S", "D 4"])
    #expect(
      try findings(in: source) == [
        .init(line: 2, matter: .tasksBeforeSection), .init(line: 5, matter: .sectionRepeated(name: "S")),
      ])
  }

  @Test("a heading, a title or sections alone make a map without touchpoints")
  func sparse() throws {
    #expect(outline(of: "journey").isEmpty)
    #expect(outline(of: "journey\ntitle T\n").isEmpty)
    #expect(outline(of: "journey\nsection S\nsection T") == ["# S", "# T"])
  }

  @Test("the last title wins and the others are told of")
  func titles() throws {
    let result = try MermaidReader.read("journey\ntitle One: 1, 2\ntitle  Two # c")
    #expect(result.map.title == "Two")
    #expect(result.findings == [.init(line: 2, matter: .titleReplaced(title: "One: 1, 2"))])
  }

  @Test("what the diagram leaves unnamed gets the names that the options give")
  func names() throws {
    var options = MermaidOptions()
    options.untitled = "file"
    options.unnamedStage = "Journey"
    let map = try MermaidReader.read("journey\nA: 1", options: options).map
    #expect(map.title == "file")
    #expect(map.stages.map(\.name) == ["Journey"])
  }

  @Test("actors become personas in the order in which they appear")
  func personas() throws {
    let map = try MermaidReader.read("journey\nA: 1: Me, 👤 Me\nB: 2: Cat, Me").map
    #expect(map.personas.map(\.name) == ["Me", "👤 Me", "Cat"])
    #expect(Array(map.stages[0].touchpoints[1].personas) == [map.personas[2].id, map.personas[0].id])
  }

  @Test(
    "accessibility texts go to the notes",
    arguments: [
      ("accTitle: A # b", "accTitle: A # b"), ("accDescr: D; e", "accDescr: D; e"),
      ("accDescr {\n  one\n\n    two\n}\naccTitle : T", "accTitle: T\naccDescr {\none\ntwo\n}"), ("A: 1", ""),
    ])
  func notes(lines: String, notes: String) throws {
    #expect(try MermaidReader.read("journey\n\(lines)").map.notes == notes)
  }

  @Test("identifiers are unique, and the same for the same source")
  func identifiers() throws {
    let source = "journey\nsection S\nA: 1: A\nA: 1: A\nsection T\nA: 1: S\nsection S\nA: 1: T"
    let map = try MermaidReader.read(source).map
    let ids =
      map.stages.map(\.id.text) + map.personas.map(\.id.text)
      + map.stages.flatMap { $0.touchpoints.map(\.id.text) }
    #expect(ids.count == 10)
    #expect(Set(ids).count == 10)
    #expect(try MermaidReader.read(source).map == map)
  }

  @Test(
    "the direction is right to left when most names begin so",
    arguments: [
      ("title رحلة\nsection بدء\nA: 3", ReadingDirection.rtl), ("title رحلة\nsection S\nA: 3", nil),
      ("section \u{200F}S\n5 - ב: 3", .rtl), ("section S\nA: 3", nil), ("12: 3", nil),
    ])
  func direction(lines: String, direction: ReadingDirection?) throws {
    #expect(try MermaidReader.read("journey\n\(lines)").map.direction?.known == direction)
  }

  @Test("a keyword alone on its line is told of, since it takes the next")
  func keywordAlone() throws {
    #expect(
      try findings(in: "journey\ntitle\nA: 3") == [
        .init(line: 2, matter: .keywordTookNextLine(keyword: "title"))
      ])
  }
}
