import Glibc

/// A private file under a temporary name, which is removed unless it is published.
struct Draft: ~Copyable {
  /// The file, open for writing and marked as in use.
  let file: Descriptor
  private let folder: Descriptor
  private let temporary: String
  private var isPublished = false

  /// The names of the temporaries, by which left-over ones are known.
  static let names = SiblingNames(of: "draft")

  /// Starts a draft in a folder.
  init(in folder: consuming Descriptor) throws(FileError) {
    temporary = Self.names.unpredictable(.temporary)
    file = try Descriptor(
      opening: temporary, in: folder.number, flags: O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600,
      step: .create)
    file.markInUse()
    self.folder = folder
  }

  deinit {
    if !isPublished { _ = unlinkat(folder.number, temporary, 0) }
  }

  /// Gives the file its name, durably; what had that name is gone.
  mutating func publish(as name: String) throws(FileError) {
    try file.sync()
    guard renameat(folder.number, temporary, folder.number, name) == 0 else {
      throw .system(.rename, code: errno)
    }
    isPublished = true
    try folder.syncFolder()
  }
}
