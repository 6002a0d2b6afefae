import Console
import TerminalText
import Testing

@testable import rihla

@Suite struct TerminalNotesTests {
  @Test("what is noted is read again")
  func roundTrip() {
    var notes = TerminalNotes("")
    #expect(notes.text.isEmpty && notes["a"] == TerminalNotes.Note())
    notes["a"] = TerminalNotes.Note(ordering: .terminal)
    notes["b"] = TerminalNotes.Note(wasTold: true)
    notes["c"] = TerminalNotes.Note(ordering: .asIs, wasTold: true)
    notes["d"] = TerminalNotes.Note(ordering: .visual)
    notes["a"].wasTold = true
    #expect(notes.text == "b - told\nc off told\nd app\na terminal told\n")
    let again = TerminalNotes(notes.text)
    #expect(again.text == notes.text)
    for key in ["a", "b", "c", "d", "e"] { #expect(again[key] == notes[key]) }
  }

  @Test("damaged lines are passed over, the others count, and the last of one terminal wins")
  func damage() {
    let notes = TerminalNotes(
      "\n \na\n app\na app\r\nb auto\nc App\nd app x\ne app told x\nf  app\na\u{0}\u{FFFD}\ng off\na terminal"
    )
    #expect(notes["a"].ordering == .terminal && notes["g"].ordering == .asIs)
    #expect(notes.text == "g off\na terminal\n")
  }

  @Test("the terminals that were written about longest ago are forgotten first")
  func limit() {
    var notes = TerminalNotes("")
    for number in 0..<TerminalNotes.most + 5 { notes["t\(number)"].ordering = .visual }
    #expect(notes["t4"].ordering == nil && notes["t5"].ordering == .visual)
    #expect(notes.text.split(separator: "\n").count == TerminalNotes.most)
  }
}
