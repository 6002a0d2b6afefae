import JourneyModel

/// What a diagram says of one touchpoint.
struct MermaidValues: Equatable, Sendable {
  var name: String
  var rating: Rating?
  var actors: [String]

  /// Takes what a diagram can hold from a touchpoint, as it is when it has been read again.
  init(_ touchpoint: Touchpoint, names: [Persona.ID: String], actors choice: MermaidOptions.Actors) {
    name = MermaidWords.asRead(touchpoint.name)
    rating = touchpoint.effectiveness
    let personas = touchpoint.personas.compactMap { names[$0] }
    var actors = personas
    switch choice {
    case .personas: if personas.allSatisfy({ MermaidWords.asRead($0).isEmpty }) { actors = [touchpoint.owner] }
    case .owner: actors.insert(touchpoint.owner, at: 0)
    }
    self.actors = []
    for actor in actors.map(MermaidWords.asRead) where !actor.isEmpty && !self.actors.contains(actor) {
      self.actors.append(actor)
    }
  }

  /// The actors as they are written.
  var actorList: String { actors.map(MermaidWords.actor).joined(separator: ", ") }

  /// The score as it is written.
  var score: String { rating.map(MermaidWords.score) ?? MermaidWords.unratedScore }

  /// What stands behind the name, from the colon on.
  var data: String { ": \(score)" + (actors.isEmpty ? "" : ": \(actorList)") }
}

extension JourneyMap {
  /// The names of the personas by their identifiers.
  var personaNames: [Persona.ID: String] {
    Dictionary(personas.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }
}
