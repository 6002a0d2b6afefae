import JourneyModel
import Testing

@testable import JourneyFile

@Suite struct SavedMapTests {
  private func saved(_ text: [UInt8]) throws -> SavedMap {
    try SavedMap(LoadedFile(bytes: text, identity: nil))
  }

  @Test("an unedited map saves the bytes that were loaded, an edited one its canonical text")
  func keepsBytes() throws {
    let text = [0xEF, 0xBB, 0xBF] + mapText("\"goal\":\"\\u0067\"")
    var saved = try saved(text)
    #expect(saved.text(of: saved.map) == text)
    saved.dropCanonicalBytes()
    #expect(saved.text(of: saved.map) == text)
    var edited = saved.map
    edited.notes = "n"
    #expect(saved.text(of: edited) == MapFile.text(of: edited))
    edited.notes = ""
    #expect(saved.text(of: edited) == text)
  }

  @Test("bytes that are canonical can be dropped without a difference")
  func dropsBytes() throws {
    let text = MapFile.text(of: try MapFile.read(mapText("\"goal\": \"g\"")).map)
    var saved = try saved(text)
    saved.dropCanonicalBytes()
    #expect(saved.text(of: saved.map) == text)
  }

  @Test("a text longer than a piece is compared to its end")
  func comparesLongTexts() throws {
    var stage = Stage(id: Identifier("s"), name: "S")
    for number in 0..<400 {
      var touchpoint = Touchpoint(id: Identifier("\(number)"), name: "N")
      touchpoint.notes = String(repeating: "long ", count: 100)
      stage.touchpoints.append(touchpoint)
    }
    let map = JourneyMap(title: "T", stages: [stage])
    let text = MapFile.text(of: map)
    #expect(MapFile.text(of: map, is: text))
    for place in [20, 100_000, text.count - 1] {
      var other = text
      other[place] = UInt8(ascii: "?")
      #expect(!MapFile.text(of: map, is: other))
    }
    #expect(!MapFile.text(of: map, is: text + [0x20]))
    #expect(!MapFile.text(of: map, is: Array(text.dropLast())))
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
    let first = try SavedMap(LoadedFile.read(folder("a")))
    var map = first.map
    map.goal = "g"
    let text = first.text(of: map)
    let expected = try #require(first.identity)
    let outcome = try SafeReplacement(of: folder("a")).write(text, expecting: .unchanged(expected))
    let second = SavedMap(map, savedAs: text, outcome)
    #expect(second.text(of: map) == text)
    let third = try SavedMap(LoadedFile.read(folder("a")))
    #expect(third.map == map)
    #expect(third.identity == second.identity)
  }
}
