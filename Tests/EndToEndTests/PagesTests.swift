import Foundation
import Testing

@testable import rihla

extension EndToEnd {
  /// Holds the pages on commands and settings to what the program offers.
  @Suite struct PagesTests {
    private func page(_ name: String) throws -> String {
      let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs")
      return try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    @Test("the page on the command line names every command, and no other")
    func commands() throws {
      let page = try page("commands.md")
      let start = try #require(page.firstRange(of: "```text\n"))
      let end = try #require(page[start.upperBound...].firstRange(of: "```"))
      let lines = page[start.upperBound..<end.lowerBound].split(separator: "\n")
      let named = Set(lines.compactMap { $0.split(separator: " ").dropFirst().first.map(String.init) })
      let program = try #require(CommandFacts.program)
      let offered = Set(program.subcommands.map(\.name))
      for command in offered where command != "open" && command != "help" {
        #expect(named.contains(command) || page.contains("· \(command) "), "\(command)")
      }
      let files = named.filter { $0.contains(".") || $0 == "-" || $0 == "begin:" }
      #expect(named.subtracting(files).isSubset(of: offered))
    }

    @Test("the page on the configuration names every setting with what it can be set to, the usual first")
    func settings() throws {
      let rows = try page("configuration.md").split(separator: "\n").filter { $0.hasPrefix("| `") }
      for setting in Setting.allCases {
        let row = try #require(rows.first { $0.hasPrefix("| `\(setting.rawValue)` ") }, "\(setting)")
        switch setting.kind {
        case .word(let words):
          #expect(row.hasSuffix(" " + words.map { "`\($0)`" }.joined(separator: ", ") + " |"))
        default: #expect(row.contains("| `\(setting.usual.json)`"), "\(setting)")
        }
      }
      #expect(rows.count == Setting.allCases.count + 1, "the keymap besides")
    }
  }
}
