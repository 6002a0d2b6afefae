import Console
import JourneyModel
import Phrases
import Testing

@testable import JourneyEditor

struct RoomVoteTests {
  private func asks(_ map: JourneyMap = richMap) -> Robot {
    var robot = Robot.inRoom(map)
    robot.perform("r r 1")
    return robot
  }

  private func steps(_ robot: Robot) -> Int {
    robot.journal.count { if case .step = $0 { true } else { false } }
  }

  @Test("a round asks the room, tells how many have answered, and hides what until it is revealed")
  func rating() throws {
    var robot = asks()
    #expect(robot.editor.roomSight.question?.state == .open)
    let seen1 = robot.screen.contains("Nobody of 8 has answered yet")
    #expect(seen1)
    robot.answers([1, 2, 2, 3, 5, 5])
    let seen2 = robot.screen.contains("6 of 8 have answered")
    #expect(seen2)
    #expect(robot.editor.roomSight.question?.results == nil)
    let made = steps(robot)
    #expect(robot.focused?.ballots == [])
    robot.press("Enter")
    let results = try #require(robot.editor.roomSight.question?.results)
    #expect(results.figures.first?.counts == [1, 2, 1, 0, 2])
    let seen3 = robot.screen.contains("6 answers: median 2.5, spread 4: no agreement, talk about it")
    #expect(seen3)
    #expect(robot.focused?.ballots.map(\.value) == [1, 2, 2, 3, 5, 5])
    #expect(robot.focused?.effectiveness?.value == 2.5)
    #expect(steps(robot) == made + 1)
    robot.press("Ctrl-Z")
    #expect(robot.editor.map.touchpoint(Identifier.derived(from: ["Buy", "Asks"]))?.ballots == [])
    #expect(
      robot.editor.map.touchpoint(Identifier.derived(from: ["Buy", "Asks"]))?.effectiveness?.value == 2)
  }

  @Test("an answer that is changed replaces the one before, and each phone counts once")
  func changed() {
    var robot = asks()
    let seen4 = robot.answer("a", [1])
    #expect(seen4)
    let seen5 = robot.answer("a", [4])
    #expect(seen5)
    let seen6 = robot.answer("b", [4])
    #expect(seen6)
    let seen7 = robot.screen.contains("2 of 8 have answered")
    #expect(seen7)
    robot.press("Enter")
    #expect(robot.focused?.ballots.map(\.value) == [4, 4])
    let seen8 = robot.screen.contains("2 answers: median 4, spread 0")
    #expect(seen8)
  }

  @Test("what is typed for people without a phone counts beside, and can be taken back")
  func typed() {
    var robot = asks()
    robot.answers([4, 4])
    robot.perform("2 3 3 Ctrl-Z")
    let seen9 = robot.screen.contains("2 of 8 have answered · 2 typed here")
    #expect(seen9)
    robot.perform("b \"55\" Enter")
    let seen10 = robot.screen.contains("4 typed here")
    #expect(seen10)
    robot.press("Enter")
    #expect(robot.focused?.ballots.map(\.value) == [2, 3, 4, 4, 5, 5])
  }

  @Test("without anybody in the room one digit answers for all, as it does without a room")
  func alone() {
    var robot = Robot.inRoom(present: 0)
    robot.perform("r r 1 5")
    #expect(
      robot.editor.map.touchpoint(Identifier.derived(from: ["Buy", "Asks"]))?.effectiveness?.value == 5)
  }

  @Test("answers to a round that is over, to no round, or that are none are refused")
  func refused() {
    var robot = asks()
    let id = robot.editor.room.vote?.round.id ?? ""
    let seen11 = !robot.answer("a", [6])
    #expect(seen11)
    let seen12 = !robot.answer("a", [0])
    #expect(seen12)
    let seen13 = !robot.answer("a", [])
    #expect(seen13)
    let seen14 = !robot.answer("a", [1, 2])
    #expect(seen14)
    let seen15 = !robot.answer("", [1])
    #expect(seen15)
    let seen16 = !robot.answer("#1", [1])
    #expect(seen16)
    let seen17 = !robot.answer(String(repeating: "x", count: 100), [1])
    #expect(seen17)
    let isStray = robot.editor.takeRoomAnswer("nonsense", slot: "a", values: [1])
    #expect(!isStray)
    robot.answer("a", [3])
    robot.press("Enter")
    let isLate = robot.editor.takeRoomAnswer(id, slot: "b", values: [1])
    #expect(!isLate)
    robot.press("Esc")
    let isAfter = robot.editor.takeRoomAnswer(id, slot: "b", values: [1])
    #expect(!isAfter)
  }

  @Test(
    "each question is a round of its own, with a key of its own; the same question goes on being the same")
  func keys() throws {
    var robot = asks()
    let first = try #require(robot.editor.room.vote?.round)
    robot.perform("! Esc")
    #expect(robot.editor.room.vote?.round == first)
    robot.press("Tab")
    let second = try #require(robot.editor.room.vote?.round)
    #expect(second.id != first.id && second.key != first.key)
    #expect(second.key.count == 32)
  }

  @Test("answers are in the journal as they come, and that they were counted is, too")
  func journaled() throws {
    var robot = asks()
    let round = try #require(robot.editor.room.vote?.round)
    robot.answer("a", [1])
    robot.answer("b", [2])
    robot.press("Enter")
    let told = robot.journal.filter {
      if case .roomRound = $0 { true } else if case .roomAnswer = $0 { true } else { false }
    }
    #expect(
      told == [
        .roomRound(round), .roomAnswer(PhoneAnswer(slot: "a", values: [1])),
        .roomAnswer(PhoneAnswer(slot: "b", values: [2])), .roomRound(nil),
      ])
  }

  @Test("what a session did not come to count is counted when it is recovered, as one step")
  func recovered() {
    var round = PhoneRound(
      id: "r", key: "k", about: .rating(Identifier.derived(from: ["Buy", "Pays"])))
    for (slot, value) in [("a", 2), ("b", 4), ("a", 3)] {
      round.take(PhoneAnswer(slot: slot, values: [value]))
    }
    var robot = Robot(richMap)
    robot.editor.count(recovered: round)
    robot.send(.outside)
    #expect(
      robot.editor.map.touchpoint(Identifier.derived(from: ["Buy", "Pays"]))?.ballots.map(\.value) == [3, 4])
    #expect(steps(robot) == 1)
  }

  @Test("a round that is left keeps what was answered", arguments: ["Esc", "Tab", "Ctrl-S"])
  func left(_ key: String) {
    var robot = asks()
    robot.answers([2, 4])
    robot.perform(key)
    // The first leaves the line that asks where to save.
    if key == "Ctrl-S" { robot.perform("Esc Esc") }
    #expect(
      robot.editor.map.touchpoint(Identifier.derived(from: ["Buy", "Asks"]))?.ballots.map(\.value) == [2, 4])
  }

  @Test("answers about a touchpoint that was deleted meanwhile are not counted, and that is said")
  func deleted() {
    var robot = asks()
    robot.answers([2, 4])
    robot.editor.change(
      StepLabel(.deleteTouchpoint), [.removeTouchpoint(Identifier.derived(from: ["Buy", "Asks"]))])
    let seen18 = !robot.answer("late", [1])
    #expect(seen18)
    robot.press("Enter")
    #expect(robot.status.contains("2 answers were not counted"))
    #expect(robot.editor.room.vote == nil || robot.editor.room.vote?.isRevealed == true)
  }

  @Test("feelings are asked of all or of a persona, and halves go to the side that claims less")
  func emotion() {
    var robot = Robot.inRoom()
    robot.perform("r e 2 1")
    #expect(
      robot.editor.room.vote?.round.subject
        == .emotion(Identifier.derived(from: ["Buy", "Asks"]), Identifier("p1")))
    robot.answers([-2, -1])
    robot.press("Enter")
    #expect(robot.focused?.personaEmotions.first?.emotion.value == -1)
  }

  @Test("a pain is asked for both at once: how many, and how badly")
  func pain() {
    var robot = Robot.inRoom()
    robot.perform("r p Enter")
    let seen19 = robot.answer("a", [5, 4])
    #expect(seen19)
    let seen20 = !robot.answer("b", [5])
    #expect(seen20)
    robot.perform("3 2")
    let seen21 = robot.screen.contains("1 typed here")
    #expect(seen21)
    robot.press("Enter")
    #expect(robot.focused?.pains.first?.reach?.value == 0.75)
    #expect(robot.focused?.pains.first?.impact == .harms)
    robot.press("Enter")
    let seen22 = robot.screen.contains("how sure")
    #expect(seen22)
  }

  @Test("opportunities are asked for what they are worth and what they take")
  func opportunity() {
    var robot = Robot.inRoom()
    robot.perform("r o Enter")
    let seen23 = robot.answer("a", [5, 1])
    #expect(seen23)
    let seen24 = robot.answer("b", [4, 1])
    #expect(seen24)
    robot.press("Enter")
    #expect(robot.focused?.opportunities.first?.customerValue?.value == 4)
    #expect(robot.focused?.opportunities.first?.effort?.value == 1)
  }

  @Test("dots from phones come in together when they are revealed, and go together")
  func votes() {
    var robot = Robot.inRoom()
    robot.perform("r v 1")
    #expect(robot.editor.roomSight.question?.candidates.count == 5)
    let seen25 = robot.answer("a", [0, 0, 1])
    #expect(seen25)
    let seen26 = !robot.answer("b", [0, 0, 1, 1])
    #expect(seen26)
    let seen27 = robot.answer("b", [4])
    #expect(seen27)
    let seen28 = robot.answer("c", [4])
    #expect(seen28)
    let seen29 = robot.answer("c", [])
    #expect(seen29)
    robot.perform("\"12\" Enter")
    #expect(robot.editor.map.votings.first?.ballots == 1)
    let seen30 = robot.screen.contains("2 of 8 have answered")
    #expect(seen30)
    robot.press("r")
    #expect(robot.editor.map.votings.first?.ballots == 3)
    #expect(robot.editor.map.votings.first?.candidates.map(\.dots) == [3, 2, 0, 0, 1])
    robot.perform("r Ctrl-Z")
    #expect(robot.editor.map.votings.first?.ballots == 1)
    #expect(robot.editor.map.votings.first?.candidates.map(\.dots) == [1, 1, 0, 0, 0])
  }

  @Test("words that are said into a round take back the ballots that its digits were")
  func said() {
    var robot = asks()
    robot.answers([4])
    robot.perform("<pace:100>")
    robot.type("24 hours")
    #expect(robot.editor.room.vote?.typed == 0)
  }

  @Test("the work for an answer does not grow with the map")
  func constant() {
    func cost(_ count: Int) -> Duration {
      var robot = Robot.inRoom(map(["S: " + (0..<count).map { "T\($0)" }.joined(separator: ",")]))
      robot.perform("r r 1")
      let start = ContinuousClock.now
      for number in 0..<200 {
        _ = robot.editor.takeRoomAnswer(
          robot.editor.room.vote?.round.id ?? "", slot: "\(number)", values: [3])
      }
      return ContinuousClock.now - start
    }
    _ = cost(10)
    let (large, small) = (cost(2_000), cost(20))
    #expect(large < small * 20 + .milliseconds(20))
  }
}
