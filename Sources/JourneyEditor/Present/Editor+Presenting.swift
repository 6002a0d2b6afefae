import Console
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

// Presenting: what fills the screen, and the lists in it.
extension Editor {
  mutating func present() {
    document.prepareRanking()
    let subject: Presentation.Subject =
      switch board.focus {
      case .nothing: .map
      case .stage: .stage
      case .touchpoint: .card
      }
    notice = nil
    var presentation = Presentation(subject: subject, before: board.bookmark, perspective: perspective)
    presentation.lines = presentedLines(subject)
    presentation.paths = PathsPicture(of: document)
    open(presentation)
  }

  /// Goes to the touchpoint before or behind, through the stages.
  mutating func goToCard(by step: Int) {
    guard var place = here else { return }
    place.position += step
    while map.stages.indices.contains(place.stage) {
      if map.stages[place.stage].touchpoints.indices.contains(place.position) {
        board.focus = .touchpoint(map[place].id)
        return
      }
      place.stage += step
      guard map.stages.indices.contains(place.stage) else { return }
      place.position = step > 0 ? 0 : map.stages[place.stage].touchpoints.count - 1
    }
  }

  /// Whether the curve fills the screen.
  var presentsCurve: Bool {
    (layers.top as? Presentation)?.subject == .curve
  }

  /// Where the curve stands that fills the screen: below a title, where there is room for one.
  var presentedCurveArea: Rect {
    let title = size.rows > 14 ? 4 : 0
    return Rect(
      start: size.columns >= 50 ? 2 : 0, top: title, columns: size.columns - (size.columns >= 50 ? 4 : 0),
      rows: size.rows - title - (size.rows > 6 ? 1 : 0))
  }

  /// How many lines of a list fit on a page: two rows each, the title and a margin taken off.
  var presentedRows: Int { max(1, (size.rows - 4) / 2) }

  /// The lines of a list: what stands at the start, at the end, and how it looks.
  func presentedLines(_ subject: Presentation.Subject) -> [PresentedLine] {
    switch subject {
    case .map: map.stages.indices.map(line(ofStage:))
    case .pains: painLines
    case .votes: voteLines
    case .opportunities: opportunityLines
    case .decisions: decisionLines
    case .stage, .card, .curve, .paths: []
    }
  }

  private func line(ofStage index: Int) -> PresentedLine {
    let stage = map.stages[index]
    let tally = document.figures.tally(of: stage.id)
    var facts = [tally.mean.map { look.phrasebook.mean($0) } ?? look.signs.unrated]
    if tally.low > 0 { facts.append("\(look.signs.low) \(look.say(.lowCount(tally.low)))") }
    return PresentedLine(
      "\(look.number(index + 1)) \(stage.name.asPart)", facts.joined(separator: "  "),
      tally.low > 0 ? .low : .heading)
  }

  /// What hurts most; pains that nobody scored behind those that somebody did.
  private var painLines: [PresentedLine] {
    (document.ranking?.rows.prefix(60) ?? []).compactMap { row in
      guard case .pain(let id, let pain) = row.id, let touchpoint = map.touchpoint(id),
        let record = touchpoint.pains.first(where: { $0.id == pain })
      else { return nil }
      let rank =
        row.score == nil
        ? look.signs.none : row.painClass.map { look.say(.word("PainClass", $0.rawValue)) } ?? ""
      return PresentedLine(
        "\(rank)  \(record.text.asPart)", end(touchpoint.name, document.votes.of(record)),
        row.painClass == .a ? .critical : .heading)
    }
  }

  /// Where something belongs, and how many dots it got.
  private func end(_ place: String, _ dots: Int) -> String {
    dots == 0
      ? place
      : [place.asPart, look.say(.voteCount(dots))].filter { !$0.isEmpty }.joined(
        separator: look.signs.separator)
  }

  private var opportunityLines: [PresentedLine] {
    RankedOpportunity.all(of: map).map { ranked in
      let group =
        ranked.group == .unscored ? "" : look.say(.word("OpportunityGroup", ranked.group.rawValue)) + "  "
      let place = ranked.touchpoint.flatMap { map.touchpoint($0)?.name } ?? ""
      return PresentedLine(
        group + ranked.opportunity.text.asPart, end(place, document.votes.of(ranked.opportunity)), .heading)
    }
  }

  private var voteLines: [PresentedLine] {
    let votes = document.votes
    let voted = votingChoices().flatMap(\.candidates).map { ($0, self.votes(of: $0.part, votes)) }
    return voted.filter { $0.1 > 0 }.sorted { $0.1 > $1.1 }.map { candidate, votes in
      PresentedLine("\(votes)  \(candidate.text.asPart)", candidate.place, .heading)
    }
  }

  private var decisionLines: [PresentedLine] {
    map.stages.flatMap { stage in
      stage.touchpoints.flatMap { touchpoint -> [PresentedLine] in
        guard touchpoint.verdict != nil || !touchpoint.improvements.isEmpty else { return [] }
        let verdict = touchpoint.verdict.map { look.say(.word("Verdict", $0.text)) } ?? ""
        return [PresentedLine(touchpoint.name, verdict, .heading)]
          + touchpoint.improvements.map { action in
            let facts = [action.owner.asPart, action.due.asIsland].filter { !$0.isEmpty }
            return PresentedLine(
              "   " + action.text.asPart, facts.joined(separator: look.signs.separator), .text)
          }
      }
    }
  }
}

/// One line of what is presented.
struct PresentedLine: Sendable {
  let start: String
  let end: String
  let role: Role

  init(_ start: String, _ end: String, _ role: Role) {
    self.start = start
    self.end = end
    self.role = role
  }
}
