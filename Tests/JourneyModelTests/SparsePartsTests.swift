import Testing

@testable import JourneyModel

/// What a touchpoint rarely says takes room only where it is said.
@Suite struct SparsePartsTests {
  private let blank = Touchpoint(id: Identifier("t"), name: "Call")

  private var full: Touchpoint {
    var touchpoint = blank
    touchpoint.keywords = ["help"]
    touchpoint.events = ["call"]
    touchpoint.category = .known(.search)
    touchpoint.media = [.known(.paid)]
    touchpoint.direction = .other("both")
    touchpoint.relationship = [.known(.loyal)]
    touchpoint.reasons = [.known(.support)]
    touchpoint.impacts = [.known(.loyalty)]
    touchpoint.personas = [Identifier("p")]
    touchpoint.personaEmotions = [PersonaEmotion(persona: Identifier("p"), emotion: Emotion(clamping: 1))]
    touchpoint.ballots = [Rating(clamping: 2)]
    touchpoint.expected = Rating(clamping: 4)
    touchpoint.effectiveness = Rating(clamping: 3.7)
    touchpoint.votes = 3
    touchpoint.opportunities = [Opportunity(id: Identifier("o"), text: "Call back")]
    touchpoint.verdict = .known(.improve)
    touchpoint.improvements = [Improvement(id: Identifier("i"), text: "Answer")]
    touchpoint.links = [MapLink("other.json")]
    touchpoint.unknown = [UnknownMember(name: "x", json: "1")]
    return touchpoint
  }

  @Test("what is taken back leaves the touchpoint as if it had never been said, in every field")
  func takenBack() {
    let full = full
    for field in Touchpoint.fields where field != TouchpointChange.name.field {
      var touchpoint = blank
      field.copy(from: full, to: &touchpoint)
      #expect(field.isSame(touchpoint, full), "\(field.name)")
      #expect((touchpoint == blank) == field.isSame(full, blank), "\(field.name)")
      field.copy(from: blank, to: &touchpoint)
      #expect(touchpoint == blank && touchpoint.hashValue == blank.hashValue, "\(field.name)")
    }
  }

  @Test("fields do not depend on each other, whichever is taken back first")
  func independent() {
    for turned in [Touchpoint.fields, Touchpoint.fields.reversed()] {
      var touchpoint = full
      for (place, field) in turned.enumerated() where field != TouchpointChange.name.field {
        field.copy(from: blank, to: &touchpoint)
        for other in turned[(place + 1)...] { #expect(other.isSame(touchpoint, full), "\(other.name)") }
      }
      #expect(touchpoint == blank)
    }
  }

  @Test("a copy that is changed leaves the other as it is")
  func copies() {
    let first = full
    var second = first
    second.votes += 1
    second.improvements.append(Improvement(id: Identifier("j"), text: "Ask"))
    #expect(first == full && first.votes == 3 && second.votes == 4)
    #expect(first.improvements.count == 1 && second.improvements.count == 2)
  }

  @Test("a touchpoint takes little room")
  func size() {
    #expect(MemoryLayout<Touchpoint>.size <= 120)
    #expect(MemoryLayout<Emotion?>.size == 2)
  }
}
