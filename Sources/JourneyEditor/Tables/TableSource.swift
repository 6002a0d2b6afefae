import JourneyInsight
import JourneyModel
import JourneyWords

// Which rows a table has.
extension TableSource {
  /// All rows of a table, in the order in which its own rank and then the journey put them.
  func items(of perspective: Perspective) -> [TableItem] {
    switch perspective {
    case .pains: return painItems
    case .parking: return parkedItems
    case .opportunities: return opportunityItems
    case .actions: return actionItems
    case .inventory, .map, .journey, .wall, .lanes, .curve, .flow, .paths: return touchpointItems
    }
  }

  /// The rows of what was changed.
  func items(of perspective: Perspective, touchedBy changes: TableChanges) -> [TableItem] {
    switch perspective {
    case .pains:
      return ranking?.rows.map(\.tableRow).filter { changes.touch($0) }.compactMap { item($0) } ?? []
    case .parking: return changes.touchesParking ? parkedItems : []
    case .opportunities:
      return changes.touchpoints.compactMap { map.place(of: $0) }.flatMap(opportunityItems)
        + (changes.touchesOpportunities ? mapOpportunityItems : [])
    case .actions: return changes.touchpoints.compactMap { map.place(of: $0) }.flatMap(actionItems)
    case .inventory, .map, .journey, .wall, .lanes, .curve, .flow, .paths:
      return changes.touchpoints.compactMap { id in
        map.place(of: id).map { TableItem(row: .touchpoint(id), place: $0) }
      }
    }
  }

  /// How many rows a table has when nothing narrows it.
  func total(of perspective: Perspective) -> Int {
    switch perspective {
    case .pains: ranking?.rows.count ?? 0
    case .parking: map.parking.count
    case .opportunities: opportunityItems.count
    case .actions: items(of: .actions).count
    case .inventory, .map, .journey, .wall, .lanes, .curve, .flow, .paths: map.touchpointCount
    }
  }
}
