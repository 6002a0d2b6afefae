import JourneyModel
import TestSupport
import Testing

@Suite struct ExactlyComparableTests {
  @Test("records are exactly the same when every stored property has the same scalars and bits")
  func everyProperty() {
    var random = RandomMap(seed: 5)
    for _ in 0..<300 {
      expectExactness(random.record(Pain.self), random.record())
      expectExactness(random.record(Opportunity.self), random.record())
      expectExactness(random.record(Evidence.self), random.record())
      expectExactness(random.record(Improvement.self), random.record())
      expectExactness(random.record(Target.self), random.record())
      expectExactness(random.record(Persona.self), random.record())
      expectExactness(random.record(Lane.self), random.record())
      expectExactness(random.record(Transition.self), random.record())
      expectExactness(random.record(ParkedThought.self), random.record())
      expectExactness(random.record(Session.self), random.record())
    }
  }

  /// Compares two records of one identifier, and the first with itself.
  private func expectExactness<Record: Identified & ExactlyComparable>(_ one: Record, _ other: Record) {
    var other = other
    other.id = one.id
    #expect(one.isExactly(one))
    #expect(one.isExactly(other) == (exactBytes(of: one) == exactBytes(of: other)))
  }

  @Test("every single change of a touchpoint makes it another")
  func singleChanges() {
    var random = RandomMap(seed: 6)
    for _ in 0..<200 {
      let old = random.touchpoint()
      var new = random.touchpoint()
      new.id = old.id
      for change in old.changes(to: new) {
        var draft = JourneyMap(title: "", stages: [Stage(id: Identifier("s"), name: "", touchpoints: [old])])
        let edit = Edit.touchpoint(old.id, change)
        // A step in a list may be possible only after those before it.
        guard (try? draft.apply(Transaction(StepLabel(.changeField), [edit]))) != nil else { continue }
        #expect(draft.touchpoint(old.id).map { old.isExactly($0) } == false)
      }
    }
  }

  @Test("texts differ by how letters are composed, numbers by the sign of nothing")
  func finePoints() {
    #expect(!"\u{E9}".isExactly("e\u{301}"))
    #expect(!"a\u{323}\u{307}".isExactly("a\u{307}\u{323}"), "as many bytes")
    #expect("رحلة".isExactly("رحلة"))
    #expect(!(0.0).isExactly(-0.0))
    #expect(!VocabularyWord<Verdict>.known(.keep).isExactly(.other("keep")))
    #expect(!Optional("").isExactly(nil))
  }

  @Test("changes lead from one touchpoint to the very other", arguments: 0..<50)
  func changesLeadThere(seed: UInt64) throws {
    var random = RandomMap(seed: seed)
    let old = random.touchpoint()
    var new = random.touchpoint()
    new.id = old.id
    for pain in old.pains where random.flag() { new.pains.insert(pain, at: 0) }
    var map = JourneyMap(title: "", stages: [Stage(id: Identifier("s"), name: "", touchpoints: [old])])
    let edits = old.changes(to: new).map { Edit.touchpoint(old.id, $0) }
    _ = try map.apply(Transaction(StepLabel(.changeField), edits))
    #expect(map.touchpoint(old.id).map(exactBytes) == exactBytes(of: new))
  }
}
