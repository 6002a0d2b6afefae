import Console
import JourneyInsight
import JourneyModel
import JourneyWords
import Phrases
import TerminalText

/// One of the tables, which differ in little more than what their rows stand for.
protocol TableKind: MapView, SendableMetatype {
  /// Whether every row belongs to the map itself, so that the focus follows the eye.
  static var followsFocus: Bool { get }
  /// Whether rows stand for touchpoints, so that cards can be pasted among them and are deleted as on the board.
  static var isOfTouchpoints: Bool { get }
  /// Sees to the figures that the table needs.
  static func prepareFigures(in editor: inout Editor)
  /// The rank of a row in the table's own order, which needs no column: the lowest stands first.
  static func rank(of item: TableItem, in source: TableSource) -> Double
  /// What stands there while there is no row.
  static func emptyPhrase(in editor: Editor) -> Phrase
}

extension TableKind {
  static var canBeNarrowed: Bool { true }
  static var followsFocus: Bool { true }
  static var isOfTouchpoints: Bool { false }
  static func prepareFigures(in editor: inout Editor) {}
  static func rank(of item: TableItem, in source: TableSource) -> Double { 0 }

  static func prepare(in editor: inout Editor) { editor.settleTable(self) }

  static func draw(on frame: inout Frame, in area: Rect, of drawn: DrawnEditor) {
    TableView(drawn: drawn, kind: self).draw(on: &frame, in: area)
  }

  static func move(_ movement: Movement, in editor: inout Editor) { editor.moveInTable(movement) }
  static func open(in editor: inout Editor) { editor.openInTable() }
  static func rename(in editor: inout Editor) { editor.editInTable() }

  static func performs(_ action: Action, in editor: inout Editor) -> Bool {
    switch action {
    case .addPain where editor.isOnTableFriction: editor.turnFriction()
    case .delete where !isOfTouchpoints: editor.deleteInTable()
    case .moveLeft where canBeNarrowed: editor.moveColumn(by: editor.flow == .leftToRight ? -1 : 1)
    case .moveRight where canBeNarrowed: editor.moveColumn(by: editor.flow == .leftToRight ? 1 : -1)
    default: return false
    }
    return true
  }

  static func answer(to action: Action, in editor: Editor) -> ViewAnswer? {
    editor.answerInTable(to: action, self)
  }

  static func click(_ row: Int, _ column: Int, in editor: inout Editor) { editor.clickInTable(row, column) }
  static func wheel(at point: Point, by step: Int, in editor: inout Editor) { editor.scrollTable(by: step) }
  static func enter(in editor: inout Editor) { editor.enterTable() }
  static func widen(in editor: inout Editor) -> Bool { canBeNarrowed && editor.clearFilter() }

  static func walkLows(_ way: Editor.Way, in editor: inout Editor) {
    if followsFocus { editor.walkLowsInTable(way) } else { editor.walkLows(way) }
  }

  static func extend(_ movement: Movement, in editor: inout Editor) {
    if movement == .up || movement == .down {
      editor.moveInTable(movement)
    } else {
      editor.moveFocus(movement)
    }
  }

  static func updateRange(in editor: inout Editor) { editor.updateRangeInTable() }
  static func hint(for action: Action, in editor: Editor) -> Phrase? {
    action == .rename ? .hint("editCell") : nil
  }

  /// The actions that all tables name, the first ones behind those of the table.
  static func hints(first: [Action], in editor: Editor) -> [Action] {
    if !editor.board.selection.isEmpty {
      return [.rename, .rate1, .owner, .channel, .verdict, .back, .groupBy, .filter, .help]
    }
    let fold: [Action] = editor.table.grouping == nil ? [] : [.fold]
    return first + [.filter, .sort, .groupBy] + fold + [.columns, .select, .nextLow, .columnOn] + end
  }

  fileprivate static var end: [Action] { [.nextView, .palette, .help, .undo, .quit] }
}

/// The ranked table of what hurts.
enum PainTable: TableKind {
  static func prepareFigures(in editor: inout Editor) { editor.document.prepareRanking() }

  /// By how urgent pains are; those that nobody scored behind them, then what is not explained by any.
  static func rank(of item: TableItem, in source: TableSource) -> Double {
    guard case .pain = item.row else { return item.row.touchpoint == nil ? 303 : 304 }
    let touchpoint = source.map[item.place]
    let priority = touchpoint.pains[item.number].priority(isMomentOfTruth: touchpoint.momentOfTruth)
    guard let priority, let score = priority.score else { return 303 }
    let painClass: Double =
      switch priority.painClass {
      case .a: 0
      case .b: 101
      case .c: 202
      case .unscored: 303
      }
    return painClass + Double(100 - score)
  }

  static func emptyPhrase(in editor: Editor) -> Phrase { .emptyPains(editor.keyName(.addPain)) }

  static func hints(in editor: Editor) -> [Action] {
    hints(first: [.open, .rename, .addPain, .verdict, .addImprovement], in: editor)
  }
}

/// The table of touchpoints, every field a column.
enum InventoryTable: TableKind {
  static var isOfTouchpoints: Bool { true }

  static func emptyPhrase(in editor: Editor) -> Phrase { .emptyInventory(editor.keyName(.addTouchpoint)) }

  static func hints(in editor: Editor) -> [Action] { hints(first: [.open, .rename], in: editor) }
}

/// The table of what was decided, by whom, until when.
enum ActionTable: TableKind {
  /// By when they are due; those without a day behind them, what is done last.
  static func rank(of item: TableItem, in source: TableSource) -> Double {
    guard case .improvement = item.row else { return 99_999_999 }
    let improvement = source.map[item.place].improvements[item.number]
    let due = Double(improvement.due.prefix(10).filter { $0 != "-" }) ?? 99_999_999
    return improvement.status == .known(.done) ? due + 1e9 : due
  }

  static func emptyPhrase(in editor: Editor) -> Phrase {
    .emptyActions(editor.keyName(.addImprovement), editor.keyName(.verdict))
  }

  static func hints(in editor: Editor) -> [Action] {
    hints(first: [.open, .rename, .addImprovement], in: editor)
  }
}

/// The table of thoughts that wait to be placed. They stand nowhere on the map, so the focus stays where it is.
enum ParkingTable: TableKind {
  static var canBeNarrowed: Bool { false }
  static var followsFocus: Bool { false }

  static func emptyPhrase(in editor: Editor) -> Phrase { .emptyParking(editor.keyName(.park)) }

  static func hints(in editor: Editor) -> [Action] { [.open, .park, .rename, .delete] + end }

  static func hint(for action: Action, in editor: Editor) -> Phrase? {
    switch action {
    case .open: .hint("fileThought")
    case .rename: .hint("editCell")
    default: nil
    }
  }
}
