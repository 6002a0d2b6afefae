import Synchronization

/// The name by which the room is known, once it listens.
final class Host: Sendable {
  private let text = Mutex("")

  /// The name with its port, as browsers say it.
  var name: String {
    get { text.withLock { $0 } }
    set { text.withLock { $0 = newValue.lowercased() } }
  }
}
