import Console
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// A touchpoint as a card: its name over a line with channel, level and number of pains; or all that in one line.
struct CardView: View {
  private let picture: DrawnEditor
  let touchpoint: Touchpoint
  let isFocused: Bool
  let isFramed: Bool
  private let assessment: Assessment

  private var editor: Editor { _read { yield picture.editor } }
  private var look: Look { editor.look }
  private var isSelected: Bool { editor.board.selection.contains(touchpoint.id) }

  init(picture: DrawnEditor, touchpoint: Touchpoint, isFocused: Bool, isFramed: Bool) {
    self.picture = picture
    self.touchpoint = touchpoint
    self.isFocused = isFocused
    self.isFramed = isFramed
    assessment = Assessment(of: touchpoint, by: picture.editor.document.figures.rules)
  }

  func draw(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    if isFramed, area.columns >= 8 {
      drawFramed(on: &frame, in: area)
    } else {
      drawLine(on: &frame, in: area)
    }
  }

  private func drawFramed(on frame: inout Frame, in area: Rect) {
    let inner = area.columns - 4
    drawBox(area, on: &frame, isFocused: isFocused, mark: isSelected ? look.signs.selected : nil)
    var row = area.top + 1
    // One direction for all lines of the name, whichever script a line begins with.
    let direction = look.typesetter.direction(of: touchpoint.name)
    for line in editor.titleLines(of: touchpoint, width: inner) where row < area.bottom - 2 {
      frame.draw(
        line, at: Point(column: area.start + 2, row: row), columns: inner, as: .text, direction: direction)
      row += 1
    }
    guard row < area.bottom - 1 else { return }
    drawFigures(on: &frame, at: Point(column: area.start + 2, row: row), columns: inner)
    // On the line around the card, not on a letter: that would look like writing.
    if isFocused { frame.placeCursor(Point(column: area.start, row: area.top + 1)) }
  }

  /// Channel at the start; level, pains and votes at the end, which are never cut before the channel is. Opportunities stand
  /// there where they take nothing from it.
  private func drawFigures(on frame: inout Frame, at point: Point, columns: Int) {
    let level = levelText + apart
    let found = touchpoint.pains.isEmpty ? "" : " !\(look.number(touchpoint.pains.count))"
    func fits(_ text: String) -> Bool { look.typesetter.width(of: level + text) <= columns }
    var pains = fits(found + votes) ? found + votes : found
    if !touchpoint.opportunities.isEmpty {
      let ideas = " \(look.signs.opportunities)\(look.number(touchpoint.opportunities.count))"
      if fits(pains + ideas + " " + touchpoint.channel) { pains += ideas }
    }
    let width = look.typesetter.width(of: level + pains)
    let start = max(0, columns - width)
    // Less than three letters of it would tell nothing.
    if start > 3 { frame.drawShortened(touchpoint.channel, at: point, columns: start - 1, as: .dim) }
    let used = frame.draw(
      level, at: Point(column: point.column + start, row: point.row), columns: columns - start,
      as: Role(assessment.level))
    frame.draw(
      pains, at: Point(column: point.column + start + used, row: point.row), columns: columns - start - used,
      as: .text)
  }

  /// How far the ballots lie apart, where that is no agreement.
  private var apart: String {
    guard assessment.lacksAgreement, let spread = assessment.spread else { return "" }
    return " \(look.signs.spread)\(look.phrasebook.decimal(spread))"
  }

  /// The dots that it got in the room.
  private var votes: String {
    let dots = editor.document.votes.of(touchpoint)
    return dots == 0 ? "" : " \(look.signs.votes)\(look.number(dots))"
  }

  /// Sign, word and number; a touchpoint that is as expected shows its rating as dots.
  private var levelText: String {
    guard let rating = assessment.rating else {
      return "\(look.signs.unrated) \(look.word(for: .unrated))"
    }
    let number = look.phrasebook.decimal(rating)
    guard assessment.level == .ok else {
      return "\(look.signs.sign(of: assessment.level)) \(look.word(for: assessment.level)) \(number)"
    }
    let dots = min(5, max(0, Int(rating.rounded())))
    return String(repeating: look.signs.fullDot, count: dots)
      + String(repeating: look.signs.emptyDot, count: 5 - dots) + " \(number)"
  }

  private func drawLine(on frame: inout Frame, in area: Rect) {
    let mark = isFocused ? frame.signs.pointer : isSelected ? look.signs.selected : " "
    var column = area.start
    func put(_ text: String, _ role: Role, upTo end: Int) {
      column += frame.drawShortened(
        text, at: Point(column: column, row: area.top), columns: end - column, as: role)
    }
    frame.draw(
      sign: mark, at: Point(column: column, row: area.top), as: isFocused ? .focusBorder : .text)
    column += 1
    let number = assessment.rating.map(look.phrasebook.decimal) ?? ""
    let sign = assessment.level == .ok ? "" : look.signs.sign(of: assessment.level)
    let figure = sign + (sign.isEmpty || number.isEmpty ? "" : " ") + number + apart + votes
    let width = look.typesetter.width(of: figure)
    let moment = touchpoint.momentOfTruth ? look.signs.momentOfTruth + " " : ""
    let end = max(column, area.end - width - 1)
    put(moment + touchpoint.name, isFocused ? .focus : .text, upTo: end)
    frame.draw(
      figure, at: Point(column: area.end - width, row: area.top), columns: width,
      as: Role(assessment.level))
    if isFocused { frame.placeCursor(Point(column: area.start, row: area.top)) }
  }
}

/// Draws the lines around a card, with a mark in the upper line.
func drawBox(_ area: Rect, on frame: inout Frame, isFocused: Bool, mark: String?) {
  guard area.columns >= 2, area.rows >= 2 else { return }
  let box = isFocused ? frame.signs.focusedCard : frame.signs.card
  let role = isFocused ? Role.focusBorder : .border
  let inner = area.columns - 2
  for (row, line) in [(area.top, box.top), (area.bottom - 1, box.bottom)] {
    frame.draw(repeating: line.0, at: Point(column: area.start, row: row), columns: 1, as: role)
    frame.draw(repeating: line.1, at: Point(column: area.start + 1, row: row), columns: inner, as: role)
    frame.draw(repeating: line.2, at: Point(column: area.end - 1, row: row), columns: 1, as: role)
  }
  for row in (area.top + 1)..<(area.bottom - 1) {
    frame.draw(repeating: box.side, at: Point(column: area.start, row: row), columns: 1, as: role)
    frame.draw(repeating: box.side, at: Point(column: area.end - 1, row: row), columns: 1, as: role)
  }
  if let mark {
    frame.draw(
      " \(mark) ", at: Point(column: area.start + 2, row: area.top), columns: inner - 2, as: .selected)
  }
}
