import ArgumentParser
import Glibc
import JourneyFile
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// `rihla show FILE`: the map as text.
struct Show: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliShow))
  }

  @Argument(help: ArgumentHelp(.cliFile))
  var file: String
  @OptionGroup var languageChoice: LanguageChoice

  func run() throws {
    let saved = try MapSource.map(of: MapSource.read(file), named: file)
    for repair in saved.repairs { write(say(.failure(file, repair.phrase)), to: STDERR_FILENO) }
    if let newer = saved.newerFormat { write(say(.failure(file, .readOnlyNewer(newer))), to: STDERR_FILENO) }
    write(MapText(saved.map).text, to: STDOUT_FILENO)
  }
}
