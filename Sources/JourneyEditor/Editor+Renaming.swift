import Console
import JourneyModel
import Phrases

extension Editor {
  mutating func beginRenaming() {
    switch board.focus {
    case .nothing: return
    case .stage(let id): mode = .rename(board.focus, TextField(map.stage(id)?.name ?? ""))
    case .touchpoint(let id): mode = .rename(board.focus, TextField(map.touchpoint(id)?.name ?? ""))
    }
    say(.renaming)
  }

  mutating func handle(_ key: KeyPress, renaming focus: Focus, _ field: TextField) {
    var field = field
    if key.isPlain(.enter) {
      commit(renaming: focus, to: field)
    } else if key.isBack {
      mode = .board
      say(.nameUnchanged)
    } else if field.handle(key, in: fieldSetting) {
      mode = .rename(focus, field)
    } else {
      say(.unknownKey(key.name), .warning)
    }
  }

  /// Gives the name, and tells whether it could be given.
  @discardableResult
  mutating func commit(renaming focus: Focus, to field: TextField) -> Bool {
    let name = field.text.trimmingWhitespace
    guard !name.isEmpty else {
      say(.nameMissing, .warning)
      return false
    }
    mode = .board
    switch focus {
    case .nothing: break
    case .stage(let id):
      change(StepLabel(.renameStage, map.stage(id)?.name ?? "", detail: name), [.stage(id, .name(name))])
    case .touchpoint(let id):
      change(
        StepLabel(.renameTouchpoint, map.touchpoint(id)?.name ?? "", detail: name),
        [.touchpoint(id, .name(name))])
    }
    return true
  }
}

extension String {
  /// Whether two texts are the same scalar by scalar; `==` also takes differently composed ones for equal.
  func isSameText(as other: String) -> Bool { unicodeScalars.elementsEqual(other.unicodeScalars) }
}
