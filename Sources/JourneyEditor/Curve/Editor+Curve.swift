import Console

extension Editor {
  mutating func moveInCurve(_ action: Action) { moveFocus(action) }
  mutating func clickInCurve(_ row: Int, _ column: Int) {}
  var curveActions: [Action] { [.open, .nextLow, .nextView, .palette, .help, .quit] }
}

struct CurveView: View {
  let editor: Editor
  func draw(on frame: inout Frame, in area: Rect) {}
}
