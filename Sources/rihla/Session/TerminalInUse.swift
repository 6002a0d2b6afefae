import Console
import Glibc
import JourneyEditor
import JourneyFile
import Phrases
import TerminalText

/// The terminal in which we run, and what earlier sessions learnt about it.
struct TerminalInUse {
  private static let notesName = "terminals"

  let identity: TerminalIdentity
  /// The terminal's background.
  var shade = Shade.unknown
  /// What is to be said about the terminal when there is nothing else to read.
  var hints: [Phrase] = []
  private let root: StateRoot?
  private var note: TerminalNotes.Note
  /// Who puts right-to-left text into order: as asked, else as a person found it to be right, else as is known.
  private(set) var ordering: TextOrdering

  /// The terminal that the environment tells of.
  init(asked mode: BidiMode) {
    identity = TerminalIdentity(environment: Environment.value)
    root = StateRoot()
    note = Self.notes(in: root)[identity.key]
    ordering = mode.ordering ?? note.ordering ?? identity.ordering
  }

  /// Has right-to-left text put into order as asked; what is known of the terminal decides what is left to the program.
  mutating func order(as mode: BidiMode) { ordering = mode.ordering ?? note.ordering ?? identity.ordering }

  /// What the terminal has to be told.
  var order: OrderSwitch { OrderSwitch(for: ordering, on: identity) }

  /// Whether the person is to be told what to set in this terminal.
  var wantsHint: Bool {
    identity.program == .kitty && ordering == .visual && note.ordering == nil && !note.wasTold
  }

  /// Takes the answer of a person who has seen the text written in each way, and remembers it.
  mutating func calibrate(to ordering: TextOrdering) throws(FileError) {
    self.ordering = ordering
    note.ordering = ordering
    try keepNote()
  }

  /// Remembers that the person was told.
  mutating func noteHint() {
    note.wasTold = true
    // What cannot be remembered is told again.
    try? keepNote()
  }

  private func keepNote() throws(FileError) {
    guard let root else { throw .system(.directory, code: ENOENT) }
    // Another session may have learnt something meanwhile.
    var notes = Self.notes(in: root)
    notes[identity.key] = note
    try root.keep(note: notes.text, as: Self.notesName)
  }

  private static func notes(in root: StateRoot?) -> TerminalNotes {
    TerminalNotes(root?.note(notesName) ?? "")
  }
}
