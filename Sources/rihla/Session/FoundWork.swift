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
  /// How many bytes of the journal were read.
  let length: Int
  /// When the session began, in milliseconds since 1970.
  let began: Int64
  /// The content of the file on which it rests.
  let anchor: ContentDigest
  /// The map of that content.
  let ground: JourneyMap
  /// That content, if the file holds another map now.
  let base: SavedMap?
  /// How many bytes of the journal cannot be read.
  let tornLength: Int
}

/// What the journals of earlier sessions hold for a map.
struct FoundWorks {
  /// Unsaved work, the latest session first.
  private(set) var unsaved: [FoundWork] = []
  /// What can be undone of work that is saved.
  private(set) var history: FoundWork?
  /// Whether a history was dropped because the file has been changed since.
  private(set) var isHistoryStale = false
  /// A journal of which nothing can be read, or of which what is saved can be read and then something cannot.
  private(set) var damaged: String?

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
    let orphan: Journal.Orphan
    do throws(JournalError) {
      // One that another program writes is left alone.
      guard let free = try Journal.open(path) else { return }
      orphan = consume free
    } catch .file {
      // `rihla recover` tells of it.
      return
    } catch .newerVersion {
      // A newer program goes on with it.
      damaged = path
      return
    } catch {
      damaged = (try? Journal.setAsideUnreadable(path)) ?? path
      return
    }
    let contents = orphan.contents
    func work(
      _ session: RebuiltSession, on anchor: ContentDigest, _ ground: JourneyMap, _ base: SavedMap? = nil
    ) -> FoundWork {
      FoundWork(
        journal: path, folder: folder, session: session, length: contents.validLength, began: contents.began,
        anchor: anchor, ground: ground, base: base, tornLength: contents.tornLength)
    }
    if let map, let digest, let session = contents.rebuild(on: map, digest: digest) {
      return offer(work(session, on: digest, map), consume orphan)
    }
    guard let (anchor, base) = Self.base(of: contents, in: folder),
      let session = contents.rebuild(on: base.map, digest: anchor)
    else {
      damaged = path
      return
    }
    if base.map == map {
      // The same map in another layout.
      offer(work(session, on: anchor, base.map), consume orphan)
    } else if session.unsaved != nil {
      unsaved.append(work(session, on: anchor, base.map, base))
    } else if contents.document == nil {
      _ = try? orphan.discardEmpty()
    } else {
      isHistoryStale = true
      _ = try? orphan.setAside()
    }
  }

  private mutating func offer(_ work: FoundWork, _ orphan: consuming Journal.Orphan) {
    if work.session.unsaved != nil {
      unsaved.append(work)
    } else if work.tornLength > 0 || work.session.isIncomplete {
      damaged = (try? orphan.setAside()) ?? work.journal
    } else if let other = history, other.began >= work.began {
      _ = try? orphan.setAside()
    } else {
      history = work
    }
  }

  /// The latest content of the file that a journal knows and that was kept among the versions. A save that came to
  /// nothing is announced in the journal too.
  static func base(
    of contents: JournalContents, in folder: DocumentFolder
  ) -> (ContentDigest, SavedMap)? {
    var known: [ContentDigest] = [contents.base]
    for record in contents.records {
      if case .settled(let digest) = record.event { known.append(digest) }
    }
    if contents.isHeaderDamaged {
      known.insert(contentsOf: folder.versions.list().map(\.digest).filter(contents.isBase), at: 0)
    }
    for digest in known.reversed() {
      if let version = folder.versions.version(of: digest),
        let bytes = try? folder.versions.bytes(of: version),
        let map = try? SavedMap(keptAs: bytes)
      {
        return (digest, map)
      }
    }
    return nil
  }
}
