public import JourneyModel

/// The event log that was laid on a map last: where its readings come from, and how many cases it has.
///
/// A map can hold the readings of several logs, one after the other. What people look at is the newest: that whose day is
/// the latest, of equals what was written down last.
public struct CountedLog: Hashable, Sendable {
  /// Its name, with the first digits of its digest.
  public let source: String
  /// The day on which it ends, ISO 8601.
  public let date: String
  /// How many customers, sessions or orders it tells of.
  public let cases: Int
  /// From the first to the last event of a case, the median in hours.
  public let throughput: Double?

  /// The newest log on a map; nil where none was laid on it.
  public init?(of map: JourneyMap) {
    var newest: Evidence?
    for reading in map.evidence where reading.isCounted(.cases) {
      if newest.map(reading.supersedes) ?? true { newest = reading }
    }
    guard let newest, let value = newest.value else { return nil }
    (source, date, cases) = (newest.source, newest.date, Int(exactly: value.rounded()) ?? 0)
    throughput =
      map.evidence.last { [source, date] reading in
        reading.isCounted(.throughput) && reading.source == source && reading.date == date
      }?.value
  }
}

/// What an event log tells of a touchpoint. Shares are parts of 1.
public struct TouchpointPaths: Hashable, Sendable {
  /// The part of all cases that passed it.
  public let reach: Double?
  /// Of those who passed it the part that ended there, that came no further, that came again.
  public let exits, dropOff, rework: Double?
  /// Until what came next, the median in hours.
  public let wait: Double?
  /// How many passed it.
  public let cases: Int?

  /// What the log tells; nil where it tells nothing of it.
  public init?(of touchpoint: Touchpoint, in log: CountedLog) {
    let readings = CountedReadings(touchpoint.evidence, of: log)
    guard !readings.isEmpty else { return nil }
    reach = readings.share(.reach)
    (exits, dropOff, rework) = (readings.share(.exits), readings.share(.dropOff), readings.share(.rework))
    wait = readings[.wait]?.value
    cases = readings[.exits]?.sample
  }
}

/// A stage as a step of the funnel over the stages.
public struct FunnelStep: Hashable, Sendable {
  /// The place of the stage on the map.
  public let stage: Int
  /// How many came so far, in the order of the journey.
  public let cases: Int
  /// The part of those at the step before; nil for the first step.
  public let conversion: Double?
  /// The part of those at the first step.
  public let overall: Double
  /// How long cases stay in it, the median in hours.
  public let throughput: Double?

  /// The steps that a log knows, in the order of the map.
  public static func steps(of map: JourneyMap, in log: CountedLog) -> [FunnelStep] {
    var steps: [FunnelStep] = []
    let found = map.stages.enumerated().compactMap { place, stage -> (Int, CountedReadings)? in
      let readings = CountedReadings(stage.evidence, of: log)
      return readings.isEmpty ? nil : (place, readings)
    }
    // How many came to the first step is told by the second, which says of how many it tells.
    let first = found.dropFirst().first?.1[.conversion]?.sample ?? found.first?.1[.throughput]?.sample ?? 0
    for (number, (place, readings)) in found.enumerated() {
      let conversion = number == 0 ? nil : readings.share(.conversion)
      let before = readings[.conversion]?.sample ?? steps.last?.cases ?? first
      let cases = conversion.map { Int(($0 * Double(before)).rounded()) } ?? (number == 0 ? first : 0)
      steps.append(
        FunnelStep(
          stage: place, cases: cases, conversion: conversion,
          overall: first == 0 ? 0 : Double(cases) / Double(first), throughput: readings[.throughput]?.value))
    }
    return steps
  }
}

extension Transition {
  /// By how much the share that was counted is above the one that was judged; nil where one of them is missing.
  public var gap: Double? {
    guard let judged = share?.value, let counted = measured?.share?.value else { return nil }
    return counted - judged
  }
}

/// What an event log measures, by the name in the file.
public enum CountedMeasure: String, CaseIterable, Sendable {
  case reach, exits, dropOff, rework, wait, conversion, throughput, cases

  /// The measure that a reading is of, where it was counted: a dated number that nobody was asked for.
  public init?(of reading: Evidence) {
    guard reading.kind == .known(.unsolicited), reading.countsAsReading, !reading.date.isEmpty else {
      return nil
    }
    let name = reading.measure.text
    // As it is written by us first: other ways to write it take longer to compare.
    guard
      let found = Self(rawValue: name)
        ?? Self.allCases.first(where: { $0.meaning == reading.measure.meaning })
    else { return nil }
    self = found
  }

  /// The name as names of measures are compared.
  private var meaning: String { self == .dropOff ? "dropoff" : rawValue }
}

extension Evidence {
  /// Whether it was counted, and as that.
  fileprivate func isCounted(_ measure: CountedMeasure) -> Bool { CountedMeasure(of: self) == measure }
}

/// The readings of one log in a list of evidence, the last of each measure: each is looked at once.
private struct CountedReadings {
  private var readings: [(value: Double, sample: Int?)?]

  init(_ evidence: [Evidence], of log: CountedLog) {
    readings = []
    for number in evidence.indices
    where evidence[number].date == log.date && evidence[number].source == log.source {
      guard let measure = CountedMeasure(of: evidence[number]), let value = evidence[number].value else {
        continue
      }
      if readings.isEmpty { readings = Array(repeating: nil, count: CountedMeasure.allCases.count) }
      readings[measure.place] = (value, evidence[number].sample)
    }
  }

  var isEmpty: Bool { readings.isEmpty }

  subscript(measure: CountedMeasure) -> (value: Double, sample: Int?)? {
    isEmpty ? nil : readings[measure.place]
  }

  func share(_ measure: CountedMeasure) -> Double? { self[measure].map { $0.value / 100 } }
}

extension CountedMeasure {
  /// Its place among all.
  fileprivate var place: Int {
    switch self {
    case .reach: 0
    case .exits: 1
    case .dropOff: 2
    case .rework: 3
    case .wait: 4
    case .conversion: 5
    case .throughput: 6
    case .cases: 7
    }
  }
}
