import Glibc
import SystemCalls

/// A file that holds room on the disk, given up when the disk is full, so that what people type while they make room is
/// not lost. All journals below a state folder share one.
enum JournalReserve {
  /// The file's size in bytes: 1 MB, some thousand steps.
  static let size = 1 << 20

  /// Makes the file if it is not there. Where that is impossible there is none, and nobody needs to know.
  ///
  /// - Returns: whether it is there now.
  @discardableResult
  static func make(in folder: String) -> Bool {
    let path = path(in: folder)
    // Once there was one for each map.
    if path != folder + "/" + name { _ = unlink((folder + "/" + name).onDisk) }
    guard
      let file = try? Descriptor(
        opening: path, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
    else { return access(path.onDisk, F_OK) == 0 }
    guard posix_fallocate(file.number, 0, off_t(size)) != 0 else { return true }
    _ = unlink(path.onDisk)
    return false
  }

  /// Gives the room up.
  ///
  /// - Returns: whether there was any.
  static func release(in folder: String) -> Bool { unlink(path(in: folder).onDisk) == 0 }

  private static let name = "reserve"

  /// The file for a folder: in the root of the state folder that it belongs to, or else in itself.
  private static func path(in folder: String) -> String {
    let (parent, own) = JournalFolder.split(folder)
    let (root, kind) = JournalFolder.split(parent)
    if kind == StateRoot.maps { return root + "/" + name }
    return (own == StateRoot.unnamed ? parent : folder) + "/" + name
  }
}
