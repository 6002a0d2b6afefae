import Foundation
import Testing

extension EndToEnd {
  /// What the terminal is told about the order of cells: before the first clearing, taken back last of all, whatever
  /// way leads out. Every byte that the terminal gets is recorded.
  @Suite struct OrderOfCellsTests {
    /// A shell, recorded, in which the program was started.
    private struct Session {
      let folder: Folder
      let terminal: Terminal

      init(_ options: String = "", _ variables: [String: String] = [:], in folder: Folder) async throws {
        self.folder = folder
        try folder.write(EndToEnd.map, to: "map.json")
        let variables = variables.merging(["PS1": "READY> "]) { $1 }
        terminal = try await Terminal(running: ["sh", "-i"], in: folder, environment: variables)
        try await terminal.shows("READY>")
        try await terminal.record(to: "output")
        try await terminal.type("sh -c 'echo $$ > pid; exec \(Harness.rihla) map.json \(options)'\r")
        try await terminal.shows("Courier call", "Enter open")
      }

      func signal(_ number: Int32) throws {
        let text = try #require(folder.text("pid"))
        let pid = try #require(Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)))
        #expect(kill(pid, number) == 0)
      }

      /// Waits until the shell has the terminal again.
      func isShell() async throws {
        // Where there is no second screen the picture stays.
        try await terminal.wait(for: "the prompt") { screen in
          screen.split(separator: "\n").last { !$0.allSatisfy(\.isWhitespace) }?.hasPrefix("READY>") == true
        }
      }

      func quit() async throws {
        try await terminal.press("C-q")
        try await isShell()
      }

      /// Everything that was sent until now, the shell having the terminal.
      func output() async throws -> String {
        try await isShell()
        try await terminal.type("echo FINI\"\"SHED\r")
        try await folder.wait(for: "the end of the recording") {
          folder.text("output")?.contains("FINISHED") == true
        }
        return String(decoding: try await terminal.recorded("output"), as: UTF8.self)
      }
    }

    private static let letters = [
      "\u{1B}[8l": "L", "\u{1B}[8h": "H", "\u{1B}]5379;use_ctl=false\u{7}": "U",
      "\u{1B}]5379;use_ctl=true\u{7}": "u", "\u{1B}[?1049h": "A", "\u{1B}[?1049l": "a", "\u{1B}[2J": "C",
      "\u{1B}[?1000h": "M", "\u{1B}[?1000l": "m",
    ]

    /// The switches among the bytes, a letter each: capital for on, C for clearing.
    private func switches(in output: String) -> String {
      var result = ""
      var rest = output.unicodeScalars[...]
      while let start = rest.firstIndex(of: "\u{1B}") {
        rest = rest[start...]
        for (sequence, letter) in Self.letters where rest.starts(with: sequence.unicodeScalars) {
          result += letter
        }
        rest.removeFirst()
      }
      return result
    }

    /// Checks that each time the terminal was ours it was told first and told back last, and nothing came after that.
    private func expectInOrder(
      _ output: String, times: Int, at location: SourceLocation = #_sourceLocation
    ) throws {
      let switches = switches(in: output)
      let visit = "L[AMC]*C[AMC]*ma+H"
      let wanted = try Regex(String(repeating: visit, count: times))
      #expect(switches.wholeMatch(of: wanted) != nil, "\(switches)", sourceLocation: location)
      let last = try #require(output.range(of: "\u{1B}[8h", options: .backwards), sourceLocation: location)
      #expect(!output[last.upperBound...].unicodeScalars.contains("\u{1B}"), sourceLocation: location)
    }

    @Test("quitting")
    func quitting() async throws {
      let session = try await Session(in: Folder())
      try await session.quit()
      try await expectInOrder(session.output(), times: 1)
    }

    @Test("a signal that ends, and a crash", arguments: [SIGTERM, SIGHUP, SIGSEGV, SIGABRT])
    func signalled(_ signal: Int32) async throws {
      let session = try await Session(in: Folder())
      try session.signal(signal)
      try await expectInOrder(session.output(), times: 1)
    }

    @Test("stopping by the palette and from outside, and going on")
    func suspending() async throws {
      let session = try await Session(in: Folder())
      try await session.terminal.choose("shell")
      try await session.isShell()
      try await session.terminal.type("fg\r")
      try await session.terminal.shows("Courier call", "Enter open")
      try session.signal(SIGTSTP)
      try await session.isShell()
      try await session.terminal.type("fg\r")
      try await session.terminal.shows("Courier call", "Enter open")
      try await session.quit()
      try await expectInOrder(session.output(), times: 3)
    }

    @Test("a crash while stopped: nothing is sent")
    func crashWhileStopped() async throws {
      let session = try await Session(in: Folder())
      try await session.terminal.choose("shell")
      try await session.isShell()
      // It is waiting already when it goes on, and so the first thing that happens to it.
      try session.signal(SIGABRT)
      try session.signal(SIGCONT)
      try await expectInOrder(session.output(), times: 1)
    }

