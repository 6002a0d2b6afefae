import JourneyExchange
import JourneyModel
import Testing

@Suite struct MermaidWriterTests {
  private func map(_ names: [String], personas: [String] = []) -> JourneyMap {
    var stage = Stage(id: .init("s"), name: "S")
    for (index, name) in names.enumerated() {
      var touchpoint = Touchpoint(id: .init("t\(index)"), name: name)
      touchpoint.effectiveness = Rating(4)
      touchpoint.personas = personas.map { .init($0) }
      stage.touchpoints.append(touchpoint)
    }
    var map = JourneyMap(title: "T", stages: [stage])
    map.personas = personas.map { Persona(id: .init($0), name: $0) }
    return map
  }

  @Test("a map is written line by line, and nothing empty is written")
  func plain() {
    var map = map(["Pay"], personas: ["Me", "Cat"])
    #expect(MermaidWriter.write(map).text == "journey\n  title T\n  section S\n    Pay: 4: Me, Cat\n")
    map.title = " "
    #expect(MermaidWriter.write(map).text == "journey\n  section S\n    Pay: 4: Me, Cat\n")
    #expect(MermaidWriter.write(JourneyMap(title: "")).text == "journey\n")
  }

  @Test(
    "a name that would be syntax is spelt so that it is read as it was",
    arguments: [
      ("a: b; c # d, e", "a#58; b#59; c #35; d, e"), ("Journey complete", "#74;ourney complete"),
      ("journeys", "journeys"), ("journey", "#106;ourney"), ("title page", "#116;itle page"),
      ("title", "#116;itle"), ("titles", "titles"), ("Section", "#83;ection"), ("accTitle", "#97;ccTitle"),
      ("accDescr {", "#97;ccDescr {"), ("accDescription", "accDescription"), ("% off", "#37; off"),
      ("A%% b", "#65;%% b"), ("AB%% c", "AB%% c"), ("50 % off", "50 % off"),
      ("%%{init}%%", "#37;%#123;init}%%"),
      ("x %%{init: {}}%% y", "x %%#123;init#58; {}}%% y"), ("#quot;", "#35;quot#59;"),
      ("a <br> b", "a #60;br> b"),
      ("a < b", "a < b"), ("&amp;", "&amp#59;"), ("- a", "- a"), ("style: #x; y", "style#58; #35;x#59; y"),
    ])
  func names(name: String, spelling: String) throws {
    let text = MermaidWriter.write(map([name])).text
    #expect(text.contains("    \(spelling): 4\n"), "\(text)")
    var strict = MermaidOptions()
    strict.strict = true
    #expect(try MermaidReader.read(text, options: strict).map.stages[0].touchpoints[0].name == name)
  }

