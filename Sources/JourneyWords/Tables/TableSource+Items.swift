public import JourneyInsight
public import JourneyModel

// What there is in a map that can be a row.
extension TableSource {
  /// All touchpoints.
  public var touchpointItems: [TableItem] {
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

  /// What is done about all touchpoints.
  public var actionItems: [TableItem] {
    map.stages.indices.flatMap { stage in
      map.stages[stage].touchpoints.indices.flatMap {
        actionItems(at: TouchpointPlace(stage: stage, position: $0))
      }
    }
  }

  /// The thoughts that wait to be placed.
  public var parkedItems: [TableItem] {
    map.parking.enumerated().map { number, thought in
      TableItem(row: .parked(thought.id), place: TouchpointPlace(stage: 0, position: -1), number: number)
    }
  }

  /// All pains; where each stands among those of its touchpoint is looked up once for all of them.
  public var painItems: [TableItem] {
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

  /// What is done about a touchpoint; where nobody has said it, the verdict that asks for it.
  public func actionItems(at place: TouchpointPlace) -> [TableItem] {
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
  public func item(_ row: TableRow) -> TableItem? {
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

  /// The opportunity that a row stands for; nil for other rows.
  public func opportunity(of item: TableItem) -> Opportunity? {
    switch item.row {
    case .opportunity: map[item.place].opportunities[item.number]
    case .mapOpportunity: map.opportunities[item.number]
    default: nil
    }
  }

  /// All opportunities, as the journey goes; those of the map last.
  public var opportunityItems: [TableItem] {
    map.stages.indices.flatMap { stage in
      map.stages[stage].touchpoints.indices.flatMap {
        opportunityItems(at: TouchpointPlace(stage: stage, position: $0))
      }
    } + mapOpportunityItems
  }

  /// The opportunities of a touchpoint.
  public func opportunityItems(at place: TouchpointPlace) -> [TableItem] {
    guard !map[place].opportunities.isEmpty else { return [] }
    let id = map[place].id
    return map[place].opportunities.enumerated().map {
      TableItem(row: .opportunity(id, $1.id), place: place, number: $0)
    }
  }

  /// The opportunities that belong to no touchpoint.
  public var mapOpportunityItems: [TableItem] {
    map.opportunities.enumerated().map {
      TableItem(row: .mapOpportunity($1.id), place: behindAll, number: $0)
    }
  }

  /// Where what belongs to no touchpoint stands in the order of the journey.
  public var behindAll: TouchpointPlace { TouchpointPlace(stage: map.stages.count, position: -1) }
}

extension PainRow {
  /// The row of the table that shows it.
  public var tableRow: TableRow {
    switch id {
    case .pain(let touchpoint, let pain): .pain(touchpoint, pain)
    case .friction(let stage, let position): .friction(stage, position)
    case .unexplained(let touchpoint): .unexplained(touchpoint)
    }
  }
}
