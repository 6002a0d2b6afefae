/// Gathers the changes between two records field by field.
struct ChangeCollector<Change> {
  private(set) var changes: [Change] = []

  /// Notes a field whose value differs.
  mutating func value<Value: Equatable>(_ old: Value, _ new: Value, _ change: (Value) -> Change) {
    if old != new { changes.append(change(new)) }
  }

  /// Notes a text that differs, if only in how its letters are composed.
  mutating func value(_ old: String, _ new: String, _ change: (String) -> Change) {
    if !old.utf8.elementsEqual(new.utf8) { changes.append(change(new)) }
  }

  /// Notes the steps between two lists.
  mutating func list<Element>(_ old: [Element], _ new: [Element], _ change: (ListEdit<Element>) -> Change) {
    guard old != new else { return }
    changes += old.steps(to: new).map(change)
  }
}

extension Array where Element: Identified {
  /// Steps that turn this list into another: first what goes, then, from the front, what comes, moves or differs.
  ///
  /// Identifiers must be unique in each of the lists. The number of moves is not the least possible.
  public func steps(to other: [Element]) -> [ListEdit<Element>] {
    let kept = Set(other.map(\.id))
    var steps = filter { !kept.contains($0.id) }.map { ListEdit.remove($0.id) }
    var draft = filter { kept.contains($0.id) }
    for (position, element) in other.enumerated() {
      if let place = draft[position...].firstIndex(where: { $0.id == element.id }) {
        let old = draft.remove(at: place)
        if place != position { steps.append(.move(element.id, to: position)) }
        if old != element { steps.append(.replace(element)) }
      } else {
        steps.append(.insert(element, at: position))
      }
      draft.insert(element, at: position)
    }
    return steps
  }
}
