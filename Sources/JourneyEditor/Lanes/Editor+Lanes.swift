import Console

extension Editor {
  mutating func moveInLanes(_ action: Action) { moveFocus(action) }
  mutating func openInLanes() { open() }
  mutating func editInLanes() {}
  mutating func clickInLanes(_ row: Int, _ column: Int) {}
  var lanesActions: [Action] { [.open, .nextLow, .nextView, .palette, .help, .quit] }
}

struct LanesView: View {
  let editor: Editor
  func draw(on frame: inout Frame, in area: Rect) {}
}
