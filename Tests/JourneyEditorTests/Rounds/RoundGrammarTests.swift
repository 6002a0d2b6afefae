import JourneyModel
import Phrases
import Testing

@testable import JourneyEditor

/// What all rounds have in common.
@Suite struct RoundGrammarTests {
  private func robot(_ size: (Int, Int) = (80, 24), language: Language = .english) -> Robot {
    var robot = Robot(map(["Buy: Asks, Pays"]), size, language: language)
    robot.editor.setTime(0, today: "2026-11-22")
    return robot
  }

  private func touchpoint(_ robot: Robot, _ number: Int = 0) -> Touchpoint {
    robot.editor.map.stages[0].touchpoints[number]
  }

  @Test("what is marked is what Enter takes, in the choice of touchpoints and at every question")
  func marked() {
    var robot = robot()
    robot.perform("1 Down 2 r d Down")
    #expect(robot.screen.contains("▸  2"))
    robot.perform("Enter")
    #expect(robot.screen.contains("▸  1  yes"))
    robot.perform("Down")
    #expect(robot.screen.contains("▸  2  no"))
    robot.perform("Enter")
    #expect(!touchpoint(robot, 1).necessary)
    // Nothing is marked where nothing was decided, so Enter takes nothing.
    robot.perform("Enter")
    #expect(touchpoint(robot, 1).verdict == nil)
  }

  @Test("Enter on the answer that stands leaves the ballots behind it alone")
  func keepsBallots() {
    var robot = robot()
    robot.perform("r r b \"343\" Enter Backspace")
    #expect(robot.screen.contains("1 of 2") && robot.screen.contains("rated 3"))
    robot.perform("Enter")
    #expect(touchpoint(robot).ballots.count == 3)
  }

  @Test("a text where a digit is asked for is not searched for digits, and can become a thought or a note")
  func stray() {
    var robot = robot()
    robot.perform("1 r d \"2026-12-18\"")
    #expect(touchpoint(robot).verdict == nil && touchpoint(robot).improvements.isEmpty)
    #expect(robot.screen.contains("“026-12-18” is no answer here"))
    robot.perform("Enter 1 1")
    #expect(touchpoint(robot).verdict == .known(.keep))
    robot.perform("Esc r r \"since 2024 worse\" F9 Enter 1 4")
    #expect(robot.editor.map.parking.map(\.text) == ["since 2024 worse"])
    #expect(touchpoint(robot).effectiveness == Rating(4))
    robot.perform("<paste:3 of 5 said so> Ctrl-N Enter 2")
    #expect(touchpoint(robot, 1).notes == "3 of 5 said so")
    #expect(touchpoint(robot, 1).effectiveness == Rating(2))
  }

  /// Types at a pace, as a person does who is dictated to.
  private func types(_ text: String, _ robot: inout Robot) {
    robot.pace = 120
    robot.type(text)
    robot.pace = nil
  }

  @Test("a digit that begins a sentence is taken back with what it answered, in every language")
  func digitsOfSentences() {
    for (language, text) in [(Language.english, "3 of us were shouted at"), (.arabic, "٣ منا انتظروا ساعة")] {
      var robot = robot(language: language)
      robot.perform("2 r r 1")
      types(text, &robot)
      #expect(touchpoint(robot).effectiveness == Rating(2), "\(text)")
      #expect(touchpoint(robot, 1).effectiveness == nil)
      #expect(robot.editor.notice?.phrase == .noAnswer(text))
      robot.perform("Enter 4")
      #expect(touchpoint(robot).effectiveness == Rating(4))
    }
  }

  @Test("who rates by ballots goes on with ballots, and b is no letter of one")
  func ballotsStay() {
    var robot = robot()
    robot.perform("r r b \"4454\" Enter \"334\" Enter")
    #expect(touchpoint(robot).ballots.count == 4 && touchpoint(robot, 1).ballots.count == 3)
    robot = self.robot()
    robot.perform("r r b b \"5\" Enter")
    #expect(touchpoint(robot).effectiveness == Rating(5))
  }

  @Test("a first ballot and a blank behind it are ballots")
  func ballotsBegun() {
    var robot = robot()
    robot.perform("r r")
    types("4 4 5 4", &robot)
    robot.perform("Enter")
    #expect(touchpoint(robot).ballots.count == 4 && touchpoint(robot, 1).effectiveness == nil)
    types("3 3", &robot)
    robot.perform("Enter")
    #expect(touchpoint(robot, 1).ballots.count == 2)
  }

