import Glibc
public import JourneyModel
import SystemCalls

/// Replacing the file by another of the same name: written beside it, synced, renamed over it. Until the rename the old
/// one is whole, from then on the new one is; the lock is held on both.
extension Journal {
  /// Writes the whole journal into a new file, since a failed sync may have cost the old one its end.
  ///
  /// - Throws: `FileError`; the journal is then as it was, with its failure.
  public mutating func renew() throws(FileError) {
    let content = try soundContent()
    do throws(FileError) {
      try replaceFile(by: content, scribe)
    } catch {
      guard releaseReserve(after: error) else { throw error }
      try replaceFile(by: content, scribe)
    }
  }

  /// Begins the file anew with what is worth keeping after a save: the last steps and those that can be redone.
  ///
  /// - Parameters:
  ///   - history: the history, which stands where the document is.
  ///   - digest: the digest of the document's content.
  ///   - steps: how many steps the file goes on to hold. Those before them stay in memory, so that an undo that reaches
  ///     them can bring them back into the file.
  /// - Throws: `FileError`; the journal is then as it was.
  public mutating func rotate(
    history: History<Bookmark>, settledOn digest: ContentDigest, keeping steps: Int = 1000
  ) throws(FileError) {
    let path = history.path
    let kept = Array(path.suffix(steps))
    let redoable = history.redoPath
    var events = (kept + redoable).map { JournalContents.Event($0) }
    events += redoable.map { _ in .entry(.undo) }
    events += textEvents
    if let session { events.append(.entry(.session(session))) }
    if let room { events.append(.entry(.roomRound(room))) }
    events.append(.settled(digest))
    let now = Self.now
    try replaceRecords(
      by: events.map { JournalContents.Record(time: now, event: $0) }, base: digest, began: now)
    depth = kept.count
    older = path.dropLast(kept.count)
  }

  /// What tells of the texts that are in no map, whole.
  private var textEvents: [JournalContents.Event] {
    (waitingTexts.isEmpty ? [] : [.entry(.waitingTexts(waitingTexts))])
      + (openText.map { [.entry(.openText($0))] } ?? [])
  }

  /// Writes the file anew without what texts were before they became what they are, once that is most of a large file.
  mutating func dropOutdated() {
    guard outdatedLength > Self.rotationLimit, outdatedLength > size / 2 else { return }
    // What cannot be done now is tried again after as much more.
    outdatedLength = 0
    do throws(FileError) {
      let contents = try JournalContents(sound: soundContent())
      let time = contents.records.last?.time ?? contents.began
      let texts = textEvents.map { JournalContents.Record(time: time, event: $0) }
      try replaceRecords(
        by: contents.records.filter { !$0.event.isAboutText } + texts, base: contents.base,
        began: contents.began)
    } catch {
      // The file is as it was, and whole.
    }
  }

  /// Takes older steps back into the file. They come before the settled point, like all that rotation carried.
  mutating func deepen() throws(FileError) {
    let contents = try JournalContents(sound: soundContent())
    let steps = Array(older.suffix(1000))
    let carried = steps.map { JournalContents.Record(time: contents.began, event: JournalContents.Event($0)) }
    try replaceRecords(by: carried + contents.records, base: contents.base, began: contents.began)
    depth += steps.count
    older.removeLast(steps.count)
  }

  /// The ending of a file that is written to take the journal's place.
  static let newEnding = ".new"

  private var newName: String { name + Self.newEnding }
  private var newPath: String { folder + "/" + newName }

  private mutating func replaceRecords(
    by records: [JournalContents.Record], base: ContentDigest, began: Int64
  ) throws(FileError) {
    var (scribe, bytes) = JournalScribe.begin(JournalHeader(base: base, document: document), at: began)
    for record in records { bytes += scribe.record(record.event, at: record.time) }
    try replaceFile(by: bytes, scribe)
  }

  /// Has the file say of which version it is once the room is asked. What fails is no reason to do without: whoever wrote it
  /// reads it either way.
  mutating func raiseVersion() {
    guard version < JournalFrame.roomVersion else { return }
    version = JournalFrame.roomVersion
    guard let content = try? soundContent() else { return }
    try? replaceFile(by: content, scribe)
  }

  private mutating func replaceFile(by content: [UInt8], _ scribe: JournalScribe) throws(FileError) {
    var bytes = content
    bytes[JournalFrame.magic.count - 1] = version
    // One that is there is left over from a failure in here, and ours, since the journal is.
    _ = unlink(newPath.onDisk)
    guard let new = try JournalLog.create(newName, in: folder, holding: bytes) else {
      throw .system(.create, code: EBUSY)
    }
    do throws(FileError) {
      try new.syncNow()
      guard rename(newPath.onDisk, path.onDisk) == 0 else { throw .system(.rename, code: errno) }
    } catch {
      _ = unlink(newPath.onDisk)
      throw error
    }
    log = new
    (self.scribe, unwritten, outdatedLength) = (scribe, [], 0)
    log.syncName()
  }

  /// The bytes of the file and those that wait for it, if they are all sound.
  private func soundContent() throws(FileError) -> [UInt8] {
    let content = try log.content() + unwritten
    guard try JournalContents(sound: content).validLength == content.count else {
      throw .system(.read, code: EIO)
    }
    return content
  }
}

extension JournalContents {
  /// Reads bytes that we wrote ourselves.
  fileprivate init(sound bytes: [UInt8]) throws(FileError) {
    do throws(JournalError) {
      try self.init(bytes)
    } catch {
      throw .system(.read, code: EIO)
    }
  }
}

extension JournalContents.Event {
  /// Whether it tells of a text that is in no map, so that a later one of its kind makes it superfluous.
  var isAboutText: Bool {
    switch self {
    case .entry(.openText), .entry(.waitingTexts), .textChanged: true
    case .entry, .settled: false
    }
  }

  /// A step of a history.
  fileprivate init(_ step: History<Bookmark>.Step) {
    self = .entry(
      .step(JournaledStep(step.forward, inverse: step.inverse, before: step.before, after: step.after)))
  }
}
