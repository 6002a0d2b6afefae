import Glibc
import SystemCalls

// Where a folder of ours lies, and whether it was made there.
extension StateRoot {
  private static let claimName = "here"

  /// Whether there is no such folder.
  public var isAbsent: Bool {
    var status = stat()
    return lstat(path.onDisk, &status) != 0 && errno == ENOENT
  }

  /// Notes in the folder that it was made where it is, which no copy of it can say: not one that came with a repository or
  /// an archive.
  ///
  /// - Throws: `FileError` if that cannot be written.
  public func claim() throws(FileError) {
    guard let mark, note(Self.claimName) != mark else { return }
    try keep(note: mark, as: Self.claimName)
  }

  /// Whether the folder was made here by ourselves. One without a note, of an earlier version, counts as that where it is
  /// closed to others and lies in no repository.
  public var isMadeHere: Bool {
    var status = stat()
    guard lstat(path.onDisk, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_uid == geteuid()
    else { return false }
    if let note = note(Self.claimName) { return note == mark }
    return status.st_mode & 0o077 == 0 && !isInRepository
  }

  private var mark: String? {
    var status = stat()
    return lstat(path.onDisk, &status) == 0 ? "\(status.st_dev) \(status.st_ino)\n" : nil
  }

  private var isInRepository: Bool {
    var folder = path[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      if access((folder + "/.git").onDisk, F_OK) == 0 { return true }
    }
    return false
  }
}

// Documents that have been moved.
extension StateRoot {
  /// Whether the file of any document that is known has gone from where it was.
  public var hasMoved: Bool { documentFolders().contains { Self.isGone($0.document) } }

  /// Gives a document of which nothing is kept the folder of one that has gone and held the same: it is that one, under
  /// another name.
  ///
  /// - Returns: where it was before; nil where none, or more than one, can be it.
  public func follow(to document: RealPath, holding digest: ContentDigest) -> String? {
    let target = existingFolder(of: document)
    let found = documentFolders().filter { folder in
      Self.isGone(folder.document) && folder.versions.version(of: digest) != nil
        && !folder.journals.contains { LockHolder.process(lockingFileAt: $0) != nil }
    }
    guard found.count == 1, let former = found[0].document,
      rename(found[0].path.onDisk, target.path.onDisk) == 0
    else { return nil }
    try? target.remember(document)
    return former
  }

  private static func isGone(_ document: String?) -> Bool {
    guard let document else { return false }
    // A journey in a text file is named by a number behind its path.
    let isNumbered = document.last?.isNumber == true && document.contains("#")
    return !isNumbered && access(document.onDisk, F_OK) != 0 && errno == ENOENT
  }
}
