public import JourneyModel

/// A map in one line: how good it is, how much of it is known, and what is to be done.
public struct MapOverview: Hashable, Sendable {
  /// What the map is called.
  public let title: String
  /// How many stages.
  public let stages: Int
  /// Its touchpoints: how many, how good, how many low.
  public let tally: Tally
  /// How customers feel on the whole; nil where nobody says.
  public let emotion: Double?
  /// How much has been filled in.
  public let coverage: Coverage
  /// Who owns its touchpoints, who owns most first.
  public let owners: [String]
  /// How many actions are not done.
  public let openActions: Int
  /// How many of them should have been done by now.
  public let overdue: Int
  /// The first day by which something is to be done that is not, as ISO 8601 writes it; empty where there is none.
  public let nextDue: String

  /// A map as it is on a day, which ISO 8601 writes; empty where nobody knows the day.
  public init(of map: JourneyMap, today: String) {
    title = map.title
    stages = map.stages.count
    let rules = JudgingRules(of: map)
    var tally = Tally()
    var coverage = Coverage(stagesOf: map)
    var curve = EmotionSummary()
    var owners: [String: Int] = [:]
    var open = (count: 0, overdue: 0, next: "")
    for stage in map.stages {
      var part = EmotionSummary()
      stage.touchpoints.visit { touchpoint in
        let assessment = Assessment(of: touchpoint, by: rules)
        tally.add(TallyEntry(assessment))
        coverage.add(touchpoint, assessment)
        part.append(EmotionCurve.value(of: touchpoint))
        if !touchpoint.owner.isBlank { owners[touchpoint.owner, default: 0] += 1 }
        for improvement in touchpoint.improvements where improvement.status != .known(.done) {
          open.count += 1
          guard !improvement.due.isEmpty else { continue }
          if !today.isEmpty, improvement.due < today { open.overdue += 1 }
          if open.next.isEmpty || improvement.due < open.next { open.next = improvement.due }
        }
      }
      curve.append(part)
    }
    (self.tally, self.coverage, emotion) = (tally, coverage, curve.mean)
    self.owners = owners.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    (openActions, overdue, nextDue) = open
  }

  /// How much is known of its touchpoints: the mean of the parts of them that say something on an aspect; nil on a map
  /// without touchpoints.
  public var covered: Double? {
    let shares = Coverage.Aspect.allCases.compactMap { coverage.share(of: $0) }
    return shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count)
  }
}
