import Foundation
import Glibc
import Testing

@testable import JourneyFile

@Suite struct StateRootNotesTests {
  @Test("a note is kept for nobody else, and replaced whole")
  func keeps() throws {
    let folder = try TemporaryFolder()
    let root = StateRoot(base: folder("state/rihla"))
    #expect(root.note("n") == nil)
    try root.keep(note: "one", as: "n")
    #expect(root.note("n") == "one")
    try root.keep(note: "ثانٍ\n", as: "n")
    #expect(root.note("n") == "ثانٍ\n")
    var status = stat()
    #expect(lstat(root.path + "/n", &status) == 0 && status.st_mode == S_IFREG | 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: root.path) == ["n"])
  }

  @Test("what is no note is not read")
  func refuses() throws {
    let folder = try TemporaryFolder()
    let root = StateRoot(base: folder("s"))
    try root.keep(note: "x", as: "n")
    symlink("n", folder("s/link"))
    mkdir(folder("s/folder"), 0o700)
    mkfifo(folder("s/pipe"), 0o600)
    try Data([0x61, 0xFF]).write(to: URL(filePath: folder("s/bytes")))
    for name in ["link", "folder", "pipe", "bytes"] { #expect(root.note(name) == nil, "\(name)") }
    try root.keep(note: String(repeating: "a", count: StateRoot.longestNote), as: "n")
    #expect(root.note("n")?.count == StateRoot.longestNote)
    try root.keep(note: String(repeating: "a", count: StateRoot.longestNote + 1), as: "n")
    #expect(root.note("n") == nil)
  }

  @Test("a note that cannot be kept is told of, and the old one stays", .enabled(if: geteuid() != 0))
  func fails() throws {
    let folder = try TemporaryFolder()
    let root = StateRoot(base: folder("s"))
    try root.keep(note: "one", as: "n")
    chmod(root.path, 0o500)
    defer { chmod(root.path, 0o700) }
    #expect(throws: FileError.self) { try root.keep(note: "two", as: "n") }
    #expect(root.note("n") == "one")
  }
}
