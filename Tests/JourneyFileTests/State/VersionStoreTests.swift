import Foundation
import Glibc
import Testing

@testable import JourneyFile

@Suite struct VersionStoreTests {
  private func keep(
    _ text: String, in store: VersionStore, as reason: Version.Reason = .saved, at time: Int64
  ) throws -> Version {
    let bytes = Array(text.utf8)
    return try store.keep(bytes, ContentDigest(of: bytes), as: reason, at: time)
  }

  @Test("a content comes back, newest first, from files for nobody else")
  func keeps() throws {
    let folder = try TemporaryFolder()
    let store = VersionStore(path: folder("s/versions"))
    #expect(store.list().isEmpty)
    let one = try keep("one", in: store, as: .opened, at: 1000)
    let two = try keep("", in: store, at: 2000)
    let three = try keep("three", in: store, as: .checkpoint("a/b"), at: 1500)
    // A clock that was set back does not put it before what was kept already.
    #expect(store.list() == [three, two, one] && three.time > two.time)
    #expect(three.reason == .checkpoint("a/b") && three.size == 5)
    #expect(try store.bytes(of: one) == Array("one".utf8))
    #expect(try store.bytes(of: two).isEmpty)
    #expect(store.version(of: three.digest) == three)
    #expect(store.version(of: ContentDigest(of: [1])) == nil)
    for name in try FileManager.default.contentsOfDirectory(atPath: store.path) {
      var status = stat()
      #expect(lstat(store.path + "/" + name, &status) == 0 && status.st_mode == S_IFREG | 0o600)
    }
  }

  @Test("the same content is not written twice, unless under a new name")
  func sparesSpace() throws {
    let folder = try TemporaryFolder()
    let store = VersionStore(path: folder.path)
    let first = try keep("x", in: store, at: 1)
    #expect(try keep("x", in: store, as: .opened, at: 2) == first)
    #expect(try keep("x", in: store, as: .checkpoint(""), at: 3) == first)
    let named = try keep("x", in: store, as: .checkpoint("n"), at: 4)
    #expect(named.time == 4)
    #expect(try keep("x", in: store, as: .checkpoint("n"), at: 5) == named)
    #expect(try keep("x", in: store, as: .checkpoint("m"), at: 6).time == 6)
    #expect(try folder.names().count == 3)
  }

  @Test("a damaged version is reported, and its content kept anew")
  func noticesDamage() throws {
    let folder = try TemporaryFolder()
    let store = VersionStore(path: folder.path)
    let version = try keep("abc", in: store, at: 1)
    let name = try #require(try folder.names().first)
    try folder.put("abX", in: name)
    #expect(throws: VersionError.damaged(version)) { try store.bytes(of: version) }
    try folder.put("ab", in: name)
    let again = try keep("abc", in: store, at: 2)
    #expect(try store.bytes(of: again) == Array("abc".utf8))
    unlink(folder(name))
    #expect(throws: VersionError.file(.system(.open, code: ENOENT))) { try store.bytes(of: version) }
  }

  @Test("what is in the folder besides is passed over")
  func toleratesForeignFiles() throws {
    let folder = try TemporaryFolder()
    let store = VersionStore(path: folder.path)
    let version = try keep("x", in: store, at: 1)
    let hex = version.digest.hex
    try folder.put("", in: "README")
    try folder.put("", in: ".draft.0123456789abcdef.tmp")
    mkdir(folder("0000000000002-saved-\(hex).json"), 0o700)
    symlink("README", folder("0000000000003-saved-\(hex).json"))
    mkfifo(folder("0000000000004-saved-\(hex).json"), 0o600)
    #expect(store.list() == [version])
    #expect(try store.bytes(of: version) == [UInt8(ascii: "x")])
  }

  @Test("a file is kept without being read into memory", arguments: [0, 1, 65_536, 200_001])
  func keepsFiles(_ size: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try Data(bytes).write(to: URL(fileURLWithPath: folder("a")))
    let store = VersionStore(path: folder("versions"))
    let version = try store.keepFile(at: folder("a"), as: .opened, at: 7)
    #expect(version.digest == ContentDigest(of: bytes))
    #expect(version.size == Int64(size))
    #expect(try store.bytes(of: version) == bytes)
    #expect(try store.keepFile(at: folder("a"), as: .saved, at: 8) == version)
    #expect(try FileManager.default.contentsOfDirectory(atPath: store.path).count == 1)
  }

  @Test("what is prepared is seen by nobody until it is kept", arguments: [0, 1, 65_536, 700_001])
  func prepares(_ size: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try Data(bytes).write(to: URL(fileURLWithPath: folder("a")))
    let identity = try #require(FileIdentity(ofFileAt: folder("a")))
    let store = VersionStore(path: folder("state/map/versions"))
    var prepared = store.prepare(fileAt: folder("a"), as: identity)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a"])
    if let ready = prepared.take() {
      let version = try store.keep(ready, as: .opened, at: 7)
      #expect(version.digest == ContentDigest(of: bytes))
      #expect(store.list() == [version])
      #expect(try store.bytes(of: version) == bytes)
      #expect(try store.keep(ready, as: .opened, at: 8) == version)
    } else {
      Issue.record("not prepared")
    }
    // What is there already is not copied again.
    var again = store.prepare(fileAt: folder("a"), as: identity)
    if let ready = again.take() { #expect(try store.keep(ready, as: .opened, at: 9).time == 7) }
    #expect(store.list().count == 1)
  }

  @Test("what is another file by now is not prepared, and what went meanwhile is not called kept")
  func preparesOnlyWhatWasRead() throws {
    let folder = try TemporaryFolder()
    try folder.put("one", in: "a")
    let identity = try #require(FileIdentity(ofFileAt: folder("a")))
    let store = VersionStore(path: folder("versions"))
    let version = try store.keepFile(at: folder("a"), as: .saved, at: 1)
    var prepared = store.prepare(fileAt: folder("a"), as: identity)
    store.remove(version)
    if let ready = prepared.take() {
      #expect(throws: FileError.self) { try store.keep(ready, as: .opened, at: 2) }
    } else {
      Issue.record("not prepared")
    }
    try folder.put("other", in: "a")
    let stranger = store.prepare(fileAt: folder("a"), as: identity)
    let isPrepared = stranger != nil
    #expect(!isPrepared)
  }

  @Test("what is no file is not kept, and leaves nothing")
  func refusesOthers() throws {
    let folder = try TemporaryFolder()
    mkfifo(folder("pipe"), 0o600)
    let store = VersionStore(path: folder("versions"))
    #expect(throws: FileError.notRegular(.pipe)) {
      try store.keepFile(at: folder("pipe"), as: .opened, at: 1)
    }
    #expect(throws: FileError.notRegular(.directory)) {
      try store.keepFile(at: folder.path, as: .opened, at: 1)
    }
    #expect(throws: FileError.system(.open, code: ENOENT)) {
      try store.keepFile(at: folder("none"), as: .opened, at: 1)
    }
    try folder.put("", in: "file")
    #expect(throws: FileError.system(.directory, code: ENOTDIR)) {
      try VersionStore(path: folder("file")).keep([], ContentDigest(of: []), as: .saved, at: 1)
    }
    #expect(store.list().isEmpty)
    #expect(try folder.names() == ["file", "pipe"])
  }
}
