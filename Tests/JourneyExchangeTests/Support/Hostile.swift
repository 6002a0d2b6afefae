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
    var map = JourneyMap(title: attack, stages: [stage, Stage(id: Identifier("b"), name: attacks[0])])
    map.language = "ar\"><script>"
    (map.offer, map.scenario, map.goal, map.notes) = (attack, attack, attack, attack)
    map.kind = .other(attack)
    map.personas = [persona]
    map.parking = [ParkedThought(id: Identifier("k"), text: attack)]
    var session = Session(id: Identifier("s"))
    session.date = attack
    session.participants = [attack]
    map.sessions = [session]
    return map
  }

  private static func hostilePersona(_ attack: String) -> Persona {
    var persona = Persona(id: Identifier(attack), name: attack)
    persona.needs = [attack]
    persona.segment = attack
    return persona
  }

  private static func hostileTouchpoint(_ attack: String, _ number: Int, of persona: Persona) -> Touchpoint {
    var touchpoint = touchpoint("t\(number)\"<", attack, rated: number % 2 == 0 ? 1 : 2.5)
    touchpoint.channel = attack
    touchpoint.owner = attack
    touchpoint.emotion = Emotion(clamping: number % 5 - 2)
    touchpoint.personas = [persona.id]
    touchpoint.verdict = .other(attack)
    touchpoint.reasons = [.other(attack)]
    touchpoint.momentOfTruth = number % 3 == 0
    touchpoint.pains = [pain("p\(number)", attack, reach: 0.5, impact: 4, confidence: 0.5)]
    var improvement = Improvement(id: Identifier("i\(number)"), text: attack)
    improvement.owner = attack
    improvement.due = attack
    improvement.status = .other(attack)
    touchpoint.improvements = [improvement]
    return touchpoint
  }
}
