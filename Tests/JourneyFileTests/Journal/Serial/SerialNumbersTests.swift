import JourneyModel
import Testing

@testable import JourneyFile

// The numbers in the files, written down a second time: whoever renumbers a case by accident cannot read the journals
// that are out there.

@Suite struct SerialNumbersTests {
  private func first(_ value: some Serial) -> UInt8? {
    var out = SerialWriter()
    value.write(to: &out)
    return out.bytes.first
  }

  /// The fields of a record by the numbers that they always had, from 2.
  private func expect<Record: FieldRecord>(_: Record.Type, _ names: [String]) {
    #expect(Record.fieldTable.numbered.map(\.name) == names)
    #expect(Record.fieldTable.numbered.map(\.number) == (0..<names.count).map { UInt8($0 + 2) })
  }

  @Test("each field has the number that it always had")
  func fieldNumbers() {
    expect(
      JourneyMap.self,
      [
        "title", "language", "direction", "kind", "state", "offer", "scenario", "goal", "standard",
        "benchmarks", "personas", "lanes", "transitions", "evidence", "parking", "sessions", "notes",
        "unknown",
        "opportunities", "votings",
      ])
    expect(
      Stage.self,
      [
        "name", "phase", "customerGoal", "businessAim", "intent", "actions", "motivations", "questions",
        "frictions", "responses", "duration", "targets", "evidence", "lanes", "notes", "unknown",
        "touchpoints",
        "alternatives", "callToAction", "links",
      ])
    expect(
      Touchpoint.self,
      [
        "name", "description", "channel", "device", "category", "media", "direction", "external", "when",
        "wait", "relationship", "positioning", "reasons", "impacts", "owner", "personas", "job",
        "expectation", "feeling", "sees", "hears", "feels", "emotion", "personaEmotions",
        "effectiveness", "ballots", "expected", "momentOfTruth", "necessary", "votes", "pains",
        "opportunities", "evidence", "verdict", "improvements", "notes", "unknown",
        "goal", "message", "keywords", "conversion", "events", "links",
      ])
    expect(Pain.self, ["text", "reach", "impact", "confidence", "rootCause", "votes", "unknown"])
    expect(
      Opportunity.self,
      ["text", "votes", "unknown", "customerValue", "businessValue", "effort", "status", "owner", "pains"])
    expect(
      Evidence.self,
      [
        "measure", "value", "unit", "quote", "source", "kind", "voice", "sample", "weight", "date",
        "note", "unknown",
      ])
    expect(Improvement.self, ["text", "owner", "due", "status", "customersInformed", "unknown"])
    expect(Target.self, ["measure", "value", "direction", "unknown"])
    expect(
      Persona.self,
      ["name", "segment", "demographics", "psychographics", "needs", "loyalty", "unknown", "share"])
    expect(Lane.self, ["name", "unknown"])
    expect(Transition.self, ["from", "to", "share", "note", "unknown", "measured"])
    expect(ParkedThought.self, ["text", "unknown"])
    expect(Session.self, ["date", "participants", "note", "unknown"])
    expect(VotingRound.self, ["date", "question", "dots", "candidates", "ballots", "unknown"])
    expect(VotingCandidate.self, ["ref", "dots", "unknown"])
    expect(Measurement.self, ["share", "sample", "source", "date", "unknown"])
  }

  @Test("each kind of edit has the number that it always had")
  func editNumbers() {
    let (stage, touchpoint) = (Stage.ID("s"), Touchpoint.ID("t"))
    let edits: [Edit] = [
      .map(.title("")), .insertStage(.blank(Identifier("")), at: 0), .removeStage(stage),
      .moveStage(stage, to: 0),
      .stage(stage, .name("")), .insertTouchpoint(.blank(Identifier("")), in: stage, at: 0),
      .removeTouchpoint(touchpoint),
      .moveTouchpoint(touchpoint, to: stage, at: 0), .touchpoint(touchpoint, .name("")),
    ]
    for (number, edit) in zip(UInt8(1)..., edits) { #expect(first(edit) == number) }
    let lists: [ListEdit<Lane>] = [
      .insert(.blank(Identifier("")), at: 0), .remove(Identifier("")), .move(Identifier(""), to: 0),
      .replace(.blank(Identifier(""))),
    ]
    for (number, edit) in zip(UInt8(1)..., lists) { #expect(first(edit) == number) }
  }

  @Test("a whole journal is written as it always was, byte by byte")
  func wholeJournal() {
    let header = JournalHeader(base: ContentDigest(of: []), document: "/m")
    var (scribe, bytes) = JournalScribe.begin(header, at: 1)
    let touchpoint = Touchpoint(id: Identifier("t"), name: "n")
    let forward = Transaction(
      StepLabel(.addTouchpoint), [.insertTouchpoint(touchpoint, in: Identifier("s"), at: 1)])
    let inverse = Transaction(StepLabel(.addTouchpoint), [.removeTouchpoint(Identifier("t"))])
    let step = JournaledStep(
      forward, inverse: inverse, before: Bookmark(focus: .nothing),
      after: Bookmark(focus: .touchpoint(Identifier("t")), selection: [Identifier("t")]))
    let events: [JournalContents.Event] = [
      .entry(.step(step)), .entry(.undo), .entry(.redo),
      .entry(.openText(OpenText("x", at: .row(.pain(Identifier("t"), Identifier("p")), 2)))),
      .settled(ContentDigest(of: [])),
    ]
    for event in events { bytes += scribe.record(event, at: 2) }
    #expect(
      ContentDigest(of: bytes).hex == "0ad2ec8e8014e080ded9223c486256e23e8c6c8c47d73b08861296ef482e4553")
  }
}
