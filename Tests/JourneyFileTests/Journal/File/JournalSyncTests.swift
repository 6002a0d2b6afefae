import Glibc
import Testing

@testable import JourneyFile

@Suite(.timeLimit(.minutes(1))) struct JournalSyncTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func sync() throws -> JournalSync {
    let file = try Descriptor(opening: folder("file"), flags: O_RDWR | O_CREAT, mode: 0o600)
    return try JournalSync(file, in: folder.path, holding: 0)
  }

  @Test("the thread makes durable what was written, each time anew, without being waited for")
  func backgroundSync() throws {
    let sync = try sync()
    let thread = try JournalSyncThread(sync)
    for length in 1...3 {
      sync.grow(to: length)
      while sync.durableLength < length { usleep(1_000) }
    }
    _ = consume thread
    #expect(sync.failure == nil)
  }

  @Test("when the thread ends, all is durable, and nothing keeps the file open")
  func ending() throws {
    weak var left: JournalSync?
    do {
      let sync = try sync()
      left = sync
      let thread = try JournalSyncThread(sync)
      sync.grow(to: 5)
      _ = consume thread
      #expect(sync.durableLength == 5)
    }
    #expect(left == nil)
  }
}
