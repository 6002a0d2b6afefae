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

  @Test("each field of the map has the number that it always had")
  func mapNumbers() {
    let fields: [MapField] = [
      .title, .language, .direction, .kind, .state, .offer, .scenario, .goal, .standard, .benchmarks,
      .personas, .lanes, .transitions, .evidence, .parking, .sessions, .notes, .unknown,
    ]
    #expect(fields.count == MapField.allCases.count)
    var entries = RandomEntries(seed: 1)
    for (number, field) in zip(UInt8(2)..., fields) { #expect(first(entries.change(field)) == number) }
  }

  @Test("each field of a stage has the number that it always had")
  func stageNumbers() {
    let fields: [StageField] = [
      .name, .phase, .customerGoal, .businessAim, .intent, .actions, .motivations, .questions, .frictions,
      .responses, .duration, .targets, .evidence, .lanes, .notes, .unknown,
    ]
    #expect(fields.count == StageField.allCases.count)
    var entries = RandomEntries(seed: 1)
    for (number, field) in zip(UInt8(2)..., fields) { #expect(first(entries.change(field)) == number) }
  }

  @Test("each field of a touchpoint has the number that it always had")
  func touchpointNumbers() {
    let fields: [TouchpointField] = [
      .name, .description, .channel, .device, .category, .media, .direction, .external, .when, .wait,
      .relationship, .positioning, .reasons, .impacts, .owner, .personas, .job, .expectation, .feeling, .sees,
      .hears, .feels, .emotion, .personaEmotions, .effectiveness, .ballots, .expected, .momentOfTruth,
      .necessary, .votes, .pains, .opportunities, .evidence, .verdict, .improvements, .notes, .unknown,
    ]
    #expect(fields.count == TouchpointField.allCases.count)
    var entries = RandomEntries(seed: 1)
    for (number, field) in zip(UInt8(2)..., fields) { #expect(first(entries.change(field)) == number) }
  }

  @Test("each kind of edit has the number that it always had")
  func editNumbers() {
    let (stage, touchpoint) = (Stage.ID("s"), Touchpoint.ID("t"))
    let edits: [Edit] = [
      .map(.title("")), .insertStage(.blank, at: 0), .removeStage(stage), .moveStage(stage, to: 0),
      .stage(stage, .name("")), .insertTouchpoint(.blank, in: stage, at: 0), .removeTouchpoint(touchpoint),
      .moveTouchpoint(touchpoint, to: stage, at: 0), .touchpoint(touchpoint, .name("")),
    ]
    for (number, edit) in zip(UInt8(1)..., edits) { #expect(first(edit) == number) }
    let lists: [ListEdit<Lane>] = [
      .insert(.blank, at: 0), .remove(Identifier("")), .move(Identifier(""), to: 0), .replace(.blank),
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
      .entry(.openText(OpenText("x", at: .field(.pain(Identifier("t"), Identifier("p")), row: 2)))),
      .settled(ContentDigest(of: [])),
    ]
    for event in events { bytes += scribe.record(event, at: 2) }
    #expect(
      ContentDigest(of: bytes).hex == "0ad2ec8e8014e080ded9223c486256e23e8c6c8c47d73b08861296ef482e4553")
  }
}
