public import JourneyPaths
import Phrases

extension Report {
  /// What customers did, as tables.
  ///
  /// - Parameters:
  ///   - name: What the log is called.
  ///   - skipped: How many rows of it were passed over.
  ///   - order: The place of each activity on a map; nil for one that has none.
  public static func paths(
    of analysis: PathAnalysis, named name: String, skipped: Int, order: [Int?]
  ) -> Report {
    let (log, whole) = (analysis.log, analysis.whole)
    var report = Report(.report("title.paths"), on: name)
    report.facts = PathTables.facts(of: whole.figures, skipped: skipped)
    report.tables = [
      PathTables.activities(of: whole.figures, in: log), PathTables.moves(of: whole.figures, in: log, order),
      PathTables.variants(of: whole.figures, in: log),
    ]
    if let funnel = whole.funnel { report.tables.append(PathTables.funnel(funnel, in: log)) }
    if let value = whole.value { report.tables.append(PathTables.value([("", value)])) }
    if !analysis.segments.isEmpty { report.tables += PathTables.segments(of: analysis) }
    if let comparison = analysis.comparison {
      report.tables += PathTables.comparison(comparison, with: analysis)
    }
    return report
  }
}

/// The tables of a report on paths.
enum PathTables {
  static func facts(of figures: PathFigures, skipped: Int) -> [ReportFact] {
    var facts = [
      ReportFact(.paths("cases"), .whole(figures.cases)),
      ReportFact(.paths("events"), .whole(figures.events)),
    ]
    if skipped > 0 { facts.append(ReportFact(.paths("skipped"), .whole(skipped))) }
    guard let time = figures.throughput else { return facts }
    let times: [(String, Double)] = [
      ("median", time.median), ("mean", time.mean), ("min", time.minimum), ("p25", time.lowerQuartile),
      ("p75", time.upperQuartile), ("max", time.maximum),
    ]
    return facts
      + times.map { ReportFact(.throughputOf(.paths($0.0)), .length($0.1)) }
  }

  private static func columns(_ names: [String]) -> [ReportColumn] {
    names.map { ReportColumn($0, .paths($0 == "median" ? "medianTime" : $0)) }
  }

  static func activities(of figures: PathFigures, in log: EventLog) -> ReportTable {
    let names = [
      "activity", "events", "cases", "reach", "rework", "selfLoops", "repetitions", "entries", "exits",
      "wait",
      "waitP90",
    ]
    let rows = figures.activities.map { activity -> [ReportCell] in
      [
        .text(log.activities[activity.activity]), .whole(activity.events), .whole(activity.cases),
        .share(activity.reach.share), .whole(activity.rework), .whole(activity.selfLoops),
        .whole(activity.repetitions), .whole(activity.entries), .whole(activity.exits),
        .length(activity.wait?.median), .length(activity.wait?.late),
      ]
    }
    return ReportTable(
      row: .paths("activity"), columns: columns(names), shown: Array(names.dropLast()),
      naming: "activity", rows: rows)
  }

  static func moves(of figures: PathFigures, in log: EventLog, _ order: [Int?]) -> ReportTable {
    let names = ["from", "to", "events", "cases", "median", "p90", "back"]
    let rows = figures.moves.map { move -> [ReportCell] in
      [
        .text(log.activities[move.from]), .text(log.activities[move.to]), .whole(move.events),
        .whole(move.cases), .length(move.gap.median), .length(move.gap.late),
        move.isBack(in: order) == true ? .flag(true) : .nothing,
      ]
    }
    return ReportTable(
      .paths("moves"), row: .paths("move"), columns: columns(names), shown: names,
      naming: "from", rows: rows)
  }

  static func variants(of figures: PathFigures, in log: EventLog) -> ReportTable {
    let names = ["way", "cases", "share"]
    let rows = figures.variants.top.map { variant -> [ReportCell] in
      [.way(variant.activities, in: log), .whole(variant.cases), .share(variant.share)]
    }
    var table = ReportTable(
      .paths("variants"), row: .paths("way"), columns: columns(names), shown: names,
      naming: "way", rows: rows)
    table.facts = [ReportFact(.paths("different"), .whole(figures.variants.count))]
    return table
  }

  static func funnel(_ funnel: Funnel, in log: EventLog) -> ReportTable {
    let names = ["step", "cases", "conversion", "overall", "dropOff", "open", "after"]
    let rows = funnel.steps.map { step -> [ReportCell] in
      let after = step.after.prefix(3).map { next -> ReportCell in
        let way = next.activities.map { log.activities[$0] }.joined(separator: " › ")
        return way.isEmpty
          ? .remark(.pathEnd(Double(next.cases))) : .word(name: way, .pathNext(Double(next.cases), way))
      }
      return [
        .text(step.name), .whole(step.cases), .share(step.step.share), .share(step.overall.share),
        .share(step.dropOff), step.open > 0 ? .whole(step.open) : .nothing, .all(after),
      ]
    }
    var table = ReportTable(
      .paths("funnel"), row: .paths("step"), columns: columns(names), shown: names,
      naming: "step", rows: rows)
    if let window = funnel.window {
      table.facts = [ReportFact(.paths("window"), .length(Double(window)))]
    }
    return table
  }

  /// What customers are worth, by segment or as a whole.
  static func value(_ parts: [(name: String, value: ValueFigures)]) -> ReportTable {
    let names = [
      "segment", "customers", "orders", "revenue", "averageOrder", "revenuePerCustomer", "ordersPerCustomer",
      "sinceLast", "orderGap", "atRisk", "cost", "costPerCustomer", "returnOnCost",
    ]
    let rows = parts.map { name, value -> [ReportCell] in
      [
        name.isEmpty ? .remark(.paths("all")) : .text(name), .whole(value.customers),
        value.orders > 0 ? .whole(value.orders) : .nothing,
        .money(value.orders > 0 ? value.revenue : nil), .money(value.averageOrder),
        .money(value.revenuePerCustomer),
        .money(value.ordersPerCustomer), .length(value.sinceLast), .length(value.gap),
        value.longGap == nil ? .nothing : .whole(value.atRisk),
        .money(value.cost), .money(value.costPerCustomer), .money(value.returnOnCost),
      ]
    }
    return ReportTable(
      .paths("value"), row: .paths("segment"), columns: columns(names), shown: names,
      naming: "segment", rows: rows)
  }
}
