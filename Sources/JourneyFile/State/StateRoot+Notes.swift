import Glibc

extension StateRoot {
  /// Longer notes are not read, so that whatever is found in the place of one can do no harm.
  static let longestNote = 1 << 16

  /// A small text of the program's own that belongs to no document.
  ///
  /// - Parameter name: a name in the folder, such as `terminals`.
  /// - Returns: nil if there is none, or if it is no ordinary file, longer than 64 KiB or no UTF-8.
  public func note(_ name: String) -> String? {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
    guard let file = try? Descriptor(opening: path + "/" + name, flags: flags),
      let status = try? file.status(), FileKind(status) == .regular, status.st_size <= Self.longestNote,
      let bytes = try? file.readToEnd(expecting: Int(status.st_size), limit: Self.longestNote)
    else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Keeps a small text under a name, for the user's eyes only; what had that name is replaced at once, or not at all.
  ///
  /// - Throws: `FileError` if it cannot be written.
  public func keep(note text: String, as name: String) throws(FileError) {
    var draft = try UnpublishedFile(in: try PrivateFolder.open(path))
    try draft.write(Array(text.utf8))
    try draft.publish(as: name)
  }
}
