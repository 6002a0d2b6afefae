import JourneyInsight
import JourneyModel
import Phrases

// The tables of a page, and its curves. A table of a page is one of the reports' tables with the columns that people
// are shown; a template shows it with `{{> table}}`.

extension PageFigures {
  var painTable: PageValue {
    table("pains", Report.pains(of: map).tables.first, .report("title.pains"), caption: .pagePainsCaption)
  }

  var opportunityTable: PageValue {
    let found = Report.opportunities(of: map).tables.first { !$0.rows.isEmpty }
    return table("opportunities", found, .field("opportunities"), caption: .pageOpportunitiesCaption)
  }

  var inventoryTable: PageValue {
    let shown = [
      "name", "stage", "channel", "owner", "reasons", "rating", "expected", "level", "noAgreement", "gap",
      "emotion", "votes", "verdict",
    ]
    return table(
      "inventory", Report.inventory(of: map).tables.first, shown: shown, .report("title.inventory"),
      caption: .pageInventoryCaption)
  }

  var actionTable: PageValue {
    table(
      "actions", Report.actions(of: map).tables.first, .report("title.improvements"),
      caption: .pageActionsCaption)
  }

  /// The values of both curves: what the drawings say, for those who do not see them.
  var curveTable: PageValue {
    table("curve-values", CurveTable(of: export).table, .pageCurves, caption: .pageCurveCaption)
  }

  /// A curve: its drawings, and what is to be known of it as a whole.
  func curve(_ kind: CurveChart.Kind) -> PageValue {
    let chart = CurveChart(kind, of: export)
    let panels = chart.isEmpty ? [] : CurveDrawing.panels(kind, of: export)
    return .object([
      "drawings": .some(
        panels.enumerated().map { number, drawing in
          .markup(drawing.inline(named: kind.rawValue + "-\(number + 1)"))
        }),
      "facts": kind == .emotion ? .some(emotionFacts) : .nothing,
    ])
  }

  private var emotionFacts: [PageValue] {
    let emotion = statistics.emotion
    let name = { (id: Touchpoint.ID) in
      ReportCell.text(map.touchpoint(id).map { shownOnOneLine($0.name) } ?? "")
    }
    let facts = [
      ReportFact(
        .report("lowest"), .maybe(emotion.lowest) { .list([.signed($0.value), name($0.touchpoint)]) }),
      ReportFact(
        .report("largestDrop"),
        .maybe(emotion.largestDrop) { .list([.number($0.fall), .change(name($0.from), name($0.to))]) }),
      ReportFact(.report("peakEnd"), .maybe(emotion.peakEnd) { .signed($0) }),
    ]
    return facts.filter { $0.cell != .nothing }.map { fact in
      .object([
        "name": .text(book.plainText(fact.heading)), "value": said(fact.cell),
        "isText": .flag(fact.cell.isTextOfMap),
      ])
    }
  }

  private func table(
    _ name: String, _ table: ReportTable?, shown: [String]? = nil, _ heading: Phrase, caption: Phrase
  ) -> PageValue {
    guard let table else { return .nothing }
    let places = table.places(of: shown ?? table.shown)
    let numeric = places.filter { place in table.rows.contains { $0[place].isNumber } }
    return .object([
      "id": .text(name), "heading": .text(book.plainText(heading)), "caption": .text(book.plainText(caption)),
      "isEmpty": .flag(table.rows.isEmpty),
      "columns": .some(
        places.map { place in
          .object([
            "name": .text(table.columns[place].name),
            "heading": .text(book.plainText(table.columns[place].heading)),
            "isNumber": .flag(numeric.contains(place)),
          ])
        }),
      "rows": .some(
        table.rows.map { row in
          .object([
            "cells": .list(
              places.map { place in
                cell(
                  row[place], in: table.columns[place], isHeader: table.columns[place].name == table.naming,
                  isNumber: numeric.contains(place))
              })
          ])
        }),
    ])
  }

  private func cell(_ cell: ReportCell, in column: ReportColumn, isHeader: Bool, isNumber: Bool) -> PageValue
  {
    var level: PageValue = .nothing
    if case .level(let found) = cell { level = .text(found.rawValue) }
    var painClass: PageValue = .nothing
    if column.name == "class", case .word(let name, _) = cell { painClass = .text(name) }
    return .object([
      "column": .text(column.name), "heading": .text(book.plainText(column.heading)), "text": said(cell),
      "isText": .flag(cell.isTextOfMap),
      "isHeader": .flag(isHeader), "isNumber": .flag(isNumber), "level": level, "class": painClass,
    ])
  }
}

extension ReportTable {
  /// Where columns stand among all; those in which no row says anything are left out.
  fileprivate func places(of names: [String]) -> [Int] {
    names.compactMap { name in columns.firstIndex { $0.name == name } }.filter { place in
      rows.contains { $0[place] != .nothing }
    }
  }
}
