import Foundation
import Testing

extension EndToEnd {
  /// Two of our programs at one file.
  @Suite struct TwoAtOnceTests {
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
      "the second opener looks only and takes over what the first saves; nothing of it is left in the way")
    func readOnly() async throws {
      let folder = try folder()
      let first = try await Terminal.opened(in: folder)
      var second = try await Terminal.asked("Open elsewhere", "Enter look only", in: folder)
      try await second.press("Enter")
      try await second.shows("read-only here", "Enter open")
      try await second.press("1")
      try await second.shows("The map is open elsewhere")
      try await first.rate(1)
      try await first.press("C-s")
      try await first.shows("Saved")
      try await second.shows("The file was changed elsewhere", "no unsaved changes")
      try await second.press("Enter")
      try await second.shows("Took over what the file holds")
      try await second.quit()
      try await first.crash()
      second = try await Terminal.opened(in: folder)
      try await second.press("u")
      try await second.shows("Undone: Rated “Product page” 1")
    }

    @Test(
      "or works on a copy of its own, which cannot be saved over the locked file, and is offered after a kill"
    )
    func copy() async throws {
      let folder = try folder()
      let first = try await Terminal.opened(in: folder)
      var second = try await Terminal.asked("c work on a copy", in: folder)
      try await second.press("c")
      try await second.shows("This is a copy of your own", "not yet saved")
      try await second.rate(2)
      try await second.press("C-s")
      try await second.type("map.json")
      try await second.press("Enter")
      try await second.shows("Not saved", "open elsewhere")
      try await second.press("C-u")
      try await second.type("mine.json")
      try await second.press("Enter")
      try await second.shows("Saved mine.json")
      try await second.rate(3)
      try await second.crash()
      second = try await Terminal.asked("1 edit from", in: folder, arguments: ["mine.json"])
      try await first.rate(1)
      try await first.press("C-s")
      try await first.shows("Saved map.json")
    }

    @Test("a file that was new when it was opened is locked from its first save on")
    func newFile() async throws {
      let folder = try Folder()
      let first = try await Terminal(["new.json"], in: folder, columns: 100)
      try await first.shows("An empty map")
      try await first.press("A")
      try await first.type("Stage")
      try await first.press("Enter")
      try await first.back()
      try await first.press("C-s")
      try await first.shows("Saved new.json")
      _ = try await Terminal.asked("Open elsewhere", in: folder, arguments: ["new.json"])
    }

    @Test("a Save As that came to nothing leaves the lock where it was")
    func failedSaveAs() async throws {
      let folder = try folder()
      try folder.write(Self.theirs, to: "other.json")
      let first = try await editor(folder, changed: true)
      try await first.choose("Save under another name")
      try await first.press("C-u")
      try await first.type("other.json")
      try await first.press("Enter")
      try await first.shows("o overwrite it")
      try await first.press("Escape")
      try await first.hides("o overwrite it")
      _ = try await Terminal.asked("Open elsewhere", in: folder)
      let other = try await Terminal(["other.json"], in: folder)
      try await other.shows("Drone call", "Enter open")
    }
  }
}
