import Glibc

/// What waits to be told to the room, line by line. Nobody waits for the room: what it is too slow for is dropped, and it is
/// told the whole anew once it has taken the rest.
struct RoomQueue {
  /// How many bytes wait at most, besides the line that is on its way.
  static let limit = 4 << 20

  private var sending: [UInt8] = []
  private var sent = 0
  private var waiting: [(line: [UInt8], isKept: Bool)] = []
  private var size = 0
  /// Whether something was dropped, so that the room has to be told the whole.
  private(set) var isBehind = false

  /// Whether there is something that was not taken yet.
  var isEmpty: Bool { sent == sending.count && waiting.isEmpty }

  /// Takes a line.
  ///
  /// - Parameter isKept: whether it is never dropped: it is not part of what the whole tells again.
  mutating func add(_ line: [UInt8], isKept: Bool = false) {
    if isBehind, !isKept { return }
    guard isKept || size + line.count <= Self.limit else {
      waiting.removeAll { !$0.isKept }
      size = waiting.reduce(0) { $0 + $1.line.count }
      isBehind = true
      return
    }
    waiting.append((line, isKept))
    size += line.count
  }

  /// Begins to tell the whole anew, in lines of any size.
  mutating func begin(with lines: [[UInt8]]) {
    isBehind = false
    waiting += lines.map { ($0, true) }
    size += lines.reduce(0) { $0 + $1.count }
  }

  /// Writes what the other end takes at once; tells whether it is still there.
  mutating func push(to end: Int32) -> Bool {
    while true {
      if sent == sending.count {
        guard !waiting.isEmpty else { return true }
        sending = waiting.removeFirst().line
        size -= sending.count
        sent = 0
      }
      let count = sending.withUnsafeBytes {
        send(
          end, $0.baseAddress?.advanced(by: sent), sending.count - sent, Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
      }
      if count < 0 {
        if errno == EINTR { continue }
        return errno == EAGAIN || errno == EWOULDBLOCK
      }
      sent += count
    }
  }
}
