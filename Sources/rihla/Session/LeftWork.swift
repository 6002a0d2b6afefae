import JourneyFile
import JourneyModel

/// Unsaved work that an earlier session left behind, as it is listed without an editor.
struct LeftWork {
  /// The journal's path.
  let journal: String
  /// The file that it belongs to; nil for a map that never had one.
  let document: String?
  /// Whether somebody wanted to be rid of it.
  let isSetAside: Bool
  /// What it gives back; nil where it cannot be read or played.
  let session: RebuiltSession?
  /// When it began, in milliseconds since 1970.
  let began: Int64
  /// How many bytes of the journal cannot be read.
  let tornLength: Int

  /// All that there is, or what there is of one file; the latest first, what was set aside last.
  static func all(of path: String?) -> [LeftWork] {
    let works = folders(of: path).flatMap { folder in
      folder.journals.compactMap { LeftWork($0, in: folder, isSetAside: false) }
        + folder.setAside.compactMap { LeftWork($0, in: folder, isSetAside: true) }
    }
    return works.sorted { one, other in
      one.isSetAside == other.isSetAside ? one.began > other.began : other.isSetAside
    }
  }

  /// The maps that sessions have open now which were changed there: the file, nil for a map without one, and the process.
  static func inUse(of path: String?) -> [(document: String?, process: Int32)] {
    folders(of: path).flatMap { folder in
      folder.journals.compactMap { journal in
        LockHolder.process(lockingFileAt: journal).map { (folder.document, $0) }
      }
    }
  }

  private static func folders(of path: String?) -> [DocumentFolder] {
    if let path {
      guard let document = try? DocumentPlace(path).statePath(orGone: true) else { return [] }
      let places = StatePlaces(document: document)
      places.followMove()
      return places.existing()
    }
    guard let root = StateRoot() else { return [] }
    return root.documentFolders() + StatePlaces(document: nil).existing()
  }

  /// Reads a journal that nobody writes; nil where there is nothing unsaved in it.
  private init?(_ journal: String, in folder: DocumentFolder, isSetAside: Bool) {
    self.journal = journal
    self.isSetAside = isSetAside
    do throws(JournalError) {
      guard let orphan = try Journal.open(journal) else { return nil }
      let contents = orphan.contents
      document = contents.isHeaderDamaged ? folder.document : contents.document ?? folder.document
      began = contents.began
      tornLength = contents.tornLength
      let session = Self.session(of: contents, document, in: folder)
      if let session, session.unsaved == nil, tornLength == 0 { return nil }
      self.session = session
    } catch {
      document = folder.document
      (began, tornLength) = (0, 0)
      session = nil
    }
  }

  private static func session(
    of contents: JournalContents, _ document: String?, in folder: DocumentFolder
  ) -> RebuiltSession? {
    if let document, let file = try? LoadedFile.read(document), let map = try? SavedMap(file, at: nil).map,
      let session = contents.rebuild(on: map, digest: ContentDigest(of: file.bytes))
    {
      return session
    }
    guard let (anchor, base) = FoundWorks.base(of: contents, in: folder) else { return nil }
    return contents.rebuild(on: base.map, digest: anchor)
  }
}
