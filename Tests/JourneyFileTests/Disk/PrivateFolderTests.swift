import Glibc
import Testing

@testable import JourneyFile

@Suite struct PrivateFolderTests {
  private func mode(of path: String) -> mode_t {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  @Test("a folder is made with all that leads to it, for nobody else")
  func makes() throws {
    let folder = try TemporaryFolder()
    _ = try PrivateFolder.open(folder("a/b//c/"))
    for path in ["a", "a/b", "a/b/c"] { #expect(mode(of: folder(path)) == 0o700) }
    _ = try PrivateFolder.open(folder("a/b/c"))
  }

  @Test("a folder that others could read is closed to them")
  func tightens() throws {
    let folder = try TemporaryFolder()
    mkdir(folder("a"), 0o700)
    chmod(folder("a"), 0o755)
    _ = try PrivateFolder.open(folder("a"))
    #expect(mode(of: folder("a")) == 0o700)
  }

  @Test("links are followed on the way, but not at its end")
  func refusesLinks() throws {
    let folder = try TemporaryFolder()
    mkdir(folder("real"), 0o755)
    chmod(folder("real"), 0o755)
    symlink(folder("real"), folder("link"))
    #expect(throws: FileError.self) { _ = try PrivateFolder.open(folder("link")) }
    #expect(mode(of: folder("real")) == 0o755)
    _ = try PrivateFolder.open(folder("link/own"))
    #expect(mode(of: folder("real/own")) == 0o700)
  }

  @Test("a link that is exchanged for the folder between two openings is refused")
  func refusesExchange() throws {
    let folder = try TemporaryFolder()
    _ = try PrivateFolder.open(folder("a"))
    rename(folder("a"), folder("b"))
    symlink("b", folder("a"))
    #expect(throws: FileError.self) { _ = try PrivateFolder.open(folder("a")) }
    #expect(PrivateFolder.files(in: folder("a")) { _ in true }.isEmpty)
  }

  @Test("a folder of somebody else is refused", .enabled(if: geteuid() == 0))
  func refusesForeign() throws {
    let folder = try TemporaryFolder()
    mkdir(folder("a"), 0o700)
    chown(folder("a"), 12345, 12345)
    #expect(throws: FileError.system(.directory, code: EPERM)) { _ = try PrivateFolder.open(folder("a")) }
  }

  @Test("a file in the place of the folder is refused")
  func refusesFile() throws {
    let folder = try TemporaryFolder()
    try folder.put("", in: "a")
    #expect(throws: FileError.system(.directory, code: ENOTDIR)) { _ = try PrivateFolder.open(folder("a")) }
    #expect(throws: FileError.system(.directory, code: ENOENT)) { _ = try PrivateFolder.open("/") }
  }
}
