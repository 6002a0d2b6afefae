import Glibc

/// A file that holds room on the disk, given up when the disk is full, so that what people type while they make room is
/// not lost. All journals of a folder share one.
enum JournalReserve {
  /// The file's size in bytes: 1 MB, some thousand steps.
  static let size = 1 << 20

  /// Makes the file if it is not there. Where that is impossible there is none, and nobody needs to know.
  ///
  /// - Returns: whether it is there now.
  @discardableResult
  static func make(in folder: String) -> Bool {
    let path = path(in: folder)
    guard
      let file = try? Descriptor(
        opening: path, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
    else { return access(path, F_OK) == 0 }
    guard posix_fallocate(file.number, 0, off_t(size)) != 0 else { return true }
    _ = unlink(path)
    return false
  }

  /// Gives the room up.
  ///
  /// - Returns: whether there was any.
  static func release(in folder: String) -> Bool { unlink(path(in: folder)) == 0 }

  private static func path(in folder: String) -> String { folder + "/reserve" }
}
