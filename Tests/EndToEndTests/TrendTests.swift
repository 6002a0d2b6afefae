import Foundation
import Testing

extension EndToEnd {
  /// How maps went from commit to commit.
  @Suite(.enabled(if: Harness.tool("git") != nil, "needs git")) struct TrendTests {
    /// A repository with a map that gets better in three commits, and an action that gets done.
    private func scene() async throws -> Folder {
      let folder = try Folder()
      try FileManager.default.createDirectory(atPath: folder("maps"), withIntermediateDirectories: true)
      let git = ["git", "-C", folder.path, "-c", "user.name=a", "-c", "user.email=a@b.c"].joined(
        separator: " ")
      var script = "set -e; git init -q \(folder.path)"
      let readings = (1...3).map {
        "{\"id\": \"e\($0)\", \"measure\": \"csat\", \"value\": 5\($0), \"date\": \"2026-01-0\($0)\"}"
      }
      let later = (1...3).map {
        "{\"id\": \"l\($0)\", \"measure\": \"csat\", \"value\": 8\($0), \"date\": \"2026-04-0\($0)\"}"
      }
      for (number, rating) in [1, 2, 4].enumerated() {
        let map = """
          {"format": "rihla/1", "title": "Help", "stages": [{"id": "s", "name": "Ask", "touchpoints": [
          {"id": "t", "name": "Call", "effectiveness": \(rating), "evidence": [\((readings + later).joined(separator: ","))],
          "improvements": [{"id": "i", "text": "Call back", "status": "\(number == 2 ? "done" : "open")"}]}]}]}
          """
        try folder.write(map, to: "v\(number).json")
        let date = "2026-0\(number + 1)-15T12:00:00Z"
        script += "; cp \(folder("v\(number).json")) \(folder("maps/help.journey.json"))"
        script +=
          "; \(git) add maps; GIT_COMMITTER_DATE=\(date) GIT_AUTHOR_DATE=\(date) \(git) commit -qm \(number)"
      }
      _ = try await Command.tool("sh", "-c", script, in: folder)
      return folder
    }

    @Test("each commit is a point, and an action that became done is compared with itself")
    func points() async throws {
      let folder = try await scene()
      let csv = try await Command.rihla(
        "trend", folder("maps"), "--since", "HEAD~2", "--format", "csv", in: folder)
      let lines = csv.text.split(separator: "\n")
      #expect(lines.count == 4 && lines[0].hasPrefix("date,commit,maps,"), "\(csv.text)\(csv.errors)")
      #expect(lines[1].hasPrefix("2026-01-15,") && lines[3].hasPrefix("2026-03-15,"))
      let json = try await Command.rihla(
        "trend", folder("maps"), "--since", "HEAD~2", "--format", "json", in: folder)
      let file = try folder.write(json.output, to: "trend.json")
      let answer = try await Command.tool(
        "jq", "-c", ".actions[0] | [.done, .measure, .before, .after, .helped]", file, in: folder)
      #expect(String(decoding: answer, as: UTF8.self) == "[\"2026-03-15\",\"csat\",52,82,\"yes\"]\n")
    }

    @Test("a file has a history too, drawn where that is asked for; a commit that is none is told")
    func file() async throws {
      let folder = try await scene()
      let map = folder("maps/help.journey.json")
      let drawing = try await Command.rihla("trend", map, "--since", "HEAD~1", "--svg", in: folder)
      #expect(drawing.text.hasPrefix("<svg ") && drawing.text.contains("<polyline "))
      let text = try await Command.rihla(
        "trend", map, "--since", "HEAD~2", "--by", "month", "--language", "ar", in: folder)
      #expect(text.status == 0 && text.text.contains("تحسّن"), "\(text.text)")
      let wrong = try await Command.rihla("trend", map, "--since", "none", in: folder)
      #expect(wrong.status == 3 && wrong.errorLines.count == 1)
    }
  }
}
