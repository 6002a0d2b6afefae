import Console
import JourneyModel

// Scrolling of the lanes. It looks at the stages and rows that are on screen only, whatever the map holds.
extension Editor {
  var lanesLayout: LanesLayout { LanesLayout(area: layout.board, stageCount: map.stages.count) }

  /// Lets the cursor follow the focus, and lays out what is on screen so that the cursor is on it.
  mutating func settleLanes() {
    guard !map.stages.isEmpty else {
      views.lanes.picture = nil
      return
    }
    let layout = lanesLayout
    showStage(here?.stage ?? 0, layout)
    keepFindings(layout)
    followFocusInLanes()
    let rows = laneRows
    let focused = rows.firstIndex(of: views.lanes.row)
    views.lanes.top = min(max(0, views.lanes.top), rows.count - 1)
    if let focused {
      views.lanes.top = min(views.lanes.top, focused)
      views.lanes.top = max(views.lanes.top, lowestRow(showing: focused, rows, layout))
    } else {
      views.lanes.top = 0
    }
    views.lanes.picture = picture(from: views.lanes.top, rows, layout)
  }

  private mutating func showStage(_ stage: Int, _ layout: LanesLayout) {
    let most = max(0, map.stages.count - layout.columnCount)
    views.lanes.firstStage = min(max(0, views.lanes.firstStage), most)
    if stage < views.lanes.firstStage { views.lanes.firstStage = stage }
    if stage >= views.lanes.firstStage + layout.columnCount {
      views.lanes.firstStage = stage - layout.columnCount + 1
    }
  }

  private func stagesOnScreen(_ layout: LanesLayout) -> Range<Int> {
    views.lanes.firstStage..<min(views.lanes.firstStage + layout.columnCount, map.stages.count)
  }

  /// Reads what the touchpoints of the stages on screen hold, unless they are as they were.
  private mutating func keepFindings(_ layout: LanesLayout) {
    var kept: [Stage.ID: LaneFindings] = [:]
    for index in stagesOnScreen(layout) {
      let stage = map.stages[index]
      if let old = views.lanes.findings[stage.id], old.touchpoints.isSame(as: stage.touchpoints) {
        kept[stage.id] = old
      } else {
        kept[stage.id] = LaneFindings(of: stage)
      }
    }
    views.lanes.findings = kept
  }

  /// Puts the cursor on what has the focus, whoever put it there.
  private mutating func followFocusInLanes() {
    guard let place = here else { return }
    if case .own = views.lanes.row, !laneRows.contains(views.lanes.row) { views.lanes.row = .touchpoints }
    let count = laneItemCount(views.lanes.row, inStage: place.stage)
    guard let id = board.focus.touchpoint else {
      // A stage that has touchpoints is itself the focus only in its name and in the rows of its own.
      if views.lanes.row.isOfTouchpoints, count > 0 { views.lanes.row = .heading }
      views.lanes.item = min(max(0, views.lanes.item), max(0, count - 1))
      return
    }
    if !views.lanes.row.isOfTouchpoints { views.lanes.row = .touchpoints }
    if views.lanes.row == .touchpoints || views.lanes.row == .emotion {
      views.lanes.item = place.position
    } else if laneItem(views.lanes.item, views.lanes.row, inStage: place.stage)?.concerns(id) != true {
      let row = views.lanes.row
      let found = (0..<count).first { laneItem($0, row, inStage: place.stage)?.concerns(id) == true }
      if found == nil { views.lanes.row = .touchpoints }
      views.lanes.item = found ?? place.position
    }
  }

  private func cells(_ row: LaneRow, _ layout: LanesLayout) -> [LaneCell] {
    let focused = row == views.lanes.row ? here?.stage : nil
    let limit = row == views.lanes.row ? layout.focusedLimit : layout.rowLimit
    let stages = stagesOnScreen(layout)
    var cells: [LaneCell] = stages.map { index in
      let isFocused = index == focused
      return laneCell(
        row, inStage: index, layout: layout, limit: isFocused ? limit : layout.rowLimit, isFocused: isFocused)
    }
    // The cells beside one that is shown higher use the room, too.
    guard let focused, stages.contains(focused) else { return cells }
    let height = cells[focused - stages.lowerBound].height
    for index in stages where index != focused && height > layout.rowLimit {
      cells[index - stages.lowerBound] = laneCell(
        row, inStage: index, layout: layout, limit: height, isFocused: false)
    }
    return cells
  }

  private func height(_ cells: [LaneCell], _ title: [String], _ layout: LanesLayout) -> Int {
    let own = cells.map(\.height).max() ?? 1
    return layout.extraRows + max(1, own, layout.isStacked ? 1 : min(title.count, layout.rowLimit))
  }

  /// The first row to show so that a row is still on screen, at the lower edge.
  private func lowestRow(showing focused: Int, _ rows: [LaneRow], _ layout: LanesLayout) -> Int {
    var first = focused
    // Below the last row stands the line that counts the others.
    var room = layout.bodyRows - (focused < rows.count - 1 ? 1 : 0)
    room -= height(cells(rows[focused], layout), laneTitleLines(rows[focused], layout: layout), layout)
    while first > 0 {
      let row = rows[first - 1]
      room -= height(cells(row, layout), laneTitleLines(row, layout: layout), layout)
      if room < 0 { break }
      first -= 1
    }
    return first
  }

  private func picture(from first: Int, _ rows: [LaneRow], _ layout: LanesLayout) -> LanesPicture {
    var shown: [LanesPicture.Row] = []
    var top = layout.headingRows
    var next = first
    while next < rows.count, top < layout.area.rows {
      let row = rows[next]
      let cells = cells(row, layout)
      let title = laneTitleLines(row, layout: layout)
      let height = height(cells, title, layout)
      // Half a row is better than none, but the last line counts what is below.
      let room = layout.area.rows - top - (next < rows.count - 1 && !shown.isEmpty ? 1 : 0)
      if height > room, !shown.isEmpty, room < 1 + layout.extraRows || row == views.lanes.row { break }
      shown.append(
        LanesPicture.Row(row: row, top: top, height: min(height, room), titleLines: title, cells: cells))
      top += min(height, room)
      next += 1
    }
    return LanesPicture(
      layout: layout, stages: stagesOnScreen(layout), rows: shown, hiddenAbove: first,
      hiddenBelow: rows.count - next)
  }
}
