import Console
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// One touchpoint for the room: its rating as a figure, beside it the level and the name, below what hurts most, what
/// could be better, and who decided what.
struct PresentCardView: View, Drawn {
  let drawn: DrawnEditor
  let place: TouchpointPlace

  /// A text of the list below the name, in as many lines as it takes.
  private struct Entry {
    let text: String
    let role: Role
    var lines: [String] = []
  }

  private var look: Look { editor.look }

  func draw(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    let touchpoint = editor.map[place]
    let assessment = editor.assessment(of: touchpoint)
    let used = drawHead(touchpoint, assessment, on: &frame, in: area)
    let top = min(area.rows, used + (area.rows > used + 6 ? 1 + area.rows / 30 : 0))
    drawEntries(
      entries(of: touchpoint, assessment), on: &frame,
      in: Rect(start: area.start, top: area.top + top, columns: area.columns, rows: area.rows - top))
  }

  // The head

  /// Draws figure, level and name, and returns how many rows they took.
  private func drawHead(
    _ touchpoint: Touchpoint, _ assessment: Assessment, on frame: inout Frame, in area: Rect
  ) -> Int {
    let figure = figure(of: assessment, in: area)
    let isBeside = figure.map { area.columns - $0.columns >= 24 } ?? false
    let indent = isBeside ? (figure?.columns ?? 0) + 3 : 0
    let role = Role(assessment.level)
    var row = area.top
    if let figure {
      // On a block of white on red a cell that is filled would be white alone.
      BigFigureView(figure: figure, role: role == .critical ? .warning : role).draw(on: &frame, in: area)
      if !isBeside { row += figure.rowCount + 1 }
    }
    let start = Point(column: area.start + indent, row: row)
    let columns = area.columns - indent
    frame.placeCursor(Point(column: max(0, start.column - 1), row: row))
    var bottom = area.top + (isBeside ? figure?.rowCount ?? 0 : 0)
    let mark =
      touchpoint.momentOfTruth ? "\(look.signs.momentOfTruth) \(look.say(.field("momentOfTruth")))" : ""
    frame.drawComposed(assessment.words(look), at: start, columns: columns, as: role)
    if !mark.isEmpty {
      let width = look.typesetter.width(of: assessment.words(look))
      frame.drawShortened(
        mark, at: Point(column: start.column + width + 1, row: row), columns: columns - width - 1,
        as: .heading)
    }
    let gap = max(0, (bottom - area.top) / 5 - 1)
    row += 1 + gap
    let names = look.typesetter.wrapped(touchpoint.name, to: columns, maximumLines: 3)
    let direction = look.typesetter.direction(of: touchpoint.name)
    if !names.isEmpty, row < area.bottom {
      frame.placeCursor(Point(column: max(0, start.column - 1), row: row))
    }
    for line in names where row < area.bottom {
      frame.draw(
        line, at: Point(column: start.column, row: row), columns: columns, as: .title, direction: direction)
      row += 1
    }
    row += gap
    let summary = look.typesetter.wrapped(
      assessment.summary(look), to: columns, maximumLines: max(1, min(2, bottom - row)),
      direction: frame.canvas.flow)
    for line in summary where row < area.bottom {
      frame.draw(
        line, at: Point(column: start.column, row: row), columns: columns, as: .text,
        direction: frame.canvas.flow)
      row += 1
    }
    bottom = max(bottom, row)
    return bottom - area.top
  }

  /// The rating as a figure, some times as large where there is room; none on a screen that has room for little else.
  private func figure(of assessment: Assessment, in area: Rect) -> BigFigure? {
    guard area.columns >= 34, area.rows >= 9 else { return nil }
    let text = look.rating(of: assessment) ?? "–"
    let scale = max(1, min(4, area.rows / 14, area.columns / 40))
    return BigFigure(text, columnsPerPoint: 2 * scale, rowsPerPoint: scale)
  }

  // Below it

