import JourneyDiff
import JourneyModel
import TestSupport
import Testing

/// What holds of every merge, whatever the hands did.
@Suite struct ThreeWayMergeLawTests {
  private struct Case {
    let base: JourneyMap
    let ours: JourneyMap
    let theirs: JourneyMap

    init(seed: UInt64) throws {
      var draw = Draw(seed: seed)
      base = draw.map()
      var one = Draw(seed: seed + 10_000, prefix: "o")
      ours = try one.walk(from: base, steps: one.whole(0...25))
      var other = Draw(seed: seed + 20_000, prefix: "t")
      theirs = try other.walk(from: base, steps: other.whole(0...25))
    }
  }

  @Test("what only one side did is taken as it is", arguments: 0..<40)
  func oneSide(seed: UInt64) throws {
    let maps = try Case(seed: seed)
    for (ours, theirs, expected) in [
      (maps.ours, maps.base, maps.ours), (maps.base, maps.theirs, maps.theirs),
      (maps.ours, maps.ours, maps.ours), (maps.base, maps.base, maps.base),
    ] {
      let merge = ThreeWayMerge(base: maps.base, ours: ours, theirs: theirs)
      #expect(merge.conflicts.isEmpty)
      #expect(exactBytes(of: merge.merged) == exactBytes(of: expected))
    }
  }

  @Test("a merge is a valid map, and so is it however its conflicts are settled", arguments: 0..<120)
  func valid(seed: UInt64) throws {
    let maps = try Case(seed: seed)
    let merge = ThreeWayMerge(base: maps.base, ours: maps.ours, theirs: maps.theirs)
    var random = SeededSource(seed: seed)
    #expect(merge.merged.faults == [])
    #expect(merge.resolved { _ in .ours }.faults == [])
    #expect(merge.resolved { _ in .theirs }.faults == [])
    #expect(merge.resolved { _ in Bool.random(using: &random) ? .ours : .theirs }.faults == [])
  }

  @Test(
    "the sides may change places: there are as many conflicts, and the same things are there",
    arguments: 0..<80)
  func symmetric(seed: UInt64) throws {
    let maps = try Case(seed: seed)
    let one = ThreeWayMerge(base: maps.base, ours: maps.ours, theirs: maps.theirs)
    let other = ThreeWayMerge(base: maps.base, ours: maps.theirs, theirs: maps.ours)
    #expect(one.conflicts.count == other.conflicts.count)
    #expect(ids(of: one.merged) == ids(of: other.merged))
    #expect(Set(one.merged.stages.map(\.id)) == Set(other.merged.stages.map(\.id)))
  }

  @Test("what either side added is there, and what either took away untouched is not", arguments: 0..<120)
  func nothingLost(seed: UInt64) throws {
    let maps = try Case(seed: seed)
    let merge = ThreeWayMerge(base: maps.base, ours: maps.ours, theirs: maps.theirs)
    let (base, merged) = (ids(of: maps.base), ids(of: merge.merged))
    for (side, other) in [(maps.ours, maps.theirs), (maps.theirs, maps.ours)] {
      #expect(ids(of: side).subtracting(base).isSubset(of: merged))
      for id in base.subtracting(ids(of: side)) where other.contains(id) {
        #expect(merged.contains(id) == isTouched(id, from: maps.base, to: other))
      }
    }
    #expect(base.intersection(ids(of: maps.ours)).intersection(ids(of: maps.theirs)).isSubset(of: merged))
  }

  @Test(
    "hands that touch different touchpoints do not conflict, and both sides' fields are in", arguments: 0..<60
  )
  func disjoint(seed: UInt64) throws {
    var draw = Draw(seed: seed)
    let base = draw.map()
    let mine = Set(base.stages.flatMap(\.touchpoints.ids).filter { _ in draw.whole(0...1) == 0 })
    var one = Draw(seed: seed + 1, prefix: "o")
    let ours = try one.walk(from: base, steps: 20, isCareful: true) { mine.contains($0) }
    var other = Draw(seed: seed + 2, prefix: "t")
    let theirs = try other.walk(from: base, steps: 20, isCareful: true) { !mine.contains($0) }
    // A transition that leads from one hand's touchpoint to the other's belongs to both.
    let merge = ThreeWayMerge(base: base, ours: ours, theirs: theirs)
    #expect(merge.conflicts == [])
    for side in [ours, theirs] {
      for touchpoint in side.stages.flatMap(\.touchpoints)
      where (side == ours) == mine.contains(touchpoint.id) || !base.contains(touchpoint.id) {
        #expect(merge.merged.touchpoint(touchpoint.id) == touchpoint)
      }
    }
  }

