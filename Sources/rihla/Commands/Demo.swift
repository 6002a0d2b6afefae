import ArgumentParser
import Glibc
import JourneyExchange
import JourneyFile
import JourneyModel
import JourneyResources
import Phrases

/// `rihla demo [NAME]`: a demonstration map in the editor.
struct Demo: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliDemo), discussion: examples(of: "demo"))
  }

  @Argument(help: ArgumentHelp(.cliDemoName))
  var name = phrasebook.language == .arabic ? "coffee-machine" : "software-trial"
  @Flag(help: ArgumentHelp(.cliDemoList))
  var list = false
  @Flag(help: ArgumentHelp(.cliDemoPrint))
  var print = false
  @Flag(help: ArgumentHelp(.cliDemoLog))
  var log = false
  @OptionGroup var options: AppearanceOptions
  @OptionGroup var configurationChoice: ConfigurationChoice
  @OptionGroup var languageChoice: LanguageChoice

  func run() throws {
    if list { return write(JourneyResources.demonstrations.joined(separator: "\n"), to: STDOUT_FILENO) }
    guard let bytes = JourneyResources.demonstration(name) else {
      throw Failure(.unknownDemo(name), exitCode: 2)
    }
    if print { return write(bytes, to: STDOUT_FILENO) }
    if log {
      var made = DemonstrationLog(try MapFile.read(bytes).map)
      return emit(made.csv())
    }
    try Opening(MapFile.read(bytes).map, configuration: configurationAtStart).run(options.appearance)
  }
}
