import Console
import JourneyModel
import Phrases

extension Form: Layer {
  var traits: LayerTraits { [.coversScreen, .handsTextOver, .letsPark] }

  var field: TextField? {
    get { writing }
    set { writing = newValue }
  }

  mutating func handle(_ key: KeyPress, in editor: inout Editor) -> Reaction {
    editor.handle(key, form: &self)
  }

  mutating func paste(_ text: String, in editor: inout Editor) -> Reaction {
    editor.paste(text, form: &self)
    return .stays
  }

  mutating func click(_ target: ClickTarget, isDouble: Bool, in editor: inout Editor) -> Reaction {
    guard case .row(let row) = target else { return .stays }
    return editor.click(row: row, in: &self, isDouble: isDouble)
  }

  mutating func wheel(at point: Point, by step: Int, in editor: inout Editor) -> Reaction {
    writing == nil ? editor.handle(KeyPress(step < 0 ? .up : .down), form: &self) : .stays
  }

  mutating func finishWriting(in editor: inout Editor) -> Reaction? {
    self = editor.committed(self)
    return writing == nil ? .stays : nil
  }

  mutating func refresh(in editor: inout Editor) { editor.keepCandidateNames(for: subject) }

  func openText(in editor: Editor) -> OpenText? {
    guard let writing else { return nil }
    let rows = editor.rows(of: subject)
    guard rows.indices.contains(row), let key = rows[row].writtenKey else { return nil }
    return editor.text(
      writing, unlike: rows[row].writing(nil)?.text ?? "", at: .field(subject, key))
  }

  func withTextOpened(in editor: Editor) -> (any Layer)? {
    let rows = editor.rows(of: subject)
    guard writing == nil, rows.indices.contains(row), let field = rows[row].writing(nil) else { return nil }
    var form = self
    form.writing = field
    return form
  }

  func fieldWidth(in editor: Editor) -> Int? {
    FormLayout(columns: min(editor.size.columns, FormLayout.mostColumns)).valueColumns
  }

  func draw(on frame: inout Frame, of drawn: DrawnEditor) {
    FormView(drawn: drawn, form: self).draw(on: &frame, in: frame.canvas.bounds)
  }
}
