import Testing

@testable import JourneyModel

@Suite struct RespellingTests {
  private var map: JourneyMap {
    var touchpoint = Touchpoint(id: Identifier("t"), name: "Step")
    (touchpoint.owner, touchpoint.channel) = ("Web team", "Phone")
    touchpoint.improvements = [Improvement(id: Identifier("i"), text: "Call back")]
    touchpoint.improvements[0].owner = "web team"
    touchpoint.opportunities = [Opportunity(id: Identifier("o"), text: "Shorter")]
    touchpoint.opportunities[0].owner = "web team"
    var other = Touchpoint(id: Identifier("u"), name: "Other")
    (other.owner, other.channel) = ("Legal", "phone")
    var map = JourneyMap(
      title: "Map", stages: [Stage(id: Identifier("s"), name: "Begin", touchpoints: [touchpoint, other])])
    map.opportunities = [Opportunity(id: Identifier("p"), text: "More")]
    map.opportunities[0].owner = "WEB TEAM"
    map.personas = [Persona(id: Identifier("a"), name: "Sara"), Persona(id: Identifier("b"), name: "sara")]
    return map
  }

  @Test(
    "what is counted beforehand is what is written",
    arguments: [
      (Respelling.Kind.owner, ["Web team", "web team", "WEB TEAM"], 4),
      (.channel, ["Phone", "phone"], 2), (.persona, ["Sara", "sara"], 2), (.owner, ["nobody"], 0),
    ])
  func counts(_ kind: Respelling.Kind, _ spellings: [String], _ count: Int) {
    let places = Respelling.places(of: kind, Set(spellings), in: map)
    #expect(places.values.reduce(0, +) == count)
    for spelling in spellings + ["Another"] {
      let respelling = Respelling(kind, Set(spellings), as: spelling)
      var written = map
      let changed = respelling.apply(to: &written)
      #expect(changed == respelling.old.reduce(0) { $0 + (places[$1] ?? 0) })
      #expect(Respelling.places(of: kind, respelling.old, in: written).isEmpty)
    }
  }
}
