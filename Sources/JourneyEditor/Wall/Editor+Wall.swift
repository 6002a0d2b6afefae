import Console
import JourneyModel

// The eye on the wall. What it is on has the focus, so that rating and the like act on it.
extension Editor {
  /// Where the parts of the wall stand now.
  var wallLayout: WallLayout { WallLayout(area: layout.board, count: views.wall.list?.count ?? 0) }

  /// Brings the list up to date, and the eye to the focus. Where what has the focus is not low, or not any more, the eye
  /// stays where it was.
  mutating func settleWall() {
    let changes = takeChanges()
    if views.wall.list == nil {
      views.wall.list = WallList(of: document)
    } else if !changes.isEmpty {
      views.wall.list?.update(changes, of: document)
    }
    guard let list = views.wall.list, !list.isEmpty else { return }
    let focused = board.focus.touchpoint.flatMap { list.row(of: $0, in: map) }
    views.wall.row = focused ?? min(max(0, views.wall.row), list.count - 1)
    if focused == nil { board.focus = .touchpoint(list[views.wall.row]) }
  }

  /// Scrolls so that the eye is on screen; the wheel looks elsewhere for a while.
  mutating func scrollWall() {
    let layout = wallLayout
    let count = views.wall.list?.count ?? 0
    var top = views.wall.top
    if board.followsFocus {
      top = min(top, views.wall.row)
      top = max(top, views.wall.row - layout.visible + 1)
    }
    views.wall.top = min(max(0, top), max(0, count - layout.visible))
  }

  mutating func moveOnWall(_ movement: Movement) {
    notice = nil
    let page = max(1, wallLayout.visible - 1)
    switch movement {
    case .up, .previousStage: goToWallRow(views.wall.row - 1)
    case .down, .nextStage: goToWallRow(views.wall.row + 1)
    case .pageUp: goToWallRow(views.wall.row - page)
    case .pageDown: goToWallRow(views.wall.row + page)
    case .first: goToWallRow(0)
    case .last: goToWallRow(.max)
    case .left, .right: break
    }
  }

  /// Puts the eye on a row, and with it the focus.
  mutating func goToWallRow(_ row: Int) {
    guard let list = views.wall.list, !list.isEmpty else { return }
    views.wall.row = min(max(0, row), list.count - 1)
    board.focus = .touchpoint(list[views.wall.row])
    if board.rangeStart != nil { updateRangeOnWall() }
  }

  /// Selects the touchpoints between the start of the range and the eye, as the wall has them.
  mutating func updateRangeOnWall() {
    guard let list = views.wall.list, let start = board.rangeStart.flatMap({ list.row(of: $0, in: map) })
    else {
      return
    }
    let range = min(start, views.wall.row)...max(start, views.wall.row)
    board.selection = board.selectionBeforeRange.union(range.map { list[$0] })
  }
}
