import JourneyModel
import Testing

@testable import JourneyEditor

@Suite struct VotingTests {
  private func robot() -> Robot { Robot(map(["Buy: Asks, Pays", "Use: Opens, Calls"])) }

  @Test("a line is a ballot: numbers get dots, one number several; totals show when they are revealed")
  func votes() {
    var robot = robot()
    robot.perform("r v \"3 1 3\" Enter \"3\" Enter")
    #expect(robot.editor.map.stages.flatMap { $0.touchpoints.map(\.votes) } == [1, 0, 3, 0])
    #expect(robot.screen.contains("ballots: 2"))
    #expect(!robot.screen.contains("●"))
    robot.perform("r")
    #expect(robot.screen.contains("●"))
    let first = robot.screen.split(separator: "\n").first { $0.contains("Opens") || $0.contains("Asks") }
    #expect(first?.contains("Opens") == true)
  }

  @Test(
    "a line with too many numbers, or a number that nobody has, is no ballot and stays",
    arguments: ["1 2 3 4", "5", "0"])
  func refused(line: String) {
    var robot = robot()
    robot.perform("r v \"\(line)\" Enter")
    #expect(robot.editor.map.stages.flatMap { $0.touchpoints.map(\.votes) } == [0, 0, 0, 0])
  }

  @Test("a ballot is taken back by Ctrl-Z; Delete clears all, which Ctrl-Z takes back, too")
  func takesBack() {
    var robot = robot()
    robot.perform("r v \"1 1\" Enter \"2\" Enter Ctrl-Z")
    #expect(robot.editor.map.stages[0].touchpoints.map(\.votes) == [2, 0])
    robot.perform("Delete")
    #expect(robot.editor.map.stages[0].touchpoints.map(\.votes) == [0, 0])
    #expect(robot.editor.map.votings.map(\.ballots) == [0])
    robot.perform("Ctrl-Z")
    #expect(robot.editor.map.stages[0].touchpoints.map(\.votes) == [2, 0])
  }

  @Test("dots are set by + and - before the first ballot, and nobody has more")
  func dots() {
    var robot = robot()
    robot.perform("r v - - \"12\" Enter")
    #expect(robot.status == "That is 2 dots, and everybody has 1: nothing was taken")
    robot.perform("Backspace Enter +")
    #expect(robot.status.contains("Dots each in this round: 1"))
    #expect(robot.editor.map.votings.map(\.dots) == [1])
  }

  @Test(
    "a pain that is added while the room votes on pains gets the next number and can have dots",
    arguments: [false, true])
  func newPain(_ hasBegun: Bool) throws {
    var robot = Robot(richMap)
    robot.perform("r v 2" + (hasBegun ? " \"1\" Enter" : ""))
    robot.perform("! \"nobody greets\" Enter")
    #expect(robot.screen.contains("2  nobody greets"), "\(robot.screen)")
    robot.perform("\"2 2\" Enter")
    let round = try #require(robot.editor.map.votings.last)
    #expect(round.candidates.map(\.dots) == [hasBegun ? 1 : 0, 2])
    #expect(robot.editor.map.stages[0].touchpoints[0].pains.map(\.votes) == [hasBegun ? 1 : 0, 2])
  }

  @Test("the form of a round calls its candidates what they are called now")
  func formOfRound() throws {
    var robot = Robot(richMap)
    robot.perform("r v 2 \"1\" Enter Esc")
    let id = try #require(robot.editor.map.votings.first?.id)
    robot.editor.open(Form(.voting(id), row: 1))
    #expect(robot.screen.contains("long queue"))
    var map = robot.editor.map
    let touchpoint = map.stages[0].touchpoints[0]
    var pain = touchpoint.pains[0]
    pain.text = "endless queue"
    _ = try map.apply(
      Transaction(StepLabel(.changeField), [.touchpoint(touchpoint.id, .pains(.replace(pain)))]))
    robot = Robot(map)
    robot.editor.open(Form(.voting(id), row: 1))
    #expect(robot.screen.contains("endless queue"))
    #expect(robot.editor.picture.candidateNames?.names == [pain.id.text: "endless queue"])
  }

  @Test("numbers of one digit need no blanks between them; those of two do")
  func withoutBlanks() {
    var robot = robot()
    robot.perform("r v \"133\" Enter")
    #expect(robot.editor.map.stages.flatMap { $0.touchpoints.map(\.votes) } == [1, 0, 2, 0])
    robot = Robot(map(["Buy: A, B, C, D, E, F, G, H, I, J, K, L"]))
    robot.perform("r v \"12 1\" Enter \"122\" Enter")
    #expect(robot.editor.map.stages[0].touchpoints.map(\.votes) == [1] + Array(repeating: 0, count: 10) + [1])
    #expect(robot.screen.contains("“122” is no ballot: numbers from 1 to 12, blanks between them"))
  }

