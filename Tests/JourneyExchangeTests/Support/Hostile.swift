import JourneyModel

extension Sample {
  /// What a page, a drawing or a template could take for more than text.
  static let attacks = [
    "<script>alert(1)</script>", "\" onload=\"alert(2)", "' onmouseover='alert(3)", "]]><b>",
    "&amp;&lt;&#x3c;",
    "{{title}}{{{style}}}{{#stages}}", "<!-- -->", "javascript:alert(4)", "https://example.org/?a=1&b=2",
    "</style><style>@import 'x'", "</title></svg></desc>", "\u{202E}evil\u{202C}\u{2067}\u{2069}\u{2069}",
    "a" + illegal + "b", "tab\tand\nlines\r\n",
    "قهوة <b> & «x»",
  ]

  /// Characters that XML does not allow; some of them Swift does not allow between quotation marks either.
  static let illegal = String(
    String.UnicodeScalarView(
      [0, 1, 8, 0xB, 0xC, 0x1F, 0x7F, 0x85, 0xFFFE, 0xFFFF, 0xFDD0].compactMap {
        Unicode.Scalar($0 as UInt32)
      }))

  /// A map every text of which is one attack after the other.
  static var hostileMap: JourneyMap {
    let attack = attacks.joined(separator: " ")
    let persona = hostilePersona(attack)
    let touchpoints = attacks.enumerated().map { number, attack in
      hostileTouchpoint(attack, number, of: persona)
    }
    var stage = Stage(id: Identifier("a"), name: attack, touchpoints: TouchpointList(touchpoints))
    stage.customerGoal = attack
    stage.frictions = attacks
    var target = Target(id: Identifier("g"), measure: .other(attack), value: 4)
    target.direction = .other(attack)
    stage.targets = [target]
    stage.evidence = [hostileEvidence(attack)]
    stage.lanes = [LaneText(lane: Identifier("l"), text: attack)]
    fill(&stage, with: attack)
    var map = JourneyMap(title: attack, stages: [stage, Stage(id: Identifier("b"), name: attacks[0])])
    map.language = "ar\"><script>"
    (map.offer, map.scenario, map.goal, map.notes) = (attack, attack, attack, attack)
    map.kind = .other(attack)
    map.personas = [persona]
    map.lanes = [Lane(id: Identifier("l"), name: attack)]
    map.evidence = [hostileEvidence(attack)]
    map.opportunities = [hostileOpportunity("m", attack)]
    map.parking = [ParkedThought(id: Identifier("k"), text: attack)]
    var session = Session(id: Identifier("s"))
    fill(&session, with: attack)
    map.sessions = [session]
    var round = VotingRound(id: Identifier("v"), dots: 3)
    round.candidates = [VotingCandidate(ref: "t0\"<", dots: 2), VotingCandidate(ref: attack, dots: 1)]
    fill(&round, with: attack)
    map.votings = [round]
    var move = Transition(id: Identifier("w"), from: Identifier("t1\"<"), to: Identifier("t0\"<"))
    move.share = Share(0.5)
    fill(&move, with: attack)
    map.transitions = [move, Transition(id: Identifier("x"), from: nil, to: Identifier("t1\"<"))]
    fill(&map, with: attack)
    return map
  }

  private static func hostilePersona(_ attack: String) -> Persona {
    var persona = Persona(id: Identifier(attack), name: attack)
    persona.share = Share(0.5)
    fill(&persona, with: attack)
    return persona
  }

  private static func hostileEvidence(_ attack: String) -> Evidence {
    var evidence = Evidence(id: Identifier("e"), measure: .other(attack))
    evidence.value = 3
    fill(&evidence, with: attack)
    return evidence
  }

  private static func hostileOpportunity(_ id: String, _ attack: String) -> Opportunity {
    var opportunity = Opportunity(id: Identifier(id), text: attack)
    fill(&opportunity, with: attack)
    return opportunity
  }

  /// Says an attack in every field of a record that takes texts and says nothing yet.
  private static func fill<Record: FieldRecord>(_ record: inout Record, with attack: String) {
    for field in Record.fields where field.goesWithoutSaying(in: record) {
      switch field.kind {
      case .text: field.set(.text(attack), in: &record)
      case .texts: field.set(.texts([attack]), in: &record)
      default: continue
      }
    }
  }

  private static func hostileTouchpoint(_ attack: String, _ number: Int, of persona: Persona) -> Touchpoint {
    var touchpoint = touchpoint("t\(number)\"<", attack, rated: number % 2 == 0 ? 1 : 2.5)
    touchpoint.emotion = Emotion(clamping: number % 5 - 2)
    touchpoint.personas = [persona.id]
    touchpoint.verdict = .other(attack)
    touchpoint.reasons = [.other(attack)]
    touchpoint.momentOfTruth = number % 3 == 0
    touchpoint.pains = [pain("p\(number)", attack, reach: 0.5, impact: 4, confidence: 0.5)]
    var improvement = Improvement(id: Identifier("i\(number)"), text: attack)
    improvement.status = .other(attack)
    fill(&improvement, with: attack)
    touchpoint.improvements = [improvement]
    touchpoint.opportunities = [hostileOpportunity("o\(number)", attack)]
    touchpoint.evidence = [hostileEvidence(attack)]
    touchpoint.votes = number
    fill(&touchpoint, with: attack)
    return touchpoint
  }
}
