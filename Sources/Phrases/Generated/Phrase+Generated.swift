// Generated from Resources/Locales/en.phrases by `make phrases`: change that file, not this one.

// MARK: The words of the file format as people read them

extension Phrase {
  /// “Benchmarks of …”
  public static func benchmarkOf(_ measure: Phrase) -> Phrase {
    Phrase("field.benchmarkOf", .phrase(measure))
  }

  /// “… (from rihla.json)”: what a form shows where the map says nothing itself
  public static func sharedValue(_ value: String) -> Phrase { Phrase("sharedValue", .text(value)) }

  /// “… (instead of … from rihla.json)”
  public static func ownInsteadOfShared(_ own: String, shared: String) -> Phrase {
    Phrase("ownInsteadOfShared", .text(own), .text(shared))
  }

  /// “from rihla.json, once used: …”: above the personas of the map
  public static func sharedOffered(_ names: Phrase) -> Phrase { Phrase("sharedOffered", .phrase(names)) }

  /// “Emotion of …”
  public static func emotionOf(_ persona: String) -> Phrase { Phrase("field.emotionOf", .text(persona)) }
}

// MARK: What was done, for the status line, undo and redo

extension Phrase {
  /// “Undone: …”
  public static func undone(_ step: Phrase) -> Phrase { Phrase("undone", .phrase(step)) }

  /// “Redone: …”
  public static func redone(_ step: Phrase) -> Phrase { Phrase("redone", .phrase(step)) }

  /// “… undoes it”
  public static func undoneBy(_ key: String) -> Phrase { Phrase("undoneBy", .text(key)) }
}

// MARK: What the status line says

extension Phrase {
  /// “…, and then?”
  public static func waitingForKey(_ keys: String) -> Phrase { Phrase("waitingForKey", .text(keys)) }

  /// “… does nothing here”
  public static func unknownKey(_ key: String) -> Phrase { Phrase("unknownKey", .text(key)) }

  /// “… does nothing here; … shows the keys”
  public static func unknownKeyOnBoard(_ key: String, _ help: String) -> Phrase {
    Phrase("unknownKeyOnBoard", .text(key), .text(help))
  }

  /// “That is how it was already”
  public static var nothingChanged: Phrase { Phrase("nothingChanged") }

  /// “Nothing is open; … quits”
  public static func nothingOpen(_ quit: String) -> Phrase { Phrase("nothingOpen", .text(quit)) }

  /// “Nothing here leads to another map; its form (…) takes links”
  public static func noLinkHere(_ open: String) -> Phrase { Phrase("noLinkHere", .text(open)) }

  /// “Where this leads”
  public static var linksTitle: Phrase { Phrase("linksTitle") }

  /// ““…” is no path from this map to another”
  public static func linkOutside(_ link: String) -> Phrase { Phrase("linkOutside", .text(link)) }

  /// “The map is in no file yet, so its links lead nowhere; save it first”
  public static var linkNeedsFile: Phrase { Phrase("linkNeedsFile") }

  /// “… is open below: Esc goes back there”
  public static func linkOpenBelow(_ path: String) -> Phrase { Phrase("linkOpenBelow", .path(path)) }

  /// “The link leads to a stage that is not there: …”
  public static func linkNoStage(_ id: String) -> Phrase { Phrase("linkNoStage", .text(id)) }

  /// “The link leads to this very map”
  public static var linkToItself: Phrase { Phrase("linkToItself") }

  /// “That could not be done; nothing was changed”
  public static var editFailed: Phrase { Phrase("editFailed") }

  /// “In “…”; … low touchpoints in the whole map”
  public static func lowOf(_ stage: String, count: Int) -> Phrase {
    Phrase("lowOf", .text(stage), .count(count))
  }

  /// “Judged “…”; its measurement, …, stays the rating”
  public static func measurementStands(_ name: String, _ rating: Double) -> Phrase {
    Phrase("measurementStands", .text(name), .decimal(rating))
  }

  /// “The emotion is at +2 already”
  public static var emotionAtTop: Phrase { Phrase("emotionAtTop") }

  /// “The emotion is at −2 already”
  public static var emotionAtBottom: Phrase { Phrase("emotionAtBottom") }

  /// “… touchpoints selected”
  public static func selected(_ count: Int) -> Phrase { Phrase("selected", .count(count)) }

  /// “Copied … touchpoints”
  public static func copied(_ name: String, count: Int) -> Phrase {
    Phrase("copied", .text(name), .count(count))
  }

  /// “Moving “…”: arrows carry it, Enter drops it, Esc cancels”
  public static func carrying(_ name: String) -> Phrase { Phrase("carrying", .text(name)) }

  /// “Nothing was moved”
  public static var moveCancelled: Phrase { Phrase("moveCancelled") }

  /// “It cannot go further that way”
  public static var cannotMoveFurther: Phrase { Phrase("cannotMoveFurther") }

  /// “Found “…””
  public static func found(_ text: String) -> Phrase { Phrase("found", .text(text)) }

  /// “Found “…”; the search went on from the other end”
  public static func foundAfterWrapping(_ text: String) -> Phrase {
    Phrase("foundAfterWrapping", .text(text))
  }

  /// ““…” is nowhere on the map”
  public static func notFound(_ text: String) -> Phrase { Phrase("notFound", .text(text)) }

  /// “Adding: #channel =3 ~+1 @owner !pain are read as you type”
  public static var addingTouchpoints: Phrase { Phrase("addingTouchpoints") }

  /// “Adding stages, one a line”
  public static var addingStages: Phrase { Phrase("addingStages") }

  /// “Letters begin a touchpoint now; … gives them back to the commands”
  public static func captureBegun(_ key: String) -> Phrase { Phrase("captureBegun", .text(key)) }

  /// “Letters are commands again; … lets them begin a touchpoint”
  public static func captureEnded(_ key: String) -> Phrase { Phrase("captureEnded", .text(key)) }

  /// “Not removed: “…” may begin a text; use …, or … to type”
  public static func letterRemovesNothing(_ letter: String, _ key: String, _ capture: String) -> Phrase {
    Phrase("letterRemovesNothing", .text(letter), .text(key), .text(capture))
  }

  /// “Not added: “…”; the next line here begins with it”
  public static func draftKept(_ text: String) -> Phrase { Phrase("draftKept", .text(text)) }

  /// “Looks like a text: Enter adds, Esc leaves, …: as commands”
  public static func looksLikeText(_ key: String) -> Phrase { Phrase("looksLikeText", .text(key)) }

  /// “Added “…”: it looked like a text; … does the commands instead”
  public static func addedAsText(_ name: String, _ key: String) -> Phrase {
    Phrase("addedAsText", .text(name), .text(key))
  }

  /// “The stage “…” is there already; what you add now goes there”
  public static func stageIsThere(_ name: String) -> Phrase { Phrase("stageIsThere", .text(name)) }

  /// “… with different values: Enter leaves them, what you type replaces all”
  public static func mixedValues(_ count: Int) -> Phrase { Phrase("mixedValues", .count(count)) }

  /// ““…””
  public static func readingName(_ name: String) -> Phrase { Phrase("readingName", .text(name)) }

  /// “channel …”
  public static func readingChannel(_ name: String) -> Phrase { Phrase("readingChannel", .text(name)) }

  /// “rating …”
  public static func readingRating(_ rating: Double) -> Phrase { Phrase("readingRating", .decimal(rating)) }

  /// “emotion …”
  public static func readingEmotion(_ value: String) -> Phrase { Phrase("readingEmotion", .text(value)) }

  /// “owner …”
  public static func readingOwner(_ name: String) -> Phrase { Phrase("readingOwner", .text(name)) }

  /// “pain “…””
  public static func readingPain(_ text: String) -> Phrase { Phrase("readingPain", .text(text)) }

  /// ““…” stays text”
  public static func readingText(_ text: String) -> Phrase { Phrase("readingText", .text(text)) }

  /// “…: as text”
  public static func keptAsText(_ key: String) -> Phrase { Phrase("keptAsText", .text(key)) }

  /// “…; Enter parks what you write, Esc drops it”
  public static func parksInstead(_ reason: Phrase) -> Phrase { Phrase("parksInstead", .phrase(reason)) }

  /// “It needs a name”
  public static var nameMissing: Phrase { Phrase("nameMissing") }

  /// “The name is as it was”
  public static var nameUnchanged: Phrase { Phrase("nameUnchanged") }

  /// “… there brings back what you wrote”
  public static func leftTextKept(_ key: String) -> Phrase { Phrase("leftTextKept", .text(key)) }

  /// “The field is as it was”
  public static var fieldUnchanged: Phrase { Phrase("fieldUnchanged") }

  /// “Renaming”
  public static var renaming: Phrase { Phrase("renaming") }

  /// “Nothing can be pasted here”
  public static var pasteNotHere: Phrase { Phrase("pasteNotHere") }

  /// “A text holds … KB at most; nothing was put in”
  public static func fieldFull(_ kilobytes: Int) -> Phrase { Phrase("fieldFull", .count(kilobytes)) }

  /// “That is too long for one text; nothing was pasted”
  public static var pasteTooLong: Phrase { Phrase("pasteTooLong") }

  /// “One of the keys shown, or Esc”
  public static var chooseOneOfThese: Phrase { Phrase("chooseOneOfThese") }

  /// ““…” does not fit: …”
  public static func notUnderstood(_ text: String, _ hint: Phrase) -> Phrase {
    Phrase("notUnderstood", .text(text), .phrase(hint))
  }

  /// “hidden marks”
  public static var hiddenMarks: Phrase { Phrase("hiddenMarks") }

  /// “The interface is in English now”
  public static var languageIs: Phrase { Phrase("languageIs") }

  /// “Shown: …; …”
  public static func densityIs(_ density: Phrase, _ extent: Phrase) -> Phrase {
    Phrase("densityIs", .phrase(density), .phrase(extent))
  }

  /// “As it fits: …; …”
  public static func densityFits(_ density: Phrase, _ extent: Phrase) -> Phrase {
    Phrase("densityFits", .phrase(density), .phrase(extent))
  }

  /// “every touchpoint is on screen”
  public static var densityShowsAll: Phrase { Phrase("densityShowsAll") }

  /// “columns scroll”
  public static var densityShowsPart: Phrase { Phrase("densityShowsPart") }

  /// “…, auto”
  public static func hintDensityFits(_ density: Phrase) -> Phrase {
    Phrase("hintDensityFits", .phrase(density))
  }

  /// “… of … match”
  public static func dimmedAllBut(_ count: Int, _ total: Int) -> Phrase {
    Phrase("dimmedAllBut", .count(count), .count(total))
  }

  /// “Nothing is dimmed any more”
  public static var nothingDimmed: Phrase { Phrase("nothingDimmed") }

  /// “Saved …”
  public static func savedTo(_ path: String) -> Phrase { Phrase("savedTo", .path(path)) }

  /// “Not saved: …”
  public static func notSaved(_ reason: Phrase) -> Phrase { Phrase("notSaved", .phrase(reason)) }

  /// “not yet saved”
  public static var notYetSaved: Phrase { Phrase("notYetSaved") }

  /// “saved”
  public static var allSaved: Phrase { Phrase("allSaved") }

  /// “read-only”
  public static var readOnly: Phrase { Phrase("readOnly") }

  /// “write-protected”
  public static var writeProtected: Phrase { Phrase("writeProtected") }

  /// “New: …; nothing is written until you save”
  public static func newFile(_ path: String) -> Phrase { Phrase("newFile", .path(path)) }
}

// MARK: While a text is being written

extension Phrase {
  /// “… turns it back”
  public static func turnsBack(_ key: String) -> Phrase { Phrase("turnsBack", .text(key)) }

  /// “The text runs from left to right now; … lets its letters decide again”
  public static func nowLeftToRight(_ key: String) -> Phrase { Phrase("nowLeftToRight", .text(key)) }

  /// “The text runs from right to left now; … lets its letters decide again”
  public static func nowRightToLeft(_ key: String) -> Phrase { Phrase("nowRightToLeft", .text(key)) }

  /// “The letters decide which way the text runs”
  public static var firstLetterDecides: Phrase { Phrase("firstLetterDecides") }

  /// “Numbers, dates and paths always run from left to right”
  public static var alwaysLeftToRight: Phrase { Phrase("alwaysLeftToRight") }

  /// “Alt-C copy | Alt-X cut | Delete remove | Shift-arrows select | Alt-A all | Alt-V paste”
  public static var hintsSelectedText: Phrase { Phrase("hintsSelectedText") }
}

// MARK: What comes back from the person's own editor

extension Phrase {
  /// “Taken over from your editor; not kept yet”
  public static var takenFromEditor: Phrase { Phrase("takenFromEditor") }

  /// “Your editor left the text as it was”
  public static var sameFromEditor: Phrase { Phrase("sameFromEditor") }

  /// “The text is as it was: …”
  public static func notFromEditor(_ reason: Phrase) -> Phrase { Phrase("notFromEditor", .phrase(reason)) }

  /// “neither VISUAL nor EDITOR is set in your shell”
  public static var noEditorSet: Phrase { Phrase("editor.notSet") }

  /// “a quotation mark in … has no second one”
  public static func editorOpenQuote(_ variable: String) -> Phrase {
    Phrase("editor.openQuote", .text(variable))
  }

  /// “there is no program “…””
  public static func editorNotFound(_ program: String) -> Phrase { Phrase("editor.notFound", .text(program)) }

  /// ““…” could not be started (system error …)”
  public static func editorNotStarted(_ program: String, _ code: Int) -> Phrase {
    Phrase("editor.notStarted", .text(program), .count(code))
  }

  /// ““…” ended with status …”
  public static func editorFailed(_ program: String, _ status: Int) -> Phrase {
    Phrase("editor.failed", .text(program), .count(status))
  }

  /// ““…” was ended by signal …”
  public static func editorKilled(_ program: String, _ signal: Int) -> Phrase {
    Phrase("editor.killed", .text(program), .count(signal))
  }

  /// “no private file could be made for it (system error …)”
  public static func noFileForEditor(_ code: Int) -> Phrase { Phrase("editor.noFile", .count(code)) }

  /// “what “…” wrote could not be read”
  public static func notReadFromEditor(_ program: String) -> Phrase {
    Phrase("editor.notRead", .text(program))
  }

  /// “what “…” wrote is longer than … bytes”
  public static func tooLongFromEditor(_ program: String, _ limit: Int) -> Phrase {
    Phrase("editor.tooLong", .text(program), .count(limit))
  }

  /// “what “…” wrote is not UTF-8 text”
  public static func notUTF8FromEditor(_ program: String) -> Phrase {
    Phrase("editor.notUTF8", .text(program))
  }
}

// MARK: Why an action cannot be done now

extension Phrase {
  /// “There is no stage yet; … adds one”
  public static func noStages(_ add: String) -> Phrase { Phrase("noStages", .text(add)) }

  /// “No touchpoint is focused; … adds one”
  public static func noTouchpointHere(_ add: String) -> Phrase { Phrase("noTouchpointHere", .text(add)) }

  /// “Stages move to the left and to the right”
  public static var stagesMoveSideways: Phrase { Phrase("stagesMoveSideways") }

  /// “There are only … stages”
  public static func noSuchStage(_ count: Int) -> Phrase { Phrase("noSuchStage", .count(count)) }

  /// “No touchpoint is low”
  public static var noLows: Phrase { Phrase("noLows") }

  /// “No search yet; … begins one”
  public static func nothingSought(_ key: String) -> Phrase { Phrase("nothingSought", .text(key)) }

  /// “There is nothing to undo”
  public static var nothingToUndo: Phrase { Phrase("nothingToUndo") }

  /// “There is nothing to redo”
  public static var nothingToRedo: Phrase { Phrase("nothingToRedo") }

  /// “There is no touchpoint below to merge with; Space selects others”
  public static var nothingToMerge: Phrase { Phrase("nothingToMerge") }

  /// “Nothing was changed yet that could be repeated”
  public static var nothingToRepeat: Phrase { Phrase("nothingToRepeat") }

  /// “Put / between the two names”
  public static var nothingToSplit: Phrase { Phrase("nothingToSplit") }

  /// “Everything is saved”
  public static var nothingToSave: Phrase { Phrase("nothingToSave") }

  /// “too long for the clipboard of the terminal: it is kept here only”
  public static var tooLongForClipboard: Phrase { Phrase("tooLongForClipboard") }

  /// “Nothing was copied or cut yet”
  public static var clipboardEmpty: Phrase { Phrase("clipboardEmpty") }

  /// “This map is of format …, newer than this program: it is read-only”
  public static func readOnlyNewer(_ version: Int) -> Phrase { Phrase("readOnlyNewer", .count(version)) }

  /// “The map was opened read-only”
  public static var readOnlyAsked: Phrase { Phrase("readOnlyAsked") }

  /// “No text is open here; … hands the one that is to your editor”
  public static func nothingBeingWritten(_ key: String) -> Phrase {
    Phrase("nothingBeingWritten", .text(key))
  }
}

// MARK: Right-to-left text in this terminal

extension Phrase {
  /// “Right-to-left text in this terminal”
  public static var calibrationTitle: Phrase { Phrase("calibrationTitle") }

  /// “Press the number of the first line that reads correctly: the Arabic word on the right, its letters
  /// joined, and on its left Rihla 123.”
  public static var calibrationAsk: Phrase { Phrase("calibrationAsk") }

  /// “Now text is written as in line ….”
  public static func calibrationNow(_ line: Int) -> Phrase { Phrase("calibrationNow", .count(line)) }

  /// “Text is written as in line … now, and whenever you are in this terminal”
  public static func calibrated(_ line: Int) -> Phrase { Phrase("calibrated", .count(line)) }

  /// “Right-to-left text is written as before”
  public static var calibrationLeft: Phrase { Phrase("calibrationLeft") }

  /// “Right-to-left text is written so now, but that could not be remembered: …”
  public static func calibrationNotKept(_ reason: Phrase) -> Phrase {
    Phrase("calibrationNotKept", .phrase(reason))
  }

  /// “only ASCII is drawn here, so there is no right-to-left text”
  public static var calibrationNeedsUnicode: Phrase { Phrase("calibrationNeedsUnicode") }

  /// “This system does not know “…” and takes it for …”
  public static func standInTerminal(_ asked: String, _ used: String) -> Phrase {
    Phrase("standInTerminal", .text(asked), .text(used))
  }

  /// “The locale is not UTF-8, so only ASCII is shown: set LANG=C.UTF-8. The file is not touched by it”
  public static var onlyAscii: Phrase { Phrase("onlyAscii") }

  /// “For right-to-left text write force_ltr yes into kitty.conf”
  public static var kittyHint: Phrase { Phrase("kittyHint") }
}

// MARK: What is asked, and the answers

extension Phrase {
  /// “Delete stage “…” with its … touchpoints? Undo brings them back.”
  public static func questionDeleteStage(_ name: String, count: Int) -> Phrase {
    Phrase("questionDeleteStage", .text(name), .count(count))
  }

  /// “Enter delete | Esc keep it”
  public static var answersDeleteStage: Phrase { Phrase("answersDeleteStage") }

  /// “… is there already.”
  public static func questionAlreadyThere(_ path: String) -> Phrase {
    Phrase("questionAlreadyThere", .path(path))
  }

  /// “… is write-protected, though it is yours.”
  public static func questionProtected(_ path: String) -> Phrase { Phrase("questionProtected", .path(path)) }

  /// “o save all the same | s save under another name | Esc go back”
  public static var answersProtected: Phrase { Phrase("answersProtected") }

  /// “o overwrite it | s save under another name | Esc go back”
  public static var answersOverwrite: Phrase { Phrase("answersOverwrite") }

  /// “There are changes that are not saved.”
  public static var questionQuit: Phrase { Phrase("questionQuit") }

  /// “Enter save and quit | Esc stay | k keep for next time and quit”
  public static var answersQuit: Phrase { Phrase("answersQuit") }

  /// “Owner of …:”
  public static func askOwner(_ name: String) -> Phrase { Phrase("askOwner", .text(name)) }

  /// “Owner of … (different now):”
  public static func askMixedOwner(_ name: String) -> Phrase { Phrase("askMixedOwner", .text(name)) }

  /// “Channel of …:”
  public static func askChannel(_ name: String) -> Phrase { Phrase("askChannel", .text(name)) }

  /// “Channel of … (different now):”
  public static func askMixedChannel(_ name: String) -> Phrase { Phrase("askMixedChannel", .text(name)) }

  /// “Note on …:”
  public static func askNote(_ name: String) -> Phrase { Phrase("askNote", .text(name)) }

  /// “What hurts at …?”
  public static func askPain(_ name: String) -> Phrase { Phrase("askPain", .text(name)) }

  /// “What could be better at …?”
  public static func askOpportunity(_ name: String) -> Phrase { Phrase("askOpportunity", .text(name)) }

  /// “What will be done at …?”
  public static func askImprovement(_ name: String) -> Phrase { Phrase("askImprovement", .text(name)) }

  /// “Evidence at … (csat 71, or what was said):”
  public static func askEvidence(_ name: String) -> Phrase { Phrase("askEvidence", .text(name)) }

  /// “Save as:”
  public static var askPath: Phrase { Phrase("askPath") }

  /// “Find:”
  public static var askSearch: Phrase { Phrase("askSearch") }

  /// “Replace everywhere:”
  public static var askReplace: Phrase { Phrase("askReplace") }

  /// “Replace “…” with:”
  public static func askReplacement(_ old: String) -> Phrase { Phrase("askReplacement", .text(old)) }

  /// “Owner to rename everywhere:”
  public static var askOldOwner: Phrase { Phrase("askOldOwner") }

  /// “Channel to rename everywhere:”
  public static var askOldChannel: Phrase { Phrase("askOldChannel") }

  /// “Put / where to split:”
  public static var askSplit: Phrase { Phrase("askSplit") }

  /// “Park a thought:”
  public static var askThought: Phrase { Phrase("askThought") }

  /// “Stage for “…”:”
  public static func askStage(_ thought: String) -> Phrase { Phrase("askStage", .text(thought)) }

  /// “Minutes on the timer:”
  public static var askMinutes: Phrase { Phrase("askMinutes") }

  /// “Timer (Enter: stop or go on; 0: end):”
  public static var askTimer: Phrase { Phrase("askTimer") }

  /// “Compare with the file:”
  public static var askComparison: Phrase { Phrase("askComparison") }

  /// “Verdict:”
  public static var askVerdict: Phrase { Phrase("askVerdict") }

  /// “… touchpoints”
  public static func several(_ count: Int) -> Phrase { Phrase("several", .count(count)) }

  /// “Tab: …”: names to choose from
  public static func tabChooses(_ names: String) -> Phrase { Phrase("tabChooses", .text(names)) }

  /// “Tab completes: …”
  public static func tabCompletes(_ name: String) -> Phrase { Phrase("tabCompletes", .text(name)) }
}

// MARK: Recovery of unsaved work

extension Phrase {
  /// “Unsaved work was found”
  public static var recoveryTitle: Phrase { Phrase("recoveryTitle") }

  /// “… edits from … to … are not in the file.”
  public static func recoveryCount(_ count: Int, from: String, to: String) -> Phrase {
    Phrase("recoveryCount", .count(count), .text(from), .text(to))
  }

  /// “… edits from … are not in the file.”
  public static func recoveryCountAt(_ count: Int, _ time: String) -> Phrase {
    Phrase("recoveryCountAt", .count(count), .text(time))
  }

  /// “The last ones:”
  public static var recoveryLast: Phrase { Phrase("recoveryLast") }

  /// “… bytes of the journal are damaged; what they told is lost.”
  public static func recoveryUnreadable(_ bytes: Int) -> Phrase {
    Phrase("recoveryUnreadable", .count(bytes))
  }

  /// “This was being written:”
  public static var recoveryText: Phrase { Phrase("recoveryText") }

  /// “Whatever you choose, neither version is lost.”
  public static var recoveryPromise: Phrase { Phrase("recoveryPromise") }

  /// “A program proposes changes”
  public static var proposalTitle: Phrase { Phrase("proposalTitle") }

  /// “From …:”
  public static func proposalFrom(_ author: String) -> Phrase { Phrase("proposalFrom", .text(author)) }

  /// “What would change”
  public static var proposalChanges: Phrase { Phrase("proposalChanges") }

  /// “It contradicts … changes that you made meanwhile; yours stay.”
  public static func proposalConflicts(_ count: Int) -> Phrase { Phrase("proposalConflicts", .count(count)) }

  /// “Nothing has been changed. Taken over it is one step, which can be undone.”
  public static var proposalPromise: Phrase { Phrase("proposalPromise") }

  /// “The proposal was taken over; … undoes it”
  public static func proposalTaken(_ key: String) -> Phrase { Phrase("proposalTaken", .text(key)) }

  /// “no folder can be made in which a proposal could wait”
  public static var proposalNoFolder: Phrase { Phrase("proposalNoFolder") }

  /// “proposals that wait already: …; open the map and decide about them first”
  public static func proposalsWait(_ most: Double) -> Phrase { Phrase("proposalsWait", .decimal(most)) }

  /// “it is mended in memory only; write it anew with rihla migrate first”
  public static var proposalOfRepaired: Phrase { Phrase("proposalOfRepaired") }

  /// “The proposal was declined”
  public static var proposalDeclined: Phrase { Phrase("proposalDeclined") }

  /// “The proposal waits; it is offered again when the map is opened”
  public static var proposalLater: Phrase { Phrase("proposalLater") }

  /// “What the unsaved work changes”
  public static var recoveryDifferences: Phrase { Phrase("recoveryDifferences") }

  /// “The unsaved work stays where it is; it is offered again the next time”
  public static var recoveryLater: Phrase { Phrase("recoveryLater") }

  /// “Recovered … edits; they are not saved yet”
  public static func recovered(_ count: Int) -> Phrase { Phrase("recovered", .count(count)) }

  /// “Put aside; rihla recover still finds it”
  public static var recoveryDiscarded: Phrase { Phrase("recoveryDiscarded") }

  /// “The unsaved work was written to …”
  public static func recoveredCopy(_ path: String) -> Phrase { Phrase("recoveredCopy", .path(path)) }

  /// “recovered”
  public static var recoveredWord: Phrase { Phrase("recoveredWord") }

  /// “discard”
  public static var discardWord: Phrase { Phrase("discardWord") }

  /// “Write the unsaved work to:”
  public static var askCopyPath: Phrase { Phrase("askCopyPath") }

  /// “Type “discard” to put the unsaved work aside:”
  public static var askDiscard: Phrase { Phrase("askDiscard") }

  /// “Not all that an earlier session left can be read; the journal is kept: …”
  public static func journalDamaged(_ path: String) -> Phrase { Phrase("journalDamaged", .path(path)) }

  /// “The file was … before; its versions and unsaved work came along”
  public static func movedHere(_ path: String) -> Phrase { Phrase("movedHere", .path(path)) }

  /// “The file was changed elsewhere; what was done before cannot be undone”
  public static var historyDropped: Phrase { Phrase("historyDropped") }

  /// “Some of the unsaved work did not fit any more; what could be brought back is here”
  public static var historyIncomplete: Phrase { Phrase("historyIncomplete") }
}

// MARK: Two at once

extension Phrase {
  /// “Open elsewhere”
  public static var lockedTitle: Phrase { Phrase("lockedTitle") }

  /// “This map is open elsewhere: ….”
  public static func lockedBy(_ holder: Phrase) -> Phrase { Phrase("lockedBy", .phrase(holder)) }

  /// “… on …, since …”
  public static func lockHolder(_ user: String, host: String, since: String) -> Phrase {
    Phrase("lockHolder", .text(user), .text(host), .text(since))
  }

  /// “by another program”
  public static var lockHolderUnknown: Phrase { Phrase("lockHolderUnknown") }

  /// “It is process … on this machine, and it is running.”
  public static func lockProcess(_ number: String) -> Phrase { Phrase("lockProcess", .text(number)) }

  /// “It is process … on this machine, and it is stopped: fg in its shell brings it back.”
  public static func lockProcessStopped(_ number: String) -> Phrase {
    Phrase("lockProcessStopped", .text(number))
  }

  /// “It says that it is process … on this machine, but there is none.”
  public static func lockProcessGone(_ number: String) -> Phrase { Phrase("lockProcessGone", .text(number)) }

  /// “It is process … on …, which cannot be reached from here.”
  public static func lockProcessElsewhere(_ number: String, _ host: String) -> Phrase {
    Phrase("lockProcessElsewhere", .text(number), .text(host))
  }

  /// “f follows it: you see what is done there as it is done, and nothing can be changed here.”
  public static var lockedFollow: Phrase { Phrase("lockedFollow") }

