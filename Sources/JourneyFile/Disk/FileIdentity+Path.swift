import Glibc
import SystemCalls

extension FileIdentity {
  /// What a look at a path told.
  public enum Look: Hashable, Sendable {
    /// A file is there, in this state.
    case found(FileIdentity)
    /// There is none.
    case gone
    /// The system would not say.
    case unknown
  }

  /// Looks at a path, links followed.
  public static func look(at path: String) -> Look {
    var status = stat()
    guard stat(path.onDisk, &status) == 0 else {
      return errno == ENOENT || errno == ENOTDIR ? .gone : .unknown
    }
    return .found(FileIdentity(status))
  }

  /// The state of the file at a path, links followed; nil if there is none, or none that we may see.
  public init?(ofFileAt path: String) {
    guard case .found(let identity) = Self.look(at: path) else { return nil }
    self = identity
  }
}
