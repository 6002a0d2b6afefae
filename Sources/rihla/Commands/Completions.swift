import ArgumentParser
import Glibc
import Phrases

/// `rihla completions SHELL`: the script with which a shell completes commands, options and files.
struct Completions: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliCompletions), discussion: examples(of: "completions"))
  }

  @Argument(
    help: ArgumentHelp(.cliCompletionsShell), completion: .list(CompletionShell.allCases.map(\.rawValue)),
    transform: Self.shell)
  var shell: CompletionShell
  @OptionGroup var languageChoice: LanguageChoice

  private static func shell(_ text: String) throws -> CompletionShell {
    guard let shell = CompletionShell(rawValue: text) else {
      throw ValidationError(say(.cliCompletionsShell))
    }
    return shell
  }

  func run() { write(Rihla.completionScript(for: shell), to: STDOUT_FILENO) }
}
