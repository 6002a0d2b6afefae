import Glibc
import JourneyFile
import JourneyModel

/// What keeps the work on one map from being lost: the journal that is being written, and the folder it is in, with
/// the earlier versions.
///
/// Nothing is written before the first edit. What the journal could not take waits in memory and is tried again with
/// the next entry and every second, so that the log never has a gap.
struct Keeper: ~Copyable {
  /// Where the map's state is kept: in the state folder, else beside the document.
  let places: StatePlaces
  /// Why something that happened is not safe; nil: everything is.
  private(set) var obstacle: FileError?
  /// Whether the disk is full and the room kept for that is being used.
  private(set) var isReserveSpent = false
  private var journal: Journal?
  private var folder: DocumentFolder?
  private var backlog: [JournalEntry] = []

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
  mutating func note(_ entries: [JournalEntry], from origin: Origin) {
    guard journal != nil else {
      backlog += entries
      return catchUp(from: origin)
    }
    obstacle = nil
    for entry in entries {
      do throws(FileError) {
        try journal?.append(entry)
      } catch {
        obstacle = error
      }
    }
    isReserveSpent = journal?.isReserveSpent ?? false
  }

  /// Tries again what could not be written; mends what failed in the background.
  mutating func catchUp(from origin: Origin) {
    do throws(FileError) {
      if journal == nil, !backlog.isEmpty { try begin(origin) }
      if journal?.isBehind ?? false { try journal?.sync() }
      if journal?.syncFailure != nil { try journal?.renew() }
      obstacle = nil
    } catch {
      obstacle = error
    }
  }

  private mutating func begin(_ origin: Origin) throws(FileError) {
    var failure = FileError.system(.directory, code: ENOENT)
    for folder in places.folders() {
      do throws(FileError) {
        let base = try origin.keep(in: folder)
        journal = try Journal.begin(in: folder.path, base: base, document: places.document?.text)
        if let document = places.document { try? folder.remember(document) }
        self.folder = folder
        let waiting = backlog
        backlog = []
        note(waiting, from: origin)
        if let obstacle { throw obstacle }
        return
      } catch {
        if journal != nil { throw error }
        failure = error
      }
    }
    throw failure
  }

  /// Notes, durably, which content is about to be the file's, or is already.
  mutating func settle(on digest: ContentDigest, from origin: Origin) {
    catchUp(from: origin)
    guard obstacle == nil, journal != nil else { return }
    do throws(FileError) {
      try journal?.settle(on: digest)
    } catch {
      obstacle = error
    }
  }

  /// Makes everything durable.
  mutating func secure(from origin: Origin) {
    catchUp(from: origin)
    guard obstacle == nil else { return }
    do throws(FileError) {
      try journal?.sync()
    } catch {
      obstacle = error
    }
  }

  /// Begins a journal for a map that has just got this file, carrying its history along.
  mutating func begin(with history: History<Bookmark>, settledOn digest: ContentDigest) {
    do throws(FileError) {
      guard let folder = places.bestFolder else { return }
      self.folder = folder
      journal = try Journal.begin(in: folder.path, base: digest, document: places.document?.text)
      if let document = places.document { try? folder.remember(document) }
      try journal?.rotate(history: history, settledOn: digest)
    } catch {
      obstacle = error
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

  /// Keeps a content among the earlier versions, as far as that can be done.
  func keep(_ bytes: [UInt8], _ digest: ContentDigest, as reason: Version.Reason) throws(FileError) {
    let folder = self.folder ?? places.bestFolder
    try folder?.versions.keep(bytes, digest, as: reason, at: Clock.now)
  }

  /// Keeps what a file holds that is about to be written over.
  func keepFile(at path: String) throws(FileError) {
    let folder = self.folder ?? places.bestFolder
    try folder?.versions.keepFile(at: path, as: .opened, at: Clock.now)
  }

  /// The earlier versions.
  var versions: VersionStore? { (folder ?? places.bestFolder)?.versions }
}
