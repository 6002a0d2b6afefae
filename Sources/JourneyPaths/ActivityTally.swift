/// Counts activities, case by case.
struct ActivityTally {
  private let log: EventLog
  private var states: [State]

  /// What is known of an activity.
  private struct State {
    var (events, cases, rework, selfLoops, repetitions) = (0, 0, 0, 0, 0)
    var (entries, exits) = (0, 0)
    /// In which case it was met last, and where, and whether each way of coming again was counted there.
    var (turn, place) = (-1, 0)
    var (wasAgain, wasLoop, wasRepetition) = (false, false, false)
  }

  init(_ log: EventLog) {
    self.log = log
    states = Array(repeating: State(), count: log.activities.count)
  }

  /// How often something follows each activity.
  var followed: [Int] { states.map { $0.events - $0.exits } }

  mutating func count(_ range: Range<Int>, turn: Int) {
    guard let last = range.last else { return }
    log.names.withUnsafeBufferPointer { names in
      states.withUnsafeMutableBufferPointer { states in
        states[Int(names[range.lowerBound])].entries += 1
        states[Int(names[last])].exits += 1
        for place in range { Self.count(&states[Int(names[place])], at: place, turn) }
      }
    }
  }

  @inline(__always)
  private static func count(_ state: inout State, at place: Int, _ turn: Int) {
    state.events += 1
    if state.turn != turn {
      state.turn = turn
      state.cases += 1
      (state.wasAgain, state.wasLoop, state.wasRepetition) = (false, false, false)
    } else {
      if !state.wasAgain { (state.wasAgain, state.rework) = (true, state.rework + 1) }
      if state.place == place - 1 {
        if !state.wasLoop { (state.wasLoop, state.selfLoops) = (true, state.selfLoops + 1) }
      } else if !state.wasRepetition {
        (state.wasRepetition, state.repetitions) = (true, state.repetitions + 1)
      }
    }
    state.place = place
  }

  func figures(of cases: Int, waits: [GapFigures?]) -> [ActivityFigures] {
    states.indices.filter { states[$0].events > 0 }.map { number in
      let state = states[number]
      return ActivityFigures(
        activity: number, events: state.events, cases: state.cases,
        reach: ShareInterval(state.cases, of: cases), rework: state.rework, selfLoops: state.selfLoops,
        repetitions: state.repetitions, entries: state.entries, exits: state.exits, wait: waits[number])
    }
  }
}

/// Gathers how long customers wait behind each activity.
enum WaitTally {
  /// - Parameter counts: How often something follows each activity.
  static func waits(in log: EventLog, _ cases: [Int], counts: [Int]) -> [GapFigures?] {
    var grouped = GroupedValues(counts: counts) { put in
      for number in cases {
        let range = log.events(of: number)
        for place in range.dropLast() {
          let end =
            log.ends.isEmpty || log.ends[place] == EventLog.noTime ? log.times[place] : log.ends[place]
          put(Int(log.names[place]), log.times[place + 1] - end)
        }
      }
    }
    return counts.indices.map { grouped.gaps(of: $0) }
  }
}
