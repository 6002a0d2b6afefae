import JourneyModel

/// Two stages with something for each table: pains of several classes, frictions, actions, a decision, both scripts.
var tableMap: JourneyMap {
  var asks = Touchpoint(id: Identifier("t1"), name: "Asks")
  asks.owner = "Ali"
  asks.channel = "phone"
  asks.effectiveness = Rating(1)
  asks.reasons = [.known(.support), .known(.inform)]
  asks.personas = [Identifier("p1")]
  asks.pains = [
    pain("q1", "long queue", 0.6, .harms, 1), pain("q2", "small print", 0.2, .trivial, 0.5),
    pain("q0", "smell", 0.9, PainImpact.none, 1),
  ]
  asks.improvements = [improvement("i1", "more staff", "Ali", "2026-05-01")]
  var pays = Touchpoint(id: Identifier("t2"), name: "Pays")
  pays.owner = "Ali Hassan"
  pays.channel = "card"
  pays.effectiveness = Rating(4)
  pays.momentOfTruth = true
  pays.reasons = [.known(.payment), .known(.support)]
  pays.improvements = [improvement("i2", "card reader", "Sara", "2026-04-01")]
  pays.improvements[0].status = .known(.done)
  var waits = Touchpoint(id: Identifier("t3"), name: "Waits")
  waits.reasons = [.other("fun")]
  var opens = Touchpoint(id: Identifier("t4"), name: "Opens")
  opens.effectiveness = Rating(2)
  opens.category = .known(.search)
  opens.verdict = .known(.improve)
  opens.pains = [pain("q3", "Opens is slow", nil, nil, 0.8)]
  var calls = Touchpoint(id: Identifier("t5"), name: "يتصل")
  calls.channel = "Phone"
  var buy = Stage(id: Identifier("s1"), name: "Buy", touchpoints: [asks, pays, waits])
  buy.frictions = ["no seat", "Long Queue"]
  var use = Stage(id: Identifier("s2"), name: "Use", touchpoints: [opens, calls])
  use.frictions = ["rude"]
  var map = JourneyMap(title: "Tables", stages: [buy, use])
  map.personas = [Persona(id: Identifier("p1"), name: "هدى")]
  map.parking = [ParkedThought(id: Identifier("k1"), text: "who pays?")]
  return map
}

private func pain(_ id: String, _ text: String, _ reach: Double?, _ impact: PainImpact?, _ confidence: Double)
  -> Pain
{
  var pain = Pain(id: Identifier(id), text: text)
  pain.reach = reach.map { Share(clamping: $0) }
  pain.impact = impact
  pain.confidence = Share(clamping: confidence)
  return pain
}

private func improvement(_ id: String, _ text: String, _ owner: String, _ due: String) -> Improvement {
  var improvement = Improvement(id: Identifier(id), text: text)
  improvement.owner = owner
  improvement.due = due
  return improvement
}
