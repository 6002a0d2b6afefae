import JourneyFile
import Phrases

/// Writes a map's file as the editor does: only if nobody has it open and nobody wrote it meanwhile; what it held before
/// is kept.
struct LockedReplacement {
  /// The file, as it was read.
  let file: String
  let saved: SavedDocument

  /// Replaces the file's content.
  ///
  /// - Throws: `Failure` with one line that says what is wrong; then the file is as it was.
  func write(_ text: [UInt8]) throws {
    var lock: DocumentLock?
    var holder: Phrase?
    do throws(FileError) {
      let document = try RealPath(of: file)
      let folder = StatePlaces(document: document).bestFolder
      do throws(FileError) {
        switch try DocumentLock.take(for: document, fallback: folder?.path) {
        case .taken(let own): lock = consume own
        case .held(let other): holder = other.phrase
        }
      } catch {
        // Where nothing can be locked nobody is kept out; writing will say whether the folder can be used at all.
      }
      if holder == nil {
        // A version that cannot be kept is no reason to refuse what was asked for.
        try? folder?.remember(document)
        _ = try? folder?.versions.keepFile(at: file, as: .opened, at: Clock.now)
        let expected = saved.identity.map(SafeReplacement.Expectation.unchanged) ?? .anything
        _ = try SafeReplacement(of: file, copiesIn: folder?.versions.existingPath)
          .write(text, expecting: expected)
      }
    } catch {
      throw Failure(file, error.phrase)
    }
    _ = consume lock
    if let holder { throw Failure(file, .lockedBy(holder)) }
  }
}
