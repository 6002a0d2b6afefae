import JourneyInsight
import TerminalText

/// The signs that the screen is made of, in the characters that the terminal can show.
struct Signs: Sendable {
  var low = "▼"
  var critical = "▼▼"
  var strong = "▲"
  var unrated = "·"
  var fullDot = "●"
  var emptyDot = "○"
  var momentOfTruth = "◆"
  var selected = "✓"
  var unsaved = "•"
  var alarm = "!"
  var separator = " · "
  var none = "–"
  var before = "‹"
  var after = "›"
  var pointer = "▸"
  var stageStart = "▐"
  var stageEnd = "▌"
  var rule = "─"
  var card = Box(top: ("╭", "─", "╮"), side: "│", bottom: ("╰", "─", "╯"))
  var focusedCard = Box(top: ("┏", "━", "┓"), side: "┃", bottom: ("┗", "━", "┛"))

  /// The lines around a card.
  struct Box: Sendable {
    var top: (String, String, String)
    var side: String
    var bottom: (String, String, String)
  }

  static let unicode = Signs()

  static let ascii = Signs(
    low: "v", critical: "vv", strong: "^", unrated: ".", fullDot: "*", emptyDot: ".", momentOfTruth: "<>",
    selected: "+", unsaved: "*", separator: " - ", none: "-", before: "<", after: ">", pointer: ">",
    stageStart: "[", stageEnd: "]", rule: "-",
    card: Box(top: ("+", "-", "+"), side: "|", bottom: ("+", "-", "+")),
    focusedCard: Box(top: ("#", "=", "#"), side: "#", bottom: ("#", "=", "#")))

  /// The sign of a level; a touchpoint that is just as expected shows its rating as dots instead.
  func sign(of level: Level) -> String {
    switch level {
    case .critical: critical
    case .low: low
    case .strong: strong
    case .ok: fullDot
    case .unrated: unrated
    }
  }
}
