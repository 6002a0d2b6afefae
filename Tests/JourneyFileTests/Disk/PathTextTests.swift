import Glibc
import SystemCalls
import Testing

@testable import JourneyFile

@Suite("Paths that are no text") struct PathTextTests {
  @Test("every path's bytes come back from its string, and no two paths are one string")
  func roundTrip() {
    var random = SystemRandomNumberGenerator()
    var paths: [[UInt8]] = [
      [], Array("a/é/漢.json".utf8), [0x63, 0x61, 0x66, 0xE9], [0xC3], [0xFF, 0xFE], [0xE6, 0xBC],
      Array("\u{10FEE9}".utf8),
      [0xF4, 0x8F, 0xBB, 0xA9, 0xE9],
    ]
    for _ in 0..<2000 {
      paths.append(
        (0..<Int.random(in: 1...12)).map { _ in
          [UInt8.random(in: 1...255), 0x61, 0xC3, 0xA9].randomElement(using: &random) ?? 1
        })
    }
    var seen: [[Unicode.Scalar]: [UInt8]] = [:]
    for path in paths {
      let text = String(path: path)
      #expect(text.pathBytes == path && text.onDisk.dropLast().map { UInt8(bitPattern: $0) } == path)
      let before = seen.updateValue(path, forKey: Array(text.unicodeScalars))
      #expect(before == nil || before == path)
      if String(validating: path, as: UTF8.self) != nil, path != Array("\u{10FEE9}".utf8) {
        let holdsBytes = text.unicodeScalars.contains { $0.isPathByte }
        #expect(!holdsBytes)
      }
    }
    #expect(String(path: [0x63, 0xE9]).pathAsText == "c\u{FFFD}")
  }

  @Test("a document of such a name is read, replaced, locked and swept under it")
  func document() throws {
    let folder = try TemporaryFolder()
    let name = String(path: [0x63, 0xE9])
    let path = folder(name)
    let real = try RealPath(of: path)
    #expect(real.name == name)
    _ = try SafeReplacement(of: path).write([1], expecting: .absent)
    #expect(try LoadedFile.read(path).bytes == [1])
    let file = open(folder.path + "/c", O_RDONLY)
    #expect(file < 0)
    let names = try Descriptor(opening: folder.path, flags: O_RDONLY | O_DIRECTORY).names()
    #expect(names == [name])
    guard case .taken = try DocumentLock.take(for: real, fallback: nil) else {
      Issue.record("the lock was not to be had")
      return
    }
    let place = try StateRoot(base: folder("state")).folder(of: real)
    try place.remember(real)
    #expect(place.document == real.text)
  }
}
