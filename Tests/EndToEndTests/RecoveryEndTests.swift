import Foundation
import Testing

extension EndToEnd {
  /// Work that a session could not bring to its end comes back in the next.
  @Suite struct RecoveryEndTests {
    /// A folder in which a session with the small map was killed, after some keys.
    private func killed(
      _ work: (Terminal) async throws -> Void = { try await $0.rate(1) }
    ) async throws -> Folder {
      let folder = try Folder()
      try folder.write(EndToEnd.map, to: "map.json")
      let terminal = try await Terminal.opened(in: folder)
      try await work(terminal)
      try await terminal.crash()
      return folder
    }

    private func offered(_ folder: Folder) async throws -> Terminal {
      try await Terminal.asked("Unsaved work was found", "Enter recover", in: folder)
    }

    @Test("after a kill the next opening offers everything, and undo survives recovery, saving and closing")
    func wholeLife() async throws {
      let folder = try await killed { terminal in
        try await terminal.rate(1)
        try await terminal.press("F2")
        try await terminal.type(" now")
        try await terminal.press("Enter")
        try await terminal.shows("Renamed “Product page”")
      }
      #expect(folder.text("map.json") == EndToEnd.map)
      var terminal = try await offered(folder)
      try await terminal.shows("2 edits from", "Rated “Product page” 1", "Renamed “Product page”")
      try await terminal.press("Enter")
      try await terminal.shows("Recovered 2 edits", "Product page now", "not yet saved")
      try await terminal.press("u")
      try await terminal.shows("Undone: Renamed")
      try await terminal.press("C-s")
      try await terminal.shows("Saved map.json")
      try await terminal.quit()
      terminal = try await Terminal.opened(in: folder)
      try await terminal.press("u")
      try await terminal.shows("Undone: Rated “Product page” 1")
      try await terminal.press("U", "U")
      try await terminal.shows("Redone: Renamed", "Product page now")
      try await terminal.crash()
      terminal = try await offered(folder)
      try await terminal.shows("1 edit from")
      try await terminal.press("Enter")
      try await terminal.shows("Product page now")
    }

    @Test("a half-written text is back in its field, to the last letter")
    func openText() async throws {
      let folder = try await killed { terminal in
        try await terminal.press("a")
        try await terminal.type("Half a touchp")
        try await terminal.shows("Half a touchp")
      }
      let terminal = try await offered(folder)
      try await terminal.shows("This was being written", "Half a touchp")
      try await terminal.hides("0 edits")
      try await terminal.press("Enter")
      try await terminal.shows("Half a touchp", "Enter add")
      try await terminal.type("oint")
      try await terminal.press("Enter")
      try await terminal.back()
      try await terminal.press("C-s")
      try await terminal.shows("Saved")
      #expect(folder.text("map.json")?.contains("\"Half a touchpoint\"") == true)
    }

    @Test("Esc leaves the work for the next time, and show leads back to the offer")
    func later() async throws {
      let folder = try await killed()
      var terminal = try await offered(folder)
      try await terminal.press("s")
      try await terminal.shows("What the unsaved work changes", "“Product page”: Effectiveness: 4 → 1")
      try await terminal.press("Escape")
      try await terminal.shows("Enter recover")
      try await terminal.press("Escape")
      try await terminal.shows("it is offered again the next time", "Enter open")
      try await terminal.quit()
      terminal = try await offered(folder)
      try await terminal.press("Enter")
      try await terminal.shows("Recovered 1 edit")
    }

    @Test("work that was left for later outlives what is done and saved meanwhile")
    func laterThenWork() async throws {
      let folder = try await killed()
      var terminal = try await offered(folder)
      try await terminal.press("Escape")
      try await terminal.shows("offered again the next time")
      for rating in [2, 3, 5, 2, 3, 5, 2, 3, 5, 2, 3, 5, 2, 3, 5, 2, 3, 5] {
        try await terminal.rate(rating)
        try await terminal.type("{")
        try await terminal.press("C-s")
        try await terminal.wait(for: "a save") { $0.contains("Saved") && !$0.contains("not yet saved") }
      }
      try await terminal.quit()
      terminal = try await offered(folder)
      try await terminal.press("Enter")
      try await terminal.shows("The file was changed elsewhere", "Enter merge")
    }

    @Test("only the word discard puts the work aside, where it still is")
    func discard() async throws {
      let folder = try await killed()
      var terminal = try await offered(folder)
      try await terminal.press("d")
      try await terminal.type("no")
      try await terminal.press("Enter")
      try await terminal.shows("Enter recover")
      try await terminal.press("d")
      try await terminal.type("discard")
      try await terminal.press("Enter")
      try await terminal.shows("Put aside", "Enter open")
      #expect(folder.kept(".journal").filter { $0.contains("/set-aside/") }.count == 1)
      try await terminal.quit()
      terminal = try await Terminal.opened(in: folder)
      try await terminal.quit()
    }

