import Console
import JourneyInsight
import JourneyModel
import JourneyWords
import Phrases
import TerminalText

/// The opportunities by value and effort, each group in its place, the best of it first.
struct OpportunityMatrixView: View, Drawn {
  let drawn: DrawnEditor

  private var look: Look { editor.look }

  func draw(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty, let rows = editor.views.tables.rows else { return }
    let unscored = rows.range(of: .unscored).count
    let matrix = OpportunityMatrix(
      in: area, hasScored: rows.entries.count > unscored, hasUnscored: unscored > 0)
    drawAbout(rows, on: &frame, in: matrix.about)
    for field in matrix.fields { draw(field, rows, on: &frame) }
  }

  private func drawAbout(_ rows: TableRows, on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    let filter = editor.views.tables.filter.text
    let count = rows.entries.count
    let facts =
      filter.isEmpty
      ? [look.say(.rowCount(count))]
      : [look.say(.rowsOf(count, rows.total)), look.say(.filteredBy(filter))]
    // What the numbers behind each are.
    let legend = [Phrase.column("opportunityValue"), .field("opportunity.effort")].map { look.say($0).asPart }
    frame.draw(
      legend.joined(separator: look.signs.separator), endingAt: Point(column: area.end, row: area.top),
      columns: area.columns / 2, as: .dim)
    frame.drawComposed(
      " " + facts.joined(separator: look.signs.separator), at: Point(column: area.start, row: area.top),
      columns: area.columns / 2, as: .dim)
  }

  private func draw(_ field: OpportunityMatrix.Field, _ rows: TableRows, on frame: inout Frame) {
    guard field.area.rows > 0 else { return }
    let range = rows.range(of: field.group)
    let name = "\(look.say(.opportunityGroup(field.group)).asPart) (\(look.number(range.count)))"
    let meant = " \(name)\(look.signs.separator)\(look.say(field.group.meaning).asPart) "
    let heading = look.typesetter.width(of: meant) <= field.area.columns ? meant : " \(name) "
    let used = frame.drawComposed(
      heading, at: Point(column: field.area.start, row: field.area.top), columns: field.area.columns,
      as: .heading)
    frame.drawRule(
      atRow: field.area.top, from: field.area.start + used, columns: field.area.columns - used)
    let isCut = range.count > field.rows
    let room = max(1, isCut ? field.rows - 1 : field.rows)
    let eye = range.contains(editor.table.position) ? editor.table.position - range.lowerBound : 0
    let first = ListCursor.firstLine(around: eye, count: range.count, fitting: room)
    let source = editor.tableSource
    for (offset, position) in range.dropFirst(first).prefix(min(room, field.rows)).enumerated() {
      guard let item = source.item(rows.entries[position].row) else { continue }
      let line = Rect(
        start: field.area.start, top: field.area.top + 1 + offset, columns: field.area.columns, rows: 1)
      draw(item, position, source, on: &frame, in: line)
    }
    let hidden = range.count - min(room, field.rows)
    if hidden > 0, field.rows > 1 {
      frame.drawShortened(
        look.say(.lanesMore(hidden)),
        at: Point(column: field.area.start + 2, row: field.area.bottom - 1), columns: field.area.columns - 2,
        as: .dim)
    }
  }

  /// An opportunity: its words, at the end its value, its effort and its votes.
  private func draw(
    _ item: TableItem, _ position: Int, _ source: TableSource, on frame: inout Frame, in area: Rect
  ) {
    guard let opportunity = source.opportunity(of: item) else { return }
    let isHere = position == editor.table.position
    if isHere {
      frame.draw(sign: frame.signs.pointer, at: Point(column: area.start, row: area.top), as: .focusBorder)
      frame.placeCursor(Point(column: area.start, row: area.top))
    }
    let value = opportunity.value.map { look.phrasebook.decimal($0) } ?? look.signs.none
    let effort = opportunity.effort.map { look.number($0.value) } ?? look.signs.none
    let dots = source.votes.of(opportunity)
    let facts =
      [value.asIsland, effort.asIsland]
      + (dots == 0 ? [] : ["\(look.signs.votes)\(look.number(dots))".asIsland])
    let used = frame.draw(
      facts.joined(separator: look.signs.separator), endingAt: Point(column: area.end, row: area.top),
      columns: area.columns / 2, as: .dim)
    frame.drawShortened(
      opportunity.text.onOneLine, at: Point(column: area.start + 2, row: area.top),
      columns: area.columns - used - 3, as: isHere ? .focus : .text)
    frame.expectClicks(on: area, for: .cell(position, editor.table.column))
  }
}

extension OpportunityGroup {
  /// What the group means.
  fileprivate var meaning: Phrase {
    switch self {
    case .first: .matrixFirst
    case .plan: .matrixPlan
    case .fillIn: .matrixFillIn
    case .leave: .matrixLeave
    case .unscored: .matrixUnscored
    }
  }
}
