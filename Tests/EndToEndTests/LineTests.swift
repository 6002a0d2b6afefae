import Foundation
import Testing

extension EndToEnd {
  /// Lines that pause, terminals that do not mark pastes, and such as read nothing.
  @Suite struct LineTests {
    private func opened(
      _ folder: Folder, _ environment: [String: String] = [:], columns: UInt16 = 100
    ) async throws -> RawTerminal {
      try folder.write(EndToEnd.map, to: "map.json")
      let terminal = try RawTerminal(
        ["map.json"], in: folder, columns: columns,
        environment: ["COLORFGBG": "15;0"].merging(environment) { $1 })
      try await terminal.shows("Courier call")
      try await terminal.rest(.milliseconds(300))
      return terminal
    }

    /// Rates the touchpoint in focus, saves, and returns the outline of what is in the file then.
    private func saved(_ terminal: RawTerminal, _ folder: Folder) async throws -> String {
      try await terminal.send(["5", "\u{13}"], pausing: .milliseconds(100))
      try await folder.holds("\"effectiveness\": 5", in: "map.json")
      let names = try await Command.tool(
        "jq", "-c", "[.stages[] | [.name, (.touchpoints[] | .name)]]", folder("map.json"), in: folder)
      return String(decoding: names, as: UTF8.self).trimmingCharacters(in: .newlines)
    }

    private static let outline = #"[["Order","Product page","Checkout form"],["Delivery","Courier call"]]"#

    @Test(
      "a sequence that pauses on the line does nothing else than it does at once",
      arguments: [
        ["\u{1B}[<0;90;", "8M\u{1B}[<0;90;8m"], ["\u{1B}[", "<35;40;8M"],
        ["\u{1B}]11;rgb:1e1e", "/dd/aa\u{7}"],
        ["\u{1B}", "]11;rgb:1e1e/dd/aa\u{7}"], ["\u{1B}P1$r", "dddd\u{1B}\\"], ["\u{1B}[9", "9~"],
        ["\u{1B}[?62;", "22c"],
      ])
    func pauses(pieces: [String]) async throws {
      let folder = try Folder()
      let terminal = try await opened(folder)
      try await terminal.send(pieces, pausing: .milliseconds(400))
      try await terminal.rest(.milliseconds(100))
      #expect(try await saved(terminal, folder) == Self.outline)
    }

    @Test("a paste that pauses in its mark is a paste")
    func pausedPaste() async throws {
      let folder = try Folder()
      let terminal = try await opened(folder)
      try await terminal.send(["\u{1B}[20", "0~dddMx\rq\u{1B}[20", "1~"], pausing: .milliseconds(400))
      try await terminal.shows("Added 2")
      #expect(
        try await saved(terminal, folder)
          == #"[["Order","Product page","dddMx","q","Checkout form"],["Delivery","Courier call"]]"#)
    }

    @Test("a paste that the terminal does not mark is a paste", arguments: ["screen", "vt220"])
    func unmarkedPaste(type: String) async throws {
      let folder = try Folder()
      let terminal = try await opened(folder, ["TERM": type])
      terminal.send("dddMx packs the box\rAA quick label\r")
      try await terminal.shows("Added 2")
      #expect(
        try await saved(terminal, folder)
          == #"[["Order","Product page","dddMx packs the box","AA quick label","Checkout form"],["Delivery","Courier call"]]"#
      )
    }

    @Test("keys with Super or Hyper change nothing, and Esc with the next key is both")
    func modifiers() async throws {
      let folder = try Folder()
      let terminal = try await opened(folder)
      try await terminal.send(
        ["\u{1B}[100;9u", "\u{1B}[120;17u", "\u{1B}[3;9~", "\r", "\u{C}"], pausing: .milliseconds(100))
      try await terminal.shows("Channel")
      terminal.send("\u{1B}j")
      try await terminal.rest(.milliseconds(200))
      #expect(try await saved(terminal, folder) == Self.outline)
      #expect(folder.text("map.json")?.contains("\"effectiveness\": 4") == true)
    }