  /// “t takes it over: that session keeps its work and ends; nothing that was typed there is lost.”
  public static var lockedTakeOver: Phrase { Phrase("lockedTakeOver") }

  /// “You can look at it without changing it; what is saved there appears here.”
  public static var lockedReadOnly: Phrase { Phrase("lockedReadOnly") }

  /// “Or you can work on a copy of your own, which is merged later by rihla merge.”
  public static var lockedCopy: Phrase { Phrase("lockedCopy") }

  /// “The map is open elsewhere: it is read-only here”
  public static var readOnlyLocked: Phrase { Phrase("readOnlyLocked") }

  /// “This editor follows another one and changes nothing; … asks for the map”
  public static func readOnlyFollowing(_ key: String) -> Phrase { Phrase("readOnlyFollowing", .text(key)) }

  /// “This editor followed another one: the map is read-only here”
  public static var readOnlyFollowed: Phrase { Phrase("readOnlyFollowed") }

  /// “The editor that has the map shares it now; … follows it”
  public static func followOffered(_ key: String) -> Phrase { Phrase("followOffered", .text(key)) }

  /// “You follow the editor that has the map; … asks for it”
  public static func followBegun(_ key: String) -> Phrase { Phrase("followBegun", .text(key)) }

  /// “The editor that has the map does not share it”
  public static var followFailed: Phrase { Phrase("followFailed") }

  /// “The map stays where it is: the other editor keeps it”
  public static var followKept: Phrase { Phrase("followKept") }

  /// “Following another editor”
  public static var followTitle: Phrase { Phrase("followTitle") }

  /// “The editor that you followed has ended.”
  public static var followGone: Phrase { Phrase("followGone") }

  /// “The editor that you followed does not share the map any more.”
  public static var followClosed: Phrase { Phrase("followClosed") }

  /// “Enter opens the map here as usual; what was not saved there is offered to you.”
  public static var followOpenHere: Phrase { Phrase("followOpenHere") }

  /// “Esc leaves it here as it is, read-only.”
  public static var followLookOn: Phrase { Phrase("followLookOn") }

  /// “You look around by yourself; …, then Enter goes along again”
  public static func followAlone(_ key: String) -> Phrase { Phrase("followAlone", .text(key)) }

  /// “The focus goes along with that of the other editor”
  public static var followAlong: Phrase { Phrase("followAlong") }

  /// “What was open here was removed in the other editor”
  public static var followVanished: Phrase { Phrase("followVanished") }

  /// “You see the map as it is edited in another editor. Nothing can be changed here.”
  public static var followWhat: Phrase { Phrase("followWhat") }

  /// “The focus goes along with that of the other editor until you move it.”
  public static var followGoesAlong: Phrase { Phrase("followGoesAlong") }

  /// “Enter has the focus go along with that of the other editor; now you move it yourself.”
  public static var followGoesAlone: Phrase { Phrase("followGoesAlone") }

  /// “t asks for the map: the other editor is asked whether to hand it over.”
  public static var followAsks: Phrase { Phrase("followAsks") }

  /// “You asked for the map, and there is no answer yet; t asks again.”
  public static var followHasAsked: Phrase { Phrase("followHasAsked") }

  /// “x follows no more; the map stays here as it is, read-only.”
  public static var followStops: Phrase { Phrase("followStops") }

  /// “You asked for the map; the other editor has to answer”
  public static var followAsked: Phrase { Phrase("followAsked") }

  /// “You follow no more, and the map is read-only here; … follows again”
  public static func followStopped(_ key: String) -> Phrase { Phrase("followStopped", .text(key)) }

  /// “You have the map now, and its room comes along”
  public static var followHere: Phrase { Phrase("followHere") }

  /// “follows”
  public static var following: Phrase { Phrase("following") }

  /// “follows live”
  public static var followingLive: Phrase { Phrase("followingLive") }

  /// “Another editor follows this map now”
  public static var followerCame: Phrase { Phrase("followerCame") }

  /// “Another editor asks for the map; you can answer once nothing else is open”
  public static var handOverWaits: Phrase { Phrase("handOverWaits") }

  /// “Another editor asks for the map”
  public static var handOverTitle: Phrase { Phrase("handOverTitle") }

  /// “The editor that follows this one asks for the map.”
  public static var handOverAsked: Phrase { Phrase("handOverAsked") }

  /// “y hands it over: it is saved, goes on being edited there, and this editor follows. Phones keep their
  /// address.”
  public static var handOverWhat: Phrase { Phrase("handOverWhat") }

  /// “Esc keeps it here, and the other editor is told so.”
  public static var handOverKeeping: Phrase { Phrase("handOverKeeping") }

  /// “The map stays here; the other editor is told so”
  public static var handOverKept: Phrase { Phrase("handOverKept") }

  /// “The editor that asked for the map is not there any more”
  public static var handOverVain: Phrase { Phrase("handOverVain") }

  /// “The map could not be saved and stays here”
  public static var handOverFailed: Phrase { Phrase("handOverFailed") }

  /// “The map is handed over; it is being opened there”
  public static var handedOver: Phrase { Phrase("handedOver") }

  /// “This is a copy of your own; saving asks for a name”
  public static var nowCopy: Phrase { Phrase("nowCopy") }

  /// “Colleagues do not see your lock: something else is called …; remove it”
  public static func lockNameTaken(_ name: String) -> Phrase { Phrase("lockNameTaken", .path(name)) }

  /// “Colleagues on other machines do not see your lock: the folder is read-only”
  public static var lockBesideFailed: Phrase { Phrase("lockBesideFailed") }
}

// MARK: A file changed elsewhere

extension Phrase {
  /// “The file was changed elsewhere”
  public static var elsewhereTitle: Phrase { Phrase("elsewhereTitle") }

  /// “… is not what it was when it was read or saved here.”
  public static func changedElsewhere(_ path: String) -> Phrase { Phrase("changedElsewhere", .path(path)) }

  /// “Your map is as it was. Keep it under another name (b or k), overwrite the file (O or Ctrl-O), or put
  /// the file right and look again.”
  public static var elsewhereUnreadable: Phrase { Phrase("elsewhereUnreadable") }

  /// “You have no unsaved changes. Take over what the file holds now?”
  public static var elsewhereReload: Phrase { Phrase("elsewhereReload") }

  /// “Enter merges: both sides’ changes are kept, and you are asked where they contradict.”
  public static var elsewhereMerge: Phrase { Phrase("elsewhereMerge") }

  /// “r takes what the file holds now; undo brings yours back.”
  public static var elsewhereTheirs: Phrase { Phrase("elsewhereTheirs") }

  /// “b or k keeps both: yours goes under another name.”
  public static var elsewhereBoth: Phrase { Phrase("elsewhereBoth") }

  /// “O or Ctrl-O writes yours over theirs; theirs stays among the earlier versions.”
  public static var elsewhereOverwrite: Phrase { Phrase("elsewhereOverwrite") }

  /// “Nothing was done; … asks again”
  public static func elsewhereLater(_ key: String) -> Phrase { Phrase("elsewhereLater", .text(key)) }

  /// “What the file holds now, compared with yours”
  public static var elsewhereDifferences: Phrase { Phrase("elsewhereDifferences") }

  /// “The file was changed elsewhere; you are asked when you save”
  public static var noticedElsewhere: Phrase { Phrase("noticedElsewhere") }

  /// “The file is gone; saving writes it anew”
  public static var fileGone: Phrase { Phrase("fileGone") }

  /// “Merged, … contradictions decided; … saves it”
  public static func merged(_ count: Int, _ key: String) -> Phrase {
    Phrase("merged", .count(count), .text(key))
  }

  /// “Merging: … contradictions”
  public static func mergeTitle(_ count: Int) -> Phrase { Phrase("mergeTitle", .count(count)) }

  /// “yours”
  public static var mergeOurs: Phrase { Phrase("mergeOurs") }

  /// “theirs”
  public static var mergeTheirs: Phrase { Phrase("mergeTheirs") }

  /// “Nothing was merged”
  public static var mergeCancelled: Phrase { Phrase("mergeCancelled") }
}

// MARK: Earlier versions

extension Phrase {
  /// “Earlier versions”
  public static var versionsTitle: Phrase { Phrase("versionsTitle") }

  /// “No earlier version has been kept yet”
  public static var noVersions: Phrase { Phrase("noVersions") }

  /// “as it was opened”
  public static var versionOpened: Phrase { Phrase("versionOpened") }

  /// “saved”
  public static var versionSaved: Phrase { Phrase("versionSaved") }

  /// “checkpoint “…””
  public static func versionCheckpoint(_ name: String) -> Phrase { Phrase("versionCheckpoint", .text(name)) }

  /// “That version cannot be read: …”
  public static func versionUnreadable(_ reason: Phrase) -> Phrase {
    Phrase("versionUnreadable", .phrase(reason))
  }

  /// “its content is not what was kept”
  public static var versionDamaged: Phrase { Phrase("versionDamaged") }

  /// “Name of the checkpoint:”
  public static var askCheckpoint: Phrase { Phrase("askCheckpoint") }

  /// “Checkpoint “…” kept”
  public static func checkpointKept(_ name: String) -> Phrase { Phrase("checkpointKept", .text(name)) }

  /// “Nothing differs”
  public static var noDifferences: Phrase { Phrase("noDifferences") }

  /// “Saves by itself after a quiet moment”
  public static var nowSavesByItself: Phrase { Phrase("nowSavesByItself") }

  /// “Saves only by …”
  public static func nowSavesOnDemand(_ key: String) -> Phrase { Phrase("nowSavesOnDemand", .text(key)) }

  /// “The map has no file yet; … gives it one”
  public static func noFileYet(_ key: String) -> Phrase { Phrase("noFileYet", .text(key)) }
}

// MARK: Protection

extension Phrase {
  /// “The unsaved work is kept; … offers it again”: with the whole command
  public static func keptForNextTime(_ command: String) -> Phrase {
    Phrase("keptForNextTime", .text(command))
  }

  /// “The file could not be locked: …”
  public static func lockFailed(_ reason: Phrase) -> Phrase { Phrase("lockFailed", .phrase(reason)) }

  /// “NOT PROTECTED, save often: …”
  public static func notProtected(_ reason: Phrase) -> Phrase { Phrase("notProtected", .phrase(reason)) }

  /// “NOT PROTECTED”
  public static var alarmUnprotected: Phrase { Phrase("alarmUnprotected") }

  /// “changed elsewhere”
  public static var alarmChangedElsewhere: Phrase { Phrase("alarmChangedElsewhere") }

  /// “The disk is full; the reserve is being used. Make room, then save”
  public static var reserveSpent: Phrase { Phrase("reserveSpent") }

  /// “An interrupted save was found; the content before it is whole in …”
  public static func leftoverFound(_ path: String) -> Phrase { Phrase("leftoverFound", .path(path)) }
}

// MARK: What differs between two maps

extension Phrase {
  /// “New stage “…” at place …”
  public static func diffStageAdded(_ name: String, place: Int) -> Phrase {
    Phrase("diffStageAdded", .text(name), .count(place))
  }

  /// “Stage “…” is gone”
  public static func diffStageRemoved(_ name: String) -> Phrase { Phrase("diffStageRemoved", .text(name)) }

  /// “Stage “…”: from place … to place …”
  public static func diffStageMoved(_ name: String, from: Int, to: Int) -> Phrase {
    Phrase("diffStageMoved", .text(name), .count(from), .count(to))
  }

  /// “New touchpoint “…” in “…””
  public static func diffAdded(_ name: String, to: String) -> Phrase {
    Phrase("diffAdded", .text(name), .text(to))
  }

  /// “Touchpoint “…” of “…” is gone”
  public static func diffRemoved(_ name: String, from: String) -> Phrase {
    Phrase("diffRemoved", .text(name), .text(from))
  }

  /// ““…”: from “…” to “…””
  public static func diffMoved(_ name: String, from: String, to: String) -> Phrase {
    Phrase("diffMoved", .text(name), .text(from), .text(to))
  }

  /// ““…”: from place … to place …”
  public static func diffMovedInside(_ name: String, from: Int, to: Int) -> Phrase {
    Phrase("diffMovedInside", .text(name), .count(from), .count(to))
  }

  /// ““…”: …: … → …”
  public static func diffChanged(_ name: String, _ field: Phrase, _ from: Phrase, _ to: Phrase) -> Phrase {
    Phrase("diffChanged", .text(name), .phrase(field), .phrase(from), .phrase(to))
  }

  /// ““…”: …: new “…””
  public static func diffRecordAdded(_ name: String, _ field: Phrase, _ record: String) -> Phrase {
    Phrase("diffRecordAdded", .text(name), .phrase(field), .text(record))
  }

  /// ““…”: …: “…” is gone”
  public static func diffRecordRemoved(_ name: String, _ field: Phrase, _ record: String) -> Phrase {
    Phrase("diffRecordRemoved", .text(name), .phrase(field), .text(record))
  }

  /// ““…”: …: “…” stands at place … now”
  public static func diffRecordMoved(_ name: String, _ field: Phrase, _ record: String, to: Int) -> Phrase {
    Phrase("diffRecordMoved", .text(name), .phrase(field), .text(record), .count(to))
  }

  /// ““…”: …: “…”: …”
  public static func diffRecordChanged(
    _ name: String, _ field: Phrase, _ record: String, _ change: Phrase
  ) -> Phrase {
    Phrase("diffRecordChanged", .text(name), .phrase(field), .text(record), .phrase(change))
  }

  /// “…: … → …”
  public static func diffMember(_ member: Phrase, _ from: Phrase, _ to: Phrase) -> Phrase {
    Phrase("diffMember", .phrase(member), .phrase(from), .phrase(to))
  }

  /// “–”
  public static var nothingThere: Phrase { Phrase("nothingThere") }
}

// MARK: Where two sides contradict each other

extension Phrase {
  /// ““…”: …”
  public static func conflictField(_ name: String, _ field: Phrase) -> Phrase {
    Phrase("conflictField", .text(name), .phrase(field))
  }

  /// ““…”: …: “…”: …”
  public static func conflictMember(
    _ name: String, _ field: Phrase, _ record: String, _ member: Phrase
  ) -> Phrase {
    Phrase("conflictMember", .text(name), .phrase(field), .text(record), .phrase(member))
  }

  /// ““…”: you deleted it, they changed it”
  public static func conflictDeletedByUs(_ name: String) -> Phrase {
    Phrase("conflictDeletedByUs", .text(name))
  }

  /// ““…”: they deleted it, you changed it”
  public static func conflictDeletedByThem(_ name: String) -> Phrase {
    Phrase("conflictDeletedByThem", .text(name))
  }

  /// ““…”: …: “…” was deleted and changed”
  public static func conflictRecord(_ name: String, _ field: Phrase, _ record: String) -> Phrase {
    Phrase("conflictRecord", .text(name), .phrase(field), .text(record))
  }

  /// ““…” was moved to two places”
  public static func conflictMoved(_ name: String) -> Phrase { Phrase("conflictMoved", .text(name)) }

  /// “deletes it”
  public static var conflictDeletes: Phrase { Phrase("conflictDeletes") }

  /// “keeps it”
  public static var conflictKeeps: Phrase { Phrase("conflictKeeps") }

  /// ““…”, place …”
  public static func conflictSpot(_ stage: String, place: Int) -> Phrase {
    Phrase("conflictSpot", .text(stage), .count(place))
  }
}

// MARK: What stands on the screen besides names

extension Phrase {
  /// “mean …”
  public static func mean(_ value: Double) -> Phrase { Phrase("mean", .mean(value)) }

  /// “… low”
  public static func lowCount(_ count: Int) -> Phrase { Phrase("lowCount", .count(count)) }

  /// “… unrated”
  public static func unratedCount(_ count: Int) -> Phrase { Phrase("unratedCount", .count(count)) }

  /// “… touchpoints”
  public static func touchpointCount(_ count: Int) -> Phrase { Phrase("touchpointCount", .count(count)) }

  /// “capture”
  public static var capturing: Phrase { Phrase("capturing") }

  /// “empty”
  public static var emptyStage: Phrase { Phrase("emptyStage") }

  /// “nothing yet; … adds”
  public static func noTouchpoints(_ add: String) -> Phrase { Phrase("noTouchpoints", .text(add)) }

  /// “Stage …”
  public static func newStageName(_ number: Int) -> Phrase { Phrase("newStageName", .count(number)) }

  /// “a new stage”
  public static var newStage: Phrase { Phrase("newStage") }

  /// “#channel =3 @owner !pain”
  public static var signsHelp: Phrase { Phrase("signsHelp") }

  /// “+… more above”
  public static func moreAbove(_ count: Int) -> Phrase { Phrase("moreAbove", .count(count)) }

  /// “+… more below”
  public static func moreBelow(_ count: Int) -> Phrase { Phrase("moreBelow", .count(count)) }

  /// “An empty map”
  public static var emptyMap: Phrase { Phrase("emptyMap") }

  /// “… adds stages, one a line | … adds touchpoints | A pasted list becomes touchpoints; | lines that begin
  /// with # become stages”
  public static func emptyMapHelp(_ stage: String, _ touchpoint: String) -> Phrase {
    Phrase("emptyMapHelp", .text(stage), .text(touchpoint))
  }

  /// “expected …”
  public static func expected(_ value: Double) -> Phrase { Phrase("expected", .decimal(value)) }

  /// “rated …”
  public static func rated(_ value: Double) -> Phrase { Phrase("rated", .decimal(value)) }

  /// “judged …”
  public static func judged(_ value: Double) -> Phrase { Phrase("judged", .decimal(value)) }

  /// “measured …”
  public static func measured(_ value: Double) -> Phrase { Phrase("measured", .decimal(value)) }

  /// “employees …”
  public static func employees(_ value: Double) -> Phrase { Phrase("employees", .decimal(value)) }

  /// “gap …”
  public static func gap(_ value: String) -> Phrase { Phrase("gap", .text(value)) }

  /// “no agreement”
  public static var noAgreement: Phrase { Phrase("noAgreement") }

  /// “owner …”
  public static func ownedBy(_ name: String) -> Phrase { Phrase("ownedBy", .text(name)) }

  /// “emotion …”
  public static func feels(_ emotion: String) -> Phrase { Phrase("feels", .text(emotion)) }

  /// “verdict: …”
  public static func decided(_ verdict: Phrase) -> Phrase { Phrase("decided", .phrase(verdict)) }

  /// “proposal: …”
  public static func proposed(_ verdict: Phrase) -> Phrase { Phrase("proposed", .phrase(verdict)) }

  /// “yes”
  public static var yes: Phrase { Phrase("yes") }

  /// “no”
  public static var no: Phrase { Phrase("no") }

  /// “…”
  public static func recordCount(_ count: Int) -> Phrase { Phrase("recordCount", .count(count)) }

  /// “type to add to: …”
  public static func typeToAdd(_ field: Phrase) -> Phrase { Phrase("typeToAdd", .phrase(field)) }

  /// “Help, type to filter:”
  public static var helpTitle: Phrase { Phrase("helpTitle") }

  /// “Command:”
  public static var paletteTitle: Phrase { Phrase("paletteTitle") }

  /// “No action has that name or key”
  public static var nothingMatches: Phrase { Phrase("nothingMatches") }

  /// “website, app, email, phone, chat, shop, branch, social, ad, print, person”
  public static var usualChannels: Phrase { Phrase("usualChannels") }
}

// MARK: What the keys do where something is open

extension Phrase {
  /// “Enter add | Esc end | Tab next stage | # name stage | !pain | =rating | #channel | @owner | ~emotion”
  public static var hintsAddingTouchpoints: Phrase { Phrase("hintsAddingTouchpoints") }

  /// “Letters add”
  public static var hintsCapturing: Phrase { Phrase("hintsCapturing") }

  /// “Enter add | Esc end”
  public static var hintsAddingStages: Phrase { Phrase("hintsAddingStages") }

  /// “Enter rename | Esc cancel”
  public static var hintsRenaming: Phrase { Phrase("hintsRenaming") }

  /// “Enter done | Esc cancel”
  public static var hintsPrompt: Phrase { Phrase("hintsPrompt") }

  /// “Enter add | @ who | +14 until when | Esc cancel”
  public static var hintsAction: Phrase { Phrase("hintsAction") }

  /// “Enter write | Tab leave out names, parking | Esc cancel”
  public static var hintsMinutesPath: Phrase { Phrase("hintsMinutesPath") }

  /// “Enter done | Esc cancel | Tab choose”
  public static var hintsPromptWithChoice: Phrase { Phrase("hintsPromptWithChoice") }

  /// “1–4 decide | 0 clear | Esc cancel”
  public static var hintsVerdict: Phrase { Phrase("hintsVerdict") }

  /// “arrows carry | Enter drop | Esc cancel”
  public static var hintsMoving: Phrase { Phrase("hintsMoving") }

  /// “Enter recover | s show | c save as a copy | d discard | Esc decide later”
  public static var hintsRecovery: Phrase { Phrase("hintsRecovery") }

  /// “t take over | d decline | Esc later”
  public static var hintsProposal: Phrase { Phrase("hintsProposal") }

  /// “t take it over | Enter look only | c work on a copy | q quit”
  public static var hintsLockedOwn: Phrase { Phrase("hintsLockedOwn") }

  /// “f follow it | t take it over | Enter look only | c work on a copy | q quit”
  public static var hintsLockedShown: Phrase { Phrase("hintsLockedShown") }

  /// “Enter go along | t ask for the map | x follow no more | Esc back”
  public static var hintsFollow: Phrase { Phrase("hintsFollow") }

  /// “Enter open it here | Esc look on | q quit”
  public static var hintsFollowEnded: Phrase { Phrase("hintsFollowEnded") }

  /// “y hand it over | Esc keep it”
  public static var hintsHandOver: Phrase { Phrase("hintsHandOver") }

  /// “Enter look only | c work on a copy | q quit”
  public static var hintsLocked: Phrase { Phrase("hintsLocked") }

  /// “Enter take over | s show | Esc later”
  public static var hintsReload: Phrase { Phrase("hintsReload") }

  /// “Enter merge | r take theirs | b keep both | O overwrite | s show | Esc later”
  public static var hintsElsewhere: Phrase { Phrase("hintsElsewhere") }

  /// “b save under another name | O overwrite | Esc later”
  public static var hintsUnreadable: Phrase { Phrase("hintsUnreadable") }

  /// “Up/Down scroll | Esc back”
  public static var hintsDifferences: Phrase { Phrase("hintsDifferences") }

  /// “Enter compare with now | r restore | Up/Down choose | Esc back”
  public static var hintsVersions: Phrase { Phrase("hintsVersions") }

  /// “Enter open | Up/Down choose | Esc back”
  public static var hintsLinks: Phrase { Phrase("hintsLinks") }

  /// “Left yours | Right theirs | Up/Down choose | Enter merge | Esc not now”
  public static var hintsMerge: Phrase { Phrase("hintsMerge") }

  /// “Right yours | Left theirs | Up/Down choose | Enter merge | Esc not now”: where the screen reads from
  /// right to left
  public static var hintsMergeMirrored: Phrase { Phrase("hintsMergeMirrored") }

  /// “1–3 choose | Esc leave it as it is”
  public static var hintsCalibration: Phrase { Phrase("hintsCalibration") }

  /// “Up, Down browse · Enter does it · Esc leaves”
  public static var hintsHelp: Phrase { Phrase("hintsHelp") }

  /// “Up, Down choose · Enter does it · Esc leaves”
  public static var hintsPalette: Phrase { Phrase("hintsPalette") }

  /// “Esc back · Up, Down go · PgUp, PgDn section”
  public static var hintsForm: Phrase { Phrase("hintsForm") }

  /// “Esc back · type to add, Enter to edit · Delete clears · PgDn next section”
  public static var hintsText: Phrase { Phrase("hintsText") }

  /// “Enter keep · Tab keep and go on · Esc cancel”
  public static var hintsWriting: Phrase { Phrase("hintsWriting") }

  /// “Enter new line · Tab keep and go on · Esc keep · F4 your editor”
  public static var hintsWritingLines: Phrase { Phrase("hintsWritingLines") }

  /// “Esc back · Space or Enter ticks · Up, Down go”
  public static var hintsFlag: Phrase { Phrase("hintsFlag") }

  /// “Esc back · 1–5 rates · 0 clears · Up, Down go”
  public static var hintsRating: Phrase { Phrase("hintsRating") }

  /// “Esc back · + and - change · 0 neutral · Delete clears”
  public static var hintsEmotion: Phrase { Phrase("hintsEmotion") }

  /// “Esc back · a digit chooses · Delete clears · Left, Right change”
  public static var hintsChoice: Phrase { Phrase("hintsChoice") }

  /// “Esc back · a digit ticks · Delete clears all · Up, Down go”
  public static var hintsChoices: Phrase { Phrase("hintsChoices") }

  /// “Esc back · a digit ticks · type another and Enter · Delete clears all”
  public static var hintsOpenChoices: Phrase { Phrase("hintsOpenChoices") }

  /// “Esc back · Enter opens · Delete removes · Up, Down go”
  public static var hintsRecord: Phrase { Phrase("hintsRecord") }

  /// “Esc back · type and Enter adds · Up, Down go”
  public static var hintsNewRecord: Phrase { Phrase("hintsNewRecord") }

  /// “ratings from 1 to 5, such as 4253 or 4 2.5 3”
  public static var hintBallots: Phrase { Phrase("hintBallots") }

  /// “a whole number”
  public static var hintCount: Phrase { Phrase("hintCount") }

  /// “a number from 0 to 100”
  public static var hintPercent: Phrase { Phrase("hintPercent") }

  /// “a number”
  public static var hintNumber: Phrase { Phrase("hintNumber") }

  /// “a number from 1 to 5”
  public static var hintRating: Phrase { Phrase("hintRating") }
}

// MARK: The command line: what it says of itself

extension Phrase {
  /// “Edit customer journey maps in the terminal: stages, touchpoints, and what hurts.”
  public static var cliAbstract: Phrase { Phrase("cli.abstract") }

  /// “Open a map in the editor (what rihla FILE does).”
  public static var cliOpen: Phrase { Phrase("cli.open") }

  /// “The map, or a diagram such as README.md#2; a name that is not there yet begins a new map. - reads
  /// standard input.”
  public static var cliOpenFile: Phrase { Phrase("cli.open.file") }

  /// “Look only; the map cannot be changed.”
  public static var cliReadOnly: Phrase { Phrase("cli.readOnly") }

  /// “Draw with ASCII characters only.”
  public static var cliAscii: Phrase { Phrase("cli.ascii") }

  /// “Draw without colours.”
  public static var cliNoColor: Phrase { Phrase("cli.noColor") }

  /// “The terminal's background: dark or light.”
  public static var cliTheme: Phrase { Phrase("cli.theme") }

  /// “Leave the mouse to the terminal.”
  public static var cliNoMouse: Phrase { Phrase("cli.noMouse") }

  /// “The language of the interface: ar or en.”
  public static var cliLanguage: Phrase { Phrase("cli.language") }

  /// “Who puts right-to-left text into order: auto, app, terminal or off.”
  public static var cliBidi: Phrase { Phrase("cli.bidi") }

  /// “Print a map as text.”
  public static var cliShow: Phrase { Phrase("cli.show") }

  /// “The map's file, or a diagram such as README.md#2; - reads standard input.”
  public static var cliFile: Phrase { Phrase("cli.file") }

  /// “Maps, or folders: all maps in them. - reads standard input.”
  public static var cliFiles: Phrase { Phrase("cli.files") }

  /// “In folders the journeys in Markdown and Mermaid files, too.”
  public static var cliDiagrams: Phrase { Phrase("cli.diagrams") }

  /// “Only rows that pass, as in the editor's tables: low owner:- (channel:phone or channel:chat) gap>0.5”
  public static var cliWhere: Phrase { Phrase("cli.where") }

  /// “Which columns, by name: name,owner,rating. Every field of a touchpoint is one.”
  public static var cliColumns: Phrase { Phrase("cli.columns") }

  /// “By which columns, - before a name for the greatest first: -score,owner”
  public static var cliSort: Phrase { Phrase("cli.sort") }

  /// “At most so many rows.”
  public static var cliLimit: Phrase { Phrase("cli.limit") }

  /// “Count rows by a column: how many, their mean rating, how many are low.”
  public static var cliGroupBy: Phrase { Phrase("cli.groupBy") }

  /// “Several maps, or a folder, make one table; each row then tells its map and its file. A file that
  /// cannot be read is told, the rest goes on, and the exit code is 3. What --where understands:
  /// docs/filter.md.”
  public static var cliRowsMore: Phrase { Phrase("cli.rows.more") }

