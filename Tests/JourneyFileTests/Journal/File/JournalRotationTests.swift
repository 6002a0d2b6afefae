import Foundation
import JourneyModel
import Testing

@testable import JourneyFile

@Suite struct JournalRotationTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func entry(_ text: String) -> JournalEntry { .openText(OpenText(text, at: .stageLine(at: 0))) }

  @Test(
    "a session that rotates its journal now and then comes back whole, however far it is undone",
    arguments: 1...6 as ClosedRange<UInt64>)
  func walks(_ seed: UInt64) throws {
    var session = LiveSession(seed: seed)
    var journal = try Journal.begin(in: folder.path, base: session.digest, document: nil)
    let path = journal.path
    for turn in 0..<150 {
      // Long runs of undo reach below what rotation keeps.
      if turn % 25 > 17 {
        if let entry = try session.undo() { try journal.append(entry) }
      } else if turn % 10 == 9 {
        let digest = session.newDigest()
        try journal.markSaved(as: digest)
        session.saved(as: digest)
        try journal.rotate(history: session.history, settledOn: digest, keeping: 4)
      } else if case .entry(let entry) = try session.act() {
        try journal.append(entry)
      }
      let contents = try JournalContents.read(path)
      let rebuilt = try #require(contents.rebuild(on: session.document, digest: session.digest))
      #expect(rebuilt.map == session.map, "turn \(turn)")
      #expect(!rebuilt.isIncomplete)
      #expect(rebuilt.openText == session.openText)
      #expect(rebuilt.history.isModified == session.history.isModified)
      let steps = rebuilt.history.path.map(JournaledStep.init)
      #expect(steps == session.history.path.suffix(steps.count).map(JournaledStep.init))
      #expect(
        rebuilt.history.redoPath.map(JournaledStep.init) == session.history.redoPath.map(JournaledStep.init))
    }
    #expect(journal.path == path)
    #expect(try folder.names().count == 2, "nothing is left lying about")
  }

  @Test("rotation keeps so many steps, what can be redone and the open text, and makes the file smaller")
  func keeps() throws {
    var session = LiveSession(seed: 1)
    var journal = try Journal.begin(in: folder.path, base: session.digest, document: nil)
    for _ in 0..<50 { try journal.append(session.step(.map(.title("step")), merging: false)) }
    for _ in 0..<3 { if let undo = try session.undo() { try journal.append(undo) } }
    try journal.append(entry("word"))
    try journal.append(.session(Identifier("w")))
    let digest = session.newDigest()
    try journal.markSaved(as: digest)
    session.saved(as: digest)
    let size = journal.size
    try journal.rotate(history: session.history, settledOn: digest, keeping: 10)
    #expect(journal.size < size)
    let contents = try JournalContents.read(journal.path)
    #expect(contents.base == digest && contents.lastSettled == digest)
    #expect(contents.validLength == journal.size)
    let rebuilt = try #require(contents.rebuild(on: session.map, digest: digest))
    #expect(rebuilt.history.path.count == 10)
    #expect(rebuilt.history.redoPath.count == 3)
    #expect(!rebuilt.history.isModified)
    #expect(rebuilt.openText?.text == "word")
    #expect(rebuilt.session == Identifier("w"))
  }

  @Test("a renewed journal is another file of the same name and content, still locked, and goes on")
  func renews() throws {
    var journal = try Journal.begin(in: folder.path, base: ContentDigest(of: []), document: nil)
    try journal.append(entry("before"))
    let (path, old) = (journal.path, try inode(of: journal.path))
    try journal.renew()
    try journal.append(entry("after"))
    #expect(try inode(of: path) != old)
    let expected = ["before", "after"].map { JournalContents.Event.entry(entry($0)) }
    #expect(try JournalContents.read(path).records.map(\.event) == expected)
    let isFree = try Journal.open(path) != nil
    #expect(!isFree)
    try journal.close(keeping: false)
    #expect(try folder.names() == ["reserve"])
  }

  private func inode(of path: String) throws -> UInt64 {
    try #require(try LoadedFile.read(path).identity).inode
  }

  /// A journal on a disk that is always full and cannot be synced.
  private func journalOnFullDisk() throws -> Journal {
    let (scribe, bytes) = JournalScribe.begin(
      JournalHeader(base: ContentDigest(of: []), document: nil), at: 0)
    let full = try Descriptor(opening: "/dev/full", flags: O_RDWR)
    let log = try JournalLog(full, in: folder.path, holding: bytes)
    JournalReserve.make(in: folder.path)
    return Journal(in: folder.path, name: "0.journal", document: nil, log: log, scribe: scribe)
  }

  @Test("what a full disk does not take waits, and is written first, in order, once there is room")
  func fullDisk() throws {
    var journal = try journalOnFullDisk()
    #expect(throws: FileError.self) { try append(entry("first"), to: &journal) }
    #expect(journal.isReserveSpent == true)
    #expect(try folder.names() == [])
    #expect(throws: FileError.self) { try append(entry("second"), to: &journal) }
    #expect(journal.isBehind == true)
    try journal.renew()
    #expect(journal.isBehind == false)
    #expect(journal.syncFailure == nil)
    try journal.append(entry("third"))
    let expected = ["first", "second", "third"].map { JournalContents.Event.entry(entry($0)) }
    #expect(try JournalContents.read(folder("0.journal")).records.map(\.event) == expected)
  }

  @Test("a sync that fails is final until the journal is renewed")
  func failedSync() throws {
    var journal = try journalOnFullDisk()
    #expect(throws: FileError.system(.sync, code: EINVAL)) { try sync(&journal) }
    #expect(journal.syncFailure == .system(.sync, code: EINVAL))
    try journal.renew()
    #expect(journal.syncFailure == nil)
    try journal.sync()
  }

  private func append(_ entry: JournalEntry, to journal: inout Journal) throws { try journal.append(entry) }
  private func sync(_ journal: inout Journal) throws { try journal.sync() }
}
