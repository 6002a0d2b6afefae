public import JourneyModel

/// How far a stage's target is reached.
public struct Attainment: Hashable, Sendable {
  /// The target.
  public let target: Target
  /// Its stage.
  public let stage: Stage.ID
  /// The latest reading of its measure, in the measure's unit: the stage's, else the map's; nil if there is none.
  public let reading: Double?
  /// The reading against the target, 1 for 100 %, 0 or more: reading/target for at least, target/reading for at most
  /// (ours; the usual ratio of actual to planned, turned round where less is better).
  ///
  /// A ratio has a meaning only where the target is above 0 and the reading not below it; net promoter scores of −20 and
  /// −10 are no 200 %. Nothing of something is 0 %; something of nothing is no ratio, save that nothing where nothing is
  /// allowed, `atMost` 0, is 100 %. Elsewhere it is nil, as it is without a reading.
  public let share: Double?
  /// Whether the reading lies on the target's side, the target itself included; nil without a reading, or where the
  /// target's direction is a word of a later version.
  public let isMet: Bool?

  /// The attainment of a target of a stage of the map.
  ///
  /// The latest reading is the one of the latest day; of two of one day, or without a day, the one written down later.
  /// Readings of weight 0 are left out. Measures are compared by what is meant.
  public init(of target: Target, in stage: Stage, of map: JourneyMap) {
    self.target = target
    self.stage = stage.id
    let reading =
      latestReading(of: target.measure, in: stage.evidence)
      ?? latestReading(of: target.measure, in: map.evidence)
    self.reading = reading
    switch (reading, target.direction) {
    case (let reading?, nil), (let reading?, .known(.atLeast)):
      share = target.value > 0 ? ratio(of: reading, to: target.value) : nil
      isMet = reading >= target.value
    case (let reading?, .known(.atMost)):
      share =
        target.value == 0 && reading == 0 ? 1 : target.value > 0 ? ratio(of: target.value, to: reading) : nil
      isMet = reading <= target.value
    case (nil, _), (_, .other):
      share = nil
      isMet = nil
    }
  }

  /// The attainments of a stage's targets, in the targets' order.
  public static func all(of stage: Stage, in map: JourneyMap) -> [Attainment] {
    stage.targets.map { Attainment(of: $0, in: stage, of: map) }
  }
}

private func latestReading(of measure: VocabularyWord<ScoredMeasure>, in evidence: [Evidence]) -> Double? {
  let meaning = measure.meaning
  var latest: Evidence?
  for reading in evidence where reading.countsAsReading && reading.measure.meaning == meaning {
    if let rival = latest, !reading.supersedes(rival) { continue }
    latest = reading
  }
  return latest?.value
}

/// The one number in parts of the other, both 0 or more; nil where that is no finite number.
private func ratio(of value: Double, to whole: Double) -> Double? {
  guard value >= 0, whole > 0 else { return nil }
  let share = value / whole
  return share.isFinite ? share : nil
}
