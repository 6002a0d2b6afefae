import Foundation
import Testing

extension EndToEnd {
  /// Real diagrams of other people, from import to the editor and back.
  @Suite(.enabled(if: Harness.corpora != nil, "RIHLA_CORPORA names no folder")) struct ConformanceTests {
    /// Imports every diagram that can be and returns the names of the maps.
    private func imported(_ folder: Folder) async throws -> [String] {
      let corpus = try #require(Harness.corpora) + "/mermaid-journeys"
      let sources = try FileManager.default.contentsOfDirectory(atPath: corpus).filter {
        $0.hasSuffix(".mmd")
      }.sorted()
      #expect(sources.count >= 195)
      var maps: [String] = []
      for source in sources {
        let map = String(source.dropLast(4)) + ".json"
        let result = try await Command.rihla("import", "\(corpus)/\(source)", "-o", folder(map), in: folder)
        #expect([0, 3].contains(result.status), "\(source): \(result.errors)")
        if result.status == 0 { maps.append(map) }
      }
      #expect(maps.count >= sources.count * 9 / 10)
      return maps
    }

    @Test("every imported diagram is what jq prints, validates, and opens in the editor")
    func corpus() async throws {
      let folder = try Folder()
      let maps = try await imported(folder)
      for map in maps { try await EndToEnd.expectCanonical(folder(map), in: folder) }
      if Validator.isThere { #expect(try await Validator.complaints(about: folder) == "") }
      try await open(maps, in: folder)
    }

    /// Opens maps in one terminal; each is seen and quit before the next begins.
    private func open(_ maps: [String], in folder: Folder) async throws {
      let script = maps.map { map in
        "echo \(map) > current; '\(Harness.rihla)' \(map) || echo FAILED \(map) $?"
      }
      try folder.write(script.joined(separator: "\n") + "\n", to: "all.sh")
      let terminal = try await Terminal(running: ["sh", "all.sh"], in: folder, columns: 100, rows: 30)
      for map in maps {
        let title = try await Command.tool("jq", "-r", ".stages[0].name // .title", folder(map), in: folder)
        let start = String(decoding: title, as: UTF8.self).prefix { $0.isASCII && $0 != "\n" }.prefix(5)
        try await terminal.wait(for: map) { _ in folder.text("current") == map + "\n" }
        try await terminal.wait(for: "\(map), “\(start)”") {
          $0.contains("saved") && (start.isEmpty || $0.contains(start))
        }
        try await terminal.press("C-q")
      }
      let screen = try await terminal.ends(with: 0)
      #expect(!screen.contains("FAILED"), "\(screen)")
    }
  }
}
