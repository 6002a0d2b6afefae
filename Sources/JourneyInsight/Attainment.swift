public import JourneyModel

/// How far a stage's target is reached.
public struct Attainment: Hashable, Sendable {
  /// The target.
  public let target: Target
  /// Its stage.
  public let stage: Stage.ID
  /// The latest reading of its measure, in the measure's unit: the stage's, else the map's; nil if there is none.
  public let reading: Double?
  /// The reading against the target, 1 for 100 %, 0 or more: reading/target for at least, target/reading for at most.
  ///
  /// A reading that is the target is 100 % whatever the number. Otherwise a ratio has a meaning only where neither number
  /// is negative and the divisor is above 0; net promoter scores of −20 and −10 are no 200 %. Elsewhere it is nil, as it
  /// is without a reading.
  public let share: Double?
  /// Whether the reading lies on the target's side, the target itself included; nil without a reading, or where the
  /// target's direction is a word of a later version.
  public let isMet: Bool?

  /// The attainment of a target of a stage of the map.
  ///
  /// The latest reading is the one with the latest date; of two of one day, or without a day, the one written down later.
  /// Readings of weight 0 are left out. Measures are the same when they differ in capital letters only.
  public init(of target: Target, in stage: Stage, of map: JourneyMap) {
    self.target = target
    self.stage = stage.id
    let reading =
      latestReading(of: target.measure, in: stage.evidence)
      ?? latestReading(of: target.measure, in: map.evidence)
    self.reading = reading
    switch (reading, target.direction) {
    case (let reading?, nil), (let reading?, .known(.atLeast)):
      share = ratio(of: reading, to: target.value)
      isMet = reading >= target.value
    case (let reading?, .known(.atMost)):
      share = ratio(of: target.value, to: reading)
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

private func latestReading(of measure: Term<ScoredMeasure>, in evidence: [Evidence]) -> Double? {
  let name = measure.text.asSpokenOf
  var latest: Evidence?
  for reading in evidence where reading.countsAsReading && reading.measure.text.asSpokenOf == name {
    if let rival = latest, reading.date < rival.date { continue }
    latest = reading
  }
  return latest?.value
}

private func ratio(of value: Double, to whole: Double) -> Double? {
  if value == whole { return 1 }
  guard value >= 0, whole > 0 else { return nil }
  let share = value / whole
  return share.isFinite ? share : nil
}

extension Evidence {
  /// Whether it is a number that nobody has set aside by a weight of 0.
  var countsAsReading: Bool { value != nil && weight > 0 }
}
