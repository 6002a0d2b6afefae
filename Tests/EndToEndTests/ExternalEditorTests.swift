import Foundation
import Testing

/// An editor that brings nothing back.
struct BadEditor: CustomTestStringConvertible, Sendable {
  let testDescription: String
  /// The lines of its script.
  let lines: String
  /// What the notice says.
  let says: String

  static let all = [
    BadEditor(
      testDescription: "one that fails", lines: "echo no > \"$1\"; exit 3", says: "ended with status 3"),
    BadEditor(
      testDescription: "one that is killed", lines: "echo no > \"$1\"; kill -9 $$", says: "ended by signal 9"),
    BadEditor(testDescription: "one that crashes", lines: "kill -SEGV $$", says: "ended by signal 11"),
    BadEditor(
      testDescription: "one that writes no text", lines: "printf 'a\\377b' > \"$1\"",
      says: "is not UTF-8 text"),
    BadEditor(
      testDescription: "one that writes too much", lines: "head -c 200001 /dev/zero | tr '\\0' x > \"$1\"",
      says: "is longer than 200000 bytes"),
    BadEditor(testDescription: "one that removes the file", lines: "rm \"$1\"", says: "could not be read"),
    BadEditor(
      testDescription: "one that leaves a pipe", lines: "rm \"$1\"; mkfifo \"$1\"", says: "could not be read"),
  ]
}

extension EndToEnd {
  @Suite struct ExternalEditorTests {
    @Test("what is written comes back into the open field, and nothing is left behind")
    func plain() async throws {
      let folder = try Folder()
      let editor = try EditorScript(
        """
        { cat "$1"; stat -c %a "$1" "${1%/*}"; } > log
        [ $# = 1 ] && [ -t 0 ] && [ -t 1 ] && [ -t 2 ] && echo "$1" >> log
        echo copy > "$1~"; mkdir -p "${1%/*}/.more/deep"; echo swap > "${1%/*}/.more/deep/x"
        printf 'Front\\npage' > "$1.new"; mv "$1.new" "$1"
        """, in: folder)
      let terminal = try await EditorScript.used(["EDITOR": editor.path], in: folder)
      try await terminal.shows("Taken over from your editor", "Front page")
      let log = (folder.text("log") ?? "").split(separator: "\n")
      #expect(log.count == 4 && log.starts(with: ["Product page", "600", "700"]), "\(log)")
      #expect(log.last?.hasPrefix(folder("run/")) == true && log.last?.hasSuffix(".txt") == true, "\(log)")
      #expect(folder.names(in: "run").isEmpty)
      try await terminal.press("Enter")
      try await terminal.shows("Renamed “Product page” to “Front page”")
      try await terminal.press("C-s", "C-q")
      try await terminal.ends(with: 0)
      #expect(
        folder.text("map.json") == EndToEnd.map.replacingOccurrences(of: "Product page", with: "Front page"))
    }

    @Test("several lines stay several in a field for them, one line end at the end being the file's")
    func notes() async throws {
      let folder = try Folder()
      let editor = try EditorScript("cat \"$1\" >> log; printf 'one\\n\\ntwo\\n\\n' > \"$1\"", in: folder)
      let path = try folder.write(EndToEnd.map, to: "map.json")
      let terminal = try await Terminal([path], in: folder, environment: ["EDITOR": editor.path])
      try await terminal.shows("Courier call")
      try await terminal.press("Enter", "End", "F4")
      try await terminal.shows("Taken over from your editor")
      try await terminal.press("F4")
      try await terminal.shows("Your editor left the text as it was")
      #expect(folder.text("log") == "one\n\ntwo\n\n")
      try await terminal.press("Tab")
      try await terminal.press("C-s")
      try await terminal.shows("Saved")
      #expect(folder.text("map.json")?.contains(#""notes": "one\n\ntwo\n""#) == true)
    }

