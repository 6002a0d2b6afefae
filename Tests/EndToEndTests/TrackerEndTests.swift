import Foundation
import Testing

extension EndToEnd {
  /// What a tracker says of actions: told, written, or waiting for the person in the editor.
  @Suite struct TrackerEndTests {
    private static let map = """
      {
        "format": "rihla/1",
        "title": "Loan",
        "stages": [
          {
            "id": "s",
            "name": "Begin",
            "touchpoints": [
              {
                "id": "t",
                "name": "Form",
                "improvements": [
                  {
                    "id": "a1b2c3d4",
                    "text": "Shorter letter"
                  },
                  {
                    "id": "e5f6g7h8",
                    "text": "Call back",
                    "status": "open"
                  }
                ]
              }
            ]
          }
        ]
      }

      """

    /// What `gh issue list` says of both.
    private func issues(_ first: String, _ second: String) -> String {
      "[{\"body\": \"rihla:a1b2c3d4\", \"state\": \"\(first)\"},"
        + " {\"body\": \"rihla:e5f6g7h8\", \"state\": \"\(second)\"}]"
    }

    @Test("what was done there is told first, and waits for the editor, which takes it over as one step")
    func proposed() async throws {
      let folder = try Folder()
      let path = try folder.write(Self.map, to: "loan.journey.json")
      let export = try folder.write(issues("CLOSED", "OPEN"), to: "issues.json")
      let told = try await Command.rihla("actions", path, "--from", export, in: folder)
      #expect(told.status == 0 && told.text.contains("Shorter letter: open → done"), "\(told.text)")
      #expect(!told.text.contains("Call back"))
      let proposed = try await Command.rihla("actions", path, "--from", export, "--propose", in: folder)
      #expect(proposed.status == 0 && proposed.text.contains("the editor offers"), "\(proposed.text)")
      #expect(folder.text("loan.journey.json") == Self.map)
      let terminal = try await Terminal([path], in: folder, columns: 120, rows: 40)
      try await terminal.shows("A program proposes changes", "rihla actions", "issues.json", "Shorter letter")
      try await terminal.press("t")
      try await terminal.shows("taken over")
      try await terminal.press("C-s")
      try await terminal.shows("Saved")
      let saved = folder.text("loan.journey.json") ?? ""
      #expect(
        saved
          == Self.map.replacingOccurrences(
            of: "\"text\": \"Shorter letter\"",
            with: "\"text\": \"Shorter letter\",\n              \"status\": \"done\""))
      let again = try await Command.rihla("actions", path, "--from", export, in: folder)
      #expect(again.text.contains("Nothing stands otherwise"), "\(again.text)")
      // While the map is open nothing can write it, but what is proposed comes to whoever has it open.
      try folder.write(issues("CLOSED", "CLOSED"), to: "issues.json")
      let refused = try await Command.rihla("actions", path, "--from", export, "--write", in: folder)
      #expect(refused.status == 3 && refused.errorLines.count == 1, "\(refused.errors)")
      let second = try await Command.rihla("actions", path, "--from", export, "--propose", in: folder)
      #expect(second.status == 0, "\(second.errors)")
      try await terminal.shows("A program proposes changes", "Call back")
      try await terminal.press("d")
      try await terminal.shows("declined")
      #expect(folder.text("loan.journey.json") == saved)
      try await terminal.press("C-q")
      try await terminal.ends(with: 0)
    }

    @Test("what cannot be taken over says so in one line, and nothing is kept or written")
    func refused() async throws {
      let folder = try Folder()
      let path = try folder.write(Self.map, to: "loan.journey.json")
      let export = try folder.write(issues("CLOSED", "OPEN"), to: "issues.json")
      for words in [["--propose"], ["--write"], ["--from", export, "--write", "--propose"]] {
        let result = try await Command.run(Harness.rihla, ["actions", path] + words, in: folder)
        #expect(result.status == 2 && result.errorLines.count == 1, "\(words): \(result.errors)")
      }
      let diagram = try folder.write("journey\n  Call: 2: Me\n", to: "call.mmd")
      let result = try await Command.rihla("actions", diagram, "--from", export, "--propose", in: folder)
      #expect(result.status == 3 && result.errorLines.count == 1, "\(result.errors)")
      let terminal = try await Terminal([path], in: folder)
      try await terminal.shows("Form")
      try await terminal.press("C-q")
      try await terminal.ends(with: 0)
      #expect(folder.text("loan.journey.json") == Self.map)
    }

    @Test("what is written at once is a version that can be taken back")
    func written() async throws {
      let folder = try Folder()
      let path = try folder.write(Self.map, to: "loan.journey.json")
      let export = try folder.write(issues("CLOSED", "OPEN"), to: "issues.json")
      let result = try await Command.rihla("actions", path, "--from", export, "--write", in: folder)
      #expect(result.status == 0 && folder.text("loan.journey.json")?.contains("\"done\"") ?? false)
      let version = try await Command.rihla("versions", path, "1", "-o", folder("old.json"), in: folder)
      #expect(version.status == 0 && folder.text("old.json") == Self.map, "\(version.errors)")
    }
  }
}
