import Console
import JourneyModel
import JourneyWords
import Phrases
import TerminalText

/// A table: what narrows and orders it, the headings of its columns, the rows that fit.
struct TableView: View, Drawn {
  let drawn: DrawnEditor
  let kind: any TableKind.Type

  private var look: Look { editor.look }
  private let state: TableState

  init(drawn: DrawnEditor, kind: any TableKind.Type) {
    self.drawn = drawn
    self.kind = kind
    state = drawn.editor.table
  }

  func draw(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty, let rows = editor.views.tables.rows else { return }
    let layout = editor.tableLayout
    drawAbout(rows, layout, on: &frame)
    if rows.entries.isEmpty { return drawEmpty(rows, on: &frame, in: layout.rows) }
    let columns = editor.tableColumns
    drawHeadings(columns, layout, on: &frame)
    let source = editor.tableSource
    frame.beginBlocks(
      on: BlockGround(of: editor, as: .table(rows.order, columns, layout.slots, today: source.today)))
    for offset in 0..<layout.rows.rows where state.top + offset < rows.lineCount {
      let line = Rect(
        start: area.start, top: layout.rows.top + offset, columns: area.columns, rows: 1)
      switch rows.content(ofLine: state.top + offset) {
      case .heading(let group): draw(group, rows, on: &frame, in: line)
      case .row(let position):
        draw(rows.entries[position].row, position, columns, layout, source, on: &frame, in: line)
      }
    }
    frame.endBlocks()
    drawField(layout, rows, on: &frame, in: area)
  }

  private func draw(
    _ row: TableRow, _ position: Int, _ columns: [TableColumn], _ layout: TableLayout, _ source: TableSource,
    on frame: inout Frame, in area: Rect
  ) {
    let column = state.column
    let eye = position == state.position ? column : nil
    let isSelected = row.touchpoint.map(editor.board.selection.contains) ?? false
    frame.drawBlock(Block(row: row, eye: eye, isSelected: isSelected), in: area) { frame in
      guard let item = source.item(row) else { return }
      TableRowView(
        drawn: drawn, columns: columns, layout: layout, source: source, item: item, isSelected: isSelected,
        eye: eye
      ).draw(on: &frame, in: area)
    }
    if eye != nil { frame.point(at: Point(column: area.start, row: area.top)) }
    frame.expectClicks(on: area, for: .cell(position, column))
    for slot in layout.slots {
      // Before the cell, not on its first letter: a block turns a reversed cell round again.
      if slot.number == eye {
        frame.placeCursor(Point(column: max(area.start, slot.start - 1), row: area.top))
      }
      frame.expectClicks(
        on: Rect(start: slot.start, top: area.top, columns: slot.width, rows: 1),
        for: .cell(position, slot.number))
    }
  }

  // What narrows and orders the table

  private func drawAbout(_ rows: TableRows, _ layout: TableLayout, on frame: inout Frame) {
    let area = layout.about
    guard !area.isEmpty else { return }
    let before = layout.hiddenBefore > 0 ? "\(look.signs.before)\(plain(layout.hiddenBefore))" : ""
    let after = layout.hiddenAfter > 0 ? "\(plain(layout.hiddenAfter))\(look.signs.after)" : ""
    let edges = [before, after].filter { !$0.isEmpty }.joined(separator: " ")
    let used =
      edges.isEmpty
      ? 0
      : frame.draw(
        edges + " ", endingAt: Point(column: area.end, row: area.top), columns: area.columns / 3,
        as: .dim)
    let count = rows.rowCount
    var facts: [String] = []
    let isFiltered = !editor.views.tables.filter.text.isEmpty && kind.canBeNarrowed
    facts.append(look.say(isFiltered ? .rowsOf(count, rows.total) : .rowCount(count)))
    if isFiltered { facts.append(look.say(.filteredBy(editor.views.tables.filter.text))) }
    if let sort = rows.order.sort {
      let title = sort.column.title(in: editor.map, of: editor.perspective)
      facts.append(look.say(sort.isDescending ? .sortedDown(title) : .sortedUp(title)))
    }
    if let column = rows.order.grouping {
      facts.append(look.say(.groupedBy(column.title(in: editor.map, of: editor.perspective))))
    }
    if !editor.board.selection.isEmpty { facts.append(look.say(.selected(editor.board.selection.count))) }
    frame.drawComposed(
      // Each runs as the interface does, whatever the way of the map.
      " " + facts.map(\.asPart).joined(separator: look.signs.separator),
      at: Point(column: area.start, row: area.top),
      columns: area.columns - used - 1, as: .dim)
  }

  private func plain(_ count: Int) -> String { look.phrasebook.decimal(Double(count)).asIsland }

