import Glibc
import JourneyFile
import Phrases

/// The right of a command to change a map's file, from before it reads it: as the editor does, only if nobody has it open
/// and nobody wrote it meanwhile; what it held before is kept.
struct LockedReplacement: ~Copyable {
  /// The file as it was named.
  private let file: String
  private let folder: DocumentFolder?
  private let lock: DocumentLock?

  /// How long another command is waited for; an editor is not done so soon.
  private static let patience = Duration.seconds(1)

  /// Takes the lock of a file.
  ///
  /// - Throws: `Failure` with one line that says who has it.
  static func begin(of file: String) throws -> LockedReplacement {
    let document: RealPath
    do throws(FileError) {
      document = try DocumentPlace(file).statePath()
    } catch {
      throw Failure(file, error.phrase)
    }
    let folder = StatePlaces(document: document).bestFolder
    let deadline = ContinuousClock.now + patience
    while true {
      let holder: LockHolder?
      do throws(FileError) {
        switch try DocumentLock.take(for: document, fallback: folder?.path) {
        case .taken(let own): return LockedReplacement(file: file, folder: folder, lock: own)
        case .held(let other): holder = other
        }
      } catch {
        // Where nothing can be locked nobody is kept out; writing will say whether the folder can be used at all.
        return LockedReplacement(file: file, folder: folder, lock: nil)
      }
      guard ContinuousClock.now < deadline else { throw Failure(file, .lockedBy(holder.phrase)) }
      usleep(20_000)
    }
  }

  private init(file: String, folder: DocumentFolder?, lock: consuming DocumentLock?) {
    self.file = file
    self.folder = folder
    self.lock = lock
  }

  /// Replaces the file's content, which was read since the lock was taken.
  ///
  /// - Throws: `Failure` with one line that says what is wrong; then the file is as it was.
  func write(_ text: [UInt8], over saved: SavedDocument) throws {
    let place = DocumentPlace(file)
    let record = saved.record(of: saved.map)
    let digest = ContentDigest(of: record)
    do throws(FileError) {
      // A version that cannot be kept is no reason to refuse what was asked for.
      if let document = place.state { try? folder?.remember(document) }
      _ = try? folder?.versions.keep(record, digest, as: .opened, at: Clock.now)
      let expected = saved.identity.map(SafeReplacement.Expectation.unchanged) ?? .anything
      _ = try SafeReplacement(of: place.file, copiesIn: folder?.versions.existingPath)
        .write(text, expecting: expected)
      folder?.prune(now: Clock.now, keeping: [digest])
    } catch {
      throw Failure(file, error.phrase)
    }
  }
}
