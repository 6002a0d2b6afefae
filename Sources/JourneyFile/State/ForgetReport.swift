/// What became of everything that we kept of a document.
public struct ForgetReport: Hashable, Sendable {
  /// Why something is still there.
  public enum Obstacle: Hashable, Sendable {
    /// A running program is at work on it.
    case inUse
    /// It is no ordinary file, or somebody else's.
    case foreign
    /// The system refused, with its `errno`.
    case refused(code: Int32)
  }

  /// Something that is still there.
  public struct Kept: Hashable, Sendable {
    /// Its path.
    public let path: String
    /// Why.
    public let obstacle: Obstacle
  }

  /// How many files were removed.
  public private(set) var removed = 0
  /// How many bytes they had.
  public private(set) var bytes: Int64 = 0
  /// What could not be removed.
  public private(set) var kept: [Kept] = []

  /// Notes what became of one file.
  mutating func note(_ removal: UnusedFile.Removal, of path: String) {
    switch removal {
    case .removed(let size):
      removed += 1
      bytes += size
    case .absent: break
    case .inUse: kept.append(Kept(path: path, obstacle: .inUse))
    case .foreign: kept.append(Kept(path: path, obstacle: .foreign))
    case .refused(let code): kept.append(Kept(path: path, obstacle: .refused(code: code)))
    }
  }
}
