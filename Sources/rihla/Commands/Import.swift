import ArgumentParser
import Glibc
import JourneyExchange
import JourneyFile
import JourneyModel
import Phrases

/// `rihla import FILE.mmd -o OUT`: a Mermaid journey diagram as a map; of a Markdown file or notebook the first, or that of
/// `FILE.md#2`. Or a table of touchpoints: `rihla import FILE.csv`, `rihla import FILE.xlsx --sheet NAME`.
struct Import: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliImport), discussion: examples(of: "import", .cliImportMore))
  }

  @Argument(help: ArgumentHelp(.cliImportFile), completion: .file())
  var file: String
  @OptionGroup var target: Output
  @Option(help: ArgumentHelp(.cliImportFrom), transform: Self.format)
  var from: String?
  @Option(help: ArgumentHelp(.cliEncoding))
  var encoding: String?
  @Option(help: ArgumentHelp(.cliSheet))
  var sheet: String?
  @Flag(help: ArgumentHelp(.cliImportDryRun))
  var dryRun = false
  @Flag(help: ArgumentHelp(.cliStrict))
  var strict = false
  @Option(help: ArgumentHelp(.cliImportActors), transform: Self.actors)
  var actors: MermaidOptions.Actors?
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
    let bytes = try MapSource.read(file).bytes
    if from == "xlsx" || from != "mermaid" && Workbooks.holds(bytes) { return try importWorkbook(bytes) }
    if sheet != nil { throw Failure(.optionForWorkbooks("--sheet"), exitCode: 2) }
    if from == "csv" || from == nil && Self.isTable(file) { return try importInventory(bytes) }
    if encoding != nil { throw Failure(.optionForTables("--encoding"), exitCode: 2) }
    var options = MermaidOptions.usual
    (options.strict, options.scale) = (strict, scale)
    options.actors = actors ?? options.actors
    let result = try Diagrams.read(bytes, named: file, options: options)
    Diagrams.tell(result, of: file)
    try deliver(result.map)
  }

  /// Writes the map, and tells what it holds; a dry run only tells.
  func deliver(_ map: JourneyMap) throws {
    let (touchpoints, stages) = (
      Phrase.touchpointCount(map.touchpointCount), Phrase.stageCount(map.stages.count)
    )
    if dryRun { return tell(.importDry(touchpoints, stages), to: STDOUT_FILENO) }
    guard let path = try target.deliver(MapFile.text(of: map)) else { return }
    tell(.importDone(touchpoints, stages, path), to: STDERR_FILENO)
  }
}
