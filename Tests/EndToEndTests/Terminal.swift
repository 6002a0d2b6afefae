import Foundation
import Testing

/// The program in a real terminal: a tmux server of its own, keys sent into it, its screen read back.
///
/// The program runs below a shell, which says afterwards how it ended and whether the terminal's modes are what they
/// were: the line `END <status> same`. Nothing waits for a fixed time; what is waited for has a limit.
final class Terminal {
  static let limit: Duration = .seconds(20)

  let folder: Folder
  private let socket: String
  private let multiplexer: String

  /// Starts `rihla` with some arguments.
  convenience init(
    _ arguments: [String], in folder: Folder, columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:]
  ) async throws {
    try await self.init(
      running: [Harness.rihla] + arguments, in: folder, columns: columns, rows: rows, environment: environment
    )
  }

  /// Starts any program.
  init(
    running words: [String], in folder: Folder, columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:]
  ) async throws {
    guard let multiplexer = Harness.tool("tmux") else { throw Harness.Failure("tmux is not installed") }
    self.folder = folder
    self.multiplexer = multiplexer
    socket = folder("tmux-\(UInt32.random(in: 0...UInt32.max))")
    let command = Self.script(
      words, Harness.environment(home: folder.path, environment), in: folder, pid: socket + ".pid")
    let script = socket + ".sh"
    try Data(command.utf8).write(to: URL(fileURLWithPath: script))
    try await tmux(
      "-f", "/dev/null", "start-server", ";", "set-option", "-g", "status", "off", ";", "set-option", "-s",
      "escape-time", "0", ";", "set-option", "-g", "default-shell", "/bin/sh", ";", "new-session", "-d", "-x",
      "\(columns)", "-y", "\(rows)", "sh \(script)")
  }

  deinit {
    // At once: a program that is told to hang up keeps its map aside, in a folder that is going away.
    try? signal(SIGKILL)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: multiplexer)
    process.arguments = ["-S", socket, "kill-server"]
    process.standardError = FileHandle.nullDevice
    try? process.run()
    process.waitUntilExit()
  }

  private static func script(
    _ command: [String], _ environment: [String], in folder: Folder, pid: String
  ) -> String {
    let words = (["env", "-i"] + environment + command).map(quoted).joined(separator: " ")
    return """
      cd \(quoted(folder.path))
      before=$(stty -g)
      sh -c 'echo $$ > "$0"; exec "$@"' \(quoted(pid)) \(words)
      status=$?
      [ "$(stty -g)" = "$before" ] && modes=same || modes=different
      printf '\\nEND %s %s\\n' $status $modes
      exec sleep 600
      """
  }

  private static func quoted(_ word: String) -> String {
    "'" + word.replacingOccurrences(of: "'", with: "'\\''") + "'"
  }

  @discardableResult
  func tmux(_ arguments: String...) async throws -> String { try await tmux(arguments) }

  private func tmux(_ arguments: [String]) async throws -> String {
    let result = try await Command.run(
      multiplexer, ["-u", "-S", socket] + arguments, in: folder, environment: ["TERM": "screen-256color"])
    guard result.status == 0 else { throw Harness.Failure("tmux \(arguments): \(result.errors)") }
    return result.text
  }
}

// MARK: What is on the screen

extension Terminal {
  /// The screen's text now.
  func screen() async throws -> String { try await tmux("capture-pane", "-p") }

  /// One of tmux's variables about the terminal, such as `cursor_flag`.
  func variable(_ name: String) async throws -> String {
    try await tmux("display-message", "-p", "#{\(name)}").trimmingCharacters(in: .newlines)
  }

  /// Waits until the screen is as wanted and returns it; a screen that never is, is an issue with its picture.
  @discardableResult
  func wait(
    for what: String, at location: SourceLocation = #_sourceLocation, until isThere: (String) -> Bool
  ) async throws -> String {
    let deadline = ContinuousClock.now + Self.limit
    var screen = try await screen()
    while !isThere(screen) {
      guard ContinuousClock.now < deadline else {
        Issue.record("The screen never showed \(what):\n\(screen)", sourceLocation: location)
        throw Harness.Failure("waited in vain")
      }
      try await Task.sleep(for: .milliseconds(10))
      screen = try await self.screen()
    }
    return screen
  }

  /// Waits until the screen shows all of some texts.
  @discardableResult
  func shows(_ texts: String..., at location: SourceLocation = #_sourceLocation) async throws -> String {
    try await wait(for: "“\(texts.joined(separator: "”, “"))”", at: location) { screen in
      texts.allSatisfy { screen.contains($0) }
    }
  }

  /// Waits until the screen no longer shows a text.
  @discardableResult
  func hides(_ text: String, at location: SourceLocation = #_sourceLocation) async throws -> String {
    try await wait(for: "anything without “\(text)”", at: location) { !$0.contains(text) }
  }

  /// Quits, keeping aside whatever was not saved.
  func leave(at location: SourceLocation = #_sourceLocation) async throws {
    try await press("C-q")
    let screen = try await wait(for: "the end, or the question", at: location) {
      $0.contains("END ") || $0.contains("not saved")
    }
    if !screen.contains("END ") { try await press("k") }
    try await ends(with: 0, at: location)
  }

  /// Waits until the program has ended, and well: with that status, and the terminal as it was.
  @discardableResult
  func ends(with status: Int32, at location: SourceLocation = #_sourceLocation) async throws -> String {
    let screen = try await shows("END ", at: location)
    #expect(screen.contains("END \(status) same"), "\(screen)", sourceLocation: location)
    #expect(try await variable("alternate_on") == "0", sourceLocation: location)
    #expect(try await variable("cursor_flag") == "1", sourceLocation: location)
    #expect(try await variable("mouse_any_flag") == "0", sourceLocation: location)
    return screen
  }
}

// MARK: What is done to it

extension Terminal {
  /// Presses keys, named as tmux names them: `Enter`, `C-s`, `M-Right`.
  func press(_ keys: String...) async throws {
    for key in keys { try await tmux("send-keys", key) }
  }

  /// Types a text as it is.
  func type(_ text: String) async throws { try await tmux("send-keys", "-l", "--", text) }

  /// Sends bytes as the terminal would, a report of the mouse for instance.
  func send(_ text: String) async throws { try await send(bytes: Array(text.utf8)) }

  func send(bytes: [UInt8]) async throws {
    _ = try await tmux(["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
  }

  /// Clicks a cell, counted from zero.
  func click(column: Int, row: Int) async throws {
    try await send("\u{1B}[<0;\(column + 1);\(row + 1)M\u{1B}[<0;\(column + 1);\(row + 1)m")
  }

  /// Pastes a text, in brackets if the program asked for them.
  func paste(_ text: String) async throws {
    try await tmux("set-buffer", "--", text)
    try await tmux("paste-buffer", "-p")
  }

  func resize(columns: Int, rows: Int) async throws {
    try await tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// Sends the program a signal.
  func signal(_ number: Int32) throws {
    guard kill(try processID(), number) == 0 else { throw Harness.Failure("kill", errno) }
  }

  /// The program's process.
  func processID() throws -> pid_t {
    let text = try String(contentsOfFile: socket + ".pid", encoding: .utf8)
    guard let pid = Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)) else {
      throw Harness.Failure("the program has not been started")
    }
    return pid
  }
}
