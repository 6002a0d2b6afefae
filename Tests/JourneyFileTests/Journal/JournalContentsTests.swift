import JourneyModel
import Testing

@testable import JourneyFile

@Suite struct JournalContentsTests {
  private static let begun = JournalScribe.begin(
    JournalHeader(base: ContentDigest(of: [1]), document: "/maps/رحلة.rihla"), at: 1_000)

  /// A small journal, and where each of its records ends.
  private func journal(seed: UInt64 = 1, count: Int = 12) throws -> (bytes: [UInt8], ends: [Int]) {
    var (scribe, bytes) = Self.begun
    var ends = [bytes.count]
    var session = LiveSession(seed: seed)
    while ends.count <= count {
      guard let event = try session.act() else { continue }
      bytes += scribe.record(event, at: Int64(ends.count))
      ends.append(bytes.count)
    }
    bytes += scribe.record(.settled(ContentDigest(of: [2])), at: -1)
    return (bytes, ends + [bytes.count])
  }

  @Test("what was written is read, to the time of each record")
  func readsAll() throws {
    let (bytes, ends) = try journal()
    let contents = try JournalContents(bytes)
    #expect(contents.document == "/maps/رحلة.rihla")
    #expect(contents.base == ContentDigest(of: [1]))
    #expect(contents.began == 1_000)
    #expect(contents.records.count == ends.count - 1)
    #expect(contents.records.map(\.time) == (1...12).map { Int64($0) } + [-1])
    #expect(contents.lastSettled == ContentDigest(of: [2]))
    #expect(contents.validLength == bytes.count)
    #expect(contents.tornLength == 0)
  }

  @Test("cut at any byte, a journal is its records up to there, and says how much is torn")
  func truncation() throws {
    let (bytes, ends) = try journal()
    let whole = try JournalContents(bytes)
    for length in 0...bytes.count {
      let cut = Array(bytes[..<length])
      guard length >= ends[0] else {
        #expect(throws: JournalError.tornAtBirth) { try JournalContents(cut) }
        continue
      }
      let contents = try JournalContents(cut)
      let count = ends.lastIndex { $0 <= length } ?? 0
      #expect(contents.records == Array(whole.records[..<count]))
      #expect(contents.validLength == ends[count])
      #expect(contents.tornLength == length - ends[count])
    }
  }

  @Test(
    "with any byte of its header changed, a journal still tells all its records, and that it is damaged",
    arguments: [0x01, 0x80, 0xFF] as [UInt8])
  func headerFlips(_ mask: UInt8) throws {
    let (bytes, ends) = try journal()
    let whole = try JournalContents(bytes)
    for position in 0..<ends[0] where position != JournalFrame.magic.count - 1 {
      var changed = bytes
      changed[position] ^= mask
      let contents = try JournalContents(changed)
      #expect(contents.records == whole.records && contents.isHeaderDamaged, "\(position)")
      #expect(contents.isBase(ContentDigest(of: [1])), "\(position)")
      #expect(contents.tornLength == 0)
    }
    #expect(!whole.isHeaderDamaged && !whole.isBase(ContentDigest(of: [2])))
  }

  @Test(
    "with any byte behind its header changed, a journal is its records up to there",
    arguments: [0x01, 0x80, 0xFF] as [UInt8])
  func flips(_ mask: UInt8) throws {
    let (bytes, ends) = try journal()
    let whole = try JournalContents(bytes)
    for position in ends[0]..<bytes.count {
      var changed = bytes
      changed[position] ^= mask
      let contents = try JournalContents(changed)
      let count = ends.lastIndex { $0 <= position } ?? 0
      #expect(contents.records == Array(whole.records[..<count]))
    }
  }

  @Test("records that are missing, doubled, swapped or of another journal end what is read")
  func order() throws {
    let (bytes, ends) = try journal()
    let (other, otherEnds) = try journal(seed: 2)
    let parts = zip([0] + ends, ends).map { bytes[$0..<$1] }
    let count = { (parts: [ArraySlice<UInt8>]) in try JournalContents(Array(parts.joined())).records.count }
    #expect(try count(Array(parts[...3] + parts[5...])) == 3)
    #expect(try count(Array(parts[...3] + parts[3...])) == 3)
    #expect(try count(Array(parts[...3]) + [parts[5], parts[4]] + Array(parts[6...])) == 3)
    #expect(try count(Array(parts[...3]) + [other[otherEnds[3]..<otherEnds[4]]]) == 3)
    #expect(try count([parts[0], parts[0]]) == 0, "a header is no event")
  }

  @Test("a record that this version does not understand ends what is read, checksum or not")
  func undecodable() throws {
    var (scribe, bytes) = Self.begun
    bytes += scribe.record(.entry(.undo), at: 0)
    var record = [UInt8](repeating: 0, count: JournalFrame.size) + [0x2A]
    let frame = JournalFrame(kind: .step, sequence: scribe.sequence, time: 0)
    _ = frame.close(&record, after: scribe.checksum)
    let contents = try JournalContents(bytes + record)
    #expect(contents.records.count == 1)
    #expect(contents.tornLength == record.count)
  }

  @Test("other files and newer journals are told apart")
  func foreign() {
    #expect(throws: JournalError.notAJournal) { try JournalContents(Array("{\"title\": \"\"}".utf8)) }
    #expect(throws: JournalError.notAJournal) { try JournalContents([0]) }
    #expect(throws: JournalError.newerVersion(3)) { try JournalContents(JournalFrame.magic.dropLast() + [3]) }
    #expect(throws: JournalError.tornAtBirth) { try JournalContents([]) }
    #expect(throws: JournalError.file(.system(.open, code: 2))) { try JournalContents.read("/no/such/file") }
  }
}
