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
  var board = Board()
  var mode = Mode.board
  /// What there is to begin with, until something was chosen.
  var start: StartScreen?
  /// As what the map is shown.
  public internal(set) var perspective = Perspective.map
  var tables = Tables()
  /// Where the eye is in the lanes.
  var lanes = Lanes()
  /// Where the eye is in the flow.
  var flowState = FlowState()
  /// Where the eye is on the curve.
  var curve = CurveState()
  var clipboard: Clipboard?
  var ids: IDSource
  var look: Look
  let keymap: Keymap
  var size: Size

  /// The file behind the map.
  public internal(set) var file: DocumentFile
  /// What the status line says.
  public internal(set) var notice: Notice?

  /// Whether the file is not what is shown, though nobody changed anything: it is not there yet, or was repaired when
  /// it was read. Saving then writes; quitting does not ask.
  var isFileBehind: Bool

  /// Whether somebody took the file away: it is made anew when the user asks for that, not by itself.
  var isFileGone = false

  /// Whether letters on the board begin touchpoints (capture mode) instead of giving commands.
  public internal(set) var capturesLetters: Bool
  /// Keys of a sequence that has been begun.
  var pendingKeys: [KeyPress] = []
  /// What was typed into a line that was left by Esc: the next one begins with it.
  var draft = Draft()
  /// The same for a line that asks for a pain, an opportunity, evidence or an action.
  var promptDraft: (purpose: Prompt.Purpose, text: String)?
  /// What was copied or cut in a field.
  var copiedText = ""
  /// Whether the mouse was pressed in a field, so that dragging it selects there.
  var isSelectingByMouse = false
  /// Whether forms show the fields, too, that a workshop rarely needs.
  var showsAllFields = false
  /// The time, in milliseconds since 1970, and the day (ISO 8601), as told from outside.
  var now: Int64 = 0
  var today = ""
  /// When the count-down ends.
  var timerEnd: Int64?
  /// Whether it was said that it has ended.
  var isTimeOver = false
  /// The session that is being held, or was held last.
  public internal(set) var session: RunningSession?
  /// What was set or added last, for doing the same elsewhere.
  var lastChange: Repeatable?
  /// What was looked for last.
  var searchText = ""
  /// What the journal knows of the text that is being written.
  var journaledText: OpenText?
  /// Why the journal does not protect what is being done, or nil if it does.
  public internal(set) var unprotected: Phrase?
  /// What the file holds since somebody else wrote it, until it has been decided about.
  var outside: OutsideChange?
  /// Whether a map that has a name is saved by itself after a quiet moment.
  public var savesByItself = false
  /// Whether the first keys are taught, as long as few changes have been made.
  public var showsFirstSteps = false
  /// How many changes have been made, undone ones too.
  public internal(set) var changesMade = 0
  /// Whether the form of a touchpoint begins with the six questions of its template.
  public var asksSixQuestions = false
  /// How the names of the cards on screen break into lines.
  var titles: TitleLines
  /// The texts of the last picture, in the order of the screen.
  var texts: ArrangedTexts
  /// What the events so far ask to be done.
  var effects: [Effect] = []
  /// What the mouse was pressed on, as long as it is held down.
  var grabbed: Focus?
  /// Where it has been dragged to.
  var dragPoint: Point?
  /// Whether the last click left what it was on for something else.
  var lastClickLeft = false
  /// What the parts of the last picture are for.
  var clickAreas: [(area: Rect, target: ClickTarget)] = []

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
    document = Document(map)
    self.file = file
    self.look = look
    titles = TitleLines(width: 0, typesetter: look.typesetter)
    texts = ArrangedTexts(typesetter: look.typesetter)
    self.size = size
    self.keymap = keymap
    self.ids = ids
    self.isFileBehind = isFileBehind
    self.capturesLetters = capturesLetters
    if isUnsaved { document.markUnsaved() }
    self.look.reading = mapFlow
    if let stage = map.stages.first { board.focus = firstFocus(in: stage) }
  }

  /// The map as it is now.
  public var map: JourneyMap { document.map }

  /// The phrasebook of the interface as it speaks now.
  public var phrasebook: Phrasebook { look.phrasebook }

  /// What was done to it and can be undone or redone.
  public var history: History<Bookmark> { document.history }

  /// How many touchpoints are low or critical.
  public var lowCount: Int { document.figures.total.low }

  /// Whether the map differs from what was saved last.
  public var isModified: Bool { document.history.isModified }

  /// Says something on the status line.
  public mutating func say(_ phrase: Phrase, _ tone: Notice.Tone = .information) {
    notice = Notice(phrase, tone)
  }

  func firstFocus(in stage: Stage) -> Focus {
    stage.touchpoints.first.map { .touchpoint($0.id) } ?? .stage(stage.id)
  }
}
