import JourneyInsight
import JourneyModel
import JourneyWords
import Phrases
import TerminalText
import Testing

@testable import JourneyEditor

/// What the room voted for and where it did not agree, wherever that is shown and found.
@Suite struct VotesTests {
  /// A room voted on a touchpoint, a pain and an idea; on the first touchpoint it did not agree.
  private var map: JourneyMap {
    var map = tableMap
    let asks = Identifier<Touchpoint>("t1")
    var idea = Opportunity(id: Identifier("o1"), text: "answer by phone")
    (idea.customerValue, idea.effort) = (Grade(5), Grade(1))
    let edits: [Edit] = [
      .touchpoint(asks, .ballots([1, 1, 4].compactMap { Rating($0) })),
      .touchpoint(asks, .opportunities(.insert(idea, at: 0))),
    ]
    _ = try? map.apply(Transaction(StepLabel(.vote), edits))
    var round = VotingRound(id: Identifier("v1"), dots: 3)
    round.candidates = [
      VotingCandidate(ref: "t1", dots: 3), VotingCandidate(ref: "t2", dots: 1),
      VotingCandidate(ref: "q1", dots: 5), VotingCandidate(ref: "o1", dots: 2),
    ]
    map.votings = [round]
    return map
  }

  @Test(
    "a filter takes the dots of the latest round, of pains their own, and asks for what nobody agreed on",
    arguments: [
      ("votes:>2", ["Asks"], ["long queue"]), ("أصوات:>٢", ["Asks"], ["long queue"]),
      ("votes:1", ["Pays"], []), ("no agreement", ["Asks"], ["long queue", "small print"]),
      ("لا اتفاق", ["Asks"], ["long queue", "small print"]), ("disagreed votes:5", [], ["long queue"]),
    ])
  func filter(_ line: String, _ touchpoints: [String], _ pains: [String]) {
    let source = TableSource(
      map: map, figures: MapFigures(of: map), votes: Votes(in: map), ranking: PainRanking(of: map), today: "")
    let filter = TableFilter(line, words: FilterWords())
    let passing = source.items(of: .inventory).filter { filter.admits($0, in: source) }
    #expect(passing.map { source.map[$0.place].name } == touchpoints)
    let hurting = source.items(of: .pains).filter { filter.admits($0, in: source) }
    #expect(
      hurting.compactMap {
        if case .pain = $0.row { source.map[$0.place].pains[$0.number].text } else { nil }
      } == pains)
  }

  @Test("a card shows how far ballots lie apart, its pains and its dots; the preview says them")
  func card() {
    var robot = Robot(map, (80, 24))
    #expect(robot.screen.contains("▼▼ critical 1 ±3 !3 ◉3") || robot.screen.contains("±3 !3 ◉3"))
    #expect(robot.screen.contains("no agreement") && robot.screen.contains("3 votes"))
    robot.perform("z z z z")
    #expect(robot.screen.contains("▼▼ 1 ±3 ◉3"))
  }

  @Test("a card has its opportunities where they take nothing from the channel")
  func opportunities() {
    var robot = Robot(map, (160, 24))
    #expect(robot.screen.contains("◉3 ✦1") && robot.screen.contains("phone"))
  }

  @Test("where only ASCII is drawn the signs are letters")
  func ascii() {
    var robot = Robot(map, (80, 24), repertoire: .ascii)
    #expect(robot.screen.contains("+-3 !3 x3"))
  }

  @Test("the figures follow each ballot and its undoing")
  func follows() {
    var robot = Robot(tableMap, (80, 24))
    robot.perform("r v 1 \"1 1\" Enter Esc")
    #expect(robot.screen.contains("◉2"))
    robot.perform("Ctrl-Z")
    #expect(!robot.screen.contains("◉"))
  }

  @Test(
    "a presentation shows dots, what nobody agreed on, and opportunities on cards, in stages and in lists")
  func presented() {
    var robot = Robot(map, (80, 24))
    robot.perform("F5")
    for part in [
      "no agreement", "! A 45  long queue · 5 votes", "✦ do first  answer by phone · 2 votes", "3 votes",
    ] {
      #expect(robot.screen.contains(part), "\(part)")
    }
    robot.perform("Up")
    #expect(robot.screen.contains("critical 1 · no agreement · 3 votes"))
    robot.perform("Down Down Down")
    #expect(robot.screen.contains("A  long queue") && robot.screen.contains("Asks · 5 votes"))
    robot.perform("Down Down")
    #expect(robot.screen.contains("Opportunities"))
    #expect(robot.screen.contains("do first  answer by phone") && robot.screen.contains("Asks · 2 votes"))
  }
}