  @Test("a key of the round behind a quick answer is that key")
  func keysBehind() {
    var robot = robot()
    robot.pace = 120
    robot.perform("r r 4 b")
    #expect(touchpoint(robot).effectiveness == Rating(4) && robot.editor.field?.text == "")
  }

  @Test("a digit that comes with the end of a round rates nothing, and after a rest it does")
  func digitsBehind() {
    var robot = robot()
    robot.pace = 300
    robot.perform("r r 4 4 2")
    #expect(touchpoint(robot, 1).effectiveness == Rating(4) && robot.editor.isMapOnTop)
    robot.perform("<wait:2000> 2")
    #expect(touchpoint(robot, 1).effectiveness == Rating(2))
  }

  @Test("words that are said into a voting give no ballot and reveal nothing")
  func wordsInVoting() {
    var robot = robot()
    robot.perform("r v 1")
    types("3 boxes broke", &robot)
    #expect(robot.screen.contains("is no answer"))
    robot.perform("Enter Enter")
    #expect(robot.editor.map.votings.isEmpty)
    robot.perform("\"1 2\" Enter")
    #expect(robot.editor.map.votings.first?.ballots == 1)
  }

  @Test("saving within a round or a vote saves and goes on, with the answer that is being written")
  func saving() {
    for keys in ["r r 3", "r q Enter \"buys a\"", "r v \"1 2\""] {
      var robot = Robot(map(["Buy: Asks, Pays"]), file: DocumentFile(path: "a.json"))
      robot.perform("2 \(keys)")
      let top = robot.screen.split(separator: "\n").prefix(4)
      robot.perform("Ctrl-S")
      let request = SaveRequest(path: nil, replacing: false, thenQuit: false)
      #expect(robot.effects == [.save(request)], "\(keys)")
      _ = robot.editor.saved(request)
      #expect(robot.screen.split(separator: "\n").prefix(4) == top, "\(robot.screen)")
      #expect(robot.screen.contains("Saved in a.json") || robot.status.contains("a.json"))
    }
  }

  @Test("a name that saving asks for stands below the round, which goes on")
  func savingUnderName() {
    var robot = robot()
    robot.perform("r r 2 Ctrl-S")
    #expect(robot.screen.contains("test.journey.json"))
    robot.perform("Enter")
    #expect(robot.effects.count == 1)
    _ = robot.editor.saved(SaveRequest(path: "test.journey.json", replacing: false, thenQuit: false))
    robot.perform("4")
    #expect(touchpoint(robot, 1).effectiveness == Rating(4))
    // A pain that is being written is kept, and the round is still there.
    robot = self.robot()
    robot.perform("r r ! \"no queue numbers\" Ctrl-S Esc 3")
    #expect(touchpoint(robot).pains.map(\.text) == ["no queue numbers"])
    #expect(touchpoint(robot).effectiveness == Rating(3))
  }

  @Test("after a rest a key is a key again")
  func rest() {
    var robot = robot()
    robot.perform("r r 8")
    robot.editor.setTime(2_000, today: "2026-11-22")
    robot.perform("4")
    #expect(touchpoint(robot).effectiveness == Rating(4))
  }

  @Test(
    "a pain, a note and a thought go in between in every round, which goes on where it was",
    arguments: ["r r", "r e", "r q", "r p", "r d"])
  func asides(_ keys: String) {
    var robot = robot()
    robot.perform("1 ! \"slow\" Enter \(keys)")
    if robot.screen.contains("Which touchpoints?") { robot.perform("1") }
    let before = robot.screen
    robot.perform("! ")
    #expect(robot.screen.contains("What hurts at Asks?") && robot.screen.contains("1 of"))
    robot.perform("\"rude\" Enter Ctrl-N \"ask Ali\" Enter Ctrl-N \"and Mona\" Enter F9 \"fees?\" Enter")
    #expect(touchpoint(robot).pains.map(\.text) == ["slow", "rude"])
    #expect(touchpoint(robot).notes == "ask Ali\nand Mona")
    #expect(robot.editor.map.parking.map(\.text) == ["fees?"])
    // All but what was done last.
    func page(_ screen: String) -> [Substring] {
      screen.split(separator: "\n").prefix(10).filter { !$0.contains("not yet saved") && !$0.contains("F9") }
    }
    #expect(page(robot.screen) == page(before))
    #expect(!robot.editor.isMapOnTop)
  }

