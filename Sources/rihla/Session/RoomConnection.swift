import Glibc
import RoomTalk

/// The program that shows the map to the room, as long as it is talked to. When the value goes its socket closes, and so it
/// does where this program ends: then it says good-bye to the room and ends by itself.
struct RoomConnection: ~Copyable {
  /// Our end of the socket.
  let end: Int32
  let pid: pid_t
  private var lines = SocketLines()
  var queue = RoomQueue()
  private let start = ContinuousClock.now
  /// Whether it told where it listens.
  var isReady = false

  /// Starts it.
  init() throws(Companion.Trouble) { (pid, end) = try Companion.startRoom() }

  deinit { close(end) }

  /// What it reports; nil once it has ended, or talks in a way that nobody can follow. A line that is no report is passed
  /// over.
  mutating func reports() -> [RoomReport]? { lines.read(from: end)?.compactMap(RoomReport.init(line:)) }

  /// Sends what waits, as far as it is taken; tells whether it is still there.
  mutating func push() -> Bool { queue.push(to: end) }

  /// Whether it has shown the map for a while.
  var hasLived: Bool { isReady && ContinuousClock.now - start > .seconds(2) }
}
