import Console
import JourneyModel
import JourneyWords
import Phrases
import TerminalText
import Testing

@testable import JourneyEditor

/// The filter on the board, which dims what does not pass it; and personas.
@Suite struct DimmingTests {
  private func robot(_ keys: String, _ density: Density, _ repertoire: Repertoire = .unicode) -> Robot {
    var robot = Robot(tableMap, (100, 30), repertoire: repertoire)
    robot.editor.density = density
    robot.perform(keys)
    return robot
  }

  @Test(
    "what does not pass stands in brackets on the board; how many pass is said", arguments: Density.allCases)
  func brackets(_ density: Density) {
    for repertoire in [Repertoire.unicode, .ascii] {
      var robot = robot("f \"low\" Enter", density, repertoire)
      #expect(robot.editor.perspective == .map)
      #expect(robot.status == "2 of 5 match")
      let screen = robot.screen
      #expect(screen.contains("2 of 5 match"))
      #expect(screen.contains("(Waits"))
      #expect(!screen.contains("(Asks") && !screen.contains("(Opens"))
    }
  }

  @Test("what does not pass stands in brackets in the picture of the whole journey, too")
  func journey() {
    for repertoire in [Repertoire.unicode, .ascii] {
      var robot = Robot(tableMap, (100, 30), repertoire: repertoire)
      robot.perform("g j f \"low\" Enter")
      #expect(robot.editor.perspective == .journey)
      let screen = robot.screen
      #expect(screen.contains("2 of 5 match"), "\(screen)")
      #expect(screen.contains("(Waits") && !screen.contains("(Asks"), "\(screen)")
      robot.perform("Esc")
      #expect(robot.editor.perspective == .journey && !robot.screen.contains("(Waits"))
    }
  }

  @Test("focus and lows go everywhere, and Esc takes the filter away first")
  func walking() {
    var robot = robot("f \"owner:hassan\" Enter .", .fit)
    #expect(robot.focused?.name == "Opens")
    robot.perform("g 1 Down Down")
    #expect(robot.focused?.name == "Waits")
    robot.perform("Esc")
    #expect(robot.editor.views.dimming == nil && !robot.screen.contains("(Asks"))
    #expect(robot.editor.perspective == .map)
  }

  @Test("what changes so that it passes is bright at once, and the tables are narrowed alike")
  func kept() {
    var robot = robot("f \"low\" Enter Down Down", .fit)
    #expect(robot.editor.isDimmed(Identifier("t3")))
    robot.perform("1")
    #expect(!robot.editor.isDimmed(Identifier("t3")) && robot.screen.contains("3 of 5 match"))
    robot.perform("Ctrl-Z g i")
    #expect(robot.editor.views.tables.rows?.entries.count == 2)
    robot.perform("g m")
    #expect(robot.editor.isDimmed(Identifier("t3")))
  }

  @Test("personas have a sign each, a letter in ASCII, beside what they feel")
  func personas() {
    var map = tableMap
    _ = try? map.apply(
      Transaction(
        StepLabel(.changeField),
        [
          .touchpoint(
            Identifier("t1"),
            .personaEmotions([PersonaEmotion(persona: Identifier("p1"), emotion: Emotion(clamping: -1))]))
        ]))
    for (repertoire, sign) in [(Repertoire.unicode, "■−1"), (.ascii, "A-1")] {
      var robot = Robot(map, (120, 40), repertoire: repertoire)
      #expect(robot.editor.layout.density == .rich && robot.screen.contains(sign))
    }
  }

  @Test("the emotion round asks whose feelings are meant, and writes down those of the persona")
  func round() {
    var robot = Robot(richMap)
    robot.perform("r e")
    #expect(robot.screen.contains("Whose feelings?") && robot.screen.contains("■ Huda"))
    robot.perform("2 1")
    #expect(
      robot.screen.contains("How does “Huda” feel here?") || robot.screen.contains("How does Huda feel here?")
    )
    robot.perform("5 1 Esc")
    let touchpoints = robot.editor.map.stages[0].touchpoints
    let feelings = touchpoints.prefix(2).map { $0.personaEmotions.map(\.emotion.value) }
    #expect(feelings == [[2], [-2]])
    #expect(touchpoints[0].emotion == nil)
    // All customers, as ever.
    robot.perform("Home r e 1 1 4 Esc")
    #expect(robot.editor.map.stages[0].touchpoints[0].emotion == Emotion(clamping: 1))
  }
}
