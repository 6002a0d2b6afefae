import CursesConsole
import Glibc

/// Another program that has the terminal while we wait for it.
///
/// It stays in our process group, as in most programs that call an editor: so one `fg` of the shell continues both.
/// When it stops itself (Ctrl-Z), we stop too; else the shell would wait for us and nobody would read the keys.
enum ForegroundProgram {
  /// How it ended.
  enum Ending: Hashable {
    case exited(status: Int32)
    case killed(signal: Int32)
    /// It never ran: the system's reason.
    case notStarted(code: Int32)
  }

  /// Runs a program, found as a shell would find it but started without one, and waits until it has ended.
  ///
  /// The terminal must be lent. Where there is a controlling terminal the program's streams lead to it, wherever ours
  /// do; signals have their standard effect.
  ///
  /// - Parameters:
  ///   - usesTerminal: Whether that is so; else the program has our own streams.
  ///   - input: what it reads on standard input instead.
  ///   - output: where its standard output goes instead; what it says of its mistakes goes nowhere then.
  static func run(
    _ words: [String], usesTerminal: Bool = true, reading input: CInt? = nil, printingTo output: CInt? = nil
  ) -> Ending {
    // Were ends of children ignored, how this one ended could not be learnt.
    let former = signal(SIGCHLD, SIG_DFL)
    defer { signal(SIGCHLD, former) }
    var pid: pid_t = 0
    let code = spawn(words, &pid, usesTerminal: usesTerminal, input, output)
    return code == 0 ? wait(for: pid) : .notStarted(code: code)
  }

  private static func spawn(
    _ words: [String], _ pid: inout pid_t, usesTerminal: Bool, _ input: CInt?, _ output: CInt?
  ) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let input { posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO) }
    if let output {
      posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
      posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    }
    let terminal = usesTerminal ? open("/dev/tty", O_RDWR | O_CLOEXEC) : -1
    defer { if terminal >= 0 { close(terminal) } }
    if terminal >= 0 {
      for stream in STDIN_FILENO...STDERR_FILENO {
        posix_spawn_file_actions_adddup2(&actions, terminal, stream)
      }
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for number in [SIGPIPE, SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU, SIGTERM, SIGCHLD] {
      sigaddset(&signals, number)
    }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let arguments = words.map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    return posix_spawnp(&pid, words[0], &actions, &attributes, arguments + [nil], environ)
  }

  private static func wait(for pid: pid_t) -> Ending {
    var status: CInt = 0
    while true {
      let result = waitpid(pid, &status, WUNTRACED)
      if result < 0 {
        if errno == EINTR { continue }
        return .notStarted(code: errno)
      }
      // The macros that take a status apart are not for Swift: stopped, ended by itself, or by a signal.
      if status & 0xFF == 0x7F {
        CursesScreen.stopProcessGroup()
        kill(pid, SIGCONT)
      } else if status & 0x7F == 0 {
        return .exited(status: status >> 8 & 0xFF)
      } else {
        return .killed(signal: status & 0x7F)
      }
    }
  }
}
