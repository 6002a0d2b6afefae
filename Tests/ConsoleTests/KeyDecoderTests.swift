import Console
import Testing

/// Everything the decoder gives for the bytes, the last unfinished sequence included.
private func decode(_ bytes: some Sequence<UInt8>, flushing: Bool = true) -> [InputEvent] {
  var decoder = KeyDecoder()
  decoder.push(bytes)
  if flushing { decoder.flush() }
  return drain(&decoder)
}

private func drain(_ decoder: inout KeyDecoder) -> [InputEvent] {
  var events: [InputEvent] = []
  while let event = decoder.next() { events.append(event) }
  return events
}

private func names(_ text: String) -> [String] {
  decode(text.utf8).map { event in
    guard case .key(let press) = event else { return "\(event)" }
    return press.name
  }
}

@Suite struct KeyDecoderTests {
  @Test(
    "characters and control bytes",
    arguments: [
      ("aA!", ["a", "A", "!"]), ("é漢👍", ["é", "漢", "👍"]),
      ("\u{0}\u{1}\u{13}\u{1C}\u{1F}", ["Ctrl-Space", "Ctrl-A", "Ctrl-S", "Ctrl-\\", "Ctrl-_"]),
      ("\u{8}\u{7F}", ["Backspace", "Backspace"]), ("\t\r\n", ["Tab", "Enter", "Enter"]), ("\u{1B}", ["Esc"]),
      ("\u{1B}\u{1B}", ["Esc", "Esc"]),
      ("\u{1B}x\u{1B}X\u{1B}é", ["Alt-x", "Alt-X", "Alt-é"]),
      ("\u{1B}\r\u{1B}\u{7F}\u{1B}\u{1}", ["Alt-Enter", "Alt-Backspace", "Ctrl-Alt-A"]),
      ("\u{1B}\u{1B}x", ["Esc", "Alt-x"]), ("\u{1B}[", ["Alt-["]), ("\u{1B}O", ["Alt-O"]),
      ("\u{1B}]", ["Alt-]"]), ("\u{1B}\u{1B}[", ["Esc", "Alt-["]),
    ])
  func characters(bytes: String, expected: [String]) {
    #expect(names(bytes) == expected)
  }

  @Test(
    "the keys of each family of terminals",
    arguments: [
      ("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D\u{1B}[H\u{1B}[F", ["Up", "Down", "Right", "Left", "Home", "End"]),
      ("\u{1B}OA\u{1B}OB\u{1B}OC\u{1B}OD\u{1B}OH\u{1B}OF", ["Up", "Down", "Right", "Left", "Home", "End"]),
      (
        "\u{1B}[1~\u{1B}[2~\u{1B}[3~\u{1B}[4~\u{1B}[5~\u{1B}[6~\u{1B}[7~\u{1B}[8~",
        ["Home", "Insert", "Delete", "End", "PgUp", "PgDn", "Home", "End"]
      ),
      ("\u{1B}OP\u{1B}OQ\u{1B}OR\u{1B}OS", ["F1", "F2", "F3", "F4"]), ("\u{1B}[[A\u{1B}[[E", ["F1", "F5"]),
      (
        "\u{1B}[11~\u{1B}[15~\u{1B}[17~\u{1B}[21~\u{1B}[23~\u{1B}[24~\u{1B}[34~",
        ["F1", "F5", "F6", "F10", "F11", "F12", "F20"]
      ),
      (
        "\u{1B}[1;5C\u{1B}[1;2A\u{1B}[1;3D\u{1B}[1;8H",
        ["Ctrl-Right", "Shift-Up", "Alt-Left", "Ctrl-Alt-Shift-Home"]
      ),
      ("\u{1B}[3;2~\u{1B}[5;5~\u{1B}[1;2P\u{1B}[1;5R", ["Shift-Delete", "Ctrl-PgUp", "Shift-F1", "Ctrl-F3"]),
      ("\u{1B}[Z", ["Shift-Tab"]),
      (
        "\u{1B}[a\u{1B}Oa\u{1B}[3$\u{1B}[3^\u{1B}[3@",
        ["Shift-Up", "Ctrl-Up", "Shift-Delete", "Ctrl-Delete", "Ctrl-Shift-Delete"]
      ),
      ("\u{1B}O5D\u{1B}O1;2P", ["Ctrl-Left", "Shift-F1"]),
      ("\u{1B}OM\u{1B}Oj\u{1B}Op\u{1B}Oy\u{1B}OX", ["Enter", "*", "0", "9", "="]),
      (
        "\u{1B}[97;5u\u{1B}[97;2u\u{1B}[13;5u\u{1B}[27u\u{1B}[97:65;5:1u",
        ["Ctrl-A", "A", "Ctrl-Enter", "Esc", "Ctrl-A"]
      ),
      ("\u{1B}[27;5;13~", ["Ctrl-Enter"]),
      ("\u{1B}\u{1B}[A\u{1B}\u{1B}OB\u{1B}\u{1B}[3~", ["Alt-Up", "Alt-Down", "Alt-Delete"]),
    ])
  func sequences(bytes: String, expected: [String]) {
    #expect(names(bytes) == expected)
  }

