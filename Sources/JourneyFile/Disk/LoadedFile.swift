import Glibc

/// A file's whole content together with the state in which it was read.
public struct LoadedFile: Hashable, Sendable {
  /// The content.
  public let bytes: [UInt8]
  /// The file's state, to be compared before it is replaced; nil where the source is no ordinary file.
  public let identity: FileIdentity?

  /// Bytes that are in no file.
  public init(_ bytes: [UInt8]) { self.init(bytes: bytes, identity: nil) }

  init(bytes: [UInt8], identity: FileIdentity?) { (self.bytes, self.identity) = (bytes, identity) }

  /// The largest file that is read, in bytes: 512 MB.
  public static let limit = 1 << 29

  /// Reads an ordinary file, following symbolic links.
  ///
  /// A pipe or device is refused without waiting for it.
  /// - Throws: `FileError`.
  public static func read(_ path: String, limit: Int = limit) throws(FileError) -> LoadedFile {
    let file = try Descriptor(opening: path, flags: O_RDONLY | O_NONBLOCK | O_NOCTTY)
    let status = try file.status()
    guard FileKind(status) == .regular else { throw .notRegular(FileKind(status)) }
    guard status.st_size <= limit else { throw .tooLarge(limit: limit) }
    let bytes = try file.readToEnd(expecting: Int(status.st_size), limit: limit)
    // The state from before the reading: whoever wrote meanwhile is noticed at the next look.
    return LoadedFile(bytes: bytes, identity: FileIdentity(status))
  }

  /// Reads an open descriptor, such as standard input, to its end, whatever it is; it stays open.
  /// - Throws: `FileError`.
  public static func read(descriptor: Int32, limit: Int = limit) throws(FileError) -> LoadedFile {
    let number = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    guard number >= 0 else { throw .system(.open, code: errno) }
    let file = Descriptor(owning: number)
    let status = try file.status()
    let isRegular = FileKind(status) == .regular
    let size = isRegular ? Int(status.st_size) : 0
    guard size <= limit else { throw .tooLarge(limit: limit) }
    let bytes = try file.readToEnd(expecting: size, limit: limit)
    return LoadedFile(bytes: bytes, identity: isRegular ? FileIdentity(status) : nil)
  }
}
