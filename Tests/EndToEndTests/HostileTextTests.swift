import Foundation
import Testing

extension EndToEnd {
  /// Control sequences in every text that a map, a name or the environment can hold: nothing raw gets out.
  @Suite struct HostileTextTests {
    /// What a terminal would obey, with marks by which it would be found in the output.
    private static let hostile =
      "\u{1B}]52;c;UFdORUQ=\u{7}\u{1B}]0;PWNED\u{7}\u{1B}[666X\u{9B}666X\u{90}PWNED\u{9C}\r\u{8}\u{8}\u{7F}\u{202E}\u{2028}\n"

    /// The members of the small map that hold text, and some more, each beginning with the hostile text.
    private func map() throws -> Data {
      func text(_ name: String) -> String { Self.hostile + name }
      var touchpoint: [String: Any] = ["id": "t" + Self.hostile, "effectiveness": 1]
      for member in [
        "name", "channel", "owner", "description", "notes", "device", "job", "expectation", "when",
      ] {
        touchpoint[member] = text(member)
      }
      touchpoint["pains"] = [["id": "p", "text": text("pain"), "rootCause": text("cause")]]
      touchpoint["evidence"] = [
        ["id": "e", "measure": text("measure"), "source": text("source"), "quote": text("quote")]
      ]
      touchpoint["improvements"] = [["id": "i", "text": text("action"), "owner": text("owner")]]
      let twin: [String: Any] = ["id": "t" + Self.hostile, "name": text("twin")]
      let stage: [String: Any] = [
        "id": "s", "name": text("stage"), "customerGoal": text("goal"), "touchpoints": [touchpoint, twin],
      ]
      return try JSONSerialization.data(
        withJSONObject: [
          "format": "rihla/1", "title": text("title"), "scenario": text("scenario"), "stages": [stage],
        ])
    }