  /// “Reading the rest of … MB: keys are taken then”
  public static func readingRest(_ megabytes: Int) -> Phrase { Phrase("readingRest", .count(megabytes)) }

  /// “Reading maps: … of …”
  public static func readingMaps(_ done: Int, _ total: Int) -> Phrase {
    Phrase("readingMaps", .count(done), .count(total))
  }

  /// “… maps”
  public static func mapCount(_ count: Int) -> Phrase { Phrase("mapCount", .count(count)) }

  /// “A folder of maps becomes pages: --to html -o FOLDER”
  public static var folderNeedsPages: Phrase { Phrase("folderNeedsPages") }

  /// “has no maps in it; maps are called ….journey.json (--diagrams finds those in Markdown, too)”
  public static var noMapsInFolder: Phrase { Phrase("noMapsInFolder") }

  /// “… more repairs; rihla check tells them”
  public static func moreRepairs(_ count: Int) -> Phrase { Phrase("moreRepairs", .count(count)) }

  /// “--where, character …: …”
  public static func whereMisread(_ position: Int, _ reason: Phrase) -> Phrase {
    Phrase("whereMisread", .count(position), .phrase(reason))
  }

  /// “no field is called “…”. There are …, and every other field of a touchpoint; put quotation marks around
  /// a text with a colon”
  public static func noFilterKey(_ key: String, _ keys: String) -> Phrase {
    Phrase("noFilterKey", .text(key), .text(keys))
  }

  /// “No column is called “…”; there are …”
  public static func tableHasNoColumn(_ name: String, _ known: String) -> Phrase {
    Phrase("tableHasNoColumn", .text(name), .text(known))
  }

  /// “Read a Mermaid journey diagram, or a table of touchpoints, and write it as a map.”
  public static var cliImport: Phrase { Phrase("cli.import") }

  /// “The diagram (of a Markdown file the first, or that of README.md#2) or the table; - reads standard
  /// input.”
  public static var cliImportFile: Phrase { Phrase("cli.import.file") }

  /// “The file to write; standard output without it.”
  public static var cliOutput: Phrase { Phrase("cli.output") }

  /// “Write over a file that is there.”
  public static var cliForce: Phrase { Phrase("cli.force") }

  /// “Refuse what Mermaid itself refuses.”
  public static var cliStrict: Phrase { Phrase("cli.strict") }

  /// “Print the JSON Schema of the file format.”
  public static var cliSchema: Phrase { Phrase("cli.schema") }

  /// “Print the keys in force.”
  public static var cliKeys: Phrase { Phrase("cli.keys") }

  /// “As a Markdown table.”
  public static var cliKeysMarkdown: Phrase { Phrase("cli.keys.markdown") }

  /// “Open a demonstration map, or list them.”
  public static var cliDemo: Phrase { Phrase("cli.demo") }

  /// “The demonstration's name.”
  public static var cliDemoName: Phrase { Phrase("cli.demo.name") }

  /// “List the names and end.”
  public static var cliDemoList: Phrase { Phrase("cli.demo.list") }

  /// “Print the map's JSON and end.”
  public static var cliDemoPrint: Phrase { Phrase("cli.demo.print") }

  /// “| Keys | What they do |”
  public static var keysHeading: Phrase { Phrase("keys.heading") }

  /// “there is no folder to keep it in; save it under a name instead”
  public static var noStateFolder: Phrase { Phrase("noStateFolder") }

  /// “The unsaved map is kept in …”
  public static func keptAside(_ path: String) -> Phrase { Phrase("keptAside", .path(path)) }

  /// “… …”
  public static func showStage(_ number: Int, _ name: String) -> Phrase {
    Phrase("show.stage", .count(number), .text(name))
  }

  /// “A journey map”
  public static var blankTitle: Phrase { Phrase("blankTitle") }
}

// MARK: The commands that recover, compare, merge and forget

extension Phrase {
  /// “List what earlier sessions left unsaved, or write it to a file.”
  public static var cliRecover: Phrase { Phrase("cli.recover") }

  /// “rihla recover lists it; rihla recover 2 -o OUT writes the second; rihla recover FILE -o OUT writes the
  /// latest of one map. Nothing is removed.”
  public static var cliRecoverMore: Phrase { Phrase("cli.recover.more") }

  /// “The number in the list, or the map’s file.”
  public static var cliRecoverWhat: Phrase { Phrase("cli.recover.what") }

  /// “… …: …”
  public static func recoverLine(_ number: Int, _ name: Phrase, _ work: Phrase) -> Phrase {
    Phrase("recoverLine", .count(number), .phrase(name), .phrase(work))
  }

  /// “…: …”
  public static func recoverLineOfFile(_ name: Phrase, _ work: Phrase) -> Phrase {
    Phrase("recoverLineOfFile", .phrase(name), .phrase(work))
  }

  /// “… edits, … to …”
  public static func recoverCount(_ count: Int, from: String, to: String) -> Phrase {
    Phrase("recoverCount", .count(count), .text(from), .text(to))
  }

  /// “…: open now in process …; open the map to take it over”
  public static func recoverInUse(_ name: Phrase, _ process: String) -> Phrase {
    Phrase("recoverInUse", .phrase(name), .text(process))
  }

  /// “…: open in process …, which is stopped; open the map to take it over”
  public static func recoverStopped(_ name: Phrase, _ process: String) -> Phrase {
    Phrase("recoverStopped", .phrase(name), .text(process))
  }

  /// “… (put aside)”
  public static func recoverSetAside(_ work: Phrase) -> Phrase { Phrase("recoverSetAside", .phrase(work)) }

  /// “being written: …”
  public static func recoverOpenText(_ text: String) -> Phrase { Phrase("recoverOpenText", .text(text)) }

  /// “a map without a file”
  public static var unnamedMap: Phrase { Phrase("unnamedMap") }

  /// “there is no unsaved work”
  public static var nothingToRecover: Phrase { Phrase("nothingToRecover") }

  /// “the journal cannot be read, or what the map was before it is gone”
  public static var journalUnreadable: Phrase { Phrase("journalUnreadable") }

  /// “List the earlier versions that were kept of a map, or write one to a file.”
  public static var cliVersions: Phrase { Phrase("cli.versions") }

  /// “The number in the list of the version to write.”
  public static var cliVersionsNumber: Phrase { Phrase("cli.versions.number") }

  /// “Keep the map as it is now under this name.”
  public static var cliVersionsCheckpoint: Phrase { Phrase("cli.versions.checkpoint") }

  /// “… … …”
  public static func versionLine(_ number: Int, _ time: String, _ reason: Phrase) -> Phrase {
    Phrase("versionLine", .count(number), .text(time), .phrase(reason))
  }

  /// “there is no version …; rihla versions FILE lists them”
  public static func noSuchVersion(_ number: Int) -> Phrase { Phrase("noSuchVersion", .count(number)) }

  /// “Remove every copy that is kept of a map: journals, versions, leftovers.”
  public static var cliForget: Phrase { Phrase("cli.forget") }

  /// “The map itself stays. What an open editor uses is left and named.”
  public static var cliForgetMore: Phrase { Phrase("cli.forget.more") }

  /// “The map’s file, which need not be there any more; without it the list of recent maps is cleared.”
  public static var cliForgetFile: Phrase { Phrase("cli.forget.file") }

  /// “Removed … files”
  public static func forgotten(_ count: Int) -> Phrase { Phrase("forgotten", .count(count)) }

  /// “an open editor uses it; quit that first”
  public static var keptInUse: Phrase { Phrase("keptInUse") }

  /// “it is not ours”
  public static var keptForeign: Phrase { Phrase("keptForeign") }

  /// “Tell what differs between two maps.”
  public static var cliDiff: Phrase { Phrase("cli.diff") }

  /// “+ came, - went, ~ changed, > moved. Exit code 0: nothing differs, 1: something does.”
  public static var cliDiffMore: Phrase { Phrase("cli.diff.more") }

  /// “The map before; - reads standard input.”
  public static var cliDiffOld: Phrase { Phrase("cli.diff.old") }

  /// “The map after; - reads standard input.”
  public static var cliDiffNew: Phrase { Phrase("cli.diff.new") }

  /// “Bring two versions of a map together; OURS is written.”
  public static var cliMerge: Phrase { Phrase("cli.merge") }

  /// “Where both changed the same thing differently, ours stands, what one deleted and the other changed is
  /// kept, and the map’s notes say so. Exit code 1 then; the result is a valid map either way.”
  public static var cliMergeMore: Phrase { Phrase("cli.merge.more") }

  /// “What both sides were made from.”
  public static var cliMergeBase: Phrase { Phrase("cli.merge.base") }

  /// “Our side; the result is written here.”
  public static var cliMergeOurs: Phrase { Phrase("cli.merge.ours") }

  /// “The other side.”
  public static var cliMergeTheirs: Phrase { Phrase("cli.merge.theirs") }

  /// “… contradictions between two sides were left to decide:”
  public static func mergeNote(_ count: Int) -> Phrase { Phrase("mergeNote", .count(count)) }

  /// “…: ours …, theirs …”
  public static func conflictReport(_ subject: Phrase, _ ours: Phrase, _ theirs: Phrase) -> Phrase {
    Phrase("conflictReport", .phrase(subject), .phrase(ours), .phrase(theirs))
  }
}

// MARK: What the reader of the command line says

extension Phrase {
  /// “OVERVIEW:”
  public static var parserOverview: Phrase { Phrase("parser.overview") }

  /// “USAGE:”
  public static var parserSynopsis: Phrase { Phrase("parser.synopsis") }

  /// “ARGUMENTS:”
  public static var parserArguments: Phrase { Phrase("parser.arguments") }

  /// “OPTIONS:”
  public static var parserOptions: Phrase { Phrase("parser.options") }

  /// “SUBCOMMANDS:”
  public static var parserSubcommands: Phrase { Phrase("parser.subcommands") }

  /// “Show help information.”
  public static var parserShowHelp: Phrase { Phrase("parser.showHelp") }

  /// “Show the version.”
  public static var parserShowVersion: Phrase { Phrase("parser.showVersion") }

  /// “(default)”
  public static var parserDefault: Phrase { Phrase("parser.default") }

  /// “(default: …)”
  public static func parserDefaultValue(_ value: String) -> Phrase {
    Phrase("parser.defaultValue", .text(value))
  }

  /// “See '…' for detailed help.”
  public static func parserSeeHelp(_ command: String) -> Phrase { Phrase("parser.seeHelp", .text(command)) }

  /// “See '…' for more information.”
  public static func parserSeeMore(_ command: String) -> Phrase { Phrase("parser.seeMore", .text(command)) }

  /// “Error:”
  public static var parserError: Phrase { Phrase("parser.error") }

  /// “Help:”
  public static var parserHelp: Phrase { Phrase("parser.help") }

  /// “Usage:”
  public static var parserUsage: Phrase { Phrase("parser.usage") }

  /// “or:”
  public static var parserOr: Phrase { Phrase("parser.or") }

  /// “Unknown option '…'. Did you mean '…'?”
  public static func parserDidYouMean(_ option: String, _ other: String) -> Phrase {
    Phrase("parser.didYouMean", .text(option), .text(other))
  }

  /// “Unknown option '…'”
  public static func parserUnknownOption(_ option: String) -> Phrase {
    Phrase("parser.unknownOption", .text(option))
  }

  /// “Missing value for '…' in '…'”
  public static func parserMissingValueIn(_ option: String, _ options: String) -> Phrase {
    Phrase("parser.missingValueIn", .text(option), .text(options))
  }

  /// “Missing value for '…'”
  public static func parserMissingValue(_ option: String) -> Phrase {
    Phrase("parser.missingValue", .text(option))
  }

  /// “The option '…' does not take any value, but '…' was specified.”
  public static func parserSurplusValue(_ option: String, _ value: String) -> Phrase {
    Phrase("parser.surplusValue", .text(option), .text(value))
  }

  /// “Unexpected argument '…'”
  public static func parserUnexpected(_ argument: String) -> Phrase {
    Phrase("parser.unexpected", .text(argument))
  }

  /// “… unexpected arguments: '…'”
  public static func parserUnexpectedOnes(_ count: String, _ arguments: String) -> Phrase {
    Phrase("parser.unexpectedOnes", .text(count), .text(arguments))
  }

  /// “Missing expected argument '…'”
  public static func parserMissing(_ argument: String) -> Phrase { Phrase("parser.missing", .text(argument)) }

  /// “The value '…' is invalid for '…': …”
  public static func parserInvalidBecause(_ value: String, _ option: String, _ reason: String) -> Phrase {
    Phrase("parser.invalidBecause", .text(value), .text(option), .text(reason))
  }

  /// “The value '…' is invalid for '…'”
  public static func parserInvalid(_ value: String, _ option: String) -> Phrase {
    Phrase("parser.invalid", .text(value), .text(option))
  }

  /// “Invalid option: …”
  public static func parserInvalidOption(_ option: String) -> Phrase {
    Phrase("parser.invalidOption", .text(option))
  }
}

// MARK: Why something failed: one line each

extension Phrase {
  /// “rihla: …: …”
  public static func failure(_ what: String, _ reason: Phrase) -> Phrase {
    Phrase("failure", .path(what), .phrase(reason))
  }

  /// “rihla: standard output: …”
  public static func outputFailed(_ reason: Phrase) -> Phrase { Phrase("failure.output", .phrase(reason)) }

  /// “the disk is full”
  public static var outputFull: Phrase { Phrase("error.outputFull") }

  /// “it is closed”
  public static var outputClosed: Phrase { Phrase("error.outputClosed") }

  /// “it is a link, which git does not follow here; put a file in its place”
  public static var linkForGit: Phrase { Phrase("error.linkForGit") }

  /// “this looks like a table, not a map; rihla import makes a map of it, rihla evidence takes readings from
  /// it”
  public static var seemsTable: Phrase { Phrase("error.seemsTable") }

  /// “this looks like a Mermaid diagram; let its name end in .mmd, or read it with rihla import”
  public static var seemsDiagram: Phrase { Phrase("error.seemsDiagram") }

  /// “this looks like Markdown; let its name end in .md, and a journey diagram in it can be read”
  public static var seemsMarkdown: Phrase { Phrase("error.seemsMarkdown") }

  /// “this looks like a web page, from which no map can be read; look for the map it was made of”
  public static var seemsPage: Phrase { Phrase("error.seemsPage") }

  /// “this looks like a workbook or another office file; rihla import makes a map of a workbook (.xlsx),
  /// rihla evidence takes readings from it”
  public static var seemsOffice: Phrase { Phrase("error.seemsOffice") }

  /// “this is no map but some other text; a map is JSON that begins with {”
  public static var seemsText: Phrase { Phrase("error.seemsText") }

  /// “rihla: …”
  public static func plainFailure(_ reason: Phrase) -> Phrase { Phrase("failure.plain", .phrase(reason)) }

  /// “…:…: …”: line, column, and what is wrong there
  public static func errorAt(_ line: Int, _ column: Int, _ reason: Phrase) -> Phrase {
    Phrase("error.at", .count(line), .count(column), .phrase(reason))
  }

  /// “…:…: …: …”
  public static func errorAtPath(_ line: Int, _ column: Int, _ path: String, _ reason: Phrase) -> Phrase {
    Phrase("error.atPath", .count(line), .count(column), .text(path), .phrase(reason))
  }

  /// “found …, expected …”
  public static func foundExpected(_ found: Phrase, _ expected: Phrase) -> Phrase {
    Phrase("error.foundExpected", .phrase(found), .phrase(expected))
  }

  /// “a required member is missing”
  public static var missingMember: Phrase { Phrase("error.missing") }

  /// “the editor needs a terminal; rihla show FILE prints a map without one”
  public static var noTerminal: Phrase { Phrase("error.noTerminal") }

  /// “the terminal type “…” cannot show a screen; set TERM, for example to xterm-256color”
  public static func unusableTerminal(_ name: String) -> Phrase {
    Phrase("error.unusableTerminal", .text(name))
  }

  /// “there is no demonstration “…”; rihla demo --list names them”
  public static func unknownDemo(_ name: String) -> Phrase { Phrase("error.unknownDemo", .text(name)) }

  /// “there is no such folder”
  public static var noFolder: Phrase { Phrase("error.noFolder") }

  /// “there is no such file”
  public static var noFile: Phrase { Phrase("error.noFile") }

  /// “permission denied; look at the file's and the folder's rights”
  public static var noPermission: Phrase { Phrase("error.noPermission") }

  /// “the disk is full; free some space or save elsewhere”
  public static var diskFull: Phrase { Phrase("error.diskFull") }

  /// “it would be larger than files may be here”
  public static var overFileLimit: Phrase { Phrase("error.overFileLimit") }

  /// “the disk could not do it: it may be broken, or gone”
  public static var brokenDisk: Phrase { Phrase("error.brokenDisk") }

  /// “the name is too long”
  public static var nameTooLong: Phrase { Phrase("error.nameTooLong") }

  /// “too many files are open at once”
  public static var tooManyOpenFiles: Phrase { Phrase("error.tooManyOpenFiles") }

  /// “its links lead in a circle”
  public static var linksInCircle: Phrase { Phrase("error.linksInCircle") }

  /// “it is in use by the system”
  public static var fileBusy: Phrase { Phrase("error.fileBusy") }

  /// “the server on which it lies does not answer”
  public static var serverGone: Phrase { Phrase("error.serverGone") }

  /// “the file belongs to somebody else and is write-protected; save elsewhere”
  public static var writeProtectedByOther: Phrase { Phrase("error.writeProtectedByOther") }

  /// “the file system is read-only; save elsewhere”
  public static var readOnlyDisk: Phrase { Phrase("error.readOnlyDisk") }

  /// “… failed (system error …)”
  public static func systemError(_ step: Phrase, _ code: Int) -> Phrase {
    Phrase("error.system", .phrase(step), .count(code))
  }

  /// “it is a folder, not a map”
  public static var isDirectory: Phrase { Phrase("error.isDirectory") }

  /// “it is a pipe, not a file”
  public static var isPipe: Phrase { Phrase("error.isPipe") }

  /// “it is a device, not a file”
  public static var isDevice: Phrase { Phrase("error.isDevice") }

  /// “it is a link that leads nowhere”
  public static var isDanglingLink: Phrase { Phrase("error.isDanglingLink") }

  /// “it is not an ordinary file”
  public static var isNoFile: Phrase { Phrase("error.isNoFile") }

  /// “it is larger than … MB”
  public static func tooLargeFile(_ megabytes: Int) -> Phrase {
    Phrase("error.tooLargeFile", .count(megabytes))
  }

  /// “it was changed elsewhere since it was opened”
  public static var changedOutside: Phrase { Phrase("error.changedOutside") }

  /// “it is there already; --force writes over it”
  public static var alreadyExists: Phrase { Phrase("error.alreadyExists") }

  /// “writing failed halfway; the old content is whole in …”
  public static func overwriteFailed(_ copy: String) -> Phrase {
    Phrase("error.overwriteFailed", .path(copy))
  }

  /// “it is written, but the disk did not confirm it; save again”
  public static var notSynced: Phrase { Phrase("error.notSynced") }

  /// “a merge conflict mark; resolve the conflict in the file first”
  public static var conflictMarker: Phrase { Phrase("error.conflictMarker") }

  /// “the member “…” stands there twice, first at …:…”
  public static func duplicateKey(_ key: String, _ line: Int, _ column: Int) -> Phrase {
    Phrase("error.duplicateKey", .text(key), .count(line), .count(column))
  }

  /// “this is not UTF-8 text; convert the file to UTF-8”
  public static var invalidUTF8: Phrase { Phrase("error.invalidUTF8") }

  /// “this looks like UTF-16; convert the file to UTF-8”
  public static var utf16: Phrase { Phrase("error.utf16") }

  /// “an escape names half of a character”
  public static var loneSurrogate: Phrase { Phrase("error.loneSurrogate") }

  /// “a backslash with no escape after it”
  public static var invalidEscape: Phrase { Phrase("error.invalidEscape") }

  /// “a control character inside a string”
  public static var controlCharacter: Phrase { Phrase("error.controlCharacter") }

  /// “nested deeper than … levels”
  public static func tooDeep(_ limit: Int) -> Phrase { Phrase("error.tooDeep", .count(limit)) }

  /// “a text longer than … bytes”
  public static func tooLong(_ limit: Int) -> Phrase { Phrase("error.tooLong", .count(limit)) }

  /// “the end of the file”
  public static var foundEnd: Phrase { Phrase("error.foundEnd") }

  /// ““…””
  public static func foundText(_ text: String) -> Phrase { Phrase("error.foundText", .text(text)) }

  /// “null”
  public static var foundNull: Phrase { Phrase("error.foundNull") }

  /// “true or false”
  public static var foundFlag: Phrase { Phrase("error.foundFlag") }

  /// “an array”
  public static var foundList: Phrase { Phrase("error.foundList") }

  /// “an object”
  public static var foundObject: Phrase { Phrase("error.foundObject") }

  /// “a text”
  public static var expectedText: Phrase { Phrase("error.expectedText") }

  /// “true or false”
  public static var expectedFlag: Phrase { Phrase("error.expectedFlag") }

  /// “an array”
  public static var expectedList: Phrase { Phrase("error.expectedList") }

  /// “an object”
  public static var expectedObject: Phrase { Phrase("error.expectedObject") }

  /// “a number from … to …”
  public static func expectedRange(_ low: String, _ high: String) -> Phrase {
    Phrase("error.expectedRange", .text(low), .text(high))
  }

  /// “a whole number from … to …”
  public static func expectedWhole(_ low: String, _ high: String) -> Phrase {
    Phrase("error.expectedWhole", .text(low), .text(high))
  }

  /// “a number”
  public static var expectedNumber: Phrase { Phrase("error.expectedNumber") }

  /// “three numbers”
  public static var expectedThree: Phrase { Phrase("error.expectedThree") }

  /// “a journey map's "format": "rihla/1"”
  public static var expectedFormat: Phrase { Phrase("error.expectedFormat") }

  /// “a text that is not empty”
  public static var expectedSomething: Phrase { Phrase("error.expectedSomething") }
}

// MARK: What was repaired in a file when it was read

extension Phrase {
  /// “Repaired in memory, saving writes it: …”
  public static func repaired(_ what: Phrase) -> Phrase { Phrase("repaired", .phrase(what)) }

  /// “…; and … more”
  public static func andMore(_ what: Phrase, count: Int) -> Phrase {
    Phrase("andMore", .phrase(what), .count(count))
  }

  /// ““…” had no identifier”
  public static func identifierAdded(_ name: String) -> Phrase {
    Phrase("repair.identifierAdded", .text(name))
  }

  /// ““…” shared the identifier … and got a new one”
  public static func identifierRenewed(_ name: String, _ id: String) -> Phrase {
    Phrase("repair.identifierRenewed", .text(name), .text(id))
  }

  /// “transition … led to a touchpoint that is not there”
  public static func transitionDropped(_ id: String) -> Phrase {
    Phrase("repair.transitionDropped", .text(id))
  }

  /// ““…” named persona …, which is not there”
  public static func personaDropped(_ name: String, _ id: String) -> Phrase {
    Phrase("repair.personaDropped", .text(name), .text(id))
  }

  /// “lane … was missing and was added”
  public static func laneAdded(_ id: String) -> Phrase { Phrase("repair.laneAdded", .text(id)) }
}

// MARK: What reading a Mermaid diagram had to say, line by line

extension Phrase {
  /// “…:…: …”
  public static func importFinding(_ file: String, _ line: Int, _ matter: Phrase) -> Phrase {
    Phrase("import.finding", .path(file), .count(line), .phrase(matter))
  }

  /// “… in … written to …”
  public static func importDone(_ touchpoints: Phrase, _ stages: Phrase, _ file: String) -> Phrase {
    Phrase("import.done", .phrase(touchpoints), .phrase(stages), .path(file))
  }

  /// “… stages”
  public static func stageCount(_ count: Int) -> Phrase { Phrase("stageCount", .count(count)) }

  /// “score … counts as …; the original is in the notes”
  public static func scoreLimited(_ score: String, _ rating: Int) -> Phrase {
    Phrase("import.scoreLimited", .text(score), .count(rating))
  }

  /// “scores go up to …; if another scale than 1–5 is meant, name it: --scale 0..10”
  public static func scaleBeyondFive(_ highest: Double) -> Phrase {
    Phrase("import.scaleBeyondFive", .decimal(highest))
  }

  /// “score 0 was left unrated”
  public static var scoreZero: Phrase { Phrase("import.scoreZero") }

  /// “no score; left unrated”
  public static var scoreMissing: Phrase { Phrase("import.scoreMissing") }

  /// ““…” is no score: left unrated, the text is kept”
  public static func scoreUnreadable(_ score: String) -> Phrase {
    Phrase("import.scoreUnreadable", .text(score))
  }

  /// “read as score … by “…”, which stand in each other's place”
  public static func scoreAfterActor(_ score: String, _ actor: String) -> Phrase {
    Phrase("import.scoreAfterActor", .text(score), .text(actor))
  }

  /// ““…” was read as …, though Mermaid knows only the digits 0–9”
  public static func scoreInOtherDigits(_ score: String, _ number: String) -> Phrase {
    Phrase("import.scoreInOtherDigits", .text(score), .text(number))
  }

  /// “Mermaid ends the name at its colon: “…”; read on as far as “…””
  public static func colonInsideName(_ name: String, _ rest: String) -> Phrase {
    Phrase("import.colonInsideName", .text(name), .text(rest))
  }

  /// ““…” was read as several actors, though Mermaid parts them at “,” only”
  public static func actorsAtArabicCommas(_ actors: String) -> Phrase {
    Phrase("import.actorsAtArabicCommas", .text(actors))
  }

  /// “an actor without a name was left out”
  public static var actorEmpty: Phrase { Phrase("import.actorEmpty") }

  /// “the actor “…” stands there twice; kept once”
  public static func actorRepeated(_ name: String) -> Phrase { Phrase("import.actorRepeated", .text(name)) }

  /// ““…” has no meaning there; it is in the notes”
  public static func tailIgnored(_ text: String) -> Phrase { Phrase("import.tailIgnored", .text(text)) }

  /// “# begins a comment: “…” was left out”
  public static func cutAtNumberSign(_ rest: String) -> Phrase {
    Phrase("import.cutAtNumberSign", .text(rest))
  }

  /// ““…:” makes a task of that name, not a …”
  public static func keywordReadAsTask(_ name: String) -> Phrase {
    Phrase("import.keywordReadAsTask", .text(name))
  }

  /// ““…” alone took the next line as its text”
  public static func keywordTookNextLine(_ keyword: String) -> Phrase {
    Phrase("import.keywordTookNextLine", .text(keyword))
  }

  /// “tasks before the first section got a stage of their own”
  public static var tasksBeforeSection: Phrase { Phrase("import.tasksBeforeSection") }

  /// “the section “…” follows itself; the two are one stage”
  public static func sectionRepeated(_ name: String) -> Phrase {
    Phrase("import.sectionRepeated", .text(name))
  }

  /// “a later title replaced “…””
  public static func titleReplaced(_ title: String) -> Phrase { Phrase("import.titleReplaced", .text(title)) }

  /// “Mermaid refuses this heading; it was read as journey”
  public static var repairedHeading: Phrase { Phrase("import.repairedHeading") }

  /// “Mermaid refuses the semicolon; it was read as the end of the line”
  public static var repairedSemicolon: Phrase { Phrase("import.repairedSemicolon") }

  /// “Mermaid refuses &…;; it was read as its character”
  public static func repairedEntity(_ name: String) -> Phrase { Phrase("import.repairedEntity", .text(name)) }

  /// “Mermaid refuses a colon in a section; it was read as part of the name”
  public static var repairedColon: Phrase { Phrase("import.repairedColon") }

  /// “Mermaid refuses a name that begins with a keyword; it was read as a name”
  public static var repairedName: Phrase { Phrase("import.repairedName") }

  /// “found “…”, expected a Mermaid diagram that begins with journey”
  public static func notAJourney(_ found: String) -> Phrase { Phrase("import.notAJourney", .text(found)) }

  /// “the word journey”
  public static var expectedJourney: Phrase { Phrase("import.expectedJourney") }

  /// “a task, a section or a title”
  public static var expectedStatement: Phrase { Phrase("import.expectedStatement") }

  /// ““: score: actors” after “…””
  public static func expectedScore(_ task: String) -> Phrase { Phrase("import.expectedScore", .text(task)) }

  /// “the closing brace of line …”
  public static func expectedBrace(_ line: Int) -> Phrase { Phrase("import.expectedBrace", .count(line)) }

