public import JourneyModel

/// A part of a map about which something can be told.
public enum MapPlace: Hashable, Sendable {
  /// The map as a whole.
  case map
  /// A stage as a whole, by its position.
  case stage(Int)
  /// A touchpoint.
  case touchpoint(TouchpointPlace)

  /// The position of the stage in which it is; nil for the map as a whole.
  public var stage: Int? {
    switch self {
    case .map: nil
    case .stage(let position): position
    case .touchpoint(let place): place.stage
    }
  }
}

/// A value that the map keeps and that does not count as it is written.
public struct ValueFinding: Hashable, Sendable {
  /// Where it is.
  public let place: MapPlace
  /// What is the matter with it.
  public let matter: Matter

  /// What can be the matter with a value. Texts are the map's own.
  public enum Matter: Hashable, Sendable {
    /// The effectiveness is not the median of the ballots, which count.
    case ballotsDisagree(median: Rating, effectiveness: Rating)
    /// The day is none by ISO 8601: what it belongs to is undated.
    case noDay(String, of: Dated)
    /// The values of a benchmark neither rise nor fall throughout: the usual ones count.
    case notMonotonic(Benchmark)
    /// The measure cannot give the reading: it is not scored.
    case outOfRange(Evidence, measure: ScoredMeasure, value: Double)
    /// The reading is a percentage by its measure, and looks like a part of 1 or like a mean of 1…5: it counts as written.
    case noPercentage(Evidence, value: Double)
    /// The voice is neither the customers' nor the employees': the reading is not scored.
    case unknownVoice(Evidence, String)

    /// The kind of matter, for programs.
    public var name: String {
      switch self {
      case .ballotsDisagree: "ballots"
      case .noDay: "day"
      case .notMonotonic: "benchmarks"
      case .outOfRange: "range"
      case .noPercentage: "percentage"
      case .unknownVoice: "voice"
      }
    }
  }

  /// What can bear a day.
  public enum Dated: Hashable, Sendable {
    /// A reading or a quotation.
    case evidence(Evidence)
    /// An improvement action, by what is to be done.
    case improvement(String)
    /// A workshop.
    case session
    /// A round of voting.
    case voting
  }

  /// The values of a map that do not count as they are written: the map's own, then stage by stage in journey order.
  ///
  /// What a weight of 0 has set aside is not looked at.
  public static func all(in map: JourneyMap) -> [ValueFinding] {
    var findings: [ValueFinding] = []
    func add(_ matters: [Matter], at place: MapPlace) {
      findings += matters.map { ValueFinding(place: place, matter: $0) }
    }
    add(
      map.benchmarks.filter { $0.measure.scored != nil && !$0.isMonotonic }.map(Matter.notMonotonic), at: .map
    )
    add(map.evidence.flatMap(\.matters), at: .map)
    add(map.sessions.compactMap { $0.date.noDay(of: .session) }, at: .map)
    add(map.votings.compactMap { $0.date.noDay(of: .voting) }, at: .map)
    for (position, stage) in map.stages.enumerated() {
      add(stage.evidence.flatMap(\.matters), at: .stage(position))
      for number in stage.touchpoints.indices {
        add(
          stage.touchpoints[number].matters,
          at: .touchpoint(TouchpointPlace(stage: position, position: number)))
      }
    }
    return findings
  }
}

extension Touchpoint {
  fileprivate var matters: [ValueFinding.Matter] {
    var matters: [ValueFinding.Matter] = []
    if let effectiveness, let median = Rating.median(of: ballots),
      abs(median.value - effectiveness.value) > 1e-9
    {
      matters.append(.ballotsDisagree(median: median, effectiveness: effectiveness))
    }
    matters += evidence.flatMap(\.matters)
    return matters + improvements.compactMap { $0.due.noDay(of: .improvement($0.text)) }
  }
}

extension Evidence {
  fileprivate var matters: [ValueFinding.Matter] {
    guard counts else { return [] }
    var matters: [ValueFinding.Matter] = []
    if let value, let measure = measure.scored, !measure.range.contains(value) {
      matters.append(.outOfRange(self, measure: measure, value: value))
    }
    // Nobody counts thousands of customers to find that 0.85 % or 4.2 % of them are satisfied.
    if let value, measure.scored == .csat, unit.isEmpty, 0..<5 ~= value, value != value.rounded() {
      matters.append(.noPercentage(self, value: value))
    }
    if case .other(let word) = voice { matters.append(.unknownVoice(self, word)) }
    if let matter = date.noDay(of: .evidence(self)) { matters.append(matter) }
    return matters
  }
}

extension String {
  /// The matter of a day that is written and is none; nil for one that is, and where nothing is written.
  fileprivate func noDay(of dated: ValueFinding.Dated) -> ValueFinding.Matter? {
    isBlank || Day(firstOf: self) != nil ? nil : .noDay(self, of: dated)
  }
}
