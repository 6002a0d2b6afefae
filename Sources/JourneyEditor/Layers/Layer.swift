import Console
import JourneyModel
import Phrases

/// Something that is open and takes the keys: the map itself, or a line, a form, a page, a list over it.
///
/// A layer is one value that answers for itself. The editor keeps a stack of them (`Layers`); the top gets every key
/// first and tells by a `Reaction` what becomes of it. It changes the map through the editor that it is handed, in which
/// it still lies as it was until it has answered.
protocol Layer: Sendable {
  var traits: LayerTraits { get }

  // Events

  /// Takes a key.
  mutating func handle(_ key: KeyPress, in editor: inout Editor) -> Reaction
  /// Takes a text that was pasted.
  mutating func paste(_ text: String, in editor: inout Editor) -> Reaction
  /// Takes a click on one of its parts.
  mutating func click(_ target: ClickTarget, isDouble: Bool, in editor: inout Editor) -> Reaction
  /// Takes a turn of the wheel: −1 up, 1 down.
  mutating func wheel(at point: Point, by step: Int, in editor: inout Editor) -> Reaction
  /// Takes what was pressed on the map to where the mouse is.
  mutating func drag(_ grabbed: Focus, to point: Point, in editor: inout Editor) -> Reaction
  /// Lets go of what was dragged.
  mutating func release(in editor: inout Editor) -> Reaction
  /// Forgets a sequence of keys that was begun, because something else than a key came.
  mutating func interrupt()
  /// Brings itself up to date after each event and before each picture.
  mutating func refresh(in editor: inout Editor)

  // Writing

  /// The text that is being written; nil where nothing is written. One that is not there cannot be put in.
  var field: TextField? { get set }
  /// The columns to which that text is wrapped; nil where it stands on one line that scrolls.
  func fieldWidth(in editor: Editor) -> Int?
  /// Keeps what is being written, as Enter would; nil where that could not be done, so that it stays open.
  mutating func finishWriting(in editor: inout Editor) -> Reaction?
  /// The text that is being written and is not part of the map yet, for the journal; nil for one that nobody touched.
  func openText(in editor: Editor) -> OpenText?
  /// The layer with the text of its chosen row opened, where there is one and none is open.
  func withTextOpened(in editor: Editor) -> (any Layer)?

  // The picture

  /// Draws itself over the whole screen; only asked of layers that cover it.
  func draw(on frame: inout Frame, of drawn: DrawnEditor)
  /// Draws itself on the status line, and tells whether it stands there.
  func drawStatus(on frame: inout Frame, in area: Rect, of drawn: DrawnEditor) -> Bool
  /// Whether somebody goes through the rows of its list just now, rather than to type into its line.
  var isOnRow: Bool { get }
  /// The keys that work now.
  func hints(in editor: Editor) -> [Hint]
  /// Why the last answer did not do, in the place of the hints.
  var trouble: Phrase? { get }

  // Places on the map that are being written

  /// The line that is open on the board for something new.
  var adding: QuickAdd? { get }
  /// The name that is being written where it stands.
  var renaming: Renaming? { get }
  /// The cell of a view that is being changed where it stands.
  var cell: CellEdit? { get }
}

/// What is so about a layer as a whole.
struct LayerTraits: OptionSet, Sendable {
  let rawValue: Int

  /// It fills the screen; else the map is on screen behind it.
  static let coversScreen = LayerTraits(rawValue: 1)
  /// It asks on the status line, so that one is needed however small the screen is.
  static let asksOnStatusLine = LayerTraits(rawValue: 1 << 1)
  /// Nothing else can be done before it is answered.
  static let mustBeAnswered = LayerTraits(rawValue: 1 << 2)
  /// It asks or tells about what somebody else did to the file.
  static let isAboutOutside = LayerTraits(rawValue: 1 << 3)
  /// It belongs to the program and reads as the language of the interface does; else as the map does.
  static let readsAsInterface = LayerTraits(rawValue: 1 << 4)
  /// What is written in it can be handed to the person's own editor.
  static let handsTextOver = LayerTraits(rawValue: 1 << 5)
  /// A thought can be parked over it.
  static let letsPark = LayerTraits(rawValue: 1 << 6)
  /// The map is not saved by itself as long as it is open.
  static let holdsUpAutosave = LayerTraits(rawValue: 1 << 7)
  /// Rows of tables stay where they are as long as it is open.
  static let holdsRows = LayerTraits(rawValue: 1 << 8)
  /// A line that asks for something stands below it, the timer is in sight, and one key stops that.
  static let takesLines = LayerTraits(rawValue: 1 << 10)
  /// It comes before the map, so that it stays when all that is open closes, and there is nothing to save.
  static let comesFirst = LayerTraits(rawValue: 1 << 9)
}

/// What becomes of a layer after an event.
enum Reaction {
  /// It stays as it is now; what was opened meanwhile lies over it.
  case stays
  /// It comes off the stack; what lies below is there again.
  case leaves
  /// Another opens over it.
  case opens(any Layer)
  /// Another takes its place.
  case becomes(any Layer)
  /// The event means nothing to it.
  case passes
}

extension Layer {
  mutating func paste(_ text: String, in editor: inout Editor) -> Reaction {
    editor.say(.pasteNotHere, .warning)
    return .stays
  }

  mutating func click(_ target: ClickTarget, isDouble: Bool, in editor: inout Editor) -> Reaction { .stays }
  mutating func wheel(at point: Point, by step: Int, in editor: inout Editor) -> Reaction { .stays }
  mutating func drag(_ grabbed: Focus, to point: Point, in editor: inout Editor) -> Reaction { .stays }
  mutating func release(in editor: inout Editor) -> Reaction { .stays }
  mutating func interrupt() {}
  mutating func refresh(in editor: inout Editor) {}

  var field: TextField? {
    get { nil }
    set {}
  }

  func fieldWidth(in editor: Editor) -> Int? { nil }
  mutating func finishWriting(in editor: inout Editor) -> Reaction? { .stays }
  func openText(in editor: Editor) -> OpenText? { nil }
  func withTextOpened(in editor: Editor) -> (any Layer)? { nil }

  func draw(on frame: inout Frame, of drawn: DrawnEditor) {}
  func drawStatus(on frame: inout Frame, in area: Rect, of drawn: DrawnEditor) -> Bool { false }
  var isOnRow: Bool { false }
  func hints(in editor: Editor) -> [Hint] { [] }
  var trouble: Phrase? { nil }

  var adding: QuickAdd? { nil }
  var renaming: Renaming? { nil }
  var cell: CellEdit? { nil }
}
