import ArgumentParser
import Glibc
import JourneyExchange
import JourneyFile
import Phrases

/// `rihla show FILE`: the whole map.
struct Show: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliShow), discussion: examples(of: "show"))
  }

  @OptionGroup var options: ReportOptions

  func run() throws {
    let saved = try options.load()
    if options.format == .text { return try printText(of: saved) }
    try options.print(
      .whole(saved.map), of: saved.map, json: { $0(json(of: saved)) },
      csv: .inventory(of: saved.map), sheets: MapWorkbook.Sheet.allCases)
  }

  private func printText(of saved: SavedDocument) throws {
    let lines = MapText(saved.map).lines.joined(separator: "\n")
    try options.deliver(options.surface(for: saved.map).told(lines, wraps: true) + "\n")
  }

  /// The map as its file has it. What a newer version wrote we may not understand, and is left as it is.
  private func json(of saved: SavedDocument) -> [UInt8] {
    saved.newerFormat == nil ? MapFile.text(of: saved.map) : saved.text(of: saved.map)
  }
}
