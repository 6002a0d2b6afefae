import Console
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// A touchpoint as the board shows it: a card with lines around it, one or two lines, with more or less of what is known.
///
/// One that the filter dims stands in brackets.
struct CardView: View, Drawn {
  let drawn: DrawnEditor
  let touchpoint: Touchpoint
  let isFocused: Bool
  let density: Density
  private let assessment: Assessment
  private let isDimmed: Bool
  private var look: Look { editor.look }
  private var isSelected: Bool { editor.board.selection.contains(touchpoint.id) }

  init(drawn: DrawnEditor, touchpoint: Touchpoint, isFocused: Bool, density: Density) {
    self.drawn = drawn
    self.touchpoint = touchpoint
    self.isFocused = isFocused
    self.density = density
    assessment = drawn.editor.assessment(of: touchpoint)
    isDimmed = drawn.editor.isDimmed(touchpoint.id)
  }

  /// A card with lines around it, or one line.
  init(drawn: DrawnEditor, touchpoint: Touchpoint, isFocused: Bool, isFramed: Bool) {
    self.init(
      drawn: drawn, touchpoint: touchpoint, isFocused: isFocused, density: isFramed ? .card : .line)
  }

  func draw(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    if density.isFramed, area.columns >= 8, area.rows > 1 {
      drawFramed(on: &frame, in: area)
    } else if density == .lines, area.rows > 1 {
      drawLines(on: &frame, in: area)
    } else {
      drawLine(on: &frame, in: area)
    }
  }

  /// The role, unless the filter dims the touchpoint.
  private func role(_ role: Role) -> Role { isDimmed ? .dim : role }

  // With lines around it

  private func drawFramed(on frame: inout Frame, in area: Rect) {
    let inner = area.columns - 4
    drawBox(area, on: &frame, isFocused: isFocused, mark: isSelected ? look.signs.selected : nil)
    if !touchpoint.links.isEmpty {
      let sign = " \(editor.linkSign) "
      frame.draw(
        sign, endingAt: Point(column: area.end - 1, row: area.top), columns: inner,
        as: isFocused ? .focusBorder : .border)
    }
    let text = editor.cardText(of: touchpoint, density, width: inner)
    var row = area.top + 1
    drawName(text.lines, on: &frame, in: area, from: &row)
    guard row < area.bottom - 1 else { return }
    drawFigures(on: &frame, at: Point(column: area.start + 2, row: row), columns: inner)
    row += 1
    // On the line around the card, not on a letter: that would look like writing.
    if isFocused { frame.placeCursor(density.cursor(inCard: area)) }
    guard density == .rich else { return }
    drawPain(text.pain, on: &frame, in: area, from: &row)
    if row < area.bottom - 1, editor.hasFoot(touchpoint) {
      CardFoot(drawn: drawn, touchpoint: touchpoint, assessment: assessment, isDimmed: isDimmed).draw(
        on: &frame, in: Rect(start: area.start + 2, top: row, columns: inner, rows: 1))
    }
  }

  private func drawName(_ lines: [String], on frame: inout Frame, in area: Rect, from row: inout Int) {
    let inner = area.columns - 4
    // One direction for all lines of the name, whichever script a line begins with.
    let direction = look.typesetter.direction(of: touchpoint.name)
    for (number, line) in lines.enumerated() where row < area.bottom - 2 {
      if isDimmed, number == 0 {
        frame.draw(sign: frame.signs.dimmedStart, at: Point(column: area.start + 1, row: row), as: .dim)
      }
      let used = frame.draw(
        line, at: Point(column: area.start + 2, row: row), columns: inner, as: role(.text),
        direction: direction)
      if isDimmed, number == lines.count - 1 {
        frame.draw(sign: frame.signs.dimmedEnd, at: Point(column: area.start + 2 + used, row: row), as: .dim)
      }
      row += 1
    }
  }

