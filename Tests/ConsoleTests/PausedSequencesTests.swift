import Console
import Testing

/// A decoder with a clock, as its owner uses it.
private struct Line {
  private var decoder = KeyDecoder()
  private var quiet = Duration.zero
  private(set) var events: [InputEvent] = []

  mutating func receive(_ bytes: some Sequence<UInt8>) {
    decoder.push(bytes)
    quiet = .zero
    drain()
  }

  /// Lets time pass without a byte.
  mutating func pause(_ duration: Duration) {
    quiet += duration
    while let patience = decoder.patience, patience <= quiet {
      decoder.flush()
      quiet -= patience
      drain()
    }
  }

  private mutating func drain() { while let event = decoder.next() { events.append(event) } }
}

@Suite("Sequences that pause") struct PausedSequencesTests {
  /// Every kind of sequence that the decoder knows, and answers to questions that nobody asked.
  private static let sequences: [String] = [
    "\u{1B}[A", "\u{1B}[H", "\u{1B}[Z", "\u{1B}[1;5C", "\u{1B}[1;2P", "\u{1B}[3~", "\u{1B}[15;5~",
    "\u{1B}[24~",
    "\u{1B}[a", "\u{1B}[3$", "\u{1B}[3^", "\u{1B}[3@", "\u{1B}[[A", "\u{1B}[[E", "\u{1B}[100;9u",
    "\u{1B}[97:65;5:1u",
    "\u{1B}[27;5;13~", "\u{1B}[97;5:3u", "\u{1B}[I", "\u{1B}[O",
    "\u{1B}OA", "\u{1B}OP", "\u{1B}Oa", "\u{1B}OM", "\u{1B}Oj", "\u{1B}Oy", "\u{1B}O5D", "\u{1B}O1;2P",
    "\u{1B}[<0;40;8M", "\u{1B}[<65;3;4M", "\u{1B}[<0;40;8m", "\u{1B}[M !!", "\u{1B}[Mdd#",
    "\u{1B}[200~dddMx\rq\u{1B}[201~", "\u{1B}[200~\u{1B}[A\u{1B}[201~",
    "\u{1B}[?1;2c", "\u{1B}[>41;354;0c", "\u{1B}[24;80R", "\u{1B}[?2026;2$y", "\u{1B}[4;2$y", "\u{1B}[99~",
    "\u{1B}[5G",
    "\u{1B}]11;rgb:1e1e/dddd/1818\u{7}", "\u{1B}]11;rgb:1e1e/dddd/1818\u{1B}\\", "\u{1B}]52;c;ZGRk\u{7}",
    "\u{1B}]0;a ✓ title\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}P>|term(1)\u{1B}\\",
    "\u{1B}_Gi=1;OK\u{1B}\\",
  ]

  private static let pauses: [Duration] = [0, 1, 24, 25, 26, 60, 300, 1000, 1999, 2000].map {
    .milliseconds($0)
  }

  private func events(_ parts: [[UInt8]], pausing pause: Duration) -> [InputEvent] {
    var line = Line()
    for (number, part) in parts.enumerated() {
      if number > 0 { line.pause(pause) }
      line.receive(part)
    }
    line.pause(.seconds(60))
    return line.events
  }

  /// The bytes of a sequence: as it is, and begun by the one byte that stands for its first two, raw and as a character.
  private func forms(of sequence: String) -> [[UInt8]] {
    let bytes = Array(sequence.utf8)
    return [bytes, [bytes[1] + 0x40] + bytes[2...], [0xC2, bytes[1] + 0x40] + bytes[2...]]
  }

  @Test(
    "cut at any byte and paused for up to two seconds, a sequence is the same key or none",
    arguments: sequences)
  func anyCut(sequence: String) {
    for bytes in forms(of: sequence) {
      let whole = events([bytes], pausing: .zero)
      for cut in bytes.indices.dropFirst() {
        for pause in Self.pauses {
          var found = events([Array(bytes[..<cut]), Array(bytes[cut...])], pausing: pause)
          // Only Esc by itself is a key so soon; what it began is still read as what it is.
          if cut == 1, bytes[0] == 0x1B, pause >= .milliseconds(25) {
            #expect(found.first == .key(KeyPress(.escape)))
            found.removeFirst()
          }
          #expect(found == whole, "\(bytes) cut at \(cut), \(pause)")
        }
      }
    }
  }

  @Test(
    "paused before every byte behind its introducer, a sequence is the same key or none", arguments: sequences
  )
  func everyCut(sequence: String) {
    for (form, bytes) in forms(of: sequence).enumerated() {
      let head = form == 1 ? 1 : 2
      let parts = [Array(bytes[..<head])] + bytes[head...].map { [$0] }
      for pause in Self.pauses {
        #expect(events(parts, pausing: pause) == events([bytes], pausing: .zero), "\(bytes), \(pause)")
      }
    }
  }

  @Test(
    "what is typed after an Esc stays typed",
    arguments: ["a", "[", "O", "P", "]", "[\r", "O.", "Px", "\u{1B}"])
  func typedAfterEscape(text: String) {
    var line = Line()
    line.receive([0x1B])
    for byte in text.utf8 {
      line.pause(.milliseconds(90))
      line.receive([byte])
    }
    line.pause(.seconds(60))
    let expected = [InputEvent.key(KeyPress(.escape))] + text.map { .key(KeyPress(.character($0))) }
    #expect(line.events == expected)
  }

  @Test("a letter with Alt that could begin a sequence is that letter in the end, or when another follows")
  func lettersWithAlt() {
    for letter in ["[", "O", "]", "P"] {
      let alone = events([Array("\u{1B}\(letter)".utf8)], pausing: .zero)
      #expect(alone == [.key(KeyPress(.character(Character(letter)), [.alt, .afterEscape]))])
    }
  }

  @Test(
    "a terminal tells that it draws between marks at once; one that always or never does has told no",
    arguments: [("1", true), ("2", true), ("0", false), ("3", false), ("4", false)])
  func synchronizedUpdates(state: String, expected: Bool) {
    var decoder = KeyDecoder()
    decoder.push("\u{1B}[?2026;\(state)$ya".utf8)
    #expect(decoder.takeAnswers() == (expected ? [.synchronizedUpdates] : []))
    #expect(decoder.next() == .key(KeyPress(.character("a"))))
  }

  @Test("an answer is told to who asked, and is no event")
  func answers() {
    var decoder = KeyDecoder()
    decoder.push("\u{1B}]11;rgb:ffff/8000/0000\u{1B}\\a\u{1B}[?62;22c".utf8)
    let expected = [TerminalAnswer.background(red: 1, green: 32768.0 / 65535, blue: 0), .attributes]
    #expect(decoder.takeAnswers() == expected)
    #expect(decoder.next() == .key(KeyPress(.character("a"))))
    #expect(decoder.next() == nil && decoder.takeAnswers().isEmpty)
    decoder.push(
      "\u{1B}]11;rgb:f/0/f\u{7}\u{1B}]11;red\u{7}\u{1B}]11;rgb:12345/0/0\u{7}\u{1B}]10;rgb:0/0/0\u{7}".utf8)
    #expect(decoder.takeAnswers() == [.background(red: 1, green: 0, blue: 1)])
  }
}
