import Console
import JourneyModel
import Phrases

extension Flow: MapView {
  static func scroll(in editor: inout Editor) { editor.settleFlow() }

  static func draw(on frame: inout Frame, in area: Rect, of drawn: DrawnEditor) {
    if drawn.editor.views.flow.isWhole {
      FlowMapView(drawn: drawn).draw(on: &frame, in: area)
    } else {
      FlowView(drawn: drawn).draw(on: &frame, in: area)
    }
  }

  static func move(_ movement: Movement, in editor: inout Editor) { editor.moveInFlow(movement) }
  static func open(in editor: inout Editor) { editor.openInFlow() }
  static func rename(in editor: inout Editor) { editor.editInFlow() }

  static func enter(in editor: inout Editor) {
    editor.views.flow.isWhole = true
    editor.views.flow.side = .middle
  }

  /// From one touchpoint back to the whole journey.
  static func widen(in editor: inout Editor) -> Bool {
    guard !editor.views.flow.isWhole else { return false }
    enter(in: &editor)
    return true
  }

  static func hint(for action: Action, in editor: Editor) -> Phrase? {
    switch action {
    case .open where editor.views.flow.isWhole: .hint("flowOne")
    case .back where !editor.views.flow.isWhole: .hint("flowWhole")
    default: nil
    }
  }

  /// In a list of ways what adds adds one, and what deletes means the way under the cursor.
  static func performs(_ action: Action, in editor: inout Editor) -> Bool {
    let side = editor.views.flow.side
    switch action {
    case .addTouchpoint where side != .middle: editor.perform(.addTransition)
    case .addTransition where side == .start: editor.beginTransition(isIncoming: true)
    case .delete where side != .middle: editor.deleteTransition()
    default: return false
    }
    return true
  }

  static func click(_ row: Int, _ column: Int, in editor: inout Editor) { editor.clickInFlow(row, column) }

  static func wheel(at point: Point, by step: Int, in editor: inout Editor) {
    editor.moveInFlow(step < 0 ? .up : .down)
  }

  static func goOn(after cell: CellEdit, in editor: inout Editor) { editor.goOnInFlow(after: cell) }

  static func show(_ transition: Transition.ID, in editor: inout Editor) { editor.showInFlow(transition) }

  static func hints(in editor: Editor) -> [Action] { editor.flowActions }
}
