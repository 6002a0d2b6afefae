import Console
import Phrases

extension Curve: MapView {
  static func scroll(in editor: inout Editor) { editor.settleCurve() }

  static func draw(on frame: inout Frame, in area: Rect, of drawn: DrawnEditor) {
    CurveView(drawn: drawn).draw(on: &frame, in: area)
  }

  static func move(_ movement: Movement, in editor: inout Editor) { editor.moveInCurve(movement) }
  static func open(in editor: inout Editor) { editor.open() }

  static func rename(in editor: inout Editor) {
    editor.show(.map)
    editor.beginRenaming()
  }

  /// The kind turns, and emotions are those of the persona whose line is chosen.
  static func performs(_ action: Action, in editor: inout Editor) -> Bool {
    if action == .curveKind {
      editor.turnCurve()
      return true
    }
    guard let persona = editor.curvePersona else { return false }
    switch action {
    case .emotionUp: editor.nudgeEmotion(by: 1, of: persona)
    case .emotionDown: editor.nudgeEmotion(by: -1, of: persona)
    case .clearEmotion: editor.clearEmotion(of: persona)
    default: return false
    }
    return true
  }

  static func click(_ row: Int, _ column: Int, in editor: inout Editor) { editor.clickInCurve(row, column) }

  static func wheel(at point: Point, by step: Int, in editor: inout Editor) { editor.stepInCurve(by: step) }

  static func hints(in editor: Editor) -> [Action] { editor.curveActions }

  static func hint(for action: Action, in editor: Editor) -> Phrase? {
    switch action {
    case .down: .hint("curveLine")
    case .curveKind where editor.views.curve.kind == .effectiveness: .hint("curveEmotion")
    default: nil
    }
  }
}
