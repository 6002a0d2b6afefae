import Console
import JourneyModel
import Phrases
import TerminalText
import Testing

@testable import JourneyEditor

@Suite struct CaptureTests {
  private func capturing(
    _ map: JourneyMap = richMap, _ size: (Int, Int) = (80, 24), file: DocumentFile = DocumentFile()
  ) -> Robot {
    var robot = Robot(map, size, file: file)
    robot.perform("F3")
    return robot
  }

  private func line(of robot: Robot) -> String? {
    if let adding = robot.editor.layers.top as? QuickAdd { adding.line.text } else { nil }
  }

  @Test("F3 turns it on and off, and each time it is said")
  func toggles() {
    var robot = Robot(richMap)
    #expect(!robot.editor.preferences.capturesLetters)
    robot.perform("F3")
    #expect(robot.editor.isCapturing)
    #expect(robot.editor.notice?.phrase == .captureBegun("F3"))
    robot.perform("F3 d")
    #expect(!robot.editor.isCapturing)
    #expect(robot.outline[0] == "Buy: Pays, Waits")
  }

  @Test(
    "the title says so in a word, whatever the size and the colours",
    arguments: [(80, 24), (40, 12), (28, 10)])
  func title(_ size: (Int, Int)) {
    var robot = Robot(richMap, size, repertoire: .ascii, colors: .monochrome)
    func title() -> Substring { robot.screen.split(separator: "\n")[0] }
    #expect(!title().hasSuffix(" capture"))
    robot.perform("F3")
    #expect(title().hasSuffix(" capture"))
    robot.perform("x")
    #expect(title().hasSuffix(" capture"))
  }

  @Test(
    "every letter begins a touchpoint with itself, in whatever script",
    arguments: Array("adxgquvZGNéßæجءيعپگﻻЖωא中かहã"))
  func letters(_ letter: Character) {
    var robot = capturing()
    let before = robot.json
    robot.type(String(letter))
    #expect(line(of: robot) == String(letter))
    #expect(robot.json == before)
    robot.perform("Enter Esc")
    #expect(robot.editor.map.stages[0].touchpoints.map(\.name) == ["Asks", String(letter), "Pays", "Waits"])
  }

  @Test("signs that are no command begin one too", arguments: Array("#@=~\"(«&💡،"))
  func signs(_ sign: Character) {
    var robot = capturing()
    robot.type(String(sign))
    #expect(line(of: robot) == String(sign))
  }

  @Test("a number sign and a name make a stage")
  func stage() {
    var robot = capturing()
    robot.perform("\"# Leave\" Enter Esc")
    #expect(robot.outline == ["Buy: Asks, Pays, Waits", "Leave:", "Use: Opens, Calls"])
  }

  @Test(
    "digits, arrows, signs that are commands, Enter, function and Ctrl keys stay commands",
    arguments: [
      "3", "٣", "0", "+", "-", "_", "*", "Down", "Tab", "End", "Space", ".", "Enter", "F2", "Insert",
      "Ctrl-D", "Ctrl-N",
      "Ctrl-X", "Delete", "!", "/", "؟", "?", ":", "Ctrl-P", "Ctrl-T", "Ctrl-E", "Shift-Down", "Alt-Right",
      "Esc",
    ])
  func commands(_ key: String) {
    var one = capturing()
    var other = Robot(richMap)
    one.perform(key)
    other.perform(key)
    #expect(one.json == other.json)
    #expect(one.editor.board.focus == other.editor.board.focus)
    #expect(
      String(describing: one.editor.layers.top as Any) == String(describing: other.editor.layers.top as Any))
  }

  @Test("what is no text begins nothing", arguments: ["\u{FFFD}", "\u{200F}"])
  func noText(_ text: String) {
    var robot = capturing()
    robot.type(text)
    #expect(robot.editor.isMapOnTop)
  }

  @Test("the line stands where `a` would open one", arguments: ["", "Down", "Up", "Tab", "Space Down"])
  func place(_ opening: String) {
    var one = Robot(richMap)
    one.perform(opening + " F3 \"New\" Enter Esc")
    var other = Robot(richMap)
    other.perform(opening + " a \"New\" Enter Esc")
    #expect(one.outline == other.outline)
    #expect(one.editor.board.focus == other.editor.board.focus)
  }

  @Test("on an empty map the first letter begins the first stage")
  func emptyMap() {
    var robot = capturing(JourneyMap(title: "Blank"))
    robot.perform("\"Asks\" Enter Esc")
    #expect(robot.outline == ["Stage 1: Asks"])
  }

  @Test("a list is pasted as on the board")
  func paste() {
    var robot = capturing()
    robot.perform("<paste:one\\ntwo>")
    #expect(robot.outline[0] == "Buy: Asks, one, two, Pays, Waits")
    #expect(robot.editor.isMapOnTop)
  }

  @Test("the line is protected from its first letter on")
  func journal() {
    var robot = capturing()
    robot.type("ي")
    guard case .openText(let text)? = robot.journal.last else { return #expect(Bool(false)) }
    #expect(text?.text == "ي")
  }

  @Test("a draft that was left waits for the line that is asked for")
  func draft() {
    var robot = capturing()
    robot.perform("\"half\" Esc \"more\" Enter Esc Up Insert")
    #expect(line(of: robot) == "half")
  }

  @Test("F3 works in the open line, which stays")
  func insideLine() {
    var robot = capturing()
    robot.perform("\"half\" F3")
    #expect(line(of: robot) == "half")
    #expect(!robot.editor.preferences.capturesLetters)
  }

  @Test("on a read-only map letters stay commands")
  func readOnly() {
    var robot = Robot(richMap, file: DocumentFile(readOnly: .readOnlyAsked))
    robot.perform("F3")
    #expect(!robot.editor.preferences.capturesLetters)
    #expect(robot.editor.notice == Notice(.readOnlyAsked, .warning))
    robot.editor.preferences.capturesLetters = true
    robot.perform("j")
    #expect(robot.focused?.name == "Pays")
    #expect(!robot.screen.contains(" capture\n"))
    robot.perform("F3")
    #expect(!robot.editor.preferences.capturesLetters)
  }

  @Test("it can be there from the beginning")
  func initially() {
    let look = Look(Capabilities(colors: .monochrome, repertoire: .unicode))
    let editor = Editor(richMap, look: look, size: Size(columns: 80, rows: 24), capturesLetters: true)
    #expect(editor.isCapturing)
  }

  @Test("hints and texts name only keys that work then")
  func hints() {
    for opening in ["", "Up", "Space"] {
      var robot = capturing()
      robot.perform(opening)
      let hints = robot.screen.split(separator: "\n").last ?? ""
      #expect(hints.contains("Letters add  F3 end capture"))
      for key in [" a ", " m ", " w ", " e "] { #expect(!hints.contains(key)) }
    }
    let robot = capturing()
    for action in Action.allCases {
      let name = robot.editor.keyName(action)
      #expect(!(name.prefix { $0 != " " }.count == 1 && name.first?.isLetter == true), "\(action): \(name)")
    }
    #expect(robot.editor.keyName(.addTouchpoint) == "Insert")
    #expect(robot.editor.keyName(.density) == "Ctrl-P")
  }
}
