import JourneyInsight
import JourneyModel
import JourneyPaths
import Phrases

/// What event logs say otherwise than before: how many reach, leave, come again, come on, each with the interval of the
/// difference, and that there are too few cases where there are. What may well be chance is not told.
struct CountedChanges {
  private let old: JourneyMap
  private let new: JourneyMap

  init(from old: JourneyMap, to new: JourneyMap) { (self.old, self.new) = (old, new) }

  /// The lines, the log first.
  var lines: [MinutesLine] {
    guard let log = CountedLog(of: new), log != CountedLog(of: old) else { return [] }
    let cases = MinutesLine.said(.minutesLog(log.source, Double(log.cases), .day(log.date)))
    guard let before = CountedLog(of: old) else { return [cases] }
    return [cases]
      + measures.map { measure in
        .names(.minutesCountedNow(.paths(measure.rawValue)), changes(of: measure, before, log))
      }
  }

  private var measures: [CountedMeasure] { [.reach, .exits, .rework, .conversion] }

  /// What is otherwise, the greatest difference first.
  private func changes(of measure: CountedMeasure, _ before: CountedLog, _ now: CountedLog) -> [Phrase] {
    var found: [(change: Double, phrase: Phrase)] = []
    func compare(_ name: String, _ old: [Evidence], _ new: [Evidence]) {
      guard let was = interval(measure, in: old, of: before), let now = interval(measure, in: new, of: now),
        was.share != now.share
      else { return }
      let difference = ShareDifference(now, minus: was)
      guard difference.isClear || difference.isTooFew else { return }
      found.append((abs(difference.value), Self.phrase(name, difference)))
    }
    for stage in new.stages {
      let known = old.stage(stage.id)
      if measure == .conversion {
        compare(stage.name, known?.evidence ?? [], stage.evidence)
      } else {
        for position in stage.touchpoints.indices {
          let touchpoint = stage.touchpoints[position]
          compare(touchpoint.name, old.touchpoint(touchpoint.id)?.evidence ?? [], touchpoint.evidence)
        }
      }
    }
    return found.enumerated().sorted { ($1.element.change, $0.offset) < ($0.element.change, $1.offset) }
      .map(\.element.phrase)
  }

  private static func phrase(_ name: String, _ difference: ShareDifference) -> Phrase {
    let points = { (part: Double) in (part * 1000).rounded() / 10 }
    let words: Phrase =
      difference.isTooFew
      ? .paths("tooFew")
      : .pathDifference(points(difference.value), points(difference.low), points(difference.high))
    return .minutesCounted(name, points(difference.share.share), points(difference.other.share), words)
  }

  /// The share of a log with its interval.
  private func interval(
    _ measure: CountedMeasure, in evidence: [Evidence], of log: CountedLog
  ) -> ShareInterval? {
    let reading = evidence.last {
      $0.source == log.source && $0.date == log.date && CountedMeasure(of: $0) == measure
    }
    guard let value = reading?.value, let sample = reading?.sample, sample > 0 else { return nil }
    return ShareInterval(Int((value / 100 * Double(sample)).rounded()), of: sample)
  }
}
