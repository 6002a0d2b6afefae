import TestSupport
import Testing

@testable import JourneyModel

/// A change of a field sets that field, to what it carries, and no other. Apply and inverse could agree on the wrong
/// field, so the laws alone would not notice.
@Suite struct FieldChangeTests {
  private func expectOnly<Record: FieldRecord>(_ record: Record, seed: UInt64) throws {
    var random = RandomMap(seed: seed)
    var record = record
    for _ in 0..<10 {
      for field in Record.fields {
        let (before, change) = (record, random.change(field, of: record))
        _ = try record.apply(change)
        #expect(change.field == field)
        let (old, new) = (exactFields(of: before), exactFields(of: record))
        let changed = old.keys.filter { old[$0] != new[$0] }
        // A map and a stage store each field under its name; what a touchpoint stores otherwise its mirror tells so.
        #expect(changed.allSatisfy { $0 == field.name }, "\(field.name) changed \(changed)")
        if case .value(let value) = change.content {
          #expect(exactBytes(of: field.value(of: record)) == exactBytes(of: value), "\(field.name)")
        }
        #expect(change.isStep == (field.list != nil))
      }
    }
  }

  @Test("a change of a field changes that field only")
  func changesOneField() throws {
    var random = RandomMap(seed: 11)
    try expectOnly(random.map(), seed: 12)
    try expectOnly(random.stage(), seed: 13)
    try expectOnly(random.touchpoint(), seed: 14)
    try expectOnly(random.record(Pain.self), seed: 15)
    try expectOnly(random.record(Opportunity.self), seed: 16)
    try expectOnly(random.record(Evidence.self), seed: 17)
    try expectOnly(random.record(Improvement.self), seed: 18)
    try expectOnly(random.record(Target.self), seed: 19)
    try expectOnly(random.record(Persona.self), seed: 20)
    try expectOnly(random.record(Transition.self), seed: 21)
    try expectOnly(random.record(Session.self), seed: 22)
    try expectOnly(random.record(VotingRound.self), seed: 23)
  }

  @Test("the table of each record names every property that the record stores, and nothing else")
  func tablesAreWhole() {
    func expectWhole<Record: FieldRecord>(_ record: Record, besides: Set<String> = ["id"]) {
      let stored = Mirror(reflecting: record).children.compactMap(\.label).filter { !besides.contains($0) }
      #expect(Set(stored) == Set(Record.fields.map(\.name)), "\(Record.self)")
      let numbers = Record.members.map(\.number).filter { $0 > 0 }
      #expect(Set(numbers).count == numbers.count, "\(Record.self) has a number twice")
      #expect(numbers.allSatisfy { $0 > 1 }, "1 is the identifier's")
    }
    expectWhole(JourneyMap(title: ""), besides: ["stages", "places", "shared"])
    expectWhole(Stage(id: Identifier("s"), name: ""), besides: ["id", "touchpoints"])
    expectWhole(Pain.blank(Identifier("")))
    expectWhole(Opportunity.blank(Identifier("")))
    expectWhole(Evidence.blank(Identifier("")))
    expectWhole(Improvement.blank(Identifier("")))
    expectWhole(Target.blank(Identifier("")))
    expectWhole(Persona.blank(Identifier("")))
    expectWhole(Lane.blank(Identifier("")))
    expectWhole(Transition.blank(Identifier("")))
    expectWhole(ParkedThought.blank(Identifier("")))
    expectWhole(Session.blank(Identifier("")))
    expectWhole(VotingRound.blank(Identifier("")))
    expectWhole(VotingCandidate(ref: ""), besides: [])
    expectWhole(Measurement())
    expectWhole(VotingRound.blank(Identifier("")))
    expectWhole(VotingCandidate(ref: ""))
  }

  @Test(
    "a touchpoint's table gives each field back what was set, so that none is stored in the place of another")
  func touchpointsKeepEachField() {
    var random = RandomMap(seed: 31)
    for _ in 0..<20 {
      let full = random.touchpoint()
      var copy = Touchpoint(id: full.id, name: "")
      for field in Touchpoint.fields { field.copy(from: full, to: &copy) }
      #expect(copy.isExactly(full))
      #expect(copy == full)
    }
  }
}
