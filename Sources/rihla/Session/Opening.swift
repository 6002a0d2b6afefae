import Console
import CursesConsole
import Glibc
import JourneyEditor
import JourneyFile
import JourneyModel
import Phrases
import RoomTalk
import TerminalText

/// A map about to be opened in the editor: read and checked before the terminal is touched.
struct Opening {
  fileprivate let map: JourneyMap
  fileprivate let place: DocumentPlace?
  fileprivate let saved: SavedDocument?
  private var readOnly: Phrase?
  private var notice: Phrase?
  private var isUnsaved = false
  var isFileBehind = false
  /// Whether unsaved work that never had a file is offered: only where no map was named.
  fileprivate var resumesUnnamed = false
  /// What the eye is on at first; as it was left where nothing is.
  var focus = Focus.nothing
  /// The maps from which links led here, the first one first.
  fileprivate var below: [DocumentPlace] = []
  /// What Esc returns to where nothing else is open: the map or the atlas below.
  private var returnsTo: String?
  /// What is wrong with the file of what maps share: the map is opened without.
  private var sharedTrouble: Phrase?
  /// A stage that is not there, to which a link led.
  private var missedStage: Stage.ID?
  /// The process to which the map was handed over, and which is followed from now on.
  var leader: pid_t?
  /// The room of the editor that handed the map over, to be opened again.
  var room: RoomOpening?
  /// Whether the person is asked first what to begin with.
  private var showsStart = false
  /// Whether the form of a touchpoint begins with its six questions.
  var asksSixQuestions = false
  /// The configuration in force.
  fileprivate let configuration: ConfigurationFile

  /// Makes it a map over others, to which Esc returns: at a stage, or as it was left.
  mutating func go(to stage: Stage.ID?, over below: [DocumentPlace], titled title: String) {
    (self.below, returnsTo) = (below, title)
    guard let stage else { return }
    if map.stage(stage) == nil { missedStage = stage } else { focus = .stage(stage) }
  }

  /// Makes it a map of the atlas, to which Esc returns.
  mutating func go(to focus: Focus, fromAtlas name: String) { (self.focus, returnsTo) = (focus, name) }

  /// Reads a file, standard input for `-`; nil asks what to begin with. A file that is not there begins a blank map.
  ///
  /// - Parameters:
  ///   - configuration: how a new map is begun, among other things.
  ///   - book: in which language a new map is begun.
  ///   - isTelling: whether the terminal is free for messages.
  init(
    path: String?, isReadOnly: Bool, configuration: ConfigurationFile, in book: Phrasebook = phrasebook,
    isTelling: Bool = true
  ) throws {
    self.configuration = configuration
    readOnly = isReadOnly ? .readOnlyAsked : nil
    guard let path, let file = try Self.existingFile(path) else {
      var map = try MapSource.blank(for: path, in: book, configuration.settings)
      if let path { map.shared = Self.shared(path, &sharedTrouble) }
      self.map = map
      place = path.map { DocumentPlace($0) }
      saved = nil
      notice = path.map { .newFile(Paths.short($0)) }
      isFileBehind = path != nil
      (resumesUnnamed, showsStart) = (path == nil, path == nil)
      return
    }
    if file.bytes.isEmpty, path != "-", DocumentPlace(path).form == .map {
      var map = try MapSource.blank(for: path, in: book, configuration.settings)
      map.shared = Self.shared(path, &sharedTrouble)
      self.map = map
      self.place = DocumentPlace(path)
      self.saved = .map(SavedMap(map, beginning: file))
      notice = .newFile(Paths.short(path))
      isFileBehind = true
      readOnly = isReadOnly ? .readOnlyAsked : nil
      return
    }
    let saved: SavedDocument
    do {
      saved = Self.sharing(try MapSource.document(of: file, named: path), path, &sharedTrouble)
    } catch {
      if isTelling { Self.tellLeftovers(beside: path) }
      throw error
    }
    let place = DocumentPlace(path)
    // A diagram of standard input has no file into which it could be written back.
    self.saved = path == "-" && saved.diagram != nil ? nil : Self.known(saved, at: place)
    map = self.saved?.map ?? saved.map
    self.place = path == "-" ? nil : place
    isUnsaved = path == "-"
    isFileBehind = !saved.repairs.isEmpty
    if let newer = saved.newerFormat { readOnly = .readOnlyNewer(newer) }
    notice = Self.notice(of: saved.repairs) ?? readOnly ?? saved.diagram?.notice
  }

