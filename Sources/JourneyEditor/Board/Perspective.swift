public import Phrases

/// As what a map is shown. The focus and the selection are the same in all.
public enum Perspective: String, CaseIterable, Hashable, Sendable {
  /// Stages as columns, touchpoints as cards.
  case map
  /// The whole journey in one picture: curve, touchpoints, what hurts, ideas, owners.
  case journey
  /// What is low, why, and who sees to it.
  case wall
  /// The classical table: stages across, one row for each kind of thing.
  case lanes
  /// The emotion, or the effectiveness, over the journey.
  case curve
  /// The ranked table of what hurts.
  case pains
  /// What could be better, by what it is worth and what it takes.
  case opportunities
  /// Every touchpoint a row, every field a column.
  case inventory
  /// Where customers come from and go to.
  case flow
  /// What customers really did, by an event log.
  case paths
  /// What was decided, by whom, until when.
  case actions
  /// What waits to be placed.
  case parking

  /// What it is called.
  public var title: Phrase { .perspective(rawValue) }

  /// What it is called where there is room for few letters.
  var shortTitle: Phrase { .perspectiveShort(rawValue) }

  /// The action that shows it.
  var action: Action {
    switch self {
    case .map: .showMap
    case .journey: .showJourney
    case .wall: .showWall
    case .lanes: .showLanes
    case .curve: .showCurve
    case .pains: .showPains
    case .opportunities: .showOpportunities
    case .inventory: .showInventory
    case .flow: .showFlow
    case .paths: .showPaths
    case .actions: .showActions
    case .parking: .showParking
    }
  }

  /// The perspective so many further on, going round.
  func following(by step: Int) -> Perspective {
    let all = Self.allCases
    let place = all.firstIndex(of: self) ?? 0
    return all[(place + step + all.count) % all.count]
  }
}