  /// “the end of the line”
  public static var foundEndOfLine: Phrase { Phrase("import.foundEndOfLine") }

  /// “a semicolon (in a name it is written #59;)”
  public static var foundSemicolon: Phrase { Phrase("import.foundSemicolon") }

  /// ““…” without a task (a name that begins with “section” or “title” is written #115;ection, #116;itle)”
  public static func foundTaskData(_ text: String) -> Phrase { Phrase("import.foundTaskData", .text(text)) }

  /// “a colon with nothing after it”
  public static var foundBareColon: Phrase { Phrase("import.foundBareColon") }

  /// “the word journey again”
  public static var foundJourneyAgain: Phrase { Phrase("import.foundJourneyAgain") }
}

// MARK: Reports, checks, and readings taken over from tables

extension Phrase {
  /// “…: …”: a report, and the map that it is on
  public static func reportTitle(_ report: Phrase, _ map: String) -> Phrase {
    Phrase("reportTitle", .phrase(report), .text(map))
  }

  /// “…: …”
  public static func reportFact(_ heading: Phrase, _ words: String) -> Phrase {
    Phrase("reportFact", .phrase(heading), .text(words))
  }

  /// “… …: …”: as in “Stage 3: Sign up”
  public static func reportNumbered(_ kind: Phrase, _ number: Int, _ name: String) -> Phrase {
    Phrase("reportNumbered", .phrase(kind), .count(number), .text(name))
  }

  /// “…?”: a score that rests on a guess
  public static func reportGuess(_ score: Int) -> Phrase { Phrase("reportGuess", .count(score)) }

  /// “… → …”
  public static func reportChange(_ before: String, _ after: String) -> Phrase {
    Phrase("reportChange", .text(before), .text(after))
  }

  /// “Nothing to tell.”
  public static var reportNothing: Phrase { Phrase("reportNothing") }

  /// “… …”
  public static func readingSaid(_ measure: Phrase, _ amount: String) -> Phrase {
    Phrase("readingSaid", .phrase(measure), .text(amount))
  }

  /// “… …”
  public static func readingLasts(_ measure: Phrase, _ time: Phrase) -> Phrase {
    Phrase("readingLasts", .phrase(measure), .phrase(time))
  }

  /// “… …”
  public static func withUnit(_ measure: Phrase, _ unit: String) -> Phrase {
    Phrase("withUnit", .phrase(measure), .text(unit))
  }

  /// “… years”
  public static func durationYears(_ count: Int) -> Phrase { Phrase("durationYears", .count(count)) }

  /// “… months”
  public static func durationMonths(_ count: Int) -> Phrase { Phrase("durationMonths", .count(count)) }

  /// “… weeks”
  public static func durationWeeks(_ count: Int) -> Phrase { Phrase("durationWeeks", .count(count)) }

  /// “… days”
  public static func durationDays(_ count: Int) -> Phrase { Phrase("durationDays", .count(count)) }

  /// “… hours”
  public static func durationHours(_ count: Int) -> Phrase { Phrase("durationHours", .count(count)) }

  /// “… seconds”
  public static func durationSeconds(_ count: Int) -> Phrase { Phrase("durationSeconds", .count(count)) }

  /// “… …”
  public static func durationAnd(_ first: Phrase, _ rest: Phrase) -> Phrase {
    Phrase("durationAnd", .phrase(first), .phrase(rest))
  }

  /// “;”: between the things of a list
  public static var reportSeparator: Phrase { Phrase("reportSeparator") }

  /// “line …, byte … (…) is not UTF-8; name the encoding, as in --encoding WINDOWS-1252, or save the table
  /// as “CSV UTF-8””: the line, the byte in it, and its value in two hexadecimal digits
  public static func notUTF8(line: Int, byte: Int, _ value: String) -> Phrase {
    Phrase("table.notUTF8", .count(line), .count(byte), .text(value))
  }

  /// “line … is not in the encoding …; name the one in which the table was saved”
  public static func notInEncoding(_ encoding: String, _ line: Int) -> Phrase {
    Phrase("table.notInEncoding", .text(encoding), .count(line))
  }

  /// “no encoding is called …; iconv --list names them all”
  public static func unknownEncoding(_ encoding: String) -> Phrase {
    Phrase("table.unknownEncoding", .text(encoding))
  }

  /// “this is a spreadsheet’s own file; save the sheet as “CSV UTF-8” and read that”
  public static var tableWorkbook: Phrase { Phrase("table.workbook") }

  /// “with a case, an activity and a time this is an event log, not a table of touchpoints or readings;
  /// rihla paths reads it”
  public static var tableEventLog: Phrase { Phrase("table.eventLog") }

  /// “--scale was given, and no column holds ratings; leave it out, or head the column “Rating””
  public static var tableNoRatings: Phrase { Phrase("table.noRatings") }

  /// “… is for diagrams; leave it out for a table”
  public static func optionForDiagrams(_ option: String) -> Phrase {
    Phrase("table.optionForDiagrams", .text(option))
  }

  /// “… is for tables; leave it out for a diagram”
  public static func optionForTables(_ option: String) -> Phrase {
    Phrase("table.optionForTables", .text(option))
  }

  /// “and … more like these”
  public static func moreProblems(_ count: Int) -> Phrase { Phrase("table.moreProblems", .count(count)) }

  /// “a number from 1 to 5; if another scale is meant, name it: --scale 0..10”
  public static var expectedRatingOrScale: Phrase { Phrase("table.expectedRatingOrScale") }

  /// ““…” stands above the headings; it is in the notes of the map”
  public static func aboveHeadings(_ text: String) -> Phrase { Phrase("table.aboveHeadings", .text(text)) }

  /// “the stages stand side by side: …”
  public static func stagesAcross(_ count: Int) -> Phrase { Phrase("table.stagesAcross", .count(count)) }

  /// “the row “…” means nothing here; it is a lane of the map”
  public static func rowIsLane(_ heading: String) -> Phrase { Phrase("table.rowIsLane", .text(heading)) }

  /// “column “…”: … is none of the words that stand there; it is in the notes”
  public static func wordsInNotes(_ words: String, column: String) -> Phrase {
    Phrase("table.wordsInNotes", .text(words), .text(column))
  }

  /// “column “…”: words are kept as the feeling; a degree of emotion is a number from -2 to 2”
  public static func feelingsKept(_ column: String) -> Phrase { Phrase("table.feelings", .text(column)) }

  /// ““…” is read as …, and the other days like it”
  public static func dayRead(_ text: String, _ day: Phrase) -> Phrase {
    Phrase("table.dayRead", .text(text), .phrase(day))
  }

  /// “… … …”
  public static func writtenDay(_ day: String, _ month: Phrase, _ year: String) -> Phrase {
    Phrase("table.day", .text(day), .phrase(month), .text(year))
  }

  /// ““…” stands … times in one stage; if each line is an event, the table is an event log”
  public static func manyOfOneName(_ name: String, _ count: Int) -> Phrase {
    Phrase("table.manyOfOneName", .text(name), .count(count))
  }

  /// ““…” is …”
  public static func columnTaken(_ heading: String, _ meaning: Phrase) -> Phrase {
    Phrase("table.columnTaken", .text(heading), .phrase(meaning))
  }

  /// “in the notes: it means nothing here”
  public static var tableAsNotes: Phrase { Phrase("table.asNotes") }

  /// “passed over: it is reckoned from others”
  public static var tableAsReckoned: Phrase { Phrase("table.asReckoned") }

  /// “a lane of the map”
  public static var asLane: Phrase { Phrase("table.asLane") }

  /// ““…” of the stage”
  public static func asStageField(_ field: Phrase) -> Phrase { Phrase("table.asStageField", .phrase(field)) }

  /// “… in …; nothing was written (--dry-run)”
  public static func importDry(_ touchpoints: Phrase, _ stages: Phrase) -> Phrase {
    Phrase("table.importDry", .phrase(touchpoints), .phrase(stages))
  }

  /// “…: … answers”
  public static func answersTaken(_ measure: Phrase, _ count: Int) -> Phrase {
    Phrase("answers.taken", .phrase(measure), .count(count))
  }

  /// “values of customer satisfaction up to 1 are read as parts of 1: 0.85 is 85%”
  public static var answersFractions: Phrase { Phrase("answers.fractions") }

  /// “values of customer satisfaction up to 5 are read as means of 1–5: they are ratings, no percentages”
  public static var answersStars: Phrase { Phrase("answers.stars") }

  /// “found … among percentages of customer satisfaction; write 85% for 0.85, or the measure rating for 4.2
  /// of 5”
  public static func noPercentage(_ text: String) -> Phrase { Phrase("answers.noPercentage", .text(text)) }

  /// “…: answers go up to …, which is neither 1–5 nor 0–100; write percent signs, or put them on one of the
  /// two scales”
  public static func noAnswerScale(_ measure: Phrase, _ highest: Double) -> Phrase {
    Phrase("answers.noScale", .phrase(measure), .decimal(highest))
  }

  /// “no column is headed “…””
  public static func noSuchColumn(_ text: String) -> Phrase { Phrase("answers.noSuchColumn", .text(text)) }

  /// “another column holds answers of … too; name what each is about: --answers nps=COLUMN:touchpoint”
  public static func answersTwice(_ measure: Phrase) -> Phrase { Phrase("answers.twice", .phrase(measure)) }

  /// “what=heading or what=heading:touchpoint, where what is nps, csat, ces, rating, comment, date,
  /// touchpoint, stage or source”
  public static var expectedAnswers: Phrase { Phrase("answers.expected") }

  /// “Survey answers”
  public static var answersSource: Phrase { Phrase("answers.source") }

  /// “The encoding of the table, as iconv --list names it; without it UTF-8, or UTF-16 with a mark.”
  public static var cliEncoding: Phrase { Phrase("cli.encoding") }

  /// “Tell what each column is taken for and write nothing.”
  public static var cliImportDryRun: Phrase { Phrase("cli.importDryRun") }

  /// “Which columns hold the answers of one respondent a row: nps=COLUMN:touchpoint and so on; without it
  /// the headings tell.”
  public static var cliAnswers: Phrase { Phrase("cli.answers") }

  /// “Answers are put together by week, month, quarter or all.”
  public static var cliBy: Phrase { Phrase("cli.by") }

  /// “How many comments of a touchpoint become quotations.”
  public static var cliQuotes: Phrase { Phrase("cli.quotes") }

  /// “Which comments become quotations: newest or longest.”
  public static var cliQuotesBy: Phrase { Phrase("cli.quotesBy") }

  /// “What the source of the readings is called.”
  public static var cliAnswersSource: Phrase { Phrase("cli.answersSource") }

  /// “the quotation mark that opens here is never closed”
  public static var openQuotation: Phrase { Phrase("openQuotation") }

  /// “there is text behind a closing quotation mark”
  public static var textBehindQuotation: Phrase { Phrase("textBehindQuotation") }

  /// “there is no line with a reading in it”
  public static var noReadings: Phrase { Phrase("noReadings") }

  /// “there is no column “…””
  public static func noColumn(_ name: Phrase) -> Phrase { Phrase("noColumn", .phrase(name)) }

  /// “two columns are headed “…””
  public static func columnTwice(_ name: Phrase) -> Phrase { Phrase("columnTwice", .phrase(name)) }

  /// “… fields where … are expected; put a field that holds the delimiter between quotation marks”
  public static func tooManyFields(_ found: Int, expected: Int) -> Phrase {
    Phrase("tooManyFields", .count(found), .count(expected))
  }

  /// “the map has no touchpoint “…””
  public static func noSuchTouchpoint(_ name: String) -> Phrase { Phrase("noSuchTouchpoint", .text(name)) }

  /// “… touchpoints are called “…”; name the stage too, or the identifier”
  public static func ambiguousTouchpoint(_ name: String, _ count: Int) -> Phrase {
    Phrase("ambiguousTouchpoint", .text(name), .count(count))
  }

  /// “the touchpoint “…” is not in the stage “…””
  public static func inOtherStage(_ name: String, _ stage: String) -> Phrase {
    Phrase("inOtherStage", .text(name), .text(stage))
  }

  /// “the map has no stage “…””
  public static func unknownStage(_ name: String) -> Phrase { Phrase("unknownStage", .text(name)) }

  /// “… stages are called “…”; give the number”
  public static func ambiguousStage(_ name: String, _ count: Int) -> Phrase {
    Phrase("ambiguousStage", .text(name), .count(count))
  }

  /// “the field “…” is empty”
  public static func emptyField(_ name: Phrase) -> Phrase { Phrase("emptyField", .phrase(name)) }

  /// “there is neither a value nor a quotation”
  public static var saysNothing: Phrase { Phrase("saysNothing") }

  /// “…: …”: a column, and what is wrong in it
  public static func inColumn(_ name: Phrase, _ reason: Phrase) -> Phrase {
    Phrase("inColumn", .phrase(name), .phrase(reason))
  }

  /// “one of these words: …”
  public static func oneOfWords(_ words: Phrase) -> Phrase { Phrase("oneOfWords", .phrase(words)) }

  /// “a number from 0 on”
  public static var expectedNotNegative: Phrase { Phrase("expectedNotNegative") }

  /// “a whole number from 0 on”
  public static var expectedCount: Phrase { Phrase("expectedCount") }

  /// “a number from … to …”
  public static func expectedFigure(_ low: Double, _ high: Double) -> Phrase {
    Phrase("expectedFigure", .decimal(low), .decimal(high))
  }

  /// “a day such as 2026-05-31 or 31 May 2026”
  public static var expectedDate: Phrase { Phrase("expectedDate") }

  /// “it contradicts line …, which has the same source, measure and date”
  public static func contradictsLine(_ line: Int) -> Phrase { Phrase("contradictsLine", .count(line)) }

  /// “the column “…” means nothing here and is passed over”
  public static func columnIgnored(_ name: String) -> Phrase { Phrase("columnIgnored", .text(name)) }

  /// “…: …: …”: what a reading is about, the measure, and what it says
  public static func readingLine(_ target: String, _ measure: String, _ words: String) -> Phrase {
    Phrase("readingLine", .text(target), .text(measure), .text(words))
  }

  /// “Readings: … added, … changed, … as they were”
  public static func readingsTaken(_ added: Int, _ updated: Int, _ unchanged: Int) -> Phrase {
    Phrase("readingsTaken", .count(added), .count(updated), .count(unchanged))
  }

  /// “…; nothing was written (--dry-run)”
  public static func nothingWritten(_ counts: Phrase) -> Phrase { Phrase("nothingWritten", .phrase(counts)) }

  /// “the file has to be repaired: …”
  public static func checkRepair(_ repair: Phrase) -> Phrase { Phrase("checkRepair", .phrase(repair)) }

  /// “… low touchpoints; allowed: …”
  public static func checkLow(_ count: Int, _ limit: Int) -> Phrase {
    Phrase("checkLow", .count(count), .count(limit))
  }

  /// “… critical touchpoints; allowed: …”
  public static func checkCritical(_ count: Int, _ limit: Int) -> Phrase {
    Phrase("checkCritical", .count(count), .count(limit))
  }

  /// “stage …, “…”: …”: where, and what was found
  public static func checkAt(_ stage: Int, _ touchpoint: String, _ matter: Phrase) -> Phrase {
    Phrase("checkAt", .count(stage), .text(touchpoint), .phrase(matter))
  }

  /// “…, rated …”
  public static func checkRated(_ level: Phrase, _ rating: Double) -> Phrase {
    Phrase("checkRated", .phrase(level), .decimal(rating))
  }

  /// “the mean rating is …; asked for: at least …”
  public static func checkMean(_ mean: Double, _ limit: Double) -> Phrase {
    Phrase("checkMean", .mean(mean), .decimal(limit))
  }

  /// “judged minus measured is …; allowed: …”
  public static func checkGap(_ gap: Double, _ limit: Double) -> Phrase {
    Phrase("checkGap", .decimal(gap), .decimal(limit))
  }

  /// “the link “…” leads nowhere: …”
  public static func checkLink(_ link: String, _ trouble: Phrase) -> Phrase {
    Phrase("checkLink", .text(link), .phrase(trouble))
  }

  /// “maps link to each other in a circle: …”
  public static func checkLinkCircle(_ maps: String) -> Phrase { Phrase("checkLinkCircle", .text(maps)) }

  /// “it must be a path inside the repository, relative to this map”
  public static var linkLeadsOut: Phrase { Phrase("linkLeadsOut") }

  /// “no file is there; if it was moved, rihla migrate --moved mends the links”
  public static var linkToNoFile: Phrase { Phrase("linkToNoFile") }

  /// “what is there cannot be read as a map; rihla check tells why”
  public static var linkToNoMap: Phrase { Phrase("linkToNoMap") }

  /// “the map has no stage with the id “…””
  public static func linkToNoStage(_ id: String) -> Phrase { Phrase("linkToNoStage", .text(id)) }

  /// “a merge left … contradictions to decide: see the notes of the map”
  public static func checkUndecided(_ count: Int) -> Phrase { Phrase("checkUndecided", .count(count)) }

  /// “now …, rated …”
  public static func checkNewLow(_ level: Phrase, _ rating: Double) -> Phrase {
    Phrase("checkNewLow", .phrase(level), .decimal(rating))
  }

  /// “now …, rated …; before: …”
  public static func checkWorse(_ level: Phrase, _ rating: Double, _ before: Phrase) -> Phrase {
    Phrase("checkWorse", .phrase(level), .decimal(rating), .phrase(before))
  }

  /// “a new pain of class A (…): “…””
  public static func checkNewPain(_ pain: String, _ score: Int) -> Phrase {
    Phrase("checkNewPain", .text(pain), .count(score))
  }

  /// “the mean rating fell to … from …”
  public static func checkLowerMean(_ mean: Double, _ before: Double) -> Phrase {
    Phrase("checkLowerMean", .mean(mean), .mean(before))
  }

  /// “… pieces of evidence are gone”
  public static func checkLostEvidence(_ count: Int) -> Phrase { Phrase("checkLostEvidence", .count(count)) }

  /// “No findings.”
  public static var checkFine: Phrase { Phrase("checkFine") }

  /// “stage … “…”: …”: where, and what was found
  public static func checkAtStage(_ stage: Int, _ name: String, _ matter: Phrase) -> Phrase {
    Phrase("checkAtStage", .count(stage), .text(name), .phrase(matter))
  }

  /// “warning: …”
  public static func checkWarning(_ finding: Phrase) -> Phrase { Phrase("checkWarning", .phrase(finding)) }

  /// “the median of the ballots is …, but effectiveness says …; the ballots count: set effectiveness to …,
  /// or clear the ballots”
  public static func ballotsDiffer(median: Double, effectiveness: Double) -> Phrase {
    Phrase("ballotsDiffer", .decimal(median), .decimal(effectiveness))
  }

  /// “…: found “…”, expected a day such as 2026-05-31; it counts as undated until the day is put right”
  public static func noDay(of dated: Phrase, _ found: String) -> Phrase {
    Phrase("noDay", .phrase(dated), .text(found))
  }

  /// “benchmarks of …: found …, expected three values each above, or each below, the one before; put them
  /// right, until then the usual ones count”
  public static func benchmarkNotMonotonic(_ measure: Phrase, _ values: String) -> Phrase {
    Phrase("benchmarkNotMonotonic", .phrase(measure), .text(values))
  }

  /// “…: found …, expected a percentage of satisfied customers; write 85 for 0.85, or the measure rating for
  /// 4.2 of 5, or give it the unit %”
  public static func unlikelyPercentage(_ reading: Phrase, _ value: String) -> Phrase {
    Phrase("value.unlikelyPercentage", .phrase(reading), .text(value))
  }

  /// “…: found …, expected a number from … to …; it is not scored until the value or the measure is put
  /// right”
  public static func outOfRange(_ reading: Phrase, _ value: String, low: Double, high: Double) -> Phrase {
    Phrase("outOfRange", .phrase(reading), .text(value), .decimal(low), .decimal(high))
  }

  /// “…: found the voice “…”, expected customer or employee; it is not scored until the voice is one of the
  /// two”
  public static func unknownVoice(_ reading: Phrase, _ word: String) -> Phrase {
    Phrase("unknownVoice", .phrase(reading), .text(word))
  }

  /// “reading “…””: the reading of this measure, source and day
  public static func theReading(_ name: String) -> Phrase { Phrase("theReading", .text(name)) }

  /// “action “…””
  public static func theImprovement(_ text: String) -> Phrase { Phrase("theImprovement", .text(text)) }

  /// “workshop”
  public static var theSession: Phrase { Phrase("theSession") }

  /// “round of voting”
  public static var theVoting: Phrase { Phrase("theVoting") }

  /// “… findings”
  public static func findingCount(_ count: Int) -> Phrase { Phrase("findingCount", .count(count)) }

  /// “… warnings”
  public static func warningCount(_ count: Int) -> Phrase { Phrase("warningCount", .count(count)) }

  /// “Print what hurts, what matters most first.”
  public static var cliPains: Phrase { Phrase("cli.pains") }

  /// “Print a map in figures: ratings, emotion, targets, coverage, mixes, contradictions.”
  public static var cliStats: Phrase { Phrase("cli.stats") }

  /// “Print every touchpoint, with every field in the formats for programs.”
  public static var cliInventory: Phrase { Phrase("cli.inventory") }

  /// “Print the improvement actions: what, by whom, until when.”
  public static var cliImprovements: Phrase { Phrase("cli.improvements") }

  /// “What is not done yet stands first, by its date.”
  public static var cliImprovementsMore: Phrase { Phrase("cli.improvements.more") }

  /// “Write what is not done for a program that keeps tasks: github (lines for gh), jira, azure (CSV for
  /// their importers) or csv.”
  public static var cliActionsTo: Phrase { Phrase("cli.actions.to") }

  /// “Compare with what such a program exported, as CSV or the JSON of gh issue list, and tell which actions
  /// stand otherwise there.”
  public static var cliActionsFrom: Phrase { Phrase("cli.actions.from") }

  /// “Put those differences into the map.”
  public static var cliActionsWrite: Phrase { Phrase("cli.actions.write") }

  /// “Let them wait for the editor, where a person takes them over as one step.”
  public static var cliActionsPropose: Phrase { Phrase("cli.actions.propose") }

  /// “--from EXPORT goes with one of --write and --propose”
  public static var trackerWithoutFrom: Phrase { Phrase("trackerWithoutFrom") }

  /// “--to and --from take one map”
  public static var trackerOfOneMap: Phrase { Phrase("trackerOfOneMap") }

  /// “…: … → …”
  public static func trackerChange(_ action: String, _ old: Phrase, _ new: Phrase) -> Phrase {
    Phrase("trackerChange", .text(action), .phrase(old), .phrase(new))
  }

  /// “Nothing stands otherwise there; actions known there: …”
  public static func trackerSame(_ known: Double) -> Phrase { Phrase("trackerSame", .decimal(known)) }

  /// “Actions that stand otherwise there: …; --write puts that into the map, --propose lets it wait for the
  /// editor”
  public static func trackerToAccept(_ count: Double) -> Phrase { Phrase("trackerToAccept", .decimal(count)) }

  /// “Actions that stand otherwise there: …; the editor offers that as one step”
  public static func trackerProposed(_ count: Double) -> Phrase { Phrase("trackerProposed", .decimal(count)) }

  /// “How far actions have come, as … has it”: why a proposal is made
  public static func trackerReason(_ export: String) -> Phrase { Phrase("trackerReason", .path(export)) }

  /// “Actions changed: …”
  public static func trackerWritten(_ count: Double) -> Phrase { Phrase("trackerWritten", .decimal(count)) }

  /// “the map does not have these actions any more: …”
  public static func trackerGone(_ keys: String) -> Phrase { Phrase("trackerGone", .text(keys)) }

  /// “states that are not known were passed over: …”
  public static func trackerUnknownStates(_ states: String) -> Phrase {
    Phrase("trackerUnknownStates", .text(states))
  }

  /// “no column says a state (Status, State), but: …”
  public static func trackerNoState(_ headings: String) -> Phrase {
    Phrase("trackerNoState", .text(headings))
  }

  /// “none of its rows has the key of an action (rihla:…); export with the description, the labels or the
  /// tags”
  public static var trackerNoKeys: Phrase { Phrase("trackerNoKeys") }

  /// “a diagram does not hold how far actions have come; save the map as a file of its own first”
  public static var trackerDiagram: Phrase { Phrase("trackerDiagram") }

  /// “Answer programs over standard input and output, by the Model Context Protocol.”
  public static var cliServe: Phrase { Phrase("cli.serve") }

  /// “Programs read maps, reports and event logs in the places that are named, and nothing else. What they
  /// propose waits until a person takes it over in the editor; nothing is written to a map.”
  public static var cliServeMore: Phrase { Phrase("cli.serve.more") }

  /// “Speak the Model Context Protocol.”
  public static var cliServeMcp: Phrase { Phrase("cli.serve.mcp") }

  /// “Maps, and folders with maps and logs, that may be read; by default the folder in which this runs.”
  public static var cliServePlaces: Phrase { Phrase("cli.serve.places") }

  /// “--mcp”
  public static var expectedMcp: Phrase { Phrase("expectedMcp") }

  /// “Print what could be better, what is worth most and takes least first.”
  public static var cliOpportunities: Phrase { Phrase("cli.opportunities") }

  /// “By value and effort: do first, plan, fill in, leave; csv and json hold every grade.”
  public static var cliOpportunitiesMore: Phrase { Phrase("cli.opportunities.more") }

  /// “Print the minutes of a workshop: who was there, what was changed and decided, who does what until
  /// when.”
  public static var cliMinutes: Phrase { Phrase("cli.minutes") }

  /// “As text and as Markdown they can be mailed; csv and json hold the decisions.”
  public static var cliMinutesMore: Phrase { Phrase("cli.minutes.more") }

  /// “What to leave out: ….”
  public static func cliMinutesWithout(_ parts: String) -> Phrase {
    Phrase("cli.minutes.without", .text(parts))
  }

  /// ““…” is none of: …”
  public static func cliPrivateParts(_ found: String, _ known: String) -> Phrase {
    Phrase("cli.privateParts", .text(found), .text(known))
  }

  /// “The map as it was before: what was changed since then is told.”
  public static var cliMinutesSince: Phrase { Phrase("cli.minutes.since") }

  /// “The format: text, plain (one fact a line, for listening), json, csv, markdown or xlsx (a workbook);
  /// without it what the ending of -o says, else text.”
  public static var cliFormat: Phrase { Phrase("cli.format") }

  /// “Show many maps on one screen: how each is, the worst of all, what is overdue, who is named.”
  public static var cliAtlas: Phrase { Phrase("cli.atlas") }

  /// “With --format, -o, --where, --columns or --sort a table, a row a map. Enter opens a map, and leaving
  /// it comes back.”
  public static var cliAtlasMore: Phrase { Phrase("cli.atlas.more") }

  /// “Print how maps went from commit to commit, and whether what was done helped.”
  public static var cliTrend: Phrase { Phrase("cli.trend") }

  /// “A folder of maps, or a map; git must know it.”
  public static var cliTrendFile: Phrase { Phrase("cli.trend.file") }

  /// “The commit, tag or branch to begin with.”
  public static var cliTrendSince: Phrase { Phrase("cli.trend.since") }

  /// “A point for each commit, or the last of each month: commit or month.”
  public static var cliTrendBy: Phrase { Phrase("cli.trend.by") }

  /// “Draw it as SVG; so does an -o that ends with .svg.”
  public static var cliTrendSvg: Phrase { Phrase("cli.trend.svg") }

  /// “An action that became done is compared with itself: its touchpoint's readings before that day and from
  /// then on, the difference with a 95 % interval, or too few.”
  public static var cliTrendMore: Phrase { Phrase("cli.trend.more") }

  /// “git knows no map there”
  public static var noHistory: Phrase { Phrase("noHistory") }

  /// “not in the atlas”
  public static var atlasNotHere: Phrase { Phrase("atlasNotHere") }

  /// “stands above”
  public static var atlasAbove: Phrase { Phrase("atlasAbove") }

  /// “Nothing to show here”
  public static var atlasEmpty: Phrase { Phrase("atlasEmpty") }

  /// “Nothing passes the filter; Esc takes it away”
  public static var atlasNothingPasses: Phrase { Phrase("atlasNothingPasses") }

  /// “… files cannot be read: rihla check tells why”
  public static func unreadCount(_ count: Int) -> Phrase { Phrase("unreadCount", .count(count)) }

  /// “m merge spellings | Enter open | Tab next page | f filter | s sort | Esc leave | ← → column”
  public static var hintsAtlasNames: Phrase { Phrase("hintsAtlasNames") }

