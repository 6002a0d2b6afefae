import JourneyFile
import JourneyModel
import Phrases
import TerminalText
import Testing

@testable import JourneyExchange

/// Rows that are made when somebody looks at them say what rows say that are there.
@Suite struct ReportRowsTests {
  init() { _ = TerminalLocale.prepare() }

  private var reports: [Report] {
    [
      .pains(of: Sample.shop), .inventory(of: Sample.shop), .actions(of: Sample.shop),
      .opportunities(of: Sample.shop), .whole(Sample.shop), .statistics(of: Sample.shop),
    ]
  }

  /// A report with its rows made once and kept.
  private func kept(_ report: Report) -> Report {
    var report = report
    for place in report.tables.indices {
      report.tables[place].rows = ReportRows(report.tables[place].rows.map { $0 })
    }
    return report
  }

  private var surfaces: [ReportSurface] {
    [Sample.english, Sample.arabic].flatMap { book in
      [
        ReportSurface(streamIn: book),
        ReportSurface(
          terminal: Typesetter(repertoire: .unicode, ordering: .visual), columns: 60, usesColor: true,
          book: book),
      ]
    }
  }

  @Test("every format is the same of rows that are made and of rows that are kept")
  func formats() {
    for report in reports {
      let other = kept(report)
      #expect(report.csv == other.csv && report.tables[0].json() == other.tables[0].json())
      for surface in surfaces {
        #expect(report.text(on: surface) == other.text(on: surface))
        #expect(report.plain(in: surface.book) == other.plain(in: surface.book))
        #expect(report.markdown(in: surface.book) == other.markdown(in: surface.book))
      }
    }
  }

  @Test("some cells of a row are those of the whole row, in the order in which they are asked for")
  func cells() {
    for table in reports.flatMap(\.tables) {
      let columns = Array(table.columns.indices.reversed().filter { $0 % 2 == 0 })
      for row in table.rows.indices {
        #expect(table.rows.cells(ofRow: row, in: columns) == columns.map { table.rows[row][$0] })
      }
    }
  }

  @Test("rows can be taken in another order, with some of their columns, and kept without what made them")
  func composition() throws {
    let table = try #require(Report.inventory(of: Sample.shop).tables.first)
    let (order, columns) = (Array(table.rows.indices.reversed()), [3, 0])
    let turned = table.only(order).rows.only(columns)
    #expect(Array(turned) == order.map { row in columns.map { table.rows[row][$0] } })
    let kept = table.rows.kept(columns, width: table.columns.count)
    #expect(kept.map { [$0[3], $0[0]] } == table.rows.map { [$0[3], $0[0]] })
    #expect(kept.allSatisfy { $0.count == table.columns.count && $0[1] == .nothing })
  }

  @Test("a long report is handed on in pieces that together are the whole")
  func pieces() throws {
    let touchpoints = (0..<2000).map { Sample.touchpoint("t\($0)", "Step \($0)", rated: 3) }
    let map = JourneyMap(
      title: "Long",
      stages: [Stage(id: Identifier("s"), name: "Stage", touchpoints: TouchpointList(touchpoints))])
    var pieces: [[UInt8]] = []
    ReportJSON.writeInventory(of: map) { pieces.append($0) }
    #expect(pieces.count > 3 && pieces.allSatisfy { $0.count < 1 << 17 })
    let tree = try JSONTree(parsing: Array(pieces.joined()))
    #expect(tree.elements?.map { $0["id"]?.text } == touchpoints.map(\.id.text))
    pieces = []
    try #require(Report.inventory(of: map).tables.first).writeJSON { pieces.append($0) }
    #expect(pieces.count > 3)
    #expect(try JSONTree(parsing: Array(pieces.joined())).elements?.count == touchpoints.count)
  }
}
