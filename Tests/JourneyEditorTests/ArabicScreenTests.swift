import Console
import JourneyModel
import Phrases
import TerminalText
import Testing

@testable import JourneyEditor

/// What an Arabic screen shows: digits, numbers of choices, what gives way, and keys that fit the mirrored map.
@Suite struct ArabicScreenTests {
  @Test("digits that are chosen are shown wherever a number of ours stands")
  func digits() {
    var robot = Robot(richMap, (120, 30), language: .arabic)
    robot.editor.adopt(Phrasebook(.arabic, digits: .arabicIndic))
    for keys in ["", "g l", "g c", "g p", "g i", "Esc g f", "Esc g m F5 Right", "Esc Enter"] {
      robot.perform(keys)
      // Names of keys are Latin words; 1 to 5 are digits on the keyboard, and shown as such.
      let words = robot.screen.split { " \n│┃┊()/!".contains($0) }
      let latin = words.filter { word in
        word.contains { $0.isASCII && $0.isNumber } && !word.contains { $0.isASCII && $0.isLetter }
      }
      #expect(latin == [], "after \(keys)")
    }
  }

  @Test("where a zero is a dot, what has no value is a dash")
  func unrated() {
    let look = Look(
      Capabilities(colors: .indexed256, repertoire: .unicode),
      phrasebook: Phrasebook(.arabic, digits: .arabicIndic))
    #expect(look.signs.unrated == "–" && look.mirroredSigns.unrated == "–")
    var other = look
    other.phrasebook = Phrasebook(.arabic)
    #expect(other.signs.unrated == "·")
  }

  @Test("the impact of a pain has the same numbers in a form, in a table and in a round")
  func impact() {
    let options = PainImpact.allCases.map {
      FormField.Option(word: String($0.rawValue), title: .word("PainImpact", "\($0)"))
    }
    let control = FormField.Control.choice(nil, options) { _ in [] }
    for impact in PainImpact.allCases {
      let key = KeyPress(.character(Character(String(impact.rawValue))))
      #expect(control.value(after: key, flow: .rightToLeft) == .word(String(impact.rawValue)))
    }
    #expect(control.value(after: KeyPress(.delete), flow: .rightToLeft) == .word(nil))
    let verdicts = Vocabulary(Verdict.self).options
    let verdict = FormField.Control.choice("keep", verdicts) { _ in [] }
    #expect(verdict.value(after: KeyPress(.character("1")), flow: .leftToRight) == .word(verdicts[0].word))
    #expect(verdict.value(after: KeyPress(.character("0")), flow: .leftToRight) == .word(nil))
  }

  @Test("the box, the number and the word of a choice stand together, in the order in which they are read")
  func choices() {
    let field = FormField(
      key: .field("impact"), label: .field("pain.impact"),
      control: .choice(
        "4",
        PainImpact.allCases.map {
          FormField.Option(word: String($0.rawValue), title: .word("PainImpact", "\($0)"))
        }, set: { _ in [] }))
    var look = Look(
      Capabilities(colors: .indexed256, repertoire: .unicode), phrasebook: Phrasebook(.arabic))
    look.reading = .rightToLeft
    let lines = FormRowView.lines(of: .field(field), isChosen: true, FormLayout(columns: 400), look)
    let shown = look.typesetter.glyphs(of: lines[0], direction: .rightToLeft).map(\.text).joined()
    let boxes = shown.replacing("\u{A0}", with: " ").matches(of: /(\d) \[(.)\]/)
    #expect(boxes.map { "\($0.1)\($0.2)" } == ["4x", "3 ", "2 ", "1 ", "0 "])
  }

  @Test("a notice that is too long shortens names, and keeps the key that takes it back")
  func longNotices() {
    let name = "The customer waits for the confirmation of the new appointment at the counter"
    var robot = Robot(map(["Buy: \(name), Pays"]), (80, 24))
    robot.perform("Home Delete")
    let row = robot.screen.split(separator: "\n").first { $0.contains("Deleted") }
    #expect(row?.contains("Ctrl-Z undoes it") == true && row?.contains("The customer waits") == true)
    #expect(row?.contains(name) == false)
  }

  @Test(
    "a stage is offered the way that it can go",
    arguments: [("en", "Alt-Right", "Alt-Left"), ("ar", "Alt-Left", "Alt-Right")])
  func onward(_ language: String, _ onward: String, _ back: String) {
    var map = map(["Buy: Asks", "Use: Opens"])
    map.language = language
    var robot = Robot(map, (160, 24))
    robot.perform("Up Up")
    #expect(robot.screen.contains(onward) && !robot.screen.contains(back))
    robot.perform(language == "ar" ? "Left" : "Right")
    robot.perform("Up")
    #expect(robot.screen.contains(back) && !robot.screen.contains(onward))
  }

  @Test("the cursor stands before the cell of a table that it is on, which stays reversed as a whole")
  func tableCursor() throws {
    var robot = Robot(tableMap, (100, 24))
    robot.perform("g i Down")
    let canvas = robot.editor.draw()
    let cursor = try #require(canvas.cursor)
    let cells = Array(canvas.cells(inRow: cursor.row))
    #expect(!cells[cursor.column].style.attributes.contains(.reverse))
    #expect(cells[cursor.column + 1].style.attributes.contains(.reverse))
  }
}
