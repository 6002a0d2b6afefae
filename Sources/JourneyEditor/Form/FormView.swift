import Console
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// A form: field names at the start, what they hold beside them, the chosen row marked; below, what the keys do there.
struct FormView: View, Drawn {
  let drawn: DrawnEditor
  let form: Form

  private var look: Look { editor.look }

  func draw(on frame: inout Frame, in area: Rect) {
    let width = min(area.columns, FormLayout.mostColumns)
    drawTitle(on: &frame, in: Rect(start: area.start, top: area.top, columns: area.columns, rows: 1))
    guard area.rows > 3 else {
      return drawBody(on: &frame, in: Rect(start: 0, top: area.top, columns: width, rows: area.rows))
    }
    frame.drawRule(atRow: area.top + 1, from: area.start, columns: area.columns)
    drawBody(on: &frame, in: Rect(start: area.start, top: area.top + 2, columns: width, rows: area.rows - 4))
    let cursor = frame.canvas.cursor
    StatusView(drawn: drawn).draw(
      on: &frame, in: Rect(start: area.start, top: area.bottom - 2, columns: area.columns, rows: 1))
    frame.drawHints(
      helpText, at: Point(column: area.start + 1, row: area.bottom - 1), columns: area.columns - 1, as: .hint)
    frame.canvas.cursor = cursor
  }

  private func drawTitle(on frame: inout Frame, in area: Rect) {
    var facts = ""
    if case .touchpoint(let id) = form.subject, let touchpoint = editor.map.touchpoint(id) {
      facts = Assessment(of: touchpoint, by: editor.document.figures.rules).summary(look)
    }
    let point = Point(column: area.start, row: area.top)
    let path =
      " "
      + editor.openForms.map { frame.isolated(editor.title(of: $0.subject)) }.joined(
        separator: " \(look.signs.after) ")
    let room = max(area.columns / 2, area.columns - 3 - look.typesetter.width(of: path))
    let used = frame.draw(
      facts + " ", endingAt: Point(column: area.end, row: area.top), columns: room, as: .dim)
    frame.drawComposed(path, at: point, columns: area.columns - used - 1, as: .title)
  }

  /// The rows around the chosen one. Rows are laid out from there upward and downward, as far as there is room.
  private func drawBody(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    let rows = editor.rows(of: form.subject)
    guard rows.indices.contains(form.row) else { return }
    let layout = FormLayout(columns: area.columns)
    let heights = rows.indices.map { height(of: rows[$0], isChosen: $0 == form.row, layout) }
    var first = form.row
    var room = area.rows - heights[form.row]
    let above = min(area.rows / 2, room)
    var used = 0
    while first > 0, used + heights[first - 1] <= above {
      first -= 1
      used += heights[first]
    }
    room -= used
    let below = heights[(form.row + 1)...].reduce(0, +)
    while first > 0, below < room, heights[first - 1] <= room - below {
      first -= 1
      room -= heights[first]
    }
    var top = area.top
    for index in first..<rows.count where top < area.bottom {
      let row = Rect(
        start: area.start, top: top, columns: area.columns, rows: min(heights[index], area.bottom - top))
      FormRowView(
        drawn: drawn, row: rows[index], field: index == form.row ? form.writing : nil,
        isChosen: index == form.row, layout: layout
      )
      .draw(on: &frame, in: row)
      frame.expectClicks(on: row, for: .row(index))
      top += heights[index]
    }
  }

  private func height(of row: FormRow, isChosen: Bool, _ layout: FormLayout) -> Int {
    if isChosen, let field = form.writing {
      return max(1, FieldBlock.height(of: field, width: layout.valueColumns, with: look))
    }
    return FormRowView.lines(of: row, isChosen: isChosen, layout, look).count
  }

  private var helpText: String {
    guard form.writing?.isSelecting == true else { return look.phrasebook.text(help) }
    return look.phrasebook.text(.hintsSelectedText).replacing(" | ", with: look.signs.separator)
  }

  private var help: Phrase {
    let rows = editor.rows(of: form.subject)
    if editor.file.readOnly != nil { return .hintsForm }
    if let field = form.writing { return field.isMultiline ? .hintsWritingLines : .hintsWriting }
    guard rows.indices.contains(form.row) else { return .hintsForm }
    switch rows[form.row] {
    case .heading, .trend, .remark: return .hintsForm
    case .record: return .hintsRecord
    case .newRecord: return .hintsNewRecord
    case .more: return .hintsMore
    case .field(let field):
      switch field.control {
      case .text, .parsed: return .hintsText
      case .flag: return .hintsFlag
      case .scale(_, let range, _, _): return range.contains(0) ? .hintsEmotion : .hintsRating
      case .choice: return .hintsChoice
      case .choices(_, _, let isOpen, _): return isOpen ? .hintsOpenChoices : .hintsChoices
      case .records: return .hintsForm
      }
    }
  }
}

/// How a form's width is shared between names and values.
struct FormLayout {
  /// A wider screen leaves the rest of itself free.
  static let mostColumns = 110
  let labelColumns: Int
  let valueColumns: Int

  init(columns: Int) {
    labelColumns = min(26, max(8, columns / 3))
    valueColumns = max(1, columns - labelColumns - 4)
  }
}
