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

    @Test(
      "what somebody wrote since the atlas read it is neither overwritten nor hidden, and can be merged then")
    func changedMeanwhile() async throws {
      let folder = try Folder()
      try FileManager.default.createDirectory(atPath: folder("maps"), withIntermediateDirectories: true)
      for (name, owner) in [("a", "Web team"), ("b", "web team"), ("c", "WEB team"), ("d", "Web team")] {
        try folder.write(Self.map("Map \(name)", owner), to: "maps/\(name).journey.json")
      }
      let atlas = try await Terminal(["atlas", folder("maps")], in: folder, columns: 200)
      try await atlas.shows("Map a", "Map d")
      try await atlas.press("5", "m")
      try await atlas.shows("Write all of them as", "2 places")
      let theirs = Self.map("Map b of somebody else", "web team")
      try folder.write(theirs, to: "maps/b.journey.json")
      try FileManager.default.removeItem(atPath: folder("maps/c.journey.json"))
      try await atlas.press("Enter")
      try await atlas.shows("0 maps written", "2 left as it is", "not what the atlas shows any more")
      #expect(folder.text("maps/b.journey.json") == theirs)
      #expect(folder.text("maps/c.journey.json") == nil && folder.names(in: "maps").count == 3)
      try await atlas.press("1")
      try await atlas.shows("Map b of somebody else")
      try await atlas.hides("Map c")
      try await atlas.press("5", "m")
      try await atlas.shows("1 place,")
      try await atlas.press("Enter")
      try await atlas.shows("1 place written")
      let merged = folder.text("maps/b.journey.json") ?? ""
      #expect(merged.contains("Map b of somebody else") && merged.contains("\"owner\": \"Web team\""))
      let version = try await Command.rihla(
        "versions", folder("maps/b.journey.json"), "1", "-o", folder("old.json"), in: folder)
      #expect(version.status == 0 && folder.text("old.json") == theirs, "\(version.errors)")
      try await atlas.press("Escape")
      try await atlas.ends(with: 0)
    }
  }
}
