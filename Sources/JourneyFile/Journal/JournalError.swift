/// Why a journal was not read.
public enum JournalError: Error, Hashable, Sendable {
  /// The file could not be opened or read.
  case file(FileError)
  /// The file begins like a journal, but does not even say of which document: it was torn at its birth. What is left
  /// of it can be set aside.
  case tornAtBirth
  /// The file is no journal.
  case notAJournal
  /// A newer program wrote it, in this version of the format.
  case newerVersion(Int)

  /// Tells a failure of the file as one of the journal.
  static func wrapping<Result: ~Copyable>(
    _ body: () throws(FileError) -> Result
  ) throws(JournalError) -> Result {
    do throws(FileError) {
      return try body()
    } catch {
      throw .file(error)
    }
  }
}
