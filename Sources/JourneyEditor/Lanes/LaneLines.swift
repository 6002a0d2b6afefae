import Console
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// A line of a cell.
struct LaneLine: Sendable {
  /// What begins the first line of a thing.
  var mark = ""
  var text = ""
  var role = Role.text
  /// The direction of the whole text, whichever script its line begins with; nil: our own text.
  var direction: TextDirection?
  /// What stands at the end of the line.
  var figure = ""
  var figureRole = Role.text
  /// Which thing of the cell it belongs to.
  var item = 0
  /// Whether the text that is being written stands here.
  var isField = false
}

extension Editor {
  /// A thing of a cell in lines of at most so many columns, at least one line.
  func laneLines(of item: LaneItem, number: Int, columns: Int, maximum: Int) -> [LaneLine] {
    let signs = look.signs
    // Words of names stand one below the other where columns are narrow.
    let few = min(maximum, columns < 16 ? 3 : 2)
    var lines: [LaneLine]
    switch item {
    case .text(let text): lines = laneLines(text, mark: signs.bullet, columns, maximum)
    case .friction(let text, let isPain):
      lines = laneLines(text, mark: isPain ? signs.alarm : signs.bullet, columns, maximum)
    case .pain(let finding): lines = laneLines(finding.text, mark: signs.alarm, columns, few)
    case .opportunity(let finding): lines = laneLines(finding.text, mark: signs.bullet, columns, few)
    case .owner(let owner):
      let name = owner.name.isEmpty ? signs.none : owner.name
      lines = laneLines(
        name, mark: signs.bullet, columns, few,
        figure: owner.touchpoints.count > 1 || owner.name.isEmpty
          ? "(\(look.number(owner.touchpoints.count)))" : "")
    case .touchpoint(let touchpoint):
      let (figure, role) = laneFigure(of: touchpoint, isLong: columns >= 26)
      let moment = touchpoint.momentOfTruth ? signs.momentOfTruth + "\u{A0}" : ""
      lines = laneLines(
        moment + touchpoint.name, mark: signs.bullet, columns, few, figure: figure, figureRole: role)
    case .emotion(let touchpoint):
      let value = touchpoint.emotion.map { look.phrasebook.signed(Double($0.value)) }
      lines = laneLines(
        touchpoint.name, mark: signs.bullet, columns, 1, figure: value ?? signs.unrated,
        figureRole: value == nil ? .unrated : .heading)
    }
    for index in lines.indices { lines[index].item = number }
    return lines
  }

  private func laneLines(
    _ text: String, mark: String, _ columns: Int, _ maximum: Int, figure: String = "",
    figureRole: Role = .text
  ) -> [LaneLine] {
    let width = look.typesetter.width(of: figure)
    let room = max(1, figure.isEmpty ? columns : columns - width - 1)
    let direction = look.typesetter.direction(of: text)
    var lines = look.typesetter.wrapped(text, to: room, maximumLines: max(1, maximum)).map {
      LaneLine(text: $0, direction: direction)
    }
    if lines.isEmpty { lines = [LaneLine()] }
    lines[0].mark = mark
    lines[0].figure = figure
    lines[0].figureRole = figureRole
    return lines
  }

  /// Sign, number and, where there is room, the word of a touchpoint's level, and how many pains it has.
  private func laneFigure(of touchpoint: Touchpoint, isLong: Bool) -> (String, Role) {
    let assessment = Assessment(of: touchpoint, by: document.figures.rules)
    let pains = touchpoint.pains.isEmpty ? "" : " \(look.signs.alarm)\(look.number(touchpoint.pains.count))"
    let level = assessment.level
    guard let number = look.rating(of: assessment) else { return (look.signs.unrated + pains, .unrated) }
    let word = isLong && level.isLow ? " " + look.word(for: level) : ""
    let sign = level == .ok ? "" : look.signs.sign(of: level) + word + " "
    return (sign + number + pains, Role(level))
  }
}
