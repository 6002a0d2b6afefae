import Console
import JourneyModel
import Phrases
import TerminalText

// The keys of the lanes. Which stage the cursor is in, and in the rows read from touchpoints also on which of them, is
// told by the focus, which all views share.
extension Editor {
  mutating func moveInLanes(_ action: Action) {
    guard let stage = here?.stage else { return }
    notice = nil
    let rows = [.heading] + laneRows
    let row = rows.firstIndex(of: lanes.row) ?? 0
    let count = laneItemCount(lanes.row, inStage: stage)
    switch action {
    case .up where lanes.row.isWalked && lanes.item > 0: putCursor(lanes.row, lanes.item - 1, stage)
    case .down where lanes.row.isWalked && lanes.item < count - 1:
      putCursor(lanes.row, lanes.item + 1, stage)
    case .up where row > 0: putCursor(rows[row - 1], .max, stage)
    case .down where row < rows.count - 1: putCursor(rows[row + 1], 0, stage)
    case .pageUp: putCursor(rows[max(0, row - 1)], 0, stage)
    case .pageDown: putCursor(rows[min(rows.count - 1, row + 1)], 0, stage)
    case .first: putCursor(.heading, 0, stage)
    case .last: putCursor(rows[rows.count - 1], 0, stage)
    case .left: putCursor(lanes.row, lanes.item, stage + (flow == .leftToRight ? -1 : 1))
    case .right: putCursor(lanes.row, lanes.item, stage + (flow == .leftToRight ? 1 : -1))
    case .nextStage: putCursor(lanes.row, lanes.item, stage + 1)
    case .previousStage: putCursor(lanes.row, lanes.item, stage - 1)
    default: break
    }
  }

  /// Puts the cursor on a thing of a cell, or the one nearest to it, and the focus on what that is about.
  private mutating func putCursor(_ row: LaneRow, _ item: Int, _ stage: Int) {
    guard map.stages.indices.contains(stage) else { return }
    lanes.row = row
    lanes.item = min(max(0, item), max(0, laneItemCount(row, inStage: stage) - 1))
    let touchpoint = laneItem(lanes.item, row, inStage: stage)?.touchpoint
    board.focus = touchpoint.map(Focus.touchpoint) ?? .stage(map.stages[stage].id)
    if board.rangeStart != nil { updateRange() }
  }

  /// What the cursor is on, where that is a thing in a cell.
  private var laneItemHere: LaneItem? {
    here.flatMap { laneItem(lanes.item, lanes.row, inStage: $0.stage) }
  }

  mutating func openInLanes() {
    switch laneItemHere {
    case .emotion(let touchpoint): openForm(of: .touchpoint(touchpoint.id), at: .field("emotion"))
    case .owner(let owner):
      if let id = board.focus.touchpoint ?? owner.touchpoints.first {
        openForm(of: .touchpoint(id), at: .field("owner"))
      }
    case .pain(let finding), .opportunity(let finding): openForm(of: finding)
    case .touchpoint: open()
    case .text, .friction, nil:
      if lanes.row == .heading || lanes.row.isOfTouchpoints { open() } else { editInLanes() }
    }
  }

  /// Opens the form of a finding over that of its touchpoint.
  private mutating func openForm(of finding: LaneFinding) {
    openForm(of: .touchpoint(finding.touchpoint), at: .field("name"))
    guard case .form(var form) = mode else { return }
    form.levels.append(Form.Level(subject: finding.part, row: 1))
    mode = .form(form)
  }

  /// Changes what the cursor is on where it stands: a list of the stage as a whole, else the one thing; an owner for all
  /// touchpoints of the stage that have that owner.
  mutating func editInLanes() {
    guard let place = here else { return }
    let key = fieldKey(of: lanes.row)
    let stage = MapPart.stage(map.stages[place.stage].id)
    switch laneItemHere {
    case .touchpoint(let touchpoint), .emotion(let touchpoint): edit(key, of: [.touchpoint(touchpoint.id)])
    case .pain(let finding), .opportunity(let finding): edit(key, of: [finding.part])
    case .owner(let owner): edit(key, of: owner.touchpoints.map(MapPart.touchpoint))
    case .text, .friction: edit(key, of: [stage])
    case nil:
      if lanes.row.isOfTouchpoints { say(.nothingToEditHere, .warning) } else { edit(key, of: [stage]) }
    }
  }

  /// Takes a click: lines of the area, and columns of stages, both from 0.
  mutating func clickInLanes(_ line: Int, _ column: Int) {
    guard let picture = lanes.picture, picture.stages.count > column else { return }
    let stage = picture.stages.lowerBound + column
    guard let row = picture.rows.last(where: { $0.top <= line }), line >= picture.layout.headingRows else {
      return putCursor(.heading, 0, stage)
    }
    let cell = row.cells[column]
    let above = (picture.layout.isStacked ? 1 : 0) + (cell.hiddenBefore > 0 ? 1 : 0)
    let number = line - row.top - above
    let shown = cell.lines.indices.contains(number) ? cell.lines[number].item : cell.lines.last?.item
    putCursor(row.row, shown ?? 0, stage)
  }

  var lanesActions: [Action] {
    if map.stages.isEmpty { return [.addStage, .nextView, .palette, .help, .quit] }
    let first: [Action] =
      switch lanes.row {
      case .heading: [.open, .rename]
      case .frictions: [.open, .addPain]
      case .touchpoints: [.open, .rename, .rate1, .addPain]
      case .emotion: [.open, .emotionUp, .emotionDown]
      case .pains, .opportunities, .owners: [.open, .rename]
      case .actions, .motivations, .questions, .responses, .own: [.open]
      }
    return first + [.nextLow, .find, .nextView, .palette, .help, .undo, .save, .quit]
  }
}
