import Glibc
import SystemCalls

/// Putting a new file in the old one's place.
extension SafeReplacement {
  /// Replaces `before`, or nothing, by a new file.
  ///
  /// A file that could not be synced is given up: the system may have dropped what it could not write, and a
  /// second sync would not tell. One more new file gets a fair chance.
  func rename(
    _ bytes: [UInt8], over before: stat?, in directory: borrowing Descriptor, _ rights: FileRights = .usual
  ) throws(FileError) -> Outcome {
    do throws(FileError) {
      return try renameOnce(bytes, over: before, in: directory, rights)
    } catch .system(.sync, let code) where code != ENOSPC && code != EDQUOT {
      return try renameOnce(bytes, over: before, in: directory, rights)
    }
  }

  private func renameOnce(
    _ bytes: [UInt8], over before: stat?, in directory: borrowing Descriptor, _ rights: FileRights
  ) throws(FileError) -> Outcome {
    // A new document's mode is the system's affair: umask, or the directory's default access list.
    let new = try NewFile(names, .temporary, in: directory, mode: before == nil ? rights.mode : 0o600)
    let name = new.name
    do throws(FileError) {
      try fill(new.file, with: bytes, like: before, in: directory)
      let closed = try new.closed()
      let now = try directory.status(of: target.name).map(FileIdentity.init)
      guard now == before.map(FileIdentity.init) else { throw .changedOutside(now) }
      let identity = FileIdentity(try closed.file.status())
      guard renameat(directory.number, name.onDisk, directory.number, target.name.onDisk) == 0 else {
        throw .system(.rename, code: errno)
      }
      return try finish(closed.file, identity, in: directory)
    } catch .replacedButNotSynced(let identity, let code) {
      throw .replacedButNotSynced(identity, code: code)
    } catch {
      _ = unlinkat(directory.number, name.onDisk, 0)
      throw error
    }
  }

  private func fill(
    _ file: borrowing Descriptor, with bytes: [UInt8], like before: stat?, in directory: borrowing Descriptor
  ) throws(FileError) {
    try file.write(bytes)
    if let before {
      let old = try Descriptor(
        opening: target.name, in: directory.number, flags: O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_NOCTTY,
        step: .attributes)
      try FileAttributes.copy(from: old, before, to: file)
    }
    try file.sync()
  }

  private func finish(
    _ written: borrowing Descriptor, _ identity: FileIdentity, in directory: borrowing Descriptor
  ) throws(FileError) -> Outcome {
    // Asked again, since renaming touches the change time.
    let identity = (try? written.status()).map(FileIdentity.init) ?? identity
    do throws(FileError) {
      try directory.syncFolder()
    } catch {
      guard case .system(_, let code) = error else { throw error }
      throw .replacedButNotSynced(identity, code: code)
    }
    return Outcome(identity: identity, method: .renamed)
  }
}
