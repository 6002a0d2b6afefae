import JourneyInsight
import JourneyModel
import Testing

/// Worked by hand from section 3.9 of the domain.
@Suite struct OpportunityRankingTests {
  private func opportunity(
    _ id: String, _ customer: Int? = nil, _ business: Int? = nil, _ effort: Int? = nil, votes: Int = 0,
    pains: [String] = []
  ) -> Opportunity {
    var opportunity = Opportunity(id: Identifier(id), text: id)
    opportunity.customerValue = customer.flatMap { Grade($0) }
    opportunity.businessValue = business.flatMap { Grade($0) }
    opportunity.effort = effort.flatMap { Grade($0) }
    opportunity.votes = votes
    opportunity.pains = pains.map { Identifier($0) }
    return opportunity
  }

  @Test("value is the mean of what was given, and the group follows from value and effort")
  func groups() {
    #expect(opportunity("a", 5, 2, 2).value == 3.5)
    #expect(opportunity("a", 4).value == 4)
    #expect(opportunity("a").value == nil)
    #expect(opportunity("a", 3, nil, 2).group == .first)
    #expect(opportunity("a", 3, 3, 3).group == .plan)
    #expect(opportunity("a", 2, 3, 2).group == .fillIn)
    #expect(opportunity("a", 2, 2, 5).group == .leave)
    #expect(opportunity("a", 5, 5).group == .unscored)
    #expect(opportunity("a", nil, nil, 1).group == .unscored)
  }

  @Test("groups come in order, inside by gain, votes, the worst pain that would end, and the journey")
  func order() {
    var one = Touchpoint(id: Identifier("1"), name: "Pays")
    var wide = Pain(id: Identifier("wide"), text: "slow")
    (wide.reach, wide.impact) = (Share(0.9), .abandonment)
    one.pains = [wide, Pain(id: Identifier("unscored"), text: "dull")]
    one.opportunities = [
      opportunity("plan", 5, 5, 3), opportunity("unscored"), opportunity("same", 3, 3, 2),
      opportunity("loved", 3, 3, 2, votes: 4),
    ]
    var other = Touchpoint(id: Identifier("2"), name: "Waits")
    other.pains = [wide]
    other.opportunities = [opportunity("ends", 3, 3, 2, pains: ["wide"]), opportunity("gain", 5, 5, 1)]
    var map = JourneyMap(
      title: "", stages: [Stage(id: Identifier("s"), name: "", touchpoints: [one, other])])
    map.opportunities = [opportunity("map", 3, 3, 2)]
    let ranked = RankedOpportunity.all(of: map)
    #expect(
      ranked.map(\.opportunity.text) == ["gain", "loved", "ends", "same", "map", "plan", "unscored"])
    #expect(ranked.map(\.touchpoint?.text) == ["2", "1", "2", "1", nil, "1", "1"])
    #expect(ranked.first { $0.opportunity.text == "ends" }?.worstPain == .a)
  }
}
