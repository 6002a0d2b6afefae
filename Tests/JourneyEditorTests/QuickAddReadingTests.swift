import JourneyModel
import Phrases
import Testing

@testable import JourneyEditor

/// What a line of quick-add was understood to say is shown, said, and can be taken back.
@Suite struct QuickAddReadingTests {
  private func robot(_ keys: String, _ language: Language = .english, on map: JourneyMap = richMap) -> Robot {
    var robot = Robot(map, (100, 30), language: language)
    robot.perform(keys)
    return robot
  }

  @Test("after Enter the line is said in full, as it was understood")
  func saidInFull() {
    let robot = robot("a \"waits ~+2 #word of mouth =4 @Mona !long queue\" Enter")
    #expect(
      robot.status
        == "Added “waits” · channel word of mouth · rating 4 · emotion +2 · owner Mona · pain “long queue”")
    #expect(self.robot("a \"waits ~2 weeks\" Enter").status == "Added “waits ~2 weeks”")
    let arabic = self.robot("a \"ينتظر ~+٢\" Enter", .arabic).status
    #expect(arabic.contains("الشعور") && arabic.contains("+2"))
  }

  @Test("what looks like a sign and stays text is said")
  func doubts() {
    #expect(robot("a \"waits ~+3\" Enter").status == "Added “waits ~+3” · “~+3” stays text")
    #expect(robot("a \"waits =7 #app #web\" Enter").status.hasSuffix("“#web” stays text · “=7” stays text"))
  }

  @Test("while it is typed it stands apart from the name, on a line of its own")
  func echo() {
    var robot = robot("a \"waits ~+2\"")
    #expect(robot.screen.contains("“waits” · emotion +2") && robot.screen.contains("F2: as text"))
    robot.perform("\" weeks\" Ctrl-U \"waits ~2 weeks\"")
    #expect(!robot.screen.contains("as text"))
  }

  @Test("one key makes text of the last sign, and again of the one before")
  func asText() {
    var robot = robot("a \"waits #app =2\" F2")
    #expect(robot.editor.adding?.line.text == "waits #app \\=2")
    robot.perform("F2 Enter")
    #expect(robot.focused?.name == "waits #app =2")
    #expect(robot.focused?.channel == "" && robot.focused?.effectiveness == nil)
  }

  @Test("after Enter it makes text of all that the line said, as one step")
  func asTextAfterwards() {
    var robot = robot("a \"waits #app =2 ~+1 @Mona !long\" Enter F2")
    let touchpoint = robot.focused
    #expect(touchpoint?.name == "waits #app =2 ~+1 @Mona !long")
    #expect(touchpoint?.channel == "" && touchpoint?.owner == "" && touchpoint?.pains == [])
    #expect(touchpoint?.effectiveness == nil && touchpoint?.emotion == nil)
    robot.perform("Ctrl-Z")
    #expect(robot.focused?.name == "waits" && robot.focused?.effectiveness == Rating(2))
  }

  @Test(
    "a sign counts where a person means it",
    arguments: [
      "waits ~2 weeks", "second complaint #2 to hotline!", "price - 5 % !!", "a #  b", "mail @ 5", "@5 pm",
      "what?! !?", "~ok", "~3", "#1 choice", "!!!",
    ])
  func text(_ text: String) {
    let line = QuickAddLine(text)
    #expect(line.lastSign == nil)
    #expect(line.name == text.split(separator: " ").joined(separator: " "))
  }

  @Test("an emotion has its sign, or ends the text")
  func emotion() {
    #expect(QuickAddLine("waits ~2").emotion == Emotion(2))
    #expect(QuickAddLine("waits ~2 #app").emotion == Emotion(2))
    #expect(QuickAddLine("waits ~-1 weeks").emotion == Emotion(-1))
    #expect(QuickAddLine("waits ~−2").emotion == Emotion(-2))
  }

  @Test("a channel takes all its words up to the next sign, or is one that is known")
  func channel() {
    #expect(QuickAddLine("hears #word of mouth =4").channel == "word of mouth")
    #expect(QuickAddLine("hears #word of mouth, then buys").channel == "word of mouth")
    #expect(QuickAddLine("hears #word of mouth, then buys").name == "hears , then buys")
    #expect(QuickAddLine("waits #app in the shop", channels: ["app"]).name == "waits in the shop")
    #expect(robot("a \"waits #phone in the shop\" Enter").focused?.channel == "phone")
    #expect(robot("a \"يسمع #توصية الأصدقاء =٤\" Enter", .arabic).focused?.channel == "توصية الأصدقاء")
    #expect(QuickAddLine("#app Opens it").name == "Opens it")
  }

  @Test("the name of a stage that is there leads to it")
  func stages() {
    var robot = robot("a \"# use\" Enter")
    #expect(robot.outline == ["Buy: Asks, Pays, Waits", "Use: Opens, Calls"])
    #expect(robot.status == "The stage “use” is there already; what you add now goes there")
    robot.perform("\"Leaves\" Enter Esc")
    #expect(robot.outline == ["Buy: Asks, Pays, Waits", "Use: Opens, Calls, Leaves"])
    robot.perform("<paste:# Buy\\nCounts\\n# New\\nfirst\\n# New\\nsecond>")
    #expect(
      robot.outline
        == ["Buy: Asks, Pays, Waits, Counts", "New: first, second", "Use: Opens, Calls, Leaves"])
    robot.perform("A \"Buy\" Enter Esc")
    #expect(robot.editor.map.stages.count == 3)
  }

  @Test("a text behind a line that cannot be opened is no command, and can be parked")
  func refused() {
    var robot = robot("Up ! \"dry run fails\"")
    #expect(robot.outline == ["Buy: Asks, Pays, Waits", "Use: Opens, Calls"])
    robot.perform("Enter")
    #expect(robot.editor.map.parking.map(\.text) == ["dry run fails"])
    robot.perform("Up i")
    #expect(robot.screen.contains("Enter parks what you write, Esc drops it"))
  }
}
