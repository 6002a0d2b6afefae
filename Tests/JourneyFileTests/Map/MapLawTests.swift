import Foundation
import JourneyModel
import TestSupport
import Testing

@testable import JourneyFile

/// What must hold of every map; checked on maps drawn at random, each with every field set.
@Suite struct MapLawTests {
  static let seeds: ClosedRange<UInt64> = 1...8

  private func map(_ seed: UInt64) -> JourneyMap {
    var random = RandomMap(seed: seed)
    return random.map()
  }

  @Test("what was written reads back as the same map, with nothing to repair", arguments: seeds)
  func decodesWhatWasEncoded(_ seed: UInt64) throws {
    let map = map(seed)
    let loaded = try MapFile.read(MapFile.text(of: map))
    #expect(loaded.map == map)
    #expect(loaded.repairs.isEmpty)
    #expect(loaded.newerFormat == nil)
  }

  @Test("writing what was read changes no byte, unknown members and odd numbers among them", arguments: seeds)
  func encodesWhatWasDecoded(_ seed: UInt64) throws {
    let text = MapFile.text(of: map(seed))
    #expect(try MapFile.text(of: MapFile.read(text).map) == text)
  }

  @Test("the text is what its own tree laid out anew is", arguments: seeds)
  func isCanonical(_ seed: UInt64) throws {
    let text = MapFile.text(of: map(seed))
    #expect(try JSONDocument(parsing: text).text() == text)
  }

  @Test("a compact text reads as the same map", arguments: seeds)
  func ignoresLayout(_ seed: UInt64) throws {
    let map = map(seed)
    let compact = try JSONDocument(parsing: MapFile.text(of: map)).text(layout: .compact)
    #expect(try MapFile.read(compact).map == map)
  }

  @Test("jq changes no byte, odd number literals of unknown members excepted", .enabled(if: Tool.jq != nil))
  func agreesWithJQ() throws {
    let jq = try #require(Tool.jq)
    for seed in Self.seeds {
      let text = MapFile.text(of: map(seed))
      let usual = String(decoding: text, as: UTF8.self)
        .replacing("0e1", with: "0").replacing("-1.50E+3", with: "-1500")
        .replacing("9007199254740993", with: "9007199254740992")
      #expect(try jq.run(["."], input: Data(usual.utf8)) == Data(usual.utf8))
    }
  }

  @Test("no truncated text is read as a map, and none does harm")
  func survivesTruncation() {
    let text = MapFile.text(of: map(1))
    for count in stride(from: 0, to: text.count - 2, by: 1_997) {
      #expect(throws: MapFileError.self) { try MapFile.read(Array(text[..<count])) }
    }
  }

  @Test("a damaged text is either refused or read as a map that can be written and read again")
  func survivesDamage() throws {
    let text = MapFile.text(of: map(2))
    var source = SeededSource(seed: 3)
    for _ in 0..<150 {
      var damaged = text
      for _ in 0..<Int.random(in: 1...3, using: &source) {
        damaged[Int.random(in: damaged.indices, using: &source)] = UInt8.random(
          in: .min ... .max, using: &source)
      }
      guard let loaded = try? MapFile.read(damaged) else { continue }
      let again = try MapFile.read(MapFile.text(of: loaded.map))
      #expect(again.map == loaded.map)
      #expect(again.repairs.isEmpty)
    }
  }
}
