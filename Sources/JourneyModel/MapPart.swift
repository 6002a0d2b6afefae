/// A part of a map that people speak of as one thing: a form is about one, a difference names one.
public enum MapPart: Hashable, Sendable {
  /// The map as a whole.
  case map
  /// A stage.
  case stage(Stage.ID)
  /// A touchpoint.
  case touchpoint(Touchpoint.ID)
  /// A pain of a touchpoint.
  case pain(Touchpoint.ID, Pain.ID)
  /// An opportunity of a touchpoint.
  case opportunity(Touchpoint.ID, Opportunity.ID)
  /// A reading or quotation of a touchpoint.
  case evidence(Touchpoint.ID, Evidence.ID)
  /// An improvement of a touchpoint.
  case improvement(Touchpoint.ID, Improvement.ID)
  /// What a stage is to reach.
  case target(Stage.ID, Target.ID)
  /// A reading or quotation of a stage.
  case stageEvidence(Stage.ID, Evidence.ID)
  /// A persona.
  case persona(Persona.ID)
  /// A row of the map's own.
  case lane(Lane.ID)
  /// A reading or quotation about the whole.
  case mapEvidence(Evidence.ID)
  /// An opportunity that belongs to no touchpoint.
  case mapOpportunity(Opportunity.ID)
  /// A thought that waits to be placed.
  case parked(ParkedThought.ID)
  /// A workshop that was held.
  case session(Session.ID)
  /// A round of dot voting that was held.
  case voting(VotingRound.ID)
  /// A way between touchpoints, into the journey or out of it.
  case transition(Transition.ID)
}
