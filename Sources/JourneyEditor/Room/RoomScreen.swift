import Console
import Phrases
import TerminalText

/// The code and the address by which phones come in, as large as the screen is, and how many are there.
struct RoomScreen: Layer {
  var traits: LayerTraits { [.coversScreen, .readsAsInterface, .letsPark] }

  mutating func handle(_ pressed: KeyPress, in editor: inout Editor) -> Reaction {
    editor.notice = nil
    let isToggle = editor.keymap.meaning(of: [pressed]) == .action(.shareRoom)
    if pressed.isBack || pressed.isPlain(.enter) || pressed.isPlain(.tab) || isToggle { return .leaves }
    if editor.keymap.meaning(of: [pressed]) == .action(.present) {
      editor.perform(.present)
      return .stays
    }
    switch pressed.asLatin.key {
    case .character("s"): return .becomes(editor.fittedRoomSheet)
    case .character("n"):
      editor.effects.append(.room(.renewToken))
      editor.say(.roomRenewed, .done)
    case .character("x"):
      editor.closeRoom()
      return .leaves
    default: return .passes
    }
    return .stays
  }

  func draw(on frame: inout Frame, of drawn: DrawnEditor) {
    RoomScreenView(drawn: drawn).draw(on: &frame, in: frame.canvas.bounds)
  }

  func hints(in editor: Editor) -> [Hint] { editor.hints(.hintsRoom) }
}

/// What that draws: how many are there, the code in the middle, the address below it.
private struct RoomScreenView: View, Drawn {
  let drawn: DrawnEditor

  private var look: Look { editor.look }

  func draw(on frame: inout Frame, in area: Rect) {
    guard area.rows > 2, let link = editor.room.link else {
      return HintsView(drawn: drawn).draw(on: &frame, in: area)
    }
    let count = frame.draw(
      look.say(.roomPresent(editor.room.present)) + " ", endingAt: Point(column: area.end, row: area.top),
      columns: area.columns / 2, as: .heading)
    frame.drawShortened(
      " " + look.say(.roomTitle), at: Point(column: area.start, row: area.top),
      columns: area.columns - count - 1,
      as: .title)
    let foot = Rect(start: area.start, top: area.bottom - 1, columns: area.columns, rows: 1)
    if let notice = editor.notice {
      frame.drawShortened(
        " " + look.say(notice.phrase), at: Point(column: foot.start, row: foot.top), columns: foot.columns,
        as: notice.tone == .warning ? .warning : .done)
    } else {
      HintsView(drawn: drawn).draw(on: &frame, in: foot)
    }
    let middle = Rect(start: area.start, top: area.top + 1, columns: area.columns, rows: area.rows - 2)
    guard let code, let view = CodeView(code, fitting: room(middle), look: look) else {
      return drawTight(link, on: &frame, in: area)
    }
    let size = view.size
    let top = middle.top + max(0, middle.rows - size.rows - 1) / 2
    view.draw(on: &frame, at: Point(column: area.start + (area.columns - size.columns) / 2, row: top))
    drawLink(link, on: &frame, atRow: top + size.rows, in: area)
  }

  private var code: PhoneCode? { editor.room.code }

  /// A small screen: the code takes all of it but its last row, where the address stands.
  private func drawTight(_ link: String, on frame: inout Frame, in area: Rect) {
    guard let code,
      let view = CodeView(code, fitting: Size(columns: area.columns, rows: area.rows - 1), look: look)
    else {
      return drawWithoutCode(
        link, on: &frame,
        in: Rect(start: area.start, top: area.top + 1, columns: area.columns, rows: area.rows - 2))
    }
    frame.clear(area)
    let size = view.size
    view.draw(on: &frame, at: Point(column: area.start + (area.columns - size.columns) / 2, row: area.top))
    // What was done matters less than how to come in.
    if editor.notice?.tone != .warning { return drawLink(link, on: &frame, atRow: area.bottom - 1, in: area) }
    StatusView(drawn: drawn).draw(
      on: &frame, in: Rect(start: area.start, top: area.bottom - 1, columns: area.columns, rows: 1))
  }

  /// What is left for the code: the address stands below it.
  private func room(_ area: Rect) -> Size { Size(columns: area.columns, rows: area.rows - 1) }

  private func drawLink(_ link: String, on frame: inout Frame, atRow row: Int, in area: Rect) {
    let columns = min(link.utf8.count, area.columns)
    frame.drawShortened(
      link, at: Point(column: area.start + (area.columns - columns) / 2, row: row), columns: columns,
      as: .title,
      direction: .leftToRight)
  }

  /// Where the screen is too small for the code the address is there all the same, and how large it would have to be.
  private func drawWithoutCode(_ link: String, on frame: inout Frame, in area: Rect) {
    let row = area.top + area.rows / 3
    drawLink(link, on: &frame, atRow: row, in: area)
    guard let code else { return }
    let needed = CodeView.leastSize(of: code, look)
    for (number, text) in look.typesetter.wrapped(
      look.say(.roomTooSmall(needed.columns, needed.rows + 1)), to: area.columns - 4, maximumLines: 3
    ).enumerated() where row + 2 + number < area.bottom {
      frame.drawCentred(
        text, at: Point(column: area.start + 2, row: row + 2 + number), columns: area.columns - 4, as: .dim)
    }
  }
}

/// The code in the corner of what is presented; on a small screen only the address, on its last line.
struct RoomCorner: Drawn {
  let drawn: DrawnEditor

  /// Draws it so that it ends at the end and the bottom of an area.
  func draw(on frame: inout Frame, in area: Rect) {
    guard let code = editor.room.code else { return }
    let size = CodeView.leastSize(of: code, editor.look)
    guard 3 * size.columns <= area.columns, 2 * size.rows <= area.rows + 2,
      let view = CodeView(code, fitting: size, look: editor.look)
    else { return }
    view.draw(on: &frame, at: Point(column: area.end - size.columns, row: area.bottom - size.rows))
  }
}