  @Test("where digits answer, n writes a note and P parks")
  func letters() {
    var robot = robot()
    robot.perform("r r n \"ask\" Enter P \"fees?\" Enter 3")
    #expect(touchpoint(robot).notes == "ask")
    #expect(robot.editor.map.parking.count == 1)
    #expect(touchpoint(robot).effectiveness == Rating(3))
  }

  @Test("a pain goes to the touchpoint that is asked about, whatever is selected")
  func selected() {
    var robot = robot()
    robot.perform("Space Down Space r r ! \"slow\" Enter")
    #expect(touchpoint(robot).pains.count == 1 && touchpoint(robot, 1).pains.isEmpty)
  }

  @Test("whole ballots need no blanks between them, in any digits")
  func ballots() {
    #expect(Rating.ballots(typed: "12254321")?.map(\.value) == [1, 2, 2, 5, 4, 3, 2, 1])
    #expect(Rating.ballots(typed: "٤٢ 3.5, 5")?.map(\.value) == [4, 2, 3.5, 5])
    #expect(Rating.ballots(typed: "126") == nil && Rating.ballots(typed: "0") == nil)
    #expect(Rating.ballots(typed: "20%") == nil)
  }

  @Test(
    "no agreement stops the round, says who is apart, marks the card, and one key goes on",
    arguments: [80, 60])
  func apart(columns: Int) {
    var robot = robot((columns, 18))
    robot.perform("r s \"Mona, Ali, Sara\" Enter r r b")
    #expect(robot.screen.contains("in this order: Mona · Ali · Sara"))
    robot.perform("\"251\" Enter")
    let words = robot.screen.split { $0.isWhitespace }.joined(separator: " ")
    #expect(words.contains("No agreement: the ballots lie 4 steps apart, the median is 2"))
    #expect(words.contains("lowest, 1: Sara") && words.contains("highest, 5: Ali"))
    #expect(words.contains("1 of 2"))
    robot.perform("Enter")
    #expect(robot.screen.contains("2 of 2"))
    robot.perform("Esc Up")
    #expect(robot.screen.contains("▼ low 2 ±4"))
  }

  @Test("without names it is said how many are apart; new ballots can be given at once")
  func apartByCount() {
    var robot = robot()
    robot.perform("r r b \"11455\" Enter")
    #expect(robot.screen.contains("lowest, 1: 2 people") && robot.screen.contains("highest, 5: 2 people"))
    robot.perform("b \"44\" Enter")
    #expect(robot.screen.contains("2 of 2"))
    #expect(touchpoint(robot).effectiveness == Rating(4))
  }

  @Test("more ballots than people take part are refused")
  func tooMany() {
    var robot = robot()
    robot.perform("r s \"Mona, Ali\" Enter r r b \"343\" Enter")
    #expect(robot.status.contains("Ballots: 3, people who take part: 2; nothing was taken"))
    #expect(touchpoint(robot).ballots.isEmpty)
  }

  @Test("what is said in a round is never cut, at 80 columns or at 60", arguments: [80, 60])
  func saidInFull(columns: Int) {
    for language in Language.allCases {
      var robot = robot((columns, 24), language: language)
      robot.perform("r r \"x\"")
      let words = robot.screen.split { $0.isWhitespace }
      let end = robot.status.split { $0.isWhitespace }.last ?? ""
      // Marks that set texts apart are not on the screen.
      let last = String(end.unicodeScalars.filter { !(0x2066...0x2069).contains($0.value) })
      #expect(words.contains { $0.contains(last) } || language == .arabic, "\(robot.screen)")
      #expect(!robot.screen.contains("…"))
    }
  }

  @Test("what the action's line says already is not asked again")
  func actionLine() throws {
    var robot = robot()
    robot.perform("1 r d 1 1 2 \"Put prices online @Huda +7\" Enter")
    let action = try #require(touchpoint(robot).improvements.first)
    #expect(action.text == "Put prices online" && action.owner == "Huda" && action.due == "2026-11-29")
    #expect(robot.editor.isMapOnTop)
  }
}
