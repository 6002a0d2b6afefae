import JourneyModel

/// The records that belong to the map as a whole.
extension MapDecoder {
  func persona(_ node: Int) throws(MapFileError) -> Persona {
    var result = Persona(id: Identifier(""), name: "")
    result.unknown = try members(of: node) { (key: PersonaKey, value) throws(MapFileError) in
      switch key {
      case .id: result.id = try id(value)
      case .name: result.name = try text(value)
      case .segment: result.segment = try text(value)
      case .demographics: result.demographics = try text(value)
      case .psychographics: result.psychographics = try text(value)
      case .needs: result.needs = try texts(value)
      case .loyalty: result.loyalty = try text(value)
      }
    }
    return result
  }

  func lane(_ node: Int) throws(MapFileError) -> Lane {
    var result = Lane(id: Identifier(""), name: "")
    result.unknown = try members(of: node) { (key: LaneKey, value) throws(MapFileError) in
      switch key {
      case .id: result.id = try id(value)
      case .name: result.name = try text(value)
      }
    }
    return result
  }

  func transition(_ node: Int) throws(MapFileError) -> Transition {
    var result = Transition(id: Identifier(""), from: nil, to: nil)
    result.unknown = try members(of: node) { (key: TransitionKey, value) throws(MapFileError) in
      switch key {
      case .id: result.id = try id(value)
      case .from: result.from = try reference(value)
      case .to: result.to = try reference(value)
      case .share: result.share = try share(value)
      case .note: result.note = try text(value)
      }
    }
    return result
  }

  func parkedThought(_ node: Int) throws(MapFileError) -> ParkedThought {
    var result = ParkedThought(id: Identifier(""), text: "")
    result.unknown = try members(of: node) { (key: ParkedThoughtKey, value) throws(MapFileError) in
      switch key {
      case .id: result.id = try id(value)
      case .text: result.text = try text(value)
      }
    }
    return result
  }

  func session(_ node: Int) throws(MapFileError) -> Session {
    var result = Session(id: Identifier(""))
    result.unknown = try members(of: node) { (key: SessionKey, value) throws(MapFileError) in
      switch key {
      case .id: result.id = try id(value)
      case .date: result.date = try text(value)
      case .participants: result.participants = try texts(value)
      case .note: result.note = try text(value)
      }
    }
    return result
  }

  func benchmarks(_ node: Int) throws(MapFileError) -> [Benchmark] {
    try entries(node) { (name, value) throws(MapFileError) in
      guard document.kind(value) == .array, count(value) == 3 else { throw unexpected(value, .threeNumbers) }
      let values = try list(value) { (element) throws(MapFileError) in try number(element) }
      return Benchmark(measure: Term(name), one: values[0], three: values[1], five: values[2])
    }
  }
}
