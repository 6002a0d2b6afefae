public import JourneyModel

/// The names in use on a map and how often, kept up to date edit by edit, for suggestions and for spotting a name
/// written in two ways.
///
/// Names are kept as they are written; empty ones are not counted.
public struct NameCounts: Hashable, Sendable {
  /// For each owner how many touchpoints are theirs, 1 or more.
  public private(set) var owners: [String: Int] = [:]
  /// For each channel how many touchpoints are on it, 1 or more.
  public private(set) var channels: [String: Int] = [:]

  /// The names in use on a map.
  public init(of map: JourneyMap) {
    for stage in map.stages { count(stage.touchpoints, 1) }
  }

  /// Takes in what a transaction did to the map.
  ///
  /// What a transaction sets or brings is named by its edits, and what was there before by the inverse's; so the one
  /// is counted in and the other out, and the map itself is not asked.
  public mutating func update(after transaction: Transaction, inverse: Transaction, in map: JourneyMap) {
    for edit in transaction.edits { count(edit, 1) }
    for edit in inverse.edits { count(edit, -1) }
  }

  private mutating func count(_ edit: Edit, _ sign: Int) {
    switch edit {
    case .insertStage(let stage, _): count(stage.touchpoints, sign)
    case .insertTouchpoint(let touchpoint, _, _): count(touchpoint, sign)
    case .touchpoint(_, .owner(let name)): Self.count(name, sign, in: &owners)
    case .touchpoint(_, .channel(let name)): Self.count(name, sign, in: &channels)
    case .map, .removeStage, .moveStage, .stage, .removeTouchpoint, .moveTouchpoint, .touchpoint: break
    }
  }

  private mutating func count(_ touchpoints: TouchpointList, _ sign: Int) {
    for position in touchpoints.indices { count(touchpoints[position], sign) }
  }

  private mutating func count(_ touchpoint: borrowing Touchpoint, _ sign: Int) {
    Self.count(touchpoint.owner, sign, in: &owners)
    Self.count(touchpoint.channel, sign, in: &channels)
  }

  /// Counts may pass zero on the way: a transaction's names all come in before those it replaced go.
  private static func count(_ name: String, _ sign: Int, in names: inout [String: Int]) {
    guard !name.isEmpty else { return }
    let number = names[name, default: 0] + sign
    names[name] = number == 0 ? nil : number
  }
}
