import Console
import JourneyModel

extension Editor {
  mutating func handle(_ mouse: MouseEvent) {
    let canvas = Canvas(size: Size(columns: size.columns, rows: 0), flow: flow)
    let point = Point(column: canvas.startColumn(ofPhysical: mouse.column), row: mouse.row)
    switch mouse.kind {
    case .press where mouse.button == 1:
      if !press(inFieldAt: point, mouse) {
        click(at: point, isDouble: mouse.clicks == 2)
        grab(at: point)
      }
    case .drag where mouse.button == 1: if grabbed == nil { dragInField(to: point) } else { drag(to: point) }
    case .release: release()
    case .wheelUp: wheel(at: point, by: -1)
    case .wheelDown: wheel(at: point, by: 1)
    case .press, .drag: break
    }
  }

  func target(at point: Point) -> ClickTarget? {
    clickAreas.last { $0.area.contains(point) }?.target
  }

  private mutating func click(at point: Point, isDouble: Bool) {
    board.followsFocus = true
    // The second click of a double one belongs to what the first was on, which may have gone.
    if isDouble, lastClickLeft { return }
    lastClickLeft = false
    guard let target = target(at: point) else { return }
    switch (mode, target) {
    case (.board, _), (.quickAdd, _), (.rename, _), (.cell, _): clickOnBoard(target, isDouble: isDouble)
    case (.actions(var list), .row(let row)):
      list.selected = row
      mode = .actions(list)
      if isDouble || !list.isHelp {
        run(list)
        lastClickLeft = true
      }
    case (.form(let form), .row(let row)): click(row: row, in: form, isDouble: isDouble)
    case (.sheet(let sheet), .row(let row)): click(row: row, on: sheet, isDouble: isDouble)
    case (.merge(let review), .row(let row)): click(row: row, in: review)
    case (.round(let round), .answer(let key)):
      if let key = KeyPress(named: key) { handle(key, round: round) }
    case (.compare(let comparison), .row(let row)): click(row: row, in: comparison)
    case (.calibration, .row(let row)): calibrate(to: row)
    case (.start(let start), .row(let row)): click(row: row, on: start)
    default: break
    }
  }

  private mutating func clickOnBoard(_ target: ClickTarget, isDouble: Bool) {
    guard leaveLine() else { return }
    switch target {
    case .stage(let id):
      board.focus = .stage(id)
      if isDouble { perform(.open) }
    case .touchpoint(let id):
      board.focus = .touchpoint(id)
      if isDouble { perform(.open) }
    case .action(let action): perform(action)
    case .answer: break
    case .cell(let row, let column): click(cell: row, column, isDouble: isDouble)
    case .column, .row, .field: break
    }
  }

  /// A click elsewhere ends what is being written, and keeps it; a name that is missing must be written first.
  private mutating func leaveLine() -> Bool {
    switch mode {
    case .quickAdd(let adding):
      if !commit(adding) { endAdding(keeping: adding) }
      mode = .board
    case .rename(let focus, let field): return commit(renaming: focus, to: field)
    case .cell(let cell): return commit(cell)
    default: notice = nil
    }
    return true
  }

  private mutating func wheel(at point: Point, by step: Int) {
    switch mode {
    case .board where perspective != .map: wheelInView(at: point, by: step)
    case .board, .quickAdd, .moving:
      guard
        case .column(let id)? = clickAreas.last(where: { $0.area.contains(point) && $0.target.isColumn })?
          .target,
        let stage = map.stage(id)
      else { return }
      board.followsFocus = false
      board.tops[id] = min(max(0, (board.tops[id] ?? 0) + step), max(0, stage.touchpoints.count - 1))
    case .start(let start): handle(KeyPress(step < 0 ? .up : .down), start: start)
    case .actions(let list): handle(KeyPress(step < 0 ? .up : .down), actions: list)
    case .form(let form) where form.field == nil: handle(KeyPress(step < 0 ? .up : .down), form: form)
    case .sheet(let sheet): handle(KeyPress(step < 0 ? .up : .down), sheet: sheet)
    case .compare(let comparison): handle(KeyPress(step < 0 ? .up : .down), comparing: comparison)
    case .merge(let review): handle(KeyPress(step < 0 ? .up : .down), merging: review)
    default: break
    }
  }
}

extension ClickTarget {
  fileprivate var isColumn: Bool { if case .column = self { true } else { false } }
}
