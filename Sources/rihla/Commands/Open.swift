import ArgumentParser
import Console
import CursesConsole
import Glibc
import JourneyEditor
import JourneyFile
import JourneyModel
import Phrases
import TerminalText

/// `rihla FILE`: the editor.
struct Open: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "open", abstract: say(.cliOpen))
  }

  @Argument(help: ArgumentHelp(.cliOpenFile))
  var file: String?
  @Flag(help: ArgumentHelp(.cliReadOnly))
  var readOnly = false
  @OptionGroup var appearance: Appearance

  func run() throws {
    let opening = try Opening(path: file, isReadOnly: readOnly)
    try opening.run(appearance)
  }
}

/// How the editor is to look.
struct Appearance: ParsableArguments {
  @Flag(help: ArgumentHelp(.cliAscii))
  var ascii = false
  @Flag(help: ArgumentHelp(.cliNoColor))
  var noColor = false
  @Flag(help: ArgumentHelp(.cliNoMouse))
  var noMouse = false
  @Option(help: ArgumentHelp(.cliTheme), transform: Self.shade)
  var theme: Shade?

  private static func shade(_ text: String) throws -> Shade {
    guard let shade = Shade(rawValue: text) else { throw ValidationError(say(.cliTheme)) }
    return shade
  }

  /// What the terminal is to be told, the environment heeded.
  var screenOptions: CursesScreen.Options {
    let locale = TerminalLocale.prepare()
    let isColorless = noColor || getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    return CursesScreen.Options(
      colors: isColorless ? .monochrome : nil, repertoire: ascii ? .ascii : locale, mouse: !noMouse)
  }

  /// The background: as asked, else as `COLORFGBG` tells (its last number is the background's colour), else dark.
  var shade: Shade {
    if let theme { return theme }
    guard let value = getenv("COLORFGBG") else { return .dark }
    let background = String(cString: value).split(separator: ";").last.flatMap { Int($0) } ?? 0
    return background == 7 || background == 15 ? .light : .dark
  }
}

