import Glibc
public import JourneyModel
import SystemCalls

/// The journal of one session with one document: what is appended is in the file before the call returns, and durable
/// within a tenth of a second.
///
/// The file is held by a lock for as long as the journal lives, so that a second program can tell a journal in use from
/// one that a crash left. It stays in its folder until it is closed without being kept.
public struct Journal: ~Copyable {
  let folder: String
  /// The file's name.
  let name: String
  let document: String?
  var log: JournalLog
  var scribe: JournalScribe
  /// Records that the file could not take. They go in before anything else does: a journal with a hole is worth less
  /// than one that ends.
  var unwritten: [UInt8] = []
  /// The text that is being written, which rotation carries along.
  private(set) var openText: OpenText?
  /// What else was written and is in no map, which it carries along too.
  private(set) var waitingTexts: WaitingTexts
  /// How many bytes tell what texts were before they became what they are.
  var outdatedLength = 0
  /// The workshop that is being held, which it carries along too.
  private(set) var session: Session.ID?
  /// What the room is asked, with its answers, which it carries along too.
  private(set) var room: PhoneRound?
  /// The version of the file's format.
  var version: UInt8
  /// How many steps the file can take back, and the older ones that it does not hold since it was rotated.
  var depth = 0
  var older: [History<Bookmark>.Step] = []

  /// Whether the disk was full and the room kept for that is used up: what is typed next may not be kept.
  public private(set) var isReserveSpent = false

  /// The size in bytes above which a journal should be rotated after a save: 4 MB.
  public static let rotationLimit = 4 << 20

  /// The size in bytes that it does not outgrow, well below what can be read again: 1 GB.
  var mostBytes = 1 << 30

  init(
    in folder: String, name: String, document: String?, log: consuming JournalLog, scribe: JournalScribe,
    openText: OpenText? = nil, waitingTexts: WaitingTexts = WaitingTexts(), session: Session.ID? = nil,
    room: PhoneRound? = nil, version: UInt8 = JournalFrame.version
  ) {
    self.folder = folder
    self.name = name
    self.document = document
    self.log = log
    self.scribe = scribe
    self.openText = openText
    self.waitingTexts = waitingTexts
    self.session = session
    self.room = room
    self.version = version
  }

  /// Begins a journal in a folder, which must exist.
  ///
  /// - Parameters:
  ///   - base: the digest of the document's content.
  ///   - document: the document's real path, if it has one.
  /// - Throws: `FileError` if the file cannot be made or locked.
  public static func begin(in folder: String, base: ContentDigest, document: String?) throws(FileError)
    -> Journal
  {
    let (scribe, bytes) = JournalScribe.begin(JournalHeader(base: base, document: document), at: now)
    while true {
      let name = JournalFolder.newName() + JournalFolder.ending
      // Somebody who looks through the folder may lock the file first; that one stays empty, and we take another.
      guard let log = try JournalLog.create(name, in: folder, holding: bytes) else {
        continue
      }
      JournalReserve.make(in: folder)
      return Journal(in: folder, name: name, document: document, log: log, scribe: scribe)
    }
  }

  /// The file's path.
  public var path: String { folder + "/" + name }

  /// The file's size in bytes.
  public var size: Int { log.length }

  /// Whether entries wait for the file to take them: they would be lost with the program. A success of any of the calls
  /// below puts them in.
  public var isBehind: Bool { !unwritten.isEmpty }

  /// What made a sync fail, if anything did: then nothing since the last successful one is sure to survive a loss of
  /// power, until `renew` succeeds.
  public var syncFailure: FileError? { log.syncFailure }

  /// Writes an entry.
  ///
  /// - Throws: `FileError`; the journal then stays readable and the entry waits (`isBehind`). It must not be appended
  ///   again.
  public mutating func append(_ entry: JournalEntry) throws(FileError) { try append([entry]) }

  /// Writes entries at once, so that nobody who ends in between leaves some of them without the others: that answers were
  /// counted, and the step that counted them.
  ///
  /// - Throws: as for one.
  public mutating func append(_ entries: [JournalEntry]) throws(FileError) {
    for entry in entries { take(entry) }
    try flush()
    dropOutdated()
  }

  /// Has an entry wait to be written.
  private mutating func take(_ entry: JournalEntry) {
    var event = JournalContents.Event.entry(entry)
    switch entry {
    case .step(let step): depth += step.isMerged ? 0 : 1
    case .undo: depth -= 1
    case .redo: depth += 1
    case .openText(let text):
      if let change = TextChange(from: openText, to: text) { event = .textChanged(change) }
      openText = text
    case .waitingTexts(let texts): waitingTexts = texts
    case .session(let id): session = id
    case .roomRound(let round):
      room = round
      raiseVersion()
    case .roomAnswer(let answer): room?.take(answer)
    }
    let record = scribe.record(event, at: Self.now)
    unwritten += record
    if event.isAboutText { outdatedLength += record.count }
  }

  /// Notes which content the document is about to get, and makes all that was written durable.
  ///
  /// - Throws: `FileError`; the document should then not be replaced without a word.
  public mutating func markSaved(as digest: ContentDigest) throws(FileError) {
    unwritten += scribe.record(.settled(digest), at: Self.now)
    try sync()
  }

  /// Makes all that was appended durable before it returns.
  ///
  /// - Throws: `FileError`, also for a sync in the background that failed before.
  public mutating func sync() throws(FileError) {
    try flush()
    try log.syncNow()
  }

  /// Ends the journal.
  ///
  /// - Parameter keeping: whether the file stays, for somebody to go on with.
  /// - Throws: `FileError` if the file could not be made durable, or not removed.
  public consuming func close(keeping: Bool) throws(FileError) {
    if keeping {
      try sync()
    } else {
      guard unlink(path.onDisk) == 0 || errno == ENOENT else { throw .system(.close, code: errno) }
    }
  }

  /// Milliseconds since 1970.
  static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// Puts into the file what waits for it.
  private mutating func flush() throws(FileError) {
    guard !unwritten.isEmpty else { return }
    guard log.length + unwritten.count <= mostBytes else { throw .tooLarge(limit: mostBytes) }
    if depth < 0, !older.isEmpty { return try deepen() }
    do throws(FileError) {
      try log.append(unwritten)
    } catch {
      guard releaseReserve(after: error) else { throw error }
      try log.append(unwritten)
    }
    unwritten = []
  }

  /// Puts new room by for when the disk is full, if the old is used up and there is any.
  public mutating func restoreReserve() {
    guard isReserveSpent, JournalReserve.make(in: folder) else { return }
    isReserveSpent = false
  }

  /// Gives up the reserve if that is what can help.
  mutating func releaseReserve(after error: FileError) -> Bool {
    guard case .system(_, let code) = error, [ENOSPC, EDQUOT].contains(code) else { return false }
    guard JournalReserve.release(in: folder) else { return false }
    isReserveSpent = true
    return true
  }
}
