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
  /// What leads to another map.
  var link = "⇢"
  /// A thin line that only parts.
  var dots = "┊"
  /// What a touchpoint stands in that a filter dims, and its sign where it is no more than one.
  var dimmedStart = "("
  var dimmedEnd = ")"
  var dimmedDot = "–"
  /// Low and critical where each sign has one column.
  var smallLow = "▾"
  var smallCritical = "▼"
  /// Personas, in their order.
  var personas = ["■", "○", "□", "◇", "◈"]
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
  /// A cell of a figure that is drawn from cells.
  var block = "█"
  /// Eight heights, lowest first; none where the terminal cannot show them.
  var steps = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  var card = Box(top: ("╭", "─", "╮"), side: "│", bottom: ("╰", "─", "╯"))
  var focusedCard = Box(top: ("┏", "━", "┓"), side: "┃", bottom: ("┗", "━", "┛"))
  /// Lines of what nobody counted, and of what most do.
  var dashed = Box(top: ("╭", "┄", "╮"), side: "┊", bottom: ("╰", "┄", "╯"))
  var massive = Box(top: ("▛", "▀", "▜"), side: "█", bottom: ("▙", "▄", "▟"))

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
    votes: "x", opportunities: "i", link: "->",
    dots: ":", dimmedDot: "-", smallLow: "v", smallCritical: "V", personas: [], baseline: "-",
    curve: Box(top: (".", ".", "."), side: ":", bottom: ("'", ".", "'")),
    curvePoints: ["o", "#", "x", "@", "%", "&"], cross: "+", teeStart: "+", teeEnd: "+", teeUp: "+",
    teeDown: "+",
    stageStart: "[", stageEnd: "]", rule: "-", block: "#", steps: [],
    card: Box(top: ("+", "-", "+"), side: "|", bottom: ("+", "-", "+")),
    focusedCard: Box(top: ("#", "=", "#"), side: "#", bottom: ("#", "=", "#")),
    dashed: Box(top: (".", ".", "."), side: ":", bottom: ("'", ".", "'")),
    massive: Box(top: ("#", "#", "#"), side: "#", bottom: ("#", "#", "#")))

  /// The signs where the eye goes from right to left. Only what points or encloses has another form; digits, checks
  /// and levels stay.
  var mirrored: Signs {
    var signs = self
    (signs.pointer, signs.pointerBack) = (pointerBack, pointer)
    (signs.before, signs.after) = (after, before)
    (signs.dimmedStart, signs.dimmedEnd) = (dimmedEnd, dimmedStart)
    (signs.teeStart, signs.teeEnd) = (teeEnd, teeStart)
    if back == "<<" { signs.back = ">>" }
    signs.link = link == "->" ? "<-" : link == "⇢" ? "⇠" : link
    (signs.stageStart, signs.stageEnd) = (stageEnd, stageStart)
    signs.curve = curve.mirrored
    (signs.card, signs.focusedCard) = (card.mirrored, focusedCard.mirrored)
    (signs.dashed, signs.massive) = (dashed.mirrored, massive.mirrored)
    return signs
  }

  /// The sign of a level among signs; small ones have one column each.
  func dot(of level: Level, isSmall: Bool) -> String {
    switch level {
    case .low where isSmall: smallLow
    case .critical where isSmall: smallCritical
    default: sign(of: level)
    }
  }

  /// The sign of a persona by its place among all; a letter where there are no more signs.
  func persona(_ number: Int) -> String {
    guard !personas.indices.contains(number) else { return personas[number] }
    return Unicode.Scalar(UInt32(65 + number % 26)).map { String(Character($0)) } ?? "A"
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
