import JourneyInsight
import JourneyModel
import Phrases

/// The tables of a page. A table of a page is one of the reports' tables with the columns that people are shown; a template
/// shows it with `{{> table}}`. One in which nothing stands is not there.
final class PageTables {
  private unowned let page: PageFigures
  private var made: [String: PageValue] = [:]

  init(of page: PageFigures) { self.page = page }

  /// Whether anything stands in a table.
  func has(_ name: String) -> Bool { !(value(of: name)?.isMissing ?? true) }

  /// A table by its name; nil where there is none of that name.
  func value(of name: String) -> PageValue? {
    if let value = made[name] { return value }
    let value = make(name)
    made[name] = value
    return value
  }

  private func make(_ name: String) -> PageValue? {
    let map = page.map
    return switch name {
    case "curveTable":
      table(
        "curve-values", CurveTable(of: page.export).table, .pageCurves, caption: .pageCurveCaption,
        isInJourneyOrder: true)
    case "pains":
      table(
        "pains", Report.pains(of: map, ranked: page.ranking).tables.first, .report("title.pains"),
        caption: .pagePainsCaption)
    case "opportunityTable":
      table(
        "opportunities", Report.opportunities(of: map).tables.first, .field("opportunities"),
        caption: .pageOpportunitiesCaption)
    case "targets":
      table("targets", Report.targets(of: page.statistics), .field("targets"), caption: .pageTargetsCaption)
    case "quotations":
      table("quotations", Report.quotations(of: map), .pageQuotations, caption: .pageQuotationsCaption)
    case "trends": table("trends", Report.trends(of: map), .report("trends"), caption: .pageTrendsCaption)
    case "contradictions":
      table(
        "contradictions", Report.contradictions(of: page.statistics, of: map), .report("contradictions"),
        caption: .pageContradictionsCaption)
    case "coverage":
      table("coverage", Report.coverage(of: page.statistics), .pageCoverage, caption: .pageCoverageCaption)
    case "inventory":
      table(
        "inventory", Report.inventory(of: map, only: Self.inventory), .report("title.inventory"),
        caption: .pageInventoryCaption, isInJourneyOrder: true)
    case "actions":
      table(
        "actions", Report.actions(of: map).tables.first, .report("title.improvements"),
        caption: .pageActionsCaption)
    case "transitions":
      table("transitions", Report.transitions(of: map), .pageFlow, caption: .pageFlowCaption)
    default: nil
    }
  }

  private static let inventory = [
    "name", "stage", "channel", "owner", "reasons", "rating", "expected", "level", "noAgreement", "gap",
    "emotion", "votes", "verdict",
  ]

  /// A table of a page.
  ///
  /// - Parameter isInJourneyOrder: Whether there is a row for each touchpoint, as the journey goes.
  private func table(
    _ name: String, _ table: ReportTable?, _ heading: Phrase, caption: Phrase, isInJourneyOrder: Bool = false
  ) -> PageValue {
    guard let table, !table.rows.isEmpty else { return .nothing }
    let shown = PageTable(table, in: page, isInJourneyOrder: isInJourneyOrder)
    let book = page.book
    return .object(
      PageObject(names: ["id", "heading", "caption", "isEmpty", "columns", "rows"]) { asked in
        switch asked {
        case "id": .text(name)
        case "heading": .text(book.plainText(heading))
        case "caption": .text(book.plainText(caption))
        case "isEmpty": .flag(false)
        case "columns": shown.columns
        case "rows": .some(table.rows.count) { shown.row($0) }
        default: nil
        }
      })
  }
}

/// The rows and columns of a table of a page.
private final class PageTable {
  private let table: ReportTable
  private let page: PageFigures
  private let places: [Int]
  private let isNumber: [Bool]
  private let headings: [String]
  /// Where the identifier of a row's touchpoint stands.
  private let identifier: Int?
  /// The column whose cells lead to the touchpoint's card.
  private let linked: Int?
  private let anchors: [String]

  init(_ table: ReportTable, in page: PageFigures, isInJourneyOrder: Bool) {
    self.table = table
    self.page = page
    var says = [Bool](repeating: false, count: table.columns.count)
    var numbers = says
    for row in table.rows {
      for place in row.indices where !says[place] || !numbers[place] {
        if row[place] != .nothing { says[place] = true }
        if row[place].isNumber { numbers[place] = true }
      }
    }
    places = table.shown.compactMap { name in table.columns.firstIndex { $0.name == name } }.filter {
      says[$0]
    }
    isNumber = numbers
    headings = table.columns.map { page.book.plainText($0.heading) }
    identifier = table.columns.firstIndex { $0.name == "touchpointId" }
    linked =
      table.columns.firstIndex { $0.name == "touchpoint" || $0.name == "from" }
      ?? (isInJourneyOrder ? table.columns.firstIndex { $0.name == table.naming } : nil)
    anchors = isInJourneyOrder ? page.map.stages.flatMap { $0.touchpoints.ids.map(PageAnchor.of) } : []
  }

  var columns: PageValue {
    .some(
      places.map { place in
        .object([
          "name": .text(table.columns[place].name), "heading": .text(headings[place]),
          "isNumber": .flag(isNumber[place]),
        ])
      })
  }

  func row(_ number: Int) -> PageValue {
    .object(
      PageObject(names: ["cells"]) { asked in
        asked == "cells" ? .some(self.places.count) { self.cell(self.places[$0], inRow: number) } : nil
      })
  }

  private static let names = [
    "column", "heading", "text", "isText", "isHeader", "isNumber", "level", "class", "anchor",
  ]

  private func cell(_ place: Int, inRow row: Int) -> PageValue {
    let cell = table.rows.cell(ofRow: row, in: place)
    let column = table.columns[place].name
    return .object(
      PageObject(names: Self.names) { asked in
        switch asked {
        case "text": .said(cell.shownText(in: self.page.book))
        case "isText": .flag(cell.isTextOfMap)
        case "isHeader": .flag(column == self.table.naming)
        case "isNumber": .flag(self.isNumber[place])
        case "column": .text(column)
        case "heading": .text(self.headings[place])
        case "level": if case .level(let level) = cell { .text(level.rawValue) } else { .nothing }
        case "class": if column == "class", case .word(let name, _) = cell { .text(name) } else { .nothing }
        case "anchor": place == self.linked && cell != .nothing ? self.anchor(ofRow: row) : .nothing
        default: nil
        }
      })
  }

  /// Where the card of a row's touchpoint is.
  private func anchor(ofRow row: Int) -> PageValue {
    if let identifier, case .text(let id) = table.rows.cell(ofRow: row, in: identifier) {
      return .text(PageAnchor.of(Identifier<Touchpoint>(id)))
    }
    return anchors.indices.contains(row) ? .text(anchors[row]) : .nothing
  }
}