    @Test("c writes the work to a file of its own, and never over another")
    func copy() async throws {
      let folder = try await killed()
      try folder.write("mine", to: "taken.json")
      let terminal = try await offered(folder)
      try await terminal.press("c", "C-u")
      try await terminal.type("taken.json")
      try await terminal.press("Enter")
      try await terminal.shows("Not saved", "Unsaved work was found")
      #expect(folder.text("taken.json") == "mine")
      try await terminal.press("c")
      try await terminal.shows("map.recovered.json")
      try await terminal.press("Enter")
      try await terminal.shows("was written to map.recovered.json", "Enter open")
      try await EndToEnd.expectCanonical(folder("map.recovered.json"), in: folder)
      #expect(folder.text("map.recovered.json")?.contains("\"effectiveness\": 1") == true)
      #expect(folder.text("map.json") == EndToEnd.map)
    }

    @Test(
      "a signal loses neither letters nor edits and asks nothing",
      arguments: [SIGTERM, SIGHUP, SIGINT])
    func signalled(_ signal: Int32) async throws {
      let folder = try Folder()
      try folder.write(EndToEnd.map, to: "map.json")
      var terminal = try await Terminal.opened(in: folder)
      try await terminal.rate(1)
      try await terminal.press("a")
      try await terminal.type("Half")
      try await terminal.shows("Half")
      try terminal.signal(signal)
      try await terminal.ends(with: 128 + signal)
      terminal = try await offered(folder)
      try await terminal.press("Enter")
      try await terminal.shows("Recovered", "Half")
    }

    @Test("closing the terminal keeps the work")
    func closed() async throws {
      let folder = try Folder()
      try folder.write(EndToEnd.map, to: "map.json")
      var terminal = try await Terminal.opened(in: folder)
      try await terminal.rate(1)
      let pid = try terminal.processID()
      try await terminal.tmux("kill-server")
      try await folder.wait(for: "the end of the program") { kill(pid, 0) != 0 }
      terminal = try await offered(folder)
      try await terminal.shows("1 edit from")
    }

    @Test("k on quitting offers the work the next time, and says so")
    func keeping() async throws {
      let folder = try Folder()
      try folder.write(EndToEnd.map, to: "map.json")
      var terminal = try await Terminal.opened(in: folder)
      try await terminal.rate(1)
      try await terminal.press("C-q")
      try await terminal.shows("k keep for next time")
      try await terminal.press("k")
      let screen = try await terminal.ends(with: 0)
      #expect(screen.contains("The unsaved work is kept; rihla map.json offers it again"))
      terminal = try await offered(folder)
      try await terminal.press("Enter")
      try await terminal.shows("Recovered 1 edit")
    }

    @Test(
      "nothing that comes in during the offer loses the work: keys, a paste, the mouse, other sizes, signals")
    func hostile() async throws {
      let folder = try await killed()
      var terminal = try await offered(folder)
      try await terminal.press("C-s", "C-q", "x", "Delete", "1", "C-z")
      try await terminal.paste("discard\ndiscard\n")
      try await terminal.shows("Nothing can be pasted here")
      try await terminal.press("Up")
      try await terminal.resize(columns: 20, rows: 4)
      try await terminal.shows("Enter recover")
      try await terminal.resize(columns: 1, rows: 1)
      try await terminal.resize(columns: 100, rows: 24)
      try await terminal.click(column: 5, row: 5)
      try await terminal.shows("1 edit from", "Enter recover")
      for word in ["c", "d"] {
        try await terminal.press(word)
        if word == "d" { try await terminal.type("discard") }
        try await terminal.shows(word == "c" ? "map.recovered.json" : ": discard")
        try terminal.signal(SIGTERM)
        try await terminal.ends(with: 128 + SIGTERM)
        #expect(folder.bytes("map.recovered.json") == nil)
        terminal = try await offered(folder)
      }
      #expect(folder.text("map.json") == EndToEnd.map)
      try await terminal.press("C-c")
      try await terminal.shows("offered again the next time")
      try await terminal.quit()
      terminal = try await offered(folder)
      try await terminal.press("Enter")
      try await terminal.shows("Recovered 1 edit")
    }