  /// “Write all of them as:”
  public static var askSpelling: Phrase { Phrase("askSpelling") }

  /// “Spellings are merged on the page of names”
  public static var atlasMergeNames: Phrase { Phrase("atlasMergeNames") }

  /// “nothing would change”
  public static var atlasMergeNothing: Phrase { Phrase("atlasMergeNothing") }

  /// “Enter: … places, maps: …”
  public static func atlasMergeAsks(_ places: Int, maps: Int) -> Phrase {
    Phrase("atlasMergeAsks", .count(places), .count(maps))
  }

  /// “… places written; maps: …. rihla versions has what they were”
  public static func atlasMerged(_ places: Int, maps: Int) -> Phrase {
    Phrase("atlasMerged", .count(places), .count(maps))
  }

  /// “… maps written, … left as it is: …”
  public static func atlasMergedPart(_ maps: Int, left: Int, _ first: Phrase) -> Phrase {
    Phrase("atlasMergedPart", .count(maps), .count(left), .phrase(first))
  }

  /// “it is not what the atlas shows any more”
  public static var atlasMapChanged: Phrase { Phrase("atlasMapChanged") }

  /// “Enter open | Tab next page | f filter | s sort | Esc leave | ← → column”
  public static var hintsAtlas: Phrase { Phrase("hintsAtlas") }

  /// “Check maps, for example in continuous integration.”
  public static var cliCheck: Phrase { Phrase("cli.check") }

  /// “Exit code 0: nothing was found but warnings, 1: something was, 3: a file cannot be read. Values that
  /// do not count as written (a day that is none, a reading out of range …) links that lead nowhere and
  /// contradictions that a merge left are findings; --allow makes warnings of them. Maps that link to each
  /// other in a circle are warned of once.”
  public static var cliCheckMore: Phrase { Phrase("cli.check.more") }

  /// “How many touchpoints may be low, the critical included.”
  public static var cliMaxLow: Phrase { Phrase("cli.maxLow") }

  /// “How many touchpoints may be critical.”
  public static var cliMaxCritical: Phrase { Phrase("cli.maxCritical") }

  /// “What each touchpoint must have, with commas: owner, rating, evidence, reason, goal.”
  public static var cliRequire: Phrase { Phrase("cli.require") }

  /// “Look at one stage only: its name or its number.”
  public static var cliStage: Phrase { Phrase("cli.stage") }

  /// “The mean rating that must be reached, 1 to 5.”
  public static var cliMinMean: Phrase { Phrase("cli.minMean") }

  /// “How far judgement and measurement may be apart, 0 to 4.”
  public static var cliMaxGap: Phrase { Phrase("cli.maxGap") }

  /// “A file, or a commit or branch of git, than which the map must not be worse: no new low touchpoints, no
  /// new pains of class A, no lower mean, no evidence lost.”
  public static var cliBase: Phrase { Phrase("cli.base") }

  /// “What is only warned of, with commas: undecided, ballots, day, benchmarks, range, voice, links; or
  /// all.”
  public static var cliAllow: Phrase { Phrase("cli.allow") }

  /// “The format: text, json or github (annotations).”
  public static var cliCheckFormat: Phrase { Phrase("cli.checkFormat") }

  /// “Put measured readings from a table into a map.”
  public static var cliEvidence: Phrase { Phrase("cli.evidence") }

  /// “Columns: touchpoint (name or identifier), stage, measure, value; unit, quote, source, kind, voice,
  /// sample, weight, date, note if there are any. A table with one row a respondent (nps 0–10, csat 1–5 or
  /// 0–100, ces 1–7, comment) gives one reading a touchpoint, measure and month. A reading of the same
  /// source, measure and date is changed, not doubled. If one line is wrong nothing is written.”
  public static var cliEvidenceMore: Phrase { Phrase("cli.evidence.more") }

  /// “The map, which is written.”
  public static var cliEvidenceFile: Phrase { Phrase("cli.evidence.file") }

  /// “The table: comma-separated values or a workbook (.xlsx); - reads standard input.”
  public static var cliEvidenceTable: Phrase { Phrase("cli.evidence.table") }

  /// “Tell what would be done and write nothing.”
  public static var cliDryRun: Phrase { Phrase("cli.dryRun") }

  /// “The format: text, json or markdown.”
  public static var cliDiffFormat: Phrase { Phrase("cli.diffFormat") }
}

// MARK: Numbers, and what goes with them

extension Phrase {
  /// “…”
  public static func number(_ value: Double) -> Phrase { Phrase("number", .decimal(value)) }

  /// “… – …”
  public static func failureAbout(_ name: String, _ reason: Phrase) -> Phrase {
    Phrase("failureAbout", .text(name), .phrase(reason))
  }

  /// “…; …”: two phrases, one behind the other
  public static func both(_ first: Phrase, _ second: Phrase) -> Phrase {
    Phrase("both", .phrase(first), .phrase(second))
  }

  /// “…, …”: two members of a list, one behind the other
  public static func listed(_ first: Phrase, _ second: Phrase) -> Phrase {
    Phrase("listed", .phrase(first), .phrase(second))
  }
}

// MARK: Views, and fields that are changed in their cells

extension Phrase {
  /// “Enter keep | Esc cancel”
  public static var hintsCell: Phrase { Phrase("hintsCell") }

  /// “Enter new line | Tab keep | Esc keep | F4 your editor”
  public static var hintsCellLines: Phrase { Phrase("hintsCellLines") }

  /// “a digit chooses | Delete clears | Left, Right change | Enter done”
  public static var hintsCellChoice: Phrase { Phrase("hintsCellChoice") }

  /// “the three values that count as ratings 1, 3 and 5, such as 50 75 95”
  public static var hintBenchmark: Phrase { Phrase("hintBenchmark") }
}

// MARK: Changing something all over the map, and two maps beside each other

extension Phrase {
  /// “Replace “…” with “…””
  public static func replacementTitle(_ old: String, _ new: String) -> Phrase {
    Phrase("replacementTitle", .text(old), .text(new))
  }

  /// “… texts would change. Enter changes them, Esc leaves them.”
  public static func replacementCount(_ count: Int) -> Phrase { Phrase("replacementCount", .count(count)) }

  /// “… are left out”
  public static func replacementLeftOut(_ count: Int) -> Phrase {
    Phrase("replacementLeftOut", .count(count))
  }

  /// “… more are left as they are: they would become empty.”
  public static func replacementRefused(_ count: Int) -> Phrase {
    Phrase("replacementRefused", .count(count))
  }

  /// “…: … → …”
  public static func replacementLine(_ field: Phrase, _ old: String, _ new: String) -> Phrase {
    Phrase("replacementLine", .phrase(field), .text(old), .text(new))
  }

  /// “Nothing was replaced”
  public static var nothingReplaced: Phrase { Phrase("nothingReplaced") }

  /// “Enter replace | Space leave out or take | a all or none | Esc leave everything”
  public static var hintsReplacements: Phrase { Phrase("hintsReplacements") }

  /// “now”: the name of the map being edited, beside another one
  public static var comparisonNow: Phrase { Phrase("comparisonNow") }

  /// “Nothing differs here”
  public static var comparisonSame: Phrase { Phrase("comparisonSame") }

  /// “Up/Down go | n next change | N previous | o changes only | Esc back”
  public static var hintsComparison: Phrase { Phrase("hintsComparison") }

  /// “…: … … …, … to …”
  public static func trend(
    _ measure: String, from first: String, _ line: String, to last: String, _ start: String, _ end: String
  ) -> Phrase {
    Phrase("trend", .text(measure), .text(first), .text(line), .text(last), .text(start), .text(end))
  }

  /// “… more fields”
  public static func moreFields(_ count: Int) -> Phrase { Phrase("moreFields", .count(count)) }

  /// “Esc back · Enter shows them · Up, Down go”
  public static var hintsMore: Phrase { Phrase("hintsMore") }
}

// MARK: The room: everybody sees the map on a phone, and answers

extension Phrase {
  /// “Share with the room”
  public static var roomTitle: Phrase { Phrase("roomTitle") }

  /// “Where? Everybody who reaches that address and has the link sees the map.”
  public static var roomWhere: Phrase { Phrase("roomWhere") }

  /// “What is shared”
  public static var roomWhat: Phrase { Phrase("roomWhat") }

  /// “Goes out: the title, the stages (…) and touchpoints (…) with ratings, feelings, pains and
  /// opportunities; what is focused here, the timer and rounds.”
  public static func roomGoesOut(_ stages: Int, _ touchpoints: Int) -> Phrase {
    Phrase("roomGoesOut", .count(stages), .count(touchpoints))
  }

  /// “Nobody can change the map. What is sent is not encrypted.”
  public static var roomSeesAll: Phrase { Phrase("roomSeesAll") }

  /// “here now”
  public static var roomHere: Phrase { Phrase("roomHere") }

  /// “only this computer”
  public static var roomOnlyHere: Phrase { Phrase("roomOnlyHere") }

  /// “the network of …”
  public static func roomInterface(_ name: String) -> Phrase { Phrase("roomInterface", .text(name)) }

  /// “not shared”
  public static var roomPartOut: Phrase { Phrase("roomPartOut") }

  /// “shared”
  public static var roomPartIn: Phrase { Phrase("roomPartIn") }

  /// “Thoughts from phones”
  public static var roomThoughts: Phrase { Phrase("roomThoughts") }

  /// “parked”
  public static var roomTaken: Phrase { Phrase("roomTaken") }

  /// “not taken”
  public static var roomNotTaken: Phrase { Phrase("roomNotTaken") }

  /// “Opening the room…”
  public static var roomOpening: Phrase { Phrase("roomOpening") }

  /// “The room is open: …”
  public static func roomIsOpen(_ link: String) -> Phrase { Phrase("roomIsOpen", .path(link)) }

  /// “The room is closed”
  public static var roomClosed: Phrase { Phrase("roomClosed") }

  /// “The room is closed: …. … opens it again.”
  public static func roomLost(_ reason: Phrase, _ key: String) -> Phrase {
    Phrase("roomLost", .phrase(reason), .text(key))
  }

  /// “No room is open; on the map … opens one”
  public static func roomNotOpen(_ key: String) -> Phrase { Phrase("roomNotOpen", .text(key)) }

  /// “New address: whoever has only the old one is out”
  public static var roomRenewed: Phrase { Phrase("roomRenewed") }

  /// “room: …”
  public static func roomPresent(_ count: Int) -> Phrase { Phrase("roomPresent", .count(count)) }

  /// “For the code the screen must have … columns and … rows.”
  public static func roomTooSmall(_ columns: Int, _ rows: Int) -> Phrase {
    Phrase("roomTooSmall", .count(columns), .count(rows))
  }

  /// “… of … have answered”
  public static func roomAnswered(_ answered: Int, of present: Int) -> Phrase {
    Phrase("roomAnswered", .count(answered), .count(present))
  }

  /// “… typed here”
  public static func roomTyped(_ count: Int) -> Phrase { Phrase("roomTyped", .count(count)) }

  /// “… answers: median …, spread …”
  public static func roomAgrees(_ ballots: Int, _ median: Double, _ spread: Double) -> Phrase {
    Phrase("roomAgrees", .count(ballots), .decimal(median), .decimal(spread))
  }

  /// “… answers: median …, spread …: no agreement, talk about it”
  public static func roomDisagrees(_ ballots: Int, _ median: Double, _ spread: Double) -> Phrase {
    Phrase("roomDisagrees", .count(ballots), .decimal(median), .decimal(spread))
  }

  /// “What was asked about is not in the map any more: … answers were not counted”
  public static func roomAnswersLost(_ count: Int) -> Phrase { Phrase("roomAnswersLost", .count(count)) }

  /// “… (from the room)”: a parked thought in the map
  public static func thoughtFromRoom(_ text: String) -> Phrase { Phrase("thoughtFromRoom", .text(text)) }

  /// “Enter: everybody sees it on a phone”
  public static var shareRoomEnter: Phrase { Phrase("shareRoomEnter") }

  /// “open; Enter shows the code”
  public static var shareRoomOpen: Phrase { Phrase("shareRoomOpen") }

  /// “the program that shows it is not there: …”
  public static func roomMissing(_ path: String) -> Phrase { Phrase("roomMissing", .text(path)) }

  /// “the program that shows it cannot be started”
  public static var roomNotStarted: Phrase { Phrase("roomNotStarted") }

  /// “the program that shows it has ended”
  public static var roomEnded: Phrase { Phrase("roomEnded") }

  /// “this computer does not have that address any more”
  public static var roomNoAddress: Phrase { Phrase("roomNoAddress") }

  /// “another program listens there”
  public static var roomPortTaken: Phrase { Phrase("roomPortTaken") }

  /// “the system does not let you listen there”
  public static var roomNotAllowed: Phrase { Phrase("roomNotAllowed") }

  /// “the program that shows it is of another version”
  public static var roomOtherVersion: Phrase { Phrase("roomOtherVersion") }

  /// “the certificate cannot be used”
  public static var roomBadCertificate: Phrase { Phrase("roomBadCertificate") }

  /// “the map is too large to be shown to a room”
  public static var roomMapTooLarge: Phrase { Phrase("roomMapTooLarge") }

  /// “…”
  public static func roomFailedBecause(_ detail: String) -> Phrase {
    Phrase("roomFailedBecause", .text(detail))
  }

  /// “The room’s answers about “…” are not counted yet: …”
  public static func recoveryRoom(_ count: Int, _ name: String) -> Phrase {
    Phrase("recoveryRoom", .count(count), .text(name))
  }

  /// “The room’s ballots are not counted yet: …”
  public static func recoveryRoomVotes(_ count: Int) -> Phrase { Phrase("recoveryRoomVotes", .count(count)) }

  /// “Esc back | s what is shared | n new address | x close the room”
  public static var hintsRoom: Phrase { Phrase("hintsRoom") }

  /// “Enter share there, or change | Up/Down go | a the same again | x close | Esc back”
  public static var hintsRoomPage: Phrase { Phrase("hintsRoomPage") }

  /// “Enter reveal | digits add a ballot | b several | Tab skip | Esc end | Ctrl-Z undo | ! pain | n note |
  /// P park | t timer”
  public static var hintsRoundRoom: Phrase { Phrase("hintsRoundRoom") }

  /// “Enter go on | r ask again | Esc end | Ctrl-Z undo | ! pain | n note | P park | t timer”
  public static var hintsRoundRevealed: Phrase { Phrase("hintsRoundRevealed") }
}

// MARK: Rounds, voting and the timer

extension Phrase {
  /// “… of …”
  public static func roundProgress(_ place: Int, of count: Int) -> Phrase {
    Phrase("roundProgress", .count(place), .count(count))
  }

  /// “Round ended, … answers”
  public static func roundOver(_ answers: Int) -> Phrase { Phrase("roundOver", .count(answers)) }

  /// “Whose feelings?”
  public static var roundPeople: Phrase { Phrase("roundPeople") }

  /// “all customers”
  public static var roundEverybody: Phrase { Phrase("roundEverybody") }

  /// “Which touchpoints?”
  public static var roundScope: Phrase { Phrase("round.scope") }

  /// “digits choose | Enter the marked one | Esc back”
  public static var hintsScope: Phrase { Phrase("hintsScope") }

  /// “digits answer | Enter skip | Esc end | ! pain | n note | P park | Backspace back | t timer | Ctrl-Z
  /// undo”
  public static var hintsRound: Phrase { Phrase("hintsRound") }

  /// “digits answer | Enter the marked one | Esc end | ! pain | n note | P park | Tab skip | Backspace back
  /// | t timer | Ctrl-Z undo”
  public static var hintsRoundMarked: Phrase { Phrase("hintsRoundMarked") }

  /// “1–5 answers | b ballots | Enter skip | Esc end | ! pain | n note | P park | Backspace back | t timer |
  /// Ctrl-Z undo”
  public static var hintsRoundRating: Phrase { Phrase("hintsRoundRating") }

  /// “1–5 answers | b ballots | Enter keep | Esc end | ! pain | n note | P park | 0 clear | Backspace back |
  /// t timer | Ctrl-Z undo”
  public static var hintsRoundRated: Phrase { Phrase("hintsRoundRated") }

  /// “Enter go on | b ballots anew | Esc end | ! pain | n note | P park | t timer”
  public static var hintsRoundApart: Phrase { Phrase("hintsRoundApart") }

  /// “Enter keep and go on | Shift-Tab back | Esc end | Ctrl-N note | F9 park | F10 timer”
  public static var hintsRoundText: Phrase { Phrase("hintsRoundText") }

  /// ““…” is no answer here and nothing was taken from it: Enter drops it, F9 parks it, Ctrl-N notes it”
  public static func noAnswer(_ text: String) -> Phrase { Phrase("noAnswer", .text(text)) }

  /// “Ballots: …, people who take part: …; nothing was taken”
  public static func moreBallots(_ count: Int, than people: Int) -> Phrase {
    Phrase("moreBallots", .count(count), .count(people))
  }

  /// “One number each, in this order: …”
  public static func ballotOrder(_ names: String) -> Phrase { Phrase("ballotOrder", .text(names)) }

  /// “No agreement: the ballots lie … steps apart, the median is …”
  public static func apart(_ spread: Double, median: Double) -> Phrase {
    Phrase("apart", .decimal(spread), .decimal(median))
  }

  /// “lowest, …: …”
  public static func apartLowest(_ rating: Double, _ who: Phrase) -> Phrase {
    Phrase("apartLowest", .decimal(rating), .phrase(who))
  }

  /// “highest, …: …”
  public static func apartHighest(_ rating: Double, _ who: Phrase) -> Phrase {
    Phrase("apartHighest", .decimal(rating), .phrase(who))
  }

  /// “Let these say why. The card is marked; one key goes on.”
  public static var apartThen: Phrase { Phrase("apartThen") }

  /// “… people”
  public static func peopleCount(_ count: Int) -> Phrase { Phrase("peopleCount", .count(count)) }

  /// “a day such as 2026-12-01 or 1/12/2026, tomorrow, +7 for days from now, or a weekday”
  public static var hintDue: Phrase { Phrase("hintDue") }

  /// “minutes, such as 5 or 7.5”
  public static var hintMinutes: Phrase { Phrase("hintMinutes") }

  /// “There is nothing here to ask about”
  public static var nothingToAsk: Phrase { Phrase("nothingToAsk") }

  /// “A round was held on this on …, with … ballots. Now what?”
  public static func votingHeld(_ date: String, _ ballots: Int) -> Phrase {
    Phrase("votingHeld", .text(date), .count(ballots))
  }

  /// “Dots each: … · ballots: …”
  public static func votingState(_ dots: Int, _ ballots: Int) -> Phrase {
    Phrase("votingState", .count(dots), .count(ballots))
  }

  /// “Dots each: … · ballots: … of …”
  public static func votingStateOf(_ dots: Int, _ ballots: Int, _ people: Int) -> Phrase {
    Phrase("votingStateOf", .count(dots), .count(ballots), .count(people))
  }

  /// “Ballot:”
  public static var askBallot: Phrase { Phrase("askBallot") }

  /// ““…” is no ballot: numbers from 1 to …, blanks between them”
  public static func notABallot(_ text: String, _ candidates: Int) -> Phrase {
    Phrase("notABallot", .text(text), .count(candidates))
  }

  /// “The ballot is empty: type the numbers that get dots, from 1 to …”
  public static func emptyBallot(_ candidates: Int) -> Phrase { Phrase("emptyBallot", .count(candidates)) }

  /// “That is … dots, and everybody has …: nothing was taken”
  public static func moreDots(_ count: Int, than dots: Int) -> Phrase {
    Phrase("moreDots", .count(count), .count(dots))
  }

  /// “Dots each in this round: …; Delete takes the ballots away first”
  public static func dotsStand(_ dots: Int) -> Phrase { Phrase("dotsStand", .count(dots)) }

  /// “Everybody has voted (…): one more ballot was not taken. Ctrl-Z takes the last one back.”
  public static func everybodyVoted(_ people: Int) -> Phrase { Phrase("everybodyVoted", .count(people)) }

  /// “… of …: all have voted; r reveals”
  public static func lastBallot(_ ballots: Int, of people: Int) -> Phrase {
    Phrase("lastBallot", .count(ballots), .count(people))
  }

  /// “Ballot … of … taken”
  public static func ballotOf(_ ballots: Int, _ people: Int) -> Phrase {
    Phrase("ballotOf", .count(ballots), .count(people))
  }

  /// “Ballot … taken”
  public static func ballotGiven(_ number: Int) -> Phrase { Phrase("ballotGiven", .count(number)) }

  /// “Voting ended, … ballots”
  public static func votingOver(_ ballots: Int) -> Phrase { Phrase("votingOver", .count(ballots)) }

  /// “Enter takes the ballot | r reveal | Esc end | Ctrl-Z take back | P park | ! pain | n note | t timer |
  /// + more dots | - fewer dots | Delete clear”
  public static var hintsVoting: Phrase { Phrase("hintsVoting") }

  /// “The timer runs: …”
  public static func timerStarted(_ length: Phrase) -> Phrase { Phrase("timerStarted", .phrase(length)) }

  /// “… minutes”
  public static func minuteCount(_ count: Int) -> Phrase { Phrase("minuteCount", .count(count)) }

  /// “… minutes”
  public static func minutesAndPart(_ minutes: Double) -> Phrase {
    Phrase("minutesAndPart", .decimal(minutes))
  }

  /// “The timer is off”
  public static var timerStopped: Phrase { Phrase("timerStopped") }

  /// “The timer waits; the same key lets it go on”
  public static var timerHeld: Phrase { Phrase("timerHeld") }

  /// “stopped”
  public static var timerHeldWord: Phrase { Phrase("timerHeldWord") }

  /// “The timer goes on”
  public static var timerGoesOn: Phrase { Phrase("timerGoesOn") }

  /// “Time is over”
  public static var timeIsOver: Phrase { Phrase("timeIsOver") }

  /// “Who takes part, commas between the names:”
  public static var askParticipants: Phrase { Phrase("askParticipants") }

  /// “Write the minutes to (.md or .txt):”
  public static var askMinutesPath: Phrase { Phrase("askMinutesPath") }

  /// “Minutes without names, to (.md or .txt):”
  public static var askMinutesWithoutNames: Phrase { Phrase("askMinutesWithoutNames") }

  /// “Minutes without parking, to (.md or .txt):”
  public static var askMinutesWithoutParking: Phrase { Phrase("askMinutesWithoutParking") }

  /// “Minutes without names and parking, to:”
  public static var askMinutesWithoutBoth: Phrase { Phrase("askMinutesWithoutBoth") }

  /// “Session with … participants begun; … ends it”
  public static func sessionBegun(_ participants: Int, _ key: String) -> Phrase {
    Phrase("sessionBegun", .count(participants), .text(key))
  }

  /// “The session with … participants goes on; … ends it”
  public static func sessionGoesOn(_ participants: Int, _ key: String) -> Phrase {
    Phrase("sessionGoesOn", .count(participants), .text(key))
  }

  /// “Session ended; … writes the minutes”
  public static func sessionEnded(_ key: String) -> Phrase { Phrase("sessionEnded", .text(key)) }

  /// “before the session of …”: the name of a checkpoint
  public static func checkpointBefore(_ date: String) -> Phrase { Phrase("checkpointBefore", .text(date)) }

  /// “after the session of …”: the name of a checkpoint
  public static func checkpointAfter(_ date: String) -> Phrase { Phrase("checkpointAfter", .text(date)) }

  /// “in session”: in the title
  public static var inSession: Phrase { Phrase("inSession") }

  /// “minutes”: part of a file’s name
  public static var minutesFileName: Phrase { Phrase("minutesFileName") }

  /// “Minutes written to …”
  public static func minutesWritten(_ path: String) -> Phrase { Phrase("minutesWritten", .path(path)) }

  /// “Minutes not written: …”
  public static func minutesNotWritten(_ reason: Phrase) -> Phrase {
    Phrase("minutesNotWritten", .phrase(reason))
  }

  /// “A session was held today.”
  public static var questionSessionAgain: Phrase { Phrase("questionSessionAgain") }

  /// “Enter go on with it | n begin another | Esc back”
  public static var answersSessionAgain: Phrase { Phrase("answersSessionAgain") }
}

// MARK: The minutes of a workshop: headings, lines, and what stands in them

extension Phrase {
  /// “Workshop of …”
  public static func minutesOf(_ day: Phrase) -> Phrase { Phrase("minutesOf", .phrase(day)) }

  /// “Took part: …”
  public static func minutesTookPart(_ names: Phrase) -> Phrase { Phrase("minutesTookPart", .phrase(names)) }

  /// “… and … more”: a list that is cut
  public static func namesAndMore(_ names: Phrase, _ others: Int) -> Phrase {
    Phrase("namesAndMore", .phrase(names), .count(others))
  }

  /// “and … more”: below lines of which some are left out
  public static func minutesMore(_ others: Int) -> Phrase { Phrase("minutesMore", .count(others)) }

  /// ““…””
  public static func quoted(_ name: String) -> Phrase { Phrase("quoted", .text(name)) }

  /// ““…” …”: a name and its number
  public static func named(_ name: String, _ figure: Phrase) -> Phrase {
    Phrase("named", .text(name), .phrase(figure))
  }

  /// “mean rating … of 5”
  public static func minutesMean(_ rating: Double) -> Phrase { Phrase("minutesMean", .mean(rating)) }

  /// “… below what customers expect”
  public static func minutesLow(_ touchpoints: Int) -> Phrase { Phrase("minutesLow", .count(touchpoints)) }

  /// “…: …”
  public static func minutesNames(_ what: Phrase, _ names: Phrase) -> Phrase {
    Phrase("minutesNames", .phrase(what), .phrase(names))
  }

  /// “… (…)”
  public static func minutesEntry(_ what: Phrase, _ facts: Phrase) -> Phrase {
    Phrase("minutesEntry", .phrase(what), .phrase(facts))
  }

  /// “…: …, … (“…”)”
  public static func minutesImprovement(
    _ text: String, _ who: Phrase, _ due: Phrase, _ place: String
  ) -> Phrase {
    Phrase("minutesImprovement", .text(text), .phrase(who), .phrase(due), .text(place))
  }

  /// “by …”
  public static func minutesUntil(_ day: Phrase) -> Phrase { Phrase("minutesUntil", .phrase(day)) }

  /// “… votes”
  public static func voteCount(_ votes: Int) -> Phrase { Phrase("voteCount", .count(votes)) }

  /// ““…”: from … to …, median …”
  public static func minutesSpread(
    _ name: String, _ lowest: Double, _ highest: Double, median: Double
  ) -> Phrase {
    Phrase("minutesSpread", .text(name), .decimal(lowest), .decimal(highest), .decimal(median))
  }

  /// “… (was …)”: what something is, and was
  public static func minutesWas(_ now: Phrase, _ before: Phrase) -> Phrase {
    Phrase("minutesWas", .phrase(now), .phrase(before))
  }

  /// “New in “…””
  public static func minutesNewIn(_ stage: String) -> Phrase { Phrase("minutesNewIn", .text(stage)) }

  /// ““…” moved from “…” to “…””
  public static func minutesMoved(_ name: String, from: String, to: String) -> Phrase {
    Phrase("minutesMoved", .text(name), .text(from), .text(to))
  }

  /// “Owned by … now”
  public static func minutesOwner(_ owner: String) -> Phrase { Phrase("minutesOwner", .text(owner)) }

  /// “Class of the pain “…”: …”
  public static func minutesPainClass(_ pain: String, _ painClass: Phrase) -> Phrase {
    Phrase("minutesPainClass", .text(pain), .phrase(painClass))
  }

  /// “… (…)”: a field, and in how many places
  public static func minutesField(_ field: Phrase, _ places: Int) -> Phrase {
    Phrase("minutesField", .phrase(field), .count(places))
  }

  /// “Event log …: … cases until …”
  public static func minutesLog(_ source: String, _ cases: Double, _ day: Phrase) -> Phrase {
    Phrase("minutesLog", .text(source), .decimal(cases), .phrase(day))
  }

  /// “Counted otherwise than before: …”: a figure of event logs, before the names of those of which it is
  /// another now
  public static func minutesCountedNow(_ measure: Phrase) -> Phrase {
    Phrase("minutesCountedNow", .phrase(measure))
  }

  /// ““…” … % (before … %; difference …)”: the difference in points, with its interval
  public static func minutesCounted(
    _ name: String, _ now: Double, _ before: Double, _ difference: Phrase
  ) -> Phrase {
    Phrase("minutesCounted", .text(name), .decimal(now), .decimal(before), .phrase(difference))
  }

