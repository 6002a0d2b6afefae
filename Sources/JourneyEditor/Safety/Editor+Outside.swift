import Console
import JourneyDiff
import JourneyModel
import JourneyWords
import Phrases

extension Editor {
  /// The file is not what it was when we read or wrote it last. Asks at once on the board, and anew where an earlier
  /// change is being asked about; while something is being written, the title says so until then.
  public mutating func fileChanged(_ change: OutsideChange) {
    outside = change
    if mode.isBoard || mode.isAboutOutside { askAboutOutside() } else { say(.noticedElsewhere, .warning) }
  }

  /// What somebody else did to the file has been undone: there is nothing to decide any more. Does nothing if there was
  /// nothing before.
  public mutating func fileIsAsBefore() {
    if isFileGone { (isFileGone, isFileBehind) = (false, false) }
    guard outside != nil else { return }
    outside = nil
    notice = nil
    if mode.isAboutOutside { mode = .board }
  }

  /// The file is gone; saving writes it anew.
  public mutating func fileDisappeared() {
    (isFileGone, isFileBehind) = (true, true)
    say(.fileGone, .warning)
  }

  /// Asks what to do about the change outside, if there is one; tells whether there is.
  @discardableResult
  mutating func askAboutOutside() -> Bool {
    guard let outside else { return false }
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
    show(Sheet(.elsewhere(outside), .elsewhereTitle, hints: hints, lines))
    return true
  }

  mutating func answer(_ change: OutsideChange, with key: KeyPress, on sheet: Sheet) {
    if key.isBack {
      mode = .board
      return say(.elsewhereLater(keyName(.save)))
    }
    switch (change, key) {
    case (_, KeyPress(.character("b"))) where !file.forbidsCopies,
      (_, KeyPress(.character("k"))) where !file.forbidsCopies:
      mode = .prompt(Prompt(.saveAs, text: file.path ?? ""))
    case (_, KeyPress(.character("O"))) where file.readOnly == nil,
      (_, KeyPress(.character("o"), .control)) where file.readOnly == nil:
      mode = .board
      effects.append(.save(SaveRequest(path: nil, replacing: true, thenQuit: false)))
    case (.rewritten(_, let theirs), KeyPress(.character("s"))):
      showDifferences(from: map, to: theirs, .elsewhereDifferences, over: sheet)
    case (.rewritten(_, let theirs), KeyPress(.character("r"))): takeTheirs(theirs)
    case (.rewritten(let base, let theirs), KeyPress(.enter)):
      if isModified, file.readOnly == nil { merge(base, theirs) } else { takeTheirs(theirs) }
    default: break
    }
  }

  /// The map becomes what stands in the file, as a step that can be undone.
  mutating func takeTheirs(_ theirs: JourneyMap) {
    mode = .board
    guard adopt(theirs) else { return say(.editFailed, .warning) }
    say(StepLabel(.reload).phrase, .done)
  }

  /// Makes the map what stands in the file, and has the file's content counted as known.
  private mutating func adopt(_ theirs: JourneyMap) -> Bool {
    guard makeStep(.reload, towards: theirs) else { return false }
    document.markSaved()
    (isFileGone, isFileBehind) = (false, false)
    outside = nil
    effects += [.journal(document.takeEntries()), .adoptOutside]
    return true
  }

  /// Brings both sides together, asking where they contradict each other.
  private mutating func merge(_ base: JourneyMap, _ theirs: JourneyMap) {
    let merge = ThreeWayMerge(base: base, ours: map, theirs: theirs)
    if merge.conflicts.isEmpty {
      finish(merge, as: merge.merged, theirs)
    } else {
      notice = nil
      mode = .merge(MergeReview(merge, theirs: theirs))
    }
  }

  /// Takes the outcome of a merge: first what stands in the file, then what we add to it, so that the journal knows at
  /// any time how the map and the file are related. Two steps for undo, the second of which is the merge.
  mutating func finish(_ merge: ThreeWayMerge, as merged: JourneyMap, _ theirs: JourneyMap) {
    let focus = board.focus
    mode = .board
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
