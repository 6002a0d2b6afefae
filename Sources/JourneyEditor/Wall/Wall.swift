import Console
import JourneyModel
import Phrases

/// What is low, and why, and who sees to it, the worst first: the page that is left on the projector.
struct Wall: Sendable {
  /// What is low, for as long as the map is as it was.
  var list: WallList?
  /// The row that the eye is on, or was on.
  var row = 0
  /// The first row on screen.
  var top = 0
  /// Whether it has just been opened: it begins with the worst.
  var begins = false
  /// What the rows on screen say, for as long as that is so.
  var shown: WallShown?
}

/// The rows of the wall that are on screen.
struct WallShown: Sendable {
  /// What they are made from.
  struct Key: Equatable, Sendable {
    let edition: Int
    let look: Look.Key
    let layout: WallLayout
    let top: Int
  }

  let key: Key
  let rows: [(number: Int, row: WallRow)]
  let measures: WallMeasures
}

extension Wall: MapView {
  static var hasPreview: Bool { false }

  static func enter(in editor: inout Editor) { editor.views.wall.begins = true }
  static func prepare(in editor: inout Editor) { editor.settleWall() }
  static func scroll(in editor: inout Editor) { editor.scrollWall() }

  static func draw(on frame: inout Frame, in area: Rect, of drawn: DrawnEditor) {
    WallView(drawn: drawn).draw(on: &frame, in: area)
  }

  static func move(_ movement: Movement, in editor: inout Editor) { editor.moveOnWall(movement) }
  static func open(in editor: inout Editor) { editor.open() }

  static func rename(in editor: inout Editor) {
    editor.show(.map)
    editor.beginRenaming()
  }

  /// What no row shows is not judged: the eye is on nothing.
  static func answer(to action: Action, in editor: Editor) -> ViewAnswer? {
    guard editor.views.wall.list?.isEmpty ?? true else { return nil }
    switch action {
    case .open, .rename, .select, .selectRange, .copy, .cut, .duplicate, .delete: return .impossible(.noLows)
    case .ratingRound, .emotionRound, .questionRound, .painRound, .decisionRound, .vote, .timer, .session:
      return nil
    default: return action.group == .judging ? .impossible(.noLows) : nil
    }
  }

  static func click(_ row: Int, _ column: Int, in editor: inout Editor) { editor.goToWallRow(row) }

  static func wheel(at point: Point, by step: Int, in editor: inout Editor) {
    editor.board.followsFocus = false
    editor.views.wall.top += step
  }

  /// Goes round at the end, as the walk on the board does, in the order of the wall.
  static func walkLows(_ way: Editor.Way, in editor: inout Editor) {
    let count = editor.views.wall.list?.count ?? 0
    guard count > 0 else { return }
    editor.notice = nil
    editor.goToWallRow((editor.views.wall.row + (way == .forward ? 1 : count - 1)) % count)
  }

  static func extend(_ movement: Movement, in editor: inout Editor) { editor.moveOnWall(movement) }
  static func updateRange(in editor: inout Editor) { editor.updateRangeOnWall() }

  static func hints(in editor: Editor) -> [Action] {
    if editor.map.stages.isEmpty { return [.addStage, .nextView, .palette, .help, .quit] }
    guard editor.views.wall.list?.isEmpty == false else {
      return [.ratingRound, .nextView, .palette, .help, .undo, .save, .quit]
    }
    return [
      .open, .nextLow, .addPain, .verdict, .owner, .addImprovement, .rate1, .present, .nextView, .palette,
      .help, .undo, .save, .quit,
    ]
  }
}
