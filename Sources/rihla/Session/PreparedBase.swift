import Glibc
import JourneyFile
import Synchronization

/// The content of a large file, on which a journal will rest, made ready by a thread of its own while nobody presses a key:
/// the first edit need not wait until all of it is read and written (docs/decisions/0043).
final class PreparedBase: Sendable {
  /// The state of the file when it was read.
  let identity: FileIdentity
  private let prepared = Mutex<PreparedVersion?>(nil)

  /// From which size on, in bytes, that is done: what is smaller is copied within some milliseconds.
  static let leastSize: Int64 = 1 << 20

  /// Begins to make the content of a file ready; nil where it is small, or the system gives no thread.
  init?(of path: String, _ identity: FileIdentity, for versions: VersionStore) {
    guard identity.size >= Self.leastSize else { return nil }
    self.identity = identity
    let begins = DetachedThread.begin {
      var made = versions.prepare(fileAt: path, as: identity)
      self.prepared.withLock { $0 = made.take() }
    }
    guard begins else { return nil }
  }

  /// Keeps the content among the versions and tells its digest; nil where it is not ready, or was not made for this place.
  func keep(in versions: VersionStore) -> ContentDigest? {
    prepared.withLock { prepared in
      guard let ready = prepared.take() else { return nil }
      return try? versions.keep(ready, as: .opened, at: Clock.now).digest
    }
  }
}
