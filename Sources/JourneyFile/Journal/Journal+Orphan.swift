import Glibc
import SystemCalls

/// Journals that a session left behind.
extension Journal {
  /// The paths of all journals in a folder, in use or not, in the order of their names.
  ///
  /// - Throws: `FileError` if the folder cannot be read.
  public static func paths(in folder: String) throws(FileError) -> [String] {
    try JournalFolder.names(in: folder, endingIn: JournalFolder.ending).map { folder + "/" + $0 }
  }

  /// Takes charge of a journal that nobody uses.
  ///
  /// - Returns: nil if a living session has it, or if it is gone.
  /// - Throws: `JournalError` if it cannot be read; `setAsideUnreadable` gets it out of the way.
  public static func open(_ path: String) throws(JournalError) -> Orphan? {
    guard let file = try JournalError.wrapping({ () throws(FileError) in try lockedFile(path) }) else {
      return nil
    }
    // A file that a crash left in the middle of a replacement: a copy of what is here, and ours with the lock.
    _ = unlink((path + newEnding).onDisk)
    let bytes = try JournalError.wrapping { () throws(FileError) in
      try file.readToEnd(expecting: Int(try file.status().st_size), limit: JournalContents.limit)
    }
    return Orphan(path: path, contents: try JournalContents(bytes), file: file, bytes: bytes)
  }

  /// Moves a journal that cannot be read into the subfolder `set-aside`.
  ///
  /// - Returns: its new path; nil if a living session has it, or if it is gone.
  /// - Throws: `FileError` if it cannot be moved.
  public static func setAsideUnreadable(_ path: String) throws(FileError) -> String? {
    guard let file = try lockedFile(path) else { return nil }
    let (folder, name) = JournalFolder.split(path)
    let target = try JournalFolder.setAside(name, in: folder)
    try file.close()
    return target
  }

  private static func lockedFile(_ path: String) throws(FileError) -> Descriptor? {
    let file: Descriptor
    do throws(FileError) {
      file = try Descriptor(
        opening: path, flags: O_RDWR | O_APPEND | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW)
    } catch .system(_, ENOENT) {
      return nil
    } catch {
      throw error
    }
    let status = try file.status()
    guard FileKind(status) == .regular else { throw .notRegular(FileKind(status)) }
    // What others made, or could have written, is none of ours, whatever it is called.
    guard status.st_uid == geteuid(), status.st_mode & 0o077 == 0, status.st_nlink == 1 else {
      throw .system(.open, code: EPERM)
    }
    guard try file.lock(at: path) else { return nil }
    // The session that had it may have put another file in its place before it let go.
    var now = stat()
    guard lstat(path.onDisk, &now) == 0, now.st_ino == status.st_ino, now.st_dev == status.st_dev else {
      return nil
    }
    return file
  }

  /// A journal that a session left behind, locked so that no other program takes it too.
  public struct Orphan: ~Copyable {
    /// The file's path.
    public let path: String
    /// What it tells.
    public let contents: JournalContents
    private let file: Descriptor
    private let bytes: [UInt8]

    fileprivate init(path: String, contents: JournalContents, file: consuming Descriptor, bytes: [UInt8]) {
      self.path = path
      self.contents = contents
      self.file = file
      self.bytes = bytes
    }

    /// Goes on with the journal. What is torn at its end is cut off and kept beside it, in a file whose name ends in
    /// `.torn-1` or a higher number.
    ///
    /// - Throws: `FileError`; the journal is then as it was, perhaps without its torn end.
    public consuming func resume() throws(FileError) -> Journal {
      let (folder, name) = JournalFolder.split(path)
      if contents.tornLength > 0 {
        try Self.keep(
          Array(bytes[contents.validLength...]), as: JournalFolder.stem(of: name) + ".torn", in: folder)
        try self.file.cut(at: contents.validLength)
      }
      JournalReserve.make(in: folder)
      let log = try JournalLog(self.file, in: folder, holding: Array(bytes[..<contents.validLength]))
      return Journal(
        in: folder, name: name, document: contents.document, log: log,
        scribe: JournalScribe(after: contents), openText: contents.openText,
        waitingTexts: contents.waitingTexts, session: contents.session, room: contents.room,
        version: contents.version)
    }

    /// Moves the journal into the subfolder `set-aside`, where nothing looks for it any more.
    ///
    /// - Returns: its new path.
    /// - Throws: `FileError` if it cannot be moved.
    public consuming func setAside() throws(FileError) -> String {
      let (folder, name) = JournalFolder.split(path)
      return try JournalFolder.setAside(name, in: folder)
    }

    /// Removes a journal that tells nothing that is not in the document. One that does, or that is torn, is set aside
    /// instead, whatever the caller believes.
    ///
    /// - Throws: `FileError` if it cannot be removed.
    public consuming func discardEmpty() throws(FileError) {
      guard contents.unsaved == nil, contents.tornLength == 0 else {
        _ = try setAside()
        return
      }
      guard unlink(path.onDisk) == 0 || errno == ENOENT else { throw .system(.close, code: errno) }
    }

    private static func keep(_ bytes: [UInt8], as stem: String, in folder: String) throws(FileError) {
      for count in 1... {
        do throws(FileError) {
          let copy = try Descriptor(
            opening: "\(folder)/\(stem)-\(count)", flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW,
            mode: 0o600,
            step: .copy)
          try copy.write(bytes)
          try copy.sync()
          try copy.close()
          return try JournalFolder.sync(folder)
        } catch .system(.copy, EEXIST) {
          continue
        } catch {
          throw error
        }
      }
    }
  }
}
