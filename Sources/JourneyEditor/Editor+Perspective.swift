import Console
import JourneyModel
import Phrases

// The one place that knows which perspective does what with the keys that all of them share.
extension Editor {
  mutating func performViews(_ action: Action) {
    switch action {
    case .nextView: show(perspective.following(by: 1))
    case .previousView: show(perspective.following(by: -1))
    case .present: present()
    case .filter: beginFilter()
    case .sort: sortTable()
    case .groupBy: groupTable()
    case .columns: chooseColumns()
    case .curveKind: turnCurve()
    default:
      if let asked = Perspective.allCases.first(where: { $0.action == action }) { show(asked) }
    }
  }

  /// Shows the map as something else; the focus stays.
  mutating func show(_ perspective: Perspective) {
    self.perspective = perspective
    notice = nil
    if perspective.isTable { enterTable() }
  }

  /// Leaves a perspective by Esc: what narrows it goes first, then it gives way to the board.
  mutating func leaveView() {
    if perspective.isTable, clearFilter() { return }
    show(.map)
  }

  mutating func moveInView(_ action: Action) {
    switch perspective {
    case .map: moveFocus(action)
    case .lanes: moveInLanes(action)
    case .curve: moveInCurve(action)
    case .flow: moveInFlow(action)
    case .pains, .inventory, .actions, .parking: moveInTable(action)
    }
  }

  mutating func openInView() {
    switch perspective {
    case .map, .curve: open()
    case .lanes: openInLanes()
    case .flow: openInFlow()
    case .pains, .inventory, .actions, .parking: openInTable()
    }
  }

  mutating func renameInView() {
    switch perspective {
    case .flow: editInFlow()
    case .map, .curve:
      if perspective != .map { show(.map) }
      beginRenaming()
    case .lanes: editInLanes()
    case .pains, .inventory, .actions, .parking: editInTable()
    }
  }

  /// The actions whose keys the last line names, the most important first.
  var viewActions: [Action] {
    switch perspective {
    case .map: []
    case .lanes: lanesActions
    case .curve: curveActions
    case .flow: flowActions
    case .pains, .inventory, .actions, .parking: tableActions
    }
  }

  mutating func click(cell row: Int, _ column: Int, isDouble: Bool) {
    switch perspective {
    case .map: break
    case .lanes: clickInLanes(row, column)
    case .curve: clickInCurve(row, column)
    case .flow: clickInFlow(row, column)
    case .pains, .inventory, .actions, .parking: clickInTable(row, column)
    }
    // A heading has nothing to open.
    if isDouble, row >= 0 { perform(.open) }
  }

  mutating func wheelInView(at point: Point, by step: Int) {
    switch perspective {
    case .map: break
    case .lanes: moveInLanes(step < 0 ? .up : .down)
    case .curve: stepInCurve(by: step)
    case .flow: moveInFlow(step < 0 ? .up : .down)
    case .pains, .inventory, .actions, .parking: scrollTable(by: step)
    }
  }
}

extension Perspective {
  /// Whether it is one of the tables.
  var isTable: Bool {
    switch self {
    case .pains, .inventory, .actions, .parking: true
    case .map, .lanes, .curve, .flow: false
    }
  }
}
