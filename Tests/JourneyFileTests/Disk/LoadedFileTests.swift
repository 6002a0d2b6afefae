import Glibc
import Testing

@testable import JourneyFile

@Suite(.timeLimit(.minutes(1))) struct LoadedFileTests {
  @Test("an ordinary file comes with its bytes and its state")
  func reads() throws {
    let folder = try TemporaryFolder()
    try folder.put("hello", in: "a")
    let file = try LoadedFile.read(folder("a"))
    #expect(file.bytes == Array("hello".utf8))
    #expect(file.identity?.size == 5)
    try folder.put("", in: "empty")
    #expect(try LoadedFile.read(folder("empty")).bytes.isEmpty)
  }

  @Test("a link is followed")
  func followsLinks() throws {
    let folder = try TemporaryFolder()
    try folder.put("hello", in: "a")
    symlink("a", folder("b"))
    #expect(try LoadedFile.read(folder("b")) == LoadedFile.read(folder("a")))
  }

  @Test("a pipe, a device and a directory are refused at once")
  func refusesOthers() throws {
    let folder = try TemporaryFolder()
    mkfifo(folder("pipe"), 0o600)
    #expect(throws: FileError.notRegular(.pipe)) { try LoadedFile.read(folder("pipe")) }
    #expect(throws: FileError.notRegular(.device)) { try LoadedFile.read("/dev/zero") }
    #expect(throws: FileError.notRegular(.directory)) { try LoadedFile.read(folder.path) }
    #expect(throws: FileError.system(.open, code: ENOENT)) { try LoadedFile.read(folder("none")) }
  }

  @Test("a file is read to its limit and refused behind it")
  func limits() throws {
    let folder = try TemporaryFolder()
    try folder.put("12345", in: "a")
    #expect(try LoadedFile.read(folder("a"), limit: 5).bytes.count == 5)
    #expect(throws: FileError.tooLarge(limit: 4)) { try LoadedFile.read(folder("a"), limit: 4) }
  }

  @Test("a pipe that is open already is read to its end, and only as far as the limit")
  func readsDescriptors() throws {
    var ends: [CInt] = [0, 0]
    try #require(pipe(&ends) == 0)
    let text = [UInt8](repeating: 0x61, count: 30_000)
    #expect(write(ends[1], text, text.count) == text.count)
    #expect(throws: FileError.tooLarge(limit: 100)) { try LoadedFile.read(descriptor: ends[0], limit: 100) }
    #expect(write(ends[1], text, text.count) == text.count)
    close(ends[1])
    let file = try LoadedFile.read(descriptor: ends[0])
    #expect(file.bytes == text)
    #expect(file.identity == nil)
    close(ends[0])
  }
}
