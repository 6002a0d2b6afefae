import JourneyModel
import Phrases

extension Editor {
  mutating func toggleSelection() {
    guard let id = board.focus.touchpoint else { return }
    if board.selection.remove(id) == nil { board.selection.insert(id) }
    sayHowMany()
  }

  /// Begins a range at the focus, or ends it where it has come to.
  mutating func toggleRange() {
    if board.rangeStart == nil {
      beginRange()
      view.updateRange(in: &self)
    } else {
      board.rangeStart = nil
    }
    sayHowMany()
  }

  mutating func extendSelection(_ movement: Movement) {
    if board.rangeStart == nil { beginRange() }
    view.extend(movement, in: &self)
    view.updateRange(in: &self)
    sayHowMany()
  }

  private mutating func beginRange() {
    board.rangeStart = board.focus.touchpoint
    board.selectionBeforeRange = board.selection
  }

  /// Selects what lies between the start of the range and the focus, in the journey's order.
  mutating func updateRangeOnMap() {
    guard let start = board.rangeStart.flatMap({ map.place(of: $0) }), let end = here else { return }
    let (first, last) = start < end ? (start, end) : (end, start)
    var selection = board.selectionBeforeRange
    for index in first.stage...last.stage {
      let touchpoints = map.stages[index].touchpoints
      let from = index == first.stage ? max(0, first.position) : 0
      let to = index == last.stage ? min(last.position, touchpoints.count - 1) : touchpoints.count - 1
      guard from <= to else { continue }
      for position in from...to { selection.insert(touchpoints[position].id) }
    }
    board.selection = selection
  }

  private mutating func sayHowMany() { say(.selected(board.selection.count)) }
}
