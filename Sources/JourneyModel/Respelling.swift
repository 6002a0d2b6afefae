/// One spelling in place of others, wherever a map names an owner, a channel or a persona.
public struct Respelling: Hashable, Sendable {
  /// Whose names are meant.
  public enum Kind: String, Hashable, Sendable {
    case owner, channel, persona
  }

  /// Whose name it is.
  public let kind: Kind
  /// The spellings that go.
  public let old: Set<String>
  /// The spelling that stays.
  public let new: String

  /// One spelling in place of others.
  public init(_ kind: Kind, _ old: Set<String>, as new: String) {
    self.kind = kind
    self.old = old.subtracting([new])
    self.new = new
  }

  /// In how many places a map has each of some spellings.
  public static func places(of kind: Kind, _ spellings: Set<String>, in map: JourneyMap) -> [String: Int] {
    var places: [String: Int] = [:]
    func count(_ text: String) { if spellings.contains(text) { places[text, default: 0] += 1 } }
    if kind == .persona {
      for persona in map.personas { count(persona.name) }
      return places
    }
    for stage in map.stages {
      stage.touchpoints.visit { touchpoint in
        if kind == .channel { return count(touchpoint.channel) }
        count(touchpoint.owner)
        for improvement in touchpoint.improvements { count(improvement.owner) }
        for opportunity in touchpoint.opportunities { count(opportunity.owner) }
      }
    }
    if kind == .owner { for opportunity in map.opportunities { count(opportunity.owner) } }
    return places
  }

  /// Writes the names of a map anew, and tells in how many places.
  @discardableResult
  public func apply(to map: inout JourneyMap) -> Int {
    var places = 0
    func respell(_ text: inout String) {
      guard old.contains(text) else { return }
      text = new
      places += 1
    }
    if kind == .persona {
      for number in map.personas.indices { respell(&map.personas[number].name) }
      return places
    }
    for stage in map.stages.indices {
      for position in map.stages[stage].touchpoints.indices {
        var touchpoint = map.stages[stage].touchpoints[position]
        let before = places
        if kind == .channel { respell(&touchpoint.channel) }
        if kind == .owner {
          respell(&touchpoint.owner)
          for number in touchpoint.improvements.indices { respell(&touchpoint.improvements[number].owner) }
          for number in touchpoint.opportunities.indices { respell(&touchpoint.opportunities[number].owner) }
        }
        if places > before { map.stages[stage].touchpoints[position] = touchpoint }
      }
    }
    if kind == .owner {
      for number in map.opportunities.indices { respell(&map.opportunities[number].owner) }
    }
    return places
  }
}
