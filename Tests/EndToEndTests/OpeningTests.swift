import Foundation
import Testing

extension EndToEnd {
  @Suite struct OpeningTests {
    @Test("a missing file opens a blank map; nothing is written unless it is saved")
    func missing() async throws {
      let folder = try Folder()
      let terminal = try await Terminal(["new.json"], in: folder)
      try await terminal.shows("nothing is written until you save", "An empty map")
      try await terminal.press("C-q")
      try await terminal.ends(with: 0)
      #expect(folder.bytes("new.json") == nil)
      #expect(folder.names(in: "state").isEmpty)
    }

    @Test(
      "of a large map the beginning is shown while the rest is read, and keys that come meanwhile are taken then"
    )
    func large() async throws {
      let folder = try Folder()
      try folder.write(Self.largeMap, to: "map.json")
      let terminal = try await Terminal(["map.json"], in: folder)
      try await terminal.shows("Reading the rest of", "Asks for number 0 ")
      try await terminal.press("Down")
      try await terminal.shows("Asks for number 1 ", "2/20000", "saved")
      try await terminal.leave()
      #expect(folder.text("map.json") == Self.largeMap)
    }

    @Test("a large map that is cut off at its end gives the terminal back and says where")
    func cutOff() async throws {
      let folder = try Folder()
      try folder.write(String(Self.largeMap.dropLast(40)), to: "map.json")
      let terminal = try await Terminal(["map.json"], in: folder)
      try await terminal.ends(with: 3)
      try await terminal.shows("rihla: map.json", "found the end of the file")
    }

    private static let largeMap: String = {
      let touchpoints = (0..<20_000).map { number in
        """
                {
                  "id": "t\(number)",
                  "name": "Asks for number \(number) and waits until somebody has time for it",
                  "description": "At the counter, where others wait, too, and nobody says for how long it will be"
                }
        """
      }
      return """
        {
          "format": "rihla/1",
          "title": "Large",
          "stages": [
            {
              "id": "s",
              "name": "Waiting",
              "touchpoints": [
        \(touchpoints.joined(separator: ",\n"))
              ]
            }
          ]
        }

        """
    }()

    @Test("identifiers that stand there twice are repaired, named, and written by a save only")
    func repaired() async throws {
      let folder = try Folder()
      let broken = EndToEnd.map.replacingOccurrences(of: "\"id\": \"tb\"", with: "\"id\": \"ta\"")
      let path = try folder.write(broken, to: "map.json")
      let terminal = try await Terminal(["map.json"], in: folder, columns: 160)
      try await terminal.shows("Repaired", "“Checkout form” shared the identifier ta")
      #expect(folder.text("map.json") == broken)
      try await terminal.press("C-s")
      try await terminal.shows("Saved")
      try await terminal.press("C-q")
      try await terminal.ends(with: 0)
      let ids = try await Command.tool(
        "jq", "[.stages[].touchpoints[].id] | length == (unique | length)", path, in: folder)
      #expect(String(decoding: ids, as: UTF8.self) == "true\n")
    }

    @Test("references that lead nowhere are dropped in memory, and named")
    func dangling() async throws {
      let folder = try Folder()
      let broken = EndToEnd.map.replacingOccurrences(
        of: "\"name\": \"Courier call\"", with: "\"name\": \"Courier call\", \"personas\": [\"nobody\"]")
      try folder.write(broken, to: "map.json")
      let terminal = try await Terminal(["map.json"], in: folder, columns: 160)
      try await terminal.shows("“Courier call” named persona nobody, which is not there")
      try await terminal.leave()
      #expect(folder.text("map.json") == broken)
    }

    @Test("a newer format is shown, says why it cannot be changed, and stays as it is")
    func newer() async throws {
      let folder = try Folder()
      let newer = EndToEnd.map.replacingOccurrences(of: "rihla/1", with: "rihla/7")
      try folder.write(newer, to: "map.json")
      let terminal = try await Terminal(["map.json"], in: folder, columns: 120)
      try await terminal.shows(
        "This map is of format 7, newer than this program: it is read-only", "Product page")
      try await terminal.press("1")
      try await terminal.press("z")
      try await terminal.shows("Shown: ")
      try await terminal.press("1")
      try await terminal.shows("newer than this program")
      try await terminal.press("C-q")
      try await terminal.ends(with: 0)
      #expect(folder.text("map.json") == newer)
    }

    @Test("a map from standard input is edited with the keys of the terminal")
    func standardInput() async throws {
      let folder = try Folder()
      try folder.write(EndToEnd.map, to: "map.json")
      try folder.write("exec '\(Harness.rihla)' - < '\(folder("map.json"))'\n", to: "piped.sh")
      let terminal = try await Terminal(running: ["sh", folder("piped.sh")], in: folder)
      try await terminal.shows("Product page")
      try await terminal.press("5")
      try await terminal.shows("Rated “Product page” 5")
      try await terminal.press("C-q")
      try await terminal.shows("not saved")
      try await terminal.press("k")
      try await terminal.ends(with: 0)
    }

    @Test("read-only keeps the map from being changed")
    func readOnly() async throws {
      let folder = try Folder()
      try folder.write(EndToEnd.map, to: "map.json")
      let terminal = try await Terminal(["--read-only", "map.json"], in: folder)
      try await terminal.shows("The map was opened read-only", "Product page")
      try await terminal.press("C-q")
      try await terminal.ends(with: 0)
    }
  }
}
