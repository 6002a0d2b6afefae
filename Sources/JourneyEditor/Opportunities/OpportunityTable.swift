import Console
import JourneyInsight
import JourneyModel
import JourneyWords
import Phrases

/// The opportunities: what could be better, by what it is worth and what it takes, as a table or as a matrix.
enum OpportunityTable: TableKind {
  /// By group, then by value less effort, votes, the worst pain that each would end: the order of the domain, in one
  /// number.
  static func rank(of item: TableItem, in source: TableSource) -> Double {
    guard let opportunity = source.opportunity(of: item) else { return 0 }
    let groups = OpportunityGroup.allCases
    let group = groups.firstIndex(of: opportunity.group) ?? groups.count
    let gain = (opportunity.value ?? 0) - Double(opportunity.effort?.value ?? 0)
    let votes = min(999, max(0, source.votes.of(opportunity)))
    let worst = item.row.touchpoint == nil ? nil : opportunity.worstPain(of: source.map[item.place])
    let pain = worst.flatMap { PainClass.allCases.firstIndex(of: $0) } ?? PainClass.allCases.count
    return Double(group) * 1_000_000 + (5 - gain) * 16_000 + Double((999 - votes) * 8 + pain)
  }

  static func emptyPhrase(in editor: Editor) -> Phrase {
    .emptyOpportunities(editor.keyName(.addOpportunity))
  }

  static func draw(on frame: inout Frame, in area: Rect, of drawn: DrawnEditor) {
    let isEmpty = drawn.editor.views.tables.rows?.entries.isEmpty ?? true
    if drawn.editor.views.tables.showsMatrix, !isEmpty {
      OpportunityMatrixView(drawn: drawn).draw(on: &frame, in: area)
    } else {
      TableView(drawn: drawn, kind: self).draw(on: &frame, in: area)
    }
  }

  static func move(_ movement: Movement, in editor: inout Editor) {
    if editor.views.tables.showsMatrix { editor.moveInMatrix(movement) } else { editor.moveInTable(movement) }
  }

  /// In the matrix there are no cells to write in: the form is.
  static func rename(in editor: inout Editor) {
    if editor.views.tables.showsMatrix { editor.openInTable() } else { editor.editInTable() }
  }

  static func performs(_ action: Action, in editor: inout Editor) -> Bool {
    switch action {
    case .density: editor.turnMatrix()
    case .delete: editor.deleteInTable()
    case .sort, .groupBy, .columns:
      // What orders a table shows it.
      editor.views.tables.showsMatrix = false
      return false
    default: return false
    }
    return true
  }

  static func answer(to action: Action, in editor: Editor) -> ViewAnswer? {
    guard action == .addOpportunity else { return editor.answerInTable(to: action, self) }
    return editor.board.focus.touchpoint == nil
      ? .impossible(.noTouchpointHere(editor.keyName(.addTouchpoint))) : .possible
  }

  static func hints(in editor: Editor) -> [Action] {
    let first: [Action] = [.open, .rename, .density, .addOpportunity]
    return editor.views.tables.showsMatrix
      ? first.filter { $0 != .rename } + [.filter, .nextView, .palette, .help, .undo, .quit]
      : hints(first: first, in: editor)
  }

  static func hint(for action: Action, in editor: Editor) -> Phrase? {
    switch action {
    case .density: editor.views.tables.showsMatrix ? .hint("opportunityTable") : .hint("opportunityMatrix")
    case .rename: .hint("editCell")
    default: nil
    }
  }
}

extension Editor {
  /// Shows the opportunities as a matrix, or as a table again. A matrix has its groups and its order.
  mutating func turnMatrix() {
    notice = nil
    views.tables.showsMatrix.toggle()
    guard views.tables.showsMatrix else { return }
    table.grouping = .opportunityGroup
    table.sort = nil
  }
}

// What the rows of the table stand for, and what is in their cells.
extension TableSource {
  func opportunityValue(of column: TableColumn, _ item: TableItem) -> TableValue {
    guard let opportunity = opportunity(of: item) else { return .none }
    func grade(_ grade: Grade?) -> TableValue { grade.map { .count($0.value) } ?? .none }
    switch column {
    case .opportunityGroup: return .words([TableWord(opportunity.group)])
    case .opportunityValue: return opportunity.value.map { .decimal($0) } ?? .none
    case .customerValue: return grade(opportunity.customerValue)
    case .businessValue: return grade(opportunity.businessValue)
    case .effort: return grade(opportunity.effort)
    case .opportunityStatus: return .words([TableWord(opportunity.status ?? .known(.idea))])
    case .opportunityOwner: return .text(opportunity.owner)
    case .opportunityVotes: return .count(votes.of(opportunity))
    default: return .text(opportunity.text)
    }
  }
}

extension TableWord {
  fileprivate init(_ group: OpportunityGroup) {
    self.init("OpportunityGroup", group.rawValue, rank: OpportunityGroup.allCases.firstIndex(of: group))
  }
}

extension TableColumn {
  /// The field of an opportunity's form.
  var opportunityField: String? {
    switch self {
    case .opportunity: "text"
    case .opportunityValue, .customerValue, .opportunityGroup: "customerValue"
    case .businessValue: "businessValue"
    case .effort: "effort"
    case .opportunityStatus: "status"
    case .opportunityOwner: "owner"
    case .opportunityVotes: "votes"
    default: nil
    }
  }
}