  @Test("line breaks are drawn in sections and tasks, and are spaces elsewhere")
  func lineBreaks() throws {
    var map = map(["one\r\n two\n"], personas: ["a\nb, c: #d"])
    map.title = "x\ny style:#1; z"
    let text = MermaidWriter.write(map).text
    #expect(
      text
        == "journey\n  title x y style#58;#35;1#59; z\n  section S\n    one<br/>two: 4: a b#44; c#58; #35;d\n"
    )
    let read = try MermaidReader.read(text).map
    #expect(read.title == "x y style:#1; z")
    #expect(read.stages[0].touchpoints[0].name == "one two")
    #expect(read.personas.map(\.name) == ["a b, c: #d"])
  }

  @Test("an unrated touchpoint is marked, and comes back unrated unless somebody rates it")
  func unrated() throws {
    var map = map(["A", "B"])
    map = JourneyMap(
      title: "T",
      stages: map.stages.map { stage in
        var stage = stage
        stage.touchpoints[0].effectiveness = nil
        return stage
      })
    let text = MermaidWriter.write(map).text
    #expect(text.hasSuffix("section S\n    %% rihla: unrated\n    A: 3\n    B: 4\n"))
    let read = try MermaidReader.read(text)
    #expect(read.map.stages[0].touchpoints.map { $0.effectiveness?.value } == [nil, 4])
    #expect(read.findings.isEmpty)
    let rated = try MermaidReader.read(text.replacing("A: 3", with: "A: 2")).map
    #expect(rated.stages[0].touchpoints[0].effectiveness?.value == 2)
  }

  @Test("without personas the owner is the actor; where owners are asked for, the first one is")
  func owners() throws {
    var map = map(["A", "B"], personas: ["Me"])
    map = JourneyMap(
      title: "T",
      stages: map.stages.map { stage in
        var stage = stage
        stage.touchpoints[0].personas = []
        stage.touchpoints[0].owner = "Sales"
        stage.touchpoints[1].owner = "Care"
        return stage
      })
    map.personas = [Persona(id: .init("Me"), name: "Me")]
    let export = MermaidWriter.write(map)
    #expect(export.text.hasSuffix("    A: 4: Sales\n    B: 4: Me\n"))
    #expect(export.losses == [MermaidLoss(matter: .owners, count: 1)])
    var options = MermaidOptions()
    options.actors = .owner
    let both = MermaidWriter.write(map, options: options)
    #expect(both.text.hasSuffix("    A: 4: Sales\n    B: 4: Care, Me\n"))
    #expect(both.losses.isEmpty)
    let read = try MermaidReader.read(both.text, options: options).map
    #expect(read.stages[0].touchpoints.map(\.owner) == ["Sales", "Care"])
    #expect(read.personas.map(\.name) == ["Me"])
  }

  @Test(
    "what is read out goes where the importer found it",
    arguments: [
      "accTitle: A # b", "accTitle: A\naccDescr: D; e", "accDescr {\none\ntwo }\n}", "accDescr: %% no",
      "accDescr: 100 %%{x}%% #35;", "accDescr {\na\n```\n}",
    ])
  func accessibility(notes: String) throws {
    var map = map(["A"])
    map.notes = notes
    let export = MermaidWriter.write(map)
    #expect(export.losses.isEmpty)
    #expect(try MermaidReader.read(export.text).map.notes == notes)
    map.notes = notes + "\nmore"
    #expect(MermaidWriter.write(map).losses == [MermaidLoss(matter: .notes, count: 1)])
  }

  @Test("what has no name is written all the same, and told of where it comes back otherwise")
  func nameless() throws {
    let stages = [
      Stage(id: .init("a"), name: ""), Stage(id: .init("b"), name: "S"), Stage(id: .init("c"), name: "S"),
    ]
    let export = MermaidWriter.write(JourneyMap(title: "T", stages: stages))
    #expect(export.text == "journey\n  title T\n  section …\n  section S\n  section S\n")
    #expect(export.losses == [MermaidLoss(matter: .indistinctStages, count: 2)])
    #expect(MermaidWriter.write(map([" "])).text.hasSuffix("…: 4\n"))
  }

  @Test("half a step is written as it is, and told of, since it comes back rounded")
  func fractions() {
    let stage = Stage(
      id: .init("s"), name: "S",
      touchpoints: [
        {
          var touchpoint = Touchpoint(id: .init("t"), name: "A")
          touchpoint.effectiveness = Rating(2.5)
          return touchpoint
        }()
      ])
    let export = MermaidWriter.write(JourneyMap(title: "T", stages: [stage]))
    #expect(export.text.hasSuffix("A: 2.5\n"))
    #expect(export.losses == [MermaidLoss(matter: .fractions, count: 1)])
  }

  @Test("a touchpoint that was measured is exported as it was measured, and a comment tells it")
  func measured() throws {
    var reading = Evidence(id: Identifier("e"), measure: .known(.rating))
    reading.value = 1.6
    var touchpoint = Touchpoint(id: Identifier("t"), name: "Pay")
    (touchpoint.effectiveness, touchpoint.evidence) = (Rating(4), [reading])
    let stage = Stage(id: Identifier("s"), name: "S", touchpoints: TouchpointList([touchpoint]))
    let map = JourneyMap(title: "", stages: [stage])
    #expect(MermaidWriter.write(map).text == "journey\n  section S\n    Pay: 4\n")
    let text = MermaidWriter.write(map, countsMeasurements: true).text
    #expect(text == "journey\n  section S\n    %% rihla: measured 1.6\n    Pay: 2\n")
    #expect(try MermaidReader.read(text).map.stages[0].touchpoints[0].effectiveness == Rating(2))
  }
}
