import JourneyModel
import Testing

@testable import JourneyFile

@Suite struct RebuildTests {
  /// A journal and the session that it tells of, side by side.
  private struct Desk {
    var session: LiveSession
    var scribe: JournalScribe
    var bytes: [UInt8]

    init(seed: UInt64) {
      session = LiveSession(seed: seed)
      (scribe, bytes) = JournalScribe.begin(JournalHeader(base: session.digest, document: nil), at: 0)
    }

    mutating func write(_ event: JournalContents.Event) { bytes += scribe.record(event, at: 7) }

    func expectSame(_ what: Comment) throws {
      let contents = try JournalContents(bytes)
      let rebuilt = try #require(contents.rebuild(on: session.document, digest: session.digest), what)
      #expect(rebuilt.map == session.map, what)
      #expect(Trace(rebuilt.history) == Trace(session.history), what)
      #expect(rebuilt.openText == session.openText, what)
      #expect(!rebuilt.isIncomplete)
      #expect((rebuilt.unsaved != nil) == (session.history.isModified || session.openText != nil), what)
      if session.history.isModified { #expect((rebuilt.unsaved?.count ?? 0) > 0) }
    }
  }

  @Test(
    "killed at any record, a session comes back as it was, its whole undo and redo included",
    arguments: 1...12 as ClosedRange<UInt64>)
  func walks(_ seed: UInt64) throws {
    var desk = Desk(seed: seed)
    for turn in 0..<90 {
      if desk.session.whole(0...9) == 0 {
        let digest = desk.session.newDigest()
        desk.write(.settled(digest))
        try desk.expectSame("killed before the document was replaced, turn \(turn)")
        // One save in three fails.
        if desk.session.whole(0...2) > 0 { desk.session.saved(as: digest) }
      } else if let event = try desk.session.act() {
        desk.write(event)
      }
      try desk.expectSame("turn \(turn)")
    }
  }

  private func contents(_ events: [JournalContents.Event]) throws -> JournalContents {
    var (scribe, bytes) = JournalScribe.begin(
      JournalHeader(base: ContentDigest(of: []), document: nil), at: 0)
    for (time, event) in events.enumerated() { bytes += scribe.record(event, at: Int64(time)) }
    return try JournalContents(bytes)
  }

  @Test("a document that the journal does not know is none of ours")
  func foreignDocument() throws {
    let session = LiveSession(seed: 1)
    #expect(try contents([]).rebuild(on: session.map, digest: ContentDigest(of: [9])) == nil)
  }

  @Test("the workshop that was being held is known again, and is no unsaved work")
  func session() throws {
    let id = Session.ID("w")
    let session = LiveSession(seed: 1)
    for (events, held) in [
      ([JournalEntry.session(id)], id), ([.session(id), .session(nil)], nil), ([], nil),
    ] {
      let contents = try contents(events.map { .entry($0) })
      let rebuilt = try #require(contents.rebuild(on: session.map, digest: ContentDigest(of: [])))
      #expect(contents.session == held && rebuilt.session == held)
      #expect(contents.unsaved == nil && !rebuilt.isIncomplete)
    }
  }

  @Test("steps that are not in the document are counted and named, undone ones not")
  func counts() throws {
    var session = LiveSession(seed: 1)
    var events: [JournalContents.Event] = []
    for title in ["one", "two", "three", "four", "five"] {
      events.append(.entry(try session.step(.map(.title(title)), merging: false)))
    }
    events.insert(.settled(ContentDigest(of: [1])), at: 1)
    _ = try session.undo()
    events.append(.entry(.undo))
    let unsaved = try #require(try contents(events).unsaved)
    #expect(unsaved.count == 3)
    #expect(unsaved.from == 2)
    #expect(unsaved.to == 6)
    #expect(unsaved.last.map(\.subject) == ["4", "3", "2"])
    let sinceBase = try contents(events).rebuild(
      on: LiveSession(seed: 1).map, digest: ContentDigest(of: []))?.unsaved
    #expect(sinceBase?.count == 4)
  }

  @Test("undoing what was saved counts as one step, and redoing it as none")
  func undoneBelow() throws {
    var session = LiveSession(seed: 1)
    let first = JournalContents.Event.entry(try session.step(.map(.title("one")), merging: false))
    let second = JournalContents.Event.entry(try session.step(.map(.title("two")), merging: false))
    let settled = JournalContents.Event.settled(ContentDigest(of: [1]))
    let undo = JournalContents.Event.entry(.undo)
    let undone = try contents([first, second, settled, undo, undo]).unsaved
    #expect(undone?.count == 1)
    #expect(undone?.last == [])
    #expect(try contents([first, second, settled, undo, undo, .entry(.redo), .entry(.redo)]).unsaved == nil)
    #expect(try contents([first, undo, settled, .entry(.redo)]).unsaved?.last.map(\.subject) == ["1"])
  }

  @Test("a text that was being written counts even where no step was made, unless it is blank")
  func openTexts() throws {
    func unsaved(_ text: String) throws -> UnsavedWork? {
      try contents([
        .entry(.openText(OpenText(text, at: .stageLine(at: 0)))), .settled(ContentDigest(of: [1])),
      ]).unsaved
    }
    #expect(try unsaved("word") == UnsavedWork(count: 0, from: 0, to: 0, last: []))
    #expect(try unsaved(" \n\u{3000}") == nil)
  }

  @Test("of points with the same content the latest counts")
  func latestOfSame() throws {
    var session = LiveSession(seed: 1)
    let before = session.map
    let step = JournalContents.Event.entry(try session.step(.map(.title("one")), merging: false))
    let again = try contents([step, .entry(.undo), .settled(ContentDigest(of: []))])
    let rebuilt = try #require(again.rebuild(on: before, digest: ContentDigest(of: [])))
    #expect(rebuilt.unsaved == nil)
    #expect(rebuilt.history.redoable != nil)
  }

  @Test("an entry that does not fit ends the rebuilding, with all before it and the words behind it kept")
  func misfit() throws {
    var session = LiveSession(seed: 1)
    let start = session.map
    let fits = try session.step(.map(.title("one")), merging: false)
    let removal = Transaction(StepLabel(.deleteStage), [.removeStage(Identifier("nowhere"))])
    let misfit = JournaledStep(
      removal, inverse: removal, before: Bookmark(focus: .nothing), after: Bookmark(focus: .nothing))
    let text = OpenText("word", at: .stageLine(at: 0))
    let contents = try contents([.entry(fits), .entry(.step(misfit)), .entry(.undo), .entry(.openText(text))])
    let rebuilt = try #require(contents.rebuild(on: start, digest: ContentDigest(of: [])))
    #expect(rebuilt.isIncomplete)
    #expect(rebuilt.map.title == "one")
    #expect(rebuilt.history.path.count == 1)
    #expect(rebuilt.unsaved?.count == 1)
    #expect(rebuilt.openText == text)
  }
}
