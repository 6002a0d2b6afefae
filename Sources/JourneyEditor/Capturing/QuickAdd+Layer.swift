import Console
import JourneyModel
import Phrases

extension QuickAdd: Layer {
  var traits: LayerTraits { [.handsTextOver, .letsPark] }

  var adding: QuickAdd? { self }

  var field: TextField? {
    get { line }
    set { if let newValue { line = newValue } }
  }

  private var isEmpty: Bool { line.text.trimmingWhitespace.isEmpty }

  mutating func handle(_ key: KeyPress, in editor: inout Editor) -> Reaction {
    if key.isPlain(.enter) {
      if isEmpty { return end(in: &editor) }
      commit(in: &editor)
    } else if key.isBack {
      return endKeeping(in: &editor)
    } else if key.isPlain(.tab), let completion = editor.completion(in: line) {
      line = editor.completed(line, by: completion)
    } else if key.isPlain(.tab) || key == KeyPress(.tab, .shift) {
      goToStageBeside(by: key.isPlain(.tab) ? 1 : -1, in: &editor)
    } else if line.handle(key, in: editor.fieldSetting) {
      return .stays
    } else if editor.keymap.meaning(of: [key]) == .action(.rename) {
      if !editor.takeAsText(&self) { return .passes }
    } else if case .action(let action) = editor.keymap.meaning(of: [key]), action == .undo || action == .redo
    {
      editor.perform(action)
      fit(in: editor)
    } else if editor.keymap.meaning(of: [key]) == .action(.captureMode) {
      editor.perform(.captureMode)
    } else {
      return .passes
    }
    return .stays
  }

  private func end(in editor: inout Editor) -> Reaction {
    editor.notice = nil
    return .leaves
  }

  /// Ends adding; what stands in the line is not added but kept for the next line of its kind in this place.
  private func endKeeping(in editor: inout Editor) -> Reaction {
    editor.notice = nil
    // An empty line leaves an older draft alone: it was begun with that and emptied, or without it in capture mode.
    guard !isEmpty else { return .leaves }
    let text = line.text.trimmingWhitespace
    editor.drafts.line = Drafts.Line(text: text, isStage: addsStages, place: editor.board.focus)
    editor.say(.draftKept(text))
    return .leaves
  }

  /// Goes to a place that is there: undo can have taken its stage, or cards before it, away.
  private mutating func fit(in editor: Editor) {
    if addsStages {
      position = min(position, editor.map.stages.count)
    } else if let index = stage.flatMap({ editor.map.position(of: $0) }) {
      position = min(position, editor.map.stages[index].touchpoints.count)
    } else {
      stage = editor.here.map { editor.map.stages[$0.stage].id }
      position = (editor.here?.position ?? -1) + 1
    }
  }

  /// Goes on adding at the end of the stage beside.
  private mutating func goToStageBeside(by step: Int, in editor: inout Editor) {
    guard !addsStages, let index = stage.flatMap({ editor.map.position(of: $0) }),
      editor.map.stages.indices.contains(index + step)
    else { return }
    let beside = editor.map.stages[index + step]
    editor.focus(on: TouchpointPlace(stage: index + step, position: beside.touchpoints.count - 1))
    stage = beside.id
    position = beside.touchpoints.count
  }

  /// Adds what the line says and opens the next.
  ///
  /// - Returns: whether it could be added: a line without a name stays open.
  @discardableResult
  private mutating func commit(in editor: inout Editor) -> Bool {
    guard !isEmpty else { return false }
    let text = line.text
    var said = editor.quickAddLine(text)
    if addsStages, !said.isStage { said = QuickAddLine("# " + text) }
    guard !said.name.isEmpty else {
      editor.say(.nameMissing, .warning)
      return false
    }
    let typed = line
    line = TextField()
    guard editor.add([said], &self) else {
      line = typed
      return false
    }
    let id = said.lastSign == nil ? nil : editor.board.focus.touchpoint
    added = id.map { ($0, text.trimmingWhitespace) }
    return true
  }

  mutating func finishWriting(in editor: inout Editor) -> Reaction? {
    isEmpty || commit(in: &editor) ? .stays : nil
  }

  /// A click elsewhere ends what is being written, and adds it.
  mutating func click(_ target: ClickTarget, isDouble: Bool, in editor: inout Editor) -> Reaction {
    if !commit(in: &editor) { _ = endKeeping(in: &editor) }
    editor.close()
    editor.clickOnMap(target, isDouble: isDouble)
    return .leaves
  }

  mutating func wheel(at point: Point, by step: Int, in editor: inout Editor) -> Reaction {
    editor.scrollColumn(at: point, by: step)
    return .stays
  }

  mutating func paste(_ text: String, in editor: inout Editor) -> Reaction {
    guard text.contains(where: \.isNewline) else {
      line.insert(text)
      return .stays
    }
    let typed = line
    line.insert(String(text.prefix { !$0.isNewline }))
    let rest = text.drop { !$0.isNewline }
    let text = line.text + rest
    let lines = QuickAddLine.lines(
      of: text, asStages: addsStages, channels: editor.knownChannels(for: text))
    line = TextField()
    if !lines.isEmpty, !editor.add(lines, &self) { line = typed }
    return .stays
  }

  func openText(in editor: Editor) -> OpenText? {
    editor.text(
      line, unlike: "",
      at: addsStages ? .stageLine(at: position) : .touchpointLine(stage, at: position))
  }

  func fieldWidth(in editor: Editor) -> Int? {
    if editor.columnTotal == 0 {
      return FieldCard.textColumns(inCard: min(EmptyView.cardColumns, editor.size.columns))
    }
    let layout = editor.layout
    guard addsStages || !layout.addsInLine else { return nil }
    return FieldCard.textColumns(
      inCard: layout.dots == nil
        ? layout.width(ofColumn: editor.focusedColumn - editor.board.firstColumn) : layout.board.columns)
  }

  /// Draws what the signs of the line are understood to say, apart from the name.
  func drawStatus(on frame: inout Frame, in area: Rect, of drawn: DrawnEditor) -> Bool {
    guard !addsStages, drawn.editor.dictation.offer == nil else { return false }
    let said = drawn.editor.quickAddLine(line.text)
    guard !said.readings.isEmpty else { return false }
    let look = drawn.editor.look
    let key = said.lastSign == nil ? "" : " " + look.say(.keptAsText(drawn.editor.keyName(.rename))) + " "
    let used = frame.draw(
      key, endingAt: Point(column: area.end, row: area.top), columns: area.columns / 3, as: .dim)
    let parts = ([.readingName(said.name)] + said.readings).map { look.say($0) }
    frame.drawShortened(
      " " + parts.joined(separator: look.signs.separator), at: Point(column: area.start, row: area.top),
      columns: area.columns - used, as: .done)
    return true
  }

  func hints(in editor: Editor) -> [Hint] {
    editor.hints(addsStages ? .hintsAddingStages : .hintsAddingTouchpoints)
  }
}
