public import JourneyModel

/// Something in a file that was not as it must be, and what was done about it in memory. The next save writes it.
public enum Repair: Hashable, Sendable {
  /// A record had no identifier and got one.
  case identifierAdded(RecordKind, new: String, name: String)
  /// A record's identifier was another's already, so it got a new one; references still mean the other.
  case identifierRenewed(RecordKind, old: String, new: String, name: String)
  /// A transition led from or to a touchpoint that is not there, and was left out.
  case transitionDropped(Transition)
  /// A touchpoint named a persona that is not there; the name was left out.
  case personaDropped(Persona.ID, of: Touchpoint.ID, name: String)
  /// A touchpoint gave the feeling of a persona that is not there; it was left out.
  case emotionDropped(PersonaEmotion, of: Touchpoint.ID, name: String)
  /// A stage had a text in a lane that is not there; the lane was added, so that the text is kept.
  case laneAdded(Lane.ID)
}
