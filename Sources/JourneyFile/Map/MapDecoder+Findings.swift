import JourneyModel

/// What hangs on a touchpoint, a stage or the map.
extension MapDecoder {
  func pain(_ node: Int) throws(MapFileError) -> Pain {
    var result = Pain(id: Identifier(""), text: "")
    result.unknown = try members(of: node) { (key: PainKey, value) throws(MapFileError) in
      switch key {
      case .id: result.id = try id(value)
      case .text: result.text = try text(value)
      case .reach: result.reach = try share(value)
      case .impact: result.impact = PainImpact(rawValue: try wholeNumber(value, in: 0...4))
      case .confidence: result.confidence = try share(value)
      case .rootCause: result.rootCause = try text(value)
      case .votes: result.votes = try count(of: value)
      }
    }
    return result
  }

  func opportunity(_ node: Int) throws(MapFileError) -> Opportunity {
    var result = Opportunity(id: Identifier(""), text: "")
    result.unknown = try members(of: node) { (key: OpportunityKey, value) throws(MapFileError) in
      switch key {
      case .id: result.id = try id(value)
      case .text: result.text = try text(value)
      case .votes: result.votes = try count(of: value)
      }
    }
    return result
  }

  func evidence(_ node: Int) throws(MapFileError) -> Evidence {
    var result = Evidence(id: Identifier(""), measure: .other(""))
    result.unknown = try members(of: node) { (key: EvidenceKey, value) throws(MapFileError) in
      switch key {
      case .id: result.id = try id(value)
      case .measure: result.measure = try requiredTerm(value)
      case .value: result.value = try number(value)
      case .unit: result.unit = try text(value)
      case .quote: result.quote = try text(value)
      case .source: result.source = try text(value)
      case .kind: result.kind = try term(value)
      case .voice: result.voice = try term(value)
      case .sample: result.sample = try count(of: value)
      case .weight: result.weight = try number(value, in: 0...Double.greatestFiniteMagnitude)
      case .date: result.date = try text(value)
      case .note: result.note = try text(value)
      }
    }
    return result
  }

  func improvement(_ node: Int) throws(MapFileError) -> Improvement {
    var result = Improvement(id: Identifier(""), text: "")
    result.unknown = try members(of: node) { (key: ImprovementKey, value) throws(MapFileError) in
      switch key {
      case .id: result.id = try id(value)
      case .text: result.text = try text(value)
      case .owner: result.owner = try text(value)
      case .due: result.due = try text(value)
      case .status: result.status = try term(value)
      case .customersInformed: result.customersInformed = try flag(value)
      }
    }
    return result
  }

  func target(_ node: Int) throws(MapFileError) -> Target {
    var result = Target(id: Identifier(""), measure: .other(""), value: 0)
    result.unknown = try members(of: node) { (key: TargetKey, value) throws(MapFileError) in
      switch key {
      case .id: result.id = try id(value)
      case .measure: result.measure = try requiredTerm(value)
      case .value: result.value = try number(value)
      case .direction: result.direction = try term(value)
      }
    }
    return result
  }
}