  /// “Measured at “…”: …”
  public static func minutesMeasured(_ name: String, _ rating: Double) -> Phrase {
    Phrase("minutesMeasured", .text(name), .decimal(rating))
  }

  /// “… … …”
  public static func dayInWords(_ day: Int, _ month: Phrase, _ year: Int) -> Phrase {
    Phrase("dayInWords", .count(day), .phrase(month), .count(year))
  }

  /// “a file of that name is there already; give another name”
  public static var nameIsTaken: Phrase { Phrase("nameIsTaken") }
}

// MARK: Handing the map on

extension Phrase {
  /// “Write to (the ending says as what):”
  public static var askExportPath: Phrase { Phrase("askExportPath") }

  /// “map”: part of a file’s name
  public static var exportFileName: Phrase { Phrase("exportFileName") }

  /// “Exported to …”
  public static func exported(_ path: String) -> Phrase { Phrase("exported", .path(path)) }

  /// “Not exported: …”
  public static func notExported(_ reason: Phrase) -> Phrase { Phrase("notExported", .phrase(reason)) }

  /// “the name must end in one of …”
  public static func exportEnding(_ endings: String) -> Phrase { Phrase("exportEnding", .text(endings)) }

  /// “that is the map itself; give another name”
  public static var exportOntoMap: Phrase { Phrase("exportOntoMap") }

  /// “Not in the diagram:”
  public static var exportLosses: Phrase { Phrase("exportLosses") }

  /// “only the map and its curves are in it”
  public static var exportRestDrawing: Phrase { Phrase("exportRest.drawing") }

  /// “only the touchpoints are in it”
  public static var exportRestTable: Phrase { Phrase("exportRest.table") }

  /// “figures for programs; the map itself is not in it”
  public static var exportRestFigures: Phrase { Phrase("exportRest.figures") }

  /// “its path is copied”
  public static var exportPathCopied: Phrase { Phrase("exportPathCopied") }

  /// “A browser makes the PDF; go on working meanwhile”
  public static var exportPrinting: Phrase { Phrase("exportPrinting") }

  /// “making the PDF”
  public static var exportRunning: Phrase { Phrase("exportRunning") }

  /// “there is no browser that prints PDF; install Chromium, or write .html and print that”
  public static var exportNoBrowser: Phrase { Phrase("exportNoBrowser") }

  /// “the browser made no PDF; write .html and print that”
  public static var exportBrowserFailed: Phrase { Phrase("exportBrowserFailed") }

  /// “Share”
  public static var shareTitle: Phrase { Phrase("shareTitle") }

  /// “What”
  public static var shareWhat: Phrase { Phrase("shareWhat") }

  /// “map”
  public static var shareMap: Phrase { Phrase("shareMap") }

  /// “minutes”
  public static var shareMinutes: Phrase { Phrase("shareMinutes") }

  /// “what is low, and why”
  public static var shareWall: Phrase { Phrase("shareWall") }

  /// “table: …”
  public static func shareTable(_ view: Phrase) -> Phrase { Phrase("shareTable", .phrase(view)) }

  /// “As”
  public static var shareAs: Phrase { Phrase("shareAs") }

  /// “Names of participants”
  public static var shareNames: Phrase { Phrase("shareNames") }

  /// “Parked thoughts”
  public static var shareParking: Phrase { Phrase("shareParking") }

  /// “Notes”
  public static var shareNotes: Phrase { Phrase("shareNotes") }

  /// “Quotations”
  public static var shareQuotations: Phrase { Phrase("shareQuotations") }

  /// “in it”
  public static var sharePartIn: Phrase { Phrase("sharePartIn") }

  /// “left out”
  public static var sharePartOut: Phrase { Phrase("sharePartOut") }

  /// “low”: part of a file’s name
  public static var shareWallFileName: Phrase { Phrase("shareWallFileName") }

  /// “Enter where to | Left/Right change | Up/Down go | Esc back”
  public static var hintsShare: Phrase { Phrase("hintsShare") }

  /// “the ending names no format; use one of …, or --to”
  public static func exportEndingOrFormat(_ endings: String) -> Phrase {
    Phrase("error.exportEndingOrFormat", .text(endings))
  }

  /// “Say the format with --to, or by the ending of -o.”
  public static var exportNeedsFormat: Phrase { Phrase("exportNeedsFormat") }
}

// MARK: Tables: their columns, what narrows and orders them, and what they say

extension Phrase {
  /// “or”
  public static var filterOr: Phrase { Phrase("filterOr") }

  /// “overdue”
  public static var overdue: Phrase { Phrase("overdue") }

  /// “… rows”
  public static func rowCount(_ count: Int) -> Phrase { Phrase("rowCount", .count(count)) }

  /// “… of … rows”
  public static func rowsOf(_ shown: Int, _ total: Int) -> Phrase {
    Phrase("rowsOf", .count(shown), .count(total))
  }

  /// “filter: …”
  public static func filteredBy(_ text: String) -> Phrase { Phrase("filteredBy", .text(text)) }

  /// “by …, smallest first”
  public static func sortedUp(_ column: Phrase) -> Phrase { Phrase("sortedUp", .phrase(column)) }

  /// “by …, greatest first”
  public static func sortedDown(_ column: Phrase) -> Phrase { Phrase("sortedDown", .phrase(column)) }

  /// “In the usual order again”
  public static var usualOrder: Phrase { Phrase("usualOrder") }

  /// “grouped by …”
  public static func groupedBy(_ column: Phrase) -> Phrase { Phrase("groupedBy", .phrase(column)) }

  /// “No longer grouped”
  public static var notGrouped: Phrase { Phrase("notGrouped") }

  /// “… is different in every row; another column groups”
  public static func cannotGroup(_ column: Phrase) -> Phrase { Phrase("cannotGroup", .phrase(column)) }

  /// “nothing said”
  public static var emptyGroup: Phrase { Phrase("emptyGroup") }

  /// “Filter:”
  public static var askFilter: Phrase { Phrase("askFilter") }

  /// “No field is called “…”: it is searched for as text”
  public static func unknownFilterKey(_ key: String) -> Phrase { Phrase("unknownFilterKey", .text(key)) }

  /// ““…” says nothing about “…”; write a number, <3, >=4 or 2..3”
  public static func unknownFilterValue(_ value: String, _ key: String) -> Phrase {
    Phrase("unknownFilterValue", .text(value), .text(key))
  }

  /// ““(” is not closed: write “)” where the group ends”
  public static var openParenthesis: Phrase { Phrase("openParenthesis") }

  /// ““)” closes nothing: take it away, or write “(” before it”
  public static var closingParenthesis: Phrase { Phrase("closingParenthesis") }

  /// “All rows again”
  public static var filterCleared: Phrase { Phrase("filterCleared") }

  /// “The filter hides it; … takes the filter away”
  public static func hiddenByFilter(_ key: String) -> Phrase { Phrase("hiddenByFilter", .text(key)) }

  /// “Nothing passes the filter | … takes it away, … changes it”
  public static func nothingPasses(_ back: String, _ filter: String) -> Phrase {
    Phrase("nothingPasses", .text(back), .text(filter))
  }

  /// “Columns”
  public static var columnsTitle: Phrase { Phrase("columnsTitle") }

  /// “Only a table of touchpoints has that; … shows one”
  public static func onlyInTables(_ key: String) -> Phrase { Phrase("onlyInTables", .text(key)) }

  /// “Here no touchpoint is in sight; … shows them as rows”
  public static func onlyWithTouchpoints(_ key: String) -> Phrase {
    Phrase("onlyWithTouchpoints", .text(key))
  }

  /// “There is no row here”
  public static var nothingInTable: Phrase { Phrase("nothingInTable") }

  /// “… follows from other fields and is not written itself”
  public static func notChangedHere(_ column: Phrase) -> Phrase { Phrase("notChangedHere", .phrase(column)) }

  /// “The stage is not written here; on the map … moves the touchpoint”
  public static func stageNotChangedHere(_ key: String) -> Phrase {
    Phrase("stageNotChangedHere", .text(key))
  }

  /// “Here is no pain yet; … records one”
  public static func painFirst(_ key: String) -> Phrase { Phrase("painFirst", .text(key)) }

  /// “Nothing was written here that could be deleted”
  public static var nothingToDeleteHere: Phrase { Phrase("nothingToDeleteHere") }

  /// “At which touchpoint does it hurt?”
  public static var askFrictionPlace: Phrase { Phrase("askFrictionPlace") }

  /// ““…” is not the name of one touchpoint of this stage”
  public static func notOneTouchpoint(_ name: String) -> Phrase { Phrase("notOneTouchpoint", .text(name)) }

  /// ““…” has no touchpoint yet at which it could hurt”
  public static func noTouchpointForFriction(_ stage: String) -> Phrase {
    Phrase("noTouchpointForFriction", .text(stage))
  }

  /// “nobody said why”
  public static var noPainSaid: Phrase { Phrase("noPainSaid") }

  /// “…: nobody said why”
  public static func noPainSaidOf(_ name: String) -> Phrase { Phrase("noPainSaidOf", .text(name)) }

  /// “… lifted”
  public static func liftedCount(_ count: Int) -> Phrase { Phrase("liftedCount", .count(count)) }

  /// “… rows folded away”
  public static func folded(_ rows: Int) -> Phrase { Phrase("folded", .count(rows)) }

  /// “… groups folded”
  public static func foldedAll(_ groups: Int) -> Phrase { Phrase("foldedAll", .count(groups)) }

  /// “Unfolded”
  public static var unfolded: Phrase { Phrase("unfolded") }

  /// “These rows are folded away; … unfolds them”
  public static func unfoldFirst(_ key: String) -> Phrase { Phrase("unfoldFirst", .text(key)) }

  /// “The rows are not grouped; … groups them by this column”
  public static func notGroupedYet(_ key: String) -> Phrase { Phrase("notGroupedYet", .text(key)) }

  /// “Column “…” moved”
  public static func columnMoved(_ column: Phrase) -> Phrase { Phrase("columnMoved", .phrase(column)) }

  /// ““…” stays where it is: it names the row”
  public static func columnStays(_ column: Phrase) -> Phrase { Phrase("columnStays", .phrase(column)) }

  /// “no action yet”
  public static var noActionSaid: Phrase { Phrase("noActionSaid") }

  /// “…: no action yet”
  public static func noActionSaidOf(_ name: String) -> Phrase { Phrase("noActionSaidOf", .text(name)) }

  /// “(the stage)”
  public static var frictionOfStage: Phrase { Phrase("frictionOfStage") }

  /// “Nothing hurts yet | … adds a pain to the focused touchpoint | Low touchpoints and frictions of stages
  /// appear here by themselves”
  public static func emptyPains(_ add: String) -> Phrase { Phrase("emptyPains", .text(add)) }

  /// “No opportunity yet | … adds one to the focused touchpoint | Value and effort say what to do first”
  public static func emptyOpportunities(_ add: String) -> Phrase { Phrase("emptyOpportunities", .text(add)) }

  /// “of the whole map”
  public static var opportunityOfMap: Phrase { Phrase("opportunityOfMap") }

  /// “worth much, takes little”
  public static var matrixFirst: Phrase { Phrase("matrix.first") }

  /// “worth much, takes much”
  public static var matrixPlan: Phrase { Phrase("matrix.plan") }

  /// “worth little, takes little”
  public static var matrixFillIn: Phrase { Phrase("matrix.fillIn") }

  /// “worth little, takes much”
  public static var matrixLeave: Phrase { Phrase("matrix.leave") }

  /// “value or effort is not said”
  public static var matrixUnscored: Phrase { Phrase("matrix.unscored") }

  /// “Nothing was decided yet | … adds an action to the focused touchpoint | … decides: improve, remove,
  /// needs data”
  public static func emptyActions(_ add: String, _ decide: String) -> Phrase {
    Phrase("emptyActions", .text(add), .text(decide))
  }

  /// “Nothing waits to be placed | … parks a thought, wherever you are”
  public static func emptyParking(_ park: String) -> Phrase { Phrase("emptyParking", .text(park)) }

  /// “No touchpoint yet | … adds touchpoints”
  public static func emptyInventory(_ add: String) -> Phrase { Phrase("emptyInventory", .text(add)) }

  /// “Enter keep | Esc as before | owner:ali low | stage:3 pain:A | -channel:phone”
  public static var hintsFilter: Phrase { Phrase("hintsFilter") }

  /// “Space show or hide | Up/Down choose | Enter done”
  public static var hintsColumns: Phrase { Phrase("hintsColumns") }

  /// “nothing yet”
  public static var presentedNothing: Phrase { Phrase("presentedNothing") }

  /// “? keys”
  public static var presentedHelp: Phrase { Phrase("presentedHelp") }

  /// “worst first: … of …”
  public static func presentedWall(_ place: Int, of count: Int) -> Phrase {
    Phrase("presentedWall", .count(place), .count(count))
  }

  /// “. next low touchpoint | , low touchpoint before | j the next one, worst first | k back towards the
  /// worst | ← → card, stage or page | ↑ ↓ what is shown | t timer | Q code for phones | F9 park a thought |
  /// Esc back to the map”
  public static var hintsPresent: Phrase { Phrase("hintsPresent") }
}

// MARK: Lanes

extension Phrase {
  /// “Touchpoints”
  public static var laneTouchpoints: Phrase { Phrase("laneTouchpoints") }

  /// “Owners”
  public static var laneOwners: Phrase { Phrase("laneOwners") }

  /// “+… more”
  public static func lanesMore(_ count: Int) -> Phrase { Phrase("lanesMore", .count(count)) }

  /// “+… above”
  public static func lanesAbove(_ count: Int) -> Phrase { Phrase("lanesAbove", .count(count)) }

  /// “+… below”
  public static func lanesBelow(_ count: Int) -> Phrase { Phrase("lanesBelow", .count(count)) }

  /// “There is nothing to write here”
  public static var nothingToEditHere: Phrase { Phrase("nothingToEditHere") }

  /// “That is a pain of “…” already”
  public static func frictionIsPain(_ touchpoint: String) -> Phrase {
    Phrase("frictionIsPain", .text(touchpoint))
  }
}

// MARK: Flow

extension Phrase {
  /// “Come from (…)”
  public static func flowFrom(_ count: Int) -> Phrase { Phrase("flowFrom", .count(count)) }

  /// “Go to (…)”
  public static func flowTo(_ count: Int) -> Phrase { Phrase("flowTo", .count(count)) }

  /// “the journey begins here”
  public static var flowBegins: Phrase { Phrase("flowBegins") }

  /// “the journey ends here”
  public static var flowEnds: Phrase { Phrase("flowEnds") }

  /// “the journey can begin here”
  public static var flowCanBegin: Phrase { Phrase("flowCanBegin") }

  /// “customers leave here”
  public static var flowLeaves: Phrase { Phrase("flowLeaves") }

  /// “before it in order”
  public static var flowPrevious: Phrase { Phrase("flowPrevious") }

  /// “next in order”
  public static var flowNext: Phrase { Phrase("flowNext") }

  /// “the other …”
  public static func flowRest(_ percent: String) -> Phrase { Phrase("flowRest", .text(percent)) }

  /// “back”
  public static var flowBack: Phrase { Phrase("flowBack") }

  /// “together …”
  public static func flowTooMany(_ percent: String) -> Phrase { Phrase("flowTooMany", .text(percent)) }

  /// “together only …”
  public static func flowTooFew(_ percent: String) -> Phrase { Phrase("flowTooFew", .text(percent)) }

  /// “The order of the journey changes by moving touchpoints”
  public static var flowOrderStays: Phrase { Phrase("flowOrderStays") }

  /// “…, measured … (…)”: the gap in percentage points
  public static func flowMeasured(_ judged: String, _ measured: String, _ gap: String) -> Phrase {
    Phrase("flowMeasured", .text(judged), .text(measured), .text(gap))
  }

  /// “measured …”
  public static func flowOnlyMeasured(_ measured: String) -> Phrase {
    Phrase("flowOnlyMeasured", .text(measured))
  }

  /// “begin here: …”
  public static func flowComeIn(_ share: String) -> Phrase { Phrase("flowComeIn", .text(share)) }

  /// “leave here: …”
  public static func flowGoOut(_ share: String) -> Phrase { Phrase("flowGoOut", .text(share)) }

  /// “shares who begin and who leave: judged … measured”: what stands at the edges of the flow where both
  /// shares are known
  public static func flowReadShares(_ stroke: String) -> Phrase { Phrase("flowReadShares", .text(stroke)) }

  /// “back”
  public static var flowBacks: Phrase { Phrase("flowBacks") }

  /// “nobody said yet who skips, goes back or leaves; … adds a way”
  public static func flowNoWays(_ add: String) -> Phrase { Phrase("flowNoWays", .text(add)) }

  /// “Where to from …? (nothing: they leave)”
  public static func askTransitionTo(_ subject: String) -> Phrase {
    Phrase("askTransitionTo", .text(subject))
  }

  /// “Where from to …? (nothing: it can begin there)”
  public static func askTransitionFrom(_ subject: String) -> Phrase {
    Phrase("askTransitionFrom", .text(subject))
  }

  /// “the name of a touchpoint, or nothing”
  public static var hintTouchpoint: Phrase { Phrase("hintTouchpoint") }

  /// “No touchpoint is called “…””
  public static func noTouchpointCalled(_ name: String) -> Phrase {
    Phrase("noTouchpointCalled", .text(name))
  }

  /// “… → …”
  public static func wayFromTo(_ from: String, _ to: String) -> Phrase {
    Phrase("wayFromTo", .text(from), .text(to))
  }

  /// “into the journey at …”
  public static func wayIn(_ to: String) -> Phrase { Phrase("wayIn", .text(to)) }

  /// “out of the journey at …”
  public static func wayOut(_ from: String) -> Phrase { Phrase("wayOut", .text(from)) }
}

// MARK: Paths on screen

extension Phrase {
  /// “Reach”
  public static var pathReach: Phrase { Phrase("pathReach") }

  /// “Exits”
  public static var pathExits: Phrase { Phrase("pathExits") }

  /// “Rework”
  public static var pathRework: Phrase { Phrase("pathRework") }

  /// “Wait”
  public static var pathWait: Phrase { Phrase("pathWait") }

  /// “cases: …”
  public static func pathCases(_ cases: Double) -> Phrase { Phrase("pathCases", .decimal(cases)) }

  /// “from first to last: …”
  public static func pathThroughput(_ length: String) -> Phrase { Phrase("pathThroughput", .text(length)) }

  /// “nobody passed it”
  public static var pathNobody: Phrase { Phrase("pathNobody") }

  /// “no activity of the log”
  public static var pathNoEvents: Phrase { Phrase("pathNoEvents") }

  /// “neither judged nor counted”
  public static var pathNotCounted: Phrase { Phrase("pathNotCounted") }

  /// “No event log is on this map yet: … lays one on it, such as orders of a shop or tickets of a help desk”
  public static func pathNoLog(_ key: String) -> Phrase { Phrase("pathNoLog", .text(key)) }

  /// “… of all, … came on”
  public static func pathStep(_ overall: String, _ step: String) -> Phrase {
    Phrase("pathStep", .text(overall), .text(step))
  }

  /// “stay …”
  public static func pathStay(_ length: String) -> Phrase { Phrase("pathStay", .text(length)) }

  /// “…: …”
  public static func pathFigure(_ name: Phrase, _ value: String) -> Phrase {
    Phrase("pathFigure", .phrase(name), .text(value))
  }

  /// “… s”
  public static func spanSeconds(_ seconds: Double) -> Phrase { Phrase("spanSeconds", .decimal(seconds)) }

  /// “… min”
  public static func spanMinutes(_ minutes: Double) -> Phrase { Phrase("spanMinutes", .decimal(minutes)) }

  /// “… h”
  public static func spanHours(_ hours: Double) -> Phrase { Phrase("spanHours", .decimal(hours)) }

  /// “… d”
  public static func spanDays(_ days: Double) -> Phrase { Phrase("spanDays", .decimal(days)) }

  /// “Event log (CSV, TSV or XES, also .gz):”
  public static var askLogPath: Phrase { Phrase("askLogPath") }

  /// “Which touchpoint is “…”?”
  public static func askLogActivity(_ activity: String) -> Phrase {
    Phrase("askLogActivity", .text(activity))
  }

  /// “Reading the event log …”
  public static var logReading: Phrase { Phrase("logReading") }

  /// “Counting what customers did … … %”
  public static func logCounting(_ percent: Double) -> Phrase { Phrase("logCounting", .decimal(percent)) }

  /// “Counting was stopped; the map is as it was”
  public static var logCountStopped: Phrase { Phrase("logCountStopped") }

  /// “Reading was stopped; the map is as it was”
  public static var logStopped: Phrase { Phrase("logStopped") }

  /// “The event log was not laid on the map”
  public static var logNotLaid: Phrase { Phrase("logNotLaid") }

  /// “Event log …: which activity is which touchpoint”
  public static func logTitle(_ name: String) -> Phrase { Phrase("logTitle", .path(name)) }

  /// “events: …”
  public static func logEvents(_ events: Double) -> Phrase { Phrase("logEvents", .decimal(events)) }

  /// “… pairs chosen”
  public static func logTaken(_ pairs: Int) -> Phrase { Phrase("logTaken", .count(pairs)) }

  /// “… paired before”
  public static func logKnown(_ pairs: Int) -> Phrase { Phrase("logKnown", .count(pairs)) }

  /// “No activity is a touchpoint yet: Space takes a pair, or says which touchpoint an activity is”
  public static var logNoPair: Phrase { Phrase("logNoPair") }

  /// “Every activity is a touchpoint already, and every touchpoint has an activity”
  public static var logAllPaired: Phrase { Phrase("logAllPaired") }

  /// “Enter lay it on the map | Space yes or no | y yes | n no | t other touchpoint | Up/Down go | Esc leave
  /// it”
  public static var hintsLogPage: Phrase { Phrase("hintsLogPage") }

  /// “Enter add what is marked | Space mark | y yes | n no | a all | Up/Down go | Esc none”
  public static var hintsNewMoves: Phrase { Phrase("hintsNewMoves") }

  /// “Esc stop”
  public static var hintsLogReading: Phrase { Phrase("hintsLogReading") }
}

// MARK: The whole journey

extension Phrase {
  /// “came”
  public static var journeyReach: Phrase { Phrase("journeyReach") }

  /// “Worst, and why”
  public static var journeyWorst: Phrase { Phrase("journeyWorst") }

  /// “Below the curve: …”
  public static func journeyRows(_ rows: String) -> Phrase { Phrase("journeyRows", .text(rows)) }
}

// MARK: The wall

extension Phrase {
  /// “nobody said why”
  public static var wallNoReason: Phrase { Phrase("wallNoReason") }

  /// “no owner”
  public static var wallNoOwner: Phrase { Phrase("wallNoOwner") }

  /// “Why”
  public static var wallWhy: Phrase { Phrase("wallWhy") }

  /// “…?”
  public static func wallProposed(_ verdict: Phrase) -> Phrase { Phrase("wallProposed", .phrase(verdict)) }

  /// “Nothing is low: all … rated touchpoints are as expected, or better”
  public static func wallNothingLow(_ rated: Int) -> Phrase { Phrase("wallNothingLow", .count(rated)) }

  /// “Nothing is low, as far as anybody knows: no touchpoint is rated; … goes through them”
  public static func wallNothingRated(_ round: String) -> Phrase { Phrase("wallNothingRated", .text(round)) }
}

// MARK: Curve

extension Phrase {
  /// “All”
  public static var curveOverall: Phrase { Phrase("curveOverall") }

  /// “judged”
  public static var curveJudged: Phrase { Phrase("curveJudged") }

  /// “measured”
  public static var curveMeasured: Phrase { Phrase("curveMeasured") }

  /// “The values of: …”
  public static func curveShows(_ line: String) -> Phrase { Phrase("curveShows", .text(line)) }

  /// “How customers feel at each step; a gap means that nobody asked”
  public static var curveOfEmotion: Phrase { Phrase("curveOfEmotion") }

  /// “How well each touchpoint serves, as measured and as judged”
  public static var curveOfEffectiveness: Phrase { Phrase("curveOfEffectiveness") }

  /// “Nothing to draw yet: nobody has said”
  public static var curveNothing: Phrase { Phrase("curveNothing") }

  /// “mean …, lowest …”
  public static func curveStage(mean: String, lowest: String) -> Phrase {
    Phrase("curveStage", .text(mean), .text(lowest))
  }

  /// “mean …”
  public static func curveMean(_ value: String) -> Phrase { Phrase("curveMean", .text(value)) }

  /// “lowest …”
  public static func curveLowest(_ value: String) -> Phrase { Phrase("curveLowest", .text(value)) }

  /// “largest drop …”
  public static func curveDrop(_ value: String) -> Phrase { Phrase("curveDrop", .text(value)) }

  /// “peak–end …”
  public static func curvePeakEnd(_ value: String) -> Phrase { Phrase("curvePeakEnd", .text(value)) }

  /// “…: emotion …, yet rated …”
  public static func curveContradiction(_ name: String, emotion: String, rating: String) -> Phrase {
    Phrase("curveContradiction", .text(name), .text(emotion), .text(rating))
  }

  /// “… contradictions”
  public static func curveContradictions(_ count: Int) -> Phrase {
    Phrase("curveContradictions", .count(count))
  }
}

// MARK: The start screen, and the first steps on a map

extension Phrase {
  /// “Start, type to filter:”
  public static var startTitle: Phrase { Phrase("start.title") }

  /// “File to open:”
  public static var startPath: Phrase { Phrase("start.path") }

  /// “New blank map”
  public static var startBlank: Phrase { Phrase("start.blank") }

  /// “Open a file…”
  public static var startOpen: Phrase { Phrase("start.open") }

  /// “Go on in Arabic (العربية)”
  public static var startLanguage: Phrase { Phrase("start.language") }

  /// “Recent maps”
  public static var startRecent: Phrase { Phrase("start.recent") }

  /// “Templates”
  public static var startTemplates: Phrase { Phrase("start.templates") }

  /// “Demonstrations”
  public static var startDemonstrations: Phrase { Phrase("start.demonstrations") }

  /// “not there any more”
  public static var startMissing: Phrase { Phrase("start.missing") }

  /// “unsaved work”
  public static var startUnsaved: Phrase { Phrase("start.unsaved") }

  /// “… is not there any more”
  public static func startFileMissing(_ path: String) -> Phrase { Phrase("start.fileMissing", .path(path)) }

  /// “Nothing here has that name”
  public static var startNothing: Phrase { Phrase("start.nothing") }

  /// “today …”
  public static func today(_ time: String) -> Phrase { Phrase("start.today", .text(time)) }

  /// “yesterday …”
  public static func yesterday(_ time: String) -> Phrase { Phrase("start.yesterday", .text(time)) }

  /// “Enter open | Up/Down choose | letters filter | Esc leave”
  public static var hintsStart: Phrase { Phrase("hintsStart") }

  /// “Enter open | Esc back”
  public static var hintsStartPath: Phrase { Phrase("hintsStartPath") }

  /// “Five keys: … help, … add, 1–5 rate, … pain, … low”
  public static func firstSteps(_ add: String, pain: String, low: String, help: String) -> Phrase {
    Phrase("firstSteps", .text(add), .text(pain), .text(low), .text(help))
  }

  /// “Begin a map from a template and write it to a file.”
  public static var cliNew: Phrase { Phrase("cli.new") }

  /// “The file to write.”
  public static var cliNewFile: Phrase { Phrase("cli.new.file") }

  /// “The template to begin with; rihla templates lists them.”
  public static var cliNewTemplate: Phrase { Phrase("cli.new.template") }

  /// “The map's title; without it the file's name.”
  public static var cliNewTitle: Phrase { Phrase("cli.new.title") }

  /// “Wrote …: …”
  public static func newWritten(_ path: String, _ stages: Phrase) -> Phrase {
    Phrase("new.written", .path(path), .phrase(stages))
  }

  /// “no template is called …; rihla templates lists them”
  public static func unknownTemplate(_ name: String) -> Phrase { Phrase("new.unknownTemplate", .text(name)) }

  /// “List the templates with their stages, your own ones too.”
  public static var cliTemplates: Phrase { Phrase("cli.templates") }

  /// “How to list them: text, plain or json.”
  public static var cliTemplatesFormat: Phrase { Phrase("cli.templates.format") }

  /// “The list of recent maps is cleared”
  public static var recentForgotten: Phrase { Phrase("recentForgotten") }
}

// MARK: The configuration

extension Phrase {
  /// “Settings”
  public static var settingsTitle: Phrase { Phrase("settings.title") }

  /// “Set, and kept for the next time”
  public static var settingKept: Phrase { Phrase("settings.kept") }

