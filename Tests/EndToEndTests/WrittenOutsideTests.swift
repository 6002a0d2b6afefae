import Foundation
import Testing

extension EndToEnd {
  /// Another program, which asks nobody, writes the file of an open map.
  @Suite struct WrittenOutsideTests {
    private func folder() throws -> Folder {
      let folder = try Folder()
      try folder.write(EndToEnd.map, to: "map.json")
      return folder
    }

    /// An editor whose map has one change, or none.
    private func editor(_ folder: Folder, changed: Bool) async throws -> Terminal {
      let terminal = try await Terminal.opened(in: folder)
      if changed { try await terminal.rate(1) }
      return terminal
    }

    private static let theirs = EndToEnd.map(["Courier call": "Drone call"])

    @Test(
      "under an unmodified map a rewritten file is taken over by Enter, however it was written",
      arguments: [
        "cp theirs.json map.json", "cp theirs.json t && mv t map.json", "cp -p theirs.json map.json",
      ])
    func rewritten(_ command: String) async throws {
      let folder = try folder()
      try folder.write(Self.theirs, to: "theirs.json")
      let terminal = try await editor(folder, changed: false)
      try await folder.shell(command)
      try await terminal.shows("The file was changed elsewhere", "You have no unsaved changes")
      try await terminal.press("Enter")
      try await terminal.shows("Drone call", "Took over", "saved")
      try await terminal.press("u")
      try await terminal.shows("Courier call", "not yet saved")
    }

    @Test("Esc puts the question off, the title goes on saying it, and saving asks again")
    func later() async throws {
      let folder = try folder()
      let terminal = try await editor(folder, changed: false)
      try folder.write(Self.theirs, to: "map.json")
      try await terminal.shows("You have no unsaved changes")
      try await terminal.press("s")
      try await terminal.shows("“Drone call”: Name: Courier call → Drone call")
      try await terminal.press("Escape")
      try await terminal.shows("You have no unsaved changes")
      try await terminal.press("Escape")
      try await terminal.shows("Nothing was done", "changed elsewhere", "Enter open")
      try await terminal.press("C-s")
      try await terminal.shows("You have no unsaved changes")
      try folder.write(EndToEnd.map, to: "map.json")
      try await terminal.hides("changed elsewhere")
      try await terminal.rate(1)
      try await terminal.press("C-s")
      try await terminal.shows("Saved")
    }

    @Test("a merge keeps what both sides did; it is saved on demand, and undone in steps")
    func merge() async throws {
      let folder = try folder()
      let terminal = try await editor(folder, changed: true)
      try folder.write(Self.theirs, to: "map.json")
      try await terminal.press("C-s")
      try await terminal.shows("Enter merge", "b keep both", "r take theirs", "O overwrite")
      try await terminal.press("Enter")
      try await terminal.shows("Merged without a contradiction", "Drone call", "not yet saved")
      #expect(folder.text("map.json") == Self.theirs)
      try await terminal.press("C-s")
      try await terminal.shows("Saved")
      #expect(
        folder.text("map.json")
          == EndToEnd.map(["Courier call": "Drone call", "\"effectiveness\": 4": "\"effectiveness\": 1"]))
      try await terminal.press("u", "u")
      try await terminal.shows("Courier call")
      try await terminal.press("u")
      try await terminal.shows("Undone: Rated “Product page” 1")
    }

    @Test("contradictions stand side by side, and each is decided for a side")
    func contradiction() async throws {
      let folder = try folder()
      let terminal = try await editor(folder, changed: true)
      try folder.write(
        EndToEnd.map(["\"effectiveness\": 4": "\"effectiveness\": 5", "Courier call": "Drone call"]),
        to: "map.json")
      try await terminal.press("C-s", "Enter")
      try await terminal.shows(
        "Merging: 1 contradiction", "“Product page”: Effectiveness", "yours: 1", "theirs: 5")
      try await terminal.press("Right", "Enter")
      try await terminal.shows("1 contradiction decided", "Drone call")
      try await terminal.press("C-s")
      try await terminal.wait(for: "all saved") { $0.contains(" saved") && !$0.contains("not yet saved") }
      #expect(folder.text("map.json")?.contains("\"effectiveness\": 5") == true)
    }

    @Test("a file that changes again while the question is open is asked about as it is now")
    func changedTwice() async throws {
      let folder = try folder()
      let terminal = try await editor(folder, changed: true)
      try folder.write(Self.theirs, to: "map.json")
      try await terminal.shows("Enter merge")
      try await terminal.press("s")
      try await terminal.shows("Drone call")
      try folder.write(EndToEnd.map(["Courier call": "Boat call"]), to: "map.json")
      try await terminal.shows("Enter merge")
      try await terminal.press("s")
      try await terminal.shows("Boat call")
      try await terminal.press("Escape")
      try await terminal.shows("Enter merge")
      try await terminal.press("Enter")
      try await terminal.shows("Merged without a contradiction", "Boat call")
      try await terminal.press("C-s")
      try await terminal.shows("Saved")
      #expect(folder.text("map.json")?.contains("Boat call") == true)
    }

    @Test("keeping both asks for another name, and refuses the one that is taken")
    func keepBoth() async throws {
      let folder = try folder()
      let terminal = try await editor(folder, changed: true)
      try folder.write(Self.theirs, to: "map.json")
      try await terminal.press("C-s")
      try await terminal.shows("b keep both")
      try await terminal.press("b")
      try await terminal.shows("Save as:")
      try await terminal.press("C-u")
      try await terminal.type("map.json")
      try await terminal.press("Enter")
      try await terminal.shows("b keep both")
      try await terminal.press("b", "C-u")
      try await terminal.type("mine.json")
      try await terminal.press("Enter")
      try await terminal.shows("Saved mine.json")
      #expect(folder.text("map.json") == Self.theirs)
      #expect(folder.text("mine.json")?.contains("\"effectiveness\": 1") == true)
    }

