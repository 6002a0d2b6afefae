import Foundation
import Testing

extension EndToEnd {
  /// The program as git's tool for comparing and merging maps.
  @Suite(.enabled(if: Harness.tool("git") != nil, "needs git")) struct GitTests {
    /// A repository whose git knows the program, with one map in it.
    private struct Repository {
      let folder: Folder
      let map = "visit.journey.json"

      init() async throws {
        folder = try Folder()
        try await git("init", "-q", "-b", "main")
        let result = try await Command.rihla("git-setup", folder.path, "--apply", in: folder)
        #expect(result.status == 0, "\(result.errors)")
        try folder.write(EndToEnd.map, to: map)
        try await commit("first")
      }

      func check(_ arguments: String...) async throws -> Command {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return try await Command.run(
          Harness.rihla, ["check"] + arguments, in: folder,
          environment: ["PATH": path, "GIT_CONFIG_NOSYSTEM": "1"])
      }

      @discardableResult
      func git(_ arguments: String..., failing: Bool = false) async throws -> Command {
        let program = URL(fileURLWithPath: Harness.rihla).deletingLastPathComponent().path
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        let result = try await Command.run(
          try #require(Harness.tool("git")), ["-C", folder.path, "--no-pager"] + arguments, in: folder,
          environment: [
            "PATH": program + ":" + path, "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "A",
            "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_COMMITTER_NAME": "A",
            "GIT_COMMITTER_EMAIL": "a@example.org",
          ])
        #expect(failing == (result.status != 0), "\(arguments): \(result.text)\(result.errors)")
        return result
      }

      func commit(_ message: String) async throws {
        try await git("add", "-A", ".gitattributes", ".gitignore", "*.json")
        try await git("commit", "-q", "-m", message)
      }

      func change(_ old: String, to new: String) throws {
        let text = try #require(folder.text(map))
        #expect(text.contains(old))
        try folder.write(text.replacingOccurrences(of: old, with: new), to: map)
      }
    }

    @Test("git compares through the program, added, removed, renamed and broken files too")
    func comparing() async throws {
      let repository = try await Repository()
      try repository.change("\"effectiveness\": 2", to: "\"effectiveness\": 4")
      let changed = try await repository.git("diff")
      #expect(
        changed.text.hasPrefix("rihla: visit.journey.json\n~ “Checkout form”: Effectiveness: 2 → 4\n"),
        "\(changed.text)")
      try repository.folder.write(EndToEnd.map, to: "new.journey.json")
      try await repository.git("add", "-N", "new.journey.json")
      let added = try await repository.git("diff", "new.journey.json")
      #expect(added.text.hasPrefix("rihla: new.journey.json is new\n"), "\(added.text)")
      #expect(added.text.contains("“Courier call”"))
      try repository.folder.write("<<<<<<< no map", to: repository.map)
      let broken = try await repository.git("diff")
      #expect(broken.text.contains("rihla: visit.journey.json: 1:1: a merge conflict mark"), "\(broken.text)")
      #expect(broken.text.contains("new.journey.json is new"), "git went on")
      try await repository.git("checkout", "-q", "--", repository.map)
      try await repository.git("rm", "-q", "-f", "--cached", "new.journey.json")
      try await repository.git("mv", repository.map, "moved.journey.json")
      let moved = try await repository.git("diff", "-M", "--cached")
      #expect(
        moved.text.isEmpty || moved.text.contains("visit.journey.json is now moved.journey.json"),
        "\(moved.text)")
      let text = try #require(repository.folder.text("moved.journey.json"))
      try repository.folder.write(
        text.replacingOccurrences(of: "Parcel", with: "Box"), to: "moved.journey.json")
      try await repository.git("add", "moved.journey.json")
      let renamed = try await repository.git("diff", "-M", "--cached")
      #expect(
        renamed.text.contains("visit.journey.json is now moved.journey.json") && renamed.text.contains("Box"),
        "\(renamed.text)")
      try await repository.git("rm", "-q", "-f", "moved.journey.json")
      let gone = try await repository.git("diff", "--cached")
      #expect(gone.text.contains("rihla: visit.journey.json is gone"), "\(gone.text)")
    }

    @Test("a map is held against what git has of it, or a file")
    func base() async throws {
      let repository = try await Repository()
      let map = repository.folder(repository.map)
      let same = try await repository.check(map, "--base", "HEAD")
      #expect(same.status == 0, "\(same.text) \(same.errors)")
      try repository.change("\"effectiveness\": 4", to: "\"effectiveness\": 1")
      let worse = try await repository.check(map, "--base", "HEAD")
      #expect(
        worse.status == 1 && worse.text.contains("the mean rating fell to"), "\(worse.text) \(worse.errors)")
      #expect(worse.text.contains("now ▼▼ critical") || worse.text.contains("now critical"), "\(worse.text)")
      try repository.folder.write(EndToEnd.map, to: "base.json")
      let file = try await repository.check(map, "--base", repository.folder("base.json"))
      #expect(file.status == 1 && file.text == worse.text, "\(file.text)")
      let unknown = try await repository.check(map, "--base", "nowhere")
      #expect(unknown.status == 3 && unknown.errorLines.count == 1 && unknown.errors.contains("nowhere"))
      try repository.folder.write(EndToEnd.map, to: "new.journey.json")
      let new = try await repository.check(repository.folder("new.journey.json"), "--base", "HEAD")
      #expect(new.status == 0, "\(new.text) \(new.errors)")
    }

    @Test("many maps are held against a commit in one run: those that are new, unchanged, worse and below")
    func manyBases() async throws {
      let repository = try await Repository()
      let folder = repository.folder
      for name in ["maps/deep", "maps/a b"] {
        try FileManager.default.createDirectory(atPath: folder(name), withIntermediateDirectories: true)
      }
      let names = ["same", "deep/worse", "a b/ملف", "deep/gone"].map { "maps/\($0).journey.json" }
      for name in names { try folder.write(EndToEnd.map, to: name) }
      try await repository.git("add", "maps")
      try await repository.commit("many")
      let worse = EndToEnd.map.replacingOccurrences(of: "\"effectiveness\": 4", with: "\"effectiveness\": 1")
      for name in [names[1], names[2], "maps/new.journey.json"] { try folder.write(worse, to: name) }
      try FileManager.default.removeItem(atPath: folder(names[3]))
      let result = try await repository.check(folder("maps"), "--base", "HEAD")
      #expect(result.status == 1 && result.errors.isEmpty, "\(result.errors)")
      let lines = result.text.split(separator: "\n").filter { $0.contains("the mean rating fell to") }
      #expect(lines.count == 2 && !result.text.contains("new.journey.json: stage"), "\(result.text)")
      #expect(lines[0].contains("ملف") && lines[1].contains("deep/worse"), "\(result.text)")
      let unknown = try await repository.check(folder("maps"), "--base", "nowhere")
      #expect(unknown.status == 3 && unknown.errorLines.count == 1, "\(unknown.errors)")
      let elsewhere = try Folder()
      try elsewhere.write(EndToEnd.map, to: "a.journey.json")
      let none = try await Command.rihla(
        "check", elsewhere("a.journey.json"), "--base", "HEAD", in: elsewhere)
      #expect(none.status == 3 && none.errorLines.count == 1 && none.errors.contains("HEAD"))
    }

    @Test("histories and blame read as lines of facts")
    func lines() async throws {
      let repository = try await Repository()
      try repository.change("\"effectiveness\": 2", to: "\"effectiveness\": 4")
      try await repository.commit("second")
      let log = try await repository.git("log", "-p", "-1", "--format=%s")
      #expect(log.text.contains("\n-  effectiveness: 2\n+  effectiveness: 4\n"), "\(log.text)")
      #expect(log.text.contains("@@ ## Checkout form") || log.text.contains(" ## Checkout form\n"))
      let blame = try await repository.git("blame", "--textconv", "-s", repository.map)
      #expect(blame.text.contains(") ## Checkout form\n") && blame.text.contains(")   effectiveness: 4\n"))
    }

    @Test("git merges two branches that changed different things")
    func clean() async throws {
      let repository = try await Repository()
      try await branch(repository, "Web team", "Shop team", "\"effectiveness\": 4", "\"effectiveness\": 5")
      try await repository.git("merge", "-q", "--no-edit", "other")
      let text = try #require(repository.folder.text(repository.map))
      #expect(text.contains("Shop team") && text.contains("\"effectiveness\": 5"))
      try await EndToEnd.expectCanonical(repository.folder(repository.map), in: repository.folder)
      #expect(try await repository.git("status", "--porcelain", "-uno").text.isEmpty)
    }

    @Test("git stops where two branches contradict each other, and the map says so")
    func conflicting() async throws {
      let repository = try await Repository()
      try await branch(repository, "Web team", "Shop team", "Web team", "App team")
      let merge = try await repository.git("merge", "-q", "--no-edit", "other", failing: true)
      #expect(merge.errors.contains("rihla: visit.journey.json: “Checkout form”"), "\(merge.errors)")
      let text = try #require(repository.folder.text(repository.map))
      #expect(text.contains("\"owner\": \"App team\"") && text.contains("Shop team"))
      try await EndToEnd.expectCanonical(repository.folder(repository.map), in: repository.folder)
      let status = try await repository.git("status", "--porcelain")
      #expect(status.text.hasPrefix("UU visit.journey.json"))
      let unmerged = try await repository.git("diff", "--", repository.map)
      #expect(unmerged.text.contains("visit.journey.json"), "\(unmerged.text)")
    }

    @Test("git's tool for merging opens the map in the editor, and what is left undecided is not merged")
    func mergeTool() async throws {
      let repository = try await Repository()
      try await branch(repository, "Web team", "Shop team", "Web team", "App team")
      try await repository.git("merge", "-q", "--no-edit", "other", failing: true)
      // As after a merge without our settings: marks of a conflict in the JSON.
      try repository.folder.write("<<<<<<< ours\n{\n=======\n}\n>>>>>>> theirs\n", to: repository.map)
      let program = URL(fileURLWithPath: Harness.rihla).deletingLastPathComponent().path
      let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
      func tool() async throws -> Terminal {
        try await Terminal(
          running: ["git", "mergetool", "--no-prompt"], in: repository.folder, columns: 100,
          environment: ["PATH": program + ":" + path, "GIT_CONFIG_NOSYSTEM": "1"])
      }
      let first = try await tool()
      try await first.shows("Courier call", "Enter open")
      try await first.press("5", "C-s")
      try await first.shows("Saved")
      try await first.press("C-q")
      try await first.shows("1 contradiction to decide")
      try await first.shows("END 1")
      #expect(try await repository.git("status", "--porcelain", "-uno").text.hasPrefix("UU "))
      let text = try #require(repository.folder.text(repository.map))
      #expect(text.contains("\"owner\": \"App team\"") && text.contains("Shop team"))
      #expect(text.contains("\"effectiveness\": 5"), "what was edited stays")
    }

    @Test("a tool for merging that somebody has already stays")
    func ownMergeTool() async throws {
      let folder = try Folder()
      _ = try await Command.tool("git", "init", "-q", folder.path, in: folder)
      _ = try await Command.tool("git", "-C", folder.path, "config", "merge.tool", "meld", in: folder)
      for _ in 1...2 {
        let result = try await Command.rihla("git-setup", "--apply", folder.path, in: folder)
        #expect(result.status == 0 && result.text.contains("git mergetool -t rihla"), "\(result.errors)")
      }
      let tool = try await Command.tool("git", "-C", folder.path, "config", "merge.tool", in: folder)
      #expect(String(decoding: tool, as: UTF8.self) == "meld\n")
    }

    @Test("of a map in which only white space differs git says that nothing does")
    func whiteSpace() async throws {
      let repository = try await Repository()
      try repository.change("{\n  \"", to: "{\n\n    \"")
      let result = try await repository.git("diff")
      #expect(
        result.text == "rihla: visit.journey.json\nnothing that the map says differs\n", "\(result.text)")
    }

    /// Two branches: “other” with the first change, “main” with the second.
    private func branch(
      _ repository: Repository, _ old: String, _ new: String, _ ownOld: String, _ ownNew: String
    ) async throws {
      try await repository.git("checkout", "-q", "-b", "other")
      try repository.change(old, to: new)
      try await repository.commit("theirs")
      try await repository.git("checkout", "-q", "main")
      try repository.change(ownOld, to: ownNew)
      try await repository.commit("ours")
    }

    @Test("two branches that both added the map")
    func bothAdded() async throws {
      let repository = try await Repository()
      try await repository.git("checkout", "-q", "-b", "other")
      try repository.folder.write(EndToEnd.map, to: "both.journey.json")
      try await repository.commit("theirs")
      try await repository.git("checkout", "-q", "main")
      try repository.folder.write(
        EndToEnd.map.replacingOccurrences(of: "Courier call", with: "Courier rings"), to: "both.journey.json")
      try await repository.commit("ours")
      try await repository.git("merge", "-q", "--no-edit", "other", failing: true)
      try await EndToEnd.expectCanonical(repository.folder("both.journey.json"), in: repository.folder)
    }

    @Test("what is no map is printed all the same, and no failure")
    func rawText() async throws {
      let folder = try Folder()
      let bytes = Data([0x7B, 0xFF, 0x0A])
      let result = try await Command.rihla("textconv", folder.write(bytes, to: "x.json"), in: folder)
      #expect(result.status == 0 && result.text == "{\u{FFFD}\n")
    }

    @Test("setting up adds what is missing, in the file's own line ends, and nothing the second time")
    func settingUp() async throws {
      let folder = try Folder()
      try folder.write("*.png binary\r\n*.txt text", to: ".gitattributes")
      let first = try await Command.rihla("git-setup", folder.path, in: folder)
      #expect(
        first.status == 0 && first.text.contains("  git config diff.rihla.textconv 'rihla textconv --'\n"))
      let attributes = folder.text(".gitattributes")
      #expect(attributes == "*.png binary\r\n*.txt text\r\n*.journey.json diff=rihla merge=rihla\r\n")
      #expect(folder.text(".gitignore")?.contains(".*.rihla-lock\n") == true)
      let ignored = folder.text(".gitignore")
      let second = try await Command.rihla("git-setup", folder.path + "/", in: folder)
      #expect(second.text.contains("nothing to add"))
      #expect(folder.text(".gitattributes") == attributes && folder.text(".gitignore") == ignored)
      let nowhere = try await Command.rihla("git-setup", folder("none"), in: folder)
      #expect(nowhere.status == 3 && nowhere.errorLines.count == 1)
      let noRepository = try await Command.rihla("git-setup", "--apply", folder.path, in: folder)
      #expect(noRepository.status == 3)
    }

    @Test("git ignores what saving and editing put beside a map")
    func ignoring() async throws {
      let repository = try await Repository()
      for name in [
        ".visit.journey.json.rihla-lock", ".visit.journey.json.0123456789abcdef.tmp",
        ".visit.journey.json.0123456789abcdef.before",
      ] { try repository.folder.write("x", to: name) }
      #expect(
        try await repository.git("status", "--porcelain", "-uall").text.split(separator: "\n")
          .filter { $0.contains("visit") }.isEmpty)
    }
  }
}