    /// Looks for what must never get out; lines are ended by LF, and by CR LF where the terminal is raw.
    private func expectHarmless(
      _ bytes: [UInt8], inTerminal: Bool = false, at location: SourceLocation = #_sourceLocation
    ) {
      let text = String(decoding: bytes, as: UTF8.self)
      let forbidden =
        inTerminal ? ["\u{1B}]", "\u{1B}[666X", "\r\u{8}", "\u{1B}P"] : ["\u{1B}", "\r", "\u{8}"]
      for sequence in forbidden {
        #expect(
          !bytes.contains(sequence: Array(sequence.utf8)), "\(sequence.debugDescription)",
          sourceLocation: location)
      }
      let hidden: ClosedRange<Unicode.Scalar> = "\u{7F}"..."\u{9F}"
      #expect(
        !text.unicodeScalars.contains {
          hidden.contains($0) || $0 == "\u{7}" || $0 == "\u{202E}" || $0 == "\u{2028}"
        },
        "\(text.debugDescription)", sourceLocation: location)
    }

    @Test(
      "reports print nothing raw, neither on their output nor in what they say of repairs",
      arguments: ["show", "pains", "stats", "inventory", "actions", "minutes"],
      ["text", "plain", "json", "csv", "markdown"])
    func reports(_ report: String, _ format: String) async throws {
      let folder = try Folder()
      let path = try folder.write(map(), to: "map.json")
      let result = try await Command.rihla(report, path, "--format", format, in: folder)
      #expect(result.status == 0 && !result.output.isEmpty && result.errors.contains("identifier"))
      expectHarmless(Array(result.output))
      expectHarmless(Array(result.errors.utf8))
      #expect(result.errorLines.count == 1)
    }

    @Test("an import prints escapes of JSON, which hold the same text")
    func importing() async throws {
      let folder = try Folder()
      let source = try folder.write(
        "journey\n  title A\u{9B}31m\u{202E}B\n  section S\u{1B}]0\u{7}\n    T\u{7F}\u{85}: 9: M\u{1B}[2J\n",
        to: "a.mmd")
      let printed = try await Command.rihla("import", source, in: folder)
      let written = try await Command.rihla("import", source, "-o", folder("a.json"), in: folder)
      #expect(printed.status == 0 && written.status == 0)
      expectHarmless(Array(printed.output))
      expectHarmless(Array(printed.errors.utf8))
      let one = try JSONSerialization.jsonObject(with: printed.output) as? NSDictionary
      let other =
        try JSONSerialization.jsonObject(with: try #require(folder.bytes("a.json"))) as? NSDictionary
      #expect(one == other && one?["title"] as? String == "A\u{9B}31m\u{202E}B")
    }

    @Test(
      "names of files, options and demonstrations are shown, not obeyed, and an error about a file is one line",
      arguments: [
        ["show", "FILE"], ["FILE"], ["import", "FILE"], ["demo", "NAME"], ["--NAME"],
        ["demo", "--theme", "NAME"],
      ])
    func arguments(_ arguments: [String]) async throws {
      let folder = try Folder()
      let name = Self.hostile.replacingOccurrences(of: "/", with: "")
      let words = arguments.map {
        $0.replacingOccurrences(of: "FILE", with: folder("none/\(name).json")).replacingOccurrences(
          of: "NAME", with: name)
      }
      let result = try await Command.run(Harness.rihla, words, in: folder)
      #expect(result.status == 2 || result.status == 3)
      #expect(result.output.isEmpty && !result.errors.isEmpty)
      expectHarmless(Array(result.errors.utf8))
      if arguments.contains("FILE") { #expect(result.errorLines.count == 1, "\(result.errors)") }
    }

    @Test("a broken file of any name and content is told of in one harmless line")
    func broken() async throws {
      let folder = try Folder()
      for text in [
        "{\"format\": \"\(Self.hostile.filter { $0 > " " })\"}", "{\"\u{9B}\": 1, \"\u{9B}\": 2}", "\u{9B}",
        "{\"format\":\"rihla/1\",\"title\":\"x\",\"stages\":[{\"id\":\"s\",\"name\":\"\u{9B}\",\"phase\":3}]}",
      ] {
        let path = try folder.write(text, to: "bad\u{1B}[2J\n\u{9B}.json")
        let result = try await Command.rihla("show", path, in: folder)
        #expect(result.status == 3 && result.errorLines.count == 1, "\(result.errors)")
        expectHarmless(Array(result.errors.utf8))
      }
    }

    @Test("a terminal type of any name is told of harmlessly")
    func terminalType() async throws {
      let folder = try Folder()
      let terminal = try await Terminal(
        running: ["sh", "-c", "'\(Harness.rihla)' demo 2> errors"], in: folder,
        environment: ["TERM": "unheard\u{1B}]0;PWNED\u{7}\u{9B}31m\nx"])
      try await terminal.ends(with: 2)
      let errors = try #require(folder.text("errors"))
      #expect(errors.contains("the terminal type “unheard␛]0;PWNED␇\u{FFFD}31m␊x”"), "\(errors)")
      expectHarmless(Array(errors.utf8))
    }

    @Test("the editor draws nothing raw, whatever is looked at, and neither does the farewell")
    func screen() async throws {
      let folder = try Folder()
      let name = "map\u{1B}]0;PWNED\u{7}\n.json"
      try folder.write(map(), to: name)
      let terminal = try await Terminal(
        [folder(name)], in: folder, columns: 160, rows: 45, environment: ["EDITOR": "\u{1B}]0;PWNED\u{7}"])
      try await terminal.shows("␛]52;c;UFdORUQ=␇")
      try await terminal.record(to: "output")
      for keys in [
        ["C-l"], ["Enter"], ["NPage", "NPage", "NPage", "End"], ["Enter", "C-c"], ["F4"], ["C-c", "C-c"],
        ["C-o", "Down", "Down", "C-c"], ["Up", "Enter", "Down", "Down", "C-c"], ["w", "Tab", "C-c"],
        ["c", "Tab", "C-c"], ["F2", "C-c"], ["x", "p"], ["C-s"],
      ] {
        for key in keys { try await terminal.press(key) }
        // Before we have the terminal again, Ctrl-C would end the shell around us.
        if keys == ["F4"] { try await terminal.shows("there is no program “␛]0;PWNED␇”") }
        try await terminal.press("C-l")
      }
      try await terminal.shows("Saved ")
      try await terminal.press("u")
      try await terminal.shows("Undone")
      try await terminal.press("C-q")
      try await terminal.shows("not saved")
      try await terminal.press("k")
      try await terminal.ends(with: 0)
      let output = try await terminal.recorded("output")
      #expect(output.count > 10_000)
      #expect(output.contains(sequence: Array("\u{1B}]52;c;".utf8)), "nothing was cut")
      expectHarmless(output.withoutOurSequences, inTerminal: true)
    }
  }

  @Suite struct ClipboardTests {
    @Test("what is copied and cut is on the terminal's clipboard")
    func copying() async throws {
      let folder = try Folder()
      let path = try folder.write(EndToEnd.map, to: "map.json")
      let terminal = try await Terminal([path], in: folder)
      try await terminal.shows("Courier call")
      try await terminal.takeClipboard()
      try await terminal.press("y")
      try await terminal.clipboardHolds("Product page")
      try await terminal.press("S-Down", "x")
      try await terminal.clipboardHolds("Product page\nCheckout form")
      try await terminal.press("u", "C-c", "Up", "Up", "y")
      try await terminal.clipboardHolds("# Order\nProduct page\nCheckout form")
    }

    @Test("a terminal that might print the sequence does not get it", arguments: ["linux", "vt100"])
    func notUnderstood(_ name: String) async throws {
      let folder = try Folder()
      let path = try folder.write(EndToEnd.map, to: "map.json")
      let terminal = try await Terminal([path], in: folder, environment: ["TERM": name])
      try await terminal.shows("Courier call")
      try await terminal.takeClipboard()
      try await terminal.record(to: "output")
      try await terminal.press("y")
      try await terminal.shows("Copied “Product page”")
      #expect(try await terminal.clipboard() == nil)
      #expect(try await !terminal.recorded("output").contains(sequence: Array("]52".utf8)))
    }
  }
}

extension [UInt8] {
  func contains(sequence: [UInt8]) -> Bool {
    guard !sequence.isEmpty, count >= sequence.count else { return false }
    return indices.dropLast(sequence.count - 1).contains {
      self[$0..<($0 + sequence.count)].elementsEqual(sequence)
    }
  }

  /// Without the sequences that belong there: `ESC ] 52 ; c ;`, Base64, BEL for the clipboard, and the one that gives the
  /// terminal its own colours back.
  fileprivate var withoutOurSequences: [UInt8] {
    let digits = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=".utf8)
    let (copying, colours) = (Array("\u{1B}]52;c;".utf8), Array("\u{1B}]104\u{7}".utf8))
    var result: [UInt8] = []
    var rest = self[...]
    while let byte = rest.first {
      let content = rest.dropFirst(copying.count).prefix(while: digits.contains)
      // A short one would be the hostile text's own.
      if rest.starts(with: copying), content.count > 40,
        rest.dropFirst(copying.count + content.count).first == 7
      {
        rest = rest.dropFirst(copying.count + content.count + 1)
      } else if rest.starts(with: colours) {
        rest = rest.dropFirst(colours.count)
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
