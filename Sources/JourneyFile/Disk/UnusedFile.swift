import Glibc
import SystemCalls

/// A file of ours that nobody uses any more, and what becomes of removing it.
enum UnusedFile {
  /// What became of it.
  enum Removal: Hashable, Sendable {
    /// It is gone; it had this many bytes.
    case removed(bytes: Int64)
    /// It was not there.
    case absent
    /// A program is at work on it.
    case inUse
    /// It is no ordinary file, or somebody else's.
    case foreign
    /// The system refused, with its `errno`.
    case refused(code: Int32)
  }

  /// Removes an ordinary file that belongs to us and that nobody holds locked.
  ///
  /// - Parameter seconds: how long ago it must have been written to, in seconds.
  static func remove(
    _ name: String, in folder: borrowing Descriptor, olderThan seconds: Int = 0
  ) -> Removal {
    do throws(FileError) {
      guard let before = try folder.status(of: name) else { return .absent }
      guard FileKind(before) == .regular, before.st_uid == geteuid() else { return .foreign }
      // For writing, since some network file systems lock nothing else.
      let file = try Descriptor(
        opening: name, in: folder.number, flags: O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
      if file.isInUse() { return .inUse }
      guard file.isNamed(name, in: folder) else { return .inUse }
      guard before.st_mtim.tv_sec <= time(nil) - seconds else { return .inUse }
      guard unlinkat(folder.number, name.onDisk, 0) == 0 else { return .refused(code: errno) }
      return .removed(bytes: Int64(before.st_size))
    } catch {
      guard case .system(_, let code) = error else { return .foreign }
      return code == ENOENT ? .absent : .refused(code: code)
    }
  }
}
