import JourneyModel
import Phrases
import TerminalText
import Testing

@testable import JourneyExchange

@Suite struct WaysGapTests {
  init() { _ = TerminalLocale.prepare() }

  private var map: JourneyMap {
    var map = JourneyMap(
      title: "Shop",
      stages: [
        Stage(
          id: Identifier("s"), name: "Buy",
          touchpoints: [Sample.touchpoint("t0", "Form"), Sample.touchpoint("t1", "Desk")])
      ])
    for (number, shares) in [(0.5, 0.55), (0.3, 0.1), (0.2, nil)].enumerated() {
      var way = Transition(id: Identifier("w\(number)"), from: Identifier("t0"), to: Identifier("t1"))
      way.share = Share(clamping: shares.0)
      if let counted = shares.1 {
        way.measured = Measurement()
        way.measured?.share = Share(clamping: counted)
        way.measured?.sample = 120
      }
      map.transitions.append(way)
    }
    return map
  }

  @Test("stats have the gaps between what was judged and counted, the greatest first")
  func stats() throws {
    let table = try #require(Report.statistics(of: map).tables.first { $0.heading == .paths("gaps") })
    let place = try #require(table.columns.firstIndex { $0.name == "gap" })
    #expect(table.rows.map { $0[place] } == [.signed(-20), .signed(5)])
    let json = String(decoding: ReportJSON.statistics(of: map), as: UTF8.self)
    #expect(json.contains("\"gap\": -0.2") && json.contains("\"gap\": 0.05"), "\(json)")
  }

  @Test("the table of ways has the gap where both are known, in both languages", arguments: Language.allCases)
  func ways(_ language: Language) {
    let book = Phrasebook(language)
    let text = MapExport(of: map, in: book).markdown()
    #expect(text.contains(book.plainText(.paths("gap"))) && text.contains("20"), "\(text)")
  }
}
