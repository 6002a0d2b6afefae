import Glibc
import SystemCalls

extension DocumentLock {
  /// Takes a document's lock, without waiting for it.
  ///
  /// - Parameters:
  ///   - document: the document, which need not exist.
  ///   - folder: where the lock lies if the document's directory takes none: not writable, or something else bears
  ///     the lock's name there. It must exist.
  /// - Throws: `FileError` if neither place takes a lock.
  public static func take(for document: RealPath, fallback folder: String?) throws(FileError) -> LockOutcome {
    try take(for: document, fallback: folder) { flock($0, LOCK_EX | LOCK_NB) }
  }

  /// The same with another way to lock an open file, which fails as `flock` does.
  static func take(
    for document: RealPath, fallback folder: String?, locking lock: (CInt) -> CInt
  ) throws(FileError) -> LockOutcome {
    let name = SiblingNames(of: document.name).lock
    do throws(FileError) {
      return try take(name, in: document.directory, obstacle: nil, lock)
    } catch {
      guard let folder else { throw error }
      do throws(FileError) {
        return try take(name, in: folder, obstacle: error, lock)
      } catch _ {
        throw error
      }
    }
  }

  private static func take(
    _ name: String, in path: String, obstacle: FileError?, _ lock: (CInt) -> CInt
  ) throws(FileError) -> LockOutcome {
    // Each round that fails means that another program got on; somebody that is always faster has the lock.
    for _ in 0..<1000 {
      let folder = try Descriptor(opening: path, flags: O_RDONLY | O_DIRECTORY, step: .directory)
      let found = try LockFile.open(name, in: folder)
      switch consume found {
      case .closedToUs: return .held(nil)
      case .gone: continue
      case .open(let file, let isNew, let isWritable):
        guard try LockFile.isOurKind(file, name, in: folder) else { continue }
        if retrying({ lock(file.number) }) != 0 {
          if errno == EWOULDBLOCK { return .held(LockHolder(reading: file)) }
          // There are no locks here: whoever made the file has it.
          guard isNew || LockFile.clear(file, name, in: folder) else {
            return .held(LockHolder(reading: file))
          }
          guard isNew else { continue }
        }
        guard file.isNamed(name, in: folder) else { continue }
        // Left over by somebody else, and we cannot write into it: rather a new one, if we may.
        if !isWritable || !isNew && !LockFile.isOwn(file), unlinkat(folder.number, name.onDisk, 0) == 0 {
          continue
        }
        if LockFile.isOwn(file) { LockHolder.ourselves.write(to: file) }
        return .taken(DocumentLock(file, name, in: folder, obstacle: obstacle))
      }
    }
    return .held(nil)
  }
}

/// The file that a lock is made of.
enum LockFile {
  /// What opening it gave.
  enum Opening: ~Copyable {
    /// It is open.
    case open(Descriptor, isNew: Bool, isWritable: Bool)
    /// It is there, but not for us.
    case closedToUs
    /// It went or came in the midst of it.
    case gone
  }

  /// Opens the file or makes it. Never both in one call: in a sticky directory the system refuses to "make" a file
  /// that a colleague has made.
  static func open(_ name: String, in folder: borrowing Descriptor) throws(FileError) -> Opening {
    let usual = O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    var number = retrying { openat(folder.number, name.onDisk, O_RDWR | usual) }
    if number >= 0 { return .open(Descriptor(owning: number), isNew: false, isWritable: true) }
    if errno == EACCES || errno == EROFS {
      number = retrying { openat(folder.number, name.onDisk, O_RDONLY | usual) }
      if number >= 0 { return .open(Descriptor(owning: number), isNew: false, isWritable: false) }
      if errno == EACCES, try folder.status(of: name) != nil { return .closedToUs }
    }
    // A link is not followed, wherever it leads.
    if errno == ELOOP { throw .notRegular(.other) }
    if errno == EISDIR { throw .notRegular(.directory) }
    guard errno == ENOENT else { throw .system(.open, code: errno) }
    // Colleagues shall be able to lock it too, as far as the user's mask allows.
    number = retrying { openat(folder.number, name.onDisk, O_RDWR | O_CREAT | O_EXCL | usual, 0o666) }
    if number >= 0 { return .open(Descriptor(owning: number), isNew: true, isWritable: true) }
    guard errno == EEXIST else { throw .system(.create, code: errno) }
    return .gone
  }

  /// Whether a file can be a lock: an ordinary one that has no other name, since what is written into it would stand under
  /// that name, too. One that was planted so loses the name, and it is worth trying again.
  ///
  /// - Throws: `FileError.notRegular` for what cannot be removed, or is no file.
  static func isOurKind(
    _ file: borrowing Descriptor, _ name: String, in folder: borrowing Descriptor
  ) throws(FileError) -> Bool {
    let status = try file.status()
    guard FileKind(status) == .regular else { throw .notRegular(FileKind(status)) }
    if status.st_nlink <= 1 { return true }
    guard file.isNamed(name, in: folder) else { return false }
    guard unlinkat(folder.number, name.onDisk, 0) == 0 else { throw .notRegular(.other) }
    return false
  }

  /// Whether the file belongs to us, so that we may write into it.
  static func isOwn(_ file: borrowing Descriptor) -> Bool {
    guard let status = try? file.status() else { return false }
    return status.st_uid == geteuid()
  }

  /// Removes a file that is a lock by itself if its maker is known to be gone.
  ///
  /// Several may find the same file stale, and the one that is late must not remove the fresh lock of another. So
  /// whoever wants to remove it makes a file named after that lock first, which only one can, and looks again. One
  /// that dies in between leaves a lock that a person has to remove.
  ///
  /// - Returns: whether it is worth trying again.
  static func clear(_ file: borrowing Descriptor, _ name: String, in folder: borrowing Descriptor) -> Bool {
    guard let holder = LockHolder(reading: file), holder.isGone else { return false }
    let permit = "\(name).\(holder.process)-\(holder.since)"
    let number = openat(
      folder.number, permit.onDisk, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard number >= 0 else { return false }
    _ = Descriptor(owning: number)
    defer { _ = unlinkat(folder.number, permit.onDisk, 0) }
    return !file.isNamed(name, in: folder) || unlinkat(folder.number, name.onDisk, 0) == 0
  }

  /// Removes a lock file that nobody holds.
  static func remove(_ name: String, in folder: borrowing Descriptor) -> UnusedFile.Removal {
    do throws(FileError) {
      guard let status = try folder.status(of: name) else { return .absent }
      guard FileKind(status) == .regular else { return .foreign }
      guard case .open(let file, _, _) = try open(name, in: folder) else { return .inUse }
      let isLocked = flock(file.number, LOCK_EX | LOCK_NB) == 0
      guard isLocked || (errno != EWOULDBLOCK && clear(file, name, in: folder)) else { return .inUse }
      guard isLocked else { return .removed(bytes: Int64(status.st_size)) }
      guard file.isNamed(name, in: folder) else { return .inUse }
      guard unlinkat(folder.number, name.onDisk, 0) == 0 else { return .refused(code: errno) }
      return .removed(bytes: Int64(status.st_size))
    } catch {
      guard case .system(_, let code) = error else { return .foreign }
      return .refused(code: code)
    }
  }
}
