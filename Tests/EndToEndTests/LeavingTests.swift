import Foundation
import Testing

extension EndToEnd {
  @Suite struct LeavingTests {
    /// A terminal with a map that has one unsaved change and is asked to quit.
    private func asked(_ folder: Folder) async throws -> Terminal {
      let path = try folder.write(EndToEnd.map, to: "map.journey.json")
      let terminal = try await Terminal([path], in: folder)
      try await terminal.shows("Product page")
      try await terminal.press("1")
      try await terminal.shows("Rated “Product page” 1")
      try await terminal.press("C-q")
      try await terminal.shows(
        "There are changes that are not saved.", "Enter save and quit", "k keep", "Esc stay")
      return terminal
    }

    @Test("Enter saves and quits")
    func saving() async throws {
      let folder = try Folder()
      let terminal = try await asked(folder)
      try await terminal.press("Enter")
      try await terminal.ends(with: 0)
      let changed = EndToEnd.map.replacingOccurrences(
        of: "\"effectiveness\": 4", with: "\"effectiveness\": 1")
      #expect(folder.text("map.journey.json") == changed)
    }

    @Test("k keeps the work for the next time, says so, and leaves the file alone")
    func keeping() async throws {
      let folder = try Folder()
      let terminal = try await asked(folder)
      try await terminal.press("k")
      let screen = try await terminal.ends(with: 0)
      #expect(folder.text("map.journey.json") == EndToEnd.map)
      #expect(screen.replacingOccurrences(of: "\n", with: "").contains("offers it again"))
      #expect(folder.kept(".journal").count == 1)
    }

    @Test("Esc stays, and nothing is lost")
    func staying() async throws {
      let folder = try Folder()
      let terminal = try await asked(folder)
      try await terminal.press("Escape")
      try await terminal.hides("There are changes")
      try await terminal.press("C-s")
      try await terminal.shows("Saved")
      try await terminal.press("C-q")
      try await terminal.ends(with: 0)
      #expect(folder.text("map.journey.json")?.contains("\"effectiveness\": 1") == true)
    }

    @Test("without a change it just ends, and an unedited file keeps its own bytes")
    func unchanged() async throws {
      let folder = try Folder()
      let odd = EndToEnd.map.replacingOccurrences(of: "  ", with: "\t")
      let path = try folder.write(odd, to: "map.journey.json")
      let terminal = try await Terminal([path], in: folder)
      try await terminal.shows("Product page")
      try await terminal.press("C-q")
      try await terminal.ends(with: 0)
      #expect(folder.text("map.journey.json") == odd)
    }

    @Test("a map without a name asks for one, saves there and quits")
    func naming() async throws {
      let folder = try Folder()
      let terminal = try await Terminal(["demo", "coffee-machine"], in: folder)
      try await terminal.shows("not yet saved")
      try await terminal.press("1")
      try await terminal.press("C-q")
      try await terminal.shows("There are changes that are not saved.")
      try await terminal.press("Enter")
      try await terminal.shows("Save as:")
      try await terminal.type("coffee.json")
      try await terminal.press("Enter")
      try await terminal.ends(with: 0)
      try await EndToEnd.expectCanonical(folder("coffee.json"), in: folder)
    }

    @Test(
      "a signal gives the terminal back and keeps what was not saved", arguments: [SIGTERM, SIGHUP, SIGINT])
    func signalled(_ signal: Int32) async throws {
      let folder = try Folder()
      let path = try folder.write(EndToEnd.map, to: "map.journey.json")
      let terminal = try await Terminal([path], in: folder)
      try await terminal.shows("Product page")
      try await terminal.press("1")
      try await terminal.shows("Rated “Product page” 1")
      try terminal.signal(signal)
      try await terminal.ends(with: 128 + signal)
      #expect(folder.text("map.journey.json") == EndToEnd.map)
      #expect(folder.kept(".journal").count == 1)
    }
  }
}
