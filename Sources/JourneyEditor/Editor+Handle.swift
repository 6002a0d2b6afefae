public import Console
import JourneyModel
import Phrases

extension Editor {
  /// Takes an event in and returns what is to be done outside.
  public mutating func handle(_ event: InputEvent) -> [Effect] {
    switch event {
    case .key(let key): handle(key)
    case .paste(let text): paste(text)
    case .mouse(let mouse): handle(mouse)
    case .resize(let size): self.size = size
    case .resumed: effects.append(.redraw)
    case .terminate(let signal):
      finishWriting()
      effects += (isModified ? [.keepAside] : []) + [.end(signal: signal)]
    case .closed:
      finishWriting()
      effects += (isModified ? [.keepAside] : []) + [.quit]
    }
    defer { effects = [] }
    return effects
  }

  private mutating func handle(_ key: KeyPress) {
    board.followsFocus = true
    if handleAnywhere(key) { return }
    switch mode {
    case .board: handleOnBoard(key)
    case .quickAdd(let adding): handle(key, adding: adding)
    case .rename(let field): handle(key, renaming: field)
    case .prompt(let prompt): handle(key, prompt: prompt)
    case .verdicts: handleVerdict(key)
    case .moving(let move): handle(key, moving: move)
    case .form(let form): handle(key, form: form)
    case .actions(let list): handle(key, actions: list)
    case .question(let question): answer(question, with: key)
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
      if case .question = mode { return false }
      finishWriting()
      perform(action)
      return true
    default: return false
    }
  }

  /// Keeps what is being written, as Enter would, and goes on with it where that is of use.
  private mutating func finishWriting() {
    switch mode {
    case .quickAdd(let adding): commit(adding)
    case .rename(let field): commit(renaming: field)
    case .form(let form): mode = .form(committed(form))
    case .moving(let move): drop(move)
    default: break
    }
  }

  private mutating func handleOnBoard(_ key: KeyPress) {
    let keys = pendingKeys + [key]
    pendingKeys = []
    switch keymap.meaning(of: keys) {
    case .action(let action): perform(action)
    case .prefix:
      pendingKeys = keys
      say(.waitingForKey(keys.map(\.name).joined(separator: " ")))
    case .nothing:
      if keys.count > 1, key.isBack { return }
      say(.unknownKey(keys.map(\.name).joined(separator: " ")), .warning)
    }
  }
}
