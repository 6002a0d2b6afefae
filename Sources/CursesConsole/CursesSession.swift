internal import CNcurses
internal import CTerminalGuard
internal import Console
internal import Glibc
internal import SystemCalls

/// ncurses between its beginning and its end: the terminal's own colours as default, no cursor keys, no update broken off
/// because a key is waiting.
///
/// It writes into a file in memory, from which its bytes are collected: ncurses would wait for a terminal that does not
/// read, and nobody could end the program meanwhile. So it does not know the terminal's modes, which are ours to set.
struct CursesSession: ~Copyable {
  private let screen: OpaquePointer
  private let input: UnsafeMutablePointer<FILE>
  private let output: UnsafeMutablePointer<FILE>
  private let collected: CInt
  let colorDepth: ColorDepth

  /// What a file must be able to hold, in bytes, lest the system cut pictures off or end the program.
  private static let leastFile = 4096

  init(terminal name: String, size: Size?) throws(ScreenError) {
    var limit = rlimit()
    if getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0, limit.rlim_cur < Self.leastFile {
      throw .noRoomForPictures(Int(limit.rlim_cur))
    }
    let collected = rihla_unnamed_file()
    guard collected >= 0 else { throw .noTerminal }
    guard let output = Self.stream(on: collected, "w"), let input = Self.stream(on: collected, "r") else {
      throw .noTerminal
    }
    guard let screen = Self.begin(name, output, input, size) else {
      fclose(output)
      fclose(input)
      close(collected)
      throw .unusableTerminal(name)
    }
    (self.screen, self.input, self.output, self.collected) = (screen, input, output, collected)
    noecho()
    nonl()
    typeahead(-1)
    colorDepth = Self.startColors()
  }

  /// Begins, the size told by the environment: a file has none.
  private static func begin(
    _ name: String, _ output: UnsafeMutablePointer<FILE>, _ input: UnsafeMutablePointer<FILE>, _ size: Size?
  ) -> OpaquePointer? {
    guard let size else { return newterm(name, output, input) }
    let values = [("LINES", size.rows), ("COLUMNS", size.columns)]
    let former = values.map { name, _ in getenv(name).map { String(cString: $0) } }
    for (name, value) in values { setenv(name, String(value), 1) }
    defer {
      for ((name, _), value) in zip(values, former) {
        if let value { setenv(name, value, 1) } else { unsetenv(name) }
      }
    }
    return newterm(name, output, input)
  }

  /// The bytes that ncurses wrote since they were collected last.
  func collect() -> [UInt8] {
    fflush(output)
    let size = lseek(collected, 0, SEEK_END)
    guard size > 0 else { return [] }
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, count in
      count = max(0, retrying { pread(collected, buffer.baseAddress, buffer.count, 0) })
    }
    lseek(collected, 0, SEEK_SET)
    ftruncate(collected, 0)
    return bytes
  }

  /// Ends the screen; what is still to be written can be collected. Nothing else of ncurses may be used afterwards.
  func end() -> [UInt8] {
    endwin()
    let last = collect()
    delscreen(screen)
    fclose(output)
    fclose(input)
    close(collected)
    return last
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
