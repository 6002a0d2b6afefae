import Glibc
import RoomTalk

/// Lines as they come from a socket for which nobody waits.
struct SocketLines {
  private var lines = RoomLines()

  /// The most that is read between two pictures, so that keys never wait for somebody who talks much.
  private static let mostRead = 256 << 10

  /// The lines that are whole now; nil once the other end is closed, or talks in a way that nobody can follow.
  mutating func read(from end: Int32) -> [[UInt8]]? {
    var whole: [[UInt8]] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    var total = 0
    while total < Self.mostRead {
      let count = recv(end, &buffer, buffer.count, Int32(MSG_DONTWAIT))
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN || errno == EWOULDBLOCK { break }
      // What it said last still counts.
      guard count > 0 else { return whole.isEmpty ? nil : whole }
      total += count
      guard let more = lines.take(buffer[..<count]) else { return nil }
      whole += more
    }
    return whole
  }
}
