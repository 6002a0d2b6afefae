import Foundation
import Testing

extension EndToEnd {
  /// The examples in the help of each command, taken at their word.
  @Suite(.enabled(if: Harness.tool("git") != nil, "needs git")) struct ExamplesTests {
    /// The commands that the program's help lists.
    private func commands(in folder: Folder) async throws -> [String] {
      let help = try await Command.rihla("--help", in: folder).text.split(separator: "\n")
      let start = try #require(help.firstIndex { $0.hasPrefix("SUBCOMMANDS:") })
      return help[(start + 1)...].filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.contains("'") }
        .compactMap { $0.split(separator: " ").first.map(String.init) }
    }

    /// The lines below the heading of the examples.
    private func examples(of command: String, in folder: Folder, _ language: String) async throws -> [String]
    {
      let help = try await Command.rihla("help", command, "--language", language, in: folder).text
        .split(separator: "\n", omittingEmptySubsequences: false)
      let heading = language == "ar" ? "أمثلة:" : "Examples:"
      guard let start = help.firstIndex(of: heading[...]) else { return [] }
      return help[(start + 1)...].prefix { $0.hasPrefix("  ") }.map { String($0.dropFirst(2)) }
    }

    /// A folder with the files that examples name.
    private func scene() async throws -> Folder {
      let folder = try Folder()
      for name in ["visit.journey.json", "before.json", "base.json", "ours.json", "theirs.json"] {
        try folder.write(EndToEnd.map, to: name)
      }
      try folder.write("journey\n  Task: 3: Me\n", to: "visit.mmd")
      try folder.write("touchpoint,measure,value\nProduct page,csat,40\n", to: "survey.csv")
      try folder.write("Name,Rating\nFirst call,7\n", to: "touchpoints.csv")
      try folder.write("Date,Q1\n2026-05-01,9\n", to: "answers.csv")
      try FileManager.default.createDirectory(atPath: folder("maps"), withIntermediateDirectories: true)
      for repository in [folder.path, folder("maps")] {
        _ = try await Command.tool("git", "init", "-q", repository, in: folder)
      }
      return folder
    }

    @Test("every command has examples, the same in either language, and each is understood")
    func everyCommand() async throws {
      let folder = try await scene()
      let commands = try await commands(in: folder)
      #expect(commands.count >= 24)
      for command in commands {
        let lines = try await examples(of: command, in: folder, "en")
        #expect(!lines.isEmpty, "\(command)")
        #expect(try await examples(of: command, in: folder, "ar") == lines, "\(command)")
        for line in lines { try await run(line, in: folder) }
      }
    }

    /// Runs a line as a shell does, unless it is another program's that is not there. Whatever becomes of it, it must not be
    /// wrong usage. A room stays open until somebody closes it.
    private func run(_ example: String, in folder: Folder) async throws {
      let tool = example.split(separator: " ").first.map(String.init) ?? ""
      if tool != "rihla", Harness.tool(tool) == nil { return }
      let line = example.hasPrefix("rihla room") ? "timeout -s INT 2 \(example)" : example
      let program = URL(fileURLWithPath: Harness.rihla).deletingLastPathComponent().path
      let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
      let result = try await Command.run(
        try #require(Harness.tool("sh")), ["-c", "cd \(folder.path) && \(line)"], in: folder,
        environment: ["PATH": program + ":" + path])
      #expect(!result.errors.contains("Usage:"), "\(line): \(result.errors)")
      #expect(result.status != 127 && !result.errors.contains("not found"), "\(line): \(result.errors)")
    }
  }
}
