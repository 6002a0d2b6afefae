import ArgumentParser
import Glibc
import JourneyExchange
import JourneyFile
import JourneyModel
import Phrases

/// `rihla import FILE.mmd -o OUT`: a Mermaid journey diagram as a map.
struct Import: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliImport))
  }

  @Argument(help: ArgumentHelp(.cliImportFile))
  var file: String
  @Option(name: [.short, .long], help: ArgumentHelp(.cliOutput))
  var output: String?
  @Flag(help: ArgumentHelp(.cliForce))
  var force = false
  @Flag(help: ArgumentHelp(.cliStrict))
  var strict = false

  func run() throws {
    let bytes = try MapSource.read(file).bytes
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
    try deliver(result.map)
  }

  private func deliver(_ map: JourneyMap) throws {
    let text = MapFile.text(of: map)
    guard let output, output != "-" else { return write(harmless(json: text), to: STDOUT_FILENO) }
    do throws(FileError) {
      _ = try SafeReplacement(of: output).write(text, expecting: force ? .anything : .absent)
    } catch {
      if case .changedOutside = error { throw Failure(output, .alreadyExists) }
      throw Failure(output, error.phrase)
    }
    write(
      say(.importDone(.touchpointCount(map.touchpointCount), .stageCount(map.stages.count), output)),
      to: STDERR_FILENO)
  }
}