  private func drawHeadings(_ columns: [TableColumn], _ layout: TableLayout, on frame: inout Frame) {
    guard !layout.headings.isEmpty else { return }
    let row = layout.headings.top
    for slot in layout.slots {
      let column = columns[slot.number]
      var text = look.say(column.title(in: editor.map, of: editor.perspective))
      var mark = ""
      if let sort = state.sort, sort.column == column {
        mark = " " + (sort.isDescending ? look.signs.descending : look.signs.ascending)
      }
      let room = max(1, slot.width - look.typesetter.width(of: mark))
      text = look.typesetter.truncated(text, to: room) + mark
      let role: Role = slot.number == state.column ? .heading : .dim
      if column.isNumber, editor.flow == .leftToRight {
        frame.draw(text, endingAt: Point(column: slot.end, row: row), columns: slot.width, as: role)
      } else {
        frame.drawShortened(text, at: Point(column: slot.start, row: row), columns: slot.width, as: role)
      }
      frame.expectClicks(
        on: Rect(start: slot.start, top: row, columns: slot.width, rows: 1), for: .cell(-1, slot.number))
    }
  }

  // Groups

  private func draw(
    _ group: TableRows.Group, _ rows: TableRows, on frame: inout Frame, in area: Rect
  ) {
    var facts = [look.say(.rowCount(group.count))]
    // Of a class of pains, or a group of opportunities, the ratings of its touchpoints say little.
    let grouping = editor.views.tables.rows?.order.grouping
    if grouping != .painClass, grouping != .opportunityGroup {
      if let mean = group.mean { facts.append(look.say(.mean(mean))) }
      if group.low > 0 { facts.append("\(look.signs.low) \(look.say(.lowCount(group.low)))") }
    }
    if group.lifted > 0 {
      facts.append("\(look.signs.momentOfTruth) \(look.say(.liftedCount(group.lifted)))")
    }
    var name = group.value.text(look).text
    if case .words(let words) = group.value, let word = words.first, word.vocabulary == "PainClass" {
      name = look.say(.painGroup(word.word))
    }
    if name.isEmpty { name = look.say(.emptyGroup) }
    let isHere = group.isFolded && rows.line(of: state.position) == group.line
    let mark = group.isFolded ? "[+] " : ""
    // The name of the group gives way to its numbers.
    let said = look.typesetter.width(of: mark + facts.joined(separator: look.signs.separator))
    name = look.typesetter.truncated(name, to: max(12, area.columns - said - 4))
    let text = " \(mark)\(name.asPart)  \(facts.joined(separator: look.signs.separator)) "
    let used = frame.drawComposed(
      text, at: Point(column: area.start, row: area.top), columns: area.columns,
      as: isHere ? .focus : .heading)
    frame.drawRule(atRow: area.top, from: area.start + used, columns: area.columns - used)
    if isHere {
      frame.draw(sign: frame.signs.pointer, at: Point(column: area.start, row: area.top), as: .focusBorder)
      frame.placeCursor(Point(column: area.start, row: area.top))
    }
    if let number = rows.group(of: group.start) {
      frame.expectClicks(on: area, for: .cell(-2 - number, 0))
    }
  }

  // The cell that is being written

  private func drawField(
    _ layout: TableLayout, _ rows: TableRows, on frame: inout Frame, in area: Rect
  ) {
    guard let cell = editor.cell, let field = cell.field,
      let slot = layout.slot(of: state.column)
    else { return }
    let line = rows.line(of: state.position) - state.top
    guard (0..<layout.rows.rows).contains(line) else { return }
    // Wide enough to write in, though the column is narrow.
    let width = min(area.columns, max(slot.width, 24))
    let start = max(area.start, min(slot.start, area.end - width))
    let place = Rect(start: start, top: layout.rows.top + line, columns: width, rows: 1)
    frame.clear(place, as: .field)
    FieldLine(drawn: drawn, field: field).draw(on: &frame, in: place)
  }

  // Nothing to show

  private func drawEmpty(_ rows: TableRows, on frame: inout Frame, in area: Rect) {
    if editor.map.stages.isEmpty, kind.followsFocus {
      return EmptyView(drawn: drawn).draw(on: &frame, in: area)
    }
    let lines = look.say(emptyPhrase(rows)).split(separator: "|").map { String($0).trimmingWhitespace }
    let top = area.top + max(0, (area.rows - lines.count) / 2)
    for (offset, line) in lines.enumerated() where top + offset < area.bottom {
      frame.drawCentred(
        line, at: Point(column: area.start, row: top + offset), columns: area.columns,
        as: offset == 0 ? .heading : .dim)
    }
  }

  private func emptyPhrase(_ rows: TableRows) -> Phrase {
    if rows.total > 0 { return .nothingPasses(editor.keyName(.back), editor.keyName(.filter)) }
    return kind.emptyPhrase(in: editor)
  }
}
