import ArgumentParser
import Phrases

/// The option that chooses the language, which every command takes, before its own name too.
///
/// Help and errors are said while the arguments are still being read, so the language is looked for among them first
/// (`made`); the reader only checks what stands there, and names the option in help.
struct LanguageChoice: ParsableArguments {
  @Option(help: ArgumentHelp(.cliLanguage), transform: Self.language)
  var language: Language?

  private static func language(_ tag: String) throws -> Language {
    guard let language = Language(tag: tag) else { throw ValidationError(say(.cliLanguage)) }
    return language
  }

  /// The language of the last such option, else the one that is set, else the one that the environment asks for.
  static func made(in settings: Configuration) -> Language {
    asked
      ?? settings.word(.language).flatMap(Language.init(tag:))
      ?? .asked(ofEnvironment: Environment.value)
  }

  /// The language of the last such option; nil without one.
  static var asked: Language? { asked(of: Rihla.arguments.dropFirst()) }

  private static func asked(of arguments: some Sequence<String>) -> Language? {
    let name = "--language"
    var found: Language?
    var isNext = false
    for argument in arguments {
      if argument == "--" { break }
      if isNext {
        found = Language(tag: argument)
      } else if argument.hasPrefix(name + "=") {
        found = Language(tag: String(argument.dropFirst(name.count + 1)))
      }
      isNext = !isNext && argument == name
    }
    return found
  }
}
