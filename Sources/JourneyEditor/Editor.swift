public import Console
import JourneyInsight
public import JourneyModel
public import Phrases
import TerminalText

/// The editor: a map, where the eye is on it, and what is open. Events go in, effects and pictures come out.
///
/// A value without side effects. `handle` is the one way in; what must happen outside (saving, ending) is returned as
/// data. Its themes lie in extensions: `Editor+….swift`.
public struct Editor: Sendable {
  var document: Document
  /// The file behind the map.
  public var file: DocumentFile
  /// How the map, its file and its journal stand to each other.
  var safety: Safety
  /// The focus and the selection, which all views share.
  var board = Board()
  /// The views of the map, and which of them is shown.
  var views = Views()
  /// What is open over the map; the top takes the keys.
  var layers = Layers(MapLayer())
  /// The last thing that was said, for the status line.
  public internal(set) var notice: Notice?
  var drafts = Drafts()
  var clipboard = Clipboard()
  /// The session that is being held, or was held last.
  public internal(set) var session: RunningSession?
  var clock = Clock()
  /// The room that sees the map, where one does.
  public internal(set) var room = Room()
  /// How this editor stands to others on the same map.
  public internal(set) var following = Following()
  var mouse = Mouse()
  var look: Look
  var picture: Picture
  /// How the person likes to work.
  public var preferences: Preferences
  /// What the events so far ask to be done.
  var effects: [Effect] = []

  /// An editor for a map.
  ///
  /// - Parameters:
  ///   - isUnsaved: the map is in no file and would be lost.
  ///   - isFileBehind: the file is not what is shown, but nothing would be lost: a new or a repaired map.
  ///   - capturesLetters: whether it begins in capture mode.
  public init(
    _ map: JourneyMap, file: DocumentFile = DocumentFile(), look: Look, size: Size, keymap: Keymap = .usual,
    ids: IDSource = IDSource(), isUnsaved: Bool = false, isFileBehind: Bool = false,
    capturesLetters: Bool = false
  ) {
    document = Document(map, ids: ids)
    self.file = file
    self.look = look
    picture = Picture(size: size, look: look)
    safety = Safety(isFileBehind: isFileBehind)
    preferences = Preferences(keymap: keymap, capturesLetters: capturesLetters)
    if isUnsaved { document.markUnsaved() }
    self.look.reading = mapFlow
    if let stage = map.stages.first { board.focus = firstFocus(in: stage) }
  }

  /// The size of the screen.
  var size: Size { picture.size }

  var keymap: Keymap { preferences.keymap }

  /// The number of changes that have been made, undone ones too.
  public var changesMade: Int { document.changesMade }

  /// The map as it is now.
  public var map: JourneyMap { document.map }

  /// The phrasebook of the interface as it speaks now.
  public var phrasebook: Phrasebook { look.phrasebook }

  /// What was done to it and can be undone or redone.
  public var history: History<Bookmark> { document.history }

  /// How many touchpoints are low or critical.
  public var lowCount: Int { document.figures.total.low }

  /// Whether the map differs from what was saved last.
  public var isModified: Bool { !document.follows && document.history.isModified }

  /// Says something on the status line.
  public mutating func say(_ phrase: Phrase, _ tone: Notice.Tone = .information) {
    notice = Notice(phrase, tone)
  }

  func firstFocus(in stage: Stage) -> Focus {
    stage.touchpoints.first.map { .touchpoint($0.id) } ?? .stage(stage.id)
  }
}
