import JourneyModel
import Testing

@testable import JourneyFile

@Suite struct SerialLawTests {
  private func expectReadBack<Value: Serial>(
    _ value: Value, sourceLocation: SourceLocation = #_sourceLocation
  )
    throws
  {
    var out = SerialWriter()
    value.write(to: &out)
    #expect(!out.bytes.isEmpty, "a list could claim more of these than there are bytes")
    let back = try Value(payload: out.bytes, in: 0..<out.bytes.count)
    #expect(exact(back) == exact(value), sourceLocation: sourceLocation)
  }

  @Test(
    "every change of every field is read back to the last scalar", arguments: 1...8 as ClosedRange<UInt64>)
  func changes(_ seed: UInt64) throws {
    var entries = RandomEntries(seed: seed)
    for _ in 0..<4 {
      for field in MapField.allCases { try expectReadBack(entries.change(field)) }
      for field in StageField.allCases { try expectReadBack(entries.change(field)) }
      for field in TouchpointField.allCases { try expectReadBack(entries.change(field)) }
    }
  }

  @Test("entries, edits and places of every case are read back", arguments: 1...8 as ClosedRange<UInt64>)
  func entries(_ seed: UInt64) throws {
    var entries = RandomEntries(seed: seed)
    for _ in 0..<40 {
      try expectReadBack(entries.edit())
      try expectReadBack(entries.bookmark())
      try expectReadBack(entries.part())
      try expectReadBack(entries.openText())
    }
    for _ in 0..<5 { try expectReadBack(entries.step()) }
    for verb in StepLabel.Verb.allCases { try expectReadBack(StepLabel(verb)) }
  }

  @Test("records that say nothing are read back as such")
  func blankRecords() throws {
    try expectReadBack(Stage(id: Identifier("s"), name: ""))
    try expectReadBack(Touchpoint(id: Identifier("t"), name: ""))
    try expectReadBack(Pain(id: Identifier(""), text: ""))
    try expectReadBack(Opportunity(id: Identifier(""), text: ""))
    try expectReadBack(Evidence(id: Identifier(""), measure: .other("")))
    try expectReadBack(Improvement(id: Identifier(""), text: ""))
    try expectReadBack(Target(id: Identifier(""), measure: .known(.nps), value: -0.0))
    try expectReadBack(Persona(id: Identifier(""), name: ""))
    try expectReadBack(Lane(id: Identifier(""), name: ""))
    try expectReadBack(Transition(id: Identifier(""), from: nil, to: nil))
    try expectReadBack(ParkedThought(id: Identifier(""), text: ""))
    try expectReadBack(Session(id: Identifier("")))
  }

  @Test("flags, shares and numbers that are the other way round from usual are read back")
  func unusualValues() throws {
    var pain = Pain(id: Identifier("p"), text: "e\u{301}")
    pain.confidence = Share(clamping: 0)
    pain.reach = Share(-0.0)
    try expectReadBack(pain)
    var evidence = Evidence(id: Identifier("e"), measure: .other("csat"))
    evidence.weight = 0
    evidence.value = .leastNonzeroMagnitude
    evidence.sample = .min
    try expectReadBack(evidence)
    for number in [0, 1, -1, 63, -64, 64, Int(Int32.max), .max, .min] { try expectReadBack(number) }
    try expectReadBack(Term<Verdict>.other("keep"))
    try expectReadBack([Term<Verdict>.known(.keep), .other("")])
  }

  @Test("the same bookmark always makes the same bytes")
  func selectionsHaveAnOrder() {
    let ids = (0..<200).map { Touchpoint.ID("\($0)") }
    var (one, other) = (SerialWriter(), SerialWriter())
    Bookmark(focus: .nothing, selection: Set(ids)).write(to: &one)
    Bookmark(focus: .nothing, selection: Set(ids.reversed())).write(to: &other)
    #expect(one.bytes == other.bytes)
  }

  @Test("a word of a newer version is kept as one that is not known, and its step as a step")
  func newerWords() throws {
    var out = SerialWriter()
    out.put(1, "sideways")
    #expect(try Term<Verdict>(payload: out.bytes, in: 0..<out.bytes.count) == .other("sideways"))
    var label = SerialWriter()
    for text in ["invented", "subject", "detail"] { text.write(to: &label) }
    7.write(to: &label)
    let read = try StepLabel(payload: label.bytes, in: 0..<label.bytes.count)
    #expect(read == StepLabel(.changeField, "subject", detail: "detail", count: 7))
  }
}
