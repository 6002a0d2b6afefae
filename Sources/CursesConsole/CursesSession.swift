internal import CNcurses
internal import Console
internal import Glibc

/// ncurses between its beginning and its end: raw input modes, the terminal's own colours as default, no cursor keys,
/// no update broken off because a key is waiting.
struct CursesSession: ~Copyable {
  private let screen: OpaquePointer
  private let input: UnsafeMutablePointer<FILE>
  private let output: UnsafeMutablePointer<FILE>
  let colorDepth: ColorDepth

  init(terminal name: String, device: borrowing TerminalDevice) throws(ScreenError) {
    guard let output = Self.stream(on: device.output, "w"), let input = Self.stream(on: device.input, "r")
    else {
      throw .noTerminal
    }
    guard let screen = newterm(name, output, input) else {
      fclose(output)
      fclose(input)
      throw .unusableTerminal(name)
    }
    (self.screen, self.input, self.output) = (screen, input, output)
    raw()
    noecho()
    nonl()
    typeahead(-1)
    colorDepth = Self.startColors()
  }

  /// Gives the terminal back. Nothing of ncurses may be used afterwards.
  func end() {
    endwin()
    delscreen(screen)
    fclose(output)
    fclose(input)
  }

  private static func startColors() -> ColorDepth {
    guard has_colors(), start_color() == OK else { return .monochrome }
    use_default_colors()
    return switch rihla_colors() {
    case 256...: .indexed256
    case 16...: .sixteen
    case 8...: .eight
    default: .monochrome
    }
  }

  /// A stream of its own, because ncurses wants one and ends with it.
  private static func stream(on descriptor: CInt, _ mode: String) -> UnsafeMutablePointer<FILE>? {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { return nil }
    guard let stream = fdopen(copy, mode) else {
      close(copy)
      return nil
    }
    return stream
  }
}
