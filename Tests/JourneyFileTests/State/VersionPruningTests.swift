import Foundation
import Glibc
import Testing

@testable import JourneyFile

@Suite struct VersionPruningTests {
  private let day: Int64 = 86_400_000
  private let now: Int64 = 86_400_000 * 20_000 + 50_000_000

  private func keep(_ store: VersionStore, _ reason: Version.Reason = .saved, at time: Int64) throws
    -> Version
  {
    let bytes = Array("\(time) \(reason)".utf8)
    return try store.keep(bytes, ContentDigest(of: bytes), as: reason, at: time)
  }

  @Test("the last twenty stay, and the last of each of fourteen days")
  func prunes() throws {
    let folder = try TemporaryFolder()
    let store = VersionStore(path: folder.path)
    for age in (1...20 as ClosedRange<Int64>).reversed() {
      for half in 1...2 as ClosedRange<Int64> { _ = try keep(store, at: now - age * day + half) }
    }
    for minute in (0..<25 as Range<Int64>).reversed() { _ = try keep(store, at: now - minute * 60_000) }
    store.prune(now: now, keeping: [])
    let twenty = (0..<20).map { now - $0 * 60_000 }
    let days = (1...13).map { now - $0 * day + 2 }
    #expect(store.list().map(\.time) == twenty + days)
    store.prune(now: now, keeping: [])
    #expect(store.list().count == 33)
  }

  @Test("what is kept after the clock was set back is the newest all the same, and stays")
  func clockSetBack() throws {
    let folder = try TemporaryFolder()
    let store = VersionStore(path: folder.path)
    for minute in 0..<25 as Range<Int64> { _ = try keep(store, at: now + minute * 60_000) }
    let late = try keep(store, at: now - 40 * day)
    #expect(store.list().first == late)
    store.prune(now: now - 40 * day, keeping: [])
    #expect(store.list().first == late && store.list().count == 20)
  }

  @Test(
    "journals that were put aside stay for two weeks, and the last twenty for good; those of others are not touched"
  )
  func setAside() throws {
    let folder = try TemporaryFolder()
    let state = DocumentFolder(path: folder.path)
    mkdir(folder("set-aside"), 0o700)
    for age in 0..<40 {
      try folder.put("", in: "set-aside/\(age).journal")
      let time = timeval(tv_sec: Glibc.time(nil) - age * 86_400, tv_usec: 0)
      utimes(folder("set-aside/\(age).journal"), [time, time])
    }
    state.prune(now: now, keeping: [])
    #expect(state.setAside.count == 20)
    #expect(
      access(folder("set-aside/19.journal"), F_OK) == 0 && access(folder("set-aside/20.journal"), F_OK) != 0)
  }

  @Test("checkpoints and contents that are wanted stay, and take nobody's place")
  func respects() throws {
    let folder = try TemporaryFolder()
    let store = VersionStore(path: folder.path)
    let wanted = try keep(store, .opened, at: 1)
    let checkpoint = try keep(store, .checkpoint("n"), at: 2)
    _ = try keep(store, at: 3)
    for minute in 1...20 as ClosedRange<Int64> {
      _ = try keep(store, at: 100 * day + minute)
      _ = try keep(store, .checkpoint("\(minute)"), at: 100 * day + minute)
    }
    store.prune(now: now, keeping: [wanted.digest])
    #expect(store.list().count == 42)
    #expect(store.list().suffix(2) == [checkpoint, wanted])
  }

  @Test("stale drafts go, foreign files stay, and a missing folder is no matter")
  func sweeps() throws {
    let folder = try TemporaryFolder()
    try folder.put("", in: "README")
    for name in [".draft.0123456789abcdef.tmp", ".draft.1123456789abcdef.tmp"] {
      try folder.put("", in: name)
    }
    var times = [timeval(), timeval()]
    utimes(folder(".draft.0123456789abcdef.tmp"), &times)
    VersionStore(path: folder.path).prune(now: now, keeping: [])
    #expect(try folder.names() == [".draft.1123456789abcdef.tmp", "README"])
    VersionStore(path: folder("none")).prune(now: now, keeping: [])
    #expect(try folder.names().count == 2)
  }
}