  @Test(
    "what is unknown is swallowed whole",
    arguments: [
      "\u{1B}[I\u{1B}[O", "\u{1B}[?1;2c", "\u{1B}[24;80R", "\u{1B}[>41;354;0c", "\u{1B}[99~",
      "\u{1B}[5G", "\u{1B}[?2026;2$y", "\u{1B}[20;2$y", "\u{9B}99~", "\u{9B}?1;2c", "\u{9D}11;rgb:1e1e\u{7}",
      "\u{9D}0;\u{1B}\\", "\u{90}1$r0m\u{9C}", "\u{1B}]0;✓ title\u{9C}", "\u{8F}Z", "\u{9F}Gi=1;OK\u{1B}\\",
      "\u{1B}]11;rgb:1010/1414/1818\u{7}", "\u{1B}]0;title\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\",
      "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}OZ", "\u{1B}[[Z", "\u{1B}[97;5:3u",
      "\u{1B}[57358u", "\u{1B}[\(String(repeating: "1;", count: 500))Q",
      "\u{1B}[<1;2M", "\u{1B}[<0;0;0M", "\u{1B}[<99999999999999999999;1;1M",
    ])
  func swallows(bytes: String) {
    #expect(names(bytes) == [])
    #expect(names(bytes + "a") == ["a"])
  }

  @Test(
    "what was never finished leaves nothing behind",
    arguments: ["[200", "[1;", "[[", "[M !", "]0;title", "P1$r", "O1;"])
  func drops(sequence: String) {
    #expect(names("\u{1B}" + sequence) == [])
  }

  @Test(
    "a key that breaks a sequence off is not lost",
    arguments: [
      ("\u{1B}[1;\u{13}", ["Ctrl-S"]), ("\u{1B}[1\u{1B}[A", ["Up"]), ("\u{1B}[é", ["é"]),
      ("\u{1B}O\u{1B}[B", ["Down"]), ("\u{1B}]1x\u{1B}[A", ["Up"]), ("\u{1B}]1\u{13}", ["Ctrl-S"]),
      ("\u{1B}]x", ["Alt-]", "x"]), ("\u{1B}Pa", ["Alt-P", "a"]),
    ])
  func recovers(bytes: String, expected: [String]) {
    #expect(names(bytes) == expected)
  }

  @Test(
    "each ill-formed sequence becomes one replacement, and nothing after it is lost",
    arguments: [
      ([0xFF, 0x61], ["\u{FFFD}", "a"]), ([0xC3, 0x61], ["\u{FFFD}", "a"]),
      ([0xE6, 0xBC, 0x61], ["\u{FFFD}", "a"]), ([0x80], ["\u{FFFD}"]),
      ([0xC0, 0xAF], ["\u{FFFD}", "\u{FFFD}"]), ([0xED, 0xA0, 0x80], ["\u{FFFD}", "\u{FFFD}", "\u{FFFD}"]),
      ([0xF0, 0x9F, 0xC3, 0xA9], ["\u{FFFD}", "é"]),
      ([0xF5, 0x61], ["\u{FFFD}", "a"]), ([0xE6, 0x1B, 0x5B, 0x41], ["\u{FFFD}", "Up"]),
    ] as [([UInt8], [String])])
  func repairs(bytes: [UInt8], expected: [String]) {
    let names = decode(bytes).map { event in
      if case .key(let press) = event { press.name } else { "\(event)" }
    }
    #expect(names == expected)
  }

