import JourneyEditor
import JourneyFile
import JourneyModel
import JourneyResources
import Phrases

// Maps to begin with: the program's own templates, and the person's.

extension Template {
  /// The template of a name.
  static func named(_ name: String) -> Template? { all.first { $0.name == name } }

  /// The template whose touchpoints are asked six questions each.
  static let questioning = "experience"

  /// The names of the stages, in the words of a phrasebook.
  func stageNames(_ book: Phrasebook) -> [String] {
    phases.indices.map { book.plainText(.templateStage(name, $0 + 1)) }
  }

  /// A map that begins with the template's stages.
  ///
  /// - Parameter standard: What its touchpoints must reach.
  func map(titled title: String, in book: Phrasebook, standard: Rating = .standard) -> JourneyMap {
    var ids = IDSource()
    let stages = zip(stageNames(book), phases).map { name, phase in
      var stage = Stage(id: .random(using: &ids), name: name)
      stage.phase = VocabularyWord(phase)
      return stage
    }
    var map = JourneyMap(title: title, stages: stages)
    map.language = book.language.rawValue
    map.standard = standard
    return map
  }
}

/// A template of the person's own: a map in the folder `templates` of the configuration.
struct OwnTemplate {
  static let ending = ".journey.json"

  /// Its name: that of the file without its ending.
  let name: String
  let path: String

  /// All that there are, in the order of their names.
  static var all: [OwnTemplate] {
    guard let folder = ConfigurationFolder.path.map({ $0 + "/templates" }) else { return [] }
    return Folder.names(in: folder).filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }.sorted().map {
      OwnTemplate(name: String($0.dropLast(ending.count)), path: folder + "/" + $0)
    }
  }

  static func named(_ name: String) -> OwnTemplate? { all.first { $0.name == name } }

  /// The map as the file has it.
  ///
  /// - Throws: `Failure` with one line that says what is wrong.
  func map() throws -> JourneyMap { try MapSource.map(of: MapSource.read(path), named: path).map }

  /// A map that begins as the file has it, under identifiers of its own.
  func map(titled title: String) throws -> JourneyMap {
    var map = try map().withNewIdentifiers()
    map.title = title
    return map
  }
}

extension JourneyMap {
  /// The same map with new identifiers for its stages, touchpoints and transitions, so that two maps begun from it are
  /// not taken for versions of each other. Records inside them are known by their owners.
  func withNewIdentifiers() -> JourneyMap {
    var ids = IDSource()
    var renamed: [Touchpoint.ID: Touchpoint.ID] = [:]
    let stages = stages.map { old in
      var stage = old
      stage.id = .random(using: &ids)
      for position in stage.touchpoints.indices {
        let id = Touchpoint.ID.random(using: &ids)
        renamed[stage.touchpoints[position].id] = id
        stage.touchpoints[position].id = id
      }
      return stage
    }
    var map = JourneyMap(title: title, stages: stages)
    map.adopt(self)
    map.transitions = transitions.map { old in
      var transition = old
      transition.id = .random(using: &ids)
      transition.from = old.from.flatMap { renamed[$0] }
      transition.to = old.to.flatMap { renamed[$0] }
      return transition
    }
    for round in map.votings.indices {
      for place in map.votings[round].candidates.indices {
        let ref = map.votings[round].candidates[place].ref
        map.votings[round].candidates[place].ref = renamed[Identifier(ref)]?.text ?? ref
      }
    }
    return map
  }

  /// Takes over what another map says besides its title, its stages and its transitions.
  private mutating func adopt(_ other: JourneyMap) {
    (language, direction, kind, state) = (other.language, other.direction, other.kind, other.state)
    (offer, scenario, goal, notes) = (other.offer, other.scenario, other.goal, other.notes)
    (standard, benchmarks) = (other.standard, other.benchmarks)
    (personas, lanes, evidence) = (other.personas, other.lanes, other.evidence)
    (parking, sessions, unknown) = (other.parking, other.sessions, other.unknown)
    (votings, opportunities) = (other.votings, other.opportunities)
  }
}
