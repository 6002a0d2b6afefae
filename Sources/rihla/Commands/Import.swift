import ArgumentParser
import Glibc
import JourneyExchange
import JourneyFile
import JourneyModel
import Phrases

/// `rihla import FILE.mmd -o OUT`: a Mermaid journey diagram as a map; of a Markdown file the first, or that of `FILE.md#2`.
struct Import: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliImport), discussion: examples(of: "import", .cliImportMore))
  }

  @Argument(help: ArgumentHelp(.cliImportFile), completion: .file())
  var file: String
  @OptionGroup var target: Output
  @Option(help: ArgumentHelp(.cliImportFrom), transform: Self.format)
  var from: String?
  @Flag(help: ArgumentHelp(.cliStrict))
  var strict = false
  @Option(help: ArgumentHelp(.cliImportActors), transform: Self.actors)
  var actors = MermaidOptions.Actors.personas
  @Option(help: ArgumentHelp(.cliImportScale), transform: Self.scale)
  var scale: MermaidScale?
  @OptionGroup var languageChoice: LanguageChoice

  private static func actors(_ text: String) throws -> MermaidOptions.Actors {
    guard let actors = MermaidOptions.Actors(rawValue: text) else {
      throw ValidationError(say(.cliImportActors))
    }
    return actors
  }

  private static func scale(_ text: String) throws -> MermaidScale {
    guard let scale = MermaidScale(text) else { throw ValidationError(say(.cliImportScale)) }
    return scale
  }

  func run() throws {
    if from == "csv" || from == nil && Self.isTable(file) {
      return try importInventory(MapSource.read(file).bytes)
    }
    var options = MermaidOptions.usual
    (options.strict, options.actors, options.scale) = (strict, actors, scale)
    let result = try Diagrams.read(file, options: options)
    Diagrams.tell(result, of: file)
    guard let path = try target.deliver(MapFile.text(of: result.map)) else { return }
    tell(
      .importDone(.touchpointCount(result.map.touchpointCount), .stageCount(result.map.stages.count), path),
      to: STDERR_FILENO)
  }
}
