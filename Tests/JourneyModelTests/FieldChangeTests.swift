import Testing

@testable import JourneyModel

/// A change of a field sets that field, to what it carries, and no other. Apply and inverse could agree on the wrong
/// field, so the laws alone would not notice.
@Suite struct FieldChangeTests {
  /// Compares a record before and after a change by its stored properties.
  private func expect<Record>(_ change: Any, named field: String, turned before: Record, into after: Record)
    throws
  {
    let (label, value) = try #require(payload(of: change))
    #expect(label == field)
    let (old, new) = (exactFields(of: before), exactFields(of: after))
    let changed = old.keys.filter { old[$0] != new[$0] }
    #expect(changed.allSatisfy { $0 == label }, "\(label) changed \(changed)")
    if !(value is any ListStep) { #expect(new[label] == exactBytes(of: value), "\(label)") }
  }

  @Test("a change of a field of the map changes that field only", arguments: MapField.allCases)
  func map(_ field: MapField) throws {
    var walk = RandomWalk(seed: 11)
    var map = walk.random.map()
    for _ in 0..<10 {
      let (before, change) = (map, walk.mapChange(field, of: map))
      _ = try map.apply(change)
      try expect(change, named: change.field.rawValue, turned: before, into: map)
      #expect(change.field == field)
      #expect(change.isStep == (payload(of: change)?.value is any ListStep))
    }
  }

  @Test("a change of a field of a stage changes that field only", arguments: StageField.allCases)
  func stage(_ field: StageField) throws {
    var walk = RandomWalk(seed: 12)
    var stage = walk.random.stage()
    for _ in 0..<10 {
      let (before, change) = (stage, walk.stageChange(field, of: stage))
      _ = try stage.apply(change)
      try expect(change, named: change.field.rawValue, turned: before, into: stage)
      #expect(change.field == field)
      #expect(change.isStep == (payload(of: change)?.value is any ListStep))
    }
  }

  @Test("a change of a field of a touchpoint changes that field only", arguments: TouchpointField.allCases)
  func touchpoint(_ field: TouchpointField) throws {
    var walk = RandomWalk(seed: 13)
    var touchpoint = walk.random.touchpoint()
    for _ in 0..<10 {
      let (before, change) = (touchpoint, walk.touchpointChange(field, of: touchpoint))
      _ = try touchpoint.apply(change)
      try expect(change, named: change.field.rawValue, turned: before, into: touchpoint)
      #expect(change.field == field)
      #expect(change.isStep == (payload(of: change)?.value is any ListStep))
    }
  }

  @Test("the fields are named and ordered as the records store them, but for what has edits of its own")
  func fieldsFollowTheRecords() {
    func properties(_ record: Any, except: Set<String>) -> [String] {
      Mirror(reflecting: record).children.compactMap(\.label).filter { !except.contains($0) }
    }
    let map = properties(JourneyMap(title: ""), except: ["stages", "places"])
    #expect(MapField.allCases.map(\.rawValue) == map)
    let stage = properties(Sample.stage("s"), except: ["id", "touchpoints"])
    #expect(StageField.allCases.map(\.rawValue) == stage)
    #expect(
      TouchpointField.allCases.map(\.rawValue) == properties(Sample.touchpoint("t"), except: ["id"]))
  }
}
