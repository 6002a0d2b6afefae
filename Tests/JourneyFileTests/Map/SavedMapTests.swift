import JourneyModel
import Testing

@testable import JourneyFile

@Suite struct SavedMapTests {
  private func saved(_ text: [UInt8]) throws -> SavedMap {
    try SavedMap(LoadedFile(bytes: text, identity: nil), at: nil)
  }

  @Test("an unedited map saves the bytes that were loaded, an edited one its canonical text")
  func keepsBytes() throws {
    let text = [0xEF, 0xBB, 0xBF] + mapText("\"goal\":\"\\u0067\"")
    let saved = try saved(text)
    #expect(saved.text(of: saved.map) == text)
    var edited = saved.map
    edited.notes = "n"
    #expect(saved.text(of: edited) == MapFile.text(of: edited))
    edited.notes = ""
    #expect(saved.text(of: edited) == text)
  }

  @Test("a large file is read once more, unless it was changed: then its canonical text has to do")
  func rereadsLargeFiles() throws {
    let folder = try TemporaryFolder()
    let text = mapText("\"goal\":  \"g\", \"notes\": \"\(String(repeating: "x", count: 300_000))\"")
    try folder.put(String(decoding: text, as: UTF8.self), in: "a")
    let saved = try SavedMap(LoadedFile.read(folder("a")), at: folder("a"))
    #expect(saved.text(of: saved.map) == text)
    #expect(MapFile.text(of: saved.map) != text)
    try folder.put("{}", in: "a")
    #expect(saved.text(of: saved.map) == MapFile.text(of: saved.map))
  }

  @Test("an edited map keeps the line ends of its file")
  func keepsLineEnds() throws {
    let canonical = MapFile.text(of: try MapFile.read(mapText("\"goal\":\"g\"")).map)
    let saved = try saved(canonical.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] })
    var edited = saved.map
    edited.notes = "n\r\no"
    let text = saved.text(of: edited)
    #expect(text.filter { $0 == 0x0D }.count == text.filter { $0 == 0x0A }.count)
    #expect(text.filter { $0 != 0x0D } == MapFile.text(of: edited))
    #expect(try MapFile.read(text).map == edited)
    let identity = try #require(FileIdentity(ofFileAt: "/"))
    let again = SavedMap(edited, savedAs: text, at: "a", identity)
    #expect(again.text(of: saved.map).contains(0x0D))
    let plain = SavedMap(edited, savedAs: canonical, at: "a", identity)
    #expect(!plain.text(of: saved.map).contains(0x0D))
  }

  @Test("a repaired map saves the repair")
  func savesRepairs() throws {
    let saved = try saved(mapText("\"personas\": [{\"name\": \"P\"}]"))
    #expect(saved.repairs.count == 1)
    #expect(saved.text(of: saved.map) == MapFile.text(of: saved.map))
  }

  @Test("load, edit, save and load again through a real file")
  func goesThroughFile() throws {
    let folder = try TemporaryFolder()
    try folder.put(String(decoding: mapText(""), as: UTF8.self), in: "a")
    let first = try SavedMap(LoadedFile.read(folder("a")), at: folder("a"))
    var map = first.map
    map.goal = "g"
    let text = first.text(of: map)
    let expected = try #require(first.identity)
    let outcome = try SafeReplacement(of: folder("a")).write(text, expecting: .unchanged(expected))
    let second = SavedMap(map, savedAs: text, at: folder("a"), outcome.identity)
    #expect(second.text(of: map) == text)
    let third = try SavedMap(LoadedFile.read(folder("a")), at: folder("a"))
    #expect(third.map == map)
    #expect(third.identity == second.identity)
  }
}
