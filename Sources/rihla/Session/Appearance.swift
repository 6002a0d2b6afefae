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

  /// The background: as asked or set, else as `COLORFGBG` tells (its last number is the background's colour), else dark.
  func shade(_ settings: Configuration) -> Shade {
    if let theme = theme ?? settings.word(.theme).flatMap(Shade.init(rawValue:)) { return theme }
    return Self.shadeOfTerminal
  }

  /// The background as `COLORFGBG` tells, else dark.
  static var shadeOfTerminal: Shade {
    guard let value = getenv("COLORFGBG") else { return .dark }
    let background = String(cString: value).split(separator: ";").last.flatMap { Int($0) } ?? 0
    return background == 7 || background == 15 ? .light : .dark
  }
}
