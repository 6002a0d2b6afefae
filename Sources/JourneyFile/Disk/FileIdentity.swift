import Glibc

/// What tells one state of a file from another without reading it.
///
/// The change time is part of it because a copy that preserves times leaves inode, size and modification time
/// alike. A difference therefore says "look", not "the content differs": a change of mode shows too.
public struct FileIdentity: Hashable, Sendable {
  /// The device that holds the file.
  public let device: UInt64
  /// The file's number on its device.
  public let inode: UInt64
  /// Its size in bytes.
  public let size: Int64
  /// When its content last changed, in nanoseconds since 1970.
  public let modified: Int64
  /// When its content or attributes last changed, in nanoseconds since 1970.
  public let changed: Int64

  init(_ status: stat) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    modified = Self.nanoseconds(status.st_mtim)
    changed = Self.nanoseconds(status.st_ctim)
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}

/// What stands at a path that was to be a document.
public enum FileKind: Hashable, Sendable {
  /// An ordinary file, the only kind that can be a document.
  case regular
  /// A directory.
  case directory
  /// A pipe or socket.
  case pipe
  /// A device.
  case device
  /// A symbolic link whose target does not exist.
  case danglingLink
  /// Something else.
  case other

  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .regular
    case S_IFDIR: self = .directory
    case S_IFIFO, S_IFSOCK: self = .pipe
    case S_IFCHR, S_IFBLK: self = .device
    case S_IFLNK: self = .danglingLink
    default: self = .other
    }
  }
}
