import TestSupport
import Testing

@testable import JourneyModel

/// The laws of `apply`, on walks through maps drawn at random.
@Suite struct JourneyMapApplyTests {
  static let seeds: ClosedRange<UInt64> = 1...6
  private let label = StepLabel(.changeField)

  /// Walks over a map and hands each edit, with the map before it, to `check`.
  private func walk(_ seed: UInt64, steps: Int, _ check: (Edit, JourneyMap) throws -> Void) throws {
    var walk = RandomWalk(seed: seed)
    var map = walk.random.map()
    for _ in 0..<steps {
      let edit = walk.edit(on: map)
      try check(edit, map)
      _ = try map.apply(Transaction(label, [edit]))
    }
  }

  @Test("an edit and its inverse leave the map exactly as it was", arguments: seeds)
  func inverseTakesBack(_ seed: UInt64) throws {
    try walk(seed, steps: 50) { edit, before in
      var map = before
      let inverse = try map.apply(Transaction(label, [edit]))
      _ = try map.apply(inverse)
      #expect(map == before, "\(edit.kind)")
      #expect(exactBytes(of: map) == exactBytes(of: before), "\(edit.kind)")
    }
  }

  @Test("the inverse of the inverse is the edit itself", arguments: seeds)
  func inverseOfInverseIsForward(_ seed: UInt64) throws {
    try walk(seed, steps: 150) { edit, before in
      var map = before
      let forward = Transaction(label, [edit])
      let inverse = try map.apply(forward)
      let again = try map.apply(inverse)
      #expect(again == forward)
      #expect(exactBytes(of: again) == exactBytes(of: forward), "\(edit.kind)")
    }
  }

  @Test("a transaction of many edits is taken back in one", arguments: seeds)
  func transactionsAreTakenBack(_ seed: UInt64) throws {
    var walk = RandomWalk(seed: seed)
    var map = walk.random.map()
    for _ in 0..<12 {
      let before = map
      let forward = try walk.transaction(on: map, edits: 2...20)
      let inverse = try map.apply(forward)
      #expect(inverse.label == forward.label)
      var back = map
      #expect(try back.apply(inverse) == forward)
      #expect(exactBytes(of: back) == exactBytes(of: before))
    }
  }

  @Test("a transaction that fails at any edit leaves the map and its index as they were", arguments: seeds)
  func failureChangesNothing(_ seed: UInt64) throws {
    var walk = RandomWalk(seed: seed)
    let before = walk.random.map()
    let good = try walk.transaction(on: before, edits: 8...12)
    let bad = Edit.removeStage(Identifier("nowhere"))
    for failing in 0...good.edits.count {
      var edits = good.edits
      edits.insert(bad, at: failing)
      var map = before
      #expect(throws: EditError.noSuchStage(Identifier("nowhere"))) {
        try map.apply(Transaction(label, edits))
      }
      #expect(map == before)
      #expect(exactBytes(of: map) == exactBytes(of: before))
      expectIndexAnswersLikeAScan(map)
    }
  }

  @Test("undoing everything gives the first map, redoing everything the last one", arguments: seeds)
  func undoAndRedoOfEverything(_ seed: UInt64) throws {
    var walk = RandomWalk(seed: seed)
    var map = walk.random.map()
    var history = History<Int>()
    let first = map
    for number in 0..<60 {
      let forward = try walk.transaction(on: map)
      let inverse = try map.apply(forward)
      history.record(forward, inverse: inverse, before: number, after: number + 1)
    }
    let last = map
    while let step = history.undo() { #expect(try map.apply(step.inverse) == step.forward) }
    #expect(map == first)
    #expect(exactBytes(of: map) == exactBytes(of: first))
    #expect(!history.isModified)
    while let step = history.redo() { #expect(try map.apply(step.forward) == step.inverse) }
    #expect(map == last)
    #expect(exactBytes(of: map) == exactBytes(of: last))
  }

  @Test("a transaction of no edits changes nothing")
  func emptyTransaction() throws {
    var random = RandomMap(seed: 9)
    let before = random.map()
    var map = before
    #expect(try map.apply(Transaction(label, [])) == Transaction(label, []))
    #expect(map == before)
  }
}