  /// Channel at the start; level, pains and votes at the end, which are never cut before the channel is: what there is no
  /// room for is left out, the number of the level last. Opportunities stand there where they take nothing from the channel.
  private func drawFigures(on frame: inout Frame, at point: Point, columns: Int) {
    func width(_ text: String) -> Int { look.typesetter.width(of: text) }
    let spread = apart(of: assessment)
    let found = touchpoint.pains.isEmpty ? "" : " !\(look.number(touchpoint.pains.count))"
    let dots = votes(of: touchpoint)
    let (full, short) = (levelText + spread, shortLevel(of: assessment))
    let choices: [(String, String)] = [
      (full, found + dots), (full, found), (short + spread, found), (short, found), (short, ""),
    ]
    let choice = choices.first { width($0.0 + $0.1) <= columns } ?? (number(of: assessment), "")
    var (level, pains) = choice
    if !touchpoint.opportunities.isEmpty {
      let ideas = " \(look.signs.opportunities)\(look.number(touchpoint.opportunities.count))"
      if width(level + pains + ideas + " " + touchpoint.channel) <= columns { pains += ideas }
    }
    // The words of what is as expected give way to a channel.
    if !touchpoint.channel.isEmpty, assessment.level == .ok || assessment.level == .unrated,
      width(touchpoint.channel + " " + level + pains) > columns
    {
      level = short + spread
    }
    let start = max(0, columns - width(level + pains))
    // Less than three letters of it would tell nothing.
    if start > 3 { frame.drawShortened(touchpoint.channel, at: point, columns: start - 1, as: .dim) }
    let used = frame.draw(
      level, at: Point(column: point.column + start, row: point.row), columns: columns - start,
      as: role(Role(assessment.level)))
    frame.draw(
      pains, at: Point(column: point.column + start + used, row: point.row), columns: columns - start - used,
      as: role(.text))
  }

  private func drawPain(_ lines: [String], on frame: inout Frame, in area: Rect, from row: inout Int) {
    guard !lines.isEmpty, let pain = editor.cardPain(of: touchpoint) else { return }
    let mark = look.typesetter.width(of: pain.mark)
    let inner = area.columns - 4
    let direction = look.typesetter.direction(of: pain.text)
    if row < area.bottom - 1 {
      frame.drawComposed(
        pain.mark, at: Point(column: area.start + 2, row: row), columns: inner,
        as: role(pain.isMissing ? .dim : .heading))
    }
    for line in lines where row < area.bottom - 1 {
      frame.draw(
        line, at: Point(column: area.start + 2 + mark, row: row), columns: inner - mark,
        as: role(pain.isMissing ? .dim : .text), direction: direction)
      row += 1
    }
  }

  /// Sign, word and number; a touchpoint that is as expected shows its rating as dots.
  private var levelText: String {
    guard let rating = assessment.rating else {
      return "\(look.signs.unrated) \(look.word(for: .unrated))"
    }
    let number = number(of: assessment)
    guard assessment.level == .ok else {
      return "\(look.signs.sign(of: assessment.level)) \(look.word(for: assessment.level)) \(number)"
    }
    let dots = min(5, max(0, Int(rating.rounded())))
    return String(repeating: look.signs.fullDot, count: dots)
      + String(repeating: look.signs.emptyDot, count: 5 - dots) + " \(number)"
  }

  private func shortLevel(of assessment: Assessment) -> String { editor.shortLevel(of: assessment) }
  private func number(of assessment: Assessment) -> String { editor.number(of: assessment) }
  private func apart(of assessment: Assessment) -> String { editor.apart(of: assessment) }
  private func votes(of touchpoint: Touchpoint) -> String { editor.votes(of: touchpoint) }

  // In one line or two

  /// What stands before the name: where the eye is, what is selected, the bracket of what is dimmed.
  private func drawMark(on frame: inout Frame, at point: Point) {
    let mark =
      isFocused
      ? frame.signs.pointer : isSelected ? look.signs.selected : isDimmed ? frame.signs.dimmedStart : " "
    frame.draw(sign: mark, at: point, as: isFocused ? .focusBorder : role(.text))
    if isFocused { frame.placeCursor(point) }
  }

  private var name: String {
    opening + (touchpoint.momentOfTruth ? look.signs.momentOfTruth + " " : "") + touchpoint.name
  }

  /// The bracket of what is dimmed where another mark has taken its place.
  private var opening: String { isDimmed && (isFocused || isSelected) ? "(" : "" }

  /// Draws a line of the name, the last one with what closes the bracket.
  private func drawName(
    _ text: String, on frame: inout Frame, at point: Point, columns: Int, isLast: Bool,
    direction: TextDirection?
  ) {
    let closes = isDimmed && isLast
    let used = frame.drawShortened(
      text, at: point, columns: columns - (closes ? 1 : 0), as: isFocused ? .focus : role(.text),
      direction: direction)
    guard closes else { return }
    frame.draw(sign: frame.signs.dimmedEnd, at: Point(column: point.column + used, row: point.row), as: .dim)
  }

  private func drawFigure(_ figure: String, on frame: inout Frame, endingAt end: Int, row: Int) -> Int {
    let width = look.typesetter.width(of: figure)
    frame.draw(
      figure, at: Point(column: end - width, row: row), columns: width, as: role(Role(assessment.level)))
    return width
  }

