import JourneyModel
import Phrases
import Testing

@testable import JourneyEditor

@Suite struct RoundTests {
  private func robot(_ outline: [String] = ["Buy: Asks, Pays", "Use: Opens"]) -> Robot {
    var robot = Robot(map(outline))
    robot.editor.setTime(0, today: "2026-11-22")
    return robot
  }

  @Test("a rating round asks about one touchpoint after the other; one key answers and goes on")
  func rating() {
    var robot = robot()
    robot.perform("r r")
    // There is one thing to go through, so nothing is asked before.
    #expect(robot.screen.contains("How well does this serve the customer?"))
    #expect(robot.screen.contains("1 of 3"))
    robot.perform("4 Enter 2")
    let touchpoints = robot.editor.map.stages.flatMap { Array($0.touchpoints) }
    #expect(touchpoints.map { $0.effectiveness?.value } == [4, nil, 2])
    #expect(robot.status == "Round ended, 2 answers")
    #expect(robot.editor.isMapOnTop)
  }

  @Test("Backspace goes back to a question and Ctrl-Z takes its answer back")
  func back() {
    var robot = robot()
    robot.perform("r r 4 Backspace")
    #expect(robot.screen.contains("1 of 3"))
    robot.perform("Tab 5 Ctrl-Z")
    #expect(robot.screen.contains("2 of 3"))
    #expect(robot.editor.map.stages[0].touchpoints.map { $0.effectiveness?.value } == [4, nil])
  }

  @Test("ballots of the room: the median is kept and a disagreement is said")
  func ballots() throws {
    var robot = robot()
    robot.perform("r r b \"4 2 5 3\" Enter")
    let first = try #require(robot.editor.map.stages[0].touchpoints.first)
    #expect(first.effectiveness == Rating(3.5))
    #expect(first.ballots.count == 4)
    #expect(robot.screen.contains("No agreement: the ballots lie 3 steps apart, the median is 3.5"))
    #expect(robot.screen.contains("1 of 3"))
    robot.perform("Enter b \"4 9\" Enter")
    #expect(robot.screen.contains("2 of 3"))
    #expect(robot.status.contains("ratings from 1 to 5"))
    robot.perform("Backspace \"4\" Enter")
    #expect(robot.editor.map.stages[0].touchpoints[1].effectiveness == Rating(4))
  }

  @Test("the selected touchpoints, or the low ones, can be gone through")
  func scopes() {
    var robot = robot()
    robot.perform("1 Tab Space r e")
    // With a selection nothing is asked first.
    #expect(robot.screen.contains("1 of 1"))
    robot.perform("1")
    #expect(robot.editor.map.stages[1].touchpoints[0].emotion == Emotion(-2))
    robot.perform("Esc r r")
    #expect(robot.screen.contains("Which touchpoints?"))
    robot.perform("2")
    #expect(robot.screen.contains("1 of 1"))
    #expect(robot.screen.contains("Asks"))
  }

  @Test("questions are answered in words; an obstacle becomes a pain")
  func questions() throws {
    var robot = robot(["Buy: Asks"])
    robot.perform("r q \"get a price\" Enter \"at once\" Enter Enter \"no prices online\" Enter")
    let touchpoint = try #require(robot.focused)
    #expect(touchpoint.job == "get a price")
    #expect(touchpoint.expectation == "at once")
    #expect(touchpoint.feeling == "")
    #expect(touchpoint.pains.map(\.text) == ["no prices online"])
    #expect(robot.status == "Round ended, 3 answers")
  }

  @Test("pains are weighed by one key each: how many, how badly, how sure")
  func pains() throws {
    var robot = robot(["Buy: Asks, Pays"])
    robot.perform("! \"slow\" Enter r p 4 3 1")
    let pain = try #require(robot.focused?.pains.first)
    #expect(pain.reach == Share(0.75))
    #expect(pain.impact == .harms)
    #expect(pain.confidence == Share(1))
    #expect(robot.status == "Round ended, 3 answers")
  }

  @Test("a decision leads on to what, who and when; keeping asks nothing more")
  func decisions() throws {
    var robot = robot(["Buy: Asks, Pays"])
    robot.perform("1 Down 2 r d Enter")
    #expect(robot.screen.contains("Does the customer's journey need this touchpoint?"))
    robot.perform("1 2 \"Put prices online\" Enter \"Huda\" Enter \"+7\" Enter")
    let touchpoint = robot.editor.map.stages[0].touchpoints[0]
    #expect(touchpoint.verdict == .known(.improve))
    let action = try #require(touchpoint.improvements.first)
    #expect(action.text == "Put prices online")
    #expect(action.owner == "Huda")
    #expect(action.due == "2026-11-29")
    robot.perform("2 1")
    #expect(robot.editor.map.stages[0].touchpoints[1].necessary == false)
    #expect(robot.editor.map.stages[0].touchpoints[1].verdict == .known(.keep))
    #expect(robot.editor.isMapOnTop)
  }

  @Test("a day that is none stays open; Esc keeps what was written")
  func days() throws {
    var robot = robot(["Buy: Asks"])
    robot.perform("1 r d 1 2 \"Mend it\" Enter \"Huda\" Enter \"someday\" Enter")
    #expect(robot.status.contains("a day such as"))
    #expect(robot.editor.field?.text == "someday")
    robot.editor.field = TextField("thu")
    robot.perform("Esc")
    #expect(robot.focused?.improvements.first?.due == "2026-11-26")
  }

  @Test("what is being written goes on when the map is saved, and is told to the journal")
  func writing() {
    var robot = Robot(map(["Buy: Asks"]), file: DocumentFile(path: "a.json"))
    robot.perform("r q \"get a pr\"")
    #expect(robot.editor.openText?.text == "get a pr")
    robot.perform("Ctrl-S")
    #expect(robot.editor.openText?.text == "get a pr" && robot.focused?.job == "")
    robot.perform("Enter")
    #expect(robot.focused?.job == "get a pr")
  }

  @Test("every question is asked in full at 60 by 18, and something is shown however small the screen")
  func sizes() {
    for size in [(60, 18), (40, 12), (20, 5), (60, 1)] {
      var robot = Robot(map(["Buy: Asks"]), size)
      robot.perform("r r")
      #expect(!robot.screen.isEmpty)
      if size.1 >= 12 { #expect(robot.screen.contains("very well")) }
    }
  }

  @Test("an answer that does not do holds nobody up: Esc leaves and Shift-Tab goes back, and it is named")
  func refusedAnswers() {
    var robot = Robot(map(["Buy: Asks, Pays"]))
    robot.perform("r r 3 b \"291\" Enter")
    #expect(robot.screen.contains("“291” does not fit"))
    robot.perform("Shift-Tab")
    #expect(robot.screen.contains("1 of 2") && robot.status.contains("291"))
    robot.perform("Enter b \"291\" Esc")
    #expect(robot.editor.isMapOnTop && robot.status.contains("291"))
    #expect(robot.editor.map.stages[0].touchpoints.map { $0.effectiveness?.value } == [3, nil])
  }
}