    @Test("the command is parted into words like a shell's, and nothing in it is more than a word")
    func words() async throws {
      let folder = try Folder()
      let lines = "for word; do printf '[%s]' \"$word\"; done > log; echo Words > \"$last\""
      _ = try EditorScript("for last; do :; done; " + lines, named: "my tools/ed it", in: folder)
      let command =
        "'\(folder("my tools"))/'ed\\ it -f \"a  b\" c\\ d '' '$HOME' $HOME *; \"$(touch pwned)\" `touch pwned`"
      let terminal = try await EditorScript.used(["EDITOR": command], in: folder)
      try await terminal.shows("Words")
      let log = folder.text("log") ?? ""
      #expect(
        log.hasPrefix(
          "[-f][a  b][c d][][$HOME][$HOME][*;][$(touch pwned)][`touch][pwned`][\(folder("run/"))"),
        "\(log)")
      #expect(folder.bytes("pwned") == nil)
    }

    @Test("no text of a map becomes part of a command")
    func hostileText() async throws {
      let folder = try Folder()
      let hostile = "$(touch pwned); `touch pwned` | touch pwned"
      let editor = try EditorScript("cat \"$1\" > log; echo Tame > \"$1\"", in: folder)
      let map = EndToEnd.map.replacingOccurrences(of: "Product page", with: hostile)
      let terminal = try await EditorScript.used(["EDITOR": editor.path], in: folder, map: map)
      try await terminal.shows("Tame")
      #expect(folder.text("log") == hostile + "\n")
      #expect(folder.bytes("pwned") == nil)
    }

    @Test("VISUAL comes first, unless it is empty")
    func visual() async throws {
      for (visual, name) in [("one", "By one"), ("", "By two"), (" ", "By two")] {
        let folder = try Folder()
        let one = try EditorScript("echo By one > \"$1\"", named: "one", in: folder)
        let two = try EditorScript("echo By two > \"$1\"", named: "two", in: folder)
        let terminal = try await EditorScript.used(
          ["VISUAL": visual == "one" ? one.path : visual, "EDITOR": two.path], in: folder)
        try await terminal.shows(name)
      }
    }

    @Test("an editor that fails leaves the text as it was and nothing else behind", arguments: BadEditor.all)
    func failure(_ bad: BadEditor) async throws {
      let folder = try Folder()
      let editor = try EditorScript(bad.lines, named: "e", in: folder)
      let terminal = try await EditorScript.used(["EDITOR": editor.path], in: folder)
      try await terminal.shows("The text is as it was: ", bad.says, "Enter rename")
      #expect(folder.names(in: "run").isEmpty)
      try await terminal.press("Enter", "C-q")
      try await terminal.ends(with: 0)
      #expect(folder.text("map.json") == EndToEnd.map)
    }

    @Test(
      "a command that cannot be run says why",
      arguments: [
        ("nosuch-editor -x", "there is no program “nosuch-editor”"), ("/dev/null", "could not be started"),
        ("'vi", "a quotation mark in EDITOR has no second one"), ("", "neither VISUAL nor EDITOR is set"),
        ("x\u{1B}[31m", "there is no program “x␛[31m”"),
      ])
    func noProgram(command: String, says: String) async throws {
      let folder = try Folder()
      let terminal = try await EditorScript.used(["EDITOR": command], in: folder)
      try await terminal.shows(says, "Product page")
      #expect(folder.names(in: "run").isEmpty)
    }

    @Test("a size that changed and keys that interrupt while the editor is open are not for us")
    func meanwhile() async throws {
      let folder = try Folder()
      let editor = try EditorScript(
        """
        trap 'echo INTERRUPTED' INT; echo EDITING
        until read -r word && [ -n "$word" ]; do :; done
        echo "$word" > "$1"
        """, in: folder)
      let terminal = try await EditorScript.used(["EDITOR": editor.path], in: folder)
      try await terminal.shows("EDITING")
      try await terminal.resize(columns: 100, rows: 30)
      try await terminal.press("C-c")
      try await terminal.shows("INTERRUPTED")
      try await terminal.type("Given\r")
      let screen = try await terminal.shows("Given", "Enter rename")
      #expect(screen.split(separator: "\n", omittingEmptySubsequences: false)[29].contains("Enter rename"))
      try await terminal.press("Enter")
      try await terminal.shows("Renamed")
    }

    @Test("vim works", .enabled(if: Harness.tool("vim") != nil, "needs vim"))
    func vim() async throws {
      let folder = try Folder()
      let terminal = try await EditorScript.used(["EDITOR": "vim -u NONE -N"], in: folder)
      try await terminal.shows("text.txt")
      try await terminal.type("A of vim")
      try await terminal.press("Escape")
      try await terminal.type(":wq\r")
      try await terminal.shows("Product page of vim", "Enter rename")
      #expect(folder.names(in: "run").isEmpty)
      try await terminal.press("Enter", "C-s", "C-q")
      try await terminal.ends(with: 0)
      #expect(folder.text("map.json")?.contains("Product page of vim") == true)
    }
  }
}