  private func drawLine(on frame: inout Frame, in area: Rect) {
    drawMark(on: &frame, at: Point(column: area.start, row: area.top))
    let figure = editor.shortFigure(of: touchpoint, assessment, columns: area.columns)
    let width = drawFigure(figure, on: &frame, endingAt: area.end, row: area.top)
    drawName(
      name, on: &frame, at: Point(column: area.start + 1, row: area.top),
      columns: max(0, area.columns - width - 2), isLast: true, direction: nil)
  }

  private func drawLines(on frame: inout Frame, in area: Rect) {
    drawMark(on: &frame, at: Point(column: area.start, row: area.top))
    let room = area.columns - 1
    let lines = editor.cardText(of: touchpoint, .lines, width: room).lines
    let direction = look.typesetter.direction(of: touchpoint.name)
    let figure = editor.shortFigure(of: touchpoint, assessment, columns: area.columns)
    let width = drawFigure(figure, on: &frame, endingAt: area.end, row: area.top + 1)
    for (number, line) in lines.prefix(2).enumerated() {
      // The second line stands a little further in, so that one sees where each begins.
      drawName(
        number == 0 ? opening + line : line, on: &frame,
        at: Point(column: area.start + 1 + number, row: area.top + number),
        columns: number == 0 ? room : max(0, room - width - 2), isLast: number == lines.count - 1,
        direction: direction)
    }
  }
}

extension Density {
  /// Where the cursor is on a card that has the focus.
  func cursor(inCard area: Rect) -> Point {
    let hasLines = isFramed && area.columns >= 8 && area.rows > 1
    return Point(column: area.start, row: area.top + (hasLines ? 1 : 0))
  }
}

/// The last line of a rich card: the owner, how customers and single personas feel, and that there is no agreement.
struct CardFoot: View, Drawn {
  let drawn: DrawnEditor
  let touchpoint: Touchpoint
  let assessment: Assessment
  let isDimmed: Bool

  func draw(on frame: inout Frame, in area: Rect) {
    let look = editor.look
    var end = area.end
    func put(_ text: String, _ role: Role) {
      guard end - area.start >= look.typesetter.width(of: text) else { return }
      end -= frame.draw(
        text, endingAt: Point(column: end, row: area.top), columns: end - area.start,
        as: isDimmed ? .dim : role)
      end -= 1
    }
    if assessment.lacksAgreement { put(look.say(.noAgreement), .warning) }
    for (sign, emotion, role) in editor.personaFeelings(at: touchpoint).reversed() {
      put(sign + look.phrasebook.signed(Double(emotion.value)), role)
    }
    if let emotion = touchpoint.emotion { put("~" + look.phrasebook.signed(Double(emotion.value)), .text) }
    guard !touchpoint.owner.isEmpty, end - area.start > 4 else { return }
    frame.drawComposed(
      "@ " + frame.isolated(touchpoint.owner), at: Point(column: area.start, row: area.top),
      columns: end - area.start, as: .dim)
  }
}

extension Editor {
  /// The rating as a number.
  func number(of assessment: Assessment) -> String { look.rating(of: assessment) ?? "" }

  /// Sign and number.
  func shortLevel(of assessment: Assessment) -> String {
    let number = number(of: assessment)
    let sign = assessment.level == .ok ? "" : look.signs.sign(of: assessment.level)
    return sign + (sign.isEmpty || number.isEmpty ? "" : " ") + number
  }

  /// How far the ballots lie apart, where that is no agreement.
  fileprivate func apart(of assessment: Assessment) -> String {
    guard assessment.lacksAgreement, let spread = assessment.spread else { return "" }
    return " \(look.signs.spread)\(look.phrasebook.decimal(spread))"
  }

  /// The dots that a touchpoint got in the room.
  fileprivate func votes(of touchpoint: Touchpoint) -> String {
    let dots = document.votes.of(touchpoint)
    return dots == 0 ? "" : " \(look.signs.votes)\(look.number(dots))"
  }

  /// What a line tells of the level: sign and number, and where there is room how far ballots lie apart, and votes.
  func shortFigure(of touchpoint: Touchpoint, _ known: Assessment? = nil, columns: Int) -> String {
    let assessment = known ?? assessment(of: touchpoint)
    let level = shortLevel(of: assessment)
    return (touchpoint.links.isEmpty ? "" : linkSign + " ")
      + (columns < 20 ? level : level + apart(of: assessment) + votes(of: touchpoint))
  }
}
