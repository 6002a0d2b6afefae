internal import CTerminalGuard
public import Console
internal import Glibc
public import TerminalText

/// The terminal as a ``Screen``, in the words of the description that ncurses has of it; pictures are painted and keys are
/// read by ourselves.
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
  let output: TerminalOutput
  var modes: TerminalModes
  let description: TerminalDescription
  /// Signals arrive here, one byte each.
  let signals: CInt

  /// What the terminal shows, nil when it has to be drawn anew.
  var shown: Canvas?
  /// The picture that is shown when the terminal has taken the one before.
  var pending: Canvas?
  var painter: PicturePainter
  var cursorIsShown: Bool?
  var decoder = KeyDecoder(escapeDelay: Self.escapeDelay)
  var clicks = ClickCounter()
  var waiting: [InputEvent] = []
  var lastInput = ContinuousClock.now
  /// When nothing was waiting to be read; before the first look people have typed ahead.
  var lastQuiet = ContinuousClock.now - .seconds(2)
  var isClosed = false
  /// What is waited for besides keys.
  public var watched: [WatchedEnd] = []
  /// Until when what comes there gathers.
  var gathersUntil = ContinuousClock.now
  /// Whether the terminal is in other hands.
  var isHandedOver = false

  /// Takes the terminal over.
  ///
  /// ``TerminalLocale/prepare()`` must have been called. Without colours asked for in `options` the terminal's own number
  /// is used; what `NO_COLOR` means is the caller's business.
  /// - Throws: ``ScreenError`` when there is no terminal, or none that can place its cursor.
  public init(options: Options) throws(ScreenError) {
    let device = try TerminalDevice()
    let output = try TerminalOutput(device.output)
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    let description = try TerminalDescription(of: name, output: device.output)
    var modes = TerminalModes(description, mouse: options.mouse)
    modes.adopt(options.order)
    // Before anything is sent: from here on every end gives the terminal back.
    let size = Self.usable(device.size ?? description.usualSize)
    let signals = Self.guardTerminal(
      output.descriptor, device.modes, modes.givingBack(description, rows: size.rows))
    let depth = min(options.colors ?? .indexed256, description.colorDepth)
    capabilities = Capabilities(colors: depth, repertoire: options.repertoire)
    painter = PicturePainter(words: .described(), depth: depth)
    self.size = size
    self.signals = signals
    self.modes = modes
    self.device = device
    self.output = output
    self.description = description
    enter()
  }

  deinit {
    if !isHandedOver {
      output.send(modes.givingBack(description, rows: size.rows))
      output.finish()
      device.setShellModes()
    }
    rihla_guard_arm(0)
    rihla_guard_remove()
  }

  /// The name by which the terminal calls itself and the one whose description stands in for the one that is missing; nil
  /// where it is not missing.
  public var standIn: (asked: String, used: String)? {
    description.asked == description.used ? nil : (description.asked, description.used)
  }

  /// Sends every cell anew with the next frame, in case something else has written to the terminal.
  public mutating func redraw() {
    shown = nil
  }

  /// Puts the terminal into our modes and tells it about the order before anything else: VTE keeps that for each row as it is
  /// cleared.
  private func enter() {
    device.setOwnModes()
    output.send(modes.order.on + description.entering(rows: size.rows) + modes.entering)
  }

  /// Tells the terminal something else about the order of cells, and sends all of them anew with the next frame.
  public mutating func adopt(_ order: OrderSwitch) {
    let former = modes.order
    modes.adopt(order)
    guard modes.order != former, !isClosed else { return }
    output.send(former.off)
    guardAnew()
    output.send(modes.order.on)
    redraw()
  }

  /// Draws other characters in place of those of ambiguous width from now on, because the terminal gives these two
  /// columns, or does not.
  public mutating func avoidAmbiguous(_ isWide: Bool) {
    guard painter.avoidsAmbiguous != isWide else { return }
    painter.avoidsAmbiguous = isWide
    redraw()
  }

  /// Has the terminal report the mouse from now on, or not.
  public mutating func reportMouse(_ isReported: Bool) {
    guard modes.usesMouse != isReported, !isClosed else { return }
    modes.usesMouse = isReported
    output.send(modes.mouse)
    guardAnew()
  }

  /// Puts the terminal into our modes after another program had it.
  mutating func takeOver() {
    adoptSize()
    enter()
    cursorIsShown = nil
    lastQuiet = ContinuousClock.now
    redraw()
  }

  /// Takes the terminal's present size and reports it if it is another than before.
  mutating func adoptSize() {
    guard let present = device.size.map(Self.usable), present != size else { return }
    size = present
    guardAnew()
    waiting.append(.resize(present))
    redraw()
  }

  /// Has every end give the terminal back as it is to be given back now.
  private func guardAnew() {
    modes.givingBack(description, rows: size.rows).withUnsafeBytes {
      rihla_guard_restore_with($0.baseAddress, $0.count)
    }
  }

  private static func usable(_ size: Size) -> Size {
    Size(columns: min(size.columns, largest.columns), rows: min(size.rows, largest.rows))
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