  @Test("everybody having voted is known and said, and one more ballot is refused")
  func everybody() {
    var robot = robot()
    robot.editor.setTime(0, today: "2026-11-22")
    robot.perform("r s \"A, B, C, D, E, F, G, H\" Enter r v")
    for number in 1...8 {
      robot.perform("\"1\" Enter")
      #expect(robot.screen.contains("ballots: \(number) of 8"))
    }
    #expect(robot.status == "8 of 8: all have voted; r reveals")
    robot.perform("\"2\" Enter")
    #expect(robot.screen.contains("Everybody has voted (8): one more ballot was not taken."))
    #expect(robot.editor.map.votings.map(\.ballots) == [8])
    #expect(robot.editor.map.stages[0].touchpoints.map(\.votes) == [8, 0])
  }

  @Test("bars have one dot a vote")
  func bars() {
    var robot = robot()
    robot.perform("r v")
    for _ in 1...4 { robot.perform("\"1 1 2\" Enter") }
    robot.perform("r")
    #expect(robot.screen.filter { $0 == "●" }.count == 12)
  }

  @Test("a second vote on the same asks: a new round, go on, or replace", arguments: ["1", "2", "3"])
  func again(_ answer: String) {
    var robot = robot()
    robot.editor.setTime(0, today: "2026-11-22")
    robot.perform("r v \"1 1 1\" Enter \"1 2\" Enter Esc r v")
    #expect(robot.screen.contains("A round was held on this on 2026-11-22, with 2 ballots."))
    robot.perform("\(answer) \"2\" Enter Esc")
    let votes = robot.editor.map.stages[0].touchpoints.map(\.votes)
    let ballots = robot.editor.map.votings.map(\.ballots)
    switch answer {
    case "1": #expect(votes == [0, 1] && ballots == [2, 1])
    case "2": #expect(votes == [4, 2] && ballots == [3])
    default: #expect(votes == [0, 1] && ballots == [1])
    }
    // Each way, one step takes it back.
    robot.perform("u")
    #expect(robot.editor.map.stages[0].touchpoints.map(\.votes) == (answer == "2" ? [4, 1] : [4, 1]))
    #expect(robot.editor.map.votings.map(\.ballots) == [2])
  }

  @Test("leaving the question what becomes of the last round changes nothing")
  func leaves() {
    var robot = robot()
    robot.perform("r v \"1\" Enter Esc r v 3 Esc r v Esc")
    #expect(robot.editor.map.votings.map(\.ballots) == [1])
    #expect(robot.editor.map.stages[0].touchpoints.map(\.votes) == [1, 0])
  }

  @Test("the map's own opportunities are voted on with the others")
  func opportunities() {
    var map = map(["Buy: Asks"])
    map.opportunities = [Opportunity(id: Identifier("m"), text: "one bill")]
    var robot = Robot(map)
    robot.perform("i \"call back\" Enter r v 2 \"2 2\" Enter")
    #expect(robot.editor.map.opportunities.map(\.votes) == [2])
    #expect(robot.editor.map.votings.first?.candidates.map(\.dots) == [0, 2])
  }

  @Test("a round is a record with its day, its dots and all candidates, and one step for undo")
  func record() throws {
    var robot = robot()
    robot.editor.setTime(0, today: "2026-11-22")
    robot.perform("r v \"3 1 3\" Enter \"3\" Enter Esc")
    let round = try #require(robot.editor.map.votings.first)
    #expect(round.date == "2026-11-22" && round.dots == 3 && round.ballots == 2)
    #expect(round.candidates.map(\.dots) == [1, 0, 3, 0])
    #expect(round.candidates.map(\.ref) == robot.editor.map.stages.flatMap { $0.touchpoints.map(\.id.text) })
    robot.perform("u")
    #expect(robot.editor.map.votings.isEmpty)
    #expect(robot.editor.map.stages.flatMap { $0.touchpoints.map(\.votes) } == [0, 0, 0, 0])
  }

  @Test("two pains of one touchpoint both keep their votes; Arabic digits count")
  func pains() {
    var robot = robot()
    robot.perform("! \"slow\" Enter ! \"rude\" Enter r v 2 \"١ ٢\" Enter Esc")
    #expect(robot.focused?.pains.map(\.votes) == [1, 1])
    #expect(robot.status == "Voting ended, 1 ballot")
  }
}
