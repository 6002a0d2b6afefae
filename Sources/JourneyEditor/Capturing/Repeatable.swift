import JourneyModel
import Phrases

/// A change that can be made again elsewhere: what was set or added, without what it was set on.
enum Repeatable: Hashable, Sendable {
  case rating(Int?)
  case emotion(Emotion?)
  case momentOfTruth(Bool)
  case verdict(Verdict?)
  case owner(String)
  case channel(String)
  case pain(String)
  case opportunity(String)
  case improvement(String)
  case evidence(String)
  /// A field of the form or of a table, set to a value.
  case field(FieldKey, ControlValue)
}

extension Editor {
  /// Makes the last change again, on what is affected now.
  mutating func repeatLastChange() {
    switch lastChange {
    case nil: break
    case .rating(let value): rate(value)
    case .emotion(let emotion): setEmotion(emotion)
    case .momentOfTruth(let marks): markMomentOfTruth(marks)
    case .verdict(let verdict): decide(verdict)
    case .owner(let name): setOwner(name)
    case .channel(let name): setChannel(name)
    case .pain(let text): addPain(text)
    case .opportunity(let text): addOpportunity(text)
    case .improvement(let text): addImprovement(text)
    case .evidence(let text): addEvidence(text)
    case .field(let key, let value): _ = set(value, key, of: affected.map { .touchpoint($0) })
    }
  }
}
