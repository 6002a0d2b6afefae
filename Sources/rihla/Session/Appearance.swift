import Console
import CursesConsole
import Glibc
import JourneyEditor
import Phrases
import TerminalText

/// How the editor is to look: as asked, else as set, else as terminal and environment tell.
struct Appearance {
  var isAscii = false
  var isColorless = false
  var usesMouse = true
  var theme: Shade?
  var bidi = BidiMode.auto

  /// Who puts right-to-left text into order: as asked, else as set.
  func order(_ settings: Configuration) -> BidiMode {
    bidi == .auto ? settings.word(.bidi).flatMap(BidiMode.init(rawValue:)) ?? .auto : bidi
  }

  /// What the screen is to be told, `NO_COLOR` and the locale heeded.
  func screenOptions(order: OrderSwitch, _ settings: Configuration) -> CursesScreen.Options {
    let locale = TerminalLocale.prepare()
    let isColorless = isColorless || getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    return CursesScreen.Options(
      colors: isColorless ? .monochrome : nil,
      repertoire: isAscii || settings.isOn(.ascii) ? .ascii : locale,
      mouse: usesMouse && settings.isOn(.mouse),
      order: order)
  }

  /// The phrasebook that can be read on a terminal: one that draws ASCII only cannot show Arabic.
  static func phrasebook(on repertoire: Repertoire) -> Phrasebook {
    repertoire == .ascii && rihla.phrasebook.language != .english
      ? Phrasebook(.english) : rihla.phrasebook
  }

  /// The background as asked or set, else as the terminal has it.
  func shade(_ settings: Configuration, of terminal: Shade) -> Shade {
    theme ?? settings.word(.theme).flatMap(Shade.init(rawValue:)) ?? terminal
  }

  /// The background as `COLORFGBG` tells (its last number is its colour), else as the terminal answers in time.
  static func shade(of screen: inout CursesScreen) -> Shade {
    if let value = Environment.value(of: "COLORFGBG") {
      let background = value.split(separator: ";").last.flatMap { Int($0) } ?? 0
      return background == 7 || background == 15 ? .light : .dark
    }
    // The console of Linux is black, and cannot be asked.
    if Environment.value(of: "TERM")?.hasPrefix("linux") == true { return .dark }
    guard screen.capabilities.colors != .monochrome,
      case .background(let red, let green, let blue) = screen.askBackground(within: answerTime)
    else { return .unknown }
    return 0.299 * red + 0.587 * green + 0.114 * blue > 0.5 ? .light : .dark
  }

  /// How long a terminal may take to tell its background: somebody is waiting for the first picture.
  private static let answerTime = Duration.milliseconds(150)

  /// Why only ASCII is drawn, where nobody asked for it.
  func asciiNotice(_ screen: borrowing CursesScreen, _ settings: Configuration) -> Phrase? {
    let isAsked = isAscii || settings.isOn(.ascii)
    return screen.capabilities.repertoire == .ascii && !isAsked ? .onlyAscii : nil
  }
}

extension Appearance {
  /// Lends the screen: when this returns, the terminal is as it was.
  ///
  /// - Throws: `Failure` with one line that says why there is no screen.
  func withScreen<Result>(
    _ configuration: ConfigurationFile,
    _ body: (inout CursesScreen, inout TerminalInUse, inout Look) -> Result
  ) throws -> Result {
    do throws(ScreenError) {
      let settings = configuration.settings
      var terminal = TerminalInUse(asked: order(settings))
      var screen = try CursesScreen(options: screenOptions(order: terminal.order, settings))
      screen.avoidAmbiguous(settings.word(.ambiguous) == "wide")
      terminal.shade = Self.shade(of: &screen)
      terminal.hints = [
        screen.standIn.map { .standInTerminal($0.asked, $0.used) }, asciiNotice(screen, settings),
      ].compactMap { $0 }
      var look = Look(
        screen.capabilities, shade: shade(settings, of: terminal.shade),
        phrasebook: Self.phrasebook(on: screen.capabilities.repertoire), ordering: terminal.ordering)
      return body(&screen, &terminal, &look)
    } catch {
      switch error {
      case .noTerminal: throw Failure(.noTerminal, exitCode: 2)
      case .unusableTerminal(let name): throw Failure(.unusableTerminal(name), exitCode: 2)
      }
    }
  }
}
