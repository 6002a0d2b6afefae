@testable import JourneyPaths

/// A log of cases, each a list of activities with the minute at which each began.
func log(_ cases: [[(String, Int64)]], order: EventLogBuilder.Order = .time) -> EventLog {
  var builder = EventLogBuilder()
  var names: [String] = []
  for (number, events) in cases.enumerated() {
    for (name, minute) in events {
      if !names.contains(name) { names.append(name) }
      let place = names.firstIndex(of: name) ?? 0
      builder.add(case: UInt32(number), activity: UInt32(place), time: minute * 60_000)
    }
  }
  return builder.log(activities: names, order: order)
}

/// A log of cases whose events are letters, a minute apart.
func log(_ cases: String...) -> EventLog {
  log(cases.map { $0.enumerated().map { (String($1), Int64($0)) } })
}

extension EventLog {
  /// The place of an activity in the list of names.
  func place(_ name: String) -> Int { activities.firstIndex(of: name) ?? -1 }
}

/// Numbers that are the same in every run.
struct Draw: RandomNumberGenerator {
  var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) &+ 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state = state &+ 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
