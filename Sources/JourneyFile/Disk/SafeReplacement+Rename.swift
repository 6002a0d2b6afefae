import Glibc

/// Putting a new file in the old one's place.
extension SafeReplacement {
  /// Replaces `before`, or nothing, by a new file.
  func rename(
    _ bytes: [UInt8], over before: stat?, in directory: borrowing Descriptor
  ) throws(FileError) -> Outcome {
    let temporary = siblingName("tmp")
    let written: FileIdentity
    do throws(FileError) {
      written = try writeTemporary(temporary, bytes, like: before, in: directory)
      let now = try status(in: directory).map(FileIdentity.init)
      guard now == before.map(FileIdentity.init) else { throw .changedOutside(now) }
      guard renameat(directory.number, temporary, directory.number, target.name) == 0 else {
        throw .system(.rename, code: errno)
      }
    } catch {
      _ = unlinkat(directory.number, temporary, 0)
      throw error
    }
    return try finish(written, in: directory)
  }

  /// Writes and syncs the temporary; returns its state.
  private func writeTemporary(
    _ name: String, _ bytes: [UInt8], like before: stat?, in directory: borrowing Descriptor
  ) throws(FileError) -> FileIdentity {
    // A new document's mode is the system's affair: umask, or the directory's default access list.
    let file = try Descriptor(
      opening: name, in: directory.number, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW,
      mode: before == nil ? 0o666 : 0o600, step: .create)
    try file.write(bytes)
    if let before {
      let old = try Descriptor(
        opening: target.name, in: directory.number, flags: O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_NOCTTY,
        step: .attributes)
      try FileAttributes.copy(from: old, before, to: file)
    }
    try file.sync()
    let identity = FileIdentity(try file.status())
    try file.close()
    return identity
  }

  private func finish(
    _ written: FileIdentity, in directory: borrowing Descriptor
  ) throws(FileError) -> Outcome {
    // Renaming touches the change time. Somebody else's file at this name would be found at the next save.
    var now = stat()
    let isOurs =
      fstatat(directory.number, target.name, &now, AT_SYMLINK_NOFOLLOW) == 0
      && FileIdentity(now).inode == written.inode
    let identity = isOurs ? FileIdentity(now) : written
    if retrying({ fsync(directory.number) }) != 0, errno != EINVAL, errno != ENOTSUP {
      throw .replacedButNotSynced(identity, code: errno)
    }
    return Outcome(identity: identity, method: .renamed)
  }
}
