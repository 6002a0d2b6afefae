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
    var focused = board.focus.touchpoint.flatMap { list.row(of: $0, in: map) }
    if views.wall.begins {
      views.wall.begins = false
      // It is opened to see the worst; what has the focus stays there if it is among these.
      if focused.map({ $0 >= wallLayout.visible }) ?? true { (focused, views.wall.row) = (nil, 0) }
    }
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
    keepWallRows()
  }

  /// Makes what the rows on screen say, where that is not known.
  private mutating func keepWallRows() {
    guard let list = views.wall.list else { return views.wall.shown = nil }
    let layout = wallLayout
    let key = WallShown.Key(
      edition: document.edition, look: look.key, layout: layout, top: views.wall.top)
    guard views.wall.shown?.key != key else { return }
    let numbers = views.wall.top..<min(list.count, views.wall.top + layout.visible)
    let rows = numbers.compactMap { number in
      map.place(of: list[number]).map { (number: number, row: WallRow($0, of: self)) }
    }
    let measures = WallMeasures(of: rows.map(\.row), last: numbers.upperBound, look, in: layout)
    views.wall.shown = WallShown(key: key, rows: rows, measures: measures)
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
