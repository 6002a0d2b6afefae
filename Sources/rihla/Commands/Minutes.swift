import ArgumentParser
import JourneyExchange
import JourneyModel
import Phrases

/// `rihla minutes FILE`: what came of a workshop.
struct Minutes: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliMinutes), discussion: examples(of: "minutes", .cliMinutesMore))
  }

  @OptionGroup var options: ReportOptions
  @Option(help: ArgumentHelp(.cliMinutesSince), completion: .file())
  var since: String?
  @Option(help: ArgumentHelp(.cliMinutesWithout(PrivateParts.words)), transform: PrivateParts.init)
  var without: PrivateParts?

  func run() throws {
    try StandardStreams.allowOneDash([options.file, since])
    let map = try options.load().map
    let before = try since.map { try MapSource.load($0).map }
    let minutes = WorkshopMinutes(
      of: map, since: before, without: without?.parts ?? [], in: phrasebook)
    switch options.format {
    case .text: try options.deliver(minutes.text(on: options.surface(for: map)))
    case .plain: try options.deliver(minutes.plain(in: phrasebook))
    case .markdown:
      try options.deliver(minutes.markdown(in: phrasebook, reading: map.reading(in: phrasebook)))
    case .csv, .json: try options.print(minutes.decisions, of: map)
    case .xlsx: throw Failure(.noWorkbookOfReport, exitCode: 2)
    }
  }
}
