extension Array where Element: Identified & ExactlyComparable {
  /// Steps that turn this list into another: first what goes, then, from the front, what comes or moves, then what
  /// says something else. Moves are as few as can be. Identifiers must be unique in each of the lists.
  public func steps(to other: [Element]) -> [ListEdit<Element>] {
    let new = Dictionary(other.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var steps = filter { new[$0.id] == nil }.map { ListEdit.remove($0.id) }
    for step in OrderDifference(from: map(\.id).filter { new[$0] != nil }, to: other.map(\.id)).steps {
      switch step {
      case .insert(let id, let position):
        if let element = new[id] { steps.append(.insert(element, at: position)) }
      case .move(let id, let position): steps.append(.move(id, to: position))
      }
    }
    for old in self {
      if let element = new[old.id], !old.isExactly(element) { steps.append(.replace(element)) }
    }
    return steps
  }
}
