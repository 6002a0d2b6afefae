import Foundation
import Testing

extension EndToEnd {
  /// The atlas on a terminal: maps are opened and left, and spellings merged over all of them.
  @Suite struct AtlasEndTests {
    private static func map(_ title: String, _ owner: String) -> String {
      """
      {"format": "rihla/1", "title": "\(title)", "stages": [{"id": "s", "name": "Begin", "touchpoints": [
      {"id": "t", "name": "\(title) step", "owner": "\(owner)"}]}]}

      """
    }

    @Test("Enter opens a map, Esc returns; m merges spellings, and what is open elsewhere is left and told")
    func merging() async throws {
      let folder = try Folder()
      try FileManager.default.createDirectory(atPath: folder("maps"), withIntermediateDirectories: true)
      for (name, owner) in [("a", "Web team"), ("b", "web team"), ("c", "WEB team"), ("d", "Web team")] {
        try folder.write(Self.map("Map \(name)", owner), to: "maps/\(name).journey.json")
      }
      let open = try await Terminal([folder("maps/c.journey.json")], in: folder)
      try await open.shows("Map c step")
      let atlas = try await Terminal(["atlas", folder("maps")], in: folder, columns: 200)
      try await atlas.shows("Map a", "Map d")
      try await atlas.press("Enter")
      try await atlas.shows("Map a step")
      try await atlas.press("Escape")
      try await atlas.shows("Map a", "Map d", "Tab next page")
      try await atlas.press("5", "m")
      try await atlas.shows("Write all of them as", "Web team", "2 places")
      try await atlas.press("Enter")
      try await atlas.shows("1 map written", "c.journey.json")
      #expect(folder.text("maps/b.journey.json")?.contains("\"owner\": \"Web team\"") == true)
      #expect(folder.text("maps/a.journey.json") == Self.map("Map a", "Web team"))
      #expect(folder.text("maps/c.journey.json") == Self.map("Map c", "WEB team"))
      let versions = try await Command.rihla("versions", folder("maps/b.journey.json"), in: folder)
      #expect(versions.text.split(separator: "\n").count == 1, "\(versions.text)")
      try await atlas.press("Escape")
      try await atlas.ends(with: 0)
      try await open.press("C-q")
      try await open.ends(with: 0)
    }
  }
}
