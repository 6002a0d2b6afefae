import ArgumentParser
import Console
import JourneyEditor
import Phrases

/// `rihla FILE`: the editor.
struct Open: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "open", abstract: say(.cliOpen), discussion: examples(of: "open"))
  }

  @Argument(help: ArgumentHelp(.cliOpenFile), completion: .file())
  var file: String?
  @Flag(help: ArgumentHelp(.cliReadOnly))
  var readOnly = false
  @OptionGroup var options: AppearanceOptions
  @OptionGroup var configurationChoice: ConfigurationChoice
  @OptionGroup var languageChoice: LanguageChoice

  func run() throws {
    try Opening.run(
      path: file, isReadOnly: readOnly, configuration: configurationAtStart, options.appearance)
  }
}

/// The options that say how the editor is to look.
struct AppearanceOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(.cliAscii))
  var ascii = false
  @Flag(help: ArgumentHelp(.cliNoColor))
  var noColor = false
  @Flag(help: ArgumentHelp(.cliNoMouse))
  var noMouse = false
  @Option(help: ArgumentHelp(.cliTheme), transform: Self.shade)
  var theme: Shade?
  @Option(help: ArgumentHelp(.cliBidi), transform: Self.mode)
  var bidi = BidiMode.auto

  private static func shade(_ text: String) throws -> Shade {
    guard let shade = Shade(rawValue: text) else { throw ValidationError(say(.cliTheme)) }
    return shade
  }

  private static func mode(_ text: String) throws -> BidiMode {
    guard let mode = BidiMode(rawValue: text) else { throw ValidationError(say(.cliBidi)) }
    return mode
  }

  /// What the options ask for.
  var appearance: Appearance {
    Appearance(isAscii: ascii, isColorless: noColor, usesMouse: !noMouse, theme: theme, bidi: bidi)
  }
}
