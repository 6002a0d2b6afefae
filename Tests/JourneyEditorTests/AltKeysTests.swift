import Console
import JourneyModel
import Testing

@testable import JourneyEditor

extension Robot {
  /// Takes the bytes of a terminal, all in one packet.
  mutating func receive(_ bytes: String) {
    var decoder = KeyDecoder()
    decoder.push(bytes.utf8)
    decoder.flush()
    while let event = decoder.next() { send(event) }
  }
}

@Suite("Keys with Alt, Super and Esc") struct AltKeysTests {
  private func robot() -> Robot { Robot(map(["Buy: Asks, Pays", "Use: Opens"])) }

  @Test("Esc and the next key in one packet are both", arguments: [("j", "Pays"), ("\u{1B}[B", "Pays")])
  func escapeAndKey(key: String, expected: String) {
    var robot = robot()
    robot.perform("Enter")
    #expect(!robot.editor.isMapOnTop)
    robot.receive("\u{1B}" + key)
    #expect(robot.editor.isMapOnTop)
    #expect(robot.focused?.name == expected)
  }

  @Test("a bound key with Alt is that key")
  func bound() {
    var robot = robot()
    robot.receive("\u{1B}\u{1B}[B")
    #expect(robot.outline == ["Buy: Pays, Asks", "Use: Opens"])
    robot.perform("a \"one two\"")
    robot.receive("\u{1B}\u{7F}")
    #expect(robot.editor.field?.text == "one ")
    robot.receive("\u{1B}a")
    #expect(robot.editor.field?.selectedText == "one ")
  }

  @Test("what AltGr writes is written", arguments: ["ą", "€", "@", "{", "ß"])
  func altGr(letter: String) {
    var robot = robot()
    robot.perform("a \"x\"")
    robot.receive("\u{1B}" + letter)
    #expect(robot.editor.field?.text == "x" + letter)
  }

  @Test("Alt told by a terminal that cannot mean Esc does nothing where it is not bound")
  func certainAlt() {
    var robot = robot()
    robot.receive("\u{1B}[100;3u")
    #expect(robot.outline == ["Buy: Asks, Pays", "Use: Opens"])
  }

  @Test(
    "keys with Super, Hyper or Meta change nothing",
    arguments: [
      "\u{1B}[100;9u", "\u{1B}[27;9;100~", "\u{1B}[3;9~", "\u{1B}[120;17u", "\u{1B}[100;33u", "\u{1B}[13;9u",
    ],
    ["", "a", "Enter", "F2", ":", "?", "F1"])
  func uncommon(bytes: String, before: String) {
    var robot = robot()
    robot.perform(before)
    let (outline, text, layers) = (robot.outline, robot.editor.field?.text, robot.editor.layers.topNumber)
    robot.receive(bytes)
    #expect(
      robot.outline == outline && robot.editor.field?.text == text && robot.editor.layers.topNumber == layers)
  }

  @Test("a key with Caps Lock or Num Lock is the key")
  func locks() {
    var robot = robot()
    robot.receive("\u{1B}[1;129B\u{1B}[3;65~")
    #expect(robot.outline == ["Buy: Asks", "Use: Opens"])
  }

  @Test("what is too long for the clipboard of the terminal is said to be")
  func clipboard() {
    var robot = Robot(map(["Buy: " + String(repeating: "x", count: 80_000)]))
    robot.perform("y")
    #expect(robot.status.contains("too long for the clipboard of the terminal"))
    var short = self.robot()
    short.perform("y")
    #expect(short.status == "Copied “Asks”")
  }
}
