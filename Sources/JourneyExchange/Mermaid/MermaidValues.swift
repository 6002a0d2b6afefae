import JourneyModel

/// What a diagram says of one touchpoint.
struct MermaidValues: Sendable {
  /// The name as it is when it has been read again.
  var name: String
  /// The name with the line breaks that Mermaid draws.
  var drawnName: String
  var rating: Rating?
  var actors: [String]

  /// Takes what a diagram can hold from a touchpoint, as it is when it has been read again.
  init(_ touchpoint: Touchpoint, names: [Persona.ID: String], actors choice: MermaidOptions.Actors) {
    drawnName = touchpoint.name
    name = MermaidWords.asRead(drawnName)
    rating = touchpoint.judged
    let personas = touchpoint.personas.compactMap { names[$0] }
    var actors = personas
    switch choice {
    case .personas:
      if personas.allSatisfy({ MermaidWords.asRead($0).isEmpty }) { actors = [touchpoint.owner] }
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

  /// What stands behind the name, from the colon on, before what nobody reads.
  func data(before tail: String) -> String {
    tail.isEmpty ? data : data + (actors.isEmpty ? ": " : "") + tail
  }

  /// What stands behind the name, from the colon on.
  var data: String { ": \(score)" + (actors.isEmpty ? "" : ": \(actorList)") }
}

extension MermaidValues: Equatable {
  /// Whether a diagram says the same, wherever it breaks its lines.
  static func == (one: MermaidValues, other: MermaidValues) -> Bool {
    one.name == other.name && one.rating == other.rating && one.actors == other.actors
  }
}

extension JourneyMap {
  /// The names of the personas by their identifiers.
  var personaNames: [Persona.ID: String] {
    Dictionary(personas.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }
}
