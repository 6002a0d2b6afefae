import Foundation
import Testing

/// The program at the other end of a line and nothing in between: every byte that is sent, and when, is the test's affair,
/// and so is whether anybody reads what comes back.
final class RawTerminal {
  private let line: Int32
  let process: pid_t
  /// What the program has written so far.
  private(set) var output = Data()
  private var status: Int32?

  convenience init(
    _ arguments: [String], in folder: Folder, columns: UInt16 = 100, rows: UInt16 = 30,
    environment: [String: String] = [:]
  ) throws {
    try self.init(
      raw: [Harness.rihla] + arguments, in: folder, columns: columns, rows: rows, environment: environment)
  }

  /// The same, the arguments given as bytes in the encoding of Latin-1.
  init(
    raw arguments: [String], in folder: Folder, columns: UInt16 = 100, rows: UInt16 = 30,
    environment: [String: String] = [:]
  ) throws {
    line = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    guard line >= 0 else { throw Harness.Failure("/dev/ptmx", errno) }
    // What unlockpt and ptsname ask, which the C library's headers keep from Swift.
    var (isLocked, number): (Int32, UInt32) = (0, 0)
    guard ioctl(line, 0x4004_5431, &isLocked) == 0, ioctl(line, 0x8004_5430, &number) == 0 else {
      throw Harness.Failure("ioctl", errno)
    }
    let name = "/dev/pts/\(number)"
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(line, UInt(TIOCSWINSZ), &size)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that the leader of a session opens is the one that controls it.
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, 0x80 | Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let arguments = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder.path] + arguments
    let words = arguments.map { strdup(Self.latin($0)) }
    let variables = Harness.environment(home: folder.path, environment).map { strdup($0) }
    defer { for pointer in words + variables { free(pointer) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, arguments[0], &actions, &attributes, words + [nil], variables + [nil])
    guard code == 0 else { throw Harness.Failure("posix_spawn", code) }
    self.process = process
  }

  /// The bytes of a word in Latin-1, or in UTF-8 where that cannot write it.
  private static func latin(_ word: String) -> [CChar] {
    guard word.unicodeScalars.allSatisfy({ $0.value < 0x100 }) else { return Array(word.utf8CString) }
    return word.unicodeScalars.map { CChar(bitPattern: UInt8($0.value)) } + [0]
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      var ignored: Int32 = 0
      waitpid(process, &ignored, 0)
    }
    close(line)
  }

  var text: String { String(decoding: output, as: UTF8.self) }

  /// Sends bytes as they are.
  func send(_ text: String) { send(bytes: Array(text.utf8)) }

  func send(bytes: [UInt8]) { _ = bytes.withUnsafeBytes { write(line, $0.baseAddress, $0.count) } }

  /// Sends the pieces one after the other, with a pause between them.
  func send(_ pieces: [String], pausing pause: Duration) async throws {
    for (number, piece) in pieces.enumerated() {
      if number > 0 { try await rest(pause) }
      send(piece)
    }
  }

  /// Reads for so long.
  func rest(_ duration: Duration) async throws {
    let deadline = ContinuousClock.now + duration
    while ContinuousClock.now < deadline {
      read()
      try await Task.sleep(for: .milliseconds(2))
    }
  }

  /// Reads what has come.
  func read() {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Foundation.read(line, &buffer, buffer.count)
      guard count > 0 else { return }
      output.append(contentsOf: buffer[..<count])
    }
  }

  /// Reads until something was written; forgets all that came before its end.
  func shows(_ text: String, within limit: Duration = .seconds(20)) async throws {
    let deadline = ContinuousClock.now + limit
    while true {
      read()
      if let range = output.range(of: Data(text.utf8)) {
        output.removeSubrange(output.startIndex..<range.upperBound)
        return
      }
      guard ContinuousClock.now < deadline else {
        throw Harness.Failure(
          "“\(text)” never came; what came ends with \(self.text.suffix(2000).debugDescription)")
      }
      try await Task.sleep(for: .milliseconds(2))
    }
  }

  /// Waits for the end without reading a byte, and returns the status as shells give it; nil after too long.
  func endsUnread(within limit: Duration) async throws -> Int32? {
    let deadline = ContinuousClock.now + limit
    var state: Int32 = 0
    while waitpid(process, &state, WNOHANG) == 0 {
      guard ContinuousClock.now < deadline else { return nil }
      try await Task.sleep(for: .milliseconds(5))
    }
    let code = state & 0x7f == 0 ? (state >> 8) & 0xff : 128 + state & 0x7f
    status = code
    return code
  }

  /// Waits for the end, reading.
  func ends(within limit: Duration = .seconds(10)) async throws -> Int32? {
    let deadline = ContinuousClock.now + limit
    while ContinuousClock.now < deadline {
      read()
      if let code = try await endsUnread(within: .zero) {
        read()
        return code
      }
      try await Task.sleep(for: .milliseconds(5))
    }
    return nil
  }
}

extension Folder {
  /// Waits until a file holds a text.
  func holds(_ text: String, in name: String) async throws {
    try await wait(for: "“\(text)” in \(name)") { self.text(name)?.contains(text) ?? false }
  }
}