  private static func sharing(_ saved: SavedDocument, _ path: String, _ trouble: inout Phrase?)
    -> SavedDocument
  {
    saved.sharing(shared(path, &trouble))
  }

  /// What a map shares with those beside it; nothing, and why, where that cannot be read.
  private static func shared(_ path: String, _ trouble: inout Phrase?) -> SharedDefaults {
    do throws(Failure) {
      return try SharedPlace(for: path)?.read() ?? SharedDefaults()
    } catch {
      trouble = error.phrase
      return SharedDefaults()
    }
  }

  /// A diagram that an earlier session wrote, with the identities that its parts had then, so that one finds one's place.
  private static func known(_ saved: SavedDocument, at place: DocumentPlace) -> SavedDocument {
    guard let diagram = saved.diagram, let document = place.state else { return saved }
    let twins = StatePlaces(document: document).existing().lazy.compactMap {
      DiagramTwins(in: $0).map(of: diagram.digest)
    }
    guard let twin = twins.first, let known = try? diagram.known(as: twin) else { return saved }
    return .diagram(known)
  }

  /// Opens a map that travels with the program, or is begun anew: in no file yet, and never lost.
  init(_ map: JourneyMap, configuration: ConfigurationFile) {
    self.map = map
    self.configuration = configuration
    place = nil
    saved = nil
    isFileBehind = true
  }

  /// Names whole copies of what a file held that a save was cut short in.
  static func tellLeftovers(beside path: String) {
    guard let document = try? RealPath(of: DocumentPlace(path).file) else { return }
    let copies = StatePlaces(document: document).existing().first?.versions.path
    for copy in Leftovers.sweep(beside: document, copiesIn: copies, isLocked: false).before {
      tell(.plainFailure(.leftoverFound(copy)), to: STDERR_FILENO)
    }
  }

  private static func existingFile(_ path: String) throws -> LoadedFile? {
    if path == "-" { return try MapSource.read(path) }
    do throws(FileError) {
      return try LoadedFile.read(DocumentPlace(path).file)
    } catch {
      if error.isMissingFile { return nil }
      throw Failure(path, error.phrase)
    }
  }

  /// Names what was repaired, the first few one by one.
  private static func notice(of repairs: [Repair]) -> Phrase? {
    let named = repairs.prefix(4).map(\.phrase)
    guard let all = Phrase.series(named) else { return nil }
    return .repaired(repairs.count > 4 ? .andMore(all, count: repairs.count - 4) : all)
  }

  /// Runs the editor until it ends, from one map to the next where others are chosen.
  func run(_ appearance: Appearance) throws {
    try Self.edit(self, appearance).finish()
  }

  /// How the last session ended, and in which words the editor spoke then.
  struct End {
    let farewell: Phrase?
    let signal: Int32?
    let book: Phrasebook

    /// Says the farewell, the terminal given back, and ends by the signal that ended the session.
    func finish() {
      if let farewell, StandardStreams.canSayFarewell {
        tell(wording(farewell, in: book), to: STDERR_FILENO)
      }
      if let signal { Glibc.exit(128 + signal) }
    }
  }

  /// The screen's life: when this returns, the terminal is as it was.
  private static func edit(_ first: Opening, _ appearance: Appearance) throws -> End {
    try appearance.withScreen(first.configuration) { screen, terminal, look in
      first.edit(on: &screen, in: &terminal, look: &look)
    }
  }

