import Glibc
import SystemCalls

/// The content of a file, ready to be kept among the versions: it is among them already, or lies, durable, in a file
/// without a name, which is gone with the program unless it is given one.
///
/// Giving a name takes no longer for a large content than for a small one, so that the first edit of a large map need not
/// wait (docs/decisions/0043).
public struct PreparedVersion: ~Copyable, Sendable {
  /// The digest of the content.
  public let digest: ContentDigest
  /// The file's state as it was read.
  public let identity: FileIdentity
  fileprivate let unnamed: Descriptor?

  fileprivate var number: CInt? {
    switch unnamed {
    case .some(let file): file.number
    case .none: nil
    }
  }
}

extension VersionStore {
  /// Prepares the content of a file to be kept; nothing is made that others see, no folder either.
  ///
  /// - Parameter identity: the state in which the file was read.
  /// - Returns: nil if the file is in another state, if the disk has little room, or where there are no files without a name.
  public func prepare(fileAt source: String, as identity: FileIdentity) -> PreparedVersion? {
    try? prepared(source, identity)
  }

  private func prepared(_ source: String, _ identity: FileIdentity) throws(FileError) -> PreparedVersion? {
    let file = try Descriptor(opening: source, flags: O_RDONLY | O_NONBLOCK | O_NOCTTY)
    guard FileIdentity(try file.status()) == identity else { return nil }
    let (digest, size) = try file.digest()
    var unnamed: Descriptor?
    if version(of: digest)?.size != size {
      guard let copy = Self.unnamed(near: path, with: size), lseek(file.number, 0, SEEK_SET) == 0 else {
        return nil
      }
      let (copied, _) = try file.digest { (chunk) throws(FileError) in try copy.write(chunk) }
      guard copied == digest else { return nil }
      try copy.sync()
      unnamed = consume copy
    }
    // Whoever wrote the file meanwhile is noticed, and what was read does not count.
    guard FileIdentity(ofFileAt: source) == identity else { return nil }
    return PreparedVersion(digest: digest, identity: identity, unnamed: unnamed)
  }

  /// A file without a name on the disk of a folder, or of that in which it would be made.
  private static func unnamed(near path: String, with size: Int64) -> Descriptor? {
    var folder = path[...]
    while access(String(folder).onDisk, F_OK) != 0, let slash = folder.lastIndex(of: "/"),
      slash > folder.startIndex
    {
      folder = folder[..<slash]
    }
    var disk = statvfs()
    guard statvfs(String(folder).onDisk, &disk) == 0,
      // A look at a map is no reason to fill a disk.
      UInt64(size) < UInt64(disk.f_bavail) * UInt64(disk.f_frsize) / 4
    else { return nil }
    return try? Descriptor(
      opening: String(folder), flags: withoutName | O_RDWR, mode: 0o600, step: .create)
  }

  /// `O_TMPFILE`, which has no name in Swift.
  private static let withoutName: CInt = 0o20000000 | O_DIRECTORY

  /// Keeps what is prepared, durably, under its name.
  ///
  /// - Returns: the version that holds it; an earlier one if it was there already.
  /// - Throws: `FileError`; then nothing was kept.
  @discardableResult
  public func keep(
    _ prepared: borrowing PreparedVersion, as reason: Version.Reason, at time: Int64
  ) throws(FileError) -> Version {
    let size = prepared.identity.size
    let name = VersionName(time: timeBehindOthers(time), reason: reason, digest: prepared.digest)
    if let version = present(name, size: size) { return version }
    let folder = try PrivateFolder.open(path)
    guard let number = prepared.number else { throw .system(.rename, code: ENOENT) }
    guard
      linkat(AT_FDCWD, "/proc/self/fd/\(number)", folder.number, name.text.onDisk, AT_SYMLINK_FOLLOW) == 0
    else { throw .system(.rename, code: errno) }
    try folder.syncFolder()
    return Version(name, size: size)
  }
}
