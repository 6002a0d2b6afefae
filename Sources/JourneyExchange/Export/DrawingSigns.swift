import JourneyInsight
import TerminalText

/// Signs that drawings and pages have in common.
enum DrawingSigns {
  static let momentOfTruth = "◆"

  /// The sign of a level, which a word goes with.
  static func sign(of level: Level) -> String { ReportSigns(.unicode).sign(of: level) }
}
