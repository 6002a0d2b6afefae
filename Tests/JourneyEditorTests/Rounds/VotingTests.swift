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
    #expect(robot.screen.contains("2 ballots"))
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

  @Test("a ballot is taken back by Ctrl-Z, dots are changed by + and -, Delete clears all")
  func takesBack() {
    var robot = robot()
    robot.perform("r v \"1 1\" Enter \"2\" Enter Ctrl-Z")
    #expect(robot.editor.map.stages[0].touchpoints.map(\.votes) == [2, 0])
    robot.perform("- - \"1 2\" Enter")
    #expect(robot.status.contains("at most 1 numbers"))
    robot.perform("Backspace Backspace Backspace + \"1 2\" Enter Delete")
    #expect(robot.editor.map.stages[0].touchpoints.map(\.votes) == [0, 0])
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
