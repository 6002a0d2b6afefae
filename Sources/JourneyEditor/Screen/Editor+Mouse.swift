import Console
import JourneyModel

extension Editor {
  mutating func handle(_ event: MouseEvent) {
    let canvas = Canvas(size: Size(columns: size.columns, rows: 0), flow: flow)
    let point = Point(column: canvas.startColumn(ofPhysical: event.column), row: event.row)
    switch event.kind {
    case .press where event.button == 1:
      if !press(inFieldAt: point, event) {
        click(at: point, isDouble: event.clicks == 2)
        grab(at: point)
      }
    case .drag where event.button == 1:
      if mouse.grabbed == nil { dragInField(to: point) } else { drag(to: point) }
    case .release: release()
    case .wheelUp: ask { $0.wheel(at: point, by: -1, in: &$1) }
    case .wheelDown: ask { $0.wheel(at: point, by: 1, in: &$1) }
    case .press, .drag: break
    }
  }

  private mutating func click(at point: Point, isDouble: Bool) {
    board.followsFocus = true
    // The second click of a double one belongs to what the first was on, which may have gone.
    if isDouble, mouse.lastClickLeft { return }
    mouse.lastClickLeft = false
    guard let target = target(at: point) else { return }
    ask { $0.click(target, isDouble: isDouble, in: &$1) }
  }

  /// Does what a click on a part of the map, or of what stands around it, is meant for.
  mutating func clickOnMap(_ target: ClickTarget, isDouble: Bool) {
    switch target {
    case .stage(let id):
      board.focus = .stage(id)
      if isDouble { perform(.open) }
    case .touchpoint(let id):
      board.focus = .touchpoint(id)
      if isDouble { perform(.open) }
    case .action(let action): perform(action)
    case .cell(let row, let column):
      view.click(row, column, in: &self)
      // A heading has nothing to open.
      if isDouble, row >= 0 { perform(.open) }
    case .column, .signs, .row, .field, .answer: break
    }
  }

  /// Scrolls the column of cards at a point.
  mutating func scrollColumn(at point: Point, by step: Int) {
    for (area, target) in mouse.areas.reversed() where area.contains(point) {
      guard case .column(let id) = target else { continue }
      guard let stage = map.stage(id) else { return }
      board.followsFocus = false
      board.tops[id] = min(max(0, (board.tops[id] ?? 0) + step), max(0, stage.touchpoints.count - 1))
      return
    }
  }
}
