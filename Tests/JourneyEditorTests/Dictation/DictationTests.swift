import JourneyModel
import Phrases
import Testing

@testable import JourneyEditor

/// What is said in a room, typed onto the board, into quick-add and into capture mode, at 5 to 15 letters a second.
@Suite struct DictationTests {
  static let speeds = [5, 8, 11, 15]

  private func robot(_ language: Language = .english) -> Robot {
    var robot = Robot(richMap, (100, 30), language: language)
    robot.perform("Down")
    return robot
  }

  private func language(of sentence: Sentence) -> Language {
    sentence.text.unicodeScalars.contains { (0x600...0x6FF).contains($0.value) } ? .arabic : .english
  }

  @Test("there are sixty sentences and more, half of them Arabic")
  func corpus() {
    #expect(Sentence.all.count >= 60 && Sentence.arabic.count >= 30)
    #expect(Sentence.all.allSatisfy { Set($0.pauses(at: 8)).count > 1 })
  }

  @Test(
    "on the board no card is gone, changed, merged or rated, unless the screen says so and one key takes it back",
    arguments: Sentence.all, speeds)
  func onTheBoard(_ sentence: Sentence, _ speed: Int) {
    var typed = robot(language(of: sentence))
    let before = typed.editor.map
    typed.type(sentence, at: speed)
    for ending in ["", "Enter"] {
      var robot = typed
      robot.perform(ending)
      let changed = robot.changed(since: before)
      guard let first = changed.first else { continue }
      #expect(robot.screen.contains(first.name), "\(robot.status)")
      #expect(robot.editor.notice?.tone == .done, "\(robot.screen)")
      robot.perform("Ctrl-Z")
      #expect(robot.changed(since: before).isEmpty, "\(changed.map(\.name)) \(robot.status)")
    }
  }

  /// A sentence whose first letter opens a line, as the command does that is given most.
  static let cutShort = ["answers nobody @ night"]

  @Test("on the board a sentence becomes the card that says it", arguments: Sentence.all, [5, 15])
  func becomesCard(_ sentence: Sentence, _ speed: Int) {
    var robot = robot(language(of: sentence))
    robot.type(sentence, at: speed)
    if Self.cutShort.contains(sentence.text) {
      robot.perform("Enter")
      #expect(robot.focused.map { sentence.text.hasSuffix($0.name) } == true)
      return
    }
    #expect(robot.editor.adding?.line.text == sentence.text, "\(robot.screen)")
    robot.perform("Enter")
    var meant = sentence.meant
    meant.name = sentence.name
    #expect(robot.meaning(of: robot.focused) == meant)
  }

  @Test("in quick-add nothing is a sign that a person does not mean", arguments: Sentence.all)
  func inQuickAdd(_ sentence: Sentence) {
    var robot = robot(language(of: sentence))
    let before = robot.editor.map
    robot.perform("a <wait:1000>")
    robot.type(sentence, at: 10)
    robot.perform("Enter")
    var meant = sentence.meant
    meant.name = sentence.name
    #expect(robot.meaning(of: robot.focused) == meant)
    #expect(robot.focused?.pains == [])
    #expect(robot.changed(since: before).isEmpty)
  }

  @Test("in capture mode a sentence is a card, whatever it begins with", arguments: Sentence.all, [5, 15])
  func inCaptureMode(_ sentence: Sentence, _ speed: Int) {
    var robot = robot(language(of: sentence))
    let before = robot.editor.map
    robot.perform("F3 <wait:1000>")
    robot.type(sentence, at: speed)
    robot.perform("Enter")
    var meant = sentence.meant
    meant.name = sentence.name
    #expect(robot.meaning(of: robot.focused) == meant)
    #expect(robot.changed(since: before).isEmpty)
  }

  @Test("one sentence after the other, with nobody looking, loses no card")
  func allOfThem() {
    for sentences in [Sentence.english, Sentence.arabic] {
      var robot = robot()
      let before = robot.editor.map
      for sentence in sentences {
        robot.type(sentence, at: 9)
        robot.perform("Enter <wait:900>")
      }
      #expect(robot.changed(since: before).isEmpty)
      #expect(robot.editor.map.touchpointCount == before.touchpointCount + sentences.count)
    }
  }
}
