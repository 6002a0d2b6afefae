import Foundation
import Testing

extension EndToEnd {
  /// Names of files that are no text.
  @Suite struct PathBytesTests {
    /// In Latin-1, as `RawTerminal` takes it.
    private static let name = "caf\u{E9}.journey.json"

    private func files(_ folder: Folder) async throws -> String {
      let listed = try await Command.tool(
        "sh", "-c",
        "cd '\(folder.path)' && ls -A | grep -av '^state$\\|^run-\\|^config$' | od -An -c | tr -s ' \\n' ' '",
        in: folder)
      return String(decoding: listed, as: UTF8.self).trimmingCharacters(in: .whitespaces)
    }

    @Test("a file is opened, saved and forgotten under its very bytes")
    func bytes() async throws {
      let folder = try Folder()
      try folder.write(EndToEnd.map, to: "map.json")
      try await folder.shell("mv map.json $(printf 'caf\\351.journey.json')")
      let before = try await files(folder)
      let terminal = try RawTerminal(raw: [Harness.rihla, Self.name], in: folder)
      try await terminal.shows("Courier call")
      try await terminal.send(["1", "\u{13}", "\u{C}"], pausing: .milliseconds(200))
      try await terminal.shows("Saved")
      terminal.send("\u{11}")
      #expect(try await terminal.ends() == 0)
      #expect(try await files(folder) == before)
      let rated = try await Command.tool(
        "sh", "-c", "cd '\(folder.path)' && jq '.stages[0].touchpoints[0].effectiveness' caf*.json",
        in: folder)
      #expect(String(decoding: rated, as: UTF8.self) == "1\n")
      #expect(!folder.kept(".journal").isEmpty)
      for words in [["check", Self.name], ["forget", Self.name]] {
        let command = try RawTerminal(raw: [Harness.rihla] + words, in: folder)
        #expect(try await command.ends() == 0, "\(words): \(command.text)")
      }
      #expect(folder.kept(".journal").isEmpty)
      #expect(try await files(folder) == before)
    }

    @Test("what is written to such a name is written there")
    func output() async throws {
      let folder = try Folder()
      try folder.write(EndToEnd.map, to: "map.json")
      let command = try RawTerminal(
        raw: [Harness.rihla, "export", "map.json", "--to", "csv", "-o", "s\u{FC}.csv"], in: folder)
      #expect(try await command.ends() == 0, "\(command.text)")
      #expect(try await files(folder).contains("s 374 . c s v"))
    }
  }
}
