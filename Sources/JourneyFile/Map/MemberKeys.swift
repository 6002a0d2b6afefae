/// The members of each kind of object in the file, in the order in which they are written.
///
/// These lists are the format: reading, writing and the published schema follow them, and a test holds the
/// three together. An `id` is required too, but a missing one is made up.
protocol MemberKey: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  static var table: KeyTable<Self> { get }
}

enum MapKey: String, MemberKey {
  case format, title, language, direction, kind, state, offer, scenario, goal, standard, benchmarks
  case personas, lanes, stages, transitions, evidence, parking, sessions, notes
  static let table = KeyTable<Self>(required: [.format, .title, .stages])
}

enum StageKey: String, MemberKey {
  case id, name, phase, customerGoal, businessAim, intent, actions, motivations, questions, frictions
  case responses, duration, targets, evidence, lanes, notes, touchpoints
  static let table = KeyTable<Self>(required: [.name])
}

enum TouchpointKey: String, MemberKey {
  case id, name, description, channel, device, category, media, direction, external, when, wait
  case relationship, positioning, reasons, impacts, owner
  case personas, job, expectation, feeling, sees, hears, feels, emotion, personaEmotions
  case effectiveness, ballots, expected, momentOfTruth, necessary, votes
  case pains, opportunities, evidence, verdict, improvements, notes
  static let table = KeyTable<Self>(required: [.name])
}

enum PersonaKey: String, MemberKey {
  case id, name, segment, demographics, psychographics, needs, loyalty
  static let table = KeyTable<Self>(required: [.name])
}

enum LaneKey: String, MemberKey {
  case id, name
  static let table = KeyTable<Self>(required: [.name])
}

enum TransitionKey: String, MemberKey {
  case id, from, to, share, note
  static let table = KeyTable<Self>()
}

enum ParkedThoughtKey: String, MemberKey {
  case id, text
  static let table = KeyTable<Self>(required: [.text])
}

enum SessionKey: String, MemberKey {
  case id, date, participants, note
  static let table = KeyTable<Self>(required: [.date])
}

enum TargetKey: String, MemberKey {
  case id, measure, value, direction
  static let table = KeyTable<Self>(required: [.measure, .value])
}

enum EvidenceKey: String, MemberKey {
  case id, measure, value, unit, quote, source, kind, voice, sample, weight, date, note
  static let table = KeyTable<Self>(required: [.measure])
}

enum PainKey: String, MemberKey {
  case id, text, reach, impact, confidence, rootCause, votes
  static let table = KeyTable<Self>(required: [.text])
}

enum OpportunityKey: String, MemberKey {
  case id, text, votes
  static let table = KeyTable<Self>(required: [.text])
}

enum ImprovementKey: String, MemberKey {
  case id, text, owner, due, status, customersInformed
  static let table = KeyTable<Self>(required: [.text])
}
