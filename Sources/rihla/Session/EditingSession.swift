import CursesConsole
import Glibc
import JourneyEditor
import JourneyFile
import JourneyModel
import Phrases
import RoomTalk

/// An editor at work on a file: performs what the editor asks for, and keeps the work safe. Its themes lie in
/// extensions: `EditingSession+….swift`.
struct EditingSession: ~Copyable {
  /// Where the map is; nil for one that was never saved.
  var place: DocumentPlace?
  /// What stood there when it was read or written last; nil for a map that was never saved.
  var saved: SavedDocument?
  /// The map as it was opened.
  let opened: JourneyMap
  /// Whether work without a file is looked for: where a map was asked for that has none.
  let resumesUnnamed: Bool
  /// The maps from which links led here, the first one first; they wait below.
  var below: [DocumentPlace] = []
  var terminal: TerminalInUse
  var recorder: SessionRecorder
  /// The content of a large file, for when the journal begins.
  var preparedBase: PreparedBase?
  var lock: DocumentLock?
  /// Unsaved work of earlier sessions that has not been decided about.
  var found: [FoundWork] = []
  /// Contents of the file on which unsaved work rests that nobody has decided about, or not yet.
  var promised: Set<ContentDigest> = []
  /// What stands in the file since somebody else wrote it, until it has been decided about.
  var outside: SavedDocument?
  /// The state of the file that was looked at last.
  var seen: FileIdentity?
  var lastLook: ContinuousClock.Instant?
  var hasBegun = false
  /// What the person knows that a diagram will not hold, and what is to become of it.
  var agreement = DiagramAgreement()
  /// What is to be opened in place of this.
  var next: Opening?
  /// The configuration in force; what is set on its page holds for what is opened next, too.
  var configuration: ConfigurationFile
  /// A browser that prints a page, as long as it does.
  var printing: PagePrinter?
  /// The room that sees the map, as long as it is open.
  var room: RoomService
  /// Those who follow this editor, as long as it shares the map.
  var followers = Followers()
  /// The editor that has the map, as long as this one follows it.
  var leader: Leader?
  /// The process of one's own that has the map.
  var holder: pid_t?
  /// Until when that is looked for, after the map was handed over to it.
  var followDeadline: ContinuousClock.Instant?
  /// When it was looked last whether it can be followed.
  var lastInvitation: ContinuousClock.Instant?
  /// The room of the editor that handed the map over, to be opened again.
  var formerRoom: RoomOpening?
  /// An event log that is being read, and what came of it until it has been laid on the map.
  var logCount: LogCount?
  var logRead: LogCount.Outcome?
  /// What it says of the map's touchpoints, as long as that is being counted.
  var placeCount: PlaceCount?
  /// How the map was looked at when it was opened.
  var openedView = ViewNote()
  /// What is known of what programs propose.
  var proposals = KnownProposals()
  /// Whether the list of recent maps names this one.
  var isRemembered = false
  /// What is to be said when the terminal is a shell again.
  var farewell: Phrase?
  /// Whether the person wants a file written that is their own and protected from it.
  var overridesProtection = false
  /// The signal that ended the session.
  private(set) var signal: Int32?

  init(
    place: DocumentPlace?, saved: SavedDocument?, opened: JourneyMap, resumesUnnamed: Bool,
    terminal: TerminalInUse, configuration: ConfigurationFile, formerRoom: RoomOpening? = nil
  ) {
    self.place = place
    self.saved = saved
    self.opened = opened
    self.resumesUnnamed = resumesUnnamed
    self.terminal = terminal
    self.configuration = configuration
    self.formerRoom = formerRoom
    room = RoomService(formerRoom)
    seen = saved?.identity
    recorder = SessionRecorder(StatePlaces(document: place?.state))
  }

  /// The place as it was named.
  var path: String? { place?.name }

  /// What the map was before its journal.
  var origin: Origin {
    Origin(map: saved?.map ?? opened, saved: saved, place: place, prepared: preparedBase)
  }

