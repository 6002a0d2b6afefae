import Glibc
import RoomTalk

/// The program that shows the map to the room, as long as it is talked to. When the value goes its socket closes, and so it
/// does where this program ends: then it says good-bye to the room and ends by itself.
struct RoomConnection: ~Copyable {
  /// Our end of the socket.
  let end: Int32
  let pid: pid_t
  private var lines = RoomLines()
  var queue = RoomQueue()
  private let start = ContinuousClock.now
  /// Whether it told where it listens.
  var isReady = false

  /// The most that is read between two pictures, so that keys never wait for a room that talks much.
  private static let mostRead = 256 << 10

  /// Starts it.
  init() throws(Companion.Trouble) { (pid, end) = try Companion.startRoom() }

  deinit { close(end) }

  /// What it reports; nil once it has ended, or talks in a way that nobody can follow. A line that is no report is passed
  /// over.
  mutating func reports() -> [RoomReport]? {
    var reports: [RoomReport] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    var total = 0
    while total < Self.mostRead {
      let count = recv(end, &buffer, buffer.count, Int32(MSG_DONTWAIT))
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN || errno == EWOULDBLOCK { break }
      // What it said last still counts.
      guard count > 0 else { return reports.isEmpty ? nil : reports }
      total += count
      guard let whole = lines.take(buffer[..<count]) else { return nil }
      reports += whole.compactMap(RoomReport.init(line:))
    }
    return reports
  }

  /// Sends what waits, as far as it is taken; tells whether it is still there.
  mutating func push() -> Bool { queue.push(to: end) }

  /// Whether it has shown the map for a while.
  var hasLived: Bool { isReady && ContinuousClock.now - start > .seconds(2) }
}
