import JourneyModel
import Testing

@Suite struct VotesTests {
  private func round(_ id: String, _ date: String, _ dots: [(String, Int)]) -> VotingRound {
    var round = VotingRound(id: Identifier(id), dots: 3)
    round.date = date
    round.candidates = dots.map { VotingCandidate(ref: $0, dots: $1) }
    return round
  }

  private func touchpoint(_ id: String, votes: Int) -> Touchpoint {
    var touchpoint = Touchpoint(id: Identifier(id), name: id)
    touchpoint.votes = votes
    return touchpoint
  }

  @Test("the votes of a thing are its dots in the latest round that named it, else what stands with it")
  func latest() {
    var map = JourneyMap(title: "")
    map.votings = [
      round("b", "2026-11-22", [("x", 4), ("y", 1)]), round("a", "2026-11-20", [("x", 9), ("z", 2)]),
      round("c", "", [("y", 7), ("w", 3)]),
    ]
    let votes = Votes(in: map)
    #expect(["x", "y", "z", "w", "v"].map { votes.of(touchpoint($0, votes: 5)) } == [4, 1, 2, 3, 5])
  }

  @Test("of rounds of one day the later in the file counts")
  func order() {
    var map = JourneyMap(title: "")
    map.votings = [round("a", "2026-11-22", [("p", 4)]), round("b", "2026-11-22", [("p", 0)])]
    var pain = Pain(id: Identifier("p"), text: "slow")
    pain.votes = 4
    #expect(Votes(in: map).of(pain) == 0)
  }

  @Test("a candidate is known by what it says; one that has gone by nothing")
  func names() {
    var touchpoint = Touchpoint(id: Identifier("t"), name: "Asks")
    touchpoint.pains = [Pain(id: Identifier("p"), text: "slow")]
    touchpoint.opportunities = [Opportunity(id: Identifier("o"), text: "call back")]
    var map = JourneyMap(
      title: "", stages: [Stage(id: Identifier("s"), name: "Buy", touchpoints: TouchpointList([touchpoint]))])
    map.opportunities = [Opportunity(id: Identifier("m"), text: "one bill")]
    #expect(["t", "p", "o", "m"].map(map.name(ofCandidate:)) == ["Asks", "slow", "call back", "one bill"])
    #expect(map.name(ofCandidate: "gone") == nil)
  }
}
