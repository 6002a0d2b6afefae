import JourneyModel
import Testing

@testable import JourneyFile

/// What the room answered and no map holds.
@Suite struct RoomRoundTests {
  private let round = PhoneRound(id: "r1", key: "00ff", about: .rating(Identifier("t1")))

  private func entries(_ slots: (String, Int)...) -> [JournalEntry] {
    [.roomRound(round)] + slots.map { .roomAnswer(PhoneAnswer(slot: $0.0, values: [$0.1])) }
  }

  private func contents(_ entries: [JournalEntry]) throws -> JournalContents {
    var (scribe, bytes) = JournalScribe.begin(
      JournalHeader(base: ContentDigest(of: [1]), document: nil), at: 1)
    for entry in entries { bytes += scribe.record(.entry(entry), at: 2) }
    return try JournalContents(bytes)
  }

  @Test("each slot counts once, with what it said last, and that is work that is in no file")
  func recovered() throws {
    let contents = try contents(entries(("a", 1), ("b", 2), ("a", 5)))
    let rebuilt = try #require(contents.rebuild(on: JourneyMap(title: "x"), digest: ContentDigest(of: [1])))
    #expect(rebuilt.room?.answers == ["a": [5], "b": [2]])
    #expect(contents.room == rebuilt.room)
    #expect(rebuilt.unsaved?.count == 0)
  }

  @Test("a round that was counted, and one that nobody answered, leave nothing behind")
  func nothing() throws {
    for entries in [entries(("a", 1)) + [.roomRound(nil)], entries()] {
      let contents = try contents(entries)
      let rebuilt = try #require(contents.rebuild(on: JourneyMap(title: "x"), digest: ContentDigest(of: [1])))
      #expect(rebuilt.room?.answers.isEmpty ?? true)
      #expect(rebuilt.unsaved == nil && contents.unsaved == nil)
    }
  }

  @Test("every kind of question is read as it was written")
  func serial() throws {
    var voting = VotingRound(id: Identifier("v"), dots: 3)
    voting.candidates = [VotingCandidate(ref: "p1"), VotingCandidate(ref: "p2")]
    let subjects: [PhoneRound.Subject] = [
      .rating(Identifier("t")), .emotion(Identifier("t"), nil), .emotion(Identifier("t"), Identifier("p")),
      .pain(Identifier("t"), Identifier("q")), .opportunity(Identifier("t"), Identifier("o")), .votes(voting),
    ]
    for subject in subjects {
      let entry = JournalEntry.roomRound(
        PhoneRound(id: "r", key: "k", about: subject, answers: ["a": [1, 2], "b": [-2]]))
      #expect(try contents([entry]).records.map(\.event) == [.entry(entry)])
    }
    #expect(try contents([.roomRound(nil)]).records.map(\.event) == [.entry(.roomRound(nil))])
  }

  @Test(
    "a journal in which the room was asked has a version that older programs leave alone; others stay as they were"
  )
  func version() throws {
    let folder = try TemporaryFolder()
    var journal = try Journal.begin(in: folder.path, base: ContentDigest(of: [1]), document: nil)
    let path = journal.path
    try journal.append(.undo)
    #expect(try Array(LoadedFile.read(path).bytes)[7] == 1)
    for entry in entries(("a", 1), ("b", 2)) { try journal.append(entry) }
    #expect(try Array(LoadedFile.read(path).bytes)[7] == 2)
    try journal.append(.undo)
    #expect(try JournalContents.read(path).records.count == 5)
    // What is written anew after a save carries the round along, with its answers, and its version.
    try journal.rotate(history: History(), settledOn: ContentDigest(of: [2]))
    let rotated = try JournalContents.read(path)
    #expect(rotated.room?.answers == ["a": [1], "b": [2]])
    #expect(try Array(LoadedFile.read(path).bytes)[7] == 2)
    try journal.close(keeping: true)
    // Whoever goes on with it goes on with the round.
    guard let orphan = try Journal.open(path) else {
      Issue.record("nobody has it, and it cannot be opened")
      return
    }
    var resumed = try orphan.resume()
    try resumed.append(.roomAnswer(PhoneAnswer(slot: "a", values: [3])))
    #expect(try JournalContents.read(path).room?.answers == ["a": [3], "b": [2]])
    try resumed.close(keeping: false)
  }

  @Test("cut anywhere, a journal gives the answers of which it has the whole record")
  func cut() throws {
    var (scribe, bytes) = JournalScribe.begin(
      JournalHeader(base: ContentDigest(of: [1]), document: nil), at: 1)
    var ends: [Int] = []
    for entry in entries(("a", 1), ("b", 2), ("c", 3)) {
      bytes += scribe.record(.entry(entry), at: 2)
      ends.append(bytes.count)
    }
    for length in ends[0]...bytes.count {
      let whole = ends.count { $0 <= length } - 1
      #expect(try JournalContents(Array(bytes[..<length])).room?.answers.count == whole)
    }
  }
}
