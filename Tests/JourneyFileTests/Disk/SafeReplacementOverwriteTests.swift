import Foundation
import Glibc
import Testing

@testable import JourneyFile

/// Where renaming would be wrong or is impossible.
@Suite(.timeLimit(.minutes(1))) struct SafeReplacementOverwriteTests {
  private let new = Array("new".utf8)

  private func status(of path: String) throws -> stat {
    var status = stat()
    #expect(lstat(path, &status) == 0)
    return status
  }

  @Test("somebody else's file is overwritten and stays theirs", .enabled(if: geteuid() == 0))
  func keepsOwner() throws {
    let (folder, copies) = (try TemporaryFolder(), try TemporaryFolder())
    try folder.put("old", in: "a")
    chown(folder("a"), 12345, 12346)
    chmod(folder("a"), 0o664)
    let before = try status(of: folder("a"))
    let outcome = try SafeReplacement(of: folder("a"), copiesIn: copies.path).write(new, expecting: .anything)
    let after = try status(of: folder("a"))
    #expect(outcome.method == .overwritten)
    #expect(after.st_ino == before.st_ino)
    #expect((after.st_uid, after.st_gid) == (12345, 12346))
    #expect(after.st_mode == before.st_mode)
    #expect(try folder.text(of: "a") == "new")
    #expect(try copies.names().isEmpty)
  }

  @Test(
    "in a sticky directory one's own file is replaced and another's overwritten", .enabled(if: geteuid() == 0)
  )
  func respectsSticky() throws {
    let folder = try TemporaryFolder()
    chmod(folder.path, 0o1777)
    for name in ["own", "other"] { try folder.put("old", in: name) }
    chown(folder("other"), 12345, 12345)
    #expect(try SafeReplacement(of: folder("own")).write(new, expecting: .anything).method == .renamed)
    #expect(try SafeReplacement(of: folder("other")).write(new, expecting: .anything).method == .overwritten)
    #expect(try folder.names() == ["other", "own"])
  }

  @Test("a file in a directory that takes no new ones is overwritten", .enabled(if: geteuid() != 0))
  func overwritesInReadOnly() throws {
    let (folder, copies) = (try TemporaryFolder(), try TemporaryFolder())
    try folder.put("old", in: "a")
    chmod(folder.path, 0o500)
    defer { chmod(folder.path, 0o700) }
    let outcome = try SafeReplacement(of: folder("a"), copiesIn: copies.path).write(new, expecting: .anything)
    #expect(outcome.method == .overwritten)
    #expect(try folder.text(of: "a") == "new")
  }

  @Test(
    "a file that is mounted by itself is overwritten", .enabled(if: geteuid() == 0), arguments: [false, true])
  func overwritesMounted(_ isReadOnly: Bool) throws {
    let (folder, source, copies) = (try TemporaryFolder(), try TemporaryFolder(), try TemporaryFolder())
    guard let mount = Tool("mount"), let unmount = Tool("umount") else { return }
    try source.put("old", in: "source")
    mkdir(folder("d"), 0o700)
    try folder.put("", in: "d/a")
    // Where mounting is not allowed, there is nothing to see.
    guard (try? mount.run(["--bind", folder("d"), folder("d")])) != nil else { return }
    defer { _ = try? unmount.run([folder("d")]) }
    guard (try? mount.run(["--bind", source("source"), folder("d/a")])) != nil else { return }
    defer { _ = try? unmount.run([folder("d/a")]) }
    if isReadOnly, (try? mount.run(["-o", "remount,bind,ro", folder("d")])) == nil { return }
    let outcome = try SafeReplacement(of: folder("d/a"), copiesIn: copies.path).write(
      new, expecting: .anything)
    #expect(outcome.method == .overwritten)
    #expect(try source.text(of: "source") == "new")
    #expect(try folder.names() == ["d"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder("d")) == ["a"])
    #expect(try copies.names().isEmpty)
  }

  @Test("two documents with long names that differ at their end only are saved side by side")
  func savesLongNeighbours() throws {
    let folder = try TemporaryFolder()
    let opening = String(repeating: "n", count: 250)
    for end in ["1", "2"] {
      _ = try SafeReplacement(of: folder(opening + end)).write(Array(end.utf8), expecting: .absent)
      #expect(try folder.text(of: opening + end) == end)
    }
  }
}
