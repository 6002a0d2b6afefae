import Glibc
import SystemCalls

/// The earlier contents of a document, each in a file of its own that no name but ours leads to.
///
/// A content that is there already is not written again, whatever it is kept for, unless it is a checkpoint under
/// another name. Names carry the digest, so a damaged file is found out when it is read, not when it is listed.
public struct VersionStore: Hashable, Sendable {
  /// The folder's path. The folder is made when the first version is kept.
  public let path: String

  /// Takes a folder, which need not exist.
  public init(path: String) { self.path = path }

  /// Keeps a content, durably.
  ///
  /// - Parameters:
  ///   - bytes: the content.
  ///   - digest: its digest.
  ///   - reason: why it is kept.
  ///   - time: now, in milliseconds since 1970.
  /// - Returns: the version that holds it; an earlier one if it was there already.
  /// - Throws: `FileError`; then nothing was kept.
  @discardableResult
  public func keep(
    _ bytes: [UInt8], _ digest: ContentDigest, as reason: Version.Reason, at time: Int64
  ) throws(FileError) -> Version {
    let name = VersionName(time: timeBehindOthers(time), reason: reason, digest: digest)
    if let version = present(name, size: Int64(bytes.count)) { return version }
    var draft = try UnpublishedFile(in: try PrivateFolder.open(path))
    try draft.write(bytes)
    try draft.publish(as: name.text)
    return Version(name, size: Int64(bytes.count))
  }

  /// Keeps the content of a file, durably, without holding it in memory.
  ///
  /// - Parameters:
  ///   - source: the file's path; links are followed.
  ///   - reason: why it is kept.
  ///   - time: now, in milliseconds since 1970.
  /// - Returns: the version that holds it, with the digest of what was read.
  /// - Throws: `FileError`; then nothing was kept.
  @discardableResult
  public func keepFile(
    at source: String, as reason: Version.Reason, at time: Int64
  ) throws(FileError) -> Version {
    let file = try Descriptor(opening: source, flags: O_RDONLY | O_NONBLOCK | O_NOCTTY)
    let kind = FileKind(try file.status())
    guard kind == .regular else { throw .notRegular(kind) }
    var draft = try UnpublishedFile(in: try PrivateFolder.open(path))
    let (digest, size) = try file.digest { (chunk) throws(FileError) in try draft.write(chunk) }
    let name = VersionName(time: timeBehindOthers(time), reason: reason, digest: digest)
    if let version = present(name, size: size) { return version }
    try draft.publish(as: name.text)
    return Version(name, size: size)
  }

  /// All versions, newest first. What is in the folder besides is passed over.
  public func list() -> [Version] {
    PrivateFolder.files(in: path) { VersionName($0) != nil }
      .sorted { $0.name > $1.name }
      .compactMap { file in VersionName(file.name).map { Version($0, size: file.size) } }
  }

  /// The folder's path, if the folder is there.
  public var existingPath: String? { access(path.onDisk, W_OK) == 0 ? path : nil }

  /// Removes a version, if it is there.
  public func remove(_ version: Version) { _ = unlink(path + "/" + VersionName(version).text) }

  /// The newest version that holds a content of this digest.
  public func version(of digest: ContentDigest) -> Version? { list().first { $0.digest == digest } }

  /// A version's content.
  ///
  /// - Throws: `VersionError.damaged` if the file holds something else by now.
  public func bytes(of version: Version) throws(VersionError) -> [UInt8] {
    let bytes: [UInt8]
    do throws(FileError) {
      let file = try Descriptor(
        opening: path + "/" + VersionName(version).text, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
      let status = try file.status()
      guard FileKind(status) == .regular else { throw .notRegular(FileKind(status)) }
      bytes = try file.readToEnd(expecting: Int(status.st_size), limit: LoadedFile.limit)
    } catch {
      throw .file(error)
    }
    guard ContentDigest(of: bytes) == version.digest else { throw .damaged(version) }
    return bytes
  }

  /// The time for what is kept now: behind that of all others, though the clock was set back since, so that the newest is
  /// the newest.
  func timeBehindOthers(_ time: Int64) -> Int64 { max(time, (list().first?.time ?? -1) + 1) }

  /// The version that makes writing another one superfluous. One of another size is damaged and does not count.
  func present(_ name: VersionName, size: Int64) -> Version? {
    list().first { version in
      guard version.digest == name.digest, version.size == size else { return false }
      if case .checkpoint(let text) = name.reason, !text.isEmpty { return version.reason == name.reason }
      return true
    }
  }
}

extension Version {
  /// The version in a file of this name.
  init(_ name: VersionName, size: Int64) {
    self.init(time: name.time, reason: name.reason, digest: name.digest, size: size)
  }
}

extension VersionName {
  /// The name of a version's file.
  init(_ version: Version) {
    self.init(time: version.time, reason: version.reason, digest: version.digest)
  }
}
