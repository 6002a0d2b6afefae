import Foundation
import Testing

extension EndToEnd {
  /// The first edit of a large map, whose file is made ready to be kept while nobody presses a key.
  @Suite struct LargeBaseTests {
    /// A map of more than a megabyte, with one touchpoint that differs.
    private static func map(with name: String = "Courier call") -> String {
      let touchpoints = (0..<12_000).map { number in
        """
                {
                  "id": "t\(number)",
                  "name": "\(number == 1 ? name : "Waits for number \(number), and for how long nobody says")"
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
    }

    private func edited(_ folder: Folder, after quiet: Duration = .zero) async throws -> Terminal {
      try folder.write(Self.map(), to: "map.json")
      let terminal = try await Terminal(["map.json"], in: folder)
      try await terminal.shows("1/12000", "saved")
      try await Task.sleep(for: quiet)
      try await terminal.press("1")
      try await terminal.shows("Rated “Waits for number 0", "Large •")
      return terminal
    }

    /// Answers the question about the file that another program wrote.
    private func merge(_ terminal: Terminal) async throws {
      try await terminal.shows("The file was changed elsewhere", "Enter merge")
      try await terminal.press("Enter")
    }

    /// The paths of the versions that are kept.
    private func versions(_ folder: Folder) -> [String] {
      let files = FileManager.default.enumerator(atPath: folder("state"))?.compactMap { $0 as? String } ?? []
      return files.filter { $0.contains("/versions/") && $0.hasSuffix(".json") }.map { "state/" + $0 }
    }

    @Test(
      "what the file held is among the versions when the first edit is seen",
      arguments: [Duration.zero, .seconds(3)])
    func kept(_ quiet: Duration) async throws {
      let folder = try Folder()
      let terminal = try await edited(folder, after: quiet)
      #expect(versions(folder).count == 1)
      #expect(versions(folder).first.map { folder.text($0) } == Self.map())
      try await terminal.leave()
    }

    @Test("who only looks at a large map leaves no copy of it")
    func looking() async throws {
      let folder = try Folder()
      try folder.write(Self.map(), to: "map.json")
      let terminal = try await Terminal(["map.json"], in: folder)
      try await terminal.shows("1/12000", "saved")
      try await Task.sleep(for: .seconds(3))
      try await terminal.leave()
      #expect(versions(folder).isEmpty)
    }

    @Test("killed at once after it, and again when another program wrote the file meanwhile, it is found")
    func killed() async throws {
      let folder = try Folder()
      var terminal = try await edited(folder, after: .seconds(3))
      try await terminal.crash()
      terminal = try await Terminal.asked("Unsaved work was found", "1 edit from", in: folder)
      try await terminal.press("Enter")
      try await terminal.shows("Courier call", "critical 1")
      try folder.write(Self.map(with: "Drone call"), to: "map.json")
      try await terminal.crash()
      terminal = try await Terminal.asked("Unsaved work was found", "1 edit from", in: folder)
      try await terminal.press("Enter")
      try await merge(terminal)
      try await terminal.shows("Drone call", "critical 1")
      try await terminal.leave()
    }

    @Test("written by another program at once after it, the work goes on and is found again after a kill")
    func writtenAtOnce() async throws {
      let folder = try Folder()
      let terminal = try await edited(folder)
      try folder.write(Self.map(with: "Drone call"), to: "map.json")
      try await terminal.shows("changed elsewhere")
      try await terminal.crash()
      let next = try await Terminal.asked("Unsaved work was found", "1 edit from", in: folder)
      try await next.press("Enter")
      try await merge(next)
      try await next.shows("Drone call", "critical 1")
      try await next.leave()
    }

    @Test("a save at once after it keeps both what was there and what is there now")
    func saved() async throws {
      let folder = try Folder()
      let terminal = try await edited(folder)
      try await terminal.press("C-s")
      try await terminal.shows("Saved map.json")
      try await terminal.leave()
      let kept = versions(folder).map { folder.text($0) ?? "" }
      #expect(kept.count == 2)
      #expect(kept.contains(Self.map()))
      #expect(kept.contains(folder.text("map.json") ?? ""))
    }
  }
}
