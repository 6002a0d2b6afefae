import Console
import JourneyDiff
import JourneyModel
import JourneyWords
import Phrases

extension Editor {
  /// The file is not what it was when we read or wrote it last. Asks at once on the board, and anew where an earlier
  /// change is being asked about; while something is being written, the title says so until then.
  public mutating func fileChanged(_ change: OutsideChange) {
    safety.outside = change
    if isMapOnTop || layers.contain(.isAboutOutside) {
      askAboutOutside()
    } else {
      say(.noticedElsewhere, .warning)
    }
  }

  /// What somebody else did to the file has been undone: there is nothing to decide any more. Does nothing if there was
  /// nothing before.
  public mutating func fileIsAsBefore() {
    if safety.isFileGone { (safety.isFileGone, safety.isFileBehind) = (false, false) }
    guard safety.outside != nil else { return }
    safety.outside = nil
    notice = nil
    if layers.contain(.isAboutOutside) { close() }
  }

  /// The file is gone; saving writes it anew.
  public mutating func fileDisappeared() {
    (safety.isFileGone, safety.isFileBehind) = (true, true)
    say(.fileGone, .warning)
  }

  /// Asks what to do about the change outside, if there is one; tells whether there is.
  @discardableResult
  mutating func askAboutOutside() -> Bool {
    guard let outside = safety.outside else { return false }
    var lines = [
      Sheet.Line(text: look.say(.changedElsewhere(file.path ?? "")), role: .warning), Sheet.Line(text: ""),
    ]
    let hints: Phrase
    switch outside {
    case .unreadable(let reason):
      lines += [
        Sheet.Line(text: look.say(reason)), Sheet.Line(text: ""),
        Sheet.Line(text: look.say(.elsewhereUnreadable)),
      ]
      hints = .hintsUnreadable
    case .rewritten where file.readOnly != nil || !isModified:
      lines.append(Sheet.Line(text: look.say(.elsewhereReload)))
      hints = .hintsReload
    case .rewritten:
      lines += [
        Sheet.Line(text: look.say(.elsewhereMerge)), Sheet.Line(text: look.say(.elsewhereTheirs)),
        Sheet.Line(text: look.say(.elsewhereBoth)), Sheet.Line(text: look.say(.elsewhereOverwrite)),
      ]
      hints = .hintsElsewhere
    }
    show(Sheet(outside, .elsewhereTitle, hints: hints, lines))
    return true
  }

  /// The map becomes what stands in the file, as a step that can be undone.
  mutating func takeTheirs(_ theirs: JourneyMap) {
    close()
    guard adopt(theirs) else { return say(.editFailed, .warning) }
    say(StepLabel(.reload).phrase, .done)
  }

  /// Makes the map what stands in the file, and has the file's content counted as known.
  private mutating func adopt(_ theirs: JourneyMap) -> Bool {
    guard makeStep(.reload, towards: theirs) else { return false }
    document.markSaved()
    (safety.isFileGone, safety.isFileBehind) = (false, false)
    safety.outside = nil
    effects += [.journal(document.takeEntries()), .adoptOutside]
    return true
  }

  /// Brings both sides together, asking where they contradict each other.
  mutating func merge(_ base: JourneyMap, _ theirs: JourneyMap) {
    let merge = ThreeWayMerge(base: base, ours: map, theirs: theirs)
    if merge.conflicts.isEmpty {
      finish(merge, as: merge.merged, theirs)
    } else {
      notice = nil
      open(MergeReview(merge, theirs: theirs))
    }
  }

  /// Takes the outcome of a merge: first what stands in the file, then what we add to it, so that the journal knows at
  /// any time how the map and the file are related. Two steps for undo, the second of which is the merge.
  mutating func finish(_ merge: ThreeWayMerge, as merged: JourneyMap, _ theirs: JourneyMap) {
    let focus = board.focus
    close()
    guard adopt(theirs), makeStep(.merge, towards: merged) else { return say(.editFailed, .warning) }
    board.focus = focus
    repairFocus(near: nil)
    effects.append(.journal(document.takeEntries()))
    say(.merged(merge.conflicts.count, keyName(.save)), .done)
  }

  /// Makes the edits that lead to another map as one step, also on a map that is read-only for people.
  mutating func makeStep(_ verb: StepLabel.Verb, detail: String = "", towards other: JourneyMap) -> Bool {
    let edits = MapDifference(from: map, to: other).edits
    guard !edits.isEmpty else { return true }
    let before = board.bookmark
    do {
      _ = try document.perform(
        Transaction(StepLabel(verb, detail: detail), edits), before: before, after: before, merging: false)
    } catch {
      return false
    }
    board.clearSelection()
    repairFocus(near: nil)
    return true
  }
}