    @Test("overwriting leaves theirs among the earlier versions")
    func overwrite() async throws {
      let folder = try folder()
      let terminal = try await editor(folder, changed: true)
      try folder.write(Self.theirs, to: "map.json")
      try await terminal.press("C-s")
      try await terminal.shows("O overwrite")
      try await terminal.press("O")
      try await terminal.shows("Saved")
      #expect(folder.text("map.json")?.contains("Courier call") == true)
      let versions = folder.kept(".json").filter { $0.contains("/versions/") }
      #expect(versions.contains { folder.text("state/rihla/\($0)") == Self.theirs })
    }

    @Test("touching a file, or laying it out anew, is nothing to ask about, now or at the next opening")
    func touched() async throws {
      let folder = try folder()
      var terminal = try await editor(folder, changed: true)
      try await terminal.press("C-s")
      try await terminal.shows("Saved")
      try await folder.shell("jq -c . map.json > t && mv t map.json && touch map.json")
      let compact = try #require(folder.text("map.json"))
      try await terminal.rate(2)
      try await terminal.press("C-s")
      try await terminal.wait(for: "a save") { !$0.contains("not yet saved") && $0.contains("Saved") }
      #expect(folder.text("map.json") != compact)
      try await folder.shell("jq -c . map.json > t && mv t map.json")
      try await terminal.quit()
      terminal = try await Terminal.opened(in: folder)
      try await terminal.press("u")
      try await terminal.shows("Undone: Rated “Product page”")
    }

    @Test("a file that is deleted is said to be gone, and a save makes it anew")
    func deleted() async throws {
      let folder = try folder()
      let terminal = try await editor(folder, changed: false)
      try FileManager.default.removeItem(atPath: folder("map.json"))
      try await terminal.shows("not yet saved")
      try await terminal.press("C-s")
      try await terminal.shows("Saved")
      #expect(folder.text("map.json") == EndToEnd.map)
    }

    @Test(
      "a file with conflict marks is named as such, never overwritten unasked, and met again when it is mended"
    )
    func conflictMarks() async throws {
      let folder = try folder()
      let terminal = try await editor(folder, changed: true)
      let broken = "<<<<<<< HEAD\n\(EndToEnd.map)=======\n\(Self.theirs)>>>>>>> branch\n"
      try folder.write(broken, to: "map.json")
      try await terminal.press("C-s")
      try await terminal.shows("conflict mark", "b save under another name")
      try await terminal.press("Enter")
      try await terminal.back()
      try await terminal.press("C-s")
      try await terminal.shows("conflict mark")
      #expect(folder.text("map.json") == broken)
      try folder.write(EndToEnd.map, to: "map.json")
      try await terminal.hides("changed elsewhere")
      try await terminal.press("C-s")
      try await terminal.shows("Saved")
    }

    @Test("work that a kill cut short is recovered first, and merged with what the file holds then")
    func killedThenChanged() async throws {
      let folder = try folder()
      let first = try await editor(folder, changed: true)
      try await first.crash()
      try folder.write(Self.theirs, to: "map.json")
      let terminal = try await Terminal.asked("1 edit from", in: folder)
      try await terminal.press("Enter")
      try await terminal.shows("The file was changed elsewhere", "Enter merge")
      try terminal.signal(SIGTERM)
      try await terminal.ends(with: 128 + SIGTERM)
      let again = try await Terminal.asked("1 edit from", in: folder)
      try await again.press("Enter")
      try await again.shows("Enter merge")
      try await again.press("Enter")
      try await again.shows("Merged without a contradiction", "Drone call")
      try await again.press("C-s")
      try await again.shows("Saved")
      #expect(
        folder.text("map.json")
          == EndToEnd.map(["Courier call": "Drone call", "\"effectiveness\": 4": "\"effectiveness\": 1"]))
    }

    @Test("a signal while contradictions are being decided loses nothing")
    func signalledMerge() async throws {
      let folder = try folder()
      let first = try await editor(folder, changed: true)
      let theirs = EndToEnd.map(["\"effectiveness\": 4": "\"effectiveness\": 5"])
      try folder.write(theirs, to: "map.json")
      try await first.press("C-s", "Enter")
      try await first.shows("Merging: 1 contradiction")
      try first.signal(SIGTERM)
      try await first.ends(with: 128 + SIGTERM)
      #expect(folder.text("map.json") == theirs)
      let terminal = try await Terminal.asked("1 edit from", in: folder)
      try await terminal.press("Enter")
      try await terminal.shows("Enter merge")
    }

    @Test("a file that was new when it was opened, and is there when it is saved, is not overwritten unasked")
    func appeared() async throws {
      let folder = try Folder()
      let terminal = try await Terminal(["new.json"], in: folder, columns: 100)
      try await terminal.shows("An empty map")
      try folder.write(Self.theirs, to: "new.json")
      try await terminal.press("A")
      try await terminal.type("Stage")
      try await terminal.press("Enter")
      try await terminal.back()
      try await terminal.press("C-s")
      try await terminal.shows("new.json is there already", "o overwrite it")
      #expect(folder.text("new.json") == Self.theirs)
      try await terminal.press("o")
      try await terminal.shows("Saved")
      #expect(folder.text("new.json")?.contains("\"Stage\"") == true)
    }
  }
}
