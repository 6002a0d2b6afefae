import JourneyModel
import TestSupport
import Testing

@Suite struct JourneyMapTests {
  @Test("maps are equal whatever way they came about")
  func equalityIgnoresTheIndex() throws {
    var edited = Sample.map(["a": ["2"]])
    let edit = Edit.insertTouchpoint(Sample.touchpoint("1"), in: Identifier("a"), at: 0)
    _ = try edited.apply(Transaction(StepLabel(.addTouchpoint), [edit]))
    let fresh = Sample.map(["a": ["1", "2"]])
    #expect(edited == fresh)
    #expect(edited.hashValue == fresh.hashValue)
  }

  @Test("a change of any one field makes another map", arguments: JourneyMap.fields)
  func everyFieldCounts(_ field: MapField) throws {
    var walk = RandomWalk(seed: 5)
    let before = walk.random.map()
    var map = before
    while exactBytes(of: map) == exactBytes(of: before) || map == before {
      map = before
      _ = try map.apply(Transaction(StepLabel(.changeField), [.map(walk.random.change(field, of: map))]))
    }
    #expect(map != before)
  }
}
