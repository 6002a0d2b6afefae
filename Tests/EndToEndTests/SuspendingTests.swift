import Foundation
import Testing

extension EndToEnd {
  @Suite struct SuspendingTests {
    /// A shell at work, in which `rihla map.json` was typed; the program's pid is in the file `pid`.
    private func shell(_ folder: Folder, _ variables: [String: String] = [:]) async throws -> Terminal {
      try folder.write(EndToEnd.map, to: "map.json")
      let variables = variables.merging(["PS1": "READY> "]) { $1 }
      let terminal = try await Terminal(running: ["sh", "-i"], in: folder, environment: variables)
      try await terminal.shows("READY>")
      try await terminal.type("sh -c 'echo $$ > pid; exec \(Harness.rihla) map.json'\r")
      try await terminal.shows("Courier call", "Enter open")
      return terminal
    }

    /// Waits for the shell, sees that the terminal is as a shell wants it, and clears the screen.
    private func isShell(_ terminal: Terminal) async throws {
      try await terminal.wait(for: "the prompt") { $0.contains("READY> ") && !$0.contains("Courier call") }
      #expect(try await terminal.variable("alternate_on") == "0")
      #expect(try await terminal.variable("mouse_any_flag") == "0")
      #expect(try await terminal.variable("cursor_flag") == "1")
      try await terminal.type(
        "stty -a | tr ' ;' '\\n\\n' | grep -xE -e '-?(echo|icanon|isig|icrnl|opost)' | sort | xargs\r")
      try await terminal.shows("echo icanon icrnl isig opost")
      try await terminal.type("clear\r")
      try await terminal.hides("icanon")
    }

    @Test("the palette stops the program, and fg brings it back as it was")
    func palette() async throws {
      let folder = try Folder()
      let terminal = try await shell(folder)
      try await terminal.press("1")
      try await terminal.shows("Rated “Product page” 1")
      try await terminal.press("C-p")
      try await terminal.type("shell\r")
      try await isShell(terminal)
      try await terminal.resize(columns: 100, rows: 30)
      try await terminal.type("fg\r")
      let screen = try await terminal.shows("critical 1", "Enter open", "not yet saved")
      #expect(screen.split(separator: "\n", omittingEmptySubsequences: false)[29].contains("Enter open"))
      try await terminal.press("u")
      try await terminal.shows("Undone: Rated “Product page” 1")
      try await terminal.press("C-q")
      try await terminal.shows("READY>")
      try await terminal.type("exit\r")
      try await terminal.ends(with: 0)
    }

    @Test("a stop from outside does the same, again and again, even while a text is open")
    func fromOutside() async throws {
      let folder = try Folder()
      let terminal = try await shell(folder)
      try await terminal.press("F2", "End")
      try await terminal.type(" one")
      try await terminal.shows("Product page one")
      let pid = try #require(
        folder.text("pid").flatMap { Int32($0.trimmingCharacters(in: .whitespacesAndNewlines)) })
      for _ in 0..<3 {
        kill(pid, SIGTSTP)
        try await isShell(terminal)
        try await terminal.type("fg\r")
        try await terminal.shows("Product page one", "Enter rename")
      }
      try await terminal.press("Enter", "C-s")
      try await terminal.shows("Saved")
      #expect(folder.text("map.json")?.contains("Product page one") == true)
    }

    @Test("an editor that is stopped stops us with it, and fg brings both back")
    func editor() async throws {
      let folder = try Folder()
      let script = try EditorScript("echo EDITING; read -r word; echo \"$word\" > \"$1\"", in: folder)
      let terminal = try await shell(folder, ["EDITOR": script.path])
      try await terminal.press("F2", "F4")
      try await terminal.shows("EDITING")
      try await terminal.press("C-z")
      try await isShell(terminal)
      try await terminal.type("fg\r")
      try await terminal.shows("fg")
      try await terminal.type("after all\r")
      try await terminal.shows("after all", "Enter rename", "Taken over")
      try await terminal.press("Enter")
      try await terminal.shows("Renamed “Product page” to “after all”")
      try await terminal.press("u")
      try await terminal.shows("Undone")
    }
  }
}
