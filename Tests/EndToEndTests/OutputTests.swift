import Foundation
import Testing

extension EndToEnd {
  /// Standard output that takes nothing: every command that writes to it says so.
  @Suite struct OutputTests {
    static let commands = [
      "show map.json", "pains map.json", "stats map.json", "inventory map.json", "actions map.json",
      "check map.json", "minutes map.json", "diff map.json other.json", "textconv map.json",
      "export map.json --to html", "export map.json --to svg", "export map.json --to markdown",
      "export map.json --to mermaid", "export map.json --to csv", "export map.json --to json",
      "import list.mmd", "merge map.json map.json other.json -o -", "migrate map.json -o -",
      "evidence map.json table.csv --dry-run", "new -", "schema", "keys", "manual", "templates", "config",
      "demo --list", "demo coffee-machine --print", "completions bash", "recover", "versions map.json",
      "versions map.json 1", "forget other.json", "git-setup", "--help", "--version", "help show",
    ]

    /// A folder with what the commands read.
    private func folder() async throws -> Folder {
      let folder = try Folder()
      try folder.write(EndToEnd.map, to: "map.json")
      try folder.write(EndToEnd.map.replacingOccurrences(of: "Web team", with: "Shop team"), to: "other.json")
      try folder.write("touchpoint,measure,value\nProduct page,csat,40\n", to: "table.csv")
      try folder.write("journey\n  title T\n  Task: 3: Me\n", to: "list.mmd")
      _ = try await Command.rihla("versions", folder("map.json"), "--checkpoint", "c", in: folder)
      return folder
    }

    private func run(_ command: String, _ redirection: String, in folder: Folder) async throws -> Command {
      try await Command.run(
        "/bin/sh", ["-c", "cd \(folder.path) && exec \(Harness.rihla) \(command) \(redirection)"], in: folder)
    }

    @Test("a full disk is one line and exit code 3, whatever was to be written", arguments: commands)
    func full(_ command: String) async throws {
      let result = try await run(command, ">/dev/full", in: folder())
      #expect(result.status == 3)
      #expect(result.errorLines.last == "rihla: standard output: the disk is full", "\(result.errors)")
    }

    @Test("so is a closed standard output, and no file takes its place", arguments: commands)
    func closed(_ command: String) async throws {
      let result = try await run(command, ">&-", in: folder())
      #expect(result.status == 3)
      #expect(result.errorLines.last == "rihla: standard output: it is closed", "\(result.errors)")
    }

    @Test(
      "a reader that goes away ends it without a word",
      arguments: ["show map.json", "schema", "export map.json --to html"])
    func pipe(_ command: String) async throws {
      let result = try await run(command, "| true", in: folder())
      #expect(result.status == 0 && result.errors.isEmpty)
    }

    @Test("a file that is written is whole though all streams are closed")
    func streams() async throws {
      let folder = try await folder()
      let result = try await run("export map.json --to json -o out.json", "<&- >&- 2>&-", in: folder)
      #expect(result.status == 0)
      #expect(folder.text("out.json")?.hasPrefix("{") == true)
    }

    @Test(
      "what is made of a private map is private",
      arguments: [
        "versions map.json 1 -o out", "export map.json --to html -o out",
        "export map.json --to mermaid -o out",
        "migrate map.json -o out", "merge map.json map.json map.json -o out",
      ])
    func rights(_ command: String) async throws {
      let folder = try await folder()
      chmod(folder("map.json"), 0o600)
      let result = try await run(command, "", in: folder)
      #expect(result.status == 0, "\(result.errors)")
      var status = stat()
      #expect(stat(folder("out"), &status) == 0 && status.st_mode & 0o777 == 0o600)
    }
  }
}