  /// What is known, the worst pain first: pains, opportunities, and what else there is in one line.
  private func entries(of touchpoint: Touchpoint, _ assessment: Assessment) -> [Entry] {
    let votes = editor.document.votes
    func entry(_ sign: String, _ group: String, _ text: String, _ dots: Int, _ role: Role) -> Entry {
      let start = [sign, group].filter { !$0.isEmpty }.joined(separator: " ")
      let dots = dots == 0 ? [] : [look.say(.voteCount(dots))]
      return Entry(
        text: (["\(start)\(group.isEmpty ? " " : "  ")\(text.asPart)"] + dots).joined(
          separator: look.signs.separator), role: role)
    }
    var entries = touchpoint.rankedPains.map { pain, priority in
      entry(
        look.signs.alarm, priority.words(look), pain.text, votes.of(pain),
        priority.painClass == .a ? .critical : .heading)
    }
    if entries.isEmpty, assessment.level.isLow {
      entries.append(Entry(text: "\(look.signs.alarm) \(look.say(.noPainSaid))", role: .dim))
    }
    entries += touchpoint.opportunities.enumerated().sorted { one, other in
      (one.element.group, one.offset) < (other.element.group, other.offset)
    }.map { _, opportunity in
      let group = opportunity.group == .unscored ? "" : look.say(.opportunityGroup(opportunity.group))
      return entry(look.signs.opportunities, group, opportunity.text, votes.of(opportunity), .text)
    }
    let facts = facts(of: touchpoint, votes.of(touchpoint))
    if !facts.isEmpty {
      entries.append(Entry(text: facts.map(\.asPart).joined(separator: look.signs.separator), role: .text))
    }
    return entries
  }

  private func facts(of touchpoint: Touchpoint, _ dots: Int) -> [String] {
    var facts = dots == 0 ? [] : [look.say(.voteCount(dots))]
    if let emotion = touchpoint.emotion {
      facts.append(look.say(.feels(look.phrasebook.signed(Double(emotion.value)))))
    }
    if !touchpoint.owner.isEmpty { facts.append(look.say(.ownedBy(touchpoint.owner))) }
    if let verdict = touchpoint.verdict { facts.append(look.say(.decided(.word("Verdict", verdict.text)))) }
    return facts
  }

  /// Draws the entries with blank rows between them if there is room; the last of them, which tells most in a line, in
  /// any case.
  private func drawEntries(_ all: [Entry], on frame: inout Frame, in area: Rect) {
    guard area.rows > 0, !all.isEmpty else { return }
    let entries = all.map { entry in
      var entry = entry
      entry.lines = look.typesetter.wrapped(
        entry.text, to: area.columns, maximumLines: 2, direction: frame.canvas.flow)
      return entry
    }
    let count = entries.reduce(0) { $0 + $1.lines.count }
    let gap = max(0, min(2, (area.rows - count) / max(1, entries.count - 1)))
    let last = entries[entries.count - 1]
    var row = area.top
    var shown = 0
    for entry in entries.dropLast() where row + entry.lines.count <= area.bottom - last.lines.count {
      draw(entry, &row, on: &frame, in: area)
      row += gap
      shown += 1
    }
    let hidden = entries.count - 1 - shown
    if hidden > 0, row < area.bottom - last.lines.count {
      frame.drawShortened(
        look.say(.moreBelow(hidden)), at: Point(column: area.start, row: row), columns: area.columns, as: .dim
      )
      row += 1
    }
    draw(last, &row, on: &frame, in: area)
  }

  private func draw(_ entry: Entry, _ row: inout Int, on frame: inout Frame, in area: Rect) {
    for line in entry.lines where row < area.bottom {
      frame.draw(
        line, at: Point(column: area.start, row: row), columns: area.columns, as: entry.role,
        direction: frame.canvas.flow)
      row += 1
    }
  }
}

extension Assessment {
  /// The level by its sign, its word and its number.
  func words(_ look: Look) -> String {
    guard let number = look.rating(of: self) else { return look.word(for: .unrated) }
    return level == .ok ? number : "\(look.signs.sign(of: level)) \(look.word(for: level)) \(number)"
  }
}

extension PainPriority {
  /// The class and the score, such as “A 62”; nothing for what nobody scored.
  func words(_ look: Look) -> String {
    guard let score else { return "" }
    return "\(look.say(.word("PainClass", painClass.rawValue))) \(look.number(score))"
  }
}

extension Phrase {
  /// What a group of opportunities is called.
  static func opportunityGroup(_ group: OpportunityGroup) -> Phrase {
    .word("OpportunityGroup", group.rawValue)
  }
}
