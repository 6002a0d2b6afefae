import JourneyModel
import Phrases

/// How the map, its file and its journal stand to each other.
struct Safety: Sendable {
  /// Whether the file is not what is shown, though nobody changed anything: it is not there yet, or was repaired when
  /// it was read. Saving then writes; quitting does not ask.
  var isFileBehind: Bool
  /// Whether somebody took the file away: it is made anew when the user asks for that, not by itself.
  var isFileGone = false
  /// Whether a file that is handed on is being made, which takes a while.
  var isExporting = false
  /// What the file holds since somebody else wrote it, until it has been decided about.
  var outside: OutsideChange?
  /// Why the journal does not protect what is being done, or nil if it does.
  var unprotected: Phrase?
  /// What the journal knows of the text that is being written.
  var journaledText: OpenText?
  /// What it knows of what else was written.
  var journaledWaiting = WaitingTexts()
  /// The workshop that is being held, as the journal has it.
  var journaledSession: Session.ID?

  init(isFileBehind: Bool) { self.isFileBehind = isFileBehind }
}
