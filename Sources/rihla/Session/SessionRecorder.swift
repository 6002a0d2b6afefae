import Glibc
import JourneyFile
import JourneyModel

/// What keeps the work on one map from being lost: the journal that is being written, and the folder it is in, with
/// the earlier versions.
///
/// Nothing is written before the first edit. What the journal could not take waits in memory and is tried again with
/// the next entry and every second, so that the log never has a gap, and begins where the first edit did.
struct SessionRecorder: ~Copyable {
  /// Where the map's state is kept: in the state folder, else beside the document.
  let places: StatePlaces
  /// Why something that happened is not safe; nil: everything is.
  private(set) var obstacle: FileError?
  /// Whether the disk is full and the room kept for that is being used.
  private(set) var isReserveSpent = false
  private var journal: Journal?
  private var folder: DocumentFolder?
  /// What happened while there was no journal, and what the map was before.
  private var backlog: [JournalContents.Event] = []
  private var origin: Origin?
  /// What could be undone before that.
  private var history: History<Bookmark>?

  init(_ places: StatePlaces) { self.places = places }

  /// Whether anything has been journaled.
  var hasJournal: Bool { journal != nil }

  /// Goes on with the journal of an earlier session.
  mutating func adopt(_ journal: consuming Journal, in folder: DocumentFolder) {
    self.journal = consume journal
    self.folder = folder
  }

  /// Takes entries into the journal, which is begun with the first. What it cannot take waits there, or here as long as
  /// there is none.
  mutating func record(_ entries: [JournalEntry], from origin: Origin) {
    guard journal != nil else {
      if backlog.isEmpty { self.origin = origin }
      backlog += entries.map { .entry($0) }
      return catchUp()
    }
    do throws(FileError) {
      try journal?.append(entries)
      obstacle = nil
    } catch {
      obstacle = error
    }
    isReserveSpent = journal?.isReserveSpent ?? false
  }

  private mutating func append(_ event: JournalContents.Event) {
    do throws(FileError) {
      switch event {
      case .entry(let entry): try journal?.append(entry)
      case .settled(let digest): try journal?.markSaved(as: digest)
      // The journal makes these by itself.
      case .textChanged: break
      }
    } catch {
      obstacle = error
    }
  }

  /// Tries again what could not be written; mends what failed in the background; puts new room by where that was used.
  mutating func catchUp() {
    do throws(FileError) {
      if journal == nil, !backlog.isEmpty { try begin() }
      if journal?.isBehind ?? false { try journal?.sync() }
      if journal?.syncFailure != nil { try journal?.renew() }
      obstacle = nil
    } catch {
      obstacle = error
    }
    journal?.restoreReserve()
    isReserveSpent = journal?.isReserveSpent ?? false
  }

  private mutating func begin() throws(FileError) {
    guard let origin else { return }
    var failure = FileError.system(.directory, code: ENOENT)
    for folder in places.folders() {
      do throws(FileError) {
        let base = try origin.keep(in: folder)
        try begin(in: folder, with: history, settledOn: base)
        for event in backlog { append(event) }
        (backlog, self.origin) = ([], nil)
        return
      } catch {
        failure = error
      }
    }
    throw failure
  }

  private mutating func begin(
    in folder: DocumentFolder, with history: History<Bookmark>?, settledOn digest: ContentDigest
  ) throws(FileError) {
    var journal = try Journal.begin(in: folder.path, base: digest, document: places.document?.text)
    if let history {
      do throws(FileError) {
        try journal.rotate(history: history, settledOn: digest)
      } catch {
        try? journal.close(keeping: false)
        throw error
      }
    }
    if let document = places.document { try? folder.remember(document) }
    (self.folder, self.history) = (folder, nil)
    self.journal = consume journal
  }

  /// Notes, durably, which content is about to be the file's, or is already.
  mutating func markSaved(as digest: ContentDigest) {
    catchUp()
    if journal != nil {
      append(.settled(digest))
    } else if !backlog.isEmpty {
      backlog.append(.settled(digest))
    }
  }

  /// Makes everything durable.
  mutating func secure() {
    catchUp()
    guard obstacle == nil else { return }
    do throws(FileError) {
      try journal?.sync()
    } catch {
      obstacle = error
    }
  }

  /// Begins a journal for a map that has just got this file, carrying its history along. Where that cannot be done now,
  /// the journal that is begun with the next edit carries it.
  mutating func begin(with history: History<Bookmark>, settledOn digest: ContentDigest) {
    self.history = history
    for folder in places.folders() {
      if (try? begin(in: folder, with: history, settledOn: digest)) != nil { return }
    }
  }

  /// Makes the journal small again after a save, if it has grown large.
  mutating func shorten(_ history: History<Bookmark>, settledOn digest: ContentDigest) {
    guard journal?.size ?? 0 > Journal.rotationLimit else { return }
    do throws(FileError) {
      try journal?.rotate(history: history, settledOn: digest)
    } catch {
      obstacle = error
    }
  }

  /// Ends the journal, which nobody needs any more: the work is in a file.
  mutating func drop() {
    if let journal = journal.take() { try? journal.close(keeping: false) }
    if places.document == nil { clearUnnamed() }
  }

  /// Maps without a file share a folder: what none of their journals is played on any more goes.
  private func clearUnnamed() {
    guard let folder else { return }
    let journals = (folder.journals + folder.setAside).map { try? JournalContents.read($0) }
    guard journals.allSatisfy({ $0 != nil }) else { return }
    let needed = Set(journals.compactMap { $0 }.flatMap { [$0.base, $0.lastSettled] })
    for version in folder.versions.list() where !needed.contains(version.digest) {
      folder.versions.remove(version)
    }
  }

  /// Keeps a content among the earlier versions.
  func keepVersion(_ bytes: [UInt8], _ digest: ContentDigest, as reason: Version.Reason) throws(FileError) {
    guard let folder = self.folder ?? places.bestFolder else { throw .system(.directory, code: ENOENT) }
    if let document = places.document { try folder.remember(document) }
    try folder.versions.keep(bytes, digest, as: reason, at: Clock.now)
  }

  /// Notes as which diagram a map is about to be written, or stands there already.
  func pair(_ map: ContentDigest, with diagram: ContentDigest) {
    guard let folder = self.folder ?? places.bestFolder else { return }
    var twins = DiagramTwins(in: folder)
    twins.pair(map, with: diagram)
  }

  /// The earlier versions.
  var versions: VersionStore? { stateFolder?.versions }

  /// The folder that is used, or would be.
  var stateFolder: DocumentFolder? { folder ?? places.bestFolder }
}
