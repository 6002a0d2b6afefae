import ArgumentParser
import Glibc
import Phrases

/// `rihla manual`: the page of the manual, as `make install` puts it in place.
struct Manual: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliManual), discussion: examples(of: "manual"))
  }

  @Option(help: ArgumentHelp(.cliManualDate))
  var date: String?
  @OptionGroup var languageChoice: LanguageChoice

  func run() throws {
    guard let program = CommandFacts.program else { throw Failure(.manualUnknown) }
    write(Array(ManualPage(program, date: date ?? Clock.today).text.utf8), to: STDOUT_FILENO)
  }
}
