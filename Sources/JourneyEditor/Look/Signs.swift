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
  /// What begins an entry of a list.
  var bullet = "•"
  var separator = " · "
  var none = "–"
  var before = "‹"
  var after = "›"
  var pointer = "▸"
  /// The pointer where the eye goes from right to left.
  var pointerBack = "◂"
  /// Smallest first, and greatest first.
  var ascending = "↑"
  var descending = "↓"
  /// A way that leads back.
  var back = "↺"
  /// What feels otherwise than it is rated.
  var contradiction = "≠"
  /// How far ballots lie apart, before the number.
  var spread = "±"
  /// Dots of a vote, and opportunities, before their numbers.
  var votes = "◉"
  var opportunities = "✦"
  /// A thin line that only parts.
  var dots = "┊"
  /// The thin line to which a curve is compared.
  var baseline = "┈"
  /// The line of a curve, and the points of its lines, the overall one first.
  var curve = Box(top: ("╭", "─", "╮"), side: "│", bottom: ("╰", "─", "╯"))
  var curvePoints = ["●", "■", "○", "□", "◇", "◈"]
  /// Pieces of thin lines: crossing, and going on at three sides.
  var cross = "┼"
  var teeStart = "┤"
  var teeEnd = "├"
  var teeUp = "┴"
  var teeDown = "┬"
  var stageStart = "▐"
  var stageEnd = "▌"
  var rule = "─"
  /// Eight heights, lowest first; none where the terminal cannot show them.
  var steps = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  var card = Box(top: ("╭", "─", "╮"), side: "│", bottom: ("╰", "─", "╯"))
  var focusedCard = Box(top: ("┏", "━", "┓"), side: "┃", bottom: ("┗", "━", "┛"))

  /// The lines around a card.
  struct Box: Sendable {
    var top: (String, String, String)
    var side: String
    var bottom: (String, String, String)

    var mirrored: Box {
      Box(top: (top.2, top.1, top.0), side: side, bottom: (bottom.2, bottom.1, bottom.0))
    }
  }

  static let unicode = Signs()

  static let ascii = Signs(
    low: "v", critical: "vv", strong: "^", unrated: ".", fullDot: "*", emptyDot: ".", momentOfTruth: "<>",
    selected: "+", unsaved: "*", bullet: "-", separator: " - ", none: "-", before: "<", after: ">",
    pointer: ">",
    pointerBack: "<", ascending: "^", descending: "v", back: "<<", contradiction: "!=", spread: "+-",
    votes: "x", opportunities: "i",
    dots: ":", baseline: "-",
    curve: Box(top: (".", ".", "."), side: ":", bottom: ("'", ".", "'")),
    curvePoints: ["o", "#", "x", "@", "%", "&"], cross: "+", teeStart: "+", teeEnd: "+", teeUp: "+",
    teeDown: "+",
    stageStart: "[", stageEnd: "]", rule: "-", steps: [],
    card: Box(top: ("+", "-", "+"), side: "|", bottom: ("+", "-", "+")),
    focusedCard: Box(top: ("#", "=", "#"), side: "#", bottom: ("#", "=", "#")))

  /// The signs where the eye goes from right to left. Only what points or encloses has another form; digits, checks
  /// and levels stay.
  var mirrored: Signs {
    var signs = self
    (signs.pointer, signs.pointerBack) = (pointerBack, pointer)
    (signs.before, signs.after) = (after, before)
    (signs.teeStart, signs.teeEnd) = (teeEnd, teeStart)
    if back == "<<" { signs.back = ">>" }
    (signs.stageStart, signs.stageEnd) = (stageEnd, stageStart)
    signs.curve = curve.mirrored
    (signs.card, signs.focusedCard) = (card.mirrored, focusedCard.mirrored)
    return signs
  }

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
