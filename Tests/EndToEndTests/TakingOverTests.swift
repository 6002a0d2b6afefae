import Foundation
import Testing

extension EndToEnd {
  /// One's own session that has the map and cannot be reached.
  @Suite struct TakingOverTests {
    private func first(_ folder: Folder) async throws -> Terminal {
      try folder.write(EndToEnd.map, to: "map.json")
      let terminal = try await Terminal.opened(in: folder)
      try await terminal.rate(1)
      try await terminal.press("F2", "C-u")
      try await terminal.type("Half a na")
      try await terminal.shows("Half a na")
      return terminal
    }

    private func takesOver(_ first: Terminal, _ folder: Folder, telling text: String) async throws {
      let number = try first.processID()
      let second = try await Terminal.asked(
        "Open elsewhere", "process \(number)", text, "t take it over", in: folder)
      try await second.press("t")
      try await second.shows("not in the file", "Half a na")
      try await second.press("Enter")
      try await second.shows("Half a na", "Recovered")
      try await second.press("Escape", "C-s")
      try await second.shows("Saved")
      #expect(folder.text("map.json")?.contains("\"effectiveness\": 1") == true)
      try await second.quit()
    }

    @Test("a session that runs is asked to keep its work and end, and nothing of it is lost")
    func running() async throws {
      let folder = try Folder()
      let first = try await first(folder)
      try await takesOver(first, folder, telling: "it is running")
      try await first.ends(with: 128 + SIGTERM)
    }

    @Test("so is one that was stopped")
    func stopped() async throws {
      let folder = try Folder()
      let first = try await first(folder)
      try first.signal(SIGSTOP)
      let listed = try await Command.rihla("recover", in: folder)
      #expect(listed.text.contains("process \(try first.processID()), which is stopped"), "\(listed.text)")
      try await takesOver(first, folder, telling: "it is stopped")
    }

    @Test("one that was forgotten under Ctrl-Z ends without a word to the terminal that the shell has")
    func forgotten() async throws {
      let folder = try Folder()
      try folder.write(EndToEnd.map, to: "map.json")
      let shell = try await Terminal(running: ["sh", "-i"], in: folder, environment: ["PS1": "READY> "])
      try await shell.shows("READY>")
      try await shell.type("\(Harness.rihla) map.json\r")
      try await shell.shows("Courier call", "Enter open")
      try await shell.rate(1)
      try await shell.press("C-p")
      try await shell.type("shell\r")
      try await shell.shows("READY>")
      let second = try await Terminal.asked("it is stopped", "t take it over", in: folder)
      try await second.press("t")
      try await second.shows("not in the file")
      try await second.press("Enter")
      try await second.shows("critical 1")
      #expect(try await shell.variable("alternate_on") == "0")
      try await shell.type("echo FI\"\"NE\r")
      try await shell.shows("FINE")
    }

    @Test("a colleague's session is not offered to be taken")
    func colleague() async throws {
      let folder = try Folder()
      try folder.write(EndToEnd.map, to: "map.json")
      // Somebody at another machine, as the lock's file tells.
      let holder = try RawTerminal(
        raw: [
          "/bin/sh", "-c",
          "exec flock .map.json.rihla-lock sh -c 'echo 77 elsewhere huda 1700000000 > .map.json.rihla-lock; echo READY; sleep 60'",
        ],
        in: folder)
      try await holder.shows("READY")
      let second = try await Terminal.asked("process 77 on elsewhere", "Enter look only", in: folder)
      #expect(try await !second.screen().contains("take it over"))
      try await second.press("q")
      try await second.ends(with: 0)
    }
  }

  /// Files that were not meant to be written, and such as cannot be.
  @Suite struct ProtectedFileTests {
    @Test("one's own write-protected file says so in the title, and saving asks")
    func own() async throws {
      let folder = try Folder()
      try folder.write(EndToEnd.map, to: "map.json")
      try await folder.shell("chmod 444 map.json")
      let terminal = try await Terminal.opened(in: folder)
      try await terminal.shows("write-protected")
      try await terminal.rate(1)
      try await terminal.press("C-s")
      try await terminal.shows("is write-protected, though it is yours", "o save all the same")
      try await terminal.press("Escape")
      #expect(folder.text("map.json") == EndToEnd.map)
      try await terminal.press("C-s")
      try await terminal.shows("o save all the same")
      try await terminal.press("o")
      try await terminal.shows("Saved map.json")
      #expect(folder.text("map.json")?.contains("\"effectiveness\": 1") == true)
      try await terminal.quit()
    }

    @Test("what a limit of the system forbids is told in words, reason first, and nothing is left behind")
    func limit() async throws {
      let folder = try Folder()
      let name = String(repeating: "long-folder-name/", count: 8) + "map.json"
      try await folder.shell("mkdir -p \(name.dropLast(9))")
      let note = String(repeating: "word ", count: 2000)
      try folder.write(
        EndToEnd.map(["\"title\": \"Parcel\"": "\"title\": \"Parcel\", \"notes\": \"\(note)\""]), to: name)
      let terminal = try await Terminal(
        running: ["sh", "-c", "ulimit -f 8; exec \(Harness.rihla) \(name)"], in: folder, columns: 140)
      try await terminal.shows("Courier call", "Enter open")
      try await terminal.press("1")
      try await terminal.shows("NOT PROTECTED, save often: it would be larger")
      try await terminal.press("C-s")
      let screen = try await terminal.shows("Not saved: it would be larger than files may be here", "…")
      #expect(screen.contains("map.json"))
      let left = try await Command.tool(
        "sh", "-c", "find '\(folder.path)' -name '*.tmp' -o -name '*.before'", in: folder)
      #expect(left.isEmpty)
    }

    @Test("an empty file begins a map, and is written without a question")
    func empty() async throws {
      let folder = try Folder()
      try folder.write("", to: "visit.json")
      let terminal = try await Terminal(["visit.json"], in: folder, columns: 100)
      try await terminal.shows("visit", "An empty map")
      try await terminal.press("a")
      try await terminal.type("Arrives")
      try await terminal.press("Enter", "Escape", "C-s")
      try await terminal.shows("Saved visit.json")
      #expect(folder.text("visit.json")?.contains("Arrives") == true)
      try await terminal.quit()
    }

    @Test("a locale without UTF-8 is told of once, and what has a stand-in is shown by it")
    func locale() async throws {
      let folder = try Folder()
      try folder.write(EndToEnd.map(["\"effectiveness\": 2": "\"emotion\": -2"]), to: "map.json")
      let terminal = try await Terminal(
        ["map.json"], in: folder, columns: 100, environment: ["LANG": "C", "LC_ALL": "C"])
      try await terminal.shows("The locale is not UTF-8")
      try await terminal.press("g", "e")
      let screen = try await terminal.shows("-2")
      #expect(!screen.contains("?1") && !screen.contains("?2"))
    }
  }
}
