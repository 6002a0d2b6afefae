import Glibc
import SystemCalls

/// What an open folder is asked.
extension Descriptor {
  /// The names of everything in the folder, in no order.
  func names() throws(FileError) -> [String] {
    let number = retrying { openat(self.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard number >= 0 else { throw .system(.directory, code: errno) }
    guard let stream = fdopendir(number) else {
      let code = errno
      _ = Glibc.close(number)
      throw .system(.directory, code: code)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      // By pointer: an entry's memory ends with its name, long before the type does.
      guard let place = entry.pointer(to: \.d_name) else { continue }
      let name = UnsafeRawPointer(place).assumingMemoryBound(to: CChar.self)
      let text = String(path: name)
      if text != ".", text != ".." { names.append(text) }
    }
    guard errno == 0 else { throw .system(.directory, code: errno) }
    return names
  }

  /// The state of what has this name in the folder, links not followed; nil if there is none.
  func status(of name: String) throws(FileError) -> stat? {
    var status = stat()
    if fstatat(number, name.onDisk, &status, AT_SYMLINK_NOFOLLOW) == 0 { return status }
    guard errno == ENOENT else { throw .system(.inspect, code: errno) }
    return nil
  }

  /// Whether this open file is what has this name in the folder.
  func isNamed(_ name: String, in folder: borrowing Descriptor) -> Bool {
    var (own, other) = (stat(), stat())
    return fstat(number, &own) == 0
      && fstatat(folder.number, name.onDisk, &other, AT_SYMLINK_NOFOLLOW) == 0
      && own.st_dev == other.st_dev && own.st_ino == other.st_ino
  }

  /// Makes the folder's entries durable, where its file system can.
  func syncFolder() throws(FileError) {
    guard retrying({ fsync(number) }) == 0 || errno == EINVAL || errno == ENOTSUP else {
      throw .system(.sync, code: errno)
    }
  }

  /// Whether somebody else is at work on this file. If not, we are, and others are told so for as long as the file
  /// is open and the process lives. Where locks are unsupported nobody is.
  func isInUse() -> Bool {
    // A lock that cannot be had for another reason than that somebody has it says nothing.
    flock(number, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK
  }

  /// The same open file once more, so that its mark outlives the closing of the first.
  func duplicate() throws(FileError) -> Descriptor {
    let number = fcntl(self.number, F_DUPFD_CLOEXEC, 0)
    guard number >= 0 else { throw .system(.open, code: errno) }
    return Descriptor(owning: number)
  }
}
