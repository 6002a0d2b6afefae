import Console
import TerminalText

/// A number that is drawn from cells, five points high, so that it can be read from the end of a room.
///
/// Each point is as many cells as the scale says, two columns to a row, since cells are twice as high as they are wide.
struct BigFigure: Sendable {
  /// The points of the number from above, from left to right whichever way the screen reads; `true` is drawn.
  let rows: [[Bool]]
  private let columnsPerPoint: Int
  private let rowsPerPoint: Int

  static let height = 5

  /// The figure of a number as it is written: digits of one of the three sets, a decimal sign, a dash.
  init(_ text: String, columnsPerPoint: Int = 2, rowsPerPoint: Int = 1) {
    self.columnsPerPoint = columnsPerPoint
    self.rowsPerPoint = rowsPerPoint
    let glyphs = text.compactMap { Self.shapes[$0] }
    rows = (0..<Self.height).map { row in
      glyphs.enumerated().flatMap { number, glyph in
        (number == 0 ? [] : [false]) + glyph[row].map { $0 == "#" }
      }
    }
  }

  /// How many columns of the screen it takes.
  var columns: Int { (rows.first?.count ?? 0) * columnsPerPoint }

  /// How many rows of the screen it takes.
  var rowCount: Int { rows.isEmpty ? 0 : Self.height * rowsPerPoint }

  /// The cells of a row of the screen.
  func cells(inRow row: Int) -> [Bool] {
    rows[row / rowsPerPoint].flatMap { Array(repeating: $0, count: columnsPerPoint) }
  }

  /// What is drawn of each character.
  private static let shapes: [Character: [String]] = {
    let arabic: [Character: [String]] = [
      "٠": ["   ", " # ", "###", " # ", "   "], "١": ["# ", " #", " #", " #", " #"],
      "٢": ["# #", "###", "#  ", "#  ", "#  "], "٣": ["# # #", "#####", "#    ", "#    ", "#    "],
      "٤": [" ##", "#  ", " ##", "#  ", " ##"], "٥": [" ## ", "#  #", "#  #", "#  #", " ## "],
      "٦": ["###", "  #", "  #", "  #", "  #"], "٧": ["#   #", "#   #", " # # ", " # # ", "  #  "],
      "٨": ["  #  ", " # # ", " # # ", "#   #", "#   #"], "٩": ["###", "# #", "###", "  #", "  #"],
    ]
    let latin: [Character: [String]] = [
      "0": ["###", "# #", "# #", "# #", "###"], "1": ["## ", " # ", " # ", " # ", "###"],
      "2": ["###", "  #", "###", "#  ", "###"], "3": ["###", "  #", "###", "  #", "###"],
      "4": ["# #", "# #", "###", "  #", "  #"], "5": ["###", "#  ", "###", "  #", "###"],
      "6": ["###", "#  ", "###", "# #", "###"], "7": ["###", "  #", "  #", "  #", "  #"],
      "8": ["###", "# #", "###", "# #", "###"], "9": ["###", "# #", "###", "  #", "###"],
      ".": [" ", " ", " ", " ", "#"], "٫": ["  ", "  ", "  ", " #", "# "],
      "–": ["   ", "   ", "###", "   ", "   "], "-": ["   ", "   ", "###", "   ", "   "],
    ]
    // Those of Persian have the same form but for three of them.
    var all = latin.merging(arabic) { first, _ in first }
    for (persian, same) in zip("۰۱۲۳۷۸۹", "٠١٢٣٧٨٩") { all[persian] = arabic[same] }
    all["۴"] = ["# ##", "##  ", "####", "#   ", "#   "]
    all["۵"] = [" ## ", "#  #", "#  #", "# ##", "## #"]
    all["۶"] = ["###", "#  ", "###", " # ", "#  "]
    return all
  }()
}

/// A figure on screen, in the terminal's own characters.
struct BigFigureView: View {
  let figure: BigFigure
  let role: Role

  func draw(on frame: inout Frame, in area: Rect) {
    guard area.columns >= figure.columns else { return }
    let sign = frame.signs.block
    // Numbers run from left to right everywhere, so that a mirrored screen must not mirror their forms.
    let isMirrored = frame.canvas.flow == .rightToLeft
    for row in 0..<min(figure.rowCount, area.rows) {
      let cells = figure.cells(inRow: row)
      for (number, isDrawn) in (isMirrored ? cells.reversed() : cells).enumerated() where isDrawn {
        frame.draw(sign: sign, at: Point(column: area.start + number, row: area.top + row), as: role)
      }
    }
  }
}
