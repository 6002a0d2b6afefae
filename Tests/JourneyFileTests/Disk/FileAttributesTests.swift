import Glibc
import Testing

@testable import JourneyFile

@Suite struct FileAttributesTests {
  private static let access = "system.posix_acl_access"
  private static let defaults = "system.posix_acl_default"

  /// An access list in the kernel's form, version 2: owner, user 1000, group, mask and the others.
  private func accessList(owner: UInt8, user: UInt8, group: UInt8, mask: UInt8, others: UInt8) -> [UInt8] {
    let nobody: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF]
    return [2, 0, 0, 0]
      + [1, 0, owner, 0] + nobody
      + [2, 0, user, 0] + [0xE8, 3, 0, 0]
      + [4, 0, group, 0] + nobody
      + [16, 0, mask, 0] + nobody
      + [32, 0, others, 0] + nobody
  }

  /// Sets an attribute; false where the file system keeps none.
  private func set(_ name: String, to value: [UInt8], of path: String, flags: CInt) throws -> Bool {
    let attributes = try #require(ExtendedAttributes())
    let file = try Descriptor(opening: path, flags: flags)
    do throws(FileError) {
      try attributes.set(name, to: value, in: file)
      return true
    } catch {
      #expect(error == .system(.attributes, code: ENOTSUP))
      return false
    }
  }

  private func state(of path: String) throws -> (mode: mode_t, names: [String], list: [UInt8]) {
    let attributes = try #require(ExtendedAttributes())
    let file = try Descriptor(opening: path, flags: O_RDONLY)
    let names = try attributes.names(of: file)
    let list = names.contains(Self.access) ? try attributes.value(of: Self.access, in: file) : []
    return (try file.status().st_mode & 0o7777, names, list)
  }

  @Test("an access list is carried over and widens nothing")
  func keepsAccessList() throws {
    let folder = try TemporaryFolder()
    try folder.put("old", in: "a")
    let list = accessList(owner: 6, user: 4, group: 6, mask: 4, others: 4)
    guard try set(Self.access, to: list, of: folder("a"), flags: O_RDWR) else { return }
    let before = try state(of: folder("a"))
    #expect(before.mode == 0o644)
    #expect(try SafeReplacement(of: folder("a")).write([], expecting: .anything).method == .renamed)
    let after = try state(of: folder("a"))
    #expect(after.mode == 0o644)
    #expect(after.list == before.list)
  }

  @Test("a directory's default access list does not reach a file that had none")
  func resistsDefaults() throws {
    let folder = try TemporaryFolder()
    try folder.put("old", in: "a")
    chmod(folder("a"), 0o600)
    let list = accessList(owner: 7, user: 7, group: 7, mask: 7, others: 0)
    guard try set(Self.defaults, to: list, of: folder.path, flags: O_RDONLY | O_DIRECTORY) else { return }
    #expect(try SafeReplacement(of: folder("a")).write([], expecting: .anything).method == .renamed)
    let after = try state(of: folder("a"))
    #expect(after.mode == 0o600)
    #expect(!after.names.contains(Self.access))
  }
}
