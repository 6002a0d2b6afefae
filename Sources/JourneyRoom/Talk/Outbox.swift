import Dispatch
import Glibc
import Synchronization
import SystemCalls

/// Lines on their way to the editor: a bounded queue and a thread that writes, since nothing here may wait for a reader that
/// is stopped.
final class Outbox: Sendable {
  private let waiting = Mutex<[[UInt8]]>([])
  private let filled = DispatchSemaphore(value: 0)
  /// How many lines wait at most.
  private let limit: Int

  init(limit: Int = 4096) { self.limit = limit }

  /// Puts a line into the queue; tells whether there was room.
  func put(_ line: [UInt8]) -> Bool {
    let isPut = waiting.withLock { lines in
      guard lines.count < limit else { return false }
      lines.append(line)
      return true
    }
    if isPut { filled.signal() }
    return isPut
  }

  /// Writes what comes, for ever; ends the program when nobody reads any more.
  func write(to descriptor: Int32) {
    while true {
      filled.wait()
      let lines = waiting.withLock { lines in
        defer { lines = [] }
        return lines
      }
      if !lines.isEmpty, writeAll(lines.flatMap { $0 }, to: descriptor) != 0 { exit(1) }
    }
  }
}

/// Runs something that waits on a thread of its own.
func onThread(_ work: @escaping @Sendable () -> Void) {
  let box = Unmanaged.passRetained(Work(work))
  var thread = pthread_t()
  let code = pthread_create(
    &thread, nil,
    { pointer in
      guard let pointer else { return nil }
      Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().run()
      return nil
    }, box.toOpaque())
  if code == 0 { pthread_detach(thread) } else { box.release() }
}

private final class Work: Sendable {
  let run: @Sendable () -> Void
  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}
