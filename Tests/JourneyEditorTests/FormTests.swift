import Console
import JourneyModel
import Phrases
import Testing

@testable import JourneyEditor

@Suite struct FormTests {
  private func robot(_ script: String) -> Robot {
    var robot = Robot(richMap, (80, 50))
    robot.editor.preferences.showsAllFields = true
    robot.perform(script)
    return robot
  }

  /// The keys that go to a field of the touchpoint's form.
  private func keys(to key: String) -> String {
    let robot = robot("Enter")
    guard let form = robot.editor.layers.top as? Form else { return "" }
    let rows = robot.editor.rows(of: form.subject)
    var steps = 0
    for row in rows.dropFirst(form.row) {
      if case .field(let field) = row, field.label == .field(key) { break }
      if row.isHeading { continue }
      steps += 1
    }
    return "Enter" + String(repeating: " Down", count: steps) + " "
  }

  @Test("every field of a touchpoint has a row")
  func everyField() {
    let editor = robot("").editor
    let labels = editor.fields(of: .touchpoint(editor.map.stages[0].touchpoints[0].id)).map(\.label)
    for field in Touchpoint.fields where field.kind != .members && field.kind != .entries(.emotions) {
      #expect(labels.contains(.field(field.name)), "\(field)")
    }
    #expect(labels.contains(.emotionOf("Huda")))
  }

  @Test("fields that a workshop rarely needs are folded away while they are empty, until Enter shows them")
  func foldedFields() {
    var robot = Robot(richMap, (80, 50))
    robot.perform("Enter")
    #expect(robot.screen.contains("10 more fields"))
    #expect(!robot.screen.contains("Device"))
    robot.perform("Down Down Down Enter \"phone\" Enter")
    #expect(robot.focused?.device == "phone")
    #expect(!robot.screen.contains("more fields"))
    // What is filled in shows in any form.
    robot.editor.preferences.showsAllFields = false
    #expect(robot.screen.contains("9 more fields"))
    #expect(robot.screen.contains("Device"))
  }

  @Test("texts are written, with Enter or by a letter, and kept by Tab and the arrows")
  func texts() {
    #expect(robot(keys(to: "channel") + "\"app\" Enter").focused?.channel == "app")
    #expect(robot(keys(to: "channel") + "Enter \"app\" Down").focused?.channel == "app")
    #expect(robot(keys(to: "channel") + "\"app\" Esc").focused?.channel == "")
    #expect(robot(keys(to: "channel") + "\"app\" Enter Delete Enter").focused?.channel == "")
    #expect(robot(keys(to: "description") + "\"one\" Enter \"two\" Esc").focused?.description == "one\ntwo")
    #expect(robot(keys(to: "name") + "Delete Enter").focused?.name == "Asks")
  }

  @Test("choices take one key: a digit, the arrows, 0")
  func choices() {
    #expect(robot(keys(to: "category") + "3").focused?.category == .known(.search))
    #expect(robot(keys(to: "category") + "Right Right").focused?.category == .known(.oneToOne))
    #expect(robot(keys(to: "category") + "3 0").focused?.category == nil)
    #expect(robot(keys(to: "media") + "1 3 1").focused?.media == [.known(.earned)])
    #expect(
      robot(keys(to: "reasons") + "1 \"habit\" Enter").focused?.reasons == [
        .known(.educate), .other("habit"),
      ])
    #expect(robot(keys(to: "personas") + "1").focused?.personas == [Identifier("p1")])
    #expect(robot(keys(to: "external") + "Space").focused?.external == true)
    #expect(robot(keys(to: "necessary") + "Enter").focused?.necessary == false)
  }

  @Test("scales take digits and signs")
  func scales() {
    #expect(robot(keys(to: "effectiveness") + "4").focused?.effectiveness == Rating(4))
    #expect(robot(keys(to: "effectiveness") + "0").focused?.effectiveness == nil)
    #expect(robot(keys(to: "expected") + "5 Left").focused?.expected == Rating(4))
    #expect(robot(keys(to: "emotion") + "- -").focused?.emotion == Emotion(-2))
  }

  @Test("ballots give their median; what is no list of ratings is refused and stays written")
  func ballots() {
    let robot = robot(keys(to: "ballots") + "\"4 2 5 3\" Enter")
    #expect(robot.focused?.ballots.map(\.value) == [4, 2, 5, 3])
    #expect(robot.focused?.effectiveness == Rating(3.5))
    let wrong = self.robot(keys(to: "ballots") + "\"4 9\" Enter")
    #expect(wrong.focused?.ballots == [])
    #expect(wrong.status.hasPrefix("“4 9” does not fit"))
  }

  @Test("a list takes a new record, opens one, and lets one go")
  func records() {
    let added = robot(keys(to: "pains") + "Down \"queue\" Enter")
    #expect(added.focused?.pains.map(\.text) == ["long queue", "queue"])
    #expect(robot(keys(to: "pains") + "Delete").focused?.pains == [])
    let pain = robot(keys(to: "pains") + "Enter Down \"40\" Enter Down 3 Down 3").focused?.pains.first
    #expect(pain?.reach == Share(0.4))
    #expect(pain?.impact == .harms)
    #expect(pain?.confidence == Share(0.5))
    let reading = robot(keys(to: "evidence") + "Down \"nps -12\" Enter").focused?.evidence.last
    #expect(reading?.measure == .known(.nps) && reading?.value == -12)
  }

  @Test("undo works in the form, and one that takes the open record away leads back")
  func undo() {
    #expect(robot(keys(to: "effectiveness") + "4 Ctrl-Z").focused?.effectiveness == Rating(2))
    let robot = robot(keys(to: "pains") + "Down \"queue\" Enter Up Enter Ctrl-Z")
    #expect(robot.focused?.pains.count == 1)
  }

  @Test("a stage and the map have forms too")
  func others() {
    var robot = robot("Up Enter Down 2 Down \"to be sure\" Enter")
    #expect(robot.editor.map.stages[0].phase == .known(.during))
    #expect(robot.editor.map.stages[0].customerGoal == "to be sure")
    robot.perform("Esc")
    #expect(robot.editor.board.focus == .stage(robot.editor.map.stages[0].id))
  }

  @Test("nothing can be changed on a map that is read-only")
  func readOnly() {
    var robot = Robot(richMap, file: DocumentFile(path: "x", readOnly: .readOnlyAsked))
    robot.perform(
      "3 d x a Esc A Esc ! w F2 Esc m Right Enter Alt-Right <paste:a\\nb> Enter Down \"x\" Enter Esc Esc Ctrl-D + * t 2 Ctrl-Z"
    )
    #expect(robot.editor.map == richMap)
    #expect(!robot.editor.isModified)
  }
}
