public import Console
import JourneyModel
import TerminalText

/// A part of the screen: draws itself on a frame, within an area, from what the editor holds.
protocol View {
  func draw(on frame: inout Frame, in area: Rect)
}

/// The editor while a picture of it is drawn, held once for all views: each of them would copy it otherwise.
final class DrawnEditor {
  let editor: Editor
  /// What nearly every part asks for, found out once: where the eye is, and where the next touchpoint will stand.
  let here, addingPlace: TouchpointPlace?
  /// Which columns the board has, and which of them the eye is on.
  let columns: BoardColumns
  let focusedColumn: Int
  /// Whether a filter dims what it does not let through.
  let isNarrowed: Bool
  /// Whether letters become touchpoints.
  let isCapturing: Bool
  /// Whether something was done that the file does not hold.
  let isUnsaved: Bool

  /// The picture of an editor.
  init(of editor: Editor) {
    here = editor.here
    addingPlace = editor.addingPlace
    columns = editor.columns
    focusedColumn = editor.focusedColumn
    isNarrowed = editor.isNarrowed
    isCapturing = editor.isCapturing
    isUnsaved = editor.isModified || editor.safety.isFileBehind
    self.editor = editor
  }
}

/// What looks at the editor while a picture of it is drawn.
protocol Drawn {
  var drawn: DrawnEditor { get }
}

extension Drawn {
  var editor: Editor { _read { yield drawn.editor } }
  var here: TouchpointPlace? { drawn.here }
}

extension Editor {
  /// The screen as it is to be shown. Scrolling settles first, so that the focus is on it.
  public mutating func draw() -> Canvas {
    settleScroll()
    if layers.cover == nil, view.isBoard {
      keepTitles()
      keepLevels()
    }
    var frame = Frame(
      size: size, flow: flow, look: look, texts: picture.texts.kept(for: look.typesetter),
      formerBlocks: picture.blocks, formerBands: picture.bands)
    draw(on: &frame)
    mouse.areas = frame.targets
    picture.texts = frame.texts
    picture.blocks = frame.keptBlocks
    picture.bands = frame.bands.standing(in: frame.canvas)
    frame.settleCursor(isOnRow: layers.top.isOnRow)
    frame.keepCursorInside()
    return frame.canvas
  }

  /// Nothing is changed while somebody holds the editor for the picture: it would be copied for that.
  private func draw(on frame: inout Frame) {
    let screen = ScreenView(drawn: DrawnEditor(of: self))
    if let cover = layers.cover {
      cover.draw(on: &frame, of: screen.drawn)
      if !layers.top.traits.contains(.coversScreen) { screen.drawLine(on: &frame) }
    } else {
      screen.drawMap(on: &frame)
      FollowingKeysView(drawn: screen.drawn).draw(on: &frame, in: layout.board)
    }
  }
}

/// The parts of the screen around what is looked at.
private struct ScreenView: Drawn {
  let drawn: DrawnEditor

  /// The line that asks for something, below what fills the screen.
  func drawLine(on frame: inout Frame) {
    let size = editor.size
    let rows = min(2, size.rows)
    let foot = Rect(start: 0, top: size.rows - rows, columns: size.columns, rows: rows)
    frame.clear(foot)
    StatusView(drawn: drawn).draw(
      on: &frame, in: Rect(start: 0, top: foot.top, columns: foot.columns, rows: 1))
    guard rows > 1 else { return }
    HintsView(drawn: drawn).draw(
      on: &frame, in: Rect(start: 0, top: foot.top + 1, columns: foot.columns, rows: 1))
  }

  func drawMap(on frame: inout Frame) {
    let (layout, size) = (editor.layout, editor.size)
    TitleView(drawn: drawn).draw(on: &frame, in: layout.title)
    StripView(drawn: drawn).draw(on: &frame, in: layout.strip)
    editor.view.draw(on: &frame, in: layout.board, of: drawn)
    PreviewView(drawn: drawn).draw(on: &frame, in: layout.preview)
    InspectorView(drawn: drawn).draw(on: &frame, in: layout.inspector)
    for row in layout.rules { frame.drawRule(atRow: row, from: 0, columns: size.columns) }
    var status = layout.status
    HintsView(drawn: drawn).draw(on: &frame, in: layout.hints)
    // Without a line of its own what is asked or said stands on the last one.
    let traits = editor.layers.top.traits
    let says = traits.contains(.asksOnStatusLine) || !layout.hints.isEmpty && editor.notice != nil
    if status.isEmpty, says, size.rows > 0 {
      status = Rect(start: 0, top: size.rows - 1, columns: size.columns, rows: 1)
      frame.clear(status)
    }
    let below = layout.hints.isEmpty || layout.hints.top == status.top ? nil : layout.hints
    StatusView(drawn: drawn, below: below).draw(on: &frame, in: status)
    if traits.contains(.asksOnStatusLine), editor.layers.top.field == nil, !status.isEmpty {
      frame.placeCursor(Point(column: min(status.start + 1, status.end - 1), row: status.top))
    }
  }
}
