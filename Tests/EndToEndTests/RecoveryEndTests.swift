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
        try await terminal.press("F2", "End")
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

    @Test("a session is gone on with after a kill, whether or not its work was saved, and can be ended")
    func session() async throws {
      for saves in [false, true] {
        let folder = try await killed { terminal in
          try await terminal.type("rs")
          try await terminal.shows("Who takes part")
          try await terminal.type("Mona, Ali")
          try await terminal.press("Enter")
          try await terminal.shows("Session with 2 participants begun", "in session")
          guard saves else { return }
          try await terminal.press("C-s")
          try await terminal.shows("Saved map.json")
        }
        let terminal: Terminal
        if saves {
          terminal = try await Terminal.opened(in: folder)
        } else {
          terminal = try await offered(folder)
          try await terminal.press("Enter")
        }
        try await terminal.shows("The session with 2 participants goes on", "in session")
        try await terminal.type("rr")
        try await terminal.press("Enter")
        try await terminal.type("b")
        try await terminal.shows("in this order: Mona · Ali")
        try await terminal.press("Escape")
        try await terminal.shows("Enter open")
        try await terminal.type("rs")
        try await terminal.shows("Session ended")
        try await terminal.hides("in session")
        try await terminal.crash()
      }
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
      // More saves of different contents than versions are kept for their own sake.
      for count in 1...23 {
        try await terminal.press("F2", "End")
        try await terminal.type("!")
        try await terminal.press("Enter", "C-s")
        try await terminal.wait(for: "save \(count)") { screen in
          screen.contains("Product page" + String(repeating: "!", count: count) + " ")
            && screen.contains("Saved") && !screen.contains("not yet saved")
        }
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
      #expect(folder.names(in: ".").filter { $0.contains("map") } == ["map.json"])
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
  }
}
