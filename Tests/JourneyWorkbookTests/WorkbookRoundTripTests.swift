import Foundation
import JourneyExchange
import JourneyFile
import JourneyModel
import Phrases
import SheetStream
import TestSupport
import Testing

@testable import JourneyWorkbook

/// A map as a workbook and back.
@Suite struct WorkbookRoundTripTests {
  /// A map with what a spreadsheet could take for something else.
  static func map(_ language: Language) throws -> JourneyMap {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Resources/Demos")
    let name = language == .arabic ? "licence-renewal" : "software-trial"
    let own = try MapFile.read(LoadedFile.read(folder.appending(path: name + ".journey.json").path).bytes).map
    let texts = [
      "=1+1", "@x", "-3", "'=1", "'", "N/A", "–", "007", "3/4", "2026-01-05", "50%", "TRUE", "a | b", "a=b;c",
      "line\nbreak", " padded ", "_x0041_", "\u{1}\u{7}", "\\", "\u{202E}evil", "👩‍👩‍👧‍👦", "رحلة",
    ]
    let touchpoints = texts.enumerated().map { number, text in
      var touchpoint = Touchpoint(id: Identifier("t\(number)"), name: "x" + text)
      (touchpoint.owner, touchpoint.notes, touchpoint.channel) = (text, text + "\n" + text, text)
      touchpoint.pains = [Pain(id: Identifier("p\(number)"), text: text)]
      touchpoint.effectiveness = Rating(Double(number % 5) + 0.5 > 5 ? 5 : max(1, Double(number % 5) + 0.5))
      touchpoint.improvements = [Improvement(id: Identifier("i\(number)"), text: text)]
      touchpoint.improvements[0].due = number % 2 == 0 ? "2026-06-30" : text
      return touchpoint
    }
    let odd = Stage(id: Identifier("odd"), name: "=Odd", touchpoints: TouchpointList(touchpoints))
    var map = JourneyMap(title: own.title, stages: Array(own.stages) + [odd])
    (map.language, map.direction) = (own.language, own.direction)
    (map.personas, map.evidence) = (own.personas, own.evidence)
    return map
  }

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

  static func read(_ bytes: [UInt8]) throws -> WorkbookSheets {
    try WorkbookSheets(WorkbookReader.sheets(of: bytes))
  }

  static func workbook(_ map: JourneyMap, _ language: Language) throws -> [UInt8] {
    try WorkbookWriter.workbook(of: MapWorkbook.sheets(of: map, in: Phrasebook(language)))
  }

  @Test("the inventory of a workbook gives the same fields of the map", arguments: Language.allCases)
  func inventory(_ language: Language) throws {
    let map = try Self.map(language)
    let sheets = try Self.read(Self.workbook(map, language))
    let sheet = try #require(InventoryImport.sheet(among: sheets.visible))
    #expect(sheet.name == sheets.all.first?.name && sheets.all.count == 4)
    let read = try InventoryImport(sheet.table, named: .init(title: "T", stage: "S"))
    #expect(Self.kept(read.map) == Self.kept(map) && read.findings.isEmpty)
  }

  @Test("the evidence of a workbook is what the map has already", arguments: Language.allCases)
  func evidence(_ language: Language) throws {
    let map = try Self.map(language)
    let sheets = try Self.read(Self.workbook(map, language))
    let found = EvidenceImport.sheets(among: sheets.visible, EvidenceOptions())
    #expect(found.count == 1)
    let taken = try EvidenceImport(#require(found.first).filledTable, into: map)
    let all =
      map.evidence.count
      + map.stages.reduce(0) { $0 + $1.evidence.count + $1.touchpoints.reduce(0) { $0 + $1.evidence.count } }
    #expect(all > 3 && taken.count(.unchanged) == all && taken.edits.isEmpty)
  }

  @Test("numbers are numbers, days are days, texts are texts, and headings stay in sight")
  func cells() throws {
    let map = try Self.map(.arabic)
    var decoder = SheetDecoder(MapWorkbook.sheets(of: map, in: Phrasebook(.arabic)))
    var kinds: Set<SheetNumber> = []
    var texts: Set<String> = []
    while let item = try decoder.next() {
      if case .cell(_, .number(_, let kind)) = item { kinds.insert(kind) }
      if case .cell(_, .text(let text)) = item { texts.insert(text) }
    }
    #expect(kinds.isSuperset(of: [.plain, .day]) && texts.isSuperset(of: ["=1+1", "007", "=Odd"]))
    let bytes = try Self.workbook(map, .arabic)
    let archive = try ZipArchive(bytes)
    let sheet = try archive.text("xl/worksheets/sheet1.xml", most: 1 << 22)
    #expect(sheet.contains("rightToLeft=\"1\"") && sheet.contains("state=\"frozen\""))
    #expect(
      sheet.contains("<autoFilter ref=\"A1:") && sheet.contains("customWidth=\"1\"") && !sheet.contains("<f>")
    )
    let english = try ZipArchive(Self.workbook(Self.map(.english), .english))
    #expect(try !english.text("xl/worksheets/sheet1.xml").contains("rightToLeft"))
  }

  @Test("the same map gives the same bytes")
  func same() throws {
    let map = try Self.map(.english)
    #expect(try Self.workbook(map, .english) == Self.workbook(map, .english))
  }

  @Test("a text that no cell holds is told with its sheet and row")
  func long() throws {
    var touchpoint = Touchpoint(id: Identifier("t"), name: "N")
    touchpoint.notes = String(repeating: "a", count: 32_768)
    let map = JourneyMap(
      title: "T", stages: [Stage(id: Identifier("s"), name: "S", touchpoints: [touchpoint])])
    #expect(throws: WorkbookProblem.longText(sheet: "Inventory", row: 2, limit: 32_767)) {
      try Self.workbook(map, .english)
    }
  }

  @Test("the stream between the programs gives back what was put in, and is refused where it is cut")
  func stream() throws {
    let items: [SheetItem] = [
      .sheet(SheetHead("ورقة", isRightToLeft: true, isHidden: true)), .row(1), .cell(0, .text("")),
      .cell(9, .text("ب")),
      .row(7), .cell(2, .number(-0.5, .share)), .cell(3, .number(20_000, .day)), .widths([1, 255]),
      .merge(column: 3, from: 1, to: 9),
    ]
    var encoder = SheetEncoder()
    for item in items { encoder.add(item) }
    func read(_ bytes: [UInt8]) throws -> [SheetItem] {
      var decoder = SheetDecoder(bytes)
      var found: [SheetItem] = []
      while let item = try decoder.next() { found.append(item) }
      return found
    }
    #expect(try read(encoder.bytes) == items)
    for length in 1..<encoder.bytes.count {
      let found = try? read(Array(encoder.bytes[..<length]))
      #expect(found.map { items.starts(with: $0) } ?? true)
    }
    #expect(throws: SheetDamage.self) { try read([77]) }
  }
}