  @Test("UTF-8 is repaired as the standard library repairs it")
  func repairsLikeTheStandardLibrary() {
    var dice = Dice(state: 3)
    for _ in 0..<3000 {
      let bytes =
        (0..<6).map { _ in UInt8.random(in: 0x60...0xFF, using: &dice) }.filter {
          // What begins a sequence in one byte is no broken letter.
          ![0x7F, 0x8F, 0x90, 0x98, 0x9B, 0x9D, 0x9E, 0x9F].contains($0)
        } + [0x61]
      let scalars = decode(bytes).flatMap { event -> [Unicode.Scalar] in
        guard case .key(let press) = event, case .character(let character) = press.key else { return [] }
        return Array(character.unicodeScalars)
      }
      #expect(scalars == Array(String(decoding: bytes, as: UTF8.self).unicodeScalars))
    }
  }

  @Test(
    "with Super, Hyper or Meta a key is another one, and Caps Lock and Num Lock change none",
    arguments: [
      ("\u{1B}[100;9u", ["Super-d"]), ("\u{1B}[27;9;100~", ["Super-d"]), ("\u{1B}[3;9~", ["Super-Delete"]),
      ("\u{1B}[120;17u", ["Hyper-x"]), ("\u{1B}[1;33A", ["Meta-Up"]), ("\u{1B}[100;13u", ["Super-Ctrl-D"]),
      ("\u{1B}[115;69u", ["Ctrl-S"]), ("\u{1B}[3;129~", ["Delete"]), ("\u{1B}[1;193A", ["Up"]),
    ])
  func uncommonModifiers(bytes: String, expected: [String]) {
    #expect(names(bytes) == expected)
    for name in expected { #expect(KeyPress(named: name)?.name == name) }
  }

  @Test("an Esc waits for more, and a character cut in two waits for ever")
  func waits() {
    var decoder = KeyDecoder(escapeDelay: .milliseconds(7))
    #expect(!decoder.isWaiting)
    decoder.push([0x1B])
    #expect(decoder.next() == nil)
    #expect(decoder.patience == .milliseconds(7))
    decoder.push([0x5B])
    #expect(decoder.isWaiting)
    #expect(decoder.patience.map { $0 > .seconds(2) } == true)
    decoder.push([0x41])
    #expect(!decoder.isWaiting)
    #expect(drain(&decoder) == [.key(KeyPress(.up))])
    decoder.push([0xC3])
    #expect(!decoder.isWaiting)
    decoder.flush()
    decoder.push([0xA9])
    #expect(drain(&decoder) == [.key(KeyPress(.character("é")))])
  }

  @Test("the mouse, in both encodings")
  func mouse() {
    #expect(
      decode(
        "\u{1B}[<0;10;5M\u{1B}[<32;11;5M\u{1B}[<0;11;5m\u{1B}[<64;1;1M\u{1B}[<65;300;200M\u{1B}[<18;1;1M\u{1B}[<35;4;4M"
          .utf8) == [
          .mouse(MouseEvent(.press, button: 1, column: 9, row: 4)),
          .mouse(MouseEvent(.drag, button: 1, column: 10, row: 4)),
          .mouse(MouseEvent(.release, button: 1, column: 10, row: 4)),
          .mouse(MouseEvent(.wheelUp, button: 0, column: 0, row: 0)),
          .mouse(MouseEvent(.wheelDown, button: 0, column: 299, row: 199)),
          .mouse(MouseEvent(.press, button: 3, column: 0, row: 0, modifiers: .control)),
        ])
    #expect(
      decode(Array("\u{1B}[M".utf8) + [34, 33, 255] + Array("\u{1B}[M".utf8) + [35, 34, 33] + [0x61]) == [
        .mouse(MouseEvent(.press, button: 3, column: 0, row: 222)),
        .mouse(MouseEvent(.release, button: 3, column: 1, row: 0)),
        .key(KeyPress(.character("a"))),
      ])
  }
}

