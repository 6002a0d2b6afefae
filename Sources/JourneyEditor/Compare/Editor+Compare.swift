import Console
public import JourneyModel
import Phrases

extension Editor {
  /// Shows the map beside another one. Of an as-is and a to-be map the to-be one is the later; else what is being
  /// edited is.
  public mutating func compare(with other: JourneyMap, named name: String) {
    let isOtherLater = other.state == .known(.toBe) && map.state != .known(.toBe)
    let now = look.say(.comparisonNow)
    notice = nil
    open(
      isOtherLater
        ? Comparison(from: map, to: other, names: (now, name))
        : Comparison(from: other, to: map, names: (name, now)))
  }
}

extension Comparison: Layer {
  var traits: LayerTraits { [.coversScreen, .letsPark] }

  mutating func handle(_ key: KeyPress, in editor: inout Editor) -> Reaction {
    editor.notice = nil
    if key.isBack { return .leaves }
    if let step = ListCursor.step(of: key, page: max(1, editor.comparisonRows - 1)) {
      cursor.move(by: step, among: shown)
      return .stays
    }
    switch key.asLatin.key {
    case .tab where key.modifiers == .shift, .character("N"): moveToChange(by: -1)
    case .tab, .character("n"): moveToChange(by: 1)
    case .character("o"):
      showsChangesOnly.toggle()
      cursor.move(by: 0, among: shown)
    default: return .passes
    }
    return .stays
  }

  mutating func click(_ target: ClickTarget, isDouble: Bool, in editor: inout Editor) -> Reaction {
    if case .row(let row) = target, rows.indices.contains(row) { cursor.row = row }
    return .stays
  }

  mutating func wheel(at point: Point, by step: Int, in editor: inout Editor) -> Reaction {
    handle(KeyPress(step < 0 ? .up : .down), in: &editor)
  }

  /// Scrolls so that the chosen row is on screen.
  mutating func refresh(in editor: inout Editor) {
    let shown = shown
    let fitting = editor.comparisonRows
    cursor.scroll(by: 0, count: shown.count, fitting: fitting)
    cursor.show(line: shown.firstIndex(of: cursor.row) ?? 0, fitting: fitting)
  }

  func draw(on frame: inout Frame, of drawn: DrawnEditor) {
    ComparisonView(drawn: drawn, comparison: self).draw(on: &frame, in: frame.canvas.bounds)
  }

  func hints(in editor: Editor) -> [Hint] { editor.hints(.hintsComparison) }
}

extension Editor {
  /// How many rows of a comparison there is room for.
  var comparisonRows: Int { max(1, ComparisonLayout(size: size).list.rows) }
}
