import Console
import JourneyInsight
import JourneyModel
import Phrases
import Testing

@testable import JourneyEditor

/// Three stages, one of them empty; emotions with a gap; two personas who differ at one touchpoint.
private var feelings: JourneyMap {
  var map = map(["Buy: Asks, Pays, Waits", "Rest", "Use: Opens, Calls"])
  map.personas = [Persona(id: Identifier("p1"), name: "Huda"), Persona(id: Identifier("p2"), name: "Omar")]
  let values: [(Int, Int, Int?)] = [(0, 0, 1), (0, 1, nil), (0, 2, -2), (2, 0, 2), (2, 1, -1)]
  var edits: [Edit] = []
  for (stage, position, value) in values {
    let id = map.stages[stage].touchpoints[position].id
    edits.append(.touchpoint(id, .emotion(value.map { Emotion(clamping: $0) })))
  }
  let last = map.stages[2].touchpoints[1].id
  edits.append(.touchpoint(last, .effectiveness(Rating(5))))
  edits.append(
    .touchpoint(
      last, .personaEmotions([PersonaEmotion(persona: Identifier("p2"), emotion: Emotion(clamping: 1))])))
  _ = try? map.apply(Transaction(StepLabel(.changeField), edits))
  return map
}

@Suite struct CurveTests {
  private func robot(_ keys: String = "", _ size: (Int, Int) = (80, 24), direction: ReadingDirection = .ltr)
    -> Robot
  {
    var map = feelings
    map.direction = .known(direction)
    var robot = Robot(map, size)
    robot.perform("g c " + keys)
    return robot
  }

  @Test(
    "every value on screen is printed, and none where nobody said", arguments: [ReadingDirection.ltr, .rtl])
  func values(_ direction: ReadingDirection) {
    var robot = robot("", (80, 24), direction: direction)
    let screen = robot.screen
    for value in ["+1", "−2", "+2", "−1"] {
      let reversed = value == "−2" ? "−2" : value
      #expect(screen.contains("●" + reversed) || screen.contains(reversed + "●"), "\(value)\n\(screen)")
    }
    #expect(screen.filter { $0 == "●" }.count == 5)
  }

  @Test("arrows go along the journey in reading direction, over a stage without touchpoints")
  func arrows() {
    var robot = robot("Right Right")
    #expect(robot.focused?.name == "Waits")
    robot.perform("Right")
    #expect(robot.editor.board.focus == .stage(robot.editor.map.stages[1].id))
    robot.perform("Right")
    #expect(robot.focused?.name == "Opens")
    robot.perform("End")
    #expect(robot.focused?.name == "Calls")
    robot.perform("Home Tab Tab")
    #expect(robot.focused?.name == "Opens")
    var mirrored = self.robot("Left Left", direction: .rtl)
    #expect(mirrored.focused?.name == "Waits")
    mirrored.perform("Right")
    #expect(mirrored.focused?.name == "Pays")
  }

  @Test("a persona's line shows the persona's own feelings, and the keys change them, as one step")
  func personas() {
    var robot = robot("End Down Down")
    #expect(robot.editor.curvePersona == Identifier("p2"))
    robot.perform("- -")
    let touchpoint = robot.focused
    #expect(touchpoint?.emotion == Emotion(clamping: -1))
    #expect(touchpoint?.personaEmotions.map(\.emotion.value) == [-1])
    robot.perform("Ctrl-Z")
    #expect(robot.focused?.personaEmotions.map(\.emotion.value) == [1])
    #expect(robot.editor.history.undoable == nil)
    robot.perform("Up Up _")
    #expect(robot.focused?.emotion == nil)
    robot.perform("Down _ ")
    #expect(robot.focused?.personaEmotions.map(\.emotion.value) == [1])
  }

  @Test("a key turns it to effectiveness, as measured and as judged, and back")
  func kinds() {
    var robot = robot("g e")
    #expect(robot.editor.views.curve.kind == .effectiveness)
    #expect(robot.screen.contains("judged"))
    robot.perform("g e")
    #expect(robot.editor.views.curve.kind == .emotion)
    robot.perform("g m g e")
    #expect(robot.editor.perspective == .curve && robot.editor.views.curve.kind == .emotion)
  }

  @Test("a contradiction is marked and counted")
  func contradictions() {
    var robot = robot("End")
    #expect(robot.screen.contains("≠"))
    #expect(robot.editor.document.contradictionCount == 1)
    robot.perform("0")
    #expect(robot.editor.document.contradictionCount == 0)
    robot.perform("Ctrl-Z")
    #expect(robot.editor.document.contradictionCount == 1)
    robot.perform("g m Delete")
    #expect(robot.editor.document.contradictionCount == 0)
  }

  @Test("figures that are kept are those made afresh, whatever was done")
  func keptFigures() {
    var robot = robot("+ Right - Right _ 1 Tab g m x p d Ctrl-Z Ctrl-Z Ctrl-Y g c + +")
    robot.perform("Down g m H g c")
    let document = robot.editor.document
    for persona in [nil, Persona.ID("p1")] {
      #expect(document.emotionFigures(of: persona) == EmotionFigures(of: document.map, persona: persona))
    }
    #expect(document.contradictionCount == JourneyInsight.contradictions(in: document.map).count)
  }

  @Test("no figures are kept before the curve is shown")
  func lazily() {
    let robot = Robot(feelings)
    #expect(robot.editor.document.emotionFigures(of: nil) == nil)
  }

  @Test(
    "the focus is on screen, wherever it goes on a long journey", arguments: [(40, 12), (80, 24), (28, 8)])
  func scrolls(_ columns: Int, _ rows: Int) {
    let names = (0..<300).map { "T\($0)" }.joined(separator: ", ")
    var robot = Robot(map(["A: " + names, "B: " + names]), (columns, rows))
    robot.perform("g c End")
    #expect(robot.editor.draw().cursor != nil)
    robot.perform("PgUp Left PgUp")
    #expect(robot.editor.draw().cursor != nil)
    robot.perform("Home")
    #expect(robot.focused?.name == "T0")
    #expect(robot.editor.views.curve.first == 0)
  }
}