    @Test("a terminal that stops reading delays no end", arguments: [SIGTERM, SIGHUP])
    func deafTerminal(signal: Int32) async throws {
      let folder = try Folder()
      let terminal = try await opened(folder, columns: 400)
      // Nobody reads from here on: soon nothing more fits into the line.
      for _ in 0..<40 {
        terminal.send("1\u{C}2\u{C}")
        try await Task.sleep(for: .milliseconds(20))
      }
      let begin = ContinuousClock.now
      kill(terminal.process, signal)
      #expect(try await terminal.endsUnread(within: .seconds(10)) == 128 + signal)
      #expect(ContinuousClock.now - begin < .seconds(1.5))
      #expect(!folder.kept(".journal").isEmpty)
    }

    @Test("a terminal that reads again shows what is so now")
    func readsAgain() async throws {
      let folder = try Folder()
      let terminal = try await opened(folder, columns: 400)
      for _ in 0..<40 {
        terminal.send("1\u{C}2\u{C}")
        try await Task.sleep(for: .milliseconds(10))
      }
      terminal.send("5")
      try await terminal.rest(.seconds(1))
      terminal.send("\u{C}")
      try await terminal.shows("Rated “Product page” 5")
    }

    @Test(
      "terminals that this system does not know are taken for their relatives",
      arguments: ["xterm-nosuch", "foot-nosuch", "tmux-nosuch", "ghostty", "nosuch-256color"])
    func relatives(type: String) async throws {
      let folder = try Folder()
      let terminal = try await opened(folder, ["TERM": type])
      try await terminal.shows("does not know")
    }

    @Test("a terminal of which nothing is known is refused")
    func unknown() async throws {
      let folder = try Folder()
      try folder.write(EndToEnd.map, to: "map.json")
      let terminal = try RawTerminal(["map.json"], in: folder, environment: ["TERM": "nosuch"])
      #expect(try await terminal.ends() == 2)
    }
  }

  /// What the terminal tells of its background.
  @Suite struct BackgroundTests {
    private func picture(_ answer: String?, after delay: Duration, in folder: Folder) async throws
      -> RawTerminal
    {
      try folder.write(EndToEnd.map, to: "map.json")
      let terminal = try RawTerminal(["map.json"], in: folder)
      try await terminal.shows("\u{1B}]11;?")
      try await terminal.rest(delay)
      if let answer { terminal.send(answer) }
      return terminal
    }

    @Test(
      "colours are for the background that the terminal tells, or can be read on any",
      arguments: [
        ("\u{1B}]11;rgb:ffff/ffff/dddd\u{1B}\\\u{1B}[?62c", "38;5;25m"),
        ("\u{1B}]11;rgb:10/10/20\u{7}\u{1B}[?62c", "38;5;45m"),
        ("\u{1B}[?62c", "38;5;32m"),
      ])
    func colours(answer: String, colour: String) async throws {
      let folder = try Folder()
      let terminal = try await picture(answer, after: .zero, in: folder)
      try await terminal.shows(colour)
    }

    @Test("a picture stands between marks where the terminal says that it draws it at once, and nowhere else")
    func pictureAtOnce() async throws {
      let folder = try Folder()
      let terminal = try await picture("\u{1B}[?2026;2$y\u{1B}[?62c", after: .zero, in: folder)
      try await terminal.shows("Courier call")
      try await terminal.shows("\u{1B}[?2026l")
      let other = try await picture("\u{1B}[?2026;0$y\u{1B}[?62c", after: .zero, in: try Folder())
      try await other.shows("Courier call")
      other.send("j")
      try await other.rest(.milliseconds(400))
      #expect(!String(decoding: other.output, as: UTF8.self).contains("?2026h"))
    }

    @Test("an answer that comes late is no key")
    func late() async throws {
      let folder = try Folder()
      let terminal = try await picture(
        "\u{1B}]11;rgb:dddd/dddd/adad\u{1B}\\\u{1B}[?62c", after: .milliseconds(600), in: folder)
      try await terminal.shows("Courier call")
      try await terminal.send(["1", "\u{13}"], pausing: .milliseconds(100))
      try await folder.holds("\"effectiveness\": 1", in: "map.json")
      #expect(folder.text("map.json") == EndToEnd.map(["\"effectiveness\": 4": "\"effectiveness\": 1"]))
    }
  }
}