  @Test(
    "one touchpoint moved by one side goes where it was put, behind the same neighbour", arguments: 0..<30)
  func moved(seed: UInt64) throws {
    var draw = Draw(seed: seed)
    let base = draw.map()
    let theirs = try draw.walk(from: base, steps: 6, isCareful: true)
    let difference = MapDifference(from: base, to: theirs)
    let merge = ThreeWayMerge(base: base, ours: base, theirs: theirs)
    #expect(MapDifference(from: base, to: merge.merged).edits == difference.edits)
  }

  @Test("the walks meet in every kind of conflict, so that the laws say something")
  func everyKind() throws {
    var kinds: Set<String> = []
    // Some are rare.
    for seed in 0..<UInt64(600) where kinds.count < 7 {
      let maps = try Case(seed: seed)
      let merge = ThreeWayMerge(base: maps.base, ours: maps.ours, theirs: maps.theirs)
      kinds.formUnion(merge.conflicts.map { name(of: $0.kind) })
    }
    #expect(
      kinds == [
        "field", "member", "deletedByUs", "deletedByThem", "recordDeletedByUs", "recordDeletedByThem",
        "movedDifferently",
      ])
  }

  @Test("what either side newly says of personas is not lost by the other's deletions", arguments: 0..<60)
  func referencesKept(seed: UInt64) throws {
    let maps = try Case(seed: seed)
    let merge = ThreeWayMerge(base: maps.base, ours: maps.ours, theirs: maps.theirs)
    for side in [maps.ours, maps.theirs] {
      for id in side.stages.flatMap(\.touchpoints.ids) {
        guard let new = side.touchpoint(id), let merged = merge.merged.touchpoint(id) else { continue }
        let old = maps.base.touchpoint(id)
        for persona in new.personas where old?.personas.contains(persona) != true {
          #expect(merged.personas.contains(persona))
        }
      }
    }
  }

  @Test("a touchpoint that one side deleted is there or not as the choice says", arguments: 0..<80)
  func deletionsSettled(seed: UInt64) throws {
    let maps = try Case(seed: seed)
    let merge = ThreeWayMerge(base: maps.base, ours: maps.ours, theirs: maps.theirs)
    for side in Side.allCases {
      let settled = merge.resolved { _ in side }
      for conflict in merge.conflicts {
        guard case .touchpoint(let id) = conflict.subject.part else { continue }
        if conflict.kind == .deletedByUs { #expect(settled.contains(id) == (side == .theirs)) }
        if conflict.kind == .deletedByThem { #expect(settled.contains(id) == (side == .ours)) }
      }
    }
  }

  private func name(of kind: Conflict.Kind) -> String {
    switch kind {
    case .field: "field"
    case .member: "member"
    case .deletedByUs: "deletedByUs"
    case .deletedByThem: "deletedByThem"
    case .recordDeletedByUs: "recordDeletedByUs"
    case .recordDeletedByThem: "recordDeletedByThem"
    case .movedDifferently: "movedDifferently"
    }
  }

  private func ids(of map: JourneyMap) -> Set<Touchpoint.ID> { Set(map.stages.flatMap(\.touchpoints.ids)) }

  private func isTouched(_ id: Touchpoint.ID, from base: JourneyMap, to side: JourneyMap) -> Bool {
    let stages = [base, side].map { map in map.place(of: id).map { map.stages[$0.stage].id } }
    let known = Set(base.transitions)
    return base.touchpoint(id).map(exactBytes) != side.touchpoint(id).map(exactBytes)
      || stages[0] != stages[1]
      || side.transitions.contains { !known.contains($0) && ($0.from == id || $0.to == id) }
  }
}
