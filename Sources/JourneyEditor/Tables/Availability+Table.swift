import JourneyModel
import Phrases

extension Editor {
  /// Whether an action can be done in the table that is shown; nil where that is as everywhere else.
  func answerInTable(to action: Action, _ kind: any TableKind.Type) -> ViewAnswer? {
    if isOnFold, Self.touchesRow(action) { return .impossible(.unfoldFirst(keyName(.fold))) }
    let isEmpty = views.tables.rows?.entries.isEmpty ?? false
    switch action {
    case .sort: return .possible
    case .groupBy, .columns:
      return !kind.canBeNarrowed ? .impossible(.onlyInTables(keyName(.showInventory))) : .possible
    case .fold, .foldAll:
      return table.grouping == nil ? .impossible(.notGroupedYet(keyName(.groupBy))) : .possible
    case .columnBack, .columnOn:
      return !kind.canBeNarrowed ? .impossible(.onlyInTables(keyName(.showInventory))) : .possible
    case .addPain where isOnTableFriction: return .possible
    case .up, .down, .left, .right, .pageUp, .pageDown, .first, .last, .nextStage, .previousStage:
      return .possible
    case .open, .rename, .delete: return isEmpty ? .impossible(.nothingInTable) : .possible
    case .cut, .paste, .duplicate:
      return kind.isOfTouchpoints ? nil : .impossible(.onlyWithTouchpoints(keyName(.showInventory)))
    default:
      let isAboutTouchpoints =
        action.group == .judging || [.select, .selectRange, .copy, .extendUp, .extendDown].contains(action)
      // What no row shows is not judged: the eye is on nothing.
      if isEmpty, isAboutTouchpoints { return .impossible(.nothingInTable) }
      guard !kind.followsFocus, isAboutTouchpoints else { return nil }
      return .impossible(.onlyWithTouchpoints(keyName(.showInventory)))
    }
  }

  /// Whether an action does something to the row that the eye is on, or shows it.
  private static func touchesRow(_ action: Action) -> Bool {
    switch action {
    case .rename, .delete, .cut, .copy, .duplicate, .merge, .split, .select, .pickUp, .moveUp, .moveDown:
      true
    default: action.group == .judging && !action.isOfRoom
    }
  }
}

extension Action {
  /// Whether it begins something with the whole room, whatever the eye is on.
  fileprivate var isOfRoom: Bool {
    switch self {
    case .ratingRound, .emotionRound, .questionRound, .painRound, .decisionRound, .vote, .timer, .session:
      true
    default: false
    }
  }
}
