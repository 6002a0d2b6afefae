// Recovery, lock, changes outside, versions: what keeps work from being lost.

extension Phrase {
  // MARK: Recovery of unsaved work

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

  /// “This was being written:”
  public static var recoveryText: Phrase { Phrase("recoveryText") }

  /// “Whatever you choose, neither version is lost.”
  public static var recoveryPromise: Phrase { Phrase("recoveryPromise") }

  /// “What the unsaved work changes”
  public static var recoveryDifferences: Phrase { Phrase("recoveryDifferences") }

  /// “The unsaved work stays where it is; it is offered again the next time”
  public static var recoveryLater: Phrase { Phrase("recoveryLater") }

  /// “Recovered … edits; they are not saved yet”
  public static func recovered(_ count: Int) -> Phrase {
    Phrase("recovered", .count(count))
  }

  /// “Put aside; rihla recover still finds it”
  public static var recoveryDiscarded: Phrase { Phrase("recoveryDiscarded") }

  /// “The unsaved work was written to …”
  public static func recoveredCopy(_ path: String) -> Phrase {
    Phrase("recoveredCopy", .text(path))
  }

  /// “recovered”
  public static var recoveredWord: Phrase { Phrase("recoveredWord") }

  /// “discard”
  public static var discardWord: Phrase { Phrase("discardWord") }

  /// “Write the unsaved work to:”
  public static var askCopyPath: Phrase { Phrase("askCopyPath") }

  /// “Type “discard” to put the unsaved work aside:”
  public static var askDiscard: Phrase { Phrase("askDiscard") }

  /// “The file was changed elsewhere since; what could be undone before cannot be undone any more”
  public static var historyDropped: Phrase { Phrase("historyDropped") }

  /// “Some of the unsaved work did not fit any more; what could be brought back is here”
  public static var historyIncomplete: Phrase { Phrase("historyIncomplete") }

  // MARK: Two at once

  /// “Open elsewhere”
  public static var lockedTitle: Phrase { Phrase("lockedTitle") }

  /// “This map is open elsewhere: ….”
  public static func lockedBy(_ holder: Phrase) -> Phrase {
    Phrase("lockedBy", .phrase(holder))
  }

  /// “… on …, since …”
  public static func lockHolder(_ user: String, host: String, since: String) -> Phrase {
    Phrase("lockHolder", .text(user), .text(host), .text(since))
  }

  /// “by another program”
  public static var lockHolderUnknown: Phrase { Phrase("lockHolderUnknown") }

  /// “You can look at it without changing it; what is saved there appears here.”
  public static var lockedReadOnly: Phrase { Phrase("lockedReadOnly") }

  /// “Or you can work on a copy of your own, which is merged later by rihla merge.”
  public static var lockedCopy: Phrase { Phrase("lockedCopy") }

  /// “The map is open elsewhere: it is read-only here”
  public static var readOnlyLocked: Phrase { Phrase("readOnlyLocked") }

  /// “This is a copy of your own; saving asks for a name”
  public static var nowCopy: Phrase { Phrase("nowCopy") }

  /// “The folder cannot be written: colleagues on other machines do not see that you have the map open”
  public static var lockBesideFailed: Phrase { Phrase("lockBesideFailed") }

  // MARK: A file changed elsewhere

  /// “The file was changed elsewhere”
  public static var elsewhereTitle: Phrase { Phrase("elsewhereTitle") }

  /// “… is not what it was when it was read or saved here.”
  public static func changedElsewhere(_ path: String) -> Phrase {
    Phrase("changedElsewhere", .text(path))
  }

  /// “Your map is as it was. Keep it under another name, or put the file right and look again.”
  public static var elsewhereUnreadable: Phrase { Phrase("elsewhereUnreadable") }

  /// “You have no unsaved changes. Take over what the file holds now?”
  public static var elsewhereReload: Phrase { Phrase("elsewhereReload") }

  /// “Enter merges: both sides’ changes are kept, and you are asked where they contradict.”
  public static var elsewhereMerge: Phrase { Phrase("elsewhereMerge") }

