public import JourneyModel

/// Whether an action helped: what was read at its touchpoint before the day on which it was done, and from then on.
public struct ActionEffect: Hashable, Sendable {
  /// What was measured: of several measures the one of which there is most on both sides.
  public let measure: VocabularyWord<ScoredMeasure>
  /// The readings before and after.
  public let difference: MeanDifference

  /// What the customers' readings at a touchpoint say of what was done on a day; nil where no measure was read both before
  /// and after.
  public init?(at touchpoint: borrowing Touchpoint, doneOn day: Day) {
    var series: [String: (measure: VocabularyWord<ScoredMeasure>, before: [Double], after: [Double])] = [:]
    for reading in touchpoint.evidence where reading.countsAsReading && reading.isFrom(.customer) {
      guard let value = reading.value, let date = reading.day else { continue }
      let key = reading.measure.meaning
      var found = series[key] ?? (reading.measure, [], [])
      if date < day { found.before.append(value) } else { found.after.append(value) }
      series[key] = found
    }
    let best = series.sorted { $0.key < $1.key }.map(\.value).max {
      min($0.before.count, $0.after.count) < min($1.before.count, $1.after.count)
    }
    guard let best, let difference = MeanDifference(before: best.before, after: best.after) else {
      return nil
    }
    measure = best.measure
    self.difference = difference
  }
}
