import Dispatch
import Glibc
import RoomTalk

/// Orders as the editor gives them.
struct Inbox: Sendable {
  /// The orders; it ends where the editor does, or says what nobody may say.
  let orders: AsyncStream<RoomOrder>
  /// Tells that an order was carried out: only so many are read ahead.
  let done: @Sendable () -> Void

  /// Reads orders from a descriptor on a thread of its own.
  init(reading descriptor: Int32, ahead: Int = 64) {
    let room = DispatchSemaphore(value: ahead)
    let (stream, continuation) = AsyncStream<RoomOrder>.makeStream()
    orders = stream
    done = { room.signal() }
    onThread {
      Self.read(descriptor) { order in
        room.wait()
        continuation.yield(order)
      }
      continuation.finish()
    }
  }

  private static func read(_ descriptor: Int32, _ take: (RoomOrder) -> Void) {
    var lines = RoomLines()
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0, let whole = lines.take(buffer[..<count]) else { return }
      for line in whole { if let order = RoomOrder(line: line) { take(order) } }
    }
  }
}
