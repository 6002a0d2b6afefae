import Foundation
import Glibc
import Testing

@testable import JourneyFile

@Suite struct StateRootTests {
  @Test(
    "the environment says where it is",
    arguments: [
      (["XDG_STATE_HOME": "/x", "HOME": "/h"], "/x/rihla"),
      (["XDG_STATE_HOME": "x", "HOME": "/h"], "/h/.local/state/rihla"),
      (["XDG_STATE_HOME": "", "HOME": "/h"], "/h/.local/state/rihla"),
      (["HOME": "/h"], "/h/.local/state/rihla"),
      (["HOME": "h"], nil), (["HOME": ""], nil), ([:], nil),
    ] as [([String: String], String?)])
  func followsEnvironment(_ variables: [String: String], _ path: String?) {
    #expect(StateRoot(environment: { variables[$0] }, isForeign: { _ in false })?.path == path)
  }

  @Test("root keeps nothing in the home of somebody else")
  func leavesForeignHomesAlone() {
    func root(_ variables: [String: String]) -> String? {
      StateRoot(environment: { variables[$0] }, isForeign: { $0.hasPrefix("/home/") })?.path
    }
    #expect(root(["HOME": "/home/huda"]) == "/root/.local/state/rihla")
    #expect(root(["HOME": "/home/huda", "XDG_STATE_HOME": "/home/huda/state"]) == "/root/.local/state/rihla")
    #expect(root(["HOME": "/home/huda", "XDG_STATE_HOME": "/srv/state"]) == "/srv/state/rihla")
    #expect(root(["HOME": "/root", "XDG_STATE_HOME": "/home/huda/state"]) == "/root/.local/state/rihla")
  }

  @Test(
    "a folder is foreign to root when what is there of its path is somebody else's",
    .enabled(if: geteuid() == 0))
  func foreignFolders() throws {
    let folder = try TemporaryFolder()
    #expect(!StateRoot.isForeignToRoot(folder("a/b")))
    #expect(chown(folder.path, 1234, 1234) == 0)
    #expect(StateRoot.isForeignToRoot(folder("a/b")))
  }

  @Test("all maps share one reserve for a full disk")
  func sharesReserve() throws {
    let folder = try TemporaryFolder()
    let root = StateRoot(base: folder("rihla"))
    for name in ["a", "b"] {
      try folder.put("", in: name)
      let place = try root.folder(of: try RealPath(of: folder(name)))
      try folder.put("old", in: String(place.path.dropFirst(folder.path.count + 1)) + "/reserve")
      let journal = try Journal.begin(in: place.path, base: ContentDigest(of: []), document: nil)
      try journal.close(keeping: true)
      #expect(access(place.path + "/reserve", F_OK) != 0)
    }
    #expect(access(root.path + "/reserve", F_OK) == 0)
  }

  @Test("a document has one folder of its own, for nobody else")
  func separatesDocuments() throws {
    let folder = try TemporaryFolder()
    let root = StateRoot(base: folder("state/rihla"))
    #expect(root.documentFolders().isEmpty)
    for name in ["a", "b"] { try folder.put("", in: name) }
    symlink("a", folder("link"))
    let one = try root.folder(of: try RealPath(of: folder("a")))
    let other = try root.folder(of: try RealPath(of: folder("b")))
    #expect(one != other)
    #expect(try root.folder(of: try RealPath(of: folder("link"))) == one)
    #expect(Set(root.documentFolders()) == [one, other])
    let hash = ContentDigest(of: Array(try RealPath(of: folder("a")).text.utf8)).hex.prefix(32)
    #expect(one.path == root.path + "/maps/" + hash)
    for path in [root.path, root.path + "/maps", one.path] {
      var status = stat()
      #expect(lstat(path, &status) == 0 && status.st_mode == S_IFDIR | 0o700)
    }
  }

  @Test("what is no document's folder is not listed")
  func listsDocumentsOnly() throws {
    let folder = try TemporaryFolder()
    let root = StateRoot(base: folder("s"))
    let one = try root.folder(of: try RealPath(of: folder("a")))
    let other = String(repeating: "0", count: 32)
    mkdir(folder("s/maps/x"), 0o700)
    mkdir(folder("s/maps/" + String(repeating: "g", count: 32)), 0o700)
    symlink("/", folder("s/maps/" + other))
    try folder.put("", in: "s/maps/" + String(repeating: "1", count: 32))
    #expect(root.documentFolders() == [one])
    #expect(try root.unnamedFolder().path == folder("s/unnamed"))
    #expect(root.documentFolders() == [one])
  }

  @Test("a link in the place of our folder is refused")
  func refusesLinks() throws {
    let folder = try TemporaryFolder()
    mkdir(folder("real"), 0o700)
    symlink("real", folder("s"))
    let document = try RealPath(of: folder("a"))
    #expect(throws: FileError.self) { try StateRoot(base: folder("s")).folder(of: document) }
    let root = StateRoot(base: folder("real"))
    symlink("/", folder("real/maps"))
    #expect(throws: FileError.self) { try root.folder(of: document) }
    #expect(root.documentFolders().isEmpty)
  }
}