@Suite struct KeyDecoderPasteTests {
  @Test(
    "a paste is one event, whatever it holds",
    arguments: [
      ("one\rtwo\r\nthree\nfour", "one\ntwo\nthree\nfour"), ("", ""),
      ("\u{1B}[A q \u{1B}[201 \u{1B}\u{1B}", "\u{1B}[A q \u{1B}[201 \u{1B}\u{1B}"),
      ("\u{1B}[200~nested", "\u{1B}[200~nested"), ("مرحبا", "مرحبا"), ("\r\r\n\n", "\n\n\n"),
      ("\u{1B}[20\u{1B}[201", "\u{1B}[20\u{1B}[201"),
    ])
  func pastes(content: String, expected: String) {
    #expect(
      decode("a\u{1B}[200~\(content)\u{1B}[201~b".utf8) == [
        .key(KeyPress(.character("a"))), .paste(expected), .key(KeyPress(.character("b"))),
      ])
  }

  @Test("ill-formed bytes in a paste are replaced")
  func repairs() {
    #expect(
      decode(Array("\u{1B}[200~a".utf8) + [0xFF] + Array("b\u{1B}[201~".utf8)) == [.paste("a\u{FFFD}b")])
  }

  @Test("a paste whose end never comes is given up only after a long silence")
  func endsAtFlush() {
    var decoder = KeyDecoder()
    decoder.push("\u{1B}[200~abc\u{1B}[2".utf8)
    #expect(decoder.next() == nil)
    #expect(decoder.patience.map { $0 >= .seconds(5) } == true)
    decoder.flush()
    #expect(drain(&decoder) == [.paste("abc\u{1B}[2")])
    #expect(!decoder.isWaiting)
  }
}

extension KeyDecoderPasteTests {
  @Test(
    "Esc and Ctrl-C get out of a paste whose end never comes, with what was pasted kept and the key a key",
    arguments: [("\u{1B}", KeyPress(.escape)), ("\u{3}", KeyPress(.character("c"), .control))])
  func wayOut(_ key: String, _ press: KeyPress) {
    var decoder = KeyDecoder()
    decoder.push("\u{1B}[200~abc".utf8)
    #expect(decoder.patience == .seconds(10))
    decoder.push(key.utf8)
    #expect(decoder.next() == nil)
    #expect(decoder.patience.map { $0 < .seconds(5) } == true)
    decoder.flush()
    #expect(drain(&decoder) == [.paste("abc"), .key(press)])
    decoder.push("d".utf8)
    #expect(drain(&decoder) == [.key(KeyPress(.character("d")))])
  }

  @Test("the same bytes within a paste that goes on are part of it")
  func noWayOut() {
    #expect(decode("\u{1B}[200~a\u{1B}b\u{3}c\u{1B}[201~".utf8) == [.paste("a\u{1B}b\u{3}c")])
  }
}

@Suite struct KeyDecoderSplittingTests {
  /// Pieces that real terminals send, and pieces of them.
  private static let pieces: [[UInt8]] =
    [
      "a", "é", "漢", "\u{1B}", "\u{1B}[", "\u{1B}[A", "\u{1B}[1;5C", "\u{1B}OP", "\u{1B}[[A",
      "\u{1B}[<0;3;4M", "\u{1B}[M !!", "\u{1B}[200~", "\u{1B}[201~", "\r\n",
      "\u{1B}]0;x\u{7}", "\u{1B}P", "\u{1B}\\", "\u{13}", "3$", ";", "~",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xF0, 0x9F], [0x80]]

  @Test("it does not matter where the bytes were cut", arguments: 0..<60)
  func isIndependentOfReads(seed: Int) {
    var dice = Dice(state: UInt64(seed))
    var bytes: [UInt8] = []
    for _ in 0..<12 { bytes += Self.pieces.randomElement(using: &dice) ?? [] }
    bytes += (0..<4).map { _ in UInt8.random(in: 0...255, using: &dice) }
    let whole = decode(bytes)
    for cut in bytes.indices {
      var decoder = KeyDecoder()
      decoder.push(bytes[..<cut])
      var events = drain(&decoder)
      decoder.push(bytes[cut...])
      decoder.flush()
      events += drain(&decoder)
      #expect(events == whole, "cut at \(cut) of \(bytes)")
    }
  }
}
