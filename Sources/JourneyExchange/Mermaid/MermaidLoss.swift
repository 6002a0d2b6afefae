public import JourneyModel

/// Something of a map that a Mermaid diagram has no place for, and how often it is there.
public struct MermaidLoss: Hashable, Sendable {
  /// What is not in the diagram, in the order in which people look for it.
  public enum Matter: String, CaseIterable, Hashable, Sendable {
    /// Pains of touchpoints.
    case pains
    /// Opportunities of touchpoints.
    case opportunities
    /// Improvements that were agreed on.
    case improvements
    /// Owners of touchpoints, where the actors are personas; one without personas is written as an actor.
    case owners
    /// What was decided about touchpoints.
    case verdicts
    /// Readings and quotations, of touchpoints, stages and the map.
    case evidence
    /// Feelings, and what customers see, hear and feel.
    case emotions
    /// Single judgements behind a rating.
    case ballots
    /// Expected ratings of touchpoints.
    case expectations
    /// Moments of truth.
    case momentsOfTruth
    /// Touchpoints that are not necessary.
    case unnecessary
    /// Touchpoints that got votes.
    case votes
    /// Touchpoints with a channel, a description or the like.
    case inventory
    /// Touchpoints with a relationship, a reason or an impact.
    case reasons
    /// Touchpoints that say what customers try to get done or expect.
    case jobs
    /// Stages with a phase, goals, an intent or a duration.
    case stageDetails
    /// Actions, motivations, questions, frictions and responses of stages.
    case stageTexts
    /// Targets of stages.
    case targets
    /// Rows of the map's own.
    case lanes
    /// Moves that do not simply go on.
    case transitions
    /// Parked thoughts.
    case parking
    /// Workshops.
    case sessions
    /// Rounds of voting.
    case votings
    /// Notes, of touchpoints, stages and the map.
    case notes
    /// Personas of whom more than the name is known.
    case personaDetails
    /// Personas whom no touchpoint names.
    case unusedPersonas
    /// Fields of the map itself: language, kind, offer, standard and the like.
    case mapDetails
    /// Ratings between two whole numbers, which are written but come back rounded.
    case fractions
    /// Stages without a name, or with the name of the stage before them, with which they become one.
    case indistinctStages
    /// Members of a newer format.
    case unknownMembers
  }

  /// What is not in the diagram.
  public let matter: Matter
  /// How many there are.
  public let count: Int

  /// Says how often something is not in a diagram.
  public init(matter: Matter, count: Int) {
    self.matter = matter
    self.count = count
  }

  /// What a diagram of a map does not say.
  ///
  /// - Parameters:
  ///   - map: the map.
  ///   - source: what was read from a diagram that says it all; what is still as it came from there is not lost.
  ///   - options: whose name is an actor.
  public static func losses(
    of map: JourneyMap, beyond source: JourneyMap? = nil, options: MermaidOptions = MermaidOptions()
  ) -> [MermaidLoss] {
    var tally = MermaidLossTally(source: source, options: options)
    tally.count(map)
    return Matter.allCases.compactMap { matter in
      tally.counts[matter].map { MermaidLoss(matter: matter, count: $0) }
    }
  }
}
