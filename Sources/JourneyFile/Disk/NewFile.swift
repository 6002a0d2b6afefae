import Glibc
import SystemCalls

/// A new file under a name that nobody can guess, marked as in use while it is open.
struct NewFile: ~Copyable {
  /// The file, open for writing.
  let file: Descriptor
  /// Its name.
  let name: String

  /// Makes the file. Nothing that is there is touched.
  ///
  /// - Parameter mode: as far as the user's mask allows.
  init(
    _ names: SiblingNames, _ kind: SiblingNames.Kind, in folder: borrowing Descriptor, mode: mode_t = 0o600
  ) throws(FileError) {
    for _ in 0..<100 {
      let name = names.unpredictable(kind)
      let file = try Descriptor(
        opening: name, in: folder.number, flags: O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mode: mode,
        step: .create)
      // Before it was marked, a sweeper may have taken it for a stale one.
      guard !file.isInUse(), file.isNamed(name, in: folder) else {
        _ = unlinkat(folder.number, name.onDisk, 0)
        continue
      }
      self.file = file
      self.name = name
      return
    }
    throw .system(.create, code: EAGAIN)
  }

  /// Closes the file but keeps it marked until the value goes, and tells what closing revealed.
  consuming func closed() throws(FileError) -> NewFile {
    let kept = try file.duplicate()
    let name = self.name
    try file.close()
    return NewFile(kept, name)
  }

  private init(_ file: consuming Descriptor, _ name: String) {
    self.file = file
    self.name = name
  }
}