  /// Does what the editor asks and tells whether to go on.
  mutating func perform(_ effect: Effect, for editor: inout Editor, on screen: inout CursesScreen) -> Bool {
    switch effect {
    case .journal(let entries): journal(entries, of: &editor)
    case .tick(let quiet):
      editor.setTime(Clock.now, today: Clock.today)
      attendRoom(of: &editor, after: quiet)
      guard attendFollowing(of: &editor, after: quiet) else { return false }
      screen.watched = watchedOutside()
      return look(after: quiet, &editor)
    case .room(let request): handle(request, of: &editor)
    case .follow(let step): return handle(step, of: &editor)
    case .redraw: screen.redraw()
    case .ring: screen.ring()
    case .openEditor(let text):
      // The person may stop us from there.
      recorder.secure()
      ExternalEditor.write(text, for: &editor, on: &screen)
    case .copy(let text): screen.copyToClipboard(text)
    case .calibrate(let ordering): calibrate(to: ordering, &editor, &screen)
    case .suspend:
      recorder.secure()
      screen.suspend()
    case .quit: return false
    case .end(let signal):
      self.signal = signal
      return false
    case .keep(let thenQuit):
      if let failure = keepForNextOpening(editor) {
        editor.saveFailed(failure)
      } else if thenQuit {
        return false
      }
    case .save(let request): return save(request, of: &editor)
    case .settleRecovery(let answer): settleRecovery(answer, &editor)
    case .adoptOutside: adoptOutside(editor)
    case .detach: detach()
    case .takeOver: return takeOver(&editor)
    case .checkpoint(let name, let telling, let unlessKept):
      keepCheckpoint(name, telling: telling, unlessKept: unlessKept, of: &editor)
    case .handOut(let handout): handOut(handout, of: &editor)
    case .writeMinutes(let path, let parts): writeMinutes(to: path, without: parts, of: &editor)
    case .readLog(let text): readLog(text, &editor)
    case .layLog(let pairs): layLog(pairs, &editor)
    case .stopCounting: stopCounting()
    case .forgetLog: forgetLog()
    case .listVersions: editor.show(versions: earlierVersions)
    case .readVersion(let version, let use): show(version, for: use, in: &editor)
    case .readForComparison(let path): readForComparison(path, &editor)
    case .listSettings: listSettings(&editor)
    case .set(let name, let word): set(name, to: word, &editor, &screen)
    case .settleProposal(let name, let answer): settle(name, answer)
    case .openLink(let link): return follow(link, &editor, on: &screen)
    case .begin(let choice): return begin(choice, &editor)
    }
    return true
  }

  /// Ends because a signal ended the map that lay over this one; what was done here is safe.
  mutating func endLikewise(_ signal: Int32) -> Bool {
    self.signal = signal
    return false
  }

  private mutating func journal(_ entries: [JournalEntry], of editor: inout Editor) {
    // Who only looks has nothing to lose, and another session's journal to leave alone.
    guard editor.file.readOnly == nil else { return }
    recorder.record(entries, from: origin)
    editor.setProtection(obstacle)
    room.tell(entries, isKept: recorder.obstacle == nil)
    followers.tell(entries)
  }

  /// Makes ready what the journal of a large map will rest on. Nobody sees anything of it: who only looks leaves no trace.
  private mutating func prepareJournal(of editor: Editor) {
    guard !recorder.hasJournal, lock != nil, editor.file.readOnly == nil, case .map(let saved) = saved,
      let place, let identity = saved.identity, preparedBase?.identity != identity,
      let versions = recorder.places.existing().first?.versions
    else { return }
    preparedBase = PreparedBase(of: place.file, identity, for: versions)
  }

  /// Why what is being done may be lost, if it may.
  private var obstacle: Phrase? {
    recorder.obstacle?.phrase ?? (recorder.isReserveSpent ? .reserveSpent : nil)
  }

  /// What is to be seen to while the person thinks.
  private mutating func look(after quiet: Duration, _ editor: inout Editor) -> Bool {
    if !hasBegun {
      hasBegun = true
      begin(&editor)
      PrivateTextFile.sweep()
    }
    recorder.catchUp()
    editor.setProtection(obstacle)
    watch(&editor)
    lookForProposals(&editor, after: quiet)
    lookAtPrinting(&editor)
    lookAtLog(&editor)
    hint(&editor)
    if quiet >= .seconds(1) {
      if !isRemembered { remember(editor) }
      prepareJournal(of: editor)
    }
    guard let request = editor.autosave(after: quiet), losses(of: editor).isEmpty else { return true }
    return save(request, of: &editor)
  }

  /// Sees to it that unsaved work is found again; tells what went wrong.
  private mutating func keepForNextOpening(_ editor: Editor) -> Phrase? {
    recorder.secure()
    guard recorder.obstacle != nil || !recorder.hasJournal else {
      farewell = .keptForNextTime(path.map { "rihla " + $0 } ?? "rihla")
      return nil
    }
    let file = place.map { $0.isDiagram ? $0.beside : $0.file } ?? "map.journey.json"
    let name = file.split(separator: "/").last.map(String.init) ?? "map.journey.json"
    let bytes = MapFile.text(of: editor.map)
    if let rescue = Rescue.write(bytes, name: name, folders: recorder.places.lastResorts) {
      farewell = .keptAside(rescue)
      return nil
    }
    farewell = .noStateFolder
    return .noStateFolder
  }

  /// The map is a copy without a file from here on.
  private mutating func detach() {
    lock = nil
    place = nil
    saved = nil
    seen = nil
    outside = nil
    found = []
    recorder = SessionRecorder(StatePlaces(document: nil))
  }
}
