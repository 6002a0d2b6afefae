/// How a list comes into another order with the fewest moves.
///
/// What stands in both lists in the same order, and as much of that as there can be (a longest increasing
/// subsequence), stays where it is; only the rest moves. Costs n log n. Elements must be unique in each list.
public struct OrderDifference<Element: Hashable> {
  /// A step from the old list towards the new one.
  public enum Step {
    /// What the old list does not have comes in at a position.
    case insert(Element, at: Int)
    /// An element goes to a position, counted when it has been taken out.
    case move(Element, to: Int)
  }

  /// What stands in both lists and has to move.
  public let moved: Set<Element>
  /// The steps in order. What the new list lacks is left where it stands among the others, and positions count it:
  /// who wants it away beforehand gives an old list without it.
  public let steps: [Step]

  /// The difference of two orders. What they begin and end with alike costs next to nothing.
  public init(from old: [Element], to new: [Element]) {
    let start = zip(old, new).prefix { $0 == $1 }.count
    let tail = zip(old[start...].reversed(), new[start...].reversed()).prefix { $0 == $1 }.count
    let (old, new) = (Array(old[start..<old.count - tail]), new[start..<new.count - tail])
    let places = Dictionary(zip(old, old.indices), uniquingKeysWith: { first, _ in first })
    let shared = new.compactMap { places[$0] }
    let steady = Set(longestIncreasing(shared))
    moved = Set(shared.lazy.filter { !steady.contains($0) }.map { old[$0] })
    steps = Self.steps(to: new, from: start, places: places, steady: steady, count: old.count)
  }

  /// Walks the new list. Behind the last steady element met stand the elements put there, then, in their old order,
  /// those that were not placed yet: so a position is the number placed plus the number waiting further ahead.
  private static func steps(
    to new: ArraySlice<Element>, from start: Int, places: [Element: Int], steady: Set<Int>, count: Int
  ) -> [Step] {
    var steps: [Step] = []
    var isPlaced = [Bool](repeating: false, count: count)
    var (reached, waiting) = (0, 0)  // of the old list, what it begins with alike left out
    for (position, element) in zip(start..., new) {
      guard let place = places[element] else {
        steps.append(.insert(element, at: position + waiting))
        continue
      }
      isPlaced[place] = true
      if steady.contains(place) {
        waiting += isPlaced[reached..<place].count { !$0 }
        reached = place
      } else {
        if place < reached { waiting -= 1 }
        steps.append(.move(element, to: position + waiting))
      }
    }
    return steps
  }
}

/// One of the longest increasing parts of a list of different numbers, by patience sorting.
private func longestIncreasing(_ numbers: [Int]) -> [Int] {
  var ends: [Int] = []  // for each length the index of the smallest number that ends such a part
  var previous = [Int?](repeating: nil, count: numbers.count)
  for (index, number) in numbers.enumerated() {
    var (low, high) = (0, ends.count)
    while low < high {
      let middle = (low + high) / 2
      if numbers[ends[middle]] < number { low = middle + 1 } else { high = middle }
    }
    if low > 0 { previous[index] = ends[low - 1] }
    if low < ends.count { ends[low] = index } else { ends.append(index) }
  }
  var part: [Int] = []
  var next = ends.last
  while let index = next {
    part.append(numbers[index])
    next = previous[index]
  }
  return part.reversed()
}
