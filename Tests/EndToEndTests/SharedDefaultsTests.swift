import Foundation
import Testing

extension EndToEnd {
  /// What the maps of a folder share: `rihla.json`.
  @Suite struct SharedDefaultsTests {
    private static let map = """
      {"format": "rihla/1", "title": "Loan", "stages": [{"id": "s", "name": "Begin", "touchpoints": [
      {"id": "t", "name": "Form", "evidence": [{"id": "e", "measure": "csat", "value": 80}]}]}]}

      """
    private static let shared = """
      {"personas": [{"id": "p9", "name": "Sara"}], "benchmarks": {"csat": [80, 90, 99]}, "channels": ["kiosk"]}

      """

    private func scene(_ shared: String, map: String = map) throws -> Folder {
      let folder = try Folder()
      try FileManager.default.createDirectory(
        atPath: folder("repo/.git"), withIntermediateDirectories: true)
      try FileManager.default.createDirectory(
        atPath: folder("repo/team/maps"), withIntermediateDirectories: true)
      try folder.write(shared, to: "repo/rihla.json")
      try folder.write(map, to: "repo/team/maps/loan.journey.json")
      return folder
    }

    private func rating(_ folder: Folder) async throws -> String {
      try await Command.rihla(
        "inventory", folder("repo/team/maps/loan.journey.json"), "--columns", "rating", "--format", "csv",
        in: folder
      ).text
    }

    @Test(
      "benchmarks above a map count where it has none, the nearest file alone, and none above the repository")
    func benchmarks() async throws {
      let folder = try scene(Self.shared)
      #expect(try await rating(folder) == "rating\n1\n")
      try folder.write("{\"benchmarks\": {\"csat\": [10, 20, 80]}}", to: "repo/team/rihla.json")
      #expect(try await rating(folder) == "rating\n5\n")
      let own = Self.map.replacingOccurrences(
        of: "\"stages\"", with: "\"benchmarks\": {\"csat\": [70, 80, 90]}, \"stages\"")
      try folder.write(own, to: "repo/team/maps/loan.journey.json")
      #expect(try await rating(folder) == "rating\n3\n")
      try folder.write(Self.map, to: "repo/team/maps/loan.journey.json")
      try FileManager.default.removeItem(atPath: folder("repo/team/rihla.json"))
      try FileManager.default.moveItem(atPath: folder("repo/rihla.json"), toPath: folder("rihla.json"))
      #expect(try await rating(folder) == "rating\n3.5\n")
    }

    @Test("a file that is not as it must be is one line and exit code 3, however many maps there are")
    func bad() async throws {
      for text in ["{", "{\"channels\": 3}", "{\"personas\": [{\"id\": \"p\"}]}", "[]"] {
        let folder = try scene(text)
        try folder.write(Self.map, to: "repo/team/maps/other.journey.json")
        for command in ["stats", "check", "pains"] {
          let result = try await Command.rihla(command, folder("repo"), in: folder)
          #expect(result.status == 3 && result.errorLines.count == 1, "\(command): \(result.errors)")
          #expect(result.errors.contains("rihla.json"), "\(result.errors)")
        }
      }
    }

    @Test("what is shared is offered in the editor, and written into the map once it is used there")
    func offered() async throws {
      let folder = try scene(Self.shared)
      let path = folder("repo/team/maps/loan.journey.json")
      let terminal = try await Terminal([path], in: folder)
      try await terminal.shows("Form", "measured 1")
      try await terminal.press("c")
      try await terminal.shows("kiosk")
      try await terminal.back()
      try await terminal.press("C-q")
      try await terminal.ends(with: 0)
      #expect(folder.text("repo/team/maps/loan.journey.json") == Self.map)
    }

    @Test("the editor opens a map whose rihla.json is bad, and says so")
    func notice() async throws {
      let folder = try scene("{\"channels\": 3}")
      let terminal = try await Terminal([folder("repo/team/maps/loan.journey.json")], in: folder)
      try await terminal.shows("Form", "rihla.json")
      try await terminal.press("C-q")
      try await terminal.ends(with: 0)
    }
  }
}
