import Console
public import Phrases

// The start screen lies under everything else until something is chosen: whatever opens over it (an offer of unsaved
// work, the settings) leads back to it.
extension StartScreen: Layer {
  var traits: LayerTraits { [.coversScreen, .readsAsInterface, .comesFirst] }

  var isOnRow: Bool { path == nil && cursor.wasMoved }

  mutating func handle(_ key: KeyPress, in editor: inout Editor) -> Reaction {
    editor.notice = nil
    if path != nil { return write(key, in: &editor) }
    let count = rows(in: editor.look).count
    let isEmpty = filter.characters.isEmpty
    if key.isBack, !isEmpty {
      openField = TextField()
    } else if key.isBack || isEmpty && key == KeyPress(.character("q")) {
      editor.effects.append(.quit)
    } else if let step = ListCursor.step(of: key, page: 10, hasEnds: isEmpty) {
      cursor.move(by: step, count: count)
    } else if key.isPlain(.enter) {
      choose(in: &editor)
    } else {
      var field = filter
      guard field.handle(key, in: editor.fieldSetting) else { return .passes }
      openField = field
    }
    return .stays
  }

  private mutating func write(_ key: KeyPress, in editor: inout Editor) -> Reaction {
    guard var field = path else { return .stays }
    if key.isBack {
      path = nil
    } else if key.isPlain(.enter) {
      let path = field.text.trimmingWhitespace
      if !path.isEmpty { editor.effects.append(.begin(.file(path))) }
    } else if field.handle(key, in: editor.fieldSetting) {
      path = field
    } else {
      return .passes
    }
    return .stays
  }

  /// Does what the chosen row says.
  private mutating func choose(in editor: inout Editor) {
    let rows = rows(in: editor.look)
    guard rows.indices.contains(cursor.row) else { return }
    let item = rows[cursor.row]
    switch item.choice {
    case .askPath: path = TextField("", isValue: true)
    case .language: editor.changeLanguage()
    case .settings: editor.effects.append(.listSettings)
    case .file where item.isMissing: editor.say(.startFileMissing(item.path.shortenedPath()), .warning)
    case .blank, .file, .template, .ownTemplate, .demonstration: editor.effects.append(.begin(item.choice))
    }
  }

  mutating func paste(_ text: String, in editor: inout Editor) -> Reaction {
    openField.insert(text)
    return .stays
  }

  mutating func click(_ target: ClickTarget, isDouble: Bool, in editor: inout Editor) -> Reaction {
    guard case .row(let row) = target, path == nil else { return .stays }
    cursor.row = row
    choose(in: &editor)
    return .stays
  }

  mutating func wheel(at point: Point, by step: Int, in editor: inout Editor) -> Reaction {
    handle(KeyPress(step < 0 ? .up : .down), in: &editor)
  }

  var field: TextField? {
    get { openField }
    set { if let newValue { openField = newValue } }
  }

  func draw(on frame: inout Frame, of drawn: DrawnEditor) {
    StartView(drawn: drawn, start: self).draw(on: &frame, in: frame.canvas.bounds)
  }

  func hints(in editor: Editor) -> [Hint] { editor.hints(path == nil ? .hintsStart : .hintsStartPath) }
}

extension Editor {
  /// Shows what there is to begin with, until the person has chosen.
  public mutating func showStart(_ items: [StartItem]) {
    if !layers.contain(.comesFirst) { layers.slide(StartScreen(items)) }
  }

  /// What was chosen could not be opened.
  public mutating func startFailed(_ reason: Phrase) { say(reason, .warning) }
}
