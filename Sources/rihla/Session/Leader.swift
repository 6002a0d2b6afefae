import Glibc
import JourneyFile
import RoomTalk

/// The editor that has the map, as one that follows hears it.
struct Leader: ~Copyable {
  let end: Int32
  private var lines = SocketLines()

  /// Goes to a process that shows a map; nil where it does not.
  init?(_ process: pid_t, showing document: RealPath) {
    guard let end = FollowSocket.connect(to: process, for: document) else { return nil }
    self.end = end
  }

  deinit { close(end) }

  /// What it says; nil once it is gone. A line that is no order is passed over.
  mutating func orders() -> [FollowOrder]? {
    lines.read(from: end)?.compactMap(FollowOrder.init(line:))
  }

  /// Asks something of it. Requests are so short and so few that there is always room for one.
  func say(_ request: FollowRequest) {
    let line = request.line
    _ = line.withUnsafeBytes { send(end, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL | MSG_DONTWAIT)) }
  }
}
