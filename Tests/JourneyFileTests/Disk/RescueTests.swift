import Glibc
import Testing

@testable import JourneyFile

@Suite struct RescueTests {
  @Test("content is written into the first folder that takes it, for nobody else")
  func writes() throws {
    let folder = try TemporaryFolder()
    let path = try #require(
      Rescue.write(Array("all".utf8), name: "a.json", folders: [folder("none"), "/proc", folder.path, "/"]))
    let names = try folder.names()
    #expect(names.count == 1)
    #expect(path == folder(try #require(names.first)))
    #expect(names[0].hasPrefix("a.json.") && names[0].hasSuffix(".rescue"))
    #expect(try folder.text(of: names[0]) == "all")
    var status = stat()
    #expect(lstat(path, &status) == 0 && status.st_mode == S_IFREG | 0o600)
  }

  @Test("nothing is overwritten, and a name with slashes stays in the folder")
  func isCareful() throws {
    let folder = try TemporaryFolder()
    for _ in 0..<3 {
      #expect(Rescue.write([1], name: "../../x", folders: [folder.path]) != nil)
    }
    #expect(try folder.names().count == 3)
  }

  @Test("without a folder that takes it there is no path")
  func givesUp() throws {
    let folder = try TemporaryFolder()
    #expect(Rescue.write([1], name: "a", folders: []) == nil)
    #expect(Rescue.write([1], name: "a", folders: [folder("none"), "/dev/null"]) == nil)
  }
}
