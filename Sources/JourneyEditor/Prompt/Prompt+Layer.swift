import Console
import JourneyModel
import Phrases
import TerminalText

extension Prompt: Layer {
  var traits: LayerTraits { [.asksOnStatusLine, .handsTextOver] }

  /// A suggestion that is written on is none any more.
  var field: TextField? {
    get { writing }
    set {
      guard let newValue else { return }
      if writing.text != newValue.text { chosen = nil }
      writing = newValue
    }
  }

  mutating func handle(_ key: KeyPress, in editor: inout Editor) -> Reaction {
    trouble = nil
    if purpose == .find, start == nil { start = editor.here }
    if key.isPlain(.enter) { return finish(in: &editor) }
    if key.isBack {
      goBack(in: &editor)
      return .leaves
    }
    if key.isPlain(.tab) || key.isPlain(.down) {
      choose(by: 1)
    } else if key == KeyPress(.tab, .shift) || key.isPlain(.up) {
      choose(by: -1)
    } else if writing.handle(key, in: editor.fieldSetting) {
      chosen = nil
      if purpose == .find, let start { editor.preview(search: writing.text, from: start) }
    } else {
      return .passes
    }
    return .stays
  }

  private mutating func choose(by step: Int) {
    if purpose == .minutesPath { leaveOut(by: step) } else { cycle(by: step) }
  }

  /// Takes back what the line has shown already; what would have become a record is kept for the next line of its kind.
  private func goBack(in editor: inout Editor) {
    editor.notice = nil
    if let start { editor.focus(on: start) }
    if purpose == .filter { editor.setFilter(initial) }
    let text = writing.text.trimmingWhitespace
    guard purpose.addsSomething, !text.isEmpty else { return }
    editor.drafts.prompt = Drafts.Answer(purpose: purpose, text: text, place: editor.board.focus)
    editor.say(.draftKept(text))
  }

  /// Whether several values stay as they are: nobody wrote anything in their place.
  private func leavesMixed(_ text: String) -> Bool { isMixed && text.isEmpty && !writing.isChanged }

  /// Does what the text is for.
  private mutating func finish(in editor: inout Editor) -> Reaction {
    let text = writing.text.trimmingWhitespace
    guard !text.isEmpty || purpose.takesNothing, !leavesMixed(text) else { return .leaves }
    switch purpose {
    case .owner: editor.setOwner(text)
    case .channel: editor.setChannel(text)
    case .pain: editor.addPain(text, to: touchpoint)
    case .note: editor.addNote(text, to: touchpoint)
    case .opportunity: editor.addOpportunity(text)
    case .improvement: editor.addImprovement(text)
    case .evidence: editor.addEvidence(text)
    case .saveAs: editor.save(to: text, thenQuit: thenQuits)
    case .find:
      editor.drafts.search = text
      if let start { editor.find(from: start) }
    case .filter: editor.finishFilter(text)
    case .frictionPlace: return editor.finishTurningFriction(&self)
    case .checkpoint:
      editor.effects.append(.checkpoint(text, telling: .checkpointKept(text), unlessKept: []))
    case .saveCopy: editor.keepCopy(text)
    case .discard: editor.discard(after: text)
    case .replaceText, .renameOwner, .renameChannel: editor.askReplacement(of: text, self)
    case .replacement: editor.previewReplacement(by: text, self)
    case .split: editor.split(at: text)
    case .park: editor.park(text)
    case .timer: editor.startTimer(text)
    case .participants: editor.beginSession(with: text, goingOnWith: session)
    case .minutesPath: editor.effects.append(.writeMinutes(to: text, without: leftOut))
    case .exportPath: editor.share(to: text)
    case .fileThought: if let thought { editor.file(thought, into: text) }
    case .compare: editor.effects.append(.readForComparison(text))
    case .transitionTo, .transitionFrom: return editor.finishTransition(&self, text)
    case .logPath: return editor.readLog(at: text)
    case .logActivity: return editor.pairActivity(&self, text)
    }
    return .leaves
  }

  /// An edit is kept, a command waits for its Enter.
  mutating func finishWriting(in editor: inout Editor) -> Reaction? {
    purpose.isKeptUnasked ? finish(in: &editor) : .leaves
  }

  mutating func paste(_ text: String, in editor: inout Editor) -> Reaction {
    writing.insert(text)
    return .stays
  }

  /// The filter is seen at work while it is typed.
  mutating func refresh(in editor: inout Editor) {
    if purpose == .filter { trouble = editor.takeTypedFilter(writing.text) }
  }

  func openText(in editor: Editor) -> OpenText? {
    guard let place = OpenText.Purpose(rawValue: purpose.rawValue) else { return nil }
    return editor.text(
      writing, unlike: purpose.addsSomething ? "" : initial, at: .prompt(place, editor.board.focus))
  }

  func hints(in editor: Editor) -> [Hint] {
    if purpose == .filter { return editor.hints(.hintsFilter) }
    if purpose == .improvement { return editor.hints(.hintsAction) }
    if purpose == .minutesPath { return editor.hints(.hintsMinutesPath) }
    return editor.hints(purpose.hasSuggestions ? .hintsPromptWithChoice : .hintsPrompt)
  }

  func drawStatus(on frame: inout Frame, in area: Rect, of drawn: DrawnEditor) -> Bool {
    PromptView(drawn: drawn, prompt: self).draw(on: &frame, in: area)
    return true
  }
}

/// The status line while it asks for a text: the question, the field, the suggestions that go with it.
private struct PromptView: View, Drawn {
  let drawn: DrawnEditor
  let prompt: Prompt

  func draw(on frame: inout Frame, in area: Rect) {
    let look = editor.look
    let affected =
      prompt.touchpoint.map { [$0] }
      ?? (prompt.purpose.isOfFocus ? editor.board.focus.touchpoint.map { [$0] } ?? [] : editor.affected)
    let subject =
      affected.count == 1 ? editor.subject(of: affected) : look.say(prompt.number(of: affected.count))
    let question =
      " " + look.say(prompt.question(about: look.typesetter.truncated(subject, to: area.columns / 3))) + " "
    var start = area.start
    start += frame.drawShortened(
      question, at: Point(column: start, row: area.top), columns: area.columns * 2 / 3, as: .heading)
    let suggestions = prompt.matching.isEmpty || area.end - start < 40 ? "" : suggestionText
    let shown = frame.draw(
      suggestions, endingAt: Point(column: area.end, row: area.top), columns: (area.end - start) / 2, as: .dim
    )
    let field = Rect(start: start, top: area.top, columns: max(1, area.end - start - shown - 1), rows: 1)
    FieldLine(drawn: drawn, field: prompt.writing).draw(on: &frame, in: field)
  }

  private var suggestionText: String {
    let others = prompt.matching.filter { $0 != prompt.writing.text }.prefix(6)
    guard !others.isEmpty else { return "" }
    return " " + editor.look.say(.tabChooses(others.joined(separator: editor.look.signs.separator))) + " "
  }
}
