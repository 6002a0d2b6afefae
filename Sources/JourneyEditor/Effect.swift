public import JourneyModel
public import Phrases
public import TerminalText

/// What the editor asks the program around it to do: data, performed by whoever owns the file and the terminal.
public enum Effect: Hashable, Sendable {
  /// Put these into the journal, before the next picture is shown.
  case journal([JournalEntry])
  /// Write the map; the outcome comes back by `Editor.saved` or `Editor.saveFailed`.
  case save(SaveRequest)
  /// See to it that the unsaved work is safe outside the file, then end if that was asked for and could be done.
  case keep(thenQuit: Bool)
  /// Let the person write a text in the editor of their own choice; the outcome comes back by
  /// `Editor.writtenOutside` or `Editor.writingOutsideFailed`.
  case openEditor(text: String)
  /// Hand a text to the clipboard of the terminal.
  case copy(String)
  /// Have the terminal show right-to-left text in that way from now on, and remember it for this terminal.
  case calibrate(TextOrdering)
  /// Stop the process, as Ctrl-Z does in a shell, until it is continued.
  case suspend
  /// Some time has passed, or keys were taken: look after what goes on outside.
  case tick(quiet: Duration)
  /// What became of unsaved work that was offered.
  case settleRecovery(RecoveryAnswer)
  /// What stands in the file now has been taken into the map; from here on it is what the map is compared with.
  case adoptOutside
  /// Take the file over from the session that holds it; it is asked to keep its work and end.
  case takeOver
  /// The map has no file any more: it is a copy that wants a name.
  case detach
  /// Keep the map as it is under a name, unless one of those names holds one already, and say so.
  case checkpoint(String, telling: Phrase, unlessKept: [String])
  /// Write the minutes of the last session to that path, some parts left out; what goes wrong comes back by
  /// `Editor.minutesFailed`.
  case writeMinutes(to: String, without: Set<PrivatePart>)
  /// Hand something on as a file, in the format that its name asks for; what became of it comes back by
  /// `Editor.exported`, `exportMetFile` or `exportFailed`, and that it takes a while by `exportTakesTime`.
  case handOut(Handout)
  /// Find the earlier versions of the map; the answer comes by `Editor.show(versions:)`.
  case listVersions
  /// Read an earlier version; the answer comes by `Editor.show(version:…)`.
  case readVersion(EarlierVersion, VersionUse)
  /// Read the map of that path to show it beside this one; the answer comes by `Editor.compare` or `Editor.say`.
  case readForComparison(String)
  /// Read the event log of that path; the answer comes by `Editor.show(_: ReadLog)` or `logFailed`, how far it has come by
  /// `logProgressed`.
  case readLog(String)
  /// Count the log that was read, these of its activities being these touchpoints besides those that the map names; the
  /// answer comes by `Editor.lay` or `layingFailed`, how far it has come by `logCounted`.
  case layLog([Int: Touchpoint.ID])
  /// Stop counting the log that was read; it stays.
  case stopCounting
  /// Stop reading a log, or let go of the one that was read.
  case forgetLog
  /// Open the map to which a link leads over this one; what cannot be opened comes back by `Editor.linkFailed`.
  case openLink(MapLink)
  /// Begin with what was chosen on the start screen; what cannot be opened comes back by `Editor.startFailed`.
  case begin(StartItem.Choice)
  /// Tell the settings; the answer comes by `Editor.showSettings`.
  case listSettings
  /// Set something to one of the words that were offered, now and for later.
  case set(String, to: String)
  /// What became of a proposal that was offered, by its name.
  case settleProposal(String, ProposalAnswer)
  /// Do something about the room that sees the map.
  case room(RoomRequest)
  /// Do something about following another editor, or about one that follows.
  case follow(FollowStep)
  /// Ring the terminal's bell.
  case ring
  /// Draw everything anew.
  case redraw
  /// End.
  case quit
  /// End because a signal asked for it.
  case end(signal: Int32)
}

/// How a map is to be written.
public struct SaveRequest: Hashable, Sendable {
  /// Where; nil: to the file it came from.
  public var path: String?
  /// Whether to replace a file that somebody else changed, or that is there already.
  public var replacing: Bool
  /// Whether to end once it is written.
  public var thenQuit: Bool
  /// Whether to replace a file of our own that is protected from being written.
  public var overridesProtection = false
  /// What is to become of what the file cannot hold; nil as long as nobody was asked.
  public var rest: Rest?

  /// What becomes of what a file cannot hold.
  public enum Rest: Hashable, Sendable {
    /// It is not written.
    case dropped
    /// The whole map is written into a file of its own besides, in place of one that is not ours if `replacing`.
    case beside(replacing: Bool)
  }
}
