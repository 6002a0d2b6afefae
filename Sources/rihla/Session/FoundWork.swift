import JourneyFile
import JourneyModel

/// A journal of an earlier session, and what it gives back.
struct FoundWork {
  /// The journal's path.
  let journal: String
  /// The folder in which it lies.
  let folder: DocumentFolder
  /// Map and history as the journal tells them.
  let session: RebuiltSession
  /// When the session began, in milliseconds since 1970.
  let began: Int64
  /// What the file held when the journal knew it last, if the file holds something else now.
  let base: SavedMap?
}

/// What the journals of earlier sessions hold for a map.
struct FoundWorks {
  /// Unsaved work, the latest session first.
  private(set) var unsaved: [FoundWork] = []
  /// What can be undone of work that is saved.
  private(set) var history: FoundWork?
  /// Whether a history was dropped because the file has been changed since.
  private(set) var isHistoryStale = false

  /// Looks into the folders of a map.
  ///
  /// - Parameters:
  ///   - map: the map as its file has it now; nil where there is no file.
  ///   - digest: the digest of the file.
  init(in folders: [DocumentFolder], map: JourneyMap?, digest: ContentDigest?) {
    for folder in folders {
      for path in folder.journals { look(into: path, of: folder, map, digest) }
    }
    unsaved.sort { $0.began > $1.began }
  }

  private mutating func look(
    into path: String, of folder: DocumentFolder, _ map: JourneyMap?, _ digest: ContentDigest?
  ) {
    // One that another program writes, or that cannot be read, is left alone; `rihla recover` tells of it.
    guard let orphan = try? Journal.open(path) else { return }
    let contents = orphan.contents
    if let map, let digest, let session = contents.rebuild(on: map, digest: digest) {
      let work = FoundWork(
        journal: path, folder: folder, session: session, began: contents.began, base: nil)
      if session.unsaved != nil {
        unsaved.append(work)
      } else if let other = history, other.began >= work.began {
        _ = try? orphan.setAside()
      } else {
        history = work
      }
      return
    }
    guard let base = Self.base(of: contents, in: folder),
      let session = contents.rebuild(on: base.map, digest: contents.lastSettled)
    else { return }
    if session.unsaved == nil {
      isHistoryStale = true
      _ = try? orphan.setAside()
    } else {
      unsaved.append(
        FoundWork(journal: path, folder: folder, session: session, began: contents.began, base: base))
    }
  }

  /// What the file held when a journal knew it last, as it was kept among the versions.
  static func base(of contents: JournalContents, in folder: DocumentFolder) -> SavedMap? {
    guard let version = folder.versions.version(of: contents.lastSettled),
      let bytes = try? folder.versions.bytes(of: version)
    else { return nil }
    return try? SavedMap(keptAs: bytes)
  }
}
