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
    settle()
    settleComparison()
    if mode.showsBoard, perspective == .map { keepTitles() }
    var frame = Frame(size: size, flow: flow, look: look, texts: texts.kept(for: look.typesetter))
    switch mode {
    case .start(let start): StartView(editor: self, start: start).draw(on: &frame, in: frame.canvas.bounds)
    case .form(let form): FormView(editor: self, form: form).draw(on: &frame, in: frame.canvas.bounds)
    case .actions(let list):
      ActionListView(editor: self, list: list).draw(on: &frame, in: frame.canvas.bounds)
    case .sheet(let sheet): SheetView(editor: self, sheet: sheet).draw(on: &frame, in: frame.canvas.bounds)
    case .merge(let review): MergeView(editor: self, review: review).draw(on: &frame, in: frame.canvas.bounds)
    case .round(let round): RoundView(editor: self, round: round).draw(on: &frame, in: frame.canvas.bounds)
    case .voting(let voting):
      VotingView(editor: self, voting: voting).draw(on: &frame, in: frame.canvas.bounds)
    case .presenting(let presentation):
      PresentView(editor: self, presentation: presentation).draw(on: &frame, in: frame.canvas.bounds)
    case .compare(let comparison):
      ComparisonView(editor: self, comparison: comparison).draw(on: &frame, in: frame.canvas.bounds)
    case .calibration: CalibrationView(editor: self).draw(on: &frame, in: frame.canvas.bounds)
    default: drawBoard(on: &frame)
    }
    clickAreas = frame.targets
    texts = frame.texts
    frame.keepCursorInside()
    return frame.canvas
  }

  private func drawBoard(on frame: inout Frame) {
    let layout = layout
    TitleView(editor: self).draw(on: &frame, in: layout.title)
    StripView(editor: self).draw(on: &frame, in: layout.strip)
    switch perspective {
    case .map: BoardView(editor: self, layout: layout).draw(on: &frame, in: layout.board)
    case .lanes: LanesView(editor: self).draw(on: &frame, in: layout.board)
    case .curve: CurveView(editor: self).draw(on: &frame, in: layout.board)
    case .flow: FlowView(editor: self).draw(on: &frame, in: layout.board)
    case .pains, .inventory, .actions, .parking: TableView(editor: self).draw(on: &frame, in: layout.board)
    }
    PreviewView(editor: self).draw(on: &frame, in: layout.preview)
    InspectorView(editor: self).draw(on: &frame, in: layout.inspector)
    for row in layout.rules { frame.drawRule(atRow: row, from: 0, columns: size.columns) }
    var status = layout.status
    if status.isEmpty, mode.asksOnStatusLine, size.rows > 0 {
      status = Rect(start: 0, top: size.rows - 1, columns: size.columns, rows: 1)
      frame.clear(status)
    }
    StatusView(editor: self).draw(on: &frame, in: status)
    HintsView(editor: self).draw(on: &frame, in: layout.hints)
  }
}
