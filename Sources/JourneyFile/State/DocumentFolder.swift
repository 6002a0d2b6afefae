import Glibc

/// What we keep of one document besides the document: journals, earlier versions and the document's path.
public struct DocumentFolder: Hashable, Sendable {
  /// The folder's path.
  public let path: String

  /// The paths of the journals, in the order of their names.
  public var journals: [String] { Self.journals(in: path) }

  /// The paths of the journals that the user wanted to be rid of, in the order of their names. These may end with a
  /// number, where a name was taken already.
  public var setAside: [String] { Self.journals(in: path + "/" + Self.setAsideName) }

  /// The earlier contents of the document.
  public var versions: VersionStore { VersionStore(path: path + "/" + Self.versionsName) }

  /// The real path of the document, if it was remembered.
  public var document: String? {
    guard let file = try? Descriptor(opening: path + "/" + Self.documentName, flags: Self.reading),
      let status = try? file.status(), FileKind(status) == .regular,
      let bytes = try? file.readToEnd(expecting: Int(status.st_size), limit: Self.longestPath),
      let text = String(validating: bytes, as: UTF8.self), text.hasPrefix("/")
    else { return nil }
    return text
  }

  /// Notes which document the folder is for, so that a list can name it. Does nothing if that is noted already.
  ///
  /// - Throws: `FileError` if it cannot be written.
  public func remember(_ document: RealPath) throws(FileError) {
    guard self.document.map({ Array($0.utf8) }) != Array(document.text.utf8) else { return }
    var draft = try UnpublishedFile(in: try PrivateFolder.open(path))
    try draft.write(Array(document.text.utf8))
    try draft.publish(as: Self.documentName)
  }

  /// The name of the folder for journals that the user wanted to be rid of.
  static let setAsideName = "set-aside"
  /// The name of the folder for earlier contents.
  static let versionsName = "versions"
  /// What the name of every journal ends with.
  static let journalEnd = ".journal"

  /// The name of the file that holds the document's path.
  static let documentName = "document"
  private static let reading = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
  /// More than any path has.
  private static let longestPath = 1 << 16

  private static func journals(in path: String) -> [String] {
    PrivateFolder.files(in: path) { isJournal($0) }.map { path + "/" + $0.name }.sorted()
  }

  private static func isJournal(_ name: String) -> Bool {
    var stem = name[...]
    if let dash = name.lastIndex(of: "-"), name[dash...].dropFirst().allSatisfy({ ("0"..."9") ~= $0 }) {
      stem = name[..<dash]
    }
    return stem.hasSuffix(journalEnd) && !stem.hasPrefix(".")
  }
}
