import JourneyFile
import JourneyModel
import Phrases

extension Repair {
  /// What was repaired, for a person.
  var phrase: Phrase {
    switch self {
    case .identifierAdded(_, let new, let name): .identifierAdded(name.isEmpty ? new : name)
    case .identifierRenewed(_, let old, _, let name): .identifierRenewed(name, old)
    case .transitionDropped(let transition): .transitionDropped(transition.id.text)
    case .personaDropped(let persona, _, let name): .personaDropped(name, persona.text)
    case .emotionDropped(let emotion, _, let name): .personaDropped(name, emotion.persona.text)
    case .laneAdded(let lane): .laneAdded(lane.text)
    }
  }
}
