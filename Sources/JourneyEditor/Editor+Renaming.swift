import Console
import JourneyModel
import Phrases

extension Editor {
  mutating func beginRenaming() {
    board.clearSelection()
    switch board.focus {
    case .nothing: return
    case .stage(let id): mode = .rename(TextField(map.stage(id)?.name ?? ""))
    case .touchpoint(let id): mode = .rename(TextField(map.touchpoint(id)?.name ?? ""))
    }
    say(.renaming)
  }

  mutating func handle(_ key: KeyPress, renaming field: TextField) {
    var field = field
    if key.isPlain(.enter) {
      commit(renaming: field)
    } else if key.isBack {
      mode = .board
      say(.nameUnchanged)
    } else if field.handle(key) {
      mode = .rename(field)
    } else {
      say(.unknownKey(key.name), .warning)
    }
  }

  mutating func commit(renaming field: TextField) {
    let name = field.text.trimmingWhitespace
    guard !name.isEmpty else {
      say(.nameMissing, .warning)
      return
    }
    mode = .board
    switch board.focus {
    case .nothing: return
    case .stage(let id):
      guard let old = map.stage(id)?.name, !old.isSameText(as: name) else { return say(.nameUnchanged) }
      change(StepLabel(.renameStage, old, detail: name), [.stage(id, .name(name))])
    case .touchpoint(let id):
      guard let old = map.touchpoint(id)?.name, !old.isSameText(as: name) else { return say(.nameUnchanged) }
      change(StepLabel(.renameTouchpoint, old, detail: name), [.touchpoint(id, .name(name))])
    }
  }
}

extension String {
  /// Whether two texts are the same scalar by scalar; `==` also takes differently composed ones for equal.
  func isSameText(as other: String) -> Bool { unicodeScalars.elementsEqual(other.unicodeScalars) }
}
