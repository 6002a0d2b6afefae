import Glibc
import Testing

@testable import JourneyFile

@Suite struct LockHolderTests {
  @Test("what is written is read")
  func returns() throws {
    let ourselves = LockHolder.ourselves
    #expect(ourselves.process == getpid())
    #expect(LockHolder(reading: Array(ourselves.line.utf8)) == ourselves)
    #expect(!ourselves.isGone)
  }

  @Test("only the first line counts")
  func readsFirstLine() throws {
    let holder = try #require(LockHolder(reading: Array("7 host user 1700000000\nmore\u{1B}".utf8)))
    #expect((holder.process, holder.host, holder.user) == (7, "host", "user"))
    #expect(holder.since == 1_700_000_000)
  }

  @Test(
    "anything else is nobody",
    arguments: [
      "", "\n", "7", "7 host user", "x host user 1", "0 host user 1", "-7 host user 1", "7 host user x",
      "7  user 1", "7 host user 1 more", "99999999999 host user 1", "7 host user 99999999999999999999",
      "7 \(String(repeating: "h", count: 256)) user 1",
    ])
  func refuses(_ text: String) {
    #expect(LockHolder(reading: Array(text.utf8)) == nil)
  }

  @Test("what is no text is nobody")
  func refusesBytes() {
    #expect(LockHolder(reading: Array("7 ".utf8) + [0xFF] + Array(" user 1".utf8)) == nil)
  }

  @Test("a process of another host is never known to be gone")
  func trustsOtherHosts() throws {
    let holder = try #require(LockHolder(reading: Array("2147483647 no-such-host- user 1".utf8)))
    #expect(!holder.isGone)
    let ours = "2147483647 \(LockHolder.ourselves.host) user 1"
    #expect(try #require(LockHolder(reading: Array(ours.utf8))).isGone)
  }
}
