import Dispatch
import Glibc
import Synchronization
import Testing

@testable import JourneyFile

/// Locks on file systems that have none.
@Suite(.timeLimit(.minutes(1))) struct ExclusiveFileLockTests {
  /// A process of this host that is no more: no process has the highest number.
  private let gone = "2147483647 \(LockHolder.ourselves.host) somebody 1\n"

  private func take(_ document: RealPath) throws(FileError) -> LockOutcome {
    try DocumentLock.take(for: document, fallback: nil) { _ in
      errno = EOPNOTSUPP
      return -1
    }
  }

  /// The same where an error is as good as "held".
  private func attempt(_ document: RealPath) -> LockOutcome {
    do throws(FileError) { return try take(document) } catch { return .held(nil) }
  }

  @Test("the file itself is the lock")
  func locks() throws {
    let folder = try TemporaryFolder()
    let document = try RealPath(of: folder("a"))
    guard case .taken(let lock) = try take(document) else { throw Unexpected() }
    guard case .held(let holder) = try take(document) else { throw Unexpected() }
    #expect(holder?.process == getpid())
    _ = consume lock
    #expect(try folder.names().isEmpty)
  }

  @Test("a file whose program is gone is no lock any more")
  func clears() throws {
    let folder = try TemporaryFolder()
    try folder.put(gone, in: ".a.rihla-lock")
    guard case .taken(let lock) = try take(try RealPath(of: folder("a"))) else { throw Unexpected() }
    #expect(try folder.names() == [".a.rihla-lock"])
    _ = consume lock
    #expect(try folder.names().isEmpty)
  }

  @Test(
    "a file that says nothing of a program that is gone is left alone",
    arguments: ["", "nonsense", "2147483647 elsewhere- somebody 1\n", "1 elsewhere- somebody 1"])
  func respects(_ text: String) throws {
    let folder = try TemporaryFolder()
    try folder.put(text, in: ".a.rihla-lock")
    guard case .held(let holder) = try take(try RealPath(of: folder("a"))) else { throw Unexpected() }
    #expect(holder == LockHolder(reading: Array(text.utf8)))
    #expect(try folder.text(of: ".a.rihla-lock") == text)
  }

  @Test("of many that find it stale at once, one has it")
  func clearsOnce() throws {
    for _ in 0..<200 {
      let folder = try TemporaryFolder()
      try folder.put(gone, in: ".a.rihla-lock")
      let document = try RealPath(of: folder("a"))
      let inside = Atomic(0)
      let worst = Atomic(0)
      DispatchQueue.concurrentPerform(iterations: 4) { _ in
        guard case .taken(let lock) = attempt(document) else { return }
        worst.max(
          inside.add(1, ordering: .sequentiallyConsistent).newValue, ordering: .sequentiallyConsistent)
        usleep(200)
        inside.subtract(1, ordering: .sequentiallyConsistent)
        _ = consume lock
      }
      #expect(worst.load(ordering: .relaxed) == 1)
      #expect(try folder.names().isEmpty)
    }
  }
}
