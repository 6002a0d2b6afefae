import Console
import TerminalText

/// What was learnt about terminals: which way of writing right-to-left text reads correctly, and what was said once.
///
/// A line for each terminal: its key, the answer as a mode (`-` for none), and `told` once the hint was given. Lines
/// that are not of this form are passed over; the terminal that was written about last stands last.
struct TerminalNotes {
  /// What is known of one terminal.
  struct Note: Hashable {
    var ordering: TextOrdering?
    var wasTold = false
  }

  /// More terminals than anybody uses; the oldest go first.
  static let most = 100

  private var notes: [(key: String, note: Note)] = []

  /// Reads the notes from their text.
  init(_ text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.split(separator: " ", omittingEmptySubsequences: false)
      guard words.count == 2 || words.count == 3 && words[2] == "told", !words[0].isEmpty else { continue }
      let mode = BidiMode(rawValue: String(words[1]))
      guard mode?.ordering != nil || words[1] == "-" else { continue }
      self[String(words[0])] = Note(ordering: mode?.ordering, wasTold: words.count == 3)
    }
  }

  /// The notes as text.
  var text: String {
    notes.map { key, note in
      let answer = note.ordering.map { BidiMode($0).rawValue } ?? "-"
      return "\(key) \(answer)\(note.wasTold ? " told" : "")\n"
    }.joined()
  }

  /// What is known of the terminal with a key.
  subscript(key: String) -> Note {
    get { notes.last { $0.key == key }?.note ?? Note() }
    set {
      notes.removeAll { $0.key == key }
      notes.append((key, newValue))
      if notes.count > Self.most { notes.removeFirst(notes.count - Self.most) }
    }
  }
}
