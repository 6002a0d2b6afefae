import JourneyModel
import JourneyWords
import Phrases
import Testing

@testable import JourneyExchange

/// Which rows of reports are wanted, of one map and of several.
@Suite struct RowPlanTests {
  private func query(
    _ filter: String = "", columns: [String] = [], sort: [String] = [], limit: Int? = nil,
    by grouping: String? = nil
  ) -> RowQuery {
    var query = RowQuery()
    query.filter = TableFilter(filter, words: FilterWords())
    (query.columns, query.orders, query.limit) = (columns, sort.map { RowQuery.Order($0) }, limit)
    query.grouping = grouping
    return query
  }

  /// The rows of maps as a spreadsheet reads them, without the heading.
  private func rows(
    _ report: RowReport, _ query: RowQuery, of maps: JourneyMap..., file: Bool = true
  ) throws -> [String] {
    let plan = try RowPlan(report, query, isOfSeveral: maps.count > 1, today: "2026-06-01")
    let parts = maps.enumerated().map { plan.part(of: RowPlan.Source($1, file: "\($0).json")) }
    var report = Report(.report("title.pains"), on: "")
    report.tables = [try plan.result(of: parts).table]
    return report.csv.split(whereSeparator: \.isNewline).dropFirst().map(String.init)
  }

  private var other: JourneyMap {
    var touchpoint = Sample.touchpoint("x", "Call", rated: 2)
    touchpoint.owner = "Web team"
    touchpoint.pains = [Sample.pain("px", "No answer", reach: 1, impact: 4, confidence: 1)]
    touchpoint.improvements = [Improvement(id: Identifier("i"), text: "Call back")]
    return JourneyMap(title: "Help", stages: [Sample.stage("s", "Ask", touchpoint)])
  }

  @Test("a query that asks for nothing leaves the report as it is", arguments: RowReport.allCases)
  func nothing(_ report: RowReport) throws {
    let plan = try RowPlan(report, RowQuery(), isOfSeveral: false, today: "")
    let table = try plan.result(of: [plan.part(of: RowPlan.Source(Sample.shop, file: ""))]).table
    let whole = try #require(report.table(of: Sample.shop, ranked: nil))
    #expect(
      Array(table.rows) == Array(whole.rows) && table.columns == whole.columns && table.shown == whole.shown)
  }

  @Test("rows are narrowed, chosen, put in order and limited")
  func asked() throws {
    #expect(
      try rows(.pains, query("pain:A", columns: ["pain", "score"]), of: Sample.shop) == [
        "Loses the basket,50"
      ])
    #expect(
      try rows(.inventory, query(columns: ["name"], sort: ["-rating", "name"], limit: 3), of: Sample.shop)
        == ["Product page", "Parcel", "Checkout form"])
    #expect(
      try rows(.inventory, query("low", columns: ["name"], sort: ["rating"]), of: Sample.shop).count == 2)
  }

  @Test("columns have the names of every language, and pains those of their touchpoint too")
  func names() throws {
    let one = try rows(.pains, query("basket", columns: ["pain", "channel"]), of: Sample.shop)
    #expect(one == ["Loses the basket,website", "Asks twice,website"])
    let owner = Sample.arabic.plainText(.field("owner"))
    #expect(try rows(.inventory, query("-owner:-", columns: [owner]), of: Sample.shop) == ["Web team"])
    #expect(throws: UnknownColumn.self) {
      try RowPlan(.pains, query(columns: ["colour"]), isOfSeveral: false, today: "")
    }
  }

  @Test("of several maps each row tells its map, and the worst stands first wherever it is")
  func several() throws {
    let found = try rows(.pains, query("pain:A", columns: ["map", "file", "pain"]), of: Sample.shop, other)
    #expect(found == ["Help,1.json,No answer", "Shop,0.json,Loses the basket"])
    let maps = try rows(.inventory, query("map:help", columns: ["map", "name"]), of: Sample.shop, other)
    #expect(maps == ["Help,Call"])
  }

  @Test("groups count rows and touchpoints, each touchpoint once")
  func groups() throws {
    let found = try rows(.pains, query(sort: ["-count"], by: "owner"), of: Sample.shop, other)
    #expect(found == ["Web team,3,2,1.5,2,1", ",2,1,2,1,0"])
    let limited = try rows(.pains, query(columns: ["owner"], limit: 1, by: "owner"), of: Sample.shop)
    #expect(limited == ["Web team"])
  }

  @Test("a word of a vocabulary is put in order as the vocabulary is, and what says nothing is last")
  func order() throws {
    let shop = Sample.shop
    var stages = shop.stages
    stages[0].touchpoints[0].verdict = .known(.remove)
    let map = JourneyMap(title: shop.title, stages: stages)
    let up = try rows(.inventory, query(columns: ["verdict"], sort: ["verdict"]), of: map)
    #expect(up.prefix(2) == ["improve", "remove"])
    let down = try rows(.inventory, query(columns: ["name", "verdict"], sort: ["-verdict"]), of: map)
    #expect(down.prefix(2) == ["Product page,remove", "Checkout form,improve"])
  }

  @Test("the JSON of several maps holds whole touchpoints with their map and file")
  func json() throws {
    let plan = try RowPlan(
      .inventory, query("low", sort: ["rating"]), isOfSeveral: true, writesJSON: true, today: "")
    let parts = [Sample.shop, other].map { plan.part(of: RowPlan.Source($0, file: "f.json")) }
    var bytes: [UInt8] = []
    try #require(try plan.result(of: parts).json).write { bytes += $0 }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("\"map\": \"Shop\"") && text.contains("\"file\": \"f.json\""))
    #expect(text.contains("\"name\": \"Checkout form\"") && text.hasSuffix("\n  }\n]\n"))
  }
}
