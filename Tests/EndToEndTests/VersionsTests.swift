import Foundation
import Testing

extension EndToEnd {
  /// Earlier versions, checkpoints, saving by itself.
  @Suite struct VersionsTests {
    private func opened(_ folder: Folder) async throws -> Terminal {
      try folder.write(EndToEnd.map, to: "map.json")
      return try await Terminal.opened(in: folder)
    }

    @Test("earlier versions are listed, compared, and restored as one step that can be undone")
    func versions() async throws {
      let folder = try Folder()
      let terminal = try await opened(folder)
      try await terminal.rate(1)
      try await terminal.press("C-s")
      try await terminal.shows("Saved")
      try await terminal.press("F7")
      try await terminal.shows("Earlier versions", "saved", "as it was opened", "r restore")
      try await terminal.press("Down", "Enter")
      try await terminal.shows("changes only", "“Product page”: Effectiveness: 4 → 1")
      try await terminal.press("Escape")
      try await terminal.shows("as it was opened", "r restore")
      try await terminal.press("r")
      try await terminal.shows("Went back to the version of", "Enter open", "not yet saved")
      try await terminal.press("C-s")
      try await terminal.wait(for: "a save") { $0.contains("Saved") && !$0.contains("not yet") }
      #expect(folder.text("map.json") == EndToEnd.map)
      try await terminal.press("u")
      try await terminal.shows("Undone: Went back")
      try await terminal.press("u")
      try await terminal.shows("Undone: Rated")
    }

    @Test("a checkpoint is kept under its name, and listed")
    func checkpoint() async throws {
      let folder = try Folder()
      let terminal = try await opened(folder)
      try await terminal.press("F7")
      try await terminal.shows("No earlier version")
      try await terminal.rate(1)
      try await terminal.choose("Keep a checkpoint")
      try await terminal.shows("Name of the checkpoint")
      try await terminal.type("before / the \u{1F680} talk")
      try await terminal.press("Enter")
      try await terminal.shows("Checkpoint “before / the \u{1F680} talk” kept")
      try await terminal.press("F7")
      try await terminal.shows("checkpoint “before / the \u{1F680} talk”")
      #expect(folder.text("map.json") == EndToEnd.map)
    }

    @Test("when asked to, it saves by itself after a quiet moment, but never over what somebody else wrote")
    func autosave() async throws {
      let folder = try Folder()
      let terminal = try await opened(folder)
      try await terminal.choose("Save by itself")
      try await terminal.shows("Saves by itself after a quiet moment")
      try await terminal.rate(1)
      try await terminal.shows("Saved map.json")
      #expect(folder.text("map.json")?.contains("\"effectiveness\": 1") == true)
      let theirs = EndToEnd.map(["Courier call": "Drone call"])
      try await terminal.rate(2)
      try folder.write(theirs, to: "map.json")
      try await terminal.shows("The file was changed elsewhere", "Enter merge")
      #expect(folder.text("map.json") == theirs)
    }

    @Test("a version that was damaged says so and changes nothing")
    func damaged() async throws {
      let folder = try Folder()
      let terminal = try await opened(folder)
      try await terminal.rate(1)
      try await terminal.press("C-s")
      try await terminal.shows("Saved")
      for version in folder.kept(".json").filter({ $0.contains("opened") }) {
        try folder.write(EndToEnd.map(["Parcel": "Parsel"]), to: "state/rihla/\(version)")
      }
      try await terminal.press("F7", "Down", "r")
      try await terminal.shows("That version cannot be read", "as it was opened")
      try await terminal.press("Escape")
      try await terminal.shows("Enter open", "saved")
    }
  }
}
