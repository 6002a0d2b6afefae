import Console
import JourneyModel

/// Where the eye is in the lanes besides the focus, and what is on screen.
struct Lanes: Sendable {
  /// The row of the cursor; which stage is told by the focus.
  var row = LaneRow.touchpoints
  /// Which thing in the cell, where the row is walked.
  var item = 0
  /// The first stage that stands as a column.
  var firstStage = 0
  /// The first row on screen, the heading not counted.
  var top = 0
  /// What the stages on screen hold.
  var findings: [Stage.ID: LaneFindings] = [:]
  /// The rows on screen as they were laid out last.
  var picture: LanesPicture?
}

extension Lanes: MapView {
  static var showsMoves: Bool { true }

  static func scroll(in editor: inout Editor) { editor.settleLanes() }

  static func draw(on frame: inout Frame, in area: Rect, of drawn: DrawnEditor) {
    LanesView(drawn: drawn).draw(on: &frame, in: area)
  }

  static func move(_ movement: Movement, in editor: inout Editor) { editor.moveInLanes(movement) }
  static func open(in editor: inout Editor) { editor.openInLanes() }
  static func rename(in editor: inout Editor) { editor.editInLanes() }

  static func performs(_ action: Action, in editor: inout Editor) -> Bool {
    guard action == .addPain, editor.isOnLaneFriction else { return false }
    editor.turnFrictionHere()
    return true
  }

  static func answer(to action: Action, in editor: Editor) -> ViewAnswer? {
    action == .addPain && editor.isOnLaneFriction ? .possible : nil
  }

  static func click(_ row: Int, _ column: Int, in editor: inout Editor) { editor.clickInLanes(row, column) }

  static func wheel(at point: Point, by step: Int, in editor: inout Editor) {
    editor.moveInLanes(step < 0 ? .up : .down)
  }

  static func hints(in editor: Editor) -> [Action] { editor.lanesActions }

  static func cellWidth(in editor: Editor) -> Int? {
    editor.views.lanes.row == .heading ? nil : editor.lanesLayout.fieldColumns
  }
}
