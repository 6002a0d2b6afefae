internal import Glibc

/// The end of a talk with another program: waited for besides keys, and never before them.
public struct WatchedEnd: Hashable, Sendable {
  /// The descriptor.
  public var descriptor: CInt
  /// Whether it is to be told something that it did not take yet.
  public var isToldMore: Bool
  /// Whether what comes there may gather for a moment, so that many who talk at once cost one picture and not many.
  public var gathers: Bool

  /// An end.
  public init(_ descriptor: CInt, isToldMore: Bool = false, gathers: Bool = false) {
    (self.descriptor, self.isToldMore, self.gathers) = (descriptor, isToldMore, gathers)
  }

  /// How long it gathers after it was listened to: what comes after a silence is heard at once.
  static let gathering = Duration.milliseconds(40)

  /// What is waited for there; `isGathering`: as long as what it says gathers.
  func awaited(isGathering: Bool) -> pollfd {
    let events = (gathers && isGathering ? 0 : POLLIN) | (isToldMore ? POLLOUT : 0)
    return pollfd(fd: events == 0 ? -1 : descriptor, events: Int16(events), revents: 0)
  }
}
