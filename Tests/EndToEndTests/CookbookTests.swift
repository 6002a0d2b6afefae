import Foundation
import Testing

extension EndToEnd {
  /// The scripts of docs/cookbook.md, over a repository of maps.
  @Suite(.enabled(if: Harness.tool("git") != nil && Harness.tool("python3") != nil, "needs git and python3"))
  struct CookbookTests {
    /// The blocks of code of the page, with their language.
    private static func recipes() throws -> [(language: Substring, script: String)] {
      let page = try String(contentsOfFile: Harness.package + "/docs/cookbook.md", encoding: .utf8)
      return page.split(separator: "```").enumerated().filter { $0.offset % 2 == 1 }.map { _, block in
        let lines = block.split(separator: "\n", maxSplits: 1)
        return (lines[0], String(lines[1]))
      }
    }

    @Test("every script of the cookbook runs")
    func scripts() async throws {
      let folder = try Folder()
      let python = try #require(Harness.tool("python3"))
      let made = try await Command.run(
        python,
        [
          Harness.package + "/Tests/Portfolio", folder("maps"), "--maps", "6", "--commits",
          "40",
        ],
        in: folder)
      #expect(made.status == 0, "\(made.errors)")
      let recipes = try Self.recipes()
      #expect(recipes.count >= 6)
      for recipe in recipes { try await run(recipe.script, recipe.language, python, in: folder) }
      #expect(folder.text("pains.csv")?.hasPrefix("map,file,kind,class") ?? false)
      #expect(folder.text("month.md")?.contains("| Map |") ?? false, "\(folder.text("month.md") ?? "")")
      #expect(folder.text("no-evidence.csv")?.hasPrefix("map,stage,name,rating,owner\n") ?? false)
    }

    /// Runs a script as it stands, without the lines of programs that are not installed.
    private func run(_ script: String, _ language: Substring, _ python: String, in folder: Folder)
      async throws
    {
      let program = URL(fileURLWithPath: Harness.rihla).deletingLastPathComponent().path
      let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
      var text = script
      if language == "python" {
        let pandas = try await Command.run(python, ["-c", "import pandas"], in: folder)
        guard pandas.status == 0 else { return }
        try folder.write(script, to: "recipe.py")
        text = "\(python) recipe.py"
      } else if Harness.tool("duckdb") == nil {
        text = script.split(separator: "\n").filter { !$0.hasPrefix("duckdb") }.joined(separator: "\n")
      }
      let shell = try #require(Harness.tool("sh"))
      let result = try await Command.run(
        shell, ["-ec", "cd \(folder.path)\n" + text], in: folder, environment: ["PATH": program + ":" + path])
      #expect(result.status == 0, "\(text)\n\(result.errors)")
    }
  }
}
