import EventLogFiles
import JourneyEditor
import JourneyExchange
import JourneyFile
import JourneyModel
import JourneyPaths
import Phrases
import Synchronization

/// An event log that a thread of its own reads and counts while keys work on.
final class LogCount: Sendable {
  /// What came of it.
  struct Outcome: Sendable {
    let loaded: LoadedLog
    /// The log's name with the first digits of its digest.
    let source: String
    /// The part of all cases in which each activity occurs.
    let reaches: [Double]
  }

  private struct State: Sendable {
    var progress: LogProgress?
    var outcome: Result<Outcome, EventLogError>?
  }

  /// The path as it is opened, and the name for people.
  let path, name: String
  private let options: EventLogOptions
  private let state = Mutex(State())
  private let isWanted = Atomic(true)
  private let start = ContinuousClock.now

  private init(_ path: String, _ options: EventLogOptions) {
    (self.path, self.options) = (path, options)
    name = LogSource.name(of: path)
  }

  /// Begins to read a log; nil where the system gives no thread.
  static func reading(_ path: String, _ options: EventLogOptions) -> LogCount? {
    let count = LogCount(path, options)
    return DetachedThread.begin { count.run() } ? count : nil
  }

  /// Nobody waits for it any more: it ends with the next piece of the file.
  func stop() { isWanted.store(false, ordering: .relaxed) }

  /// What came of it; nil as long as it is at it.
  var outcome: Result<Outcome, EventLogError>? { state.withLock { $0.outcome } }

  /// How far it has come, for people.
  var progress: Phrase? {
    guard let progress = state.withLock({ $0.progress }) else { return nil }
    return progress.phrase(after: ContinuousClock.now - start)
  }

  private func run() {
    let digest = RunningDigest()
    do throws(EventLogError) {
      let options = options
      let loaded = try EventLogFile.read(
        path, options,
        layout: { (beginning) throws(EventLogError) in
          try EventLogHeadings.layout(of: beginning, options)
        },
        tap: { digest.hash.update($0) }, isWanted: { self.isWanted.load(ordering: .relaxed) },
        progress: { progress in self.state.withLock { $0.progress = progress } })
      let outcome = Outcome(
        loaded: loaded, source: "\(name) \(digest.hash.finish().hex.prefix(8))",
        reaches: loaded.log.reaches())
      state.withLock { $0.outcome = .success(outcome) }
    } catch {
      state.withLock { $0.outcome = .failure(error) }
    }
  }
}

extension LogProgress {
  /// How far reading has come after some time, and how long it still takes.
  func phrase(after time: Duration) -> Phrase {
    let part = total > 0 ? Double(bytes) / Double(total) : 0
    let seconds = Double(time.components.seconds) + 0.5
    guard part > 0 else { return .logProgressRows(Double(rows)) }
    return .logProgress(
      Double(rows), (part * 100).rounded(.down), (seconds / part - seconds).rounded(.up))
  }
}

extension ReadLog {
  /// A log for the page on which its activities become touchpoints of a map.
  init(_ outcome: LogCount.Outcome, named name: String, for map: JourneyMap) {
    let log = outcome.loaded.log
    let pairs = ActivityPairs(log, map)
    let proposals = Dictionary(
      pairs.proposals(for: log, map).map { ($0.activity, $0.touchpoint.id) },
      uniquingKeysWith: { first, _ in first })
    self.init(
      name, cases: log.caseCount, events: log.eventCount, skipped: outcome.loaded.skipped,
      activities: log.activities.indices.map { number in
        Activity(
          log.activities[number], reach: outcome.reaches[number],
          touchpoint: pairs.places[number].map { pairs.touchpoints[$0] } ?? proposals[number],
          isProposed: pairs.places[number] == nil && proposals[number] != nil)
      })
  }
}
