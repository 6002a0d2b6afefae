import JourneyInsight
import JourneyModel
import Testing

@Suite struct NameCountsTests {
  @Test("owners and channels are counted as they are written, empty ones not, and follow the edits")
  func counts() throws {
    let (sara, shop) = ("Sara", "shop")
    var map = JourneyMap(
      title: "",
      stages: [
        Sketch.stage(
          "s",
          [
            Sketch.touchpoint("a") { ($0.owner, $0.channel) = (sara, shop) },
            Sketch.touchpoint("b") { ($0.owner, $0.channel) = ("sara", "") },
            Sketch.touchpoint("c") { ($0.owner, $0.channel) = (sara, shop) },
          ])
      ])
    var names = NameCounts(of: map)
    #expect(names.owners == ["Sara": 2, "sara": 1])
    #expect(names.channels == ["shop": 2])

    let forward = Transaction(
      StepLabel(.changeField),
      [
        .touchpoint(Identifier("b"), .owner("x")), .touchpoint(Identifier("b"), .owner(sara)),
        .removeTouchpoint(Identifier("a")), .touchpoint(Identifier("c"), .channel("")),
      ])
    let inverse = try map.apply(forward)
    names.update(after: forward, inverse: inverse, in: map)
    #expect(names.owners == ["Sara": 2])
    #expect(names.channels.isEmpty)
    #expect(names == NameCounts(of: map))
  }
}
