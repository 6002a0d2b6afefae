import Glibc

/// The program that does what the editor goes without, `rihla-page`: why it is one of its own, see docs/decisions/0018 and
/// 0030.
///
/// It is found beside this program as it is built, or in `../libexec/rihla` as it is installed, nowhere else: neither a
/// search path nor a variable can put another in its place. No shell is run. The request goes through a socket, since
/// writing to one whose reader has died can be told not to raise a signal.
enum Companion {
  /// What it is asked to do.
  enum Task: String {
    /// To make a page.
    case page = ""
    /// To read a workbook.
    case readWorkbook = "read-workbook"
    /// To write one.
    case writeWorkbook = "write-workbook"
  }

  /// Why nothing came of it.
  enum Trouble: Error, Hashable {
    /// It is not where it belongs.
    case missing(String)
    /// The system refused to start it.
    case notStarted(code: Int32)
    /// What was given has a mistake, of which it reports this.
    case mistake(String)
    /// It died over its work.
    case broken
  }

  private static let name = "rihla-page"

  /// What it makes of a request.
  static func answer(to request: [UInt8], _ task: Task) throws(Trouble) -> [UInt8] {
    let (output, status) = try run(try path, task, request)
    switch status {
    case 0: return output
    case 3: throw .mistake(String(decoding: output, as: UTF8.self))
    default: throw .broken
    }
  }

  /// Where it is.
  private static var path: String {
    get throws(Trouble) {
      guard let path = candidates.first(where: { access($0, X_OK) == 0 }) else {
        throw .missing(candidates.last ?? name)
      }
      return path
    }
  }

  /// Where it can be.
  private static var candidates: [String] {
    guard let program = ownPath, let slash = program.lastIndex(of: "/") else { return [] }
    let folder = program[..<slash]
    return ["\(folder)/\(name)", "\(folder)/../libexec/rihla/\(name)"]
  }

  private static var ownPath: String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    return count > 0
      ? String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self) : nil
  }

  // MARK: Running it

  /// Starts it to show the map to a room: it goes on, on the other end of a socket that nobody waits for.
  static func startRoom() throws(Trouble) -> (pid: pid_t, end: Int32) {
    let ends = try socket()
    var pid: pid_t = 0
    let path: String
    do throws(Trouble) { path = try self.path } catch {
      close(ends.theirs)
      close(ends.ours)
      throw error
    }
    let code = spawn(path, ["room"], on: ends.theirs, &pid, isApart: true)
    close(ends.theirs)
    guard code == 0 else {
      close(ends.ours)
      throw .notStarted(code: code)
    }
    _ = fcntl(ends.ours, F_SETFL, O_NONBLOCK)
    return (pid, ends.ours)
  }

  private static func run(
    _ path: String, _ task: Task, _ request: [UInt8]
  ) throws(Trouble) -> (output: [UInt8], status: Int32) {
    let ends = try socket()
    // Were ends of children ignored, how this one ended could not be learnt.
    let former = signal(SIGCHLD, SIG_DFL)
    defer { signal(SIGCHLD, former) }
    var pid: pid_t = 0
    let code = spawn(path, task == .page ? [] : [task.rawValue], on: ends.theirs, &pid)
    close(ends.theirs)
    defer { close(ends.ours) }
    guard code == 0 else { throw .notStarted(code: code) }
    send(request, to: ends.ours)
    let output = readAll(from: ends.ours)
    return (output, wait(for: pid))
  }

  private static func socket() throws(Trouble) -> (ours: Int32, theirs: Int32) {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw .notStarted(code: errno) }
    return (ends[0], ends[1])
  }

  /// - Parameter isApart: whether keys and ends of the terminal do not reach it, and signals do there what they usually do.
  private static func spawn(
    _ path: String, _ words: [String], on end: Int32, _ pid: inout pid_t, isApart: Bool = false
  ) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, end, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, end, STDOUT_FILENO)
    // What it could say in its last moment is for nobody: how it ended tells enough.
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    if isApart {
      var signals = sigset_t()
      sigemptyset(&signals)
      posix_spawnattr_setsigmask(&attributes, &signals)
      sigfillset(&signals)
      posix_spawnattr_setsigdefault(&attributes, &signals)
      let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
      posix_spawnattr_setflags(&attributes, Int16(flags))
      posix_spawnattr_setpgroup(&attributes, 0)
    }
    let arguments = ([name] + words).map { strdup($0) }
    let settings = [strdup("SWIFT_BACKTRACE=enable=no")]
    defer { for word in arguments + settings { free(word) } }
    return posix_spawn(&pid, path, &actions, &attributes, arguments + [nil], settings + [nil])
  }

  /// Sends a request and says that this was all. One that dies while it reads is found out by how it ended.
  private static func send(_ request: [UInt8], to end: Int32) {
    var rest = request[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(end, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count < 0, errno != EINTR { break }
      rest = rest.dropFirst(max(0, count))
    }
    shutdown(end, Int32(SHUT_WR))
  }

  private static func readAll(from end: Int32) -> [UInt8] {
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(end, &buffer, buffer.count)
      if count > 0 { output += buffer[..<count] }
      if count == 0 || count < 0 && errno != EINTR { return output }
    }
  }

  /// The exit code; −1 where a signal ended it.
  private static func wait(for pid: pid_t) -> Int32 {
    var status: CInt = 0
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -1
  }
}