  /// Edits on a screen, from one map to the next where others are chosen.
  func edit(on screen: inout CursesScreen, in terminal: inout TerminalInUse, look: inout Look) -> End {
    var opening = self
    while true {
      var session = EditingSession(opening, in: terminal)
      var editor = opening.editor(look: look, size: screen.size)
      editor.setTime(Clock.now, today: Clock.today)
      session.openedView = ViewNote(editor.viewState, asksSixQuestions: editor.preferences.asksSixQuestions)
      editor.run(on: &screen, time: { Clock.ticking }) { session.perform($0, for: &$1, on: &$2) }
      session.end(editor)
      (terminal, look) = (session.terminal, editor.currentLook)
      let end = End(farewell: session.farewell, signal: session.signal, book: editor.phrasebook)
      let next = session.next
      // Its lock is taken away and its journal is safe before anything else is opened, and before the process ends.
      _ = consume session
      guard var next else {
        leaveToTheSystem((editor, opening))
        return end
      }
      (next.below, next.returnsTo) = (opening.below, opening.returnsTo)
      opening = next
    }
  }

  /// An editor on the map.
  private func editor(look: Look, size: Size) -> Editor {
    let settings = configuration.settings
    var editor = Editor(
      map,
      file: DocumentFile(
        path: place?.name, label: place?.label, readOnly: readOnly, forbidsCopies: saved?.newerFormat != nil),
      look: look,
      size: size, keymap: settings.keymap, isUnsaved: isUnsaved, isFileBehind: isFileBehind,
      capturesLetters: settings.begins(capturingOn: map))
    editor.file.returnsTo = returnsTo
    editor.setWriteProtected(place.flatMap { WriteProtection(ofFileAt: $0.file) } != nil)
    editor.preferences.savesByItself = settings.isOn(.autosave)
    editor.density = settings.word(.density).flatMap(Density.init(rawValue:)) ?? .fit
    editor.preferences.showsFirstSteps = FirstSession.isNow
    editor.preferences.asksSixQuestions = asksSixQuestions
    if showsStart { editor.showStart(StartItems.all) }
    if let place, !showsStart { restore(place.name, in: &editor) }
    if focus != .nothing { editor.begin(at: focus) }
    if let problem = configuration.firstProblem { editor.say(problem, .warning) }
    if let notice { editor.say(notice) }
    if let sharedTrouble { editor.say(sharedTrouble, .warning) }
    if let missedStage { editor.linkFailed(.linkNoStage(missedStage.text)) }
    if leader != nil {
      editor.followBegins(isLive: false)
      editor.say(.handedOver, .done)
    }
    return editor
  }
}

/// Keeps a value until the process ends. To take a large map apart, one touchpoint after the other, is the longest part of
/// ending, and the system takes all of the memory anyway.
private func leaveToTheSystem<Value>(_ value: Value) { _ = Unmanaged.passRetained(Left(value)) }

private final class Left<Value> {
  let value: Value
  init(_ value: Value) { self.value = value }
}

extension Opening {
  /// An editor for a look at the map in its place, not for editing it.
  func glance(at place: DocumentPlace, look: Look, size: Size) -> Editor {
    var opening = self
    opening.isFileBehind = false
    var editor = opening.editor(look: look, size: size)
    editor.preferences.showsFirstSteps = false
    restore(place.name, in: &editor)
    return editor
  }

  /// Shows the map as it was shown when it was left.
  private func restore(_ path: String, in editor: inout Editor) {
    guard let note = ViewNote.kept(for: path) else { return }
    editor.restore(note.view)
    if note.asksSixQuestions { editor.preferences.asksSixQuestions = true }
  }
}

extension EditingSession {
  /// A session on what is about to be opened.
  fileprivate init(_ opening: Opening, in terminal: TerminalInUse) {
    self.init(
      place: opening.place, saved: opening.saved, opened: opening.map, resumesUnnamed: opening.resumesUnnamed,
      terminal: terminal, configuration: opening.configuration, formerRoom: opening.room)
    below = opening.below
    guard let leader = opening.leader else { return }
    (holder, followDeadline) = (leader, ContinuousClock.now + .seconds(15))
  }
}
