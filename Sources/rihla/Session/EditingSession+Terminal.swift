import CursesConsole
import JourneyEditor
import JourneyFile
import Phrases
import TerminalText

extension EditingSession {
  /// Has the terminal show right-to-left text in the way that a person found readable.
  mutating func calibrate(
    to ordering: TextOrdering, _ editor: inout Editor, _ screen: inout CursesScreen
  ) {
    do throws(FileError) {
      try terminal.calibrate(to: ordering)
    } catch {
      editor.say(.calibrationNotKept(error.phrase), .warning)
    }
    screen.adopt(terminal.order)
  }

  /// Tells once what only the person can set in the terminal, when there is nothing else to read.
  mutating func hint(_ editor: inout Editor) {
    if let hint = terminal.hints.first {
      if editor.mention(hint) { terminal.hints.removeFirst() }
      return
    }
    guard terminal.wantsHint, editor.mention(.kittyHint) else { return }
    terminal.noteHint()
  }
}
