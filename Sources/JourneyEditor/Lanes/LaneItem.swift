import JourneyModel

/// One thing in a cell of the lanes.
enum LaneItem: Sendable {
  /// An entry of one of the stage's lists, or a line of its text in one of the map's own rows.
  case text(String)
  /// A friction, and whether some touchpoint of the stage has it as a pain.
  case friction(String, isPain: Bool)
  case touchpoint(Touchpoint)
  case emotion(Touchpoint)
  case pain(LaneFinding)
  case opportunity(LaneFinding)
  case owner(LaneOwner)
}

/// A pain or an opportunity, with the touchpoint that has it.
struct LaneFinding: Sendable {
  let touchpoint: Touchpoint.ID
  let part: MapPart
  let text: String
}

/// Somebody who owns touchpoints of a stage; the empty name for those that nobody owns.
struct LaneOwner: Sendable {
  let name: String
  var touchpoints: [Touchpoint.ID]
}

/// What a stage's touchpoints hold for the rows that are read from them, in journey order.
struct LaneFindings: Sendable {
  private(set) var pains: [LaneFinding] = []
  private(set) var opportunities: [LaneFinding] = []
  /// In the order in which they come first; at the end those without an owner.
  private(set) var owners: [LaneOwner] = []
  /// What the lists were read from.
  let touchpoints: TouchpointList

  init(of stage: Stage) {
    touchpoints = stage.touchpoints
    var unowned = LaneOwner(name: "", touchpoints: [])
    for position in touchpoints.indices {
      let id = touchpoints[position].id
      for pain in touchpoints[position].pains {
        pains.append(LaneFinding(touchpoint: id, part: .pain(id, pain.id), text: pain.text))
      }
      for opportunity in touchpoints[position].opportunities {
        opportunities.append(
          LaneFinding(touchpoint: id, part: .opportunity(id, opportunity.id), text: opportunity.text))
      }
      let name = touchpoints[position].owner
      if name.isEmpty {
        unowned.touchpoints.append(id)
      } else if let known = owners.firstIndex(where: { $0.name == name }) {
        owners[known].touchpoints.append(id)
      } else {
        owners.append(LaneOwner(name: name, touchpoints: [id]))
      }
    }
    if !owners.isEmpty, !unowned.touchpoints.isEmpty { owners.append(unowned) }
  }
}

extension Editor {
  /// What the touchpoints of a stage hold: as kept for what is on screen, else read now.
  func laneFindings(ofStage index: Int) -> LaneFindings {
    let stage = map.stages[index]
    return views.lanes.findings[stage.id] ?? LaneFindings(of: stage)
  }

  /// The entries of a row that belongs to the stage itself.
  private func laneTexts(_ row: LaneRow, ofStage index: Int) -> [String] {
    let stage = map.stages[index]
    switch row {
    case .actions: return stage.actions
    case .motivations: return stage.motivations
    case .questions: return stage.questions
    case .frictions: return stage.frictions
    case .responses: return stage.responses
    case .own(let id):
      let text = stage.lanes.first { $0.lane == id }?.text ?? ""
      return text.split(whereSeparator: \.isNewline).map(String.init)
    case .heading, .touchpoints, .emotion, .pains, .opportunities, .owners: return []
    }
  }

  /// How many things a cell holds.
  func laneItemCount(_ row: LaneRow, inStage index: Int) -> Int {
    switch row {
    case .touchpoints, .emotion: map.stages[index].touchpoints.count
    case .pains: laneFindings(ofStage: index).pains.count
    case .opportunities: laneFindings(ofStage: index).opportunities.count
    case .owners: laneFindings(ofStage: index).owners.count
    default: laneTexts(row, ofStage: index).count
    }
  }

  /// The n-th thing of a cell, or nil where it holds no such.
  func laneItem(_ number: Int, _ row: LaneRow, inStage index: Int) -> LaneItem? {
    let stage = map.stages[index]
    func nth<Element>(_ list: [Element]) -> Element? { list.indices.contains(number) ? list[number] : nil }
    switch row {
    case .heading: return nil
    case .touchpoints, .emotion:
      guard stage.touchpoints.indices.contains(number) else { return nil }
      let touchpoint = stage.touchpoints[number]
      return row == .emotion ? .emotion(touchpoint) : .touchpoint(touchpoint)
    case .pains: return nth(laneFindings(ofStage: index).pains).map(LaneItem.pain)
    case .opportunities: return nth(laneFindings(ofStage: index).opportunities).map(LaneItem.opportunity)
    case .owners: return nth(laneFindings(ofStage: index).owners).map(LaneItem.owner)
    case .frictions:
      return nth(stage.frictions).map { text in
        .friction(text, isPain: laneFindings(ofStage: index).pains.contains { $0.text == text })
      }
    default: return nth(laneTexts(row, ofStage: index)).map(LaneItem.text)
    }
  }
}

extension LaneItem {
  /// The touchpoint that it is about, the first of several.
  var touchpoint: Touchpoint.ID? {
    switch self {
    case .text, .friction: nil
    case .touchpoint(let touchpoint), .emotion(let touchpoint): touchpoint.id
    case .pain(let finding), .opportunity(let finding): finding.touchpoint
    case .owner(let owner): owner.touchpoints.first
    }
  }

  /// Whether it is about a touchpoint.
  func concerns(_ id: Touchpoint.ID) -> Bool {
    if case .owner(let owner) = self { owner.touchpoints.contains(id) } else { touchpoint == id }
  }
}
