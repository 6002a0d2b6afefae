/// A screen without a terminal: plays a script of events and keeps what it was shown.
public struct ScriptedScreen: Screen {
  /// The size; a resize in the script changes it when it is reported.
  public private(set) var size: Size
  /// What it pretends to be able to show.
  public let capabilities: Capabilities
  /// Every canvas shown, in order.
  public private(set) var frames: [Canvas] = []
  private var events: ArraySlice<InputEvent>

  /// A screen that reports `events` one after the other.
  public init(size: Size, capabilities: Capabilities, events: [InputEvent]) {
    self.size = size
    self.capabilities = capabilities
    self.events = events[...]
  }

  /// What is on the screen now.
  public var lastFrame: Canvas? { frames.last }

  /// Keeps the canvas.
  public mutating func show(_ canvas: borrowing Canvas) {
    frames.append(copy canvas)
  }

  /// The next event of the script, at once; after the last, ``InputEvent/closed`` for ever.
  public mutating func nextEvent(timeout: Duration?) -> InputEvent? {
    guard let event = events.popFirst() else { return .closed }
    if case .resize(let size) = event { self.size = size }
    return event
  }
}
