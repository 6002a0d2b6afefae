import Glibc
import Testing

@testable import JourneyFile

@Suite struct WriteProtectionTests {
  @Test("a file of one's own without the right to write is protected, others are not")
  func own() throws {
    let folder = try TemporaryFolder()
    try folder.put("x", in: "a")
    #expect(WriteProtection(ofFileAt: folder("a")) == nil && WriteProtection(ofFileAt: folder("b")) == nil)
    #expect(chmod(folder("a"), 0o444) == 0)
    #expect(WriteProtection(ofFileAt: folder("a")) == .own)
    symlink("a", folder("link"))
    #expect(WriteProtection(ofFileAt: folder("link")) == .own)
    #expect(WriteProtection(ofFileAt: folder.path) == nil)
  }
}
