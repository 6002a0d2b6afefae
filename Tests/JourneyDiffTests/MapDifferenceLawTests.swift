import JourneyDiff
import JourneyModel
import TestSupport
import Testing

@Suite struct MapDifferenceLawTests {
  @Test("the edits lead to the very map, to the last scalar", arguments: 0..<60)
  func editsLeadThere(seed: UInt64) throws {
    var draw = Draw(seed: seed)
    let old = draw.map()
    let new = try draw.walk(from: old, steps: Int(seed) % 30)
    try expectExactDifference(old, new)
    try expectExactDifference(new, old)
  }

  @Test("the edits lead between maps that share nothing or only identifiers", arguments: 100..<130)
  func strangers(seed: UInt64) throws {
    var one = Draw(seed: seed)
    var other = Draw(seed: seed + 1000)
    try expectExactDifference(one.map(), other.map())
  }

  @Test("edits and changes are none exactly when the maps are the same", arguments: 200..<230)
  func noneForTheSame(seed: UInt64) throws {
    var draw = Draw(seed: seed)
    let map = draw.map()
    #expect(MapDifference(from: map, to: map).isEmpty)
    #expect(MapDifference(from: map, to: map).changes.isEmpty)
    let new = try draw.walk(from: map, steps: 5)
    let difference = MapDifference(from: map, to: new)
    #expect(difference.isEmpty == (exactBytes(of: map) == exactBytes(of: new)))
    #expect(difference.isEmpty == difference.changes.isEmpty)
  }

  private func expectExactDifference(_ old: JourneyMap, _ new: JourneyMap) throws {
    let difference = MapDifference(from: old, to: new)
    let made = try old.making(difference.edits)
    #expect(made == new)
    #expect(exactBytes(of: made) == exactBytes(of: new))
  }
}
