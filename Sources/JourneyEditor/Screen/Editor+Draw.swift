public import Console
import JourneyModel
import TerminalText

/// A part of the screen: draws itself on a frame, within an area, from what the editor holds.
protocol View {
  func draw(on frame: inout Frame, in area: Rect)
}

extension Editor {
  /// The screen as it is to be shown. Scrolling settles first, so that the focus is on it.
  public mutating func draw() -> Canvas {
    settleScroll()
    let cover = layers.cover
    if cover == nil, view.isBoard {
      keepTitles()
      keepLevels()
    }
    var frame = Frame(
      size: size, flow: flow, look: look, texts: picture.texts.kept(for: look.typesetter),
      formerBlocks: picture.blocks)
    if let cover {
      cover.draw(on: &frame, of: self)
      if !layers.top.traits.contains(.coversScreen) { drawLine(on: &frame) }
    } else {
      drawMap(on: &frame)
      FollowingKeysView(editor: self).draw(on: &frame, in: layout.board)
    }
    mouse.areas = frame.targets
    picture.texts = frame.texts
    picture.blocks = frame.keptBlocks
    frame.settleCursor(isOnRow: layers.top.isOnRow)
    frame.keepCursorInside()
    return frame.canvas
  }

  /// The line that asks for something, below what fills the screen.
  private func drawLine(on frame: inout Frame) {
    let rows = min(2, size.rows)
    let foot = Rect(start: 0, top: size.rows - rows, columns: size.columns, rows: rows)
    frame.clear(foot)
    StatusView(editor: self).draw(
      on: &frame, in: Rect(start: 0, top: foot.top, columns: foot.columns, rows: 1))
    guard rows > 1 else { return }
    HintsView(editor: self).draw(
      on: &frame, in: Rect(start: 0, top: foot.top + 1, columns: foot.columns, rows: 1))
  }

  private func drawMap(on frame: inout Frame) {
    let layout = layout
    TitleView(editor: self).draw(on: &frame, in: layout.title)
    StripView(editor: self).draw(on: &frame, in: layout.strip)
    view.draw(on: &frame, in: layout.board, of: self)
    PreviewView(editor: self).draw(on: &frame, in: layout.preview)
    InspectorView(editor: self).draw(on: &frame, in: layout.inspector)
    for row in layout.rules { frame.drawRule(atRow: row, from: 0, columns: size.columns) }
    var status = layout.status
    HintsView(editor: self).draw(on: &frame, in: layout.hints)
    // Without a line of its own what is asked or said stands on the last one.
    let says = layers.top.traits.contains(.asksOnStatusLine) || !layout.hints.isEmpty && notice != nil
    if status.isEmpty, says, size.rows > 0 {
      status = Rect(start: 0, top: size.rows - 1, columns: size.columns, rows: 1)
      frame.clear(status)
    }
    let below = layout.hints.isEmpty || layout.hints.top == status.top ? nil : layout.hints
    StatusView(editor: self, below: below).draw(on: &frame, in: status)
    if layers.top.traits.contains(.asksOnStatusLine), layers.top.field == nil, !status.isEmpty {
      frame.placeCursor(Point(column: min(status.start + 1, status.end - 1), row: status.top))
    }
  }
}
