internal import CTerminalGuard
internal import Console
internal import Glibc

/// The terminal's two descriptors. Standard streams that are redirected are replaced by the controlling terminal, so
/// that a document may come from standard input while keys come from the keyboard.
struct TerminalDevice: ~Copyable {
  let input: CInt
  let output: CInt
  private let opened: CInt?
  private let shellModes: termios

  init() throws(ScreenError) {
    let readsStandard = isatty(STDIN_FILENO) == 1
    let writesStandard = isatty(STDOUT_FILENO) == 1
    var terminal: CInt?
    if !readsStandard || !writesStandard {
      let number = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
      guard number >= 0 else { throw .noTerminal }
      terminal = number
    }
    let output = writesStandard ? STDOUT_FILENO : terminal ?? STDOUT_FILENO
    var modes = termios()
    guard tcgetattr(output, &modes) == 0 else {
      if let terminal { close(terminal) }
      throw .noTerminal
    }
    input = readsStandard ? STDIN_FILENO : terminal ?? STDIN_FILENO
    self.output = output
    opened = terminal
    shellModes = modes
  }

  deinit {
    if let opened { close(opened) }
  }

  /// The terminal's size, nil when it does not know.
  var size: Size? {
    var window = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
      return nil
    }
    return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }

  /// The modes the terminal had when it was taken over.
  var modes: termios { shellModes }

  /// Has the terminal hand every byte over as it comes, and change none of ours.
  ///
  /// At once, not when all has been shown: that would wait for a terminal that does not read.
  func setOwnModes() {
    var modes = shellModes
    modes.c_iflag &= ~tcflag_t(IGNBRK | BRKINT | PARMRK | ISTRIP | INLCR | IGNCR | ICRNL | IXON)
    modes.c_oflag &= ~tcflag_t(ONLCR | OCRNL | ONLRET | XTABS)
    modes.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | ISIG | IEXTEN)
    modes.c_cflag = modes.c_cflag & ~tcflag_t(CSIZE | PARENB) | tcflag_t(CS8)
    rihla_set_minimum_read(&modes)
    tcsetattr(output, TCSANOW, &modes)
  }

  /// Gives the terminal the modes back that it had.
  func setShellModes() {
    var modes = shellModes
    tcsetattr(output, TCSANOW, &modes)
  }
}
