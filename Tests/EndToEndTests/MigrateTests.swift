import Foundation
import Testing

extension EndToEnd {
  @Suite struct MigrateTests {
    private static let rough = """
      {"x-ours": [1, 2.50], "format": "rihla/1", "title": "T", "stages": [{"name": "S", "touchpoints":
      [{"id": "a", "name": "A", "x-more": {"k": null}, "verdict": "ponder"}, {"id": "a", "name": "B"}]}]}
      """

    @Test("a map is written anew, told what was repaired, and what nobody knows is kept")
    func migrating() async throws {
      let folder = try Folder()
      let path = try folder.write(Self.rough, to: "map.json")
      let check = try await Command.rihla("migrate", "--check", path, in: folder)
      #expect(check.status == 1 && folder.text("map.json") == Self.rough && check.text.contains("identifier"))
      let first = try await Command.rihla("migrate", path, in: folder)
      #expect(first.status == 0 && first.text == check.text, "\(first.errors)")
      let text = try #require(folder.text("map.json"))
      for kept in ["\"x-ours\"", "2.50", "\"x-more\"", "ponder"] { #expect(text.contains(kept), "\(text)") }
      #expect(text.hasPrefix("{\n  \"format\": \"rihla/1\",\n  \"title\": \"T\""))
      let second = try await Command.rihla("migrate", path, in: folder)
      #expect(second.status == 0 && second.text.contains("present format"))
      #expect(folder.text("map.json") == text)
      #expect(try await Command.rihla("migrate", "--check", path, in: folder).status == 0)
      let versions = try await Command.rihla("versions", path, in: folder)
      #expect(versions.text.split(separator: "\n").count == 1, "what the file held before is kept")
    }

    @Test("another file is written, not over one that is there, and the map stays")
    func elsewhere() async throws {
      let folder = try Folder()
      let path = try folder.write(Self.rough, to: "map.json")
      let result = try await Command.rihla("migrate", path, "-o", folder("out.json"), in: folder)
      #expect(result.status == 0 && folder.text("map.json") == Self.rough)
      try folder.write("precious", to: "there.json")
      let refused = try await Command.rihla("migrate", path, "-o", folder("there.json"), in: folder)
      #expect(refused.status == 3 && folder.text("there.json") == "precious")
    }

    @Test("a newer format is refused, and left as it is")
    func newer() async throws {
      let folder = try Folder()
      let newer = EndToEnd.map.replacingOccurrences(of: "rihla/1", with: "rihla/2")
      let path = try folder.write(newer, to: "map.json")
      for arguments in [["migrate", path], ["migrate", "--check", path], ["migrate", path, "-o", "-"]] {
        let result = try await Command.run(Harness.rihla, arguments, in: folder)
        #expect(result.status == 3 && result.output.isEmpty && result.errors.contains("rihla/2"))
      }
      #expect(folder.text("map.json") == newer)
    }
  }
}
