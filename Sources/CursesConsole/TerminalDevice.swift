internal import CNcurses
internal import Console
internal import Glibc
internal import SystemCalls

/// The terminal's two descriptors. Standard streams that are redirected are replaced by the controlling terminal, so
/// that a document may come from standard input while keys come from the keyboard.
struct TerminalDevice: ~Copyable {
  let input: CInt
  let output: CInt
  private let opened: CInt?

  init() throws(ScreenError) {
    let readsStandard = isatty(STDIN_FILENO) == 1
    let writesStandard = isatty(STDOUT_FILENO) == 1
    guard !readsStandard || !writesStandard else {
      (input, output, opened) = (STDIN_FILENO, STDOUT_FILENO, nil)
      return
    }
    let terminal = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard terminal >= 0 else { throw .noTerminal }
    input = readsStandard ? STDIN_FILENO : terminal
    output = writesStandard ? STDOUT_FILENO : terminal
    opened = terminal
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

  /// The modes the terminal has now.
  var modes: termios? {
    var modes = termios()
    return tcgetattr(output, &modes) == 0 ? modes : nil
  }

  /// Writes all of `bytes`; gives up when the terminal is gone.
  func write(_ bytes: [UInt8]) { writeAll(bytes, to: output) }
}
