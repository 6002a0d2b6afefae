import ArgumentParser
import Glibc
import JourneyEditor
import Phrases

/// `rihla keys`: the keys in force, from the one table of actions.
struct Keys: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliKeys), discussion: examples(of: "keys"))
  }

  @Flag(help: ArgumentHelp(.cliKeysMarkdown))
  var markdown = false
  @OptionGroup var configurationChoice: ConfigurationChoice
  @OptionGroup var languageChoice: LanguageChoice

  func run() {
    let table = KeyTable(configurationAtStart.settings.keymap)
    if markdown { return write(table.markdown(say), to: STDOUT_FILENO) }
    tell(table.text { wording($0) }, to: STDOUT_FILENO)
  }
}
