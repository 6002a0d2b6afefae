public import JourneyModel

/// The dated readings of one measure, as they follow each other in time.
///
/// There is one trend a measure, whatever the sources. Two things are kept apart within a measure, because a line through
/// both would show leaps that nobody made: readings in another unit, and what employees say. A reading that names no
/// unit counts as in the first unit named for its measure.
public struct Trend: Hashable, Sendable {
  /// A reading on the line.
  public struct Reading: Hashable, Sendable {
    /// The evidence.
    public let id: Evidence.ID
    /// Its day, ISO 8601, not empty.
    public let date: String
    /// Its value in the trend's unit.
    public let value: Double
  }

  /// What was measured, as the first reading writes it.
  public let measure: Term<ScoredMeasure>
  /// The unit as first written, empty where no reading names one.
  public let unit: String
  /// Whether employees speak.
  public let isOfEmployees: Bool
  /// Two readings or more by date; those of one day in the order in which they were written down.
  public private(set) var readings: [Reading]

  /// The trends in a list of evidence, in the order of their first readings.
  ///
  /// Only readings with a date and a weight above 0 count, and only measures of which there are two.
  public static func trends(of evidence: [Evidence]) -> [Trend] {
    let dated = evidence.filter { $0.countsAsReading && !$0.date.isBlank }
    var usualUnits: [String: String] = [:]
    for reading in dated where !reading.unit.isBlank {
      let measure = reading.measure.text.asSpokenOf
      usualUnits[measure] = usualUnits[measure] ?? reading.unit
    }
    var trends: [Trend] = []
    var positions: [Key: Int] = [:]
    for reading in dated {
      guard let value = reading.value else { continue }
      let measure = reading.measure.text.asSpokenOf
      let unit = reading.unit.isBlank ? usualUnits[measure] ?? "" : reading.unit
      let key = Key(measure: measure, unit: unit.asSpokenOf, voice: reading.voice == .known(.employee))
      let position = positions[key] ?? trends.count
      if position == trends.count {
        positions[key] = position
        trends.append(Trend(measure: reading.measure, unit: unit, isOfEmployees: key.voice, readings: []))
      }
      trends[position].readings.append(Reading(id: reading.id, date: reading.date, value: value))
    }
    return trends.filter { $0.readings.count > 1 }.map(\.inDateOrder)
  }

  private struct Key: Hashable {
    let measure: String
    let unit: String
    let voice: Bool
  }

  private var inDateOrder: Trend {
    var trend = self
    let order = readings.indices.sorted { (readings[$0].date, $0) < (readings[$1].date, $1) }
    trend.readings = order.map { readings[$0] }
    return trend
  }
}
