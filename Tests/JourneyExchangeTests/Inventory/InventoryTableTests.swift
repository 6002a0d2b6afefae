import Foundation
import JourneyFile
import JourneyModel
import Phrases
import Testing

@testable import JourneyExchange

@Suite struct InventoryTableTests {
  private static let untold = InventoryImport.Names(title: "T", stage: "S")

  /// What a table must keep of a map, as text, so that not even the composition of a letter may differ.
  static func kept(_ map: JourneyMap) -> String {
    let stages = map.stages.map { stage in
      var kept = Stage(id: stage.id, name: stage.name, touchpoints: stage.touchpoints)
      kept.phase = stage.phase
      return kept
    }
    var copy = JourneyMap(title: "T", stages: stages)
    let named = Set(stages.flatMap(\.touchpoints).flatMap { $0.personas + $0.personaEmotions.map(\.persona) })
    copy.personas = map.personas.filter { named.contains($0.id) }.map { Persona(id: $0.id, name: $0.name) }
      .sorted { $0.id.text < $1.id.text }
    return String(decoding: MapFile.text(of: copy), as: UTF8.self)
  }

  private func expectKept(_ map: JourneyMap, _ language: Language, marked: Bool) throws {
    let text = InventoryTable.text(of: map, in: Phrasebook(language), isMarked: marked)
    do throws(InventoryImportError) {
      let read = try InventoryImport(Array(text.utf8), named: Self.untold)
      #expect(Self.kept(read.map) == Self.kept(map))
      #expect(read.findings == [])
    } catch InventoryImportError.empty {
      #expect(map.stages.isEmpty)
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test("whatever touchpoints hold comes back from the table", arguments: 1...20 as ClosedRange<UInt64>)
  func law(seed: UInt64) throws {
    var random = RandomInventory(seed: seed)
    for turn in 0..<10 {
      try expectKept(random.map(), turn % 2 == 0 ? .english : .arabic, marked: turn % 3 == 0)
    }
  }

  private static func wide(_ text: String) -> [UInt8] {
    ([0xFEFF] + Array(text.utf16)).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  /// The bytes of four bytes a character, without a mark.
  private static func widest(_ text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar in (0..<4).map { UInt8(scalar.value >> (8 * $0) & 0xFF) } }
  }

  @Test("it comes back from any encoding and with any delimiter", arguments: 1...4 as ClosedRange<UInt64>)
  func encodings(seed: UInt64) throws {
    var random = RandomInventory(seed: seed)
    let map = random.map()
    guard !map.stages.isEmpty else { return }
    let text = InventoryTable.text(of: map, in: Sample.arabic)
    let records = try CSVReader.records(in: text, delimiter: .comma)
    for delimiter in [",", ";", "\t", "|"] {
      let lines = records.map { record in
        record.fields.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: delimiter)
      }
      for start in ["", "sep=\(delimiter)\r\n"] {
        let table = start + lines.joined(separator: "\r\n") + "\r\n"
        for (bytes, encoding) in [
          (Array(table.utf8), nil), (Self.wide(table), nil), (Self.widest(table), "UTF-32LE"),
        ] {
          let read = try InventoryImport(bytes, named: Self.untold, encoding: encoding)
          #expect(Self.kept(read.map) == Self.kept(map))
        }
      }
    }
  }

  @Test("what says that nothing is known, and what is no day, comes back where a map says it")
  func disguised() throws {
    var touchpoint = Sample.touchpoint("t1", "?")
    (touchpoint.owner, touchpoint.channel, touchpoint.notes) = ("N/A", "–", "-")
    touchpoint.keywords = ["?"]
    touchpoint.improvements = [Improvement(id: Identifier("i1"), text: "x")]
    for due in ["whenever", "\"soon\"", "2026-05-31", "05/12/2027", "2026-05-31t10:00", "n.a."] {
      touchpoint.improvements[0].due = due
      try expectKept(
        JourneyMap(title: "T", stages: [Sample.stage("s1", "N/A", touchpoint)]), .english, marked: false)
    }
  }

  @Test("emotions of personas come back", arguments: Language.allCases)
  func personaEmotions(language: Language) throws {
    var touchpoint = Sample.touchpoint("t1", "A")
    let emotion = try #require(Emotion(-2))
    touchpoint.personaEmotions = [PersonaEmotion(persona: Identifier("p1"), emotion: emotion)]
    var map = JourneyMap(title: "T", stages: [Sample.stage("s1", "S", touchpoint)])
    map.personas = [Persona(id: Identifier("p1"), name: "Huda")]
    try expectKept(map, language, marked: false)
  }

  static let demonstrations: [String] = {
    let folder = URL(filePath: #filePath).appending(path: "../../../../Resources/Demos").standardizedFileURL
    let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).map(\.path).filter { $0.hasSuffix(".json") }.sorted()
  }()

  @Test("the demonstration maps come back from the table", arguments: demonstrations, Language.allCases)
  func demonstration(path: String, language: Language) throws {
    let map = try MapFile.read(LoadedFile.read(path).bytes).map
    #expect(map.touchpointCount > 5)
    try expectKept(map, language, marked: true)
  }

  @Test("there are demonstration maps") func thereAre() { #expect(Self.demonstrations.count >= 5) }

  @Test("a line holds no formula and nothing that a terminal obeys")
  func harmless() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      var random = RandomInventory(seed: seed)
      let text = InventoryTable.text(of: random.map(), in: Sample.english)
      #expect(
        !text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) })
      for record in try CSVReader.records(in: Array(text.utf8)).dropFirst() {
        for field in record.fields {
          let first = field.unicodeScalars.first { !["\u{200E}", "\u{200F}"].contains($0) }
          let isNumber = Double(field) != nil
          #expect(isNumber || !["=", "+", "-", "@"].contains(first ?? " "), "\(field)")
        }
      }
    }
  }

  @Test("the table of a small map, line by line")
  func written() {
    var stages = Sample.shop.stages
    stages[0].touchpoints[1].reasons = [.known(.payment), .other("habit; custom")]
    let map = JourneyMap(title: "Shop", stages: stages)
    let text = InventoryTable.text(of: map, in: Sample.english)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines[0].hasPrefix(
        "Stage number,Stage,Phase,Touchpoint,Description,Goal,Message,Keywords,Conversion,Events in logs,Channel,"
      ))
    #expect(lines[1].hasPrefix("1,Order,,Product page,"))
    #expect(text.contains("payment\nhabit\\; custom"))
    #expect(
      text.contains("\"Loses the basket | reach=50% | impact=4 | confidence=100% | id=p1\nAsks twice |"))
    let arabic = InventoryTable.text(of: map, in: Sample.arabic)
    #expect(arabic.hasPrefix("رقم المرحلة,المرحلة,"))
    #expect(arabic.contains("Loses the basket | نسبة المتأثرين=50% | شدّة الأثر=4"))
  }

  @Test("a stage without touchpoints is a line without a touchpoint")
  func emptyStage() throws {
    let map = JourneyMap(title: "T", stages: [Sample.stage("s1", "Empty"), Sample.stage("s2", "Also")])
    let text = InventoryTable.text(of: map, in: Sample.english)
    #expect(try CSVReader.records(in: Array(text.utf8)).map { $0.fields[1] } == ["Stage", "Empty", "Also"])
    try expectKept(map, .english, marked: false)
  }

  @Test(
    "stages that share a name are told apart by their identifiers, whatever these are",
    arguments: ["b", "\u{301}b", "x | id=y", "=1", " "])
  func sharedNames(id: String) throws {
    for name in ["S", "", "S | id=z", "\\"] {
      let touchpoints = [Sample.touchpoint("t1", "A"), Sample.touchpoint("t2", "B")]
      let map = JourneyMap(
        title: "T",
        stages: [Sample.stage("a", name, touchpoints[0]), Sample.stage(id, name, touchpoints[1])])
      try expectKept(map, .english, marked: false)
    }
  }
}
