import Foundation

/// A program run to its end without a terminal: its own session, nothing to read, output into files.
struct Command {
  let status: Int32
  let output: Data
  let errors: String

  var text: String { String(decoding: output, as: UTF8.self) }
  /// The lines on standard error.
  var errorLines: [Substring] { errors.split(separator: "\n") }

  /// Runs a program; one that has not ended after `limit` seconds is killed, which is a failure.
  static func run(
    _ path: String, _ arguments: [String], in folder: Folder, input: String = "/dev/null",
    environment: [String: String] = [:], limit: TimeInterval = 60
  ) async throws -> Command {
    let name = "run-\(UInt64.random(in: 0...UInt64.max))"
    let (output, errors) = (folder(name + ".out"), folder(name + ".err"))
    let pid = try spawn(
      [path] + arguments, Harness.environment(home: folder.path, environment),
      streams: [input, output, errors])
    let status = try await wait(for: pid, limit: limit)
    defer { for path in [output, errors] { unlink(path) } }
    return Command(
      status: status, output: folder.bytes(name + ".out") ?? Data(), errors: folder.text(name + ".err") ?? "")
  }

  /// Runs the program under test.
  static func rihla(
    _ arguments: String..., in folder: Folder, input: String = "/dev/null",
    environment: [String: String] = [:]
  ) async throws -> Command {
    try await run(Harness.rihla, arguments, in: folder, input: input, environment: environment)
  }

  /// Runs a tool of the system that must be there and must succeed, and returns its output.
  static func tool(_ name: String, _ arguments: String..., in folder: Folder) async throws -> Data {
    guard let path = Harness.tool(name) else { throw Harness.Failure("\(name) is not installed") }
    let result = try await run(path, arguments, in: folder)
    guard result.status == 0 else { throw Harness.Failure("\(name): \(result.errors)") }
    return result.output
  }

  /// `POSIX_SPAWN_SETSID`, which the C library's headers keep from Swift.
  private static let newSession: Int16 = 0x80

  private static func spawn(_ arguments: [String], _ environment: [String], streams: [String]) throws -> pid_t
  {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, streams[0], O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, streams[1], O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, streams[2], O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Without a session of its own, /dev/tty would still lead to the terminal of whoever runs the tests.
    // The threads that run tests block signals, and what they start would inherit that.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, newSession | Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let (words, variables) = (arguments.map { strdup($0) }, environment.map { strdup($0) })
    defer { for pointer in words + variables { free(pointer) } }
    var pid: pid_t = 0
    let code = posix_spawn(&pid, arguments[0], &actions, &attributes, words + [nil], variables + [nil])
    guard code == 0 else { throw Harness.Failure("posix_spawn \(arguments[0])", code) }
    return pid
  }

  private static func wait(for pid: pid_t, limit: TimeInterval) async throws -> Int32 {
    let deadline = Date(timeIntervalSinceNow: limit)
    var status: Int32 = 0
    while waitpid(pid, &status, WNOHANG) == 0 {
      guard Date() < deadline else {
        kill(pid, SIGKILL)
        waitpid(pid, &status, 0)
        throw Harness.Failure("the program did not end within \(limit) s")
      }
      try await Task.sleep(for: .milliseconds(2))
    }
    // The upper byte is the exit code; the lower one the signal, given as shells give it.
    return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + status & 0x7f
  }
}