  /// “Left/Right change | 1–9 choose | Up/Down go | Esc back”
  public static var hintsSettings: Phrase { Phrase("hintsSettings") }

  /// “Settings…”
  public static var startSettings: Phrase { Phrase("start.settings") }

  /// “the settings must stand in braces”
  public static var configNeedsObject: Phrase { Phrase("config.needsObject") }

  /// “… stands here a second time; the first counts”
  public static func configTwice(_ name: String) -> Phrase { Phrase("config.twice", .text(name)) }

  /// “there is no setting …”
  public static func configUnknown(_ name: String) -> Phrase { Phrase("config.unknown", .text(name)) }

  /// “there is no action …; rihla keys lists the keys in force”
  public static func configUnknownAction(_ name: String) -> Phrase {
    Phrase("config.unknownAction", .text(name))
  }

  /// “… must be: …”
  public static func configBadValue(_ name: String, _ expected: Phrase) -> Phrase {
    Phrase("config.badValue", .text(name), .phrase(expected))
  }

  /// “actions in braces, each with its keys”
  public static var configKindKeymap: Phrase { Phrase("config.kindKeymap") }

  /// “keys in brackets, such as ["F9", "g x"]”
  public static var configKindKeys: Phrase { Phrase("config.kindKeys") }

  /// “a name”
  public static var configKindName: Phrase { Phrase("config.kindName") }

  /// “this names no key for “…””
  public static func configBadKey(_ action: Phrase) -> Phrase { Phrase("config.badKey", .phrase(action)) }

  /// “the key … is given to “…” already, so “…” does not get it”
  public static func configConflict(_ key: String, _ first: Phrase, _ second: Phrase) -> Phrase {
    Phrase("config.conflict", .text(key), .phrase(first), .phrase(second))
  }

  /// “the key … of “…” hides … of “…””
  public static func configShadows(
    _ key: String, _ action: Phrase, _ keys: String, _ other: Phrase
  ) -> Phrase {
    Phrase("config.shadows", .text(key), .phrase(action), .text(keys), .phrase(other))
  }

  /// “There is no configuration to write to”
  public static var configNoFile: Phrase { Phrase("config.noFile") }

  /// “it is no JSON, so nothing is written into it; rihla config --check says where”
  public static var configNotMendable: Phrase { Phrase("config.notMendable") }

  /// “Everything in the configuration counts”
  public static var configFine: Phrase { Phrase("config.fine") }

  /// “Settings in force, from …”
  public static func configPath(_ path: String) -> Phrase { Phrase("config.path", .path(path)) }

  /// “The usual settings; no configuration is read”
  public static var configNone: Phrase { Phrase("config.none") }

  /// “(usual)”
  public static var configUsual: Phrase { Phrase("config.usual") }

  /// “Print the settings in force and where they are from.”
  public static var cliConfig: Phrase { Phrase("cli.config") }

  /// “Report what in the configuration does not count; then the exit code is 1.”
  public static var cliConfigCheck: Phrase { Phrase("cli.config.check") }

  /// “Print the JSON Schema of the configuration and end.”
  public static var cliConfigSchema: Phrase { Phrase("cli.config.schema") }

  /// “The configuration to read in place of the usual one.”
  public static var cliConfigFile: Phrase { Phrase("cli.config.file") }

  /// “Read no configuration.”
  public static var cliNoConfig: Phrase { Phrase("cli.noConfig") }
}

// MARK: The manual, and completion in shells

extension Phrase {
  /// “Write the page of the manual.”
  public static var cliManual: Phrase { Phrase("cli.manual") }

  /// “The day that the page bears, such as 2026-11-22; today if it is not given.”
  public static var cliManualDate: Phrase { Phrase("cli.manual.date") }

  /// “Write the script with which a shell completes commands, options and files.”
  public static var cliCompletions: Phrase { Phrase("cli.completions") }

  /// “The shell: bash, zsh or fish.”
  public static var cliCompletionsShell: Phrase { Phrase("cli.completions.shell") }

  /// “User Commands”
  public static var manualTitle: Phrase { Phrase("manual.title") }

  /// “A customer journey map is an ordered set of stages; each holds touchpoints, every contact between a
  /// customer and an organisation. Rihla edits such maps in a terminal, prints reports about them, compares
  /// and merges them, and reads and writes other formats. Without a file it shows recent maps, templates and
  /// demonstrations.”
  public static var manualDescription: Phrase { Phrase("manual.description") }

  /// “Every step is in a journal before it is on screen. After a crash, a lost connection or a kill the next
  /// opening offers what is not in the file.”
  public static var manualSafety: Phrase { Phrase("manual.safety") }

  /// “The settings, JSON with comments; rihla config --check reads it, rihla config --schema describes it.”
  public static var manualConfiguration: Phrase { Phrase("manual.configuration") }

  /// “Maps that new maps can begin with.”
  public static var manualTemplates: Phrase { Phrase("manual.templates") }

  /// “Journals, earlier versions and the list of recent maps; rihla forget removes them.”
  public static var manualState: Phrase { Phrase("manual.state") }

  /// “If it is set, no colour is used.”
  public static var manualNoColor: Phrase { Phrase("manual.noColor") }

  /// “The program that F4 opens a text in.”
  public static var manualEditor: Phrase { Phrase("manual.editor") }

  /// “The language and the characters of the interface.”
  public static var manualLocale: Phrase { Phrase("manual.locale") }

  /// “How many milliseconds a lone Esc waits for more; 25 if it is not set.”
  public static var manualEscapeDelay: Phrase { Phrase("manual.escapeDelay") }

  /// “the commands cannot be described”
  public static var manualUnknown: Phrase { Phrase("manual.unknown") }
}

// MARK: The inventory as a table, and what reading one had to say

extension Phrase {
  /// “Stage number”: heads the column of the stages’ places
  public static var inventoryStageNumber: Phrase { Phrase("inventory.stageNumber") }

  /// “Stage identifier”: heads the column of the stages’ identifiers
  public static var inventoryStageIdentifier: Phrase { Phrase("inventory.stageIdentifier") }

  /// “column “…”: …”
  public static func inventoryCell(_ column: String, _ reason: Phrase) -> Phrase {
    Phrase("inventory.cell", .text(column), .phrase(reason))
  }

  /// “there is no column with the names of touchpoints; head it “Touchpoint” or “Name””
  public static var inventoryNoNames: Phrase { Phrase("inventory.noNames") }

  /// “an earlier column means the same”
  public static var inventoryColumnTwice: Phrase { Phrase("inventory.columnTwice") }

  /// “the touchpoint has no name”
  public static var inventoryNoName: Phrase { Phrase("inventory.noName") }

  /// “… stands twice in “…””
  public static func inventoryKeyTwice(_ key: Phrase, _ item: String) -> Phrase {
    Phrase("inventory.keyTwice", .phrase(key), .text(item))
  }

  /// ““…” contradicts line …”
  public static func inventoryContradicts(_ text: String, _ line: Int) -> Phrase {
    Phrase("inventory.contradicts", .text(text), .count(line))
  }

  /// “there is no line with a stage or a touchpoint in it”
  public static var inventoryEmpty: Phrase { Phrase("inventory.empty") }

  /// “a percentage such as 40%, or a number from 0 to 1”
  public static var expectedShare: Phrase { Phrase("inventory.expectedShare") }

  /// “yes or no”
  public static var expectedYesOrNo: Phrase { Phrase("inventory.expectedYesOrNo") }

  /// “one of these words: …”
  public static func expectedWords(_ words: String) -> Phrase {
    Phrase("inventory.expectedWords", .text(words))
  }

  /// “one of …, then = and what it says; \| is a bar that parts nothing”
  public static func expectedKeys(_ keys: String) -> Phrase { Phrase("inventory.expectedKeys", .text(keys)) }

  /// “a name, = and a value as JSON”
  public static var expectedMember: Phrase { Phrase("inventory.expectedMember") }

  /// “the column “…” means nothing here; what it says is in the notes”
  public static func columnInNotes(_ heading: String) -> Phrase {
    Phrase("inventory.columnInNotes", .text(heading))
  }

  /// “the column “…” is reckoned from others and was passed over”
  public static func columnReckoned(_ heading: String) -> Phrase {
    Phrase("inventory.columnReckoned", .text(heading))
  }

  /// “the identifier … stands in line … already; this touchpoint got a new one”
  public static func identifierRepeated(_ identifier: String, _ line: Int) -> Phrase {
    Phrase("inventory.identifierRepeated", .text(identifier), .count(line))
  }

  /// “the table is too large here; the limit is … (100000 touchpoints, 1000000 lines, 1000 columns, 1048576
  /// bytes a cell)”
  public static func tableTooLarge(_ limit: Int) -> Phrase { Phrase("inventory.tooLarge", .count(limit)) }
}

// MARK: The shell, git, and the versions of the format

extension Phrase {
  /// “Examples:”
  public static var cliExamples: Phrase { Phrase("cli.examples") }

  /// “A table (.csv, .tsv, .xlsx or --from csv) needs a column “Touchpoint” or “Name”, or has the stages
  /// across the top and rows such as Touchpoints, Actions and Pains; other columns are those of rihla’s own
  /// table, in English or Arabic, and what others say goes into the notes. In a cell, a list has one item a
  /// line: Loses the basket | reach=50% | impact=4. If one cell is wrong nothing is written.”
  public static var cliImportMore: Phrase { Phrase("cli.import.more") }

  /// “What the file is, whatever its name: mermaid, csv or xlsx.”
  public static var cliImportFrom: Phrase { Phrase("cli.import.from") }

  /// “What messages call the map; git gives the path as %P.”
  public static var cliMergePath: Phrase { Phrase("cli.merge.path") }

  /// “The file to write instead of OURS; - is standard output.”
  public static var cliMergeOutput: Phrase { Phrase("cli.merge.output") }

  /// “Print a map as lines, one fact a line, the same in every language; a file that is no map is printed as
  /// it is.”
  public static var cliTextconv: Phrase { Phrase("cli.textconv") }

  /// “Let git compare and merge maps: write .gitattributes and .gitignore, and tell what to configure.”
  public static var cliGitSetup: Phrase { Phrase("cli.gitSetup") }

  /// “Only lines that are not there yet are added. git’s configuration is changed with --apply only. git
  /// diff --no-ext-diff shows the plain text of maps again.”
  public static var cliGitSetupMore: Phrase { Phrase("cli.gitSetup.more") }

  /// “The top folder of the repository.”
  public static var cliGitSetupFolder: Phrase { Phrase("cli.gitSetup.folder") }

  /// “Set git’s configuration of this repository too.”
  public static var cliGitSetupApply: Phrase { Phrase("cli.gitSetup.apply") }

  /// “Write a map anew as this version writes it: present format, repaired, canonical layout.”
  public static var cliMigrate: Phrase { Phrase("cli.migrate") }

  /// “With --moved links are rewritten instead, and not a byte besides: in all maps of the folders those to
  /// what was moved, and in what was moved those that lead out of it. Members that this version does not
  /// know are kept, and the former content stays among rihla versions. Maps of a newer format are refused.”
  public static var cliMigrateMore: Phrase { Phrase("cli.migrate.more") }

  /// “The file to write instead; - is standard output.”
  public static var cliMigrateOutput: Phrase { Phrase("cli.migrate.output") }

  /// “The map; with --moved: where it is now, and the folders whose maps have links.”
  public static var cliMigrateFiles: Phrase { Phrase("cli.migrate.files") }

  /// “Rewrite links instead: where a map, or a folder of maps, was before it was moved.”
  public static var cliMigrateMoved: Phrase { Phrase("cli.migrate.moved") }

  /// “Tell which links --moved would rewrite, and write nothing.”
  public static var cliMigrateDryRun: Phrase { Phrase("cli.migrate.dryRun") }

  /// “--moved goes with --dry-run, and with no other option”
  public static var migrateMovedAlone: Phrase { Phrase("migrateMovedAlone") }

  /// “--dry-run goes with --moved; --check tells what else would change”
  public static var migrateDryRunMoved: Phrase { Phrase("migrateDryRunMoved") }

  /// “one map at a time; several paths go with --moved only”
  public static var migrateOneFile: Phrase { Phrase("migrateOneFile") }

  /// “nothing is there: move it first, then rewrite the links; --dry-run tells which”
  public static var movedNotThere: Phrase { Phrase("movedNotThere") }

  /// “it is still there: move it first, then rewrite the links; --dry-run tells which”
  public static var movedStillThere: Phrase { Phrase("movedStillThere") }

  /// “…: “…” is now “…””
  public static func migrateLink(_ file: String, _ old: String, _ new: String) -> Phrase {
    Phrase("migrateLink", .path(file), .text(old), .text(new))
  }

  /// “… links rewritten; maps: …”
  public static func migrateLinks(_ count: Int, maps: Int) -> Phrase {
    Phrase("migrateLinks", .count(count), .count(maps))
  }

  /// “… links would be rewritten; maps: …”
  public static func migrateLinksWould(_ count: Int, maps: Int) -> Phrase {
    Phrase("migrateLinksWould", .count(count), .count(maps))
  }

  /// “Write nothing; exit code 1 if something would change.”
  public static var cliMigrateCheck: Phrase { Phrase("cli.migrate.check") }

  /// “…: …”
  public static func migrateLine(_ file: String, _ matter: Phrase) -> Phrase {
    Phrase("migrate.line", .path(file), .phrase(matter))
  }

  /// “it is in the present format already (…)”
  public static func migrateNothing(_ format: String) -> Phrase { Phrase("migrate.nothing", .text(format)) }

  /// “what it says stays; its layout becomes the canonical one”
  public static var migrateLayout: Phrase { Phrase("migrate.layout") }

  /// “a diagram has no format of ours; only maps in files of their own are migrated”
  public static var migrateDiagram: Phrase { Phrase("migrate.diagram") }

  /// “it is in the newer format rihla/…; this version writes rihla/… and would lose what it does not know.
  /// Update rihla”
  public static func migrateNewer(_ format: Int, _ ours: Int) -> Phrase {
    Phrase("migrate.newer", .count(format), .count(ours))
  }

  /// “rihla: … is new”
  public static func gitAdded(_ path: String) -> Phrase { Phrase("git.added", .path(path)) }

  /// “rihla: … is gone”
  public static func gitDeleted(_ path: String) -> Phrase { Phrase("git.deleted", .path(path)) }

  /// “rihla: … is now …”
  public static func gitRenamed(_ old: String, _ new: String) -> Phrase {
    Phrase("git.renamed", .text(old), .text(new))
  }

  /// “nothing that the map says differs”
  public static var gitSame: Phrase { Phrase("gitSame") }

  /// “rihla: … is not merged yet”
  public static func gitUnmerged(_ path: String) -> Phrase { Phrase("git.unmerged", .path(path)) }

  /// “…: nothing to add”
  public static func gitFileFine(_ path: String) -> Phrase { Phrase("git.fileFine", .path(path)) }

  /// “…: added …”
  public static func gitFileLine(_ path: String, _ line: String) -> Phrase {
    Phrase("git.fileLine", .path(path), .text(line))
  }

  /// “Run these in the repository, or this command with --apply:”
  public static var gitSettingsToRun: Phrase { Phrase("git.settingsToRun") }

  /// “git’s configuration of the repository is set”
  public static var gitSettingsMade: Phrase { Phrase("git.settingsMade") }

  /// “git is not installed”
  public static var gitNotThere: Phrase { Phrase("git.notThere") }

  /// “it is neither a file nor a commit or branch that git knows here”
  public static var noBase: Phrase { Phrase("git.noBase") }

  /// “a map is no …; give it a name such as visit.journey.json, and export it to hand it on”
  public static func notAnEndingOfMaps(_ ending: String) -> Phrase {
    Phrase("save.foreignEnding", .text(ending))
  }

  /// “this failed: …”
  public static func gitRefused(_ command: String) -> Phrase { Phrase("git.refused", .text(command)) }

  /// “- is standard input, which can be read only once; name the other file”
  public static var dashTwice: Phrase { Phrase("dashTwice") }

  /// “- is no file here; name one”
  public static var dashIsNoFile: Phrase { Phrase("dashIsNoFile") }
}

// MARK: Pages, drawings and documents for others, and the command that makes them

extension Phrase {
  /// “Context”
  public static var pageContext: Phrase { Phrase("page.context") }

  /// “Curves”
  public static var pageCurves: Phrase { Phrase("page.curves") }

  /// “How customers feel along the journey”
  public static var pageEmotionCurve: Phrase { Phrase("page.emotionCurve") }

  /// “How well touchpoints serve along the journey”
  public static var pageEffectivenessCurve: Phrase { Phrase("page.effectivenessCurve") }

  /// “No touchpoints”
  public static var pageNoTouchpoints: Phrase { Phrase("page.noTouchpoints") }

  /// “What the signs mean”
  public static var pageLegend: Phrase { Phrase("page.legend") }

  /// “The values of both curves, as the journey goes”
  public static var pageCurveCaption: Phrase { Phrase("page.curveCaption") }

  /// “What hurts, what matters most first: A many customers and badly, B either, C neither; a moment of
  /// truth rises one class”
  public static var pagePainsCaption: Phrase { Phrase("page.painsCaption") }

  /// “What could be better, what is worth most for little first”
  public static var pageOpportunitiesCaption: Phrase { Phrase("page.opportunitiesCaption") }

  /// “Every touchpoint, as the journey goes”
  public static var pageInventoryCaption: Phrase { Phrase("page.inventoryCaption") }

  /// “What is done, by whom, until when”
  public static var pageActionsCaption: Phrase { Phrase("page.actionsCaption") }

  /// “In a minute”
  public static var pageFindings: Phrase { Phrase("page.findings") }

  /// “Below what customers expect: … of … touchpoints; critical: ….”: the first finding of a page
  public static func findingLow(_ low: Int, of: Int, critical: Int) -> Phrase {
    Phrase("findingLow", .count(low), .count(of), .count(critical))
  }

  /// “Of the touchpoints that are rated none lies below what customers expect.”
  public static var findingNoneLow: Phrase { Phrase("findingNoneLow") }

  /// “No touchpoint is rated yet.”
  public static var findingNothingRated: Phrase { Phrase("findingNothingRated") }

  /// “Mean rating …; expected is ….”
  public static func findingMean(_ mean: Double, standard: Double) -> Phrase {
    Phrase("findingMean", .mean(mean), .decimal(standard))
  }

  /// “Customers feel worst at “…”: ….”
  public static func findingFeeling(_ value: String, _ name: String) -> Phrase {
    Phrase("findingFeeling", .text(value), .text(name))
  }

  /// “class …”
  public static func findingClass(_ painClass: Phrase) -> Phrase {
    Phrase("findingClass", .phrase(painClass))
  }

  /// “No pain point is written down yet.”
  public static var findingNoPain: Phrase { Phrase("findingNoPain") }

  /// “No root cause of these is written down yet.”
  public static var findingNoCause: Phrase { Phrase("findingNoCause") }

  /// “Low, and no pain point says why: ….”
  public static func findingUnexplained(_ number: Int) -> Phrase {
    Phrase("findingUnexplained", .count(number))
  }

  /// “low touchpoints: …”: behind the name of an owner
  public static func findingOwned(_ number: Int) -> Phrase { Phrase("findingOwned", .count(number)) }

  /// “Low, and nobody owns it: ….”
  public static func findingOwnerless(_ number: Int) -> Phrase { Phrase("findingOwnerless", .count(number)) }

  /// “Low, and nothing is decided: ….”
  public static func findingUndecided(_ number: Int) -> Phrase { Phrase("findingUndecided", .count(number)) }

  /// “Nothing is decided yet.”
  public static var findingNothingDecided: Phrase { Phrase("findingNothingDecided") }

  /// “until …”
  public static func findingUntil(_ day: String) -> Phrase { Phrase("findingUntil", .text(day)) }

  /// “Measured with customers: … of the touchpoints. The rest is the judgement of the room.”
  public static func findingMeasured(_ share: String) -> Phrase { Phrase("findingMeasured", .text(share)) }

  /// “Nothing is measured with customers yet: all ratings are the judgement of the room.”
  public static var findingNothingMeasured: Phrase { Phrase("findingNothingMeasured") }

  /// “Pain points that rest on a guess: ….”
  public static func findingGuesses(_ number: Int) -> Phrase { Phrase("findingGuesses", .count(number)) }

  /// “The room did not agree on: ….”
  public static func findingApart(_ number: Int) -> Phrase { Phrase("findingApart", .count(number)) }

  /// “Feeling and rating tell opposite stories at: ….”
  public static func findingContradictions(_ number: Int) -> Phrase {
    Phrase("findingContradictions", .count(number))
  }

  /// “Largest gap between judgement and measurement, at “…”: ….”
  public static func findingGap(_ gap: String, _ name: String) -> Phrase {
    Phrase("findingGap", .text(gap), .text(name))
  }

  /// “Contents”
  public static var pageContents: Phrase { Phrase("page.contents") }

  /// “To the top”
  public static var pageTop: Phrase { Phrase("page.top") }

  /// “The journey at a glance”
  public static var pagePicture: Phrase { Phrase("page.picture") }

  /// “Stages side by side: how customers feel, the touchpoints, the worst pain points, opportunities and
  /// owners. All of it is told in words below.”
  public static var pagePictureText: Phrase { Phrase("page.pictureText") }

  /// “Feeling”
  public static var pagePictureFeeling: Phrase { Phrase("page.pictureFeeling") }

  /// “and … more”
  public static func pagePictureMore(_ number: Int) -> Phrase { Phrase("page.pictureMore", .count(number)) }

  /// “What happens in each stage”
  public static var pageLanes: Phrase { Phrase("page.lanes") }

  /// “The stages beside each other, row by row”
  public static var pageLanesCaption: Phrase { Phrase("page.lanesCaption") }

  /// “Row”
  public static var pageRow: Phrase { Phrase("page.row") }

  /// “Show only what holds these words”
  public static var pageFilter: Phrase { Phrase("page.filter") }

  /// “shown”
  public static var pageFilterShown: Phrase { Phrase("page.filterShown") }

  /// “More about it”
  public static var pageDetails: Phrase { Phrase("page.details") }

  /// “Ways through the journey”
  public static var pageFlow: Phrase { Phrase("page.flow") }

  /// “Moves that do not simply go on to the next touchpoint, where the journey begins, and where customers
  /// leave”
  public static var pageFlowCaption: Phrase { Phrase("page.flowCaption") }

  /// “Touchpoints as boxes in the order of the journey; arrows ahead above them, back below them. The table
  /// has all of it in words.”
  public static var pageFlowText: Phrase { Phrase("page.flowText") }

  /// “begins”
  public static var pageFlowBegin: Phrase { Phrase("page.flowBegin") }

  /// “leaves”
  public static var pageFlowLeave: Phrase { Phrase("page.flowLeave") }

  /// “ahead”
  public static var pageFlowAhead: Phrase { Phrase("page.flowAhead") }

  /// “back”
  public static var pageFlowBack: Phrase { Phrase("page.flowBack") }

  /// “Move”
  public static var pageFlowMove: Phrase { Phrase("page.flowMove") }

  /// “Value by effort”
  public static var pageMatrix: Phrase { Phrase("page.matrix") }

  /// “How far each stage reaches what it set out to”
  public static var pageTargetsCaption: Phrase { Phrase("page.targetsCaption") }

  /// “What customers and employees say”
  public static var pageQuotations: Phrase { Phrase("page.quotations") }

  /// “Quotations, as the journey goes”
  public static var pageQuotationsCaption: Phrase { Phrase("page.quotationsCaption") }

  /// “How readings of one measure went”
  public static var pageTrendsCaption: Phrase { Phrase("page.trendsCaption") }

  /// “Where feeling and rating tell opposite stories: one of them is worth a second look”
  public static var pageContradictionsCaption: Phrase { Phrase("page.contradictionsCaption") }

  /// “How much of it is known”
  public static var pageCoverage: Phrase { Phrase("page.coverage") }

  /// “How many touchpoints say something on each aspect”
  public static var pageCoverageCaption: Phrase { Phrase("page.coverageCaption") }

  /// “Hand a map to others: a page, a drawing, a document, or its figures.”
  public static var cliExport: Phrase { Phrase("cli.export") }

  /// “The words are those of the map's language unless --language says otherwise.”
  public static var cliExportMore: Phrase { Phrase("cli.export.more") }

  /// “What to make: …; without it what the ending of -o says.”
  public static func cliExportFormat(_ formats: String) -> Phrase {
    Phrase("cli.export.format", .text(formats))
  }

  /// “What to draw with svg: map, curve or journey; map and curve without it.”
  public static var cliExportPart: Phrase { Phrase("cli.export.part") }

  /// “What to share besides, which is left out unasked: ….”
  public static func cliExportWith(_ parts: String) -> Phrase { Phrase("cli.export.with", .text(parts)) }

  /// “Your own Mustache template for html.”
  public static var cliExportTemplate: Phrase { Phrase("cli.export.template") }

  /// “A page without script: no filter, nothing lights up under the pointer.”
  public static var cliExportStatic: Phrase { Phrase("cli.export.static") }

  /// “--template goes with --to html only”
  public static var templateNeedsPage: Phrase { Phrase("error.templateNeedsPage") }

  /// “--static goes with --to html only, and not with --template”
  public static var staticNeedsPage: Phrase { Phrase("error.staticNeedsPage") }

  /// “--part goes with --to svg only”
  public static var partNeedsDrawing: Phrase { Phrase("error.partNeedsDrawing") }

  /// “the template could not be used, though it reads well; look at its partials and blocks”
  public static var templateFailed: Phrase { Phrase("error.templateFailed") }

  /// “… is missing, which fills templates; install Rihla anew, or export without --template”
  public static func pageMakerMissing(_ path: String) -> Phrase {
    Phrase("error.pageMakerMissing", .path(path))
  }

  /// “the program that makes pages could not be run (system error …)”
  public static func pageMakerFailed(_ code: Int) -> Phrase { Phrase("error.pageMakerFailed", .count(code)) }
}

// MARK: Diagrams in their own file

extension Phrase {
  /// “score … is not on the scale and counts as …; the original is in the notes”
  public static func scoreOutsideScale(_ score: String, _ rating: Int) -> Phrase {
    Phrase("import.scoreOutsideScale", .text(score), .count(rating))
  }

  /// “What the first actor of a task is: personas (the usual) or owner.”
  public static var cliImportActors: Phrase { Phrase("cli.import.actors") }

  /// “The scale of the scores, from the worst to the best, as in 0..10.”
  public static var cliImportScale: Phrase { Phrase("cli.import.scale") }

  /// “there are … journeys in it; this is the first, … the second”
  public static func moreJourneys(_ count: Int, next: String) -> Phrase {
    Phrase("diagram.more", .count(count), .text(next))
  }

  /// “there is no Mermaid journey in it”
  public static var noJourney: Phrase { Phrase("diagram.none") }

  /// “a journey shares line … with the tag around it: put the tags on lines of their own, or the diagram
  /// into a .mmd file”
  public static func mixedJourney(_ line: Int) -> Phrase { Phrase("diagram.mixed", .count(line)) }

  /// “there are only … journeys in it”
  public static func fewerJourneys(_ count: Int) -> Phrase { Phrase("diagram.fewer", .count(count)) }

  /// “only an opened diagram is saved as one; end the name in .journey.json”
  public static var diagramElsewhere: Phrase { Phrase("diagram.elsewhere") }

  /// “a diagram holds no evidence; make a map of it with rihla import”
  public static var diagramWithoutEvidence: Phrase { Phrase("diagram.noEvidence") }

  /// “not in the diagram: …”
  public static func exportLoss(_ line: Phrase) -> Phrase { Phrase("loss.export", .phrase(line)) }

  /// “The diagram cannot hold everything”
  public static var lossTitle: Phrase { Phrase("loss.title") }

  /// “… is a diagram. What it has no place for:”
  public static func lossIntroduction(_ file: String) -> Phrase { Phrase("loss.introduction", .path(file)) }

  /// “…: …”: what it is, and how many there are
  public static func lossLine(_ matter: Phrase, _ count: Int) -> Phrase {
    Phrase("loss.line", .phrase(matter), .count(count))
  }

  /// “Enter saves the diagram only; all of this ends with the session.”
  public static var lossDrop: Phrase { Phrase("loss.drop") }

  /// “k saves the diagram, and the whole map in … besides.”
  public static func lossKeep(_ file: String) -> Phrase { Phrase("loss.keep", .path(file)) }

  /// “Enter diagram only | k keep everything beside | Esc stay”
  public static var hintsLosses: Phrase { Phrase("loss.hints") }

