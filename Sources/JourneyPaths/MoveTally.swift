/// Counts which activity follows which, case by case.
struct MoveTally {
  private let log: EventLog
  private var slots: PairSlots
  private var states: [State] = []
  /// The slot of each move in the order in which they are met.
  private var met: [UInt32] = []

  private struct State {
    let from, to: UInt32
    var events = 0
    var cases = 0
    var turn = -1
  }

  init(_ log: EventLog, events: Int) {
    self.log = log
    slots = PairSlots(activities: log.activities.count, events: events)
    met.reserveCapacity(events)
  }

  mutating func count(_ range: Range<Int>, turn: Int) {
    guard range.count > 1 else { return }
    log.names.withUnsafeBufferPointer { names in
      var from = names[range.lowerBound]
      for place in range.dropFirst() {
        let to = names[place]
        let slot = slots.slot(from, to, next: states.count)
        if slot == states.count { states.append(State(from: from, to: to)) }
        states.withUnsafeMutableBufferPointer { states in
          states[slot].events += 1
          if states[slot].turn != turn {
            states[slot].turn = turn
            states[slot].cases += 1
          }
        }
        met.append(UInt32(truncatingIfNeeded: slot))
        from = to
      }
    }
  }

  /// - Parameter cases: The cases that were counted, in that order.
  consuming func figures(in log: EventLog, _ cases: [Int]) -> [MoveFigures] {
    let met = met
    var grouped = GroupedValues(counts: states.map(\.events)) { put in
      met.withUnsafeBufferPointer { met in
        var place = 0
        for number in cases {
          let range = log.events(of: number)
          for event in range.dropFirst() {
            put(Int(met[place]), log.times[event] - log.times[event - 1])
            place += 1
          }
        }
      }
    }
    let order = states.indices.sorted { (states[$0].from, states[$0].to) < (states[$1].from, states[$1].to) }
    return order.compactMap { slot in
      let state = states[slot]
      return grouped.gaps(of: slot).map { gap in
        MoveFigures(
          from: Int(state.from), to: Int(state.to), events: state.events, cases: state.cases, gap: gap)
      }
    }
  }
}

/// Gives each pair of activities a number, from 0 in the order in which they are met: by a table of all pairs where there
/// are few activities, else by one of those that were met.
private struct PairSlots {
  private let width: Int
  private var table: [UInt32]
  private var met: [UInt64: UInt32] = [:]

  init(activities: Int, events: Int) {
    width = activities * activities <= max(1 << 12, 2 * events) ? activities : 0
    table = Array(repeating: UInt32.max, count: width * width)
  }

  /// The number of a pair; of one that was not met the next one.
  @inline(__always)
  mutating func slot(_ from: UInt32, _ to: UInt32, next: Int) -> Int {
    guard width == 0 else {
      return table.withUnsafeMutableBufferPointer { table in
        let place = Int(from) * width + Int(to)
        if table[place] == UInt32.max { table[place] = UInt32(truncatingIfNeeded: next) }
        return Int(table[place])
      }
    }
    let key = UInt64(from) << 32 | UInt64(to)
    if let known = met[key] { return Int(known) }
    met[key] = UInt32(truncatingIfNeeded: next)
    return next
  }
}
