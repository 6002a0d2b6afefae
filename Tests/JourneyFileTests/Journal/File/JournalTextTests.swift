import Foundation
import JourneyModel
import Testing

@testable import JourneyFile

@Suite struct JournalTextTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func begin() throws -> Journal {
    try Journal.begin(in: folder.path, base: ContentDigest(of: [1]), document: nil)
  }

  private func open(_ text: String, at position: Int = 0) -> OpenText {
    OpenText(text, at: .stageLine(at: position))
  }

  @Test("a long text takes as much room for each of its letters as a short one, and comes back to the last")
  func letters() throws {
    var journal = try begin()
    var text = String(repeating: "Long ago, ", count: 500)
    try journal.append(.openText(open(text)))
    let size = journal.size
    for letter in String(repeating: "there was a رحلة. ", count: 20) {
      text.append(letter)
      try journal.append(.openText(open(text)))
    }
    #expect(journal.size - size < 360 * 50)
    let contents = try JournalContents.read(journal.path)
    #expect(contents.openText == open(text))
    let rebuilt = contents.rebuild(on: JourneyMap(title: ""), digest: ContentDigest(of: [1]))
    #expect(rebuilt?.openText == open(text))
    #expect(rebuilt?.unsaved?.count == 0)
  }

  @Test("what texts were before is dropped once it is most of a large journal; steps and the last text stay")
  func dropsOutdated() throws {
    var session = LiveSession(seed: 1)
    var journal = try Journal.begin(in: folder.path, base: session.digest, document: nil)
    try journal.append(session.step(.map(.title("one")), merging: false))
    let waiting = WaitingTexts(below: [open("below")], left: [open("left")])
    try journal.append(.waitingTexts(waiting))
    for turn in 0..<120 {
      // In another place each time, so that it is told whole.
      try journal.append(.openText(open(String(repeating: "x", count: 100_000) + "\(turn)", at: turn)))
      #expect(journal.size < Journal.rotationLimit + 200_000)
    }
    try journal.append(session.step(.map(.title("two")), merging: false))
    let contents = try JournalContents.read(journal.path)
    #expect(contents.tornLength == 0 && contents.waitingTexts == waiting)
    let rebuilt = try #require(contents.rebuild(on: session.document, digest: session.digest))
    #expect(rebuilt.map == session.map && !rebuilt.isIncomplete)
    #expect(rebuilt.openText?.text.hasSuffix("x119") == true)
  }

  @Test("texts that wait come back, below in their order; what was only left is nothing unsaved")
  func waiting() throws {
    var journal = try begin()
    let left = WaitingTexts(left: [open("left")])
    try journal.append(.waitingTexts(left))
    var contents = try JournalContents.read(journal.path)
    #expect(contents.unsaved == nil && contents.waitingTexts == left)
    let below = WaitingTexts(below: [open("one"), open("two")])
    try journal.append(.waitingTexts(below))
    contents = try JournalContents.read(journal.path)
    #expect(contents.unsaved?.count == 0)
    let rebuilt = contents.rebuild(on: JourneyMap(title: ""), digest: ContentDigest(of: [1]))
    #expect(rebuilt?.waitingTexts == below)
    let path = journal.path
    try journal.close(keeping: true)
    guard let orphan = try Journal.open(path) else { throw CancellationError() }
    var again = try orphan.resume()
    try again.rotate(history: History(), settledOn: ContentDigest(of: [2]))
    #expect(try JournalContents.read(path).waitingTexts == below)
  }

  @Test("a journal that is full says so, and takes on again when it was begun anew after a save")
  func full() throws {
    var journal = try begin()
    journal.mostBytes = 2_000
    try journal.append(.openText(open("word")))
    #expect(throws: FileError.tooLarge(limit: 2_000)) {
      try journal.append(.openText(open(String(repeating: "x", count: 3_000))))
    }
    let isBehind = journal.isBehind
    #expect(isBehind)
    #expect(try JournalContents.read(journal.path).openText == open("word"))
    journal.mostBytes = 10_000
    try journal.rotate(history: History(), settledOn: ContentDigest(of: [2]))
    #expect(try JournalContents.read(journal.path).openText?.text.count == 3_000)
  }

  @Test(
    "a journal that others could have written is none of ours", arguments: [0o666, 0o644, 0o620] as [mode_t])
  func foreign(_ mode: mode_t) throws {
    let journal = try begin()
    let path = journal.path
    try journal.close(keeping: true)
    chmod(path, mode)
    #expect(throws: JournalError.file(.system(.open, code: EPERM))) { _ = try Journal.open(path) }
    chmod(path, 0o600)
    #expect(link(path, folder("other")) == 0)
    #expect(throws: JournalError.self) { _ = try Journal.open(path) }
  }
}
