import JourneyModel
import JourneyResources
import Phrases
import Testing

@testable import rihla

@Suite struct MapTemplateTests {
  @Test("a map from a template has its stages with their phases, in its language", arguments: Template.all)
  func ours(_ template: Template) {
    for language in Language.allCases {
      let map = template.map(titled: "T", in: Phrasebook(language))
      #expect(map.language == language.rawValue && map.title == "T")
      #expect(map.stages.map { $0.phase?.text ?? "" } == template.phases)
      #expect(Set(map.stages.map(\.id)).count == template.phases.count)
      #expect(map.stages.allSatisfy { !$0.name.isEmpty && !$0.name.hasPrefix("[") })
    }
  }

  @Test(
    "a map from one's own template keeps what it says under other identifiers, and its moves lead where they led"
  )
  func own() throws {
    var map = JourneyMap(
      title: "Old",
      stages: [
        Stage(id: Identifier("s1"), name: "A", touchpoints: [Touchpoint(id: Identifier("t1"), name: "x")]),
        Stage(id: Identifier("s2"), name: "B", touchpoints: [Touchpoint(id: Identifier("t2"), name: "y")]),
      ])
    map.transitions = [Transition(id: Identifier("m"), from: Identifier("t2"), to: Identifier("t1"))]
    map.personas = [Persona(id: Identifier("p"), name: "Huda")]
    (map.notes, map.goal, map.language) = ("notes", "goal", "ar")
    map.standard = Rating(clamping: 4)
    let new = map.withNewIdentifiers()
    #expect(
      new.stages.map(\.name) == ["A", "B"] && Set(new.stages.map(\.id)).isDisjoint(with: map.stages.map(\.id))
    )
    let ids = new.stages.flatMap { $0.touchpoints.ids }
    #expect(new.transitions.map(\.to) == [ids[0]] && new.transitions.map(\.from) == [ids[1]])
    #expect(
      new.personas == map.personas && new.notes == "notes" && new.goal == "goal" && new.language == "ar")
    #expect(new.standard == map.standard && new.title == "Old")
  }
}
