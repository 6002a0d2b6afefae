import Foundation
import JourneyModel
import Testing

@testable import JourneyFile

@Suite struct JournalTests {
  private let folder: TemporaryFolder
  private let digest = ContentDigest(of: [1])

  init() throws { folder = try TemporaryFolder() }

  private struct Taken: Error {}

  private func begin() throws -> Journal {
    try Journal.begin(in: folder.path, base: digest, document: "/maps/a.rihla")
  }

  private func entry(_ text: String) -> JournalEntry { .openText(OpenText(text, at: .stageLine(at: 0))) }

  private func events(of path: String) throws -> [JournalContents.Event] {
    try JournalContents.read(path).records.map(\.event)
  }

  private func isFree(_ path: String) throws -> Bool { try Journal.open(path) != nil }

  private func orphan(_ path: String) throws -> Journal.Orphan {
    guard let orphan = try Journal.open(path) else { throw Taken() }
    return orphan
  }

  @Test("what is appended is in the file when the call returns")
  func appends() throws {
    var journal = try begin()
    var expected: [JournalContents.Event] = []
    #expect(try events(of: journal.path) == expected)
    for text in ["a", "ab", "abc"] {
      try journal.append(entry(text))
      expected.append(.entry(entry(text)))
      #expect(try events(of: journal.path) == expected)
    }
    try journal.markSaved(as: ContentDigest(of: [2]))
    let contents = try JournalContents.read(journal.path)
    #expect(contents.lastSettled == ContentDigest(of: [2]))
    #expect(contents.document == "/maps/a.rihla")
    #expect(contents.validLength == journal.size)
    #expect(journal.isBehind == false)
  }

  @Test("only we can read the file, its name cannot be guessed, and room is kept beside it")
  func fileState() throws {
    let one = try begin()
    let other = try begin()
    #expect(one.path != other.path)
    var status = stat()
    #expect(stat(one.path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(stat(folder("reserve"), &status) == 0 && status.st_size == 1 << 20)
    #expect(try Journal.paths(in: folder.path) == [one.path, other.path].sorted())
  }

  @Test("a journal that lives cannot be taken; one that was left can, once")
  func locking() throws {
    var journal = try begin()
    try journal.append(entry("word"))
    let path = journal.path
    #expect(try !isFree(path))
    try journal.close(keeping: true)
    do {
      let orphan = try orphan(path)
      #expect(orphan.contents.records.count == 1)
      #expect(try !isFree(path))
    }
    #expect(try isFree(path))
    #expect(try !isFree(folder("gone.journal")))
  }

  @Test("a journal that is closed without being kept is gone")
  func closing() throws {
    let journal = try begin()
    try journal.close(keeping: false)
    #expect(try folder.names() == ["reserve"])
  }

  @Test("going on with a torn journal keeps what is torn beside it and begins behind what is sound")
  func tornTail() throws {
    var journal = try begin()
    try journal.append(entry("sound"))
    let path = journal.path
    try journal.close(keeping: true)
    let sound = try Data(contentsOf: URL(fileURLWithPath: path))
    for (count, torn) in [Data("rjE torn".utf8), Data([0, 0, 0])].enumerated() {
      let before = try Data(contentsOf: URL(fileURLWithPath: path))
      try (before + torn).write(to: URL(fileURLWithPath: path))
      let orphan = try orphan(path)
      #expect(orphan.contents.tornLength == torn.count)
      var resumed = try orphan.resume()
      try resumed.append(entry("more \(count)"))
      let name = path.dropLast(".journal".count) + ".torn-\(count + 1)"
      #expect(try Data(contentsOf: URL(fileURLWithPath: String(name))) == torn)
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)).starts(with: sound))
    let entries = ["sound", "more 0", "more 1"].map { JournalContents.Event.entry(entry($0)) }
    #expect(try events(of: path) == entries)
  }

  @Test("a journal that is set aside or discarded is out of the way, and lost only if there is nothing in it")
  func clearingAway() throws {
    var full = try begin()
    try full.append(entry("word"))
    let (fullPath, emptyPath) = (full.path, try begin().path)
    try full.close(keeping: true)
    try orphan(emptyPath).discardEmpty()
    #expect(try Journal.paths(in: folder.path) == [fullPath])
    try orphan(fullPath).discardEmpty()
    #expect(try Journal.paths(in: folder.path) == [])
    let aside = try Journal.paths(in: folder("set-aside"))
    #expect(try aside.map { try events(of: $0) } == [[.entry(entry("word"))]])

    let path = try begin().path
    let target = try orphan(path).setAside()
    #expect(try Journal.paths(in: folder("set-aside")) == (aside + [target]).sorted())
  }

  @Test("what a crash left of a replacement is cleared away with the next opening")
  func leftovers() throws {
    let journal = try begin()
    let path = journal.path
    let leftover = path + ".new"
    try journal.close(keeping: true)
    #expect(FileManager.default.createFile(atPath: leftover, contents: nil))
    #expect(try isFree(path))
    #expect(!FileManager.default.fileExists(atPath: leftover))
  }

  @Test("a journal of another name, such as one set aside under a number, goes on under that name")
  func otherNames() throws {
    let path = try begin().path
    #expect(rename(path, path + "-2") == 0)
    var journal = try orphan(path + "-2").resume()
    try journal.append(entry("word"))
    try journal.renew()
    #expect(journal.path == path + "-2")
    #expect(try events(of: path + "-2") == [.entry(entry("word"))])
  }

  @Test("a journal torn at its birth is reported and can be set aside")
  func tornAtBirth() throws {
    try folder.put("", in: "0.journal")
    chmod(folder("0.journal"), 0o600)
    #expect(throws: JournalError.tornAtBirth) { try isFree(folder("0.journal")) }
    #expect(try Journal.setAsideUnreadable(folder("0.journal")) == folder("set-aside/0.journal"))
    #expect(try Journal.paths(in: folder.path) == [])
    try folder.put("", in: "0.journal")
    chmod(folder("0.journal"), 0o600)
    #expect(try Journal.setAsideUnreadable(folder("0.journal")) == folder("set-aside/0.journal-2"))
    let living = try begin()
    #expect(try Journal.setAsideUnreadable(living.path) == nil)
  }

  @Test("links, pipes and folders are not taken for journals")
  func otherThings() throws {
    let path = try begin().path
    #expect(symlink(path, folder("link.journal")) == 0)
    #expect(mkfifo(folder("pipe.journal"), 0o600) == 0)
    #expect(mkdir(folder("folder.journal"), 0o700) == 0)
    for name in ["link", "pipe", "folder"] {
      #expect(throws: JournalError.self) { try isFree(folder(name + ".journal")) }
    }
  }
}
