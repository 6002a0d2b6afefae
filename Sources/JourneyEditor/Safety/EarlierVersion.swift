public import Phrases

/// An earlier content of the file that has been kept.
public struct EarlierVersion: Hashable, Sendable {
  /// By what the keeper of versions knows it.
  public var id: String
  /// When it was current, as people say it.
  public var time: String
  /// Why it was kept.
  public var reason: Phrase
  /// Its size in bytes.
  public var size: Int

  /// A version.
  public init(id: String, time: String, reason: Phrase, size: Int) {
    self.id = id
    self.time = time
    self.reason = reason
    self.size = size
  }
}

/// What an earlier version is read for.
public enum VersionUse: Hashable, Sendable {
  /// To be compared with the map as it is now.
  case compare
  /// To take the map back to it.
  case restore
}
