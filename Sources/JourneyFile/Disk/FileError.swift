/// Why a file was not read or written. Unless the case says otherwise, the file is as it was.
public enum FileError: Error, Hashable, Sendable {
  /// The system refused a step, with its `errno`.
  case system(FileStep, code: Int32)
  /// The path leads to something that is no ordinary file.
  case notRegular(FileKind)
  /// The file is larger than `limit` bytes.
  case tooLarge(limit: Int)
  /// The file is not in the state that the caller expected; nil: it is gone.
  case changedOutside(FileIdentity?)
  /// Overwriting failed halfway and the old content could not be put back: it is whole in the file `copy`.
  case overwriteFailed(FileStep, code: Int32, copy: String)
  /// The new content is in place, but the directory could not be synced: a loss of power may undo it.
  case replacedButNotSynced(FileIdentity, code: Int32)
}

/// The step at which a file operation failed.
public enum FileStep: Hashable, Sendable {
  /// Following the path.
  case resolve
  /// Asking for the file's state.
  case inspect
  /// Opening the file.
  case open
  /// Reading it.
  case read
  /// Creating the temporary beside it.
  case create
  /// Writing.
  case write
  /// Carrying owner, mode, access list or extended attributes over.
  case attributes
  /// Making the content durable.
  case sync
  /// Closing.
  case close
  /// Putting the temporary in the file's place.
  case rename
  /// Opening the directory.
  case directory
  /// Keeping a copy of the old content while the file is overwritten.
  case copy
}
