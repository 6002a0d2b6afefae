import ArgumentParser
import Glibc
import JourneyResources
import Phrases

/// `rihla schema`: the JSON Schema of the file format.
struct Schema: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliSchema), discussion: examples(of: "schema"))
  }

  @OptionGroup var languageChoice: LanguageChoice

  func run() { write(JourneyResources.schema, to: STDOUT_FILENO) }
}
