import Console
import JourneyInsight
import TerminalText

/// Where the groups of opportunities stand: worth much above, taking much at the end; what nobody graded below.
struct OpportunityMatrix {
  /// A group with its area, a heading and the rows below it.
  struct Field {
    let group: OpportunityGroup
    let area: Rect

    /// How many opportunities it has room for.
    var rows: Int { max(0, area.rows - 1) }
  }

  let about: Rect
  let fields: [Field]

  /// - Parameters:
  ///   - hasScored: whether there is one that somebody graded; else the places of the groups keep their headings.
  ///   - hasUnscored: whether there is one that nobody graded.
  init(in area: Rect, hasScored: Bool = true, hasUnscored: Bool) {
    about = Rect(start: area.start, top: area.top, columns: area.columns, rows: area.rows >= 8 ? 1 : 0)
    let top = area.top + about.rows
    let rows = area.rows - about.rows
    let below = hasUnscored ? hasScored ? max(2, rows / 5) : max(2, rows - 2) : 0
    let (upper, lower) = ((rows - below + 1) / 2, (rows - below) / 2)
    let gap = 2
    let columns = max(1, (area.columns - gap - 1) / 2)
    func field(_ group: OpportunityGroup, _ column: Int, _ row: Int, _ rows: Int, wide: Bool = false) -> Field
    {
      let start = area.start + 1 + column * (columns + gap)
      return Field(
        group: group,
        area: Rect(start: start, top: row, columns: wide ? area.columns - 1 : columns, rows: max(0, rows)))
    }
    fields =
      [
        field(.first, 0, top, upper), field(.plan, 1, top, upper), field(.fillIn, 0, top + upper, lower),
        field(.leave, 1, top + upper, lower),
      ] + (hasUnscored ? [field(.unscored, 0, top + upper + lower, below, wide: true)] : [])
  }
}

extension OpportunityGroup {
  /// Where the keys lead from the group, the nearest first.
  func neighbours(_ movement: Movement, isForwardRight: Bool) -> [OpportunityGroup] {
    let forward: Movement = isForwardRight ? .right : .left
    switch movement {
    case .up:
      return switch self {
      case .first, .plan: []
      case .fillIn: [.first, .plan]
      case .leave: [.plan, .first]
      case .unscored: [.fillIn, .leave, .first, .plan]
      }
    case .down:
      return switch self {
      case .first: [.fillIn, .leave, .unscored]
      case .plan: [.leave, .fillIn, .unscored]
      case .fillIn, .leave: [.unscored]
      case .unscored: []
      }
    case forward:
      return switch self {
      case .first: [.plan, .leave]
      case .fillIn: [.leave, .plan]
      default: []
      }
    case .left, .right:
      return switch self {
      case .plan: [.first, .fillIn]
      case .leave: [.fillIn, .first]
      default: []
      }
    default: return []
    }
  }
}

extension TableRows {
  /// The rows of a group of opportunities.
  func range(of group: OpportunityGroup) -> Range<Int> {
    let found = groups.first {
      if case .words(let words) = $0.value { words.first?.word == group.rawValue } else { false }
    }
    return found.map { $0.start..<$0.start + $0.count } ?? 0..<0
  }

  /// The group of opportunities in which a row stands.
  func opportunityGroup(of position: Int) -> OpportunityGroup? {
    OpportunityGroup.allCases.first { range(of: $0).contains(position) }
  }
}

extension Editor {
  mutating func moveInMatrix(_ movement: Movement) {
    guard let rows = views.tables.rows, let group = rows.opportunityGroup(of: table.position) else {
      return moveInTable(movement)
    }
    let here = rows.range(of: group)
    let column = table.column
    defer { table.column = column }
    switch movement {
    case .up where table.position > here.lowerBound, .down where table.position + 1 < here.upperBound:
      moveInTable(movement)
    case .up, .down, .left, .right:
      notice = nil
      let ways = group.neighbours(movement, isForwardRight: flow == .leftToRight)
      guard let target = ways.map(rows.range).first(where: { !$0.isEmpty }) else { return }
      let offset = min(table.position - here.lowerBound, target.count - 1)
      switch movement {
      case .up: goToRow(target.upperBound - 1)
      case .down: goToRow(target.lowerBound)
      default: goToRow(target.lowerBound + offset)
      }
    default: moveInTable(movement)
    }
  }
}
