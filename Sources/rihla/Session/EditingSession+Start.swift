import Glibc
import JourneyEditor
import JourneyFile
import JourneyModel
import JourneyResources
import Phrases
import SystemCalls

extension EditingSession {
  /// Opens what was chosen on the start screen; tells whether to go on here because that could not be done.
  mutating func begin(_ choice: StartItem.Choice, _ editor: inout Editor) -> Bool {
    do {
      next = try Opening(
        choice, isReadOnly: editor.file.readOnly != nil, configuration: configuration, in: editor.phrasebook)
      return false
    } catch let failure as Failure {
      editor.startFailed(failure.reasonFirst)
    } catch {
      editor.startFailed(.editFailed)
    }
    return true
  }

  /// Notes that the map is in its file, for the list of recent maps.
  mutating func remember(_ editor: Editor) {
    isRemembered = true
    guard let path, saved != nil else { return }
    RecentMaps.remember(editor.map, low: editor.lowCount, at: path)
  }

  /// Notes how the map is looked at, if it is in a file and is looked at otherwise than when it was opened.
  private func rememberView(_ editor: Editor) {
    guard let path, saved != nil else { return }
    let note = ViewNote(editor.viewState, asksSixQuestions: editor.preferences.asksSixQuestions)
    if note != openedView { note.keep(for: path) }
  }

  /// What is noted when the session ends.
  mutating func end(_ editor: Editor) {
    room.end()
    if !isRemembered { remember(editor) }
    rememberView(editor)
    if editor.preferences.showsFirstSteps, editor.changesMade > 0 { FirstSession.end() }
  }
}

/// Whether the first session is over; after it nobody is taught the first keys any more.
enum FirstSession {
  private static let noteName = "welcomed"

  static var isNow: Bool {
    guard let root = StateRoot() else { return false }
    return access((root.path + "/" + noteName).onDisk, F_OK) != 0
  }

  static func end() { try? StateRoot()?.keep(note: "", as: noteName) }
}
