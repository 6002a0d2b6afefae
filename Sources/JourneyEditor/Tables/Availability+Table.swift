import JourneyModel
import Phrases

/// What a table says of an action.
enum TableAnswer {
  case possible
  case impossible(Phrase)

  var obstacle: Phrase? { if case .impossible(let reason) = self { reason } else { nil } }
}

extension Editor {
  /// Whether an action can be done in the table that is shown; nil where that is as everywhere else.
  func obstacleInTable(to action: Action) -> TableAnswer? {
    guard perspective.isTable else { return nil }
    let isEmpty = tables.rows?.entries.isEmpty ?? false
    switch action {
    case .sort: return .possible
    case .groupBy, .columns:
      return perspective == .parking ? .impossible(.onlyInTables(keyName(.showInventory))) : .possible
    case .addPain where isOnFriction: return .possible
    case .up, .down, .left, .right, .pageUp, .pageDown, .first, .last, .nextStage, .previousStage:
      return .possible
    case .open, .rename, .delete: return isEmpty ? .impossible(.nothingInTable) : .possible
    case .cut, .paste, .duplicate:
      return perspective == .inventory ? nil : .impossible(.onlyWithTouchpoints(keyName(.showInventory)))
    default:
      let isAboutTouchpoints =
        action.group == .judging || [.select, .selectRange, .copy, .extendUp, .extendDown].contains(action)
      guard perspective == .parking, isAboutTouchpoints else { return nil }
      return .impossible(.onlyWithTouchpoints(keyName(.showInventory)))
    }
  }
}
