import Console
import JourneyInsight
import JourneyModel
import JourneyWords
import Phrases
import TerminalText

/// What is focused, in two lines: its whole name and figures, its pains and owner.
struct PreviewView: View, Drawn {
  let drawn: DrawnEditor

  func draw(on frame: inout Frame, in area: Rect) {
    guard !area.isEmpty else { return }
    // A cell that the table cuts stands here whole.
    let cell = editor.cutCell(columns: area.columns - 2)
    if cell.count < area.rows { drawFocus(on: &frame, in: area) }
    let top = Rect(start: area.start, top: area.bottom - cell.count, columns: area.columns, rows: cell.count)
    if !cell.isEmpty { frame.clear(top) }
    for (number, line) in cell.enumerated() {
      frame.draw(
        line, at: Point(column: area.start + 1, row: top.top + number), columns: area.columns - 2, as: .text,
        direction: editor.flow)
    }
  }

  private func drawFocus(on frame: inout Frame, in area: Rect) {
    switch editor.board.focus {
    case .nothing: return
    case .stage(let id):
      if let stage = editor.map.stage(id) { draw(stage, on: &frame, in: area) }
    case .touchpoint(let id):
      if let touchpoint = editor.map.touchpoint(id) { draw(touchpoint, on: &frame, in: area) }
    }
  }

  private func draw(_ touchpoint: Touchpoint, on frame: inout Frame, in area: Rect) {
    let look = editor.look
    let assessment = Assessment(of: touchpoint, by: editor.document.figures.rules)
    // Where a row stands for one pain, that one comes first.
    var pains = touchpoint.pains
    if editor.perspective == .pains, case .pain(_, let id)? = editor.currentRow,
      let place = pains.firstIndex(where: { $0.id == id })
    {
      pains.insert(pains.remove(at: place), at: 0)
    }
    let signed =
      pains.map { ("!", $0.text) }
      + touchpoint.opportunities.map { (look.signs.opportunities, $0.text) }
    let found = Self.links(touchpoint.links, on: frame) + signed.map { "\($0) \(frame.isolated($1))" }
    let owner = touchpoint.owner.isEmpty ? look.signs.none : touchpoint.owner
    var facts = [look.say(.ownedBy(owner))]
    if let emotion = touchpoint.emotion {
      facts.insert(look.say(.feels(look.phrasebook.signed(Double(emotion.value)))), at: 0)
    }
    if let verdict = touchpoint.verdict {
      facts.append(look.say(.decided(.word("Verdict", verdict.text))))
    } else if let proposal = assessment.proposal {
      facts.append(look.say(.proposed(.word("Verdict", proposal.rawValue))))
    }
    let dots = editor.document.votes.of(touchpoint)
    if dots > 0 { facts.append(look.say(.voteCount(dots))) }
    let texts = [touchpoint.name, touchpoint.description, touchpoint.owner, touchpoint.channel]
    if (texts + touchpoint.pains.map(\.text)).contains(where: hasHiddenMarks) {
      facts.append(look.say(.hiddenMarks))
    }
    drawLine(0, frame.isolated(touchpoint.name), assessment.summary(look), on: &frame, in: area, as: .heading)
    drawLine(
      1, found.isEmpty ? frame.isolated(touchpoint.description) : found.strung(by: "  "),
      facts.strung(by: look.signs.separator),
      on: &frame,
      in: area, as: .text)
  }

  private func draw(_ stage: Stage, on frame: inout Frame, in area: Rect) {
    let look = editor.look
    let tally = editor.document.figures.tally(of: stage.id)
    var facts = [look.say(.touchpointCount(tally.touchpoints))]
    if let mean = tally.mean { facts.append(look.say(.mean(mean))) }
    if tally.low > 0 { facts.append("\(look.signs.low) " + look.say(.lowCount(tally.low))) }
    if tally.unrated > 0 { facts.append(look.say(.unratedCount(tally.unrated))) }
    if [stage.name, stage.customerGoal].contains(where: hasHiddenMarks) {
      facts.append(look.say(.hiddenMarks))
    }
    drawLine(
      0, frame.isolated(stage.name), facts.strung(by: look.signs.separator), on: &frame, in: area,
      as: .heading)
    let phase = stage.phase.map { $0.known == nil ? $0.text : look.say(.stagePhase($0.text)) } ?? ""
    let links = Self.links(stage.links, on: frame)
    let about = links + (stage.customerGoal.isEmpty ? [] : [frame.isolated(stage.customerGoal)])
    drawLine(1, about.strung(by: "  "), phase, on: &frame, in: area, as: .text)
  }

  /// Where one can go from here, before all else: paths are long, and nothing else tells them.
  private static func links(_ links: [MapLink], on frame: Frame) -> [String] {
    links.prefix(2).map { "\(frame.signs.link) \(frame.isolated($0.shown))" }
  }

  private func drawLine(
    _ number: Int, _ text: String, _ facts: String, on frame: inout Frame, in area: Rect, as role: Role
  ) {
    guard number < area.rows else { return }
    let row = area.top + number
    let used = frame.draw(
      facts + " ", endingAt: Point(column: area.end, row: row),
      columns: area.columns - min(24, area.columns / 2, editor.look.typesetter.width(of: text) + 3), as: .dim)
    frame.drawComposed(
      " " + text, at: Point(column: area.start, row: row), columns: area.columns - used - 2, as: role)
  }
}

extension Assessment {
  /// What is expected, judged and measured, in words.
  func summary(_ look: Look) -> String {
    var facts = [look.say(.expected(expected))]
    if let measured {
      facts.append(look.say(.measured(measured)))
      if let judged { facts.append(look.say(.judged(judged))) }
      if let gap, gap != 0 { facts.append(look.say(.gap(look.phrasebook.signed(gap)))) }
    } else if let judged {
      facts.append(look.say(.rated(judged)))
    } else {
      facts.append(look.say(.level(.unrated)))
    }
    if let employees { facts.append(look.say(.employees(employees))) }
    if lacksAgreement { facts.append(look.say(.noAgreement)) }
    return facts.strung(by: look.signs.separator)
  }
}
