import Glibc

/// Replaces a document's content so that the file is always the whole old or the whole new version.
///
/// The usual way writes a temporary beside the file, carries owner, attributes and mode over, syncs it and
/// renames it onto the file. Where a rename would be wrong (other hard links would keep the old content, the
/// owner would change) or is impossible (read-only or sticky directory, a mounted file), the file is
/// overwritten in place while a synced copy of the old content stands ready.
///
/// Limits: between the last look at the target and the rename another program can still slip in; colleagues
/// are kept out by the lock, which is not this type's affair.
public struct SafeReplacement: Sendable {
  /// In which state the file must be for us to replace it.
  public enum Expectation: Hashable, Sendable {
    /// There must be no such file.
    case absent
    /// The file must be in this state still.
    case unchanged(FileIdentity)
    /// Whatever is there may go: somebody was asked.
    case anything
  }

  /// How the new content came into the file.
  public enum Method: Hashable, Sendable {
    /// A new file took the old one's place.
    case renamed
    /// The old file was written over.
    case overwritten
  }

  /// What became of a document.
  public struct Outcome: Hashable, Sendable {
    /// The file's state now.
    public let identity: FileIdentity
    /// How the content came there.
    public let method: Method
  }

  /// Where the document really is.
  public let target: RealPath
  let copies: String
  let names: SiblingNames

  /// Prepares for a document.
  ///
  /// - Parameters:
  ///   - path: the document, which need not exist.
  ///   - copies: the folder that holds the old content while a file is overwritten in place; beside the
  ///     document if nil.
  /// - Throws: `FileError` if the path leads nowhere or to no ordinary file.
  public init(of path: String, copiesIn copies: String? = nil) throws(FileError) {
    target = try RealPath(of: path)
    self.copies = copies ?? target.directory
    names = SiblingNames(of: target.name)
  }

  /// Replaces the content, durably.
  ///
  /// - Parameters:
  ///   - bytes: the new content.
  ///   - expectation: in which state the file must be.
  ///   - rights: who may read and write a file that is made anew, at most and as far as the user's mask allows; one that
  ///     is there keeps its own.
  /// - Throws: `FileError`. The file is as it was, except after `overwriteFailed` and `replacedButNotSynced`.
  public func write(
    _ bytes: [UInt8], expecting expectation: Expectation, rights: FileRights = .usual
  ) throws(FileError) -> Outcome {
    let directory = try Descriptor(
      opening: target.directory, flags: O_RDONLY | O_DIRECTORY, step: .directory)
    let before = try directory.status(of: target.name)
    try check(before, against: expectation)
    guard let before else { return try rename(bytes, over: nil, in: directory, rights) }
    guard before.st_nlink == 1, before.st_uid == geteuid() else {
      return try overwrite(bytes, over: before, in: directory)
    }
    do throws(FileError) {
      return try rename(bytes, over: before, in: directory)
    } catch {
      guard error.asksForOverwriting else { throw error }
      return try overwrite(bytes, over: before, in: directory)
    }
  }

  private func check(_ found: stat?, against expectation: Expectation) throws(FileError) {
    if let found, FileKind(found) != .regular { throw .notRegular(FileKind(found)) }
    let identity = found.map(FileIdentity.init)
    switch expectation {
    case .anything: return
    case .absent where identity == nil: return
    case .unchanged(let expected) where identity == expected: return
    case .absent, .unchanged: throw .changedOutside(identity)
    }
  }
}

extension FileError {
  /// Whether writing over the file may do what renaming could not.
  fileprivate var asksForOverwriting: Bool {
    switch self {
    case .system(.attributes, _): true
    // A read-only file system may hold a writable file: one that is mounted there by itself.
    case .system(.create, let code), .system(.rename, let code): [EACCES, EPERM, EBUSY, EROFS].contains(code)
    default: false
    }
  }
}