    @Test("two sessions that were cut short are offered one after the other, the later first")
    func twoOrphans() async throws {
      let folder = try await killed()
      var terminal = try await offered(folder)
      try await terminal.press("Escape")
      try await terminal.shows("offered again the next time")
      try await terminal.rate(5)
      try await terminal.crash()
      terminal = try await offered(folder)
      try await terminal.shows("Rated “Product page” 5")
      try await terminal.press("d")
      try await terminal.type("discard")
      try await terminal.press("Enter")
      try await terminal.shows("Rated “Product page” 1", "Enter recover")
      try await terminal.press("Enter")
      try await terminal.shows("Recovered 1 edit", "not yet saved")
      try await terminal.press("C-s")
      try await terminal.shows("Saved")
      try await terminal.quit()
      terminal = try await Terminal.opened(in: folder)
      try await terminal.press("u")
      try await terminal.shows("Undone: Rated “Product page” 1")
    }

    @Test("work on a document that is gone comes back, and a save makes the document anew")
    func deleted() async throws {
      let folder = try await killed()
      try FileManager.default.removeItem(atPath: folder("map.json"))
      let terminal = try await offered(folder)
      try await terminal.press("Enter")
      try await terminal.shows("Recovered 1 edit", "Courier call")
      try await terminal.press("C-s")
      try await terminal.shows("Saved")
      #expect(folder.text("map.json") == EndToEnd.map(["\"effectiveness\": 4": "\"effectiveness\": 1"]))
    }

    @Test("work is not offered while another has the file, but stays for who opens it next")
    func locked() async throws {
      let folder = try await killed()
      let first = try await offered(folder)
      let second = try await Terminal.asked("Open elsewhere", in: folder)
      try await second.press("Enter")
      try await second.shows("read-only here", "Enter open")
      try await second.quit()
      try await first.press("Escape")
      try await first.shows("offered again the next time")
      try await first.quit()
      let third = try await offered(folder)
      try await third.press("Enter")
      try await third.shows("Recovered 1 edit")
    }

    @Test(
      "two sessions that recover the same nameless work both have it, and neither takes it from the other")
    func twice() async throws {
      let folder = try Folder()
      var first = try await Terminal([], in: folder, columns: 100)
      try await first.shows("An empty map")
      try await first.press("A")
      try await first.type("Arrive")
      try await first.press("Enter")
      try await first.back()
      try await first.crash()
      first = try await Terminal.asked("1 edit from", in: folder, arguments: [])
      let second = try await Terminal.asked("1 edit from", in: folder, arguments: [])
      for terminal in [first, second] {
        try await terminal.press("Enter")
        try await terminal.shows("Arrive", "Enter open", "not yet saved")
        try await terminal.press("A")
        try await terminal.type("Leave")
        try await terminal.press("Enter")
        try await terminal.back()
        #expect(try await !terminal.screen().contains("NOT PROTECTED"))
        try await terminal.crash()
      }
      let last = try await Terminal.asked("2 edits from", in: folder, arguments: [])
      try await last.press("Escape")
      try await last.shows("2 edits from", "Added stage “Leave”", "Enter recover")
      try await last.press("Enter")
      try await last.shows("Arrive", "Leave", "Recovered 2 edits")
    }

    @Test("a save that came to nothing, and a file that is rewritten then, leave the work to be offered")
    func failedSave() async throws {
      let folder = try Folder()
      try FileManager.default.createDirectory(atPath: folder("sub"), withIntermediateDirectories: false)
      try folder.write(EndToEnd.map, to: "sub/map.json")
      let first = try await Terminal.opened(["sub/map.json"], in: folder)
      try await first.rate(1)
      try FileManager.default.moveItem(atPath: folder("sub"), toPath: folder("moved"))
      try await first.press("C-s")
      try await first.shows("there is no such folder")
      try await first.crash()
      try FileManager.default.moveItem(atPath: folder("moved"), toPath: folder("sub"))
      try folder.write(EndToEnd.map(["Courier call": "Drone call"]), to: "sub/map.json")
      let terminal = try await Terminal.asked("1 edit from", in: folder, arguments: ["sub/map.json"])
      try await terminal.press("Enter")
      try await terminal.shows("Enter merge")
    }

    @Test("what is torn off the end of a journal costs that and nothing before it")
    func torn() async throws {
      let folder = try await killed { terminal in
        try await terminal.rate(1)
        try await terminal.press("Down", "2")
        try await terminal.shows("Enter open")
        try await terminal.press("3")
        try await terminal.shows("Rated “Checkout form” 3")
      }
      let journal = try #require(folder.kept(".journal").first)
      let bytes = try #require(folder.bytes("state/rihla/\(journal)"))
      try folder.write(bytes.dropLast(5), to: "state/rihla/\(journal)")
      let terminal = try await offered(folder)
      try await terminal.press("Enter")
      try await terminal.shows("Recovered")
      try await terminal.press("C-s")
      try await terminal.shows("Saved")
      #expect(folder.text("map.json")?.contains("\"effectiveness\": 1") == true)
    }
  }
}
