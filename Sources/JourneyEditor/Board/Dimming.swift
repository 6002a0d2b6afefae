import JourneyModel
import JourneyWords
import Phrases

/// What passes the filter where it dims the others instead of taking them away: found once, and then kept up to date.
struct Dimming: Sendable {
  let filter: TableFilter
  private(set) var matches: Set<Touchpoint.ID>

  init(by filter: TableFilter, in source: TableSource) {
    self.filter = filter
    matches = []
    for item in source.items(of: .inventory) where filter.admits(item, in: source) {
      if let id = item.row.touchpoint { matches.insert(id) }
    }
  }

  /// Takes in what was changed on the map, which is handed as it is now.
  mutating func update(_ changes: TableChanges, from source: TableSource) {
    guard !changes.touchesAll else {
      self = Dimming(by: filter, in: source)
      return
    }
    for id in changes.touchpoints {
      if let item = source.item(.touchpoint(id)), filter.admits(item, in: source) {
        matches.insert(id)
      } else {
        matches.remove(id)
      }
    }
  }
}

extension Editor {
  /// Whether the filter dims some of what the view shows.
  var isNarrowed: Bool { view.dims && views.dimming != nil }

  /// Whether the filter dims a touchpoint.
  func isDimmed(_ id: Touchpoint.ID) -> Bool {
    guard view.dims, let dimming = views.dimming else { return false }
    return !dimming.matches.contains(id)
  }

  /// How many touchpoints pass the filter that dims the others, and of how many; nil where none does.
  var dimmedFact: Phrase? {
    guard view.dims, let dimming = views.dimming else { return nil }
    return .dimmedAllBut(dimming.matches.count, map.touchpointCount)
  }

  /// Takes in another filter, and what was changed on the map.
  mutating func settleDimming(_ changes: TableChanges) {
    let filter = views.tables.filter
    guard !filter.isEmpty else {
      views.dimming = nil
      return
    }
    guard views.dimming?.filter == filter else {
      if view.dims { views.dimming = Dimming(by: filter, in: tableSource) } else { views.dimming = nil }
      return
    }
    if !changes.isEmpty {
      let source = tableSource
      views.dimming?.update(changes, from: source)
    }
  }

  /// The sign of a persona, and the role of its colour, by its place among all.
  func personaSign(_ number: Int) -> (sign: String, role: Role) {
    (look.signs.persona(number), Role.personas[number % Role.personas.count])
  }

  /// What a persona is called; nothing where there is none.
  func name(of persona: Persona.ID) -> String { map.personas.first { $0.id == persona }?.name ?? "" }

  /// How single personas feel at a touchpoint, each by its sign.
  func personaFeelings(at touchpoint: Touchpoint) -> [(sign: String, emotion: Emotion, role: Role)] {
    touchpoint.personaEmotions.compactMap { feeling in
      guard let number = map.personas.firstIndex(where: { $0.id == feeling.persona }) else { return nil }
      let (sign, role) = personaSign(number)
      return (sign, feeling.emotion, role)
    }
  }
}
