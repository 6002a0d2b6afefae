import Console

extension Editor {
  mutating func enterTable() {}
  mutating func clearFilter() -> Bool { false }
  mutating func moveInTable(_ action: Action) { moveFocus(action) }
  mutating func openInTable() { open() }
  mutating func editInTable() {}
  mutating func clickInTable(_ row: Int, _ column: Int) {}
  mutating func scrollTable(by step: Int) {}
  var tableActions: [Action] { [.open, .nextLow, .nextView, .palette, .help, .quit] }
}

struct TableView: View {
  let editor: Editor
  func draw(on frame: inout Frame, in area: Rect) {}
}
