import JourneyModel
import TestSupport
import Testing

@Suite struct OrderDifferenceTests {
  @Test(
    "the steps lead from one order to another with the fewest moves; the rest stays as it was",
    arguments: 0..<200)
  func stepsLeadThere(seed: UInt64) {
    var source = SeededSource(seed: seed)
    let old = Array((0..<12).shuffled(using: &source).prefix(Int.random(in: 0...12, using: &source)))
    let new = Array((0..<12).shuffled(using: &source).prefix(Int.random(in: 0...12, using: &source)))
    let difference = OrderDifference(from: old, to: new)
    var draft = old
    var moves = 0
    for step in difference.steps {
      switch step {
      case .insert(let element, let position): draft.insert(element, at: position)
      case .move(let element, let position):
        moves += 1
        draft.removeAll { $0 == element }
        draft.insert(element, at: position)
      }
    }
    #expect(draft.filter(new.contains) == new)
    #expect(draft.filter { !new.contains($0) } == old.filter { !new.contains($0) })
    #expect(moves == difference.moved.count)
    #expect(moves == old.filter(new.contains).count - longestCommon(old, new))
  }

  @Test("one element that goes elsewhere is one move, and newcomers move nobody")
  func oneMove() {
    #expect(OrderDifference(from: [1, 2, 3, 4, 5], to: [5, 1, 2, 3, 4]).moved == [5])
    #expect(OrderDifference(from: [1, 2, 3, 4, 5], to: [2, 3, 4, 1, 5]).moved == [1])
    #expect(OrderDifference(from: [1, 2, 3], to: [0, 1, 2, 3, 4]).moved == [])
  }

  /// The length of the longest common subsequence, by the plain recurrence.
  private func longestCommon(_ one: [Int], _ other: [Int]) -> Int {
    var row = [Int](repeating: 0, count: other.count + 1)
    for element in one {
      var next = row
      for (index, candidate) in other.enumerated() {
        next[index + 1] = element == candidate ? row[index] + 1 : max(next[index], row[index + 1])
      }
      row = next
    }
    return row[other.count]
  }
}
