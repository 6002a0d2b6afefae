internal import Glibc
internal import SystemCalls

/// What is on its way to the terminal. A terminal that does not read keeps nobody waiting: what it does not take yet stays
/// here.
///
/// Written to through a description of its own, so that not to wait is our business alone: the one that was inherited is
/// the shell's, too. Where none can be opened, writing waits as it does everywhere.
final class TerminalOutput {
  /// Where it is written.
  let descriptor: CInt
  private var waiting: ArraySlice<UInt8> = []

  /// Output to a terminal that is open as `inherited`.
  init(_ inherited: CInt) throws(ScreenError) {
    let flags = O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    var number = open("/proc/self/fd/\(inherited)", flags)
    // The terminal may belong to somebody else, after su for instance; the one that controls us may always be opened.
    if number < 0, tcgetsid(inherited) == getsid(0) { number = open("/dev/tty", flags) }
    if number < 0 { number = fcntl(inherited, F_DUPFD_CLOEXEC, 0) }
    guard number >= 0 else { throw .noTerminal }
    descriptor = number
  }

  deinit { close(descriptor) }

  /// Whether the terminal has taken everything.
  var isEmpty: Bool { waiting.isEmpty }

  /// Sends bytes behind those that wait.
  func send(_ bytes: some Collection<UInt8>) {
    waiting += bytes
    push()
  }

  /// Hands over what the terminal takes now. When the terminal is gone, so is all that waits.
  func push() {
    while !waiting.isEmpty {
      let count = waiting.withUnsafeBytes { bytes in
        retrying { write(descriptor, bytes.baseAddress, bytes.count) }
      }
      guard count > 0 else {
        if count < 0, errno != EAGAIN { waiting = [] }
        return
      }
      waiting = waiting.dropFirst(count)
    }
    waiting = []
  }

  /// Waits until the terminal has taken everything, but not longer than so long; what it has not taken then is dropped.
  func finish(within limit: Duration = .milliseconds(500)) {
    let deadline = ContinuousClock.now + limit
    push()
    while !waiting.isEmpty, ContinuousClock.now < deadline {
      var place = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      // A terminal with little room says that it has none.
      _ = poll(&place, 1, 10)
      push()
    }
    waiting = []
  }
}
