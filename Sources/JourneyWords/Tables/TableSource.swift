public import JourneyInsight
public import JourneyModel

/// All that tables are made from: the map as it is now and what is known of it.
public struct TableSource: Sendable {
  /// The map.
  public let map: JourneyMap
  /// Its ratings and levels.
  public let figures: MapFigures
  /// The dots that things got.
  public let votes: Votes
  /// What hurts; only the table of pains needs it.
  public let ranking: PainRanking?
  /// The day on which it is looked at, as ISO 8601 writes it; empty where nobody knows.
  public let today: String

  /// A map with what is known of it.
  public init(map: JourneyMap, figures: MapFigures, votes: Votes, ranking: PainRanking?, today: String) {
    self.map = map
    self.figures = figures
    self.votes = votes
    self.ranking = ranking
    self.today = today
  }

  /// How well an item's touchpoint does.
  public func assessment(of item: TableItem) -> Assessment {
    Assessment(of: map[item.place], by: figures.rules)
  }

  /// The class of a pain; nil where it is none.
  public func painClass(of pain: Pain, _ item: TableItem) -> PainClass? {
    pain.priority(isMomentOfTruth: map[item.place].momentOfTruth)?.painClass
  }

  /// Whether something should have been done by now and is not.
  public func isOverdue(_ improvement: Improvement) -> Bool {
    !today.isEmpty && !improvement.due.isEmpty && improvement.due < today
      && improvement.status != .known(.done)
  }

  /// Whether a row is a pain that a moment of truth lifts into a class above its own.
  public func isLifted(_ item: TableItem) -> Bool {
    guard case .pain = item.row else { return false }
    let touchpoint = map[item.place]
    guard touchpoint.momentOfTruth else { return false }
    let pain = touchpoint.pains[item.number]
    return pain.priority(isMomentOfTruth: true)?.painClass != pain.priority(isMomentOfTruth: false)?.painClass
  }
}
