import JourneyInsight
import JourneyModel
import TextFolding

/// All that tables are made from: the map as it is now and what is known of it.
struct TableSource: Sendable {
  let map: JourneyMap
  let figures: MapFigures
  /// The dots that things got.
  let votes: Votes
  /// What hurts; only the table of pains needs it.
  let ranking: PainRanking?
  /// The day on which it is looked at, as ISO 8601 writes it; empty where nobody knows.
  let today: String

  /// All rows of a table, in the order in which its own rank and then the journey put them.
  func items(of perspective: Perspective) -> [TableItem] {
    switch perspective {
    case .pains: return painItems
    case .parking: return parkedItems
    case .opportunities: return opportunityItems
    case .actions:
      return map.stages.indices.flatMap { stage in
        map.stages[stage].touchpoints.indices.flatMap {
          actionItems(at: TouchpointPlace(stage: stage, position: $0))
        }
      }
    case .inventory, .map, .journey, .wall, .lanes, .curve, .flow, .paths:
      var items: [TableItem] = []
      items.reserveCapacity(map.touchpointCount)
      for stage in map.stages.indices {
        let touchpoints = map.stages[stage].touchpoints
        for position in touchpoints.indices {
          let place = TouchpointPlace(stage: stage, position: position)
          items.append(TableItem(row: .touchpoint(touchpoints[position].id), place: place))
        }
      }
      return items
    }
  }

  /// The rows of what was changed.
  func items(of perspective: Perspective, touchedBy changes: TableChanges) -> [TableItem] {
    switch perspective {
    case .pains: return ranking?.rows.filter { changes.touch($0.tableRow) }.compactMap(item) ?? []
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

  private var parkedItems: [TableItem] {
    map.parking.enumerated().map { number, thought in
      TableItem(row: .parked(thought.id), place: TouchpointPlace(stage: 0, position: -1), number: number)
    }
  }

  /// All pains; where each stands among those of its touchpoint is looked up once for all of them.
  private var painItems: [TableItem] {
    var numbers: [Touchpoint.ID: [Pain.ID: Int]] = [:]
    return (ranking?.rows ?? []).compactMap { row in
      guard case .pain(let id, let pain) = row.tableRow, let place = map.place(of: id),
        map[place].pains.count > Self.few
      else { return item(row) }
      if numbers[id] == nil {
        numbers[id] = Dictionary(map[place].pains.enumerated().map { ($1.id, $0) }) { first, _ in first }
      }
      return numbers[id]?[pain].map { TableItem(row: row.tableRow, place: place, number: $0) }
    }
  }

  /// So many records of a touchpoint are looked through one by one.
  private static let few = 16

  private func item(_ row: PainRow) -> TableItem? { item(row.tableRow) }

  private func actionItems(at place: TouchpointPlace) -> [TableItem] {
    let id = map[place].id
    let improvements = map[place].improvements
    guard improvements.isEmpty else {
      return improvements.enumerated().map {
        TableItem(row: .improvement(id, $1.id), place: place, number: $0)
      }
    }
    guard let verdict = map[place].verdict, verdict != .known(.keep) else { return [] }
    return [TableItem(row: .decision(id), place: place)]
  }

  /// A row with its place; nil where it is not there any more.
  func item(_ row: TableRow) -> TableItem? {
    switch row {
    case .friction(let stage, let number):
      return map.position(of: stage).map {
        TableItem(row: row, place: TouchpointPlace(stage: $0, position: -1), number: number)
      }
    case .parked(let id):
      return map.parking.firstIndex { $0.id == id }.map {
        TableItem(row: row, place: TouchpointPlace(stage: 0, position: -1), number: $0)
      }
    case .touchpoint(let id), .unexplained(let id), .decision(let id):
      return map.place(of: id).map { TableItem(row: row, place: $0) }
    case .pain(let id, let pain):
      guard let place = map.place(of: id), let number = map[place].pains.firstIndex(where: { $0.id == pain })
      else { return nil }
      return TableItem(row: row, place: place, number: number)
    case .opportunity(let id, let opportunity):
      guard let place = map.place(of: id),
        let number = map[place].opportunities.firstIndex(where: { $0.id == opportunity })
      else { return nil }
      return TableItem(row: row, place: place, number: number)
    case .mapOpportunity(let id):
      return map.opportunities.firstIndex { $0.id == id }.map {
        TableItem(row: row, place: behindAll, number: $0)
      }
    case .improvement(let id, let improvement):
      guard let place = map.place(of: id),
        let number = map[place].improvements.firstIndex(where: { $0.id == improvement })
      else { return nil }
      return TableItem(row: row, place: place, number: number)
    }
  }
}

extension PainRow {
  /// The row of the table that shows it.
  var tableRow: TableRow {
    switch id {
    case .pain(let touchpoint, let pain): .pain(touchpoint, pain)
    case .friction(let stage, let position): .friction(stage, position)
    case .unexplained(let touchpoint): .unexplained(touchpoint)
    }
  }
}
