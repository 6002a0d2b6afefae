/// Something the mouse did.
public struct MouseEvent: Hashable, Sendable {
  /// What it did.
  public enum Kind: Hashable, Sendable {
    case press, release, drag, wheelUp, wheelDown
  }

  /// What the mouse did.
  public var kind: Kind
  /// 1 left, 2 middle, 3 right; 0 for the wheel.
  public var button: Int
  /// The column of the screen, from 0 at the left.
  public var column: Int
  /// The row, from 0 at the top.
  public var row: Int
  /// The keys held down.
  public var modifiers: Modifiers
  /// How many presses of the same button on the same cell followed each other quickly; 2 is a double-click.
  public var clicks: Int

  /// An event of the mouse.
  public init(
    _ kind: Kind, button: Int = 1, column: Int, row: Int, modifiers: Modifiers = [], clicks: Int = 1
  ) {
    self.kind = kind
    self.button = button
    self.column = column
    self.row = row
    self.modifiers = modifiers
    self.clicks = clicks
  }
}

/// What a screen reports.
public enum InputEvent: Hashable, Sendable {
  case key(KeyPress)
  /// Pasted text; its lines end in LF. It must never run commands.
  case paste(String)
  case mouse(MouseEvent)
  /// The screen has a new size.
  case resize(Size)
  /// The process was asked to end by that signal.
  case terminate(signal: Int32)
  /// The process was asked to stop, as by Ctrl-Z in a shell: whoever owns the screen suspends it.
  case stopRequested
  /// The process goes on after it was stopped; everything may have changed meanwhile.
  case resumed
  /// Something else than the screen has something to say, and is to be listened to.
  case outside
  /// The terminal is gone: nothing will ever come again.
  case closed
}
