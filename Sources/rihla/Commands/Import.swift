import ArgumentParser
import Glibc
import JourneyExchange
import JourneyFile
import JourneyModel
import Phrases

/// `rihla import FILE.mmd -o OUT`: a Mermaid journey diagram as a map.
struct Import: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliImport), discussion: examples(of: "import", .cliImportMore))
  }

  @Argument(help: ArgumentHelp(.cliImportFile))
  var file: String
  @OptionGroup var target: Output
  @Option(help: ArgumentHelp(.cliImportFrom), transform: Self.format)
  var from: String?
  @Flag(help: ArgumentHelp(.cliStrict))
  var strict = false
  @OptionGroup var languageChoice: LanguageChoice

  func run() throws {
    let bytes = try MapSource.read(file).bytes
    if from == "csv" || from == nil && Self.isTable(file) { return try importInventory(bytes) }
    guard let source = String(validating: bytes, as: UTF8.self) else { throw Failure(file, .invalidUTF8) }
    var options = MermaidOptions()
    options.strict = strict
    options.untitled = say(.blankTitle)
    options.unnamedStage = say(.newStageName(1))
    let result: MermaidImport
    do throws(MermaidError) {
      result = try MermaidReader.read(source, options: options)
    } catch {
      throw Failure(phrase: .failure(file, error.phrase))
    }
    for finding in result.findings {
      write(say(.importFinding(file, finding.line, finding.matter.phrase)), to: STDERR_FILENO)
    }
    guard let path = try target.deliver(MapFile.text(of: result.map)) else { return }
    write(
      say(
        .importDone(.touchpointCount(result.map.touchpointCount), .stageCount(result.map.stages.count), path)),
      to: STDERR_FILENO)
  }
}
