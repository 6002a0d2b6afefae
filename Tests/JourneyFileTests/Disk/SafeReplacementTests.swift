import Foundation
import Glibc
import Testing

@testable import JourneyFile

@Suite(.timeLimit(.minutes(1))) struct SafeReplacementTests {
  let new = Array("new".utf8)

  private func mode(of path: String) -> mode_t {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode : 0
  }

  @Test("a new file is created with the mode that the system gives new files")
  func creates() throws {
    let folder = try TemporaryFolder()
    let outcome = try SafeReplacement(of: folder("a")).write(new, expecting: .absent)
    #expect(outcome.method == .renamed)
    #expect(try folder.text(of: "a") == "new")
    try folder.put("", in: "usual")
    #expect(mode(of: folder("a")) == mode(of: folder("usual")))
    #expect(try folder.names() == ["a", "usual"])
    #expect(try LoadedFile.read(folder("a")).identity == outcome.identity)
  }

  @Test("a file is replaced, keeps its mode, and nothing else is left")
  func replaces() throws {
    let folder = try TemporaryFolder()
    try folder.put("old", in: "a")
    chmod(folder("a"), 0o640)
    let old = try LoadedFile.read(folder("a"))
    let identity = try #require(old.identity)
    let outcome = try SafeReplacement(of: folder("a")).write(new, expecting: .unchanged(identity))
    #expect(outcome.method == .renamed)
    #expect(outcome.identity.inode != identity.inode)
    #expect(mode(of: folder("a")) & 0o7777 == 0o640)
    #expect(try folder.names() == ["a"])
    let again = try SafeReplacement(of: folder("a")).write([], expecting: .unchanged(outcome.identity))
    #expect(again.identity.size == 0)
  }

  @Test("a file that changed outside is not replaced unless somebody was asked")
  func noticesChanges() throws {
    let folder = try TemporaryFolder()
    try folder.put("old", in: "a")
    let identity = try #require(try LoadedFile.read(folder("a")).identity)
    try folder.put("theirs", in: "a")
    let theirs = try LoadedFile.read(folder("a")).identity
    let replacement = try SafeReplacement(of: folder("a"))
    #expect(throws: FileError.changedOutside(theirs)) {
      try replacement.write(new, expecting: .unchanged(identity))
    }
    #expect(throws: FileError.changedOutside(theirs)) { try replacement.write(new, expecting: .absent) }
    #expect(try folder.text(of: "a") == "theirs")
    unlink(folder("a"))
    #expect(throws: FileError.changedOutside(nil)) {
      try replacement.write(new, expecting: .unchanged(identity))
    }
    _ = try replacement.write(new, expecting: .anything)
    #expect(try folder.text(of: "a") == "new")
    #expect(try folder.names() == ["a"])
  }

  @Test("a chain of links stays, and the file at its end is replaced")
  func followsLinks() throws {
    let folder = try TemporaryFolder()
    mkdir(folder("deep"), 0o700)
    try folder.put("old", in: "deep/a")
    symlink("deep/a", folder("b"))
    symlink(folder("b"), folder("c"))
    _ = try SafeReplacement(of: folder("c")).write(new, expecting: .anything)
    #expect(try folder.text(of: "deep/a") == "new")
    #expect(FileManager.default.fileExists(atPath: folder("c")))
    #expect(mode(of: folder("c")) & S_IFMT == S_IFLNK)
  }

  @Test("what is no ordinary file is refused without waiting")
  func refusesOthers() throws {
    let folder = try TemporaryFolder()
    mkfifo(folder("pipe"), 0o600)
    symlink("nowhere", folder("dangling"))
    #expect(throws: FileError.notRegular(.pipe)) {
      try SafeReplacement(of: folder("pipe")).write(new, expecting: .anything)
    }
    #expect(throws: FileError.notRegular(.device)) {
      try SafeReplacement(of: "/dev/null").write(new, expecting: .anything)
    }
    #expect(throws: FileError.notRegular(.directory)) {
      try SafeReplacement(of: folder.path).write(new, expecting: .anything)
    }
    #expect(throws: FileError.notRegular(.danglingLink)) { try SafeReplacement(of: folder("dangling")) }
    #expect(throws: FileError.notRegular(.directory)) { try SafeReplacement(of: folder("new") + "/") }
    #expect(throws: FileError.system(.resolve, code: ENOENT)) { try SafeReplacement(of: folder("no/where")) }
    #expect(try folder.names() == ["dangling", "pipe"])
  }

  @Test(
    "a file with other names is overwritten, so that all of them see it",
    arguments: ["x", "much longer than before"])
  func overwritesHardLinks(_ text: String) throws {
    let folder = try TemporaryFolder()
    let copies = try TemporaryFolder()
    try folder.put("old content", in: "a")
    link(folder("a"), folder("b"))
    let identity = try #require(try LoadedFile.read(folder("a")).identity)
    let outcome = try SafeReplacement(of: folder("a"), copiesIn: copies.path)
      .write(Array(text.utf8), expecting: .unchanged(identity))
    #expect(outcome.method == .overwritten)
    #expect(outcome.identity.inode == identity.inode)
    #expect(try folder.text(of: "b") == text)
    #expect(try folder.names() == ["a", "b"])
    #expect(try copies.names().isEmpty)
  }

  @Test("without a place for the copy nothing is overwritten")
  func needsCopy() throws {
    let folder = try TemporaryFolder()
    try folder.put("old", in: "a")
    link(folder("a"), folder("b"))
    #expect(throws: FileError.system(.copy, code: ENOENT)) {
      try SafeReplacement(of: folder("a"), copiesIn: folder("none")).write(new, expecting: .anything)
    }
    #expect(try folder.text(of: "b") == "old")
  }

  @Test("a name as long as names can be is saved")
  func savesLongNames() throws {
    let folder = try TemporaryFolder()
    let name = String(repeating: "ر", count: 127)
    for _ in 0..<2 {
      _ = try SafeReplacement(of: folder(name)).write(new, expecting: .anything)
    }
    #expect(try folder.names() == [name])
  }

  @Test("extended attributes are carried over")
  func keepsAttributes() throws {
    let folder = try TemporaryFolder()
    try folder.put("old", in: "a")
    let attributes = try #require(ExtendedAttributes())
    do {
      let file = try Descriptor(opening: folder("a"), flags: O_RDWR)
      do throws(FileError) {
        try attributes.set("user.rihla", to: [1, 2, 0, 3], in: file)
      } catch {
        return  // This file system keeps none.
      }
    }
    #expect(try SafeReplacement(of: folder("a")).write(new, expecting: .anything).method == .renamed)
    let file = try Descriptor(opening: folder("a"), flags: O_RDONLY)
    #expect(try attributes.value(of: "user.rihla", in: file) == [1, 2, 0, 3])
  }
}