  /// “Saved …; the whole map is in …”
  public static func savedBeside(_ file: String, _ beside: String) -> Phrase {
    Phrase("loss.savedBeside", .path(file), .path(beside))
  }
}

// MARK: Workbooks

extension Phrase {
  /// “this is neither a table nor a workbook (.xlsx), but another file in an archive; save the table as
  /// .xlsx or CSV”
  public static var workbookNone: Phrase { Phrase("error.workbook.none") }

  /// “this is a workbook of another kind (…); save it as .xlsx or CSV and read that”
  public static func workbookKind(_ kind: String) -> Phrase { Phrase("error.workbook.kind", .text(kind)) }

  /// “this file is locked with a password; save it without one and read that”
  public static var workbookEncrypted: Phrase { Phrase("error.workbook.encrypted") }

  /// “this workbook is damaged (… cannot be read); open it in a spreadsheet and save it anew”
  public static func workbookDamaged(_ part: String) -> Phrase {
    Phrase("error.workbook.damaged", .text(part))
  }

  /// “unpacked, this workbook has more than … MB, which no table of people has; save the sheet you mean as
  /// CSV”
  public static func workbookTooLarge(_ megabytes: Int) -> Phrase {
    Phrase("error.workbook.tooLarge", .count(megabytes))
  }

  /// “sheet “…”, row …: more than … columns; take away what is not the table”
  public static func workbookTooWide(_ sheet: String, _ row: Int, _ limit: Int) -> Phrase {
    Phrase("error.workbook.tooWide", .text(sheet), .count(row), .count(limit))
  }

  /// “… declares a document type, which no workbook does; it is not read. Open it in a spreadsheet and save
  /// it anew”
  public static func workbookDeclares(_ part: String) -> Phrase {
    Phrase("error.workbook.declares", .text(part))
  }

  /// “sheet “…”, row …: a text has more than … characters, which no cell of a workbook holds; use csv or
  /// json”
  public static func workbookLongText(_ sheet: String, _ row: Int, _ limit: Int) -> Phrase {
    Phrase("error.workbook.longText", .text(sheet), .count(row), .count(limit))
  }

  /// ““…” has more than … rows, which no sheet of a workbook holds; use csv or json”
  public static func workbookTooManyRows(_ sheet: String, _ limit: Int) -> Phrase {
    Phrase("error.workbook.tooManyRows", .text(sheet), .count(limit))
  }

  /// “the workbook could not be made; look whether there is room in /tmp”
  public static var workbookNotWritten: Phrase { Phrase("error.workbook.notWritten") }

  /// “… is missing, which reads and writes workbooks; install Rihla anew, or use CSV”
  public static func workbookMakerMissing(_ path: String) -> Phrase {
    Phrase("error.workbook.missing", .path(path))
  }

  /// “the program that reads and writes workbooks could not be run (system error …)”
  public static func workbookMakerFailed(_ code: Int) -> Phrase {
    Phrase("error.workbook.failed", .count(code))
  }

  /// “the program that reads and writes workbooks died over it; save the sheet as CSV and use that”
  public static var workbookMakerBroken: Phrase { Phrase("error.workbook.broken") }

  /// “there is nothing in any sheet of this workbook”
  public static var workbookEmpty: Phrase { Phrase("error.workbook.empty") }

  /// “there is no sheet “…”; the sheets are …”
  public static func noSheet(_ name: String, _ names: String) -> Phrase {
    Phrase("error.workbook.noSheet", .text(name), .text(names))
  }

  /// “… is for workbooks (.xlsx); leave it out”
  public static func optionForWorkbooks(_ option: String) -> Phrase {
    Phrase("error.workbook.option", .text(option))
  }

  /// “a workbook is nothing for a terminal; name a file, as in -o map.xlsx”
  public static var workbookOnTerminal: Phrase { Phrase("error.workbook.terminal") }

  /// “the minutes are no workbook; ask for text, plain, markdown, csv or json”
  public static var noWorkbookOfReport: Phrase { Phrase("error.workbook.report") }

  /// “the sheet “…” is read; not read: … (--sheet names another)”
  public static func sheetTaken(_ name: String, _ others: String) -> Phrase {
    Phrase("error.workbook.sheetTaken", .text(name), .text(others))
  }

  /// “The sheet of a workbook to read, by its name or its number.”
  public static var cliSheet: Phrase { Phrase("cli.sheet") }

  /// “inventory, pain points, actions and evidence are in it”
  public static var exportRestWorkbook: Phrase { Phrase("exportRest.workbook") }

  /// “this looks like a Jupyter notebook, which is not edited in place; rihla import makes a map of a
  /// Mermaid journey in it”
  public static var seemsNotebook: Phrase { Phrase("error.seemsNotebook") }

  /// “… is for tables that are text; a workbook says its own, so leave it out”
  public static func optionForTexts(_ option: String) -> Phrase {
    Phrase("error.workbook.optionForTexts", .text(option))
  }

  /// “merge.tool is set to another program, which stays; git mergetool -t rihla merges a map”
  public static var gitToolKept: Phrase { Phrase("git.toolKept") }

  /// “row “…”: commas part the touchpoints of a cell”
  public static func touchpointsByCommas(_ heading: String) -> Phrase {
    Phrase("table.touchpointsByCommas", .text(heading))
  }

  /// ““…” stands in a column without a stage; it is in the notes of the map”
  public static func withoutStage(_ text: String) -> Phrase { Phrase("table.withoutStage", .text(text)) }
}

// MARK: What customers really did: figures of event logs

extension Phrase {
  /// “Throughput, …”
  public static func throughputOf(_ figure: Phrase) -> Phrase { Phrase("throughputOf", .phrase(figure)) }

  /// “… × nothing more”
  public static func pathEnd(_ cases: Double) -> Phrase { Phrase("pathEnd", .decimal(cases)) }

  /// “… × …”
  public static func pathNext(_ cases: Double, _ way: String) -> Phrase {
    Phrase("pathNext", .decimal(cases), .text(way))
  }

  /// “… (… to …)”
  public static func pathDifference(_ value: Double, _ low: Double, _ high: Double) -> Phrase {
    Phrase("pathDifference", .decimal(value), .decimal(low), .decimal(high))
  }

  /// “Conversion: …”
  public static func pathConversion(_ step: String) -> Phrase { Phrase("pathConversion", .text(step)) }
}

// MARK: Events of a log on a map

extension Phrase {
  /// “Readings: … added, … changed; measured shares: …”
  public static func pathsWritten(_ added: Int, _ updated: Int, _ shares: Int) -> Phrase {
    Phrase("pathsWritten", .count(added), .count(updated), .count(shares))
  }

  /// ““…” (… % of cases) is “…”? y yes, n no, a all, q enough:”
  public static func pathsAsk(_ activity: String, _ reach: Double, _ touchpoint: String) -> Phrase {
    Phrase("pathsAsk", .text(activity), .decimal(reach), .text(touchpoint))
  }

  /// “y, n, a or q:”
  public static var pathsAskKeys: Phrase { Phrase("pathsAskKeys") }

  /// “yes”
  public static var pathsAskYes: Phrase { Phrase("pathsAskYes") }

  /// “no”
  public static var pathsAskNo: Phrase { Phrase("pathsAskNo") }

  /// “all”
  public static var pathsAskAll: Phrase { Phrase("pathsAskAll") }

  /// “enough”
  public static var pathsAskQuit: Phrase { Phrase("pathsAskQuit") }

  /// “… pairs were written to the touchpoints’ events; --write counts them into the map”
  public static func pathsPairsKept(_ pairs: Int) -> Phrase { Phrase("pathsPairsKept", .count(pairs)) }

  /// “The map says all of this already; nothing was written.”
  public static var pathsUnchanged: Phrase { Phrase("pathsUnchanged") }

  /// “no activity of the log is a touchpoint of the map; name the activities in the touchpoints’ events, or
  /// take over what --propose proposes with --propose --write”
  public static var pathsNoPairs: Phrase { Phrase("pathsNoPairs") }

  /// “--propose and --write need --map FILE”
  public static var pathsWithoutMap: Phrase { Phrase("pathsWithoutMap") }

  /// “--write needs a map in a file”
  public static var pathsWriteToInput: Phrase { Phrase("pathsWriteToInput") }

  /// “--compare needs --since DAY”
  public static var pathsCompareWithoutSince: Phrase { Phrase("pathsCompareWithoutSince") }

  /// “the column that names the case would name customers; choose a column that parts them into groups”
  public static var pathsByCase: Phrase { Phrase("pathsByCase") }

  /// “….csv is missing; what each statement of --sql gives goes into a file of its name”
  public static func pathsResultMissing(_ name: String) -> Phrase {
    Phrase("pathsResultMissing", .text(name))
  }

  /// “line …: expected a whole or broken number in “…”, found “…””
  public static func pathsResultNoNumber(_ line: Double, _ column: String, _ found: String) -> Phrase {
    Phrase("pathsResultNoNumber", .decimal(line), .text(column), .text(found))
  }

  /// “line …: the other files do not have “…”; run all statements again”
  public static func pathsResultUnknownName(_ line: Double, _ found: String) -> Phrase {
    Phrase("pathsResultUnknownName", .decimal(line), .text(found))
  }

  /// “the files were not counted from the same events; run all statements again”
  public static var pathsResultMixed: Phrase { Phrase("pathsResultMixed") }

  /// “these files were not counted for the pairs that the map has now; print the statements again with --sql
  /// DIALECT --map FILE --from-results DIR, and run them”
  public static var pathsResultOtherPairs: Phrase { Phrase("pathsResultOtherPairs") }

  /// “The pairs were taken over. To lay the figures on the map, print the statements again with --sql
  /// DIALECT --map FILE --from-results DIR, and run them.”
  public static var pathsResultPairsTaken: Phrase { Phrase("pathsResultPairsTaken") }

  /// “… does not go with --from-results: the database has counted already”
  public static func pathsResultsAlone(_ option: String) -> Phrase {
    Phrase("pathsResultsAlone", .text(option))
  }
}

// MARK: Why something is no event log

extension Phrase {
  /// “line … names no case”
  public static func logRowLacksCase(_ line: Double) -> Phrase { Phrase("logRowLacksCase", .decimal(line)) }

  /// “line … names no activity”
  public static func logRowLacksActivity(_ line: Double) -> Phrase {
    Phrase("logRowLacksActivity", .decimal(line))
  }

  /// “line … names no time”
  public static func logRowLacksTime(_ line: Double) -> Phrase { Phrase("logRowLacksTime", .decimal(line)) }

  /// “line …: found “…”, expected a time such as 2027-03-31 14:05, 2027-03-31T14:05:00+02:00 or seconds
  /// since 1970; for 31/03/2027 there is --day-first”
  public static func logRowNoTime(_ line: Double, _ found: String) -> Phrase {
    Phrase("logRowNoTime", .decimal(line), .text(found))
  }

  /// “rows passed over because they lack something: …”
  public static func logRowsSkipped(_ skipped: Double) -> Phrase {
    Phrase("logRowsSkipped", .decimal(skipped))
  }

  /// “… of … rows cannot be read, more than one in a hundred; …; --skip-bad counts the others all the same”
  public static func logTooManyBad(_ bad: Double, _ rows: Double, _ first: Phrase) -> Phrase {
    Phrase("logTooManyBad", .decimal(bad), .decimal(rows), .phrase(first))
  }

  /// “no column is known to be …; name one with … COL, of: …”
  public static func logNoColumn(_ part: Phrase, _ headings: String, _ option: String) -> Phrase {
    Phrase("logNoColumn", .phrase(part), .text(headings), .text(option))
  }

  /// “several columns could be …: …; name one with … COL”
  public static func logSeveralColumns(_ part: Phrase, _ headings: String, _ option: String) -> Phrase {
    Phrase("logSeveralColumns", .phrase(part), .text(headings), .text(option))
  }

  /// “there is no column “…”, but: …”
  public static func logNoHeading(_ name: String, _ headings: String) -> Phrase {
    Phrase("logNoHeading", .text(name), .text(headings))
  }

  /// “the packed file ends in the middle, behind byte …; fetch it again”
  public static func logGzipCut(_ bytes: Double) -> Phrase { Phrase("logGzipCut", .decimal(bytes)) }

  /// “the packed file is damaged near byte …; fetch it again”
  public static func logGzipDamaged(_ bytes: Double) -> Phrase { Phrase("logGzipDamaged", .decimal(bytes)) }

  /// “…:…: the XML is not well-formed (…)”
  public static func logNotWellFormed(_ line: Double, _ column: Double, _ reason: String) -> Phrase {
    Phrase("logNotWellFormed", .decimal(line), .decimal(column), .text(reason))
  }

  /// “this is XML, but no event log: expected an element log with traces (XES, IEEE 1849)”
  public static var logNotXES: Phrase { Phrase("logNotXES") }

  /// “this is UTF-16; turn it into UTF-8 first: iconv -f UTF-16 -t UTF-8”
  public static var logWide: Phrase { Phrase("logWide") }

  /// “a name in the log is not UTF-8; turn the file into UTF-8 first, with iconv”
  public static var logNotUTF8: Phrase { Phrase("logNotUTF8") }

  /// “the quotation mark that opens in line … is never closed”
  public static func logOpenQuotation(_ line: Double) -> Phrase { Phrase("logOpenQuotation", .decimal(line)) }

  /// “the record in line … is longer than 16 MB; is a quotation mark not closed?”
  public static func logRecordTooLong(_ line: Double) -> Phrase { Phrase("logRecordTooLong", .decimal(line)) }

  /// “no event is left to be counted”
  public static var logEmpty: Phrase { Phrase("logEmpty") }

  /// “more than … different activities: name the column of activities with --activity COL”
  public static func logTooManyActivities(_ limit: Double) -> Phrase {
    Phrase("logTooManyActivities", .decimal(limit))
  }

  /// “more than … different values: such a column names customers or orders, not groups; choose another with
  /// --by COL”
  public static func logTooManySegments(_ limit: Double) -> Phrase {
    Phrase("logTooManySegments", .decimal(limit))
  }

  /// “the log is larger than memory: behind … events there was no room; read it in parts with --only, or in
  /// a database”
  public static func logTooLarge(_ events: Double) -> Phrase { Phrase("logTooLarge", .decimal(events)) }

  /// “this is a folder; a file is expected”
  public static var logIsFolder: Phrase { Phrase("logIsFolder") }

  /// “the step “…” is no activity of the log and no stage or touchpoint of the map”
  public static func logNoStep(_ name: String) -> Phrase { Phrase("logNoStep", .text(name)) }

  /// “… rows · … % · … s left”
  public static func logProgress(_ rows: Double, _ percent: Double, _ seconds: Double) -> Phrase {
    Phrase("logProgress", .decimal(rows), .decimal(percent), .decimal(seconds))
  }

  /// “… rows”
  public static func logProgressRows(_ rows: Double) -> Phrase { Phrase("logProgressRows", .decimal(rows)) }

  /// “events that only begin something were left out; --lifecycle all keeps them”
  public static var logUnfinishedLeftOut: Phrase { Phrase("logUnfinishedLeftOut") }
}

// MARK: The command that reads event logs

extension Phrase {
  /// “Count what customers really did, from an event log.”
  public static var cliPaths: Phrase { Phrase("cli.paths") }

  /// “A log is a table (CSV, TSV) with a case, an activity and a time in each row, or XES (IEEE 1849); .gz
  /// of either. Columns are found by their headings, in English or Arabic. Nothing leaves the machine, and
  /// no case is named anywhere. With --map the log is laid beside a map whose touchpoints name their
  /// events.”
  public static var cliPathsMore: Phrase { Phrase("cli.paths.more") }

  /// “Where such a log comes from:”
  public static var cliPathsSources: Phrase { Phrase("cli.paths.sources") }

  /// “A shop system has the orders: a customer, what became of the order, and when.”
  public static var cliPathsSourceShop: Phrase { Phrase("cli.paths.sourceShop") }

  /// “A help desk has the tickets: a ticket, its state, and when it changed.”
  public static var cliPathsSourceDesk: Phrase { Phrase("cli.paths.sourceDesk") }

  /// “Web analytics has the events: a session, a page or event, and when.”
  public static var cliPathsSourceWeb: Phrase { Phrase("cli.paths.sourceWeb") }

  /// “The log; - reads standard input.”
  public static var cliPathsLog: Phrase { Phrase("cli.paths.log") }

  /// “The column that tells cases apart: customers, sessions or orders.”
  public static var cliPathsCase: Phrase { Phrase("cli.paths.case") }

  /// “The column that says what happened.”
  public static var cliPathsActivity: Phrase { Phrase("cli.paths.activity") }

  /// “The column that says when.”
  public static var cliPathsTime: Phrase { Phrase("cli.paths.time") }

  /// “Count only rows that have this value in this column: COL=VALUE.”
  public static var cliPathsOnly: Phrase { Phrase("cli.paths.only") }

  /// “Count by the values of this column, too, each case by its first event.”
  public static var cliPathsBy: Phrase { Phrase("cli.paths.by") }

  /// “How long a case may take for the funnel: 90s, 30m, 12h, 7d or 2w.”
  public static var cliPathsWindow: Phrase { Phrase("cli.paths.window") }

  /// “The steps of the funnel, in order: activities, stages or touchpoints, parted by commas; “moments”
  /// stands for moments of truth and conversions. With a map: its stages.”
  public static var cliPathsSteps: Phrase { Phrase("cli.paths.steps") }

  /// “Count cases that begin on this day or later.”
  public static var cliPathsSince: Phrase { Phrase("cli.paths.since") }

  /// “Count cases that begin on this day or earlier.”
  public static var cliPathsUntil: Phrase { Phrase("cli.paths.until") }

  /// “Compare with the time just before --since, of the same length.”
  public static var cliPathsCompare: Phrase { Phrase("cli.paths.compare") }

  /// “The zone of times that name none: UTC, +03:00 or Europe/Berlin.”
  public static var cliPathsZone: Phrase { Phrase("cli.paths.zone") }

  /// “In times such as 05/12/2027 the day comes first.”
  public static var cliPathsDayFirst: Phrase { Phrase("cli.paths.dayFirst") }

  /// “Count on, however many rows cannot be read.”
  public static var cliPathsSkipBad: Phrase { Phrase("cli.paths.skipBad") }

  /// “Which events of a stage of life are counted: complete where both start and complete are there, or
  /// all.”
  public static var cliPathsLifecycle: Phrase { Phrase("cli.paths.lifecycle") }

  /// “The map whose touchpoints name their events.”
  public static var cliPathsMap: Phrase { Phrase("cli.paths.map") }

  /// “List likely pairs of activities and touchpoints, activities without one, and touchpoints that nobody
  /// passed; with --write take the pairs over.”
  public static var cliPathsPropose: Phrase { Phrase("cli.paths.propose") }

  /// “Print a made-up event log for the map instead, as rihla paths reads it.”
  public static var cliDemoLog: Phrase { Phrase("cli.demo.log") }

  /// “Print the same figures as SQL over a table events(c, a, t, i), for duckdb, sqlite, spark, trino,
  /// bigquery, clickhouse or postgres; LOG is not needed.”
  public static var cliPathsSql: Phrase { Phrase("cli.paths.sql") }

  /// “Put what was counted into the map, as evidence and measured shares.”
  public static var cliPathsWrite: Phrase { Phrase("cli.paths.write") }

  /// “Read what a database gave for the statements of --sql, a file NAME.csv for each in this folder,
  /// instead of a log. With --sql: print statements for the activities that it names.”
  public static var cliPathsFromResults: Phrase { Phrase("cli.paths.fromResults") }

  /// “a log, or --sql DIALECT without one”
  public static var expectedLog: Phrase { Phrase("expectedLog") }

  /// “a length of time such as 30m, 12h or 7d”
  public static var expectedWindow: Phrase { Phrase("expectedWindow") }

  /// “a column and a value: COL=VALUE”
  public static var expectedOnly: Phrase { Phrase("expectedOnly") }

  /// “a zone such as UTC, +03:00 or Europe/Berlin”
  public static var expectedZone: Phrase { Phrase("expectedZone") }

  /// “a day such as 2027-03-31”
  public static var expectedDay: Phrase { Phrase("expectedDay") }
}

// MARK: The page that the room sees on its phones (rihla room, Share with the room)

extension Phrase {
  /// “The room”
  public static var roomPageRoom: Phrase { Phrase("roomPage.room") }

  /// “… here”
  public static func roomPagePresent(_ present: Int) -> Phrase { Phrase("roomPage.present", .count(present)) }

  /// “Language”
  public static var roomPageLanguage: Phrase { Phrase("roomPage.language") }

  /// “To the question”
  public static var roomPageToQuestion: Phrase { Phrase("roomPage.toQuestion") }

  /// “Follow the projector”
  public static var roomPageFollow: Phrase { Phrase("roomPage.follow") }

  /// “On the projector now”
  public static var roomPageNow: Phrase { Phrase("roomPage.now") }

  /// “The question”
  public static var roomPageQuestion: Phrase { Phrase("roomPage.question") }

  /// “No question just now. The map below changes as it is edited.”
  public static var roomPageNoQuestion: Phrase { Phrase("roomPage.noQuestion") }

  /// “Answers: … of …”
  public static func roomPageAnswered(_ answered: Int, of: Int) -> Phrase {
    Phrase("roomPage.answered", .count(answered), .count(of))
  }

  /// “Send my answer”
  public static var roomPageSend: Phrase { Phrase("roomPage.send") }

  /// “Taken. You can change it until the question is closed.”
  public static var roomPageTaken: Phrase { Phrase("roomPage.taken") }

  /// “The question is closed. The answers appear when they are revealed.”
  public static var roomPageClosed: Phrase { Phrase("roomPage.closed") }

  /// “The question was closed before your answer came.”
  public static var roomPageTooLate: Phrase { Phrase("roomPage.tooLate") }

  /// “That did not arrive. Please send it again.”
  public static var roomPageTryAgain: Phrase { Phrase("roomPage.tryAgain") }

  /// “That was too often. Please wait a little, then send it again.”
  public static var roomPageTooOften: Phrase { Phrase("roomPage.tooOften") }

  /// “Please choose an answer first.”
  public static var roomPageNoAnswer: Phrase { Phrase("roomPage.noAnswer") }

  /// “Median”
  public static var roomPageMedian: Phrase { Phrase("roomPage.median") }

  /// “Spread”
  public static var roomPageSpread: Phrase { Phrase("roomPage.spread") }

  /// “the room agrees”
  public static var roomPageAgreement: Phrase { Phrase("roomPage.agreement") }

  /// “Dots that you have: …. Give them to what matters most to you.”
  public static func roomPageDots(_ dots: Int) -> Phrase { Phrase("roomPage.dots", .count(dots)) }

  /// “One dot more for “…””
  public static func roomPageMoreDots(_ name: String) -> Phrase { Phrase("roomPage.moreDots", .text(name)) }

  /// “One dot fewer for “…””
  public static func roomPageFewerDots(_ name: String) -> Phrase { Phrase("roomPage.fewerDots", .text(name)) }

  /// “What matters most?”
  public static var roomPageVote: Phrase { Phrase("roomPage.vote") }

  /// “What else should not be forgotten?”
  public static var roomPageThoughtQuestion: Phrase { Phrase("roomPage.thoughtQuestion") }

  /// ““…”: what is it worth to the customer?”
  public static func roomPageWorth(_ opportunity: String) -> Phrase {
    Phrase("roomPage.worth", .text(opportunity))
  }

  /// ““…”: how much work is it?”
  public static func roomPageEffort(_ opportunity: String) -> Phrase {
    Phrase("roomPage.effort", .text(opportunity))
  }

  /// “Park a thought”
  public static var roomPageThought: Phrase { Phrase("roomPage.thought") }

  /// “It goes to the parking lot, without your name.”
  public static var roomPageThoughtHint: Phrase { Phrase("roomPage.thoughtHint") }

  /// “Send the thought”
  public static var roomPageSendThought: Phrase { Phrase("roomPage.sendThought") }

  /// “Your thought is parked.”
  public static var roomPageThoughtTaken: Phrase { Phrase("roomPage.thoughtTaken") }

  /// “Write your thought first, please.”
  public static var roomPageNoThought: Phrase { Phrase("roomPage.noThought") }

  /// “The connection is lost. It comes back by itself.”
  public static var roomPageLost: Phrase { Phrase("roomPage.lost") }

  /// “The room is closed. Thank you for taking part.”
  public static var roomPageEnded: Phrase { Phrase("roomPage.ended") }

  /// “This address is not valid any more. Scan the code on the projector again.”
  public static var roomPageOld: Phrase { Phrase("roomPage.old") }

  /// “Time left”
  public static var roomPageTimeLeft: Phrase { Phrase("roomPage.timeLeft") }

  /// “Time is up”
  public static var roomPageTimeUp: Phrase { Phrase("roomPage.timeUp") }

  /// “What is low, the worst first”
  public static var roomPageLows: Phrase { Phrase("roomPage.lows") }

  /// “nobody has said why yet”
  public static var roomPageUnexplained: Phrase { Phrase("roomPage.unexplained") }

  /// “Show the latest”
  public static var roomPageRefresh: Phrase { Phrase("roomPage.refresh") }

  /// “Show a map to the room: a page on the local network that follows the file as it is saved.”
  public static var cliRoom: Phrase { Phrase("cli.room") }

  /// “The address of the page is printed on a line of its own; Ctrl-C ends it. Who has the address can read
  /// what is shared, nobody can change it. Questions and voting are asked from the editor, F5 and then Q.”
  public static var cliRoomMore: Phrase { Phrase("cli.room.more") }

  /// “The address and port to listen on, such as 192.168.1.7:8080; port 0 takes a free one. 127.0.0.1:0 if
  /// nothing is said: this machine only.”
  public static var cliRoomListen: Phrase { Phrase("cli.room.listen") }

  /// “A certificate in PEM, for https; with --tls-key.”
  public static var cliRoomCertificate: Phrase { Phrase("cli.room.certificate") }

  /// “Its private key in PEM.”
  public static var cliRoomKey: Phrase { Phrase("cli.room.key") }

  /// “What is shown besides, which is not shown otherwise: ….”
  public static func cliRoomShare(_ parts: String) -> Phrase { Phrase("cli.room.share", .text(parts)) }

  /// “… is no address with a port; say for example 192.168.1.7:8080, or 127.0.0.1:0”
  public static func roomListenWanted(_ typed: String) -> Phrase {
    Phrase("error.roomListenWanted", .text(typed))
  }

  /// “… is every address of this machine; name one of them, since the page answers to no other name”
  public static func roomAnyAddress(_ address: String) -> Phrase {
    Phrase("error.roomAnyAddress", .text(address))
  }

  /// “--tls-cert and --tls-key go together”
  public static var errorRoomKeyWanted: Phrase { Phrase("error.roomKeyWanted") }

  /// “another program listens on …; choose another port, or 0 for one that is free”
  public static func roomListenPortTaken(_ place: String) -> Phrase {
    Phrase("error.roomListenPortTaken", .text(place))
  }

  /// “this machine has no address … (any more); look with “ip address”, or listen on 127.0.0.1”
  public static func roomListenNoAddress(_ place: String) -> Phrase {
    Phrase("error.roomListenNoAddress", .text(place))
  }

  /// “you may not listen on …; choose a port from 1024 on, or 0”
  public static func roomListenNotAllowed(_ place: String) -> Phrase {
    Phrase("error.roomListenNotAllowed", .text(place))
  }

  /// “the certificate or its key cannot be used: …”
  public static func roomListenBadCertificate(_ detail: String) -> Phrase {
    Phrase("error.roomListenBadCertificate", .text(detail))
  }

  /// “… is missing, which shows maps to a room; install Rihla anew”
  public static func roomCompanionMissing(_ path: String) -> Phrase {
    Phrase("error.roomCompanionMissing", .path(path))
  }

  /// “the program that shows the map ended by itself; start it again, the address is then another”
  public static var errorRoomListenEnded: Phrase { Phrase("error.roomListenEnded") }

  /// “the page could not be opened: …”
  public static func roomListenFailed(_ detail: String) -> Phrase {
    Phrase("error.roomListenFailed", .text(detail))
  }

  /// “…: …; the page stays as it was”
  public static func roomStays(_ name: String, reason: Phrase) -> Phrase {
    Phrase("error.roomStays", .path(name), .phrase(reason))
  }

  /// “a room needs a file, since it follows it: rihla room FILE”
  public static var errorRoomNeedsFile: Phrase { Phrase("error.roomNeedsFile") }

  /// “the map is too large for a page: more than 16 MB as text”
  public static var errorRoomTooLarge: Phrase { Phrase("error.roomTooLarge") }
}
