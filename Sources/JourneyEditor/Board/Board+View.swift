import Console
import JourneyModel
import Phrases
import TerminalText

extension Board: MapView {
  static var isBoard: Bool { true }
  static var showsMoves: Bool { true }
  static var dims: Bool { true }

  static func draw(on frame: inout Frame, in area: Rect, of drawn: DrawnEditor) {
    BoardView(drawn: drawn, layout: drawn.editor.layout).draw(on: &frame, in: area)
  }

  static func move(_ movement: Movement, in editor: inout Editor) { editor.moveFocus(movement) }
  static func open(in editor: inout Editor) { editor.open() }
  static func rename(in editor: inout Editor) { editor.beginRenaming() }

  static func wheel(at point: Point, by step: Int, in editor: inout Editor) {
    editor.scrollColumn(at: point, by: step)
  }

  /// How much is shown, and whether that is as it fits.
  static func hint(for action: Action, in editor: Editor) -> Phrase? {
    guard action == .density else { return nil }
    let shown = editor.layout.density.title
    return editor.board.density == .fit ? .hintDensityFits(shown) : shown
  }

  static func hints(in editor: Editor) -> [Action] {
    if editor.map.stages.isEmpty { return [.addStage, .addTouchpoint, .help, .palette, .quit, .captureMode] }
    if !editor.board.selection.isEmpty {
      return [editor.moveOnward, .rate1, .delete, .cut, .copy, .owner, .channel, .verdict, .back, .help]
    }
    switch editor.board.focus {
    case .stage:
      return [.open, .addTouchpoint, .addStage, .rename, editor.moveOnward, .delete, .undo, .palette, .help]
    case .nothing, .touchpoint:
      return [
        .open, .addTouchpoint, .rate1, .addPain, .pickUp, .nextLow, .find, .palette, .help, .density, .filter,
        .undo, .addStage, .rename, .captureMode, .owner, .channel, .verdict, .momentOfTruth, .select, .save,
        .quit,
      ]
    }
  }
}

extension Editor {
  /// The move that there is room for: towards the end of the journey, on the last stage back from it.
  fileprivate var moveOnward: Action {
    let isLast = here.map { $0.stage == map.stages.count - 1 } ?? false
    return (flow == .leftToRight) == isLast ? .moveLeft : .moveRight
  }
}
