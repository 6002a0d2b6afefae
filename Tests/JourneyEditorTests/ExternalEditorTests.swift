import Console
import JourneyModel
import Phrases
import Testing

@testable import JourneyEditor

@Suite struct ExternalEditorTests {
  private func robot(_ script: String, file: DocumentFile = DocumentFile()) -> Robot {
    var robot = Robot(richMap, (80, 40), file: file)
    robot.perform(script)
    return robot
  }

  /// Keys after which a text is open, and that text.
  static let places = [
    ("a \"Pays =2\"", "Pays =2"), ("A \"Leave\"", "Leave"), ("F2", "Asks"), ("Up F2", "Buy"),
    ("w \"Web\"", "Web"),
    ("!  \"slow\"", "slow"), ("/ \"wait\"", "wait"), ("Enter F2", "Asks"),
    ("Enter Enter End \" often\"", "Asks often"),
    ("Ctrl-O Enter", "Test"), ("Enter End \"one\" Enter \"two\"", "one\ntwo"),
  ]

  @Test("F4 hands over the text being written, wherever one is", arguments: places)
  func handsOver(script: String, text: String) {
    #expect(robot(script + " F4").effects.last == .openEditor(text: text))
  }

  @Test("what comes back stands in the same field, still open", arguments: places)
  func comesBack(script: String, text: String) {
    var robot = robot(script + " F4")
    let before = robot.editor.map
    robot.editor.writtenOutside("new text")
    #expect(robot.status.hasPrefix("Taken over"))
    #expect(robot.editor.map == before)
    robot.perform("\"!\" F4")
    #expect(robot.effects.last == .openEditor(text: "new text!"))
    robot.perform("Ctrl-Z Ctrl-Z F4")
    #expect(robot.effects.last == .openEditor(text: text))
  }

  @Test("a form's text that is not open is opened and handed over")
  func opensRow() {
    #expect(robot("Enter F4").effects.last == .openEditor(text: "Asks"))
    var notes = robot("Enter End F4")
    #expect(notes.effects.last == .openEditor(text: ""))
    notes.editor.writtenOutside("one\ntwo\n")
    notes.perform("Esc")
    #expect(notes.focused?.notes == "one\ntwo\n")
    #expect(notes.editor.document.history.undoable != nil)
  }

  @Test("in a field of one line, line ends become spaces")
  func oneLine() {
    var robot = robot("F2 F4")
    robot.editor.writtenOutside("one\ntwo\r\nthree\u{2028}four")
    robot.perform("Enter")
    #expect(robot.focused?.name == "one two three four")
  }

  @Test("a failure, and the same text again, leave the field as it was and say so")
  func unchanged() {
    var robot = robot("F2 End \" twice\" F4")
    robot.editor.writingOutsideFailed(.editorFailed("vi", 1))
    #expect(robot.status == "The text is as it was: “vi” ended with status 1")
    robot.editor.writtenOutside("Asks twice")
    #expect(robot.status == "Your editor left the text as it was")
    robot.perform("Enter")
    #expect(robot.focused?.name == "Asks twice")
  }

  @Test(
    "where there is no text, F4 says so and nothing happens",
    arguments: [
      "", "m", "t", "d Ctrl-Q", "Enter Down Down Down Down", "Ctrl-P", "Ctrl-O Home Down Down Down Down",
    ])
  func noText(script: String) {
    let before = robot(script)
    let after = robot(script + " F4")
    #expect(after.effects == before.effects)
    #expect(after.editor.map == before.editor.map)
  }

  @Test("on the board, help and palette say why it cannot be done")
  func reason() {
    #expect(robot("F4").status == "No text is open here; F4 hands the one that is to your editor")
    guard case .disabled = robot("").editor.availability(of: .externalEditor) else {
      Issue.record("available on the board")
      return
    }
  }

  @Test("on a map that is read-only no field is opened for it, but what is looked for can be written")
  func readOnly() {
    let file = DocumentFile(path: "x", readOnly: .readOnlyAsked)
    #expect(robot("Enter F4", file: file).effects.isEmpty)
    #expect(robot("Enter F4", file: file).status == "The map was opened read-only")
    #expect(robot("/ \"a\" F4", file: file).effects == [.openEditor(text: "a")])
  }

  @Test("a text that comes back when nothing is open goes nowhere")
  func nowhere() {
    var robot = robot("")
    robot.editor.writtenOutside("stray")
    #expect(robot.editor.map == richMap && robot.status.isEmpty)
  }
}

@Suite struct HandingOverTests {
  private func effects(_ script: String) -> [Effect] {
    var robot = Robot(richMap)
    robot.perform(script)
    return robot.effects
  }

  @Test("what is copied or cut goes to the terminal's clipboard by name, one a line")
  func copying() {
    #expect(effects("y") == [.copy("Asks")])
    #expect(effects("x") == [.copy("Asks")])
    #expect(effects("Shift-Down y") == [.copy("Asks\nPays")])
    #expect(effects("Up y") == [.copy("# Buy\nAsks\nPays\nWaits")])
  }

  @Test("a name of several lines is one line of what is copied")
  func lines() {
    let touchpoint = Touchpoint(id: Identifier("a"), name: "two\nlines")
    #expect(Clipboard.Content.touchpoints([touchpoint, touchpoint]).text == "two lines\ntwo lines")
  }

  @Test("what was copied as text makes the same stage when it is pasted where there is none of that name")
  func roundTrip() {
    var robot = Robot(richMap)
    robot.perform("Up y F2 \"Order\" Enter")
    guard case .copy(let text)? = robot.effects.last else { return }
    robot.send(.paste(text))
    #expect(robot.outline == ["Order: Asks, Pays, Waits", "Buy: Asks, Pays, Waits", "Use: Opens, Calls"])
  }

  @Test("the palette stops the program, and so does a stop from outside, whatever is open")
  func suspending() {
    #expect(effects("Ctrl-P \"shell\" Enter") == [.suspend])
    var robot = Robot(richMap)
    robot.perform("F2 End \"x\"")
    robot.send(.stopRequested)
    robot.send(.resumed)
    #expect(robot.effects == [.suspend, .redraw])
    robot.perform("Enter")
    #expect(robot.focused?.name == "Asksx")
  }
}