    @Test("the person's own editor")
    func lending() async throws {
      let session = try await Session("", ["EDITOR": "true"], in: Folder())
      try await session.terminal.press("F2", "F4")
      try await session.terminal.shows("Your editor left the text as it was")
      try await session.terminal.press("C-c")
      try await session.terminal.hides("Enter rename")
      try await session.quit()
      try await expectInOrder(session.output(), times: 2)
    }

    @Test("mlterm is told in its own words, within ours")
    func mlterm() async throws {
      let session = try await Session("", ["MLTERM": "3.9.2"], in: Folder())
      try await session.quit()
      let switches = try await switches(in: session.output())
      #expect(switches.wholeMatch(of: /LU[AMC]*C[AMC]*ma+uH/) != nil, "\(switches)")
    }

    @Test(
      "a terminal that reorders, or prints what it does not know, is told nothing",
      arguments: [
        ("--bidi terminal", [:]), ("", ["KONSOLE_VERSION": "221203"]), ("", ["TERM": "linux"]),
        ("--bidi app", ["TERM": "linux"]), ("--bidi app", ["TERM": "vt100"]),
      ] as [(String, [String: String])])
    func silence(_ options: String, _ variables: [String: String]) async throws {
      let session = try await Session(options, variables, in: Folder())
      try await session.quit()
      let switches = try await switches(in: session.output())
      #expect(!switches.contains("L") && !switches.contains("H"), "\(switches)")
    }

    @Test("what was asked for wins over what is known", arguments: ["app", "off"])
    func asked(_ mode: String) async throws {
      let session = try await Session("--bidi \(mode)", ["KONSOLE_VERSION": "221203"], in: Folder())
      try await session.quit()
      try await expectInOrder(session.output(), times: 1)
    }

    @Test("calibrating tells the terminal at once, and the next session remembers")
    func calibrating() async throws {
      let folder = try Folder()
      let first = try await Session(in: folder)
      try await first.terminal.choose("calibrate")
      try await first.terminal.shows("1–3 choose", "Rihla 123")
      try await first.terminal.press("2")
      try await first.terminal.shows("as in line 2", "Enter open")
      try await first.quit()
      // Told at the beginning, taken back in between and all drawn anew, and never told again.
      let switches = try await switches(in: first.output())
      #expect(switches.wholeMatch(of: /L[AMC]*C[AMC]*HC+ma+/) != nil, "\(switches)")
      #expect(folder.text("state/rihla/terminals") == "xterm-256color/-/other/direct terminal\n")

      let second = try await Session(in: folder)
      try await second.terminal.choose("calibrate")
      try await second.terminal.shows("as in line 2")
      try await second.terminal.press("1")
      try await second.terminal.shows("as in line 1", "Enter open")
      try second.signal(SIGSEGV)
      // Nothing at the beginning; told in between; the crash takes it back.
      let others = try await self.switches(in: second.output())
      #expect(others.wholeMatch(of: /A?M?A?C[AMC]*LC+ma+H/) != nil, "\(others)")
      #expect(folder.text("state/rihla/terminals") == "xterm-256color/-/other/direct app\n")
    }

    @Test("what is asked for wins over what was remembered, and damaged notes do no harm")
    func notes() async throws {
      let folder = try Folder()
      try FileManager.default.createDirectory(
        atPath: folder("state/rihla"), withIntermediateDirectories: true)
      try folder.write(
        "\u{1B}]0;x\u{7}\n\nxterm-256color/-/other/direct terminal\n///", to: "state/rihla/terminals")
      let remembered = try await Session(in: folder)
      try await remembered.quit()
      #expect(try await !switches(in: remembered.output()).contains("L"))
      let asked = try await Session("--bidi app", in: folder)
      try await asked.quit()
      try await expectInOrder(asked.output(), times: 1)
      try folder.write(Data([0xFF, 0, 0x0A]), to: "state/rihla/terminals")
      let damaged = try await Session(in: folder)
      try await damaged.quit()
      try await expectInOrder(damaged.output(), times: 1)
    }

    @Test("kitty's setting is told of once")
    func kitty() async throws {
      let folder = try Folder()
      let first = try await Session("", ["KITTY_WINDOW_ID": "1"], in: folder)
      try await first.terminal.shows("force_ltr yes")
      #expect(folder.text("state/rihla/terminals") == "xterm-256color/-/kitty/direct - told\n")
      try await first.quit()
      let second = try await Session("", ["KITTY_WINDOW_ID": "1"], in: folder)
      // After each key the editor would have told; so one that says nothing is waited for.
      try await second.terminal.press("C-p")
      try await second.terminal.shows("Command:")
      try await second.terminal.back()
      #expect(try await !second.terminal.screen().contains("force_ltr"))
      try await second.quit()
    }

    @Test("an unknown way is refused in words that name the known ones")
    func unknownMode() async throws {
      let result = try await Command.rihla("open", "--bidi", "left", in: Folder())
      #expect(result.status == 2 && result.errors.contains("auto, app, terminal or off"), "\(result.errors)")
    }
  }
}
