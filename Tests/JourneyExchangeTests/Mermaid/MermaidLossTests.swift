import JourneyExchange
import JourneyModel
import Testing

@Suite struct MermaidLossTests {
  private func touchpoint(_ fill: (inout Touchpoint) -> Void) -> JourneyMap {
    var touchpoint = Touchpoint(id: .init("t"), name: "A")
    touchpoint.personas = [.init("p")]
    fill(&touchpoint)
    let stage = Stage(id: .init("s"), name: "S", touchpoints: [touchpoint])
    var map = JourneyMap(title: "T", stages: [stage])
    map.personas = [Persona(id: .init("p"), name: "P")]
    return map
  }

  private func losses(_ map: JourneyMap) -> [String] {
    MermaidLoss.losses(of: map).map { "\($0.matter.rawValue) \($0.count)" }
  }

  @Test("a map that says no more than a diagram loses nothing")
  func nothing() { #expect(losses(touchpoint { $0.effectiveness = Rating(5) }).isEmpty) }

  private static let fields: [(@Sendable (inout Touchpoint) -> Void, String)] = [
    ({ $0.pains = [Pain(id: .init("x"), text: "p"), Pain(id: .init("y"), text: "q")] }, "pains 2"),
    ({ $0.opportunities = [Opportunity(id: .init("x"), text: "o")] }, "opportunities 1"),
    ({ $0.improvements = [Improvement(id: .init("x"), text: "i")] }, "improvements 1"),
    ({ $0.owner = "Me" }, "owners 1"), ({ $0.verdict = .known(.keep) }, "verdicts 1"),
    ({ $0.emotion = Emotion(1) }, "emotions 1"), ({ $0.sees = "x" }, "emotions 1"),
    ({ $0.ballots = [Rating.standard] }, "ballots 1"), ({ $0.expected = Rating(4) }, "expectations 1"),
    ({ $0.momentOfTruth = true }, "momentsOfTruth 1"), ({ $0.necessary = false }, "unnecessary 1"),
    ({ $0.votes = 3 }, "votes 1"), ({ $0.channel = "app" }, "inventory 1"),
    ({ $0.wait = "P1D" }, "inventory 1"),
    ({ $0.external = true }, "inventory 1"), ({ $0.positioning = "x" }, "reasons 1"),
    ({ $0.reasons = [.known(.inform)] }, "reasons 1"), ({ $0.job = "x" }, "jobs 1"),
    ({ $0.notes = "x" }, "notes 1"),
    ({ $0.unknown = [UnknownMember(name: "x", json: "1")] }, "unknownMembers 1"),
  ]

  @Test(
    "each field of a touchpoint that has no place is told of",
    arguments: fields)
  func touchpoints(fill: @Sendable (inout Touchpoint) -> Void, loss: String) {
    #expect(losses(touchpoint(fill)) == [loss])
  }

  private static let mapFields: [(@Sendable (inout JourneyMap) -> Void, String)] = [
    ({ $0.language = "ar" }, "mapDetails 1"), ({ $0.goal = "x" }, "mapDetails 1"),
    ({ $0.standard = Rating(clamping: 4) }, "mapDetails 1"),
    ({ $0.direction = .known(.rtl) }, "mapDetails 1"),
    ({ $0.lanes = [Lane(id: .init("l"), name: "L")] }, "lanes 1"),
    ({ $0.transitions = [Transition(id: .init("x"), from: .init("t"), to: nil)] }, "transitions 1"),
    ({ $0.parking = [ParkedThought(id: .init("x"), text: "p")] }, "parking 1"),
    ({ $0.sessions = [Session(id: .init("x"))] }, "sessions 1"),
    ({ $0.votings = [VotingRound(id: .init("x"), dots: 3)] }, "votings 1"), ({ $0.notes = "x" }, "notes 1"),
    ({ $0.personas[0].segment = "x" }, "personaDetails 1"),
    ({ $0.personas.append(Persona(id: .init("q"), name: "Q")) }, "unusedPersonas 1"),
  ]

  @Test(
    "each field of the map that has no place is told of",
    arguments: mapFields)
  func maps(fill: @Sendable (inout JourneyMap) -> Void, loss: String) {
    var map = touchpoint { _ in }
    fill(&map)
    #expect(losses(map) == [loss])
  }

  @Test("what a stage says besides its name is told of")
  func stages() {
    var stage = Stage(id: .init("s"), name: "S")
    stage.phase = .known(.after)
    stage.actions = ["a", "b"]
    stage.frictions = ["c"]
    stage.targets = [Target(id: .init("x"), measure: .known(.csat), value: 80)]
    #expect(
      losses(JourneyMap(title: "T", stages: [stage])) == ["stageDetails 1", "stageTexts 3", "targets 1"])
  }

  @Test("what came from a diagram and is as it was is not lost")
  func fromDiagram() throws {
    let source = try MermaidSource(
      ["journey", "accTitle: تجربة", "section س", "ا: 7: أنا", "ب: 0"].map { MermaidLine(content: $0) })
    var map = source.imported.map
    #expect(!map.stages[0].touchpoints[0].notes.isEmpty)
    #expect(map.direction != nil)
    #expect(source.losses(of: map).isEmpty)
    map.notes += "\nmore"
    #expect(source.losses(of: map).map(\.matter) == [.notes])
  }
}
