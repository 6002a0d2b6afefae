import JourneyInsight
import JourneyModel
import JourneyWords
public import Phrases

/// The reports whose rows can be narrowed, put in order, counted by what they share, and taken from many maps.
public enum RowReport: String, CaseIterable, Sendable {
  case pains, inventory, actions, opportunities

  /// What such a report is about.
  public var title: Phrase {
    switch self {
    case .pains: .report("title.pains")
    case .inventory: .report("title.inventory")
    case .actions: .report("title.improvements")
    case .opportunities: .field("opportunities")
    }
  }

  /// The report on one map.
  func table(of map: JourneyMap, ranked ranking: PainRanking?) -> ReportTable? {
    switch self {
    case .pains: Report.pains(of: map, ranked: ranking).tables.first
    case .inventory: Report.inventory(of: map).tables.first
    case .actions: Report.actions(of: map).tables.first
    case .opportunities: Report.opportunities(of: map).tables.first
    }
  }

  /// What each row of that report stands for.
  func items(in source: TableSource) -> [TableItem] {
    switch self {
    case .pains: return source.painItems
    case .inventory: return source.touchpointItems
    case .actions: return Report.actionItems(in: source.map)
    case .opportunities:
      var items: [Opportunity.ID: TableItem] = [:]
      for item in source.opportunityItems {
        if let id = source.opportunity(of: item)?.id { items[id] = item }
      }
      return RankedOpportunity.all(of: source.map).compactMap { items[$0.opportunity.id] }
    }
  }

  /// The rank of a row among those of all maps: the lowest stands first.
  func rank(of item: TableItem, in source: TableSource) -> [Double] {
    switch self {
    case .inventory: return []
    case .pains:
      guard case .pain = item.row else { return [item.row.touchpoint == nil ? 3 : 4, 0] }
      let touchpoint = source.map[item.place]
      let priority = touchpoint.pains[item.number].priority(isMomentOfTruth: touchpoint.momentOfTruth)
      let place = priority.flatMap { PainClass.allCases.firstIndex(of: $0.painClass) } ?? 4
      return [Double(place), -Double(priority?.score ?? 0)]
    case .actions:
      guard case .improvement = item.row else { return [] }
      return source.map[item.place].improvements[item.number].rank
    case .opportunities:
      guard let opportunity = source.opportunity(of: item) else { return [] }
      let group = OpportunityGroup.allCases.firstIndex(of: opportunity.group) ?? 0
      let gain = (opportunity.value ?? 0) - Double(opportunity.effort?.value ?? 0)
      return [Double(group), -gain, -Double(source.votes.of(opportunity))]
    }
  }

  /// The words of a column in their own order; nil where its words have none.
  func order(of column: String) -> [String]? {
    switch (self, column) {
    case (.pains, "class"): PainClass.allCases.map(\.rawValue)
    case (.pains, "kind"): PainRow.Kind.allCases.map(\.rawValue)
    case (.actions, "status"): ImprovementStatus.allCases.map(\.rawValue)
    case (.opportunities, "status"): OpportunityStatus.allCases.map(\.rawValue)
    case (.opportunities, "group"): OpportunityGroup.allCases.map(\.rawValue)
    default: Touchpoint.fields.first { $0.name == column }?.kind.vocabulary?.words
    }
  }
}

extension Improvement {
  /// Where it stands among all: what is not done before what is, each by its day, what has none last.
  var rank: [Double] {
    let day = Double(due.prefix(10).filter { $0 != "-" })
    return [status == .known(.done) ? 1 : 0, due.isEmpty ? 1 : 0, day ?? 0]
  }
}
