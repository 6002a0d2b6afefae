import ArgumentParser
import JourneyExchange
import JourneyFile
import JourneyInsight
import JourneyModel
import JourneyWords
import Phrases

/// `rihla pains FILE …`: what hurts, ranked.
struct Pains: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliPains), discussion: examples(of: "pains", .cliRowsMore))
  }

  @OptionGroup var options: ManyOptions

  func run() throws {
    let query = try options.rows.query()
    guard let map = try options.wholeMap(unless: query) else { return try options.print(.pains, query) }
    try options.print(.pains(of: map), of: map, sheets: [.pains])
  }
}

/// `rihla stats FILE …`: maps in figures.
struct Stats: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliStats), discussion: examples(of: "stats", .cliRowsMore))
  }

  @OptionGroup var options: ManyOptions

  func run() throws {
    let query = try options.rows.query()
    if query.grouping != nil { return try options.print(.inventory, query) }
    if let map = try options.wholeMap(unless: query) {
      return try options.print(.statistics(of: map), of: map, json: { $0(ReportJSON.statistics(of: map)) })
    }
    guard options.isOfSeveral else { return try options.printStages(query) }
    try options.printSummaries(query, .report("title.stats"))
  }
}

/// `rihla inventory FILE …`: every touchpoint.
struct Inventory: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliInventory), discussion: examples(of: "inventory", .cliRowsMore))
  }

  @OptionGroup var options: ManyOptions

  func run() throws {
    let query = try options.rows.query()
    guard let map = try options.wholeMap(unless: query) else { return try options.print(.inventory, query) }
    try options.print(
      .inventory(of: map), of: map, json: { ReportJSON.writeInventory(of: map, to: $0) }, sheets: [.inventory]
    )
  }
}

/// `rihla actions FILE …`: what is done to make touchpoints better.
struct Actions: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: say(.cliImprovements), discussion: examples(of: "actions", .cliImprovementsMore))
  }

  @OptionGroup var options: ManyOptions
  @OptionGroup var tracker: TrackerOptions

  func run() throws {
    if try tracker.run(on: options) { return }
    let query = try options.rows.query()
    guard let map = try options.wholeMap(unless: query) else { return try options.print(.actions, query) }
    try options.print(.actions(of: map), of: map, sheets: [.actions])
  }
}

/// `rihla opportunities FILE …`: what could be better, what is worth most and takes least first.
struct Opportunities: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: say(.cliOpportunities), discussion: examples(of: "opportunities", .cliOpportunitiesMore))
  }

  @OptionGroup var options: ManyOptions

  func run() throws {
    let query = try options.rows.query()
    guard let map = try options.wholeMap(unless: query) else {
      return try options.print(.opportunities, query)
    }
    try options.print(.opportunities(of: map), of: map)
  }
}

extension ManyOptions {
  /// Prints a report on the one map that was named.
  fileprivate func print(
    _ report: Report, of map: JourneyMap, json: JSONPieces? = nil, sheets: [MapWorkbook.Sheet]? = nil
  ) throws {
    try output.print(report, of: map, rights: FileRights(of: files[0]), json: json, sheets: sheets)
  }

  /// Prints the figures of several maps, a row each; of the touchpoints that pass, where not all do.
  func printSummaries(_ query: RowQuery, _ title: Phrase) throws {
    let (today, writesJSON) = (Clock.today, output.format == .json)
    let parts = try read { reading in
      let map = reading.map.narrowed(to: query.filter)
      return SummaryTable.Entry(
        MapOverview(of: map, today: today), file: reading.file, changed: reading.changed,
        json: writesJSON ? ReportJSON.statistics(of: map, in: reading.file) : [])
    }
    try print(parts, title) { () throws(UnknownColumn) in
      try SummaryTable.result(of: parts.parts, query, writesJSON: writesJSON)
    }
  }

  /// Prints the figures of one map: those of the touchpoints that pass; where columns, an order or a limit are asked for
  /// the table of its stages alone.
  fileprivate func printStages(_ query: RowQuery) throws {
    let map = try output.load(files[0]).map.narrowed(to: query.filter)
    var stages = query
    stages.filter = .nothing
    guard !stages.isEmpty else {
      return try print(.statistics(of: map), of: map, json: { $0(ReportJSON.statistics(of: map)) })
    }
    let report: Report
    do throws(UnknownColumn) {
      report = try Report.statistics(of: map).onlyFirstTable(stages)
    } catch {
      throw error.failure
    }
    try print(report, of: map)
  }
}
