internal import CNcurses
internal import CTerminalGuard
public import Console
internal import Glibc
public import TerminalText

/// The terminal as a ``Screen``: ncurses draws, and nothing else of it is used; keys are read and decoded by ourselves.
///
/// There can be one at a time, and one thread must own it. The terminal is given back when the value ends, when the
/// process exits, and when it crashes.
public struct CursesScreen: Screen, ~Copyable {
  /// What the terminal shows, and whether it reports the mouse.
  public struct Options: Hashable, Sendable {
    /// How many colours to use; nil asks the terminal. Never more than it has.
    public var colors: ColorDepth?
    /// Which characters the terminal draws: what ``TerminalLocale/prepare()`` said, or less.
    public var repertoire: Repertoire
    /// Whether to ask for reports of the mouse.
    public var mouse: Bool
    /// What the terminal is told about the order of cells.
    public var order: OrderSwitch

    /// Options for a terminal that draws `repertoire`.
    public init(
      colors: ColorDepth? = nil, repertoire: Repertoire, mouse: Bool = true, order: OrderSwitch = .none
    ) {
      self.colors = colors
      self.repertoire = repertoire
      self.mouse = mouse
      self.order = order
    }
  }

  /// Larger terminals are used in part, so that no report of a size can exhaust the memory.
  static let largest = Size(columns: 1000, rows: 1000)

  /// The cells of the terminal, at most 1000 by 1000.
  public internal(set) var size: Size
  /// What the terminal shows, within what the options allow.
  public let capabilities: Capabilities

  let device: TerminalDevice
  var modes: TerminalModes
  private let curses: CursesSession
  /// Signals arrive here, one byte each.
  let signals: CInt

  /// What the terminal shows, nil when it has to be drawn anew.
  var shown: Canvas?
  var painter: CellPainter
  var cursorIsShown: Bool?
  var decoder = KeyDecoder(escapeDelay: Self.escapeDelay)
  var clicks = ClickCounter()
  var waiting: [InputEvent] = []
  var lastInput = ContinuousClock.now
  var isClosed = false

  /// Takes the terminal over.
  ///
  /// ``TerminalLocale/prepare()`` must have been called. Without colours asked for in `options` the terminal's own number
  /// is used; what `NO_COLOR` means is the caller's business.
  /// - Throws: ``ScreenError`` when there is no terminal, or none that can place its cursor.
  public init(options: Options) throws(ScreenError) {
    let device = try TerminalDevice()
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    guard let shellModes = device.modes else { throw .noTerminal }
    var modes = try TerminalModes(terminal: name, device: device, mouse: options.mouse)
    modes.adopt(options.order)
    // Before anything is sent: from here on every end gives the terminal back. ncurses leaves handlers alone that are there.
    let signals = Self.guardTerminal(device.output, shellModes, modes.emergency)
    let curses = try Self.begin(modes.order, name, on: device)
    let depth = min(options.colors ?? .indexed256, curses.colorDepth)
    capabilities = Capabilities(colors: depth, repertoire: options.repertoire)
    painter = CellPainter(depth: depth)
    self.signals = signals
    self.modes = modes
    self.curses = curses
    self.device = device
    size = Size(columns: Int(rihla_columns()), rows: Int(rihla_lines()))
    adoptSize()
    self.device.write(self.modes.entering)
  }

  deinit {
    device.write(modes.leaving)
    curses.end()
    device.write(modes.order.off)
    rihla_guard_arm(0)
    rihla_guard_remove()
  }

  /// Sends every cell anew with the next frame, in case something else has written to the terminal.
  public mutating func redraw() {
    rihla_clear_next()
    shown = nil
  }

  /// Begins with ncurses after the terminal was told about the order: VTE keeps that for each row as it is cleared.
  private static func begin(
    _ order: OrderSwitch, _ name: String, on device: borrowing TerminalDevice
  ) throws(ScreenError) -> CursesSession {
    device.write(order.on)
    do throws(ScreenError) {
      return try CursesSession(terminal: name, device: device)
    } catch {
      device.write(order.off)
      rihla_guard_arm(0)
      rihla_guard_remove()
      throw error
    }
  }

  /// Tells the terminal something else about the order of cells, and sends all of them anew with the next frame.
  public mutating func adopt(_ order: OrderSwitch) {
    let former = modes.order
    modes.adopt(order)
    guard modes.order != former, !isClosed else { return }
    device.write(former.off)
    modes.emergency.withUnsafeBytes { rihla_guard_restore_with($0.baseAddress, $0.count) }
    device.write(modes.order.on)
    redraw()
  }

  /// Has the terminal report the mouse from now on, or not.
  public mutating func reportMouse(_ isReported: Bool) {
    guard modes.usesMouse != isReported, !isClosed else { return }
    modes.usesMouse = isReported
    device.write(modes.mouse)
    modes.emergency.withUnsafeBytes { rihla_guard_restore_with($0.baseAddress, $0.count) }
  }

  /// Puts the terminal into our modes after another program had it.
  mutating func takeOver() {
    device.write(modes.order.on)
    rihla_refresh()
    cursorIsShown = nil
    device.write(modes.entering)
    adoptSize()
    redraw()
  }

  /// Brings ncurses to the terminal's present size and reports it if it is another than before.
  mutating func adoptSize() {
    guard let reported = device.size else { return }
    let present = Size(
      columns: min(reported.columns, Self.largest.columns), rows: min(reported.rows, Self.largest.rows))
    guard present != size else { return }
    resize_term(CInt(present.rows), CInt(present.columns))
    size = present
    waiting.append(.resize(present))
    redraw()
  }

  private static func guardTerminal(_ output: CInt, _ modes: termios, _ bytes: [UInt8]) -> CInt {
    withUnsafePointer(to: modes) { pointer in
      bytes.withUnsafeBytes { rihla_guard_install(output, pointer, $0.baseAddress, $0.count) }
    }
  }

  /// How long a lone Esc waits: `ESCDELAY` in milliseconds as with other programs that use ncurses, else 25.
  private static var escapeDelay: Duration {
    let wanted = getenv("ESCDELAY").flatMap { Int(String(cString: $0)) } ?? 25
    return .milliseconds(min(max(wanted, 1), 5000))
  }
}
