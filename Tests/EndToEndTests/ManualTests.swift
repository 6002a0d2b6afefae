import Foundation
import JourneyEditor
import Phrases
import Testing

@testable import rihla

/// The page of the manual and the scripts for shells, made from what the program offers.
extension EndToEnd {
  @Suite struct ManualTests {
    private func page(_ language: String, in folder: Folder) async throws -> String {
      let result = try await Command.rihla(
        "manual", "--language", language, "--date", "2026-11-22", in: folder)
      #expect(result.status == 0 && result.errors.isEmpty)
      return result.text
    }

    @Test(
      "the page names every command, every action with its keys, and all of its own parts",
      arguments: Language.allCases)
    func complete(_ language: Language) async throws {
      let folder = try Folder()
      let page = try await page(language.rawValue, in: folder)
      let book = Phrasebook(language)
      let program = try #require(CommandFacts.program)
      #expect(program.subcommands.count >= 20)
      for command in program.subcommands {
        #expect(page.contains(".SS \"rihla \(command.name.replacing("-", with: "\\-")) "), "\(command.name)")
      }
      for row in ActionGroup.allCases.flatMap(KeyTable(.usual).rows) where !row.keys.isEmpty {
        // Output shows no marks of direction.
        let title = book.text(row.title).replacing("\u{200E}", with: "").replacing("\\", with: "\\e")
          .replacing("-", with: "\\-")
        #expect(page.contains(title), "\(title)")
      }
      #expect(page.hasPrefix(".TH RIHLA 1 2026-11-22 ") && page.hasSuffix("\n"))
      for part in ["name", "synopsis", "description", "options", "commands", "keys", "files", "status"] {
        #expect(page.contains(".SH \"\(book.plainText(.manualSection(part)))\"\n"))
      }
    }

    @Test("a formatter has nothing to say against the page", arguments: ["en", "ar"])
    func formats(_ language: String) async throws {
      guard let groff = Harness.tool("groff") else { return }
      let folder = try Folder()
      try folder.write(try await page(language, in: folder), to: "rihla.1")
      let result = try await Command.run(
        groff, ["-man", "-Kutf8", "-Tutf8", "-ww", "-z", folder("rihla.1")], in: folder)
      #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    }

    @Test("characters that mean something to the formatter stay as they are")
    func escapes() {
      var roff = Roff(title: "T", date: "d", version: "v-1", manual: "m")
      roff.paragraph(".a \\b\n'c -d")
      roff.term("--x \"y\"", "z")
      #expect(roff.text.contains("\\&.a \\eb\n\\&'c \\-d\n"))
      #expect(roff.text.contains(".B \\-\\-x \\(dqy\\(dq\nz\n"))
    }

    @Test(
      "the scripts for shells know the commands, and those shells accept them",
      arguments: ["bash", "zsh", "fish"])
    func completions(_ shell: String) async throws {
      let folder = try Folder()
      let script = try await Command.rihla("completions", shell, in: folder)
      #expect(script.status == 0 && script.text.contains("inventory") && script.text.contains("completions"))
      guard let program = Harness.tool(shell) else { return }
      try folder.write(script.text, to: "script")
      let result = try await Command.run(program, ["-n", folder("script")], in: folder)
      #expect(result.status == 0, "\(result.errors)")
      let wrong = try await Command.rihla("completions", "tcsh", in: folder)
      #expect(wrong.status == 2)
    }
  }
}
