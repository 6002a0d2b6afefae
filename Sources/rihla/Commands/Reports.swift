import ArgumentParser
import JourneyExchange
import JourneyFile
import Phrases

/// `rihla pains FILE`: what hurts, ranked.
struct Pains: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliPains), discussion: examples(of: "pains"))
  }

  @OptionGroup var options: ReportOptions

  func run() throws {
    let map = try options.load().map
    try options.print(.pains(of: map), of: map, sheets: [.pains])
  }
}

/// `rihla stats FILE`: the map in figures.
struct Stats: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliStats), discussion: examples(of: "stats"))
  }

  @OptionGroup var options: ReportOptions

  func run() throws {
    let map = try options.load().map
    try options.print(.statistics(of: map), of: map, json: { ReportJSON.statistics(of: map) })
  }
}

/// `rihla inventory FILE`: every touchpoint.
struct Inventory: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliInventory), discussion: examples(of: "inventory"))
  }

  @OptionGroup var options: ReportOptions

  func run() throws {
    let map = try options.load().map
    try options.print(
      .inventory(of: map), of: map, json: { ReportJSON.inventory(of: map) }, sheets: [.inventory])
  }
}

/// `rihla actions FILE`: what is done to make touchpoints better.
struct Actions: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: say(.cliImprovements), discussion: examples(of: "actions", .cliImprovementsMore))
  }

  @OptionGroup var options: ReportOptions
  @OptionGroup var tracker: TrackerOptions

  func run() throws {
    if try tracker.run(on: options) { return }
    let map = try options.load().map
    try options.print(.actions(of: map), of: map, sheets: [.actions])
  }
}

/// `rihla opportunities FILE`: what could be better, what is worth most and takes least first.
struct Opportunities: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: say(.cliOpportunities), discussion: examples(of: "opportunities", .cliOpportunitiesMore))
  }

  @OptionGroup var options: ReportOptions

  func run() throws {
    let map = try options.load().map
    try options.print(.opportunities(of: map), of: map)
  }
}
