import Glibc
import SystemCalls

/// A private file under a temporary name, which is removed unless it is published.
struct UnpublishedFile: ~Copyable {
  private let new: NewFile
  private let folder: Descriptor
  private var isPublished = false

  /// The names of the temporaries, by which left-over ones are known.
  static let names = SiblingNames(of: "draft")

  /// Starts a draft in a folder.
  init(in folder: consuming Descriptor) throws(FileError) {
    new = try NewFile(Self.names, .temporary, in: folder)
    self.folder = folder
  }

  deinit {
    if !isPublished { _ = unlinkat(folder.number, new.name.onDisk, 0) }
  }

  /// Adds to the content.
  func write(_ bytes: [UInt8]) throws(FileError) { try new.file.write(bytes) }

  /// Gives the file its name, durably; what had that name is gone.
  mutating func publish(as name: String) throws(FileError) {
    try new.file.sync()
    guard renameat(folder.number, new.name.onDisk, folder.number, name.onDisk) == 0 else {
      throw .system(.rename, code: errno)
    }
    isPublished = true
    try folder.syncFolder()
  }
}
