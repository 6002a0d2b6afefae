import JourneyExchange
import JourneyModel
import JourneyPaths
import Phrases
import Synchronization

/// A log that was read, counted over a map's touchpoints and stages by a thread of its own while keys work on.
final class PlaceCount: Sendable {
  /// What is counted: which activities are which touchpoints, and the steps of the funnel.
  struct Question: Sendable {
    /// The edits that name the activities that were chosen.
    let naming: [Edit]
    let pairs: ActivityPairs
    let stages: [Funnel.Request]

    /// Asks for a log on a map, some of its activities being touchpoints that the map does not name for them yet.
    init(_ log: EventLog, on map: JourneyMap, taking chosen: [Int: Touchpoint.ID]) throws {
      let chosen = chosen.sorted { $0.key < $1.key }.compactMap { activity, id in
        map.touchpoint(id).map { (activity: activity, touchpoint: $0) }
      }
      naming = ActivityPairs.edits(taking: chosen, log)
      var map = map
      if !naming.isEmpty { _ = try map.apply(Transaction(StepLabel(.layLog), naming)) }
      pairs = ActivityPairs(log, map)
      stages = FunnelSteps.stages(of: map, pairs).map(\.request)
    }

    /// Whether what is counted for one is right for the other.
    func countsTheSame(as other: Question) -> Bool {
      pairs.places == other.pairs.places && pairs.touchpoints == other.pairs.touchpoints
        && stages == other.stages
    }
  }

  private struct State: Sendable {
    var part = 0.0
    var figures: PlaceFigures?
  }

  private struct Stopped: Error {}

  /// What was chosen, and what is counted for it.
  let chosen: [Int: Touchpoint.ID]
  let question: Question
  private let state = Mutex(State())
  private let isWanted = Atomic(true)

  private init(_ chosen: [Int: Touchpoint.ID], _ question: Question) {
    (self.chosen, self.question) = (chosen, question)
  }

  /// Begins to count; nil where the system gives no thread.
  static func counting(_ log: EventLog, _ chosen: [Int: Touchpoint.ID], _ question: Question) -> PlaceCount? {
    let count = PlaceCount(chosen, question)
    return DetachedThread.begin { count.run(log) } ? count : nil
  }

  /// Nobody waits for it any more: it ends with the next step.
  func stop() { isWanted.store(false, ordering: .relaxed) }

  /// What was counted; nil as long as it is at it.
  var figures: PlaceFigures? { state.withLock { $0.figures } }

  /// How far it has come, for people.
  var progress: Phrase { .logCounting((state.withLock { $0.part } * 100).rounded(.down)) }

  private func run(_ log: EventLog) {
    let figures = try? PlaceFigures(
      of: log, places: question.pairs.places, touchpoints: question.pairs.touchpoints.map(\.text),
      stages: question.stages, window: nil
    ) { part throws(Stopped) in
      guard isWanted.load(ordering: .relaxed) else { throw Stopped() }
      state.withLock { $0.part = part }
    }
    if let figures { state.withLock { $0.figures = figures } }
  }
}
