public import TerminalText

/// What a terminal can show.
public struct Capabilities: Hashable, Sendable {
  /// How many colours.
  public var colors: ColorDepth
  /// Which characters.
  public var repertoire: Repertoire

  /// What a terminal can show.
  public init(colors: ColorDepth, repertoire: Repertoire) {
    self.colors = colors
    self.repertoire = repertoire
  }
}

/// Where canvases are shown and keys come from.
public protocol Screen: ~Copyable {
  /// The cells of the screen now.
  var size: Size { get }
  /// What the screen can show.
  var capabilities: Capabilities { get }
  /// Shows a canvas in place of the one before. One of another size is cut or leaves the rest blank.
  mutating func show(_ canvas: borrowing Canvas)
  /// The next event, waiting for it at most so long; nil when the time is over, nil never without a `timeout`.
  mutating func nextEvent(timeout: Duration?) -> InputEvent?
}
