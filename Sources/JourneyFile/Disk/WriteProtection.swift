import Glibc
import SystemCalls

/// Why a file that is there was not meant to be written by us.
public enum WriteProtection: Hashable, Sendable {
  /// It is our own, and somebody took the right to write it away, perhaps we ourselves. It could be replaced all the same.
  case own
  /// It is somebody else's, who has not given us the right.
  case foreign
  /// It lies on a file system that cannot be written.
  case disk

  /// The protection of the file at a path, links followed; nil if it may be written, or if there is none.
  public init?(ofFileAt path: String) {
    var status = stat()
    guard stat(path.onDisk, &status) == 0, FileKind(status) == .regular else { return nil }
    let mayWrite = faccessat(AT_FDCWD, path.onDisk, W_OK, AT_EACCESS) == 0
    if !mayWrite, errno == EROFS {
      self = .disk
    } else if status.st_uid == geteuid() {
      guard status.st_mode & S_IWUSR == 0 else { return nil }
      self = .own
    } else {
      guard !mayWrite else { return nil }
      self = .foreign
    }
  }
}
