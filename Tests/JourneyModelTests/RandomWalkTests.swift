import JourneyModel
import TestSupport
import Testing

/// What the laws rest on: that walks and maps drawn at random leave nothing out.
@Suite struct RandomWalkTests {
  @Test("walks make every kind of edit that the model allows, for every stored property of its records")
  func walksCoverEveryCase() throws {
    var expected = Set(
      EditCase.allCases.filter { ![.map, .stage, .touchpoint].contains($0) }.map(\.rawValue))
    expected.formUnion(
      Edit.kinds(prefix: "map", record: JourneyMap.self))
    expected.formUnion(
      Edit.kinds(prefix: "stage", record: Stage.self))
    expected.formUnion(
      Edit.kinds(prefix: "touchpoint", record: Touchpoint.self))

    var made: Set<String> = []
    var walk = RandomWalk(seed: 1)
    var map = walk.random.map()
    for _ in 0..<12_000 {
      let edit = walk.edit(on: map)
      made.insert(edit.kind)
      _ = try map.apply(Transaction(StepLabel(.changeField), [edit]))
    }
    #expect(made.symmetricDifference(expected).sorted() == [])
  }

  @Test("maps drawn at random say something different in every stored property of every record")
  func mapsDrawEveryField() {
    var random = RandomMap(seed: 2)
    let makers: [(inout RandomMap) -> Any] = [
      { $0.map() }, { $0.stage() }, { $0.touchpoint() }, { $0.record(Pain.self) },
      { $0.record(Opportunity.self) }, { $0.record(Evidence.self) }, { $0.record(Improvement.self) },
      { $0.record(Target.self) }, { $0.record(Persona.self) }, { $0.record(Lane.self) },
      { $0.record(Transition.self) }, { $0.record(ParkedThought.self) }, { $0.record(Session.self) },
    ]
    for make in makers {
      var values: [String: Set<[UInt8]>] = [:]
      var type = ""
      for _ in 0..<30 {
        let record = make(&random)
        type = "\(Swift.type(of: record))"
        for (field, bytes) in exactFields(of: record) { values[field, default: []].insert(bytes) }
      }
      // What a folder of maps shares is laid over a map when it is opened, and is no field of it.
      let same = values.filter { $0.value.count < 2 }.keys.filter { $0 != "shared" }.sorted()
      #expect(same == [], "fields of \(type) that are never drawn")
    }
  }

  @Test("exact bytes tell texts apart that are equal as Swift strings")
  func exactBytesTellScalarsApart() {
    let composed = Touchpoint(id: Identifier("t"), name: "\u{E9}")
    let decomposed = Touchpoint(id: Identifier("t"), name: "e\u{301}")
    #expect(composed == decomposed)
    #expect(exactBytes(of: composed) != exactBytes(of: decomposed))
    let one = JourneyMap(title: "", stages: [Stage(id: Identifier("s"), name: "", touchpoints: [composed])])
    let other = JourneyMap(
      title: "", stages: [Stage(id: Identifier("s"), name: "", touchpoints: [decomposed])])
    #expect(exactBytes(of: one) != exactBytes(of: other), "boxed touchpoints are looked into")
  }
}
