public import JourneyModel

/// The dated readings of one measure, as they follow each other in time.
///
/// There is one trend a measure, whatever the sources. Two things are kept apart within a measure, because a line through
/// both would show leaps that nobody made: readings in another unit, and in another voice. A reading that names no unit
/// counts as in the first unit named for its measure, and one that names no voice as the customers'.
public struct Trend: Hashable, Sendable {
  /// A reading on the line.
  public struct Reading: Hashable, Sendable {
    /// The evidence.
    public let id: Evidence.ID
    /// Its day, or the month or year of it, by ISO 8601; with the time where that is written.
    public let date: String
    /// Its value in the trend's unit.
    public let value: Double
  }

  /// What was measured, as the first reading writes it.
  public let measure: VocabularyWord<ScoredMeasure>
  /// The unit as first written, empty where no reading names one.
  public let unit: String
  /// Who speaks.
  public let voice: VocabularyWord<Voice>
  /// Whether employees speak.
  public var isOfEmployees: Bool { voice == .known(.employee) }
  /// Two readings or more by date; those of one day in the order in which they were written down.
  public private(set) var readings: [Reading]

  /// The trends in a list of evidence, in the order of their first readings.
  ///
  /// Only readings with a day and a weight above 0 count, and only measures of which there are two. Measures are compared
  /// by what is meant.
  public static func trends(of evidence: [Evidence]) -> [Trend] {
    let dated = evidence.compactMap { reading in
      reading.countsAsReading ? reading.day.map { (reading: reading, day: $0) } : nil
    }
    var usualUnits: [String: String] = [:]
    for (reading, _) in dated where !reading.unit.isBlank {
      let measure = reading.measure.meaning
      usualUnits[measure] = usualUnits[measure] ?? reading.unit
    }
    var trends: [Trend] = []
    var days: [[Day]] = []
    var positions: [Key: Int] = [:]
    for (reading, day) in dated {
      guard let value = reading.value else { continue }
      let measure = reading.measure.meaning
      let unit = reading.unit.isBlank ? usualUnits[measure] ?? "" : reading.unit
      let key = Key(measure: measure, unit: unit.comparableWording, voice: reading.speaker)
      let position = positions[key] ?? trends.count
      if position == trends.count {
        positions[key] = position
        trends.append(Trend(measure: reading.measure, unit: unit, voice: key.voice, readings: []))
        days.append([])
      }
      days[position].append(day)
      trends[position].readings.append(Reading(id: reading.id, date: reading.date, value: value))
    }
    return zip(trends, days).filter { $0.0.readings.count > 1 }.map { $0.ordered(by: $1) }
  }

  private struct Key: Hashable {
    let measure: String
    let unit: String
    let voice: VocabularyWord<Voice>
  }

  /// The trend with its readings in the order of their days, those of one day as they stand.
  private func ordered(by days: [Day]) -> Trend {
    var trend = self
    let order = readings.indices.sorted { (days[$0], $0) < (days[$1], $1) }
    trend.readings = order.map { readings[$0] }
    return trend
  }
}
