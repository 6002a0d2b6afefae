/// An earlier content of a document.
public struct Version: Hashable, Sendable {
  /// Why it was kept.
  public enum Reason: Hashable, Sendable {
    /// The document held it when it was opened.
    case opened
    /// It was saved.
    case saved
    /// The user asked for it and gave it a name, which may be empty.
    case checkpoint(String)
  }

  /// When it was kept, in milliseconds since 1970, at least 0.
  public let time: Int64
  /// Why it was kept. A checkpoint's name is cut if it is too long for a file name.
  public let reason: Reason
  /// The digest of the content.
  public let digest: ContentDigest
  /// The content's size in bytes, as far as the folder tells.
  public let size: Int64
}

/// Why an earlier content cannot be had or kept.
public enum VersionError: Error, Hashable, Sendable {
  /// The file was not read or written.
  case file(FileError)
  /// What is in the file now is not the content that was kept.
  case damaged(Version)
}
