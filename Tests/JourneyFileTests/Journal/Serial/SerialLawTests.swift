import Foundation
import JourneyModel
import TestSupport
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

  /// A record is read back as what a list gets.
  private func expectRecordReadBack<Record: IdentifiedRecord>(
    _ record: Record, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try expectReadBack(ListEdit.replace(record), sourceLocation: sourceLocation)
  }

  @Test(
    "every change of every field is read back to the last scalar", arguments: 1...8 as ClosedRange<UInt64>)
  func changes(_ seed: UInt64) throws {
    var entries = RandomEntries(seed: seed)
    for _ in 0..<4 {
      for field in JourneyMap.fields {
        try expectReadBack(entries.random.change(field, of: JourneyMap(title: "")))
      }
      for field in Stage.fields {
        try expectReadBack(entries.random.change(field, of: entries.random.record()))
      }
      for field in Touchpoint.fields {
        try expectReadBack(entries.random.change(field, of: entries.random.record()))
      }
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
      try expectReadBack(
        WaitingTexts(below: [entries.openText(), entries.openText()], left: [entries.openText()]))
    }
    for _ in 0..<5 { try expectReadBack(entries.step()) }
    for verb in StepLabel.Verb.allCases { try expectReadBack(StepLabel(verb)) }
  }

  @Test("records that say nothing are read back as such")
  func blankRecords() throws {
    try expectRecordReadBack(Touchpoint(id: Identifier("t"), name: ""))
    try expectRecordReadBack(Pain(id: Identifier(""), text: ""))
    try expectRecordReadBack(Opportunity(id: Identifier(""), text: ""))
    try expectRecordReadBack(Evidence(id: Identifier(""), measure: .other("")))
    try expectRecordReadBack(Improvement(id: Identifier(""), text: ""))
    try expectRecordReadBack(Target(id: Identifier(""), measure: .known(.nps), value: -0.0))
    try expectRecordReadBack(Persona(id: Identifier(""), name: ""))
    try expectRecordReadBack(Lane(id: Identifier(""), name: ""))
    try expectRecordReadBack(Transition(id: Identifier(""), from: nil, to: nil))
    try expectRecordReadBack(ParkedThought(id: Identifier(""), text: ""))
    try expectRecordReadBack(Session(id: Identifier("")))
  }

  @Test("flags, shares and numbers that are the other way round from usual are read back")
  func unusualValues() throws {
    var pain = Pain(id: Identifier("p"), text: "e\u{301}")
    pain.confidence = Share(clamping: 0)
    pain.reach = Share(-0.0)
    try expectRecordReadBack(pain)
    var evidence = Evidence(id: Identifier("e"), measure: .other("csat"))
    evidence.weight = 0
    evidence.value = .leastNonzeroMagnitude
    evidence.sample = .min
    try expectRecordReadBack(evidence)
    for number in [0, 1, -1, 63, -64, 64, Int(Int32.max), .max, .min] { try expectReadBack(number) }
    try expectReadBack(VocabularyWord<Verdict>.other("keep").word)
    try expectReadBack([VocabularyWord<Verdict>.known(.keep).word, Word("", isListed: false)])
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
    #expect(
      VocabularyWord<Verdict>(try Word(payload: out.bytes, in: 0..<out.bytes.count)) == .other("sideways"))
    var label = SerialWriter()
    for text in ["invented", "subject", "detail"] { text.write(to: &label) }
    7.write(to: &label)
    let read = try StepLabel(payload: label.bytes, in: 0..<label.bytes.count)
    #expect(read == StepLabel(.changeField, "subject", detail: "detail", count: 7))
  }
}

/// What the build before fields became data wrote, read and written again: the same bytes.
@Suite struct OlderEntriesTests {
  @Test("steps and unfinished texts of the build before are read, and written as they were")
  func rewritesThem() throws {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Fixtures/entries-before-fields.bin").standardized.path
    let bytes = try LoadedFile.read(path).bytes
    var (place, counts) = (0, [0, 0])
    while place < bytes.count {
      let length = bytes[place..<place + 4].reversed().reduce(0) { $0 << 8 | Int($1) }
      let body = place + 5..<place + 4 + length
      var out = SerialWriter()
      if bytes[place + 4] == 1 {
        try JournaledStep(payload: bytes, in: body).write(to: &out)
      } else {
        try OpenText?(payload: bytes, in: body).write(to: &out)
      }
      #expect(out.bytes == Array(bytes[body]))
      counts[Int(bytes[place + 4]) - 1] += 1
      place += 4 + length
    }
    #expect(counts == [2 * (18 + 16 + 37) + 6, 10])
  }
}
