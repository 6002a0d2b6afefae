import JourneyModel
import JourneyWords
import Phrases

extension Editor {
  /// Makes edits as one named step. The focus goes to `focus` if given; the notice names the step.
  ///
  /// Every change to the map goes through here, or through a move that is being carried about. Edits that change
  /// nothing are no step.
  @discardableResult
  mutating func change(
    _ label: StepLabel, _ edits: [Edit], focus: Focus? = nil, clearsSelection: Bool = false,
    merging: Bool = false
  ) -> Bool {
    if let reason = file.readOnly {
      say(reason, .warning)
      return false
    }
    guard !edits.isEmpty else { return false }
    let before = board
    if clearsSelection { board.clearSelection() }
    if let focus { board.focus = focus }
    do {
      let isChanged = try document.perform(
        Transaction(label, edits), before: before.bookmark, after: board.bookmark, merging: merging)
      guard isChanged else {
        board = before
        say(.nothingChanged)
        return false
      }
    } catch {
      board = before
      say(.editFailed, .warning)
      return false
    }
    changesMade += 1
    notice = Notice(label.phrase, .done, isUndoable: true)
    return true
  }

  mutating func undo() {
    guard let step = try? document.undo() else { return say(.editFailed, .warning) }
    restore(step.before)
    say(.undone(step.forward.label.phrase), .done)
  }

  mutating func redo() {
    guard let step = try? document.redo() else { return say(.editFailed, .warning) }
    restore(step.after)
    say(.redone(step.forward.label.phrase), .done)
  }

  private mutating func restore(_ bookmark: Bookmark) {
    board.focus = bookmark.focus
    board.selection = bookmark.selection.filter { map.contains($0) }
    board.rangeStart = nil
    repairFocus(near: nil)
  }

  /// Sees to it that the focus is on something that exists: what stood at `place`, else what is near it.
  mutating func repairFocus(near place: TouchpointPlace?) {
    switch board.focus {
    case .touchpoint(let id) where map.contains(id): return
    case .stage(let id) where map.position(of: id) != nil: return
    default: break
    }
    guard !map.stages.isEmpty else {
      board.focus = .nothing
      return
    }
    let index = min(max(place?.stage ?? 0, 0), map.stages.count - 1)
    let stage = map.stages[index]
    let position = min(max(place?.position ?? 0, 0), stage.touchpoints.count - 1)
    board.focus = position >= 0 ? .touchpoint(stage.touchpoints[position].id) : .stage(stage.id)
  }
}
