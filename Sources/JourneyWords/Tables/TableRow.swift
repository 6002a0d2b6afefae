public import JourneyModel

/// What a row of a table stands for.
public enum TableRow: Hashable, Sendable {
  /// A touchpoint of the inventory.
  case touchpoint(Touchpoint.ID)
  /// A pain of a touchpoint.
  case pain(Touchpoint.ID, Pain.ID)
  /// A stage's friction that nobody has turned into a pain yet, by its position.
  case friction(Stage.ID, Int)
  /// A low touchpoint of which nobody has said why.
  case unexplained(Touchpoint.ID)
  /// What is done about a touchpoint.
  case improvement(Touchpoint.ID, Improvement.ID)
  /// A verdict that asks for something, of which nobody has said what is done.
  case decision(Touchpoint.ID)
  /// A thought that waits to be placed.
  case parked(ParkedThought.ID)
  /// An opportunity of a touchpoint.
  case opportunity(Touchpoint.ID, Opportunity.ID)
  /// An opportunity that belongs to no touchpoint.
  case mapOpportunity(Opportunity.ID)

  /// The touchpoint to which it belongs.
  public var touchpoint: Touchpoint.ID? {
    switch self {
    case .touchpoint(let id), .pain(let id, _), .unexplained(let id), .improvement(let id, _),
      .decision(let id), .opportunity(let id, _):
      id
    case .friction, .parked, .mapOpportunity: nil
    }
  }

  /// Where the eye is when it is on the row; nil where the row is nowhere on the map.
  public var focus: Focus? {
    if case .friction(let stage, _) = self { return .stage(stage) }
    return touchpoint.map(Focus.touchpoint)
  }
}

/// A row with its place on the map as it is now.
public struct TableItem: Sendable {
  /// What it stands for.
  public let row: TableRow
  /// Position −1 is the stage itself.
  public let place: TouchpointPlace
  /// Which of the touchpoint's records, of the stage's frictions or of the parked thoughts it is.
  public var number = 0

  /// A row at its place.
  public init(row: TableRow, place: TouchpointPlace, number: Int = 0) {
    self.row = row
    self.place = place
    self.number = number
  }
}

extension TableItem: Comparable {
  /// Whether both are the same row.
  public static func == (one: TableItem, other: TableItem) -> Bool { one.row == other.row }

  /// Orders rows as the journey goes, frictions before the touchpoints of their stage.
  public static func < (one: TableItem, other: TableItem) -> Bool {
    one.place == other.place ? one.number < other.number : one.place < other.place
  }
}
