import JourneyModel
import Phrases
import Testing

@testable import JourneyExchange

@Suite struct MinutesTests {
  /// What a workshop left behind.
  private var map: JourneyMap {
    var touchpoint = Touchpoint(id: Identifier("t1"), name: "Counter")
    touchpoint.verdict = .known(.improve)
    var action = Improvement(id: Identifier("i1"), text: "Open a second counter")
    (action.owner, action.due) = ("Huda", "2026-12-01")
    touchpoint.improvements = [action]
    var session = Session(id: Identifier("w1"))
    (session.date, session.participants) = ("2026-11-22", ["Ali", "Huda"])
    var map = JourneyMap(
      title: "Shop", stages: [Stage(id: Identifier("s1"), name: "Buy", touchpoints: [touchpoint])])
    map.sessions = [session]
    map.parking = [ParkedThought(id: Identifier("p1"), text: "free parking")]
    return map
  }

  @Test("minutes name who was there, what changed, what was decided, who does it, and what waits")
  func markdown() {
    let text = Report.minutes(of: map, changes: [("~", .verbatim("“Counter”: Effectiveness: 2"))]).markdown(
      in: Sample.english)
    for part in [
      "# Minutes: Shop", "- **Participants**: Ali", "Huda", "## What was changed", "Effectiveness",
      "## Decisions", "| improve | Counter | 1 Buy |", "Open a second counter", "2026-12-01", "free parking",
    ] {
      #expect(text.contains(part), "\(part) is missing in\n\(text)")
    }
  }

  @Test("without an earlier map nothing is said of changes")
  func noEarlierMap() {
    #expect(!Report.minutes(of: map, changes: nil).plain(in: Sample.english).contains("What was changed"))
  }
}
