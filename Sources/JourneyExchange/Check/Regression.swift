public import JourneyInsight
import JourneyModel

/// Something about a map that is worse than in an earlier state of it.
public enum Regression: Hashable, Sendable {
  /// A touchpoint is low now, or critical where it was low; nil before: it was not there, or nobody had rated it.
  case level(Level, before: Level?, rating: Double)
  /// A pain is of class A now, and was not.
  case pain(String, score: Int)
  /// The mean rating fell.
  case mean(Double, before: Double)
  /// Readings or quotations that counted are gone.
  case evidence(lost: Int)

  /// The kind of regression, for programs.
  public var name: String {
    switch self {
    case .level: "newLow"
    case .pain: "newPain"
    case .mean: "lowerMean"
    case .evidence: "lostEvidence"
    }
  }

  /// All that is worse in a map than in an earlier state: the mean first, then touchpoint by touchpoint as the journey
  /// goes. Touchpoints, pains and evidence are known by their identifiers.
  static func all(from old: JourneyMap, to new: JourneyMap) -> [(place: MapPlace, regression: Regression)] {
    let (before, after) = (MapFigures(of: old), MapFigures(of: new))
    var found: [(place: MapPlace, regression: Regression)] = []
    if let was = before.total.mean, let mean = after.total.mean, mean < was - 1e-9 {
      found.append((.map, .mean(mean, before: was)))
    }
    let pains = [old, new].map { map in
      Dictionary(grouping: PainRanking(of: map).rows.filter { $0.painClass == .a }) { $0.touchpoint }
    }
    for (stage, position) in new.stages.indices.flatMap({ stage in
      new.stages[stage].touchpoints.indices.map { (stage, $0) }
    }) {
      let place = TouchpointPlace(stage: stage, position: position)
      let touchpoint = new[place]
      let was = old.touchpoint(touchpoint.id)
      var matters: [Regression] = []
      let assessment = Assessment(of: touchpoint, by: after.rules)
      let level = was.map { Assessment(of: $0, by: before.rules).level }
      if let rating = assessment.rating, assessment.level.isLow, !(level?.isLow ?? false) || level == .low,
        level != assessment.level
      {
        matters.append(.level(assessment.level, before: level == .unrated ? nil : level, rating: rating))
      }
      let known = Set((pains[0][touchpoint.id] ?? []).map(\.id))
      for row in pains[1][touchpoint.id] ?? [] where !known.contains(row.id) {
        guard case .pain(_, let id) = row.id, let pain = touchpoint.pains.first(where: { $0.id == id }) else {
          continue
        }
        matters.append(.pain(pain.text, score: row.score ?? 0))
      }
      let kept = Set(touchpoint.evidence.filter { $0.weight > 0 }.map(\.id))
      let lost = was?.evidence.count { $0.weight > 0 && !kept.contains($0.id) } ?? 0
      if lost > 0 { matters.append(.evidence(lost: lost)) }
      found += matters.map { (.touchpoint(place), $0) }
    }
    return found
  }
}
