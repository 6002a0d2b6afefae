import Foundation
import Glibc
import Testing

@testable import JourneyFile

@Suite struct StateRootPlaceTests {
  @Test("a folder that was claimed where it is was made here; a copy of it was not")
  func claims() throws {
    let folder = try TemporaryFolder()
    let root = StateRoot(base: folder("state"))
    #expect(root.isAbsent && !root.isMadeHere)
    try root.keep(note: "x", as: "n")
    try root.claim()
    #expect(!root.isAbsent && root.isMadeHere)
    try FileManager.default.copyItem(atPath: folder("state"), toPath: folder("copy"))
    #expect(!StateRoot(base: folder("copy")).isMadeHere)
    #expect(rename(folder("state"), folder("moved")) == 0)
    #expect(StateRoot(base: folder("moved")).isMadeHere)
  }

  @Test("a folder without a note counts where it is closed to others and in no repository")
  func earlierVersions() throws {
    let folder = try TemporaryFolder()
    mkdir(folder("open"), 0o755)
    mkdir(folder("closed"), 0o700)
    mkdir(folder("repository"), 0o755)
    mkdir(folder("repository/.git"), 0o755)
    mkdir(folder("repository/closed"), 0o700)
    #expect(!StateRoot(base: folder("open")).isMadeHere)
    #expect(StateRoot(base: folder("closed")).isMadeHere)
    #expect(!StateRoot(base: folder("repository/closed")).isMadeHere)
  }

  @Test("what is kept of a file follows it when it is moved, and only then")
  func follows() throws {
    let folder = try TemporaryFolder()
    let root = StateRoot(base: folder("state/rihla"))
    try folder.put("text", in: "old")
    let digest = ContentDigest(of: Array("text".utf8))
    let old = try RealPath(of: folder("old"))
    let kept = try root.folder(of: old)
    try kept.remember(old)
    try kept.versions.keep(Array("text".utf8), digest, as: .opened, at: 1)
    try folder.put("text", in: "new")
    let new = try RealPath(of: folder("new"))
    #expect(!root.hasMoved && root.follow(to: new, holding: digest) == nil, "a copy")
    unlink(folder("old"))
    #expect(root.hasMoved)
    #expect(root.follow(to: new, holding: ContentDigest(of: [9])) == nil, "another file")
    #expect(root.follow(to: new, holding: digest) == old.text)
    #expect(root.existingFolder(of: new).versions.list().count == 1)
    #expect(root.existingFolder(of: new).document == new.text)
    #expect(!root.hasMoved)
  }

  @Test("a document whose folder is gone is known by its path")
  func gone() throws {
    let folder = try TemporaryFolder()
    mkdir(folder("a"), 0o755)
    symlink("a", folder("link"))
    let here = try RealPath(of: folder("a/x")).directory
    #expect(try RealPath(ofGone: folder("link/b/./c/../x")).text == here + "/b/x")
    #expect(try RealPath(ofGone: folder("a/x")) == RealPath(of: folder("a/x")))
  }
}
