public import Console
import JourneyModel
import Phrases

extension Editor {
  /// Takes an event in and returns what is to be done outside.
  public mutating func handle(_ event: InputEvent) -> [Effect] {
    switch event {
    case .key(let key): handle(key)
    case .paste(let text):
      pendingKeys = []
      paste(text)
    case .mouse(let mouse):
      pendingKeys = []
      handle(mouse)
    case .resize(let size): self.size = size
    case .stopRequested: effects.append(.suspend)
    case .resumed: effects.append(.redraw)
    case .terminate(let signal):
      finishWriting()
      effects += (isModified ? [.keep(thenQuit: false)] : []) + [.end(signal: signal)]
    case .closed:
      finishWriting()
      effects += (isModified ? [.keep(thenQuit: false)] : []) + [.quit]
    }
    // Scrolling follows each event, not each picture, so that typing ahead leads to the same place.
    settle()
    goBackToStart()
    return takeEffects()
  }

  /// What is to be done outside, first of all what the journal is to keep.
  mutating func takeEffects() -> [Effect] {
    var entries = document.takeEntries()
    let text = openText
    if text != journaledText {
      entries.append(.openText(text))
      journaledText = text
    }
    defer { effects = [] }
    return entries.isEmpty ? effects : [.journal(entries)] + effects
  }

  private mutating func handle(_ pressed: KeyPress) {
    let key = chord(pressed)
    board.followsFocus = true
    if handleAnywhere(key) || handsOver(key) || parksFromHere(key) || handleWriting(key) { return }
    switch mode {
    case .board: handleOnBoard(key)
    case .start(let start): handle(key, start: start)
    case .quickAdd(let adding): handle(key, adding: adding)
    case .rename(let focus, let field): handle(key, renaming: focus, field)
    case .cell(let cell): handle(key, cell: cell)
    case .prompt(let prompt): handle(key, prompt: prompt)
    case .verdicts: handleVerdict(key.asLatin)
    case .moving(let move): handle(key, moving: move)
    case .form(let form): handle(key, form: form)
    case .actions(let list): handle(key, actions: list)
    case .question(let question): answer(question, with: key.asLatin)
    case .sheet(let sheet): handle(key.asLatin, sheet: sheet)
    case .merge(let review): handle(key, merging: review)
    case .round(let round): handle(key, round: round)
    case .voting(let voting): handle(key, voting: voting)
    case .presenting(let presentation): handle(key, presenting: presentation)
    case .compare(let comparison): handle(key, comparing: comparison)
    case .calibration: handleCalibration(key)
    }
  }

  /// The keys that mean the same whatever is open: save, redraw, quit. A text being written is kept first.
  private mutating func handleAnywhere(_ key: KeyPress) -> Bool {
    guard key.modifiers == .control, case .action(let action) = keymap.meaning(of: [key]) else {
      return false
    }
    switch action {
    case .redraw:
      effects.append(.redraw)
      return true
    case .save, .quit:
      if mode.mustBeAnswered { return false }
      if action == .save, start != nil { return true }
      if finishWriting() { perform(action) }
      return true
    default: return false
    }
  }

  /// Keeps what is being written, as Enter would, and tells whether that could be done: what has no name, or is not of
  /// its form, stays open.
  @discardableResult
  private mutating func finishWriting() -> Bool {
    pendingKeys = []
    switch mode {
    case .quickAdd(let adding):
      guard !adding.field.text.trimmingWhitespace.isEmpty else { return true }
      return commit(adding)
    case .rename(let focus, let field): return commit(renaming: focus, to: field)
    case .cell(let cell): return commit(cell)
    case .form(let form):
      let form = committed(form)
      mode = .form(form)
      return form.field == nil
    case .round(let round): return commit(round)
    case .moving(let move): drop(move)
    case .prompt(let prompt) where prompt.isKeptUnasked:
      mode = .board
      finish(prompt)
    case .verdicts, .prompt, .actions, .calibration: mode = .board
    case .board, .start, .question, .sheet, .merge, .compare, .voting, .presenting: break
    }
    return true
  }

  private mutating func handleOnBoard(_ key: KeyPress) {
    if beginsLine(key) { return beginLine(with: key) }
    let reading = keymap.reading(of: key, after: pendingKeys)
    let names = reading.keys.map(\.name).joined(separator: " ")
    pendingKeys = []
    switch reading.meaning {
    case .action(let action) where reading.isByPlace: performByPlace(action, key)
    case .action(let action): perform(action)
    case .prefix:
      pendingKeys = reading.keys
      say(.waitingForKey(names))
    case .nothing:
      notice = nil
      if reading.keys.count > 1, key.isBack { return }
      say(.unknownKeyOnBoard(names, keyName(.help)), .warning)
    }
  }
}
