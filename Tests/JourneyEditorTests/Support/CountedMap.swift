import JourneyModel

@testable import JourneyEditor

/// A reading that an event log gave.
func counted(
  _ measure: String, _ value: Double, sample: Int = 400, source: String = "orders.csv 12345678",
  date: String = "2027-03-31"
) -> Evidence {
  var reading = Evidence(id: .derived(from: [measure, source, date, "\(value)"]), measure: .other(measure))
  (reading.value, reading.sample, reading.source, reading.date) = (value, sample, source, date)
  reading.kind = .known(.unsolicited)
  return reading
}

/// A map on which an event log was laid: three stages, one touchpoint that nobody passed, one that is low, ways as judged
/// and as counted.
var countedMap: JourneyMap {
  var stages = map(["Buy: Sees, Asks", "Pay: Pays, Signs", "Use: Opens"]).stages
  for (stage, position, reach, exits) in [
    (0, 0, 100.0, 5.0), (0, 1, 50, 10), (1, 0, 62, 25), (2, 0, 40, 100),
  ] {
    stages[stage].touchpoints[position].events = [stages[stage].touchpoints[position].name]
    stages[stage].touchpoints[position].evidence = [
      counted("reach", reach), counted("exits", exits, sample: Int(reach * 4)),
      counted("rework", 12, sample: Int(reach * 4)), counted("dropOff", exits, sample: Int(reach * 4)),
      counted("wait", 0.5, sample: Int(reach * 4)),
    ]
  }
  stages[1].touchpoints[0].effectiveness = Rating(1)
  stages[1].touchpoints[1].events = ["signs"]
  stages[1].evidence = [counted("conversion", 62)]
  stages[2].evidence = [counted("conversion", 50, sample: 248)]
  stages[0].evidence = [counted("throughput", 3)]
  var made = JourneyMap(title: "Test", stages: stages)
  made.evidence = [counted("cases", 400), counted("throughput", 60)]
  let (sees, pays) = (made.stages[0].touchpoints[0].id, made.stages[1].touchpoints[0].id)
  made.transitions = [
    Transition(id: Identifier("w1"), from: sees, to: pays),
    Transition(id: Identifier("w2"), from: pays, to: sees),
    Transition(id: Identifier("w3"), from: pays, to: nil),
  ]
  for (number, shares) in [(0.6, 0.5), (0.1, 0.18), (nil, 0.25)].enumerated() {
    var measurement = Measurement()
    measurement.share = Share(clamping: shares.1)
    made.transitions[number].measured = measurement
    made.transitions[number].share = shares.0.map { Share(clamping: $0) }
  }
  return made
}
