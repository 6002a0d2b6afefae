import JourneyWords
import ArgumentParser
import JourneyDiff
import JourneyEditor
import JourneyExchange
import JourneyFile
import Phrases

/// `rihla minutes FILE`: what came of a workshop.
struct Minutes: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliMinutes), discussion: examples(of: "minutes"))
  }

  @OptionGroup var options: ReportOptions
  @Option(help: ArgumentHelp(.cliMinutesSince), completion: .file())
  var since: String?

  func run() throws {
    try StandardStreams.allowOneDash([options.file, since])
    let map = try options.load().map
    let before = try since.map { try MapSource.load($0).map }
    let changes = before.map { MapDifference(from: $0, to: map).changes.map { ($0.sign, $0.phrase) } }
    options.print(.minutes(of: map, changes: changes), of: map)
  }
}