  /// “r takes what the file holds now; undo brings yours back.”
  public static var elsewhereTheirs: Phrase { Phrase("elsewhereTheirs") }

  /// “b keeps both: yours goes under another name.”
  public static var elsewhereBoth: Phrase { Phrase("elsewhereBoth") }

  /// “o writes yours over theirs; theirs stays among the earlier versions.”
  public static var elsewhereOverwrite: Phrase { Phrase("elsewhereOverwrite") }

  /// “Nothing was done; … asks again”
  public static func elsewhereLater(_ key: String) -> Phrase {
    Phrase("elsewhereLater", .text(key))
  }

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
  public static func mergeTitle(_ count: Int) -> Phrase {
    Phrase("mergeTitle", .count(count))
  }

  /// “yours”
  public static var mergeOurs: Phrase { Phrase("mergeOurs") }

  /// “theirs”
  public static var mergeTheirs: Phrase { Phrase("mergeTheirs") }

  /// “Nothing was merged”
  public static var mergeCancelled: Phrase { Phrase("mergeCancelled") }

  // MARK: Earlier versions

  /// “Earlier versions”
  public static var versionsTitle: Phrase { Phrase("versionsTitle") }

  /// “No earlier version has been kept yet”
  public static var noVersions: Phrase { Phrase("noVersions") }

  /// “… kB”
  public static func kilobytes(_ bytes: Int) -> Phrase { Phrase("kilobytes", .decimal(Double(bytes) / 1000)) }

  /// “as it was opened”
  public static var versionOpened: Phrase { Phrase("versionOpened") }

  /// “saved”
  public static var versionSaved: Phrase { Phrase("versionSaved") }

  /// “checkpoint “…””
  public static func versionCheckpoint(_ name: String) -> Phrase {
    Phrase("versionCheckpoint", .text(name))
  }

  /// “That version cannot be read: …”
  public static func versionUnreadable(_ reason: Phrase) -> Phrase {
    Phrase("versionUnreadable", .phrase(reason))
  }

  /// “its content is not what was kept”
  public static var versionDamaged: Phrase { Phrase("versionDamaged") }

  /// “Name of the checkpoint:”
  public static var askCheckpoint: Phrase { Phrase("askCheckpoint") }

  /// “Checkpoint “…” kept”
  public static func checkpointKept(_ name: String) -> Phrase {
    Phrase("checkpointKept", .text(name))
  }

  /// “Nothing differs”
  public static var noDifferences: Phrase { Phrase("noDifferences") }

  /// “Saves by itself after a quiet moment”
  public static var nowSavesByItself: Phrase { Phrase("nowSavesByItself") }

  /// “Saves only by …”
  public static func nowSavesOnDemand(_ key: String) -> Phrase {
    Phrase("nowSavesOnDemand", .text(key))
  }

  /// “The map has no file yet; … gives it one”
  public static func noFileYet(_ key: String) -> Phrase {
    Phrase("noFileYet", .text(key))
  }

  // MARK: Protection

  /// “The unsaved work is kept; … offers it again”, with the whole command
  public static func keptForNextTime(_ command: String) -> Phrase {
    Phrase("keptForNextTime", .text(command))
  }

  /// “The file could not be locked: …”
  public static func lockFailed(_ reason: Phrase) -> Phrase {
    Phrase("lockFailed", .phrase(reason))
  }

  /// “NOT PROTECTED, save often: …”
  public static func notProtected(_ reason: Phrase) -> Phrase {
    Phrase("notProtected", .phrase(reason))
  }

  /// “NOT PROTECTED”
  public static var alarmUnprotected: Phrase { Phrase("alarmUnprotected") }

  /// “changed elsewhere”
  public static var alarmChangedElsewhere: Phrase { Phrase("alarmChangedElsewhere") }

  /// “The disk is full; the reserve is being used. Make room, then save”
  public static var reserveSpent: Phrase { Phrase("reserveSpent") }

  /// “An interrupted save was found; the content before it is whole in …”
  public static func leftoverFound(_ path: String) -> Phrase {
    Phrase("leftoverFound", .text(path))
  }

}
