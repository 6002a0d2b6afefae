import Console

extension Editor {
  mutating func moveInFlow(_ action: Action) { moveFocus(action) }
  mutating func openInFlow() { open() }
  mutating func clickInFlow(_ row: Int, _ column: Int) {}
  var flowActions: [Action] { [.open, .nextLow, .nextView, .palette, .help, .quit] }
}

struct FlowView: View {
  let editor: Editor
  func draw(on frame: inout Frame, in area: Rect) {}
}
