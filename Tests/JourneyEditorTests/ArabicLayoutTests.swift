import Console
import JourneyModel
import Phrases
import Testing

@testable import JourneyEditor

@Suite struct ArabicLayoutTests {
  private static let arabic = Array("ذضصثقفغعهخحجدشسيبلاتنمكطئءؤر\u{FEFB}ىةوزظ")
  private static let latin = Array("`qwertyuiop[]asdfghjkl;'zxcvbnm,./")
  private static let pairs = Array(zip(arabic, latin))

  private func key(_ character: Character, _ modifiers: Modifiers = []) -> KeyPress {
    KeyPress(.character(character), modifiers)
  }

  @Test("each key of the Arabic layout is the Latin key in its place", arguments: pairs)
  func places(_ arabic: Character, _ latin: Character) {
    #expect(Self.arabic.count == Self.latin.count)
    #expect(key(arabic).inLatinPlace == key(latin))
    #expect(Keymap.usual.reading(of: key(arabic)).meaning == Keymap.usual.meaning(of: [key(latin)]))
  }

  @Test("digits of both sets are digits, and the question mark is one")
  func digits() {
    for (index, digits) in zip("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹").enumerated() {
      let expected = key(Character(String(index)))
      #expect(key(digits.0).inLatinPlace == expected)
      #expect(key(digits.1).inLatinPlace == expected)
    }
    #expect(key("؟").inLatinPlace == key("?"))
  }

  @Test(
    "ASCII means itself, and what Shift gives on an Arabic keyboard is no other key",
    arguments: Array("aZ1?,[ أإآ،؛َّـپچé"))
  func others(_ character: Character) {
    #expect(key(character).inLatinPlace == nil)
    #expect(key(character).asLatin == key(character))
  }

  @Test("a key without a character has no other place")
  func namedKeys() {
    #expect(KeyPress(.enter).inLatinPlace == nil)
    #expect(KeyPress(.function(3)).asLatin == KeyPress(.function(3)))
  }

  @Test("a bound Arabic character means what it is bound to, by whichever key")
  func explicitBinding() {
    let bound: [Action: [String]] = [.density: ["ش"], .save: ["ل ا"]]
    let keymap = Keymap { bound[$0] ?? $0.usualKeys }
    #expect(keymap.reading(of: key("ش")).meaning == .action(.density))
    #expect(!keymap.reading(of: key("ش")).isByPlace)
    #expect(keymap.reading(of: key("ي")).isByPlace)
    #expect(keymap.reading(of: key("ل")).meaning == .prefix)
    #expect(keymap.reading(of: key("ا"), after: [key("ل")]).meaning == .action(.save))
  }

  @Test(
    "whatever an Arabic letter does on the board, the Latin one does too",
    arguments: [
      ("ت", "j"), ("م", "l"), ("ل ٢", "g 2"), ("ل ل", "g g"), ("٤", "4"), ("۲ ٠", "2 0"), ("ش", "a"),
      ("خ", "o"),
      ("ث", "e"), ("ص", "w"), ("ؤ", "c"), ("ه", "i"), ("ف ن", "t k"), ("ف ٢", "t 2"),
      ("ة م Enter", "m l Enter"),
      ("ة م ة", "m l m"), ("ر ت", "v j"), ("غ ح", "y p"), ("٤ ع", "4 u"), ("ئ", "z"), ("ز", "."), ("و", ","),
      ("ظ", "/"), ("؟", "?"), ("ض", "q"), ("Ctrl-س", "Ctrl-S"), ("Ctrl-ح", "Ctrl-P"), ("Ctrl-ي", "Ctrl-D"),
    ])
  func sameAsLatin(_ arabic: String, _ latin: String) {
    var one = Robot(richMap)
    var other = Robot(richMap)
    one.perform(arabic)
    other.perform(latin)
    #expect(one.screen == other.screen)
    #expect(one.json == other.json)
    #expect(one.effects == other.effects)
  }

  @Test("in a line Arabic letters are letters", arguments: ["a", "e", "!", "/", "Ctrl-P", "w"])
  func fields(_ opening: String) {
    var robot = Robot(richMap)
    robot.perform(opening)
    robot.type("شي")
    #expect(robot.screen.contains("ﻲﺷ"))
  }

  @Test("keys with Ctrl work in a line too")
  func chordsInFields() {
    var robot = Robot(richMap)
    robot.perform("a \"one two\" Ctrl-ص")
    guard let adding = robot.editor.layers.top as? QuickAdd else { return #expect(Bool(false)) }
    #expect(adding.line.text == "one ")
    robot.perform("Ctrl-ؤ")
    #expect(robot.editor.isMapOnTop)
  }

  @Test("a form's choices take digits of all sets, its texts keep them")
  func forms() {
    var one = Robot(richMap)
    var other = Robot(richMap)
    for _ in 0..<40 {
      one.perform("٢ ٠ Down")
      other.perform("2 0 Down")
    }
    #expect(
      one.editor.map.stages[0].touchpoints[0].category == other.editor.map.stages[0].touchpoints[0].category)
    var robot = Robot(richMap)
    robot.perform("Enter Down")
    robot.type("٢")
    #expect(robot.screen.contains("٢"))
  }

  // Nobody deletes a card by beginning to type Arabic.

  @Test("no Arabic letter takes a card away", arguments: Array("ذضصثقفغعهخحجدشسيبلاتنمكطئءؤرﻻىةوزظأإآئءىة"))
  func nothingGoes(_ letter: Character) {
    for opening in ["", "Up", "Space Down Space", "a \"new\" Enter Esc", "A \"new\" Enter Esc", "1"] {
      var robot = Robot(richMap)
      robot.perform(opening)
      let before = robot.editor.map
      robot.type(String(letter))
      #expect(Set(robot.editor.map.stages.map(\.id)).isSuperset(of: before.stages.map(\.id)))
      #expect(robot.editor.map.touchpointCount >= before.touchpointCount)
    }
  }

  @Test("no Arabic word that is typed on the board takes a card away, nor does Enter behind it")
  func wordsTakeNothing() {
    for word in ["يدفع", "يء يء", "ءيء", "عميل يشتري", "حذف البطاقة", "لا يعمل", "عععععع", "سيييي"] {
      var robot = Robot(richMap)
      robot.perform("a \"new\" Enter Esc")
      let count = robot.editor.map.touchpointCount
      robot.type(word)
      robot.perform("Enter")
      #expect(robot.editor.map.touchpointCount >= count, "\(word)")
    }
  }

  @Test(
    "a letter that would take something away says which key does",
    arguments: [
      ("", "ي", "Delete"), ("", "ء", "Ctrl-X"), ("Up", "ي", "Delete"), ("a \"new\" Enter Esc", "ع", "Ctrl-Z"),
    ])
  func refusal(_ opening: String, _ letter: String, _ key: String) {
    var robot = Robot(richMap)
    robot.perform(opening)
    let before = robot.json
    robot.perform(letter)
    #expect(robot.editor.notice == Notice(.letterRemovesNothing(letter, key, "F3"), .warning))
    #expect(robot.json == before)
    #expect(robot.editor.isMapOnTop)
    robot.perform(key)
    if robot.editor.layers.top is Question { robot.perform("Enter") }
    #expect(robot.json != before)
  }

  @Test("where there is nothing to take away the reason is said")
  func refusalWithoutReason() {
    var robot = Robot()
    robot.perform("ي")
    #expect(robot.editor.notice?.phrase == .noStages("A"))
  }

  @Test("the two characters of the key لا do nothing together")
  func lamAlef() {
    var robot = Robot(richMap)
    let before = robot.json
    robot.type("لا")
    #expect(robot.json == before)
    #expect(robot.editor.isMapOnTop)
    #expect((robot.editor.layers.top as? MapLayer)?.begun.isEmpty == true)
  }

  // Pages, questions

  @Test("pages and questions are answered in either layout")
  func answers() {
    var robot = Robot(richMap, file: DocumentFile(path: "map.json"))
    robot.perform("1 Ctrl-Q ن")
    #expect(robot.effects.last == .keep(thenQuit: true))

    robot = Robot(richMap, file: DocumentFile(path: "map.json"))
    robot.editor.offerLocked(by: .verbatim("somebody"))
    robot.perform("ؤ")
    #expect(robot.effects.contains(.detach))
  }

  @Test("what the file's change asks can be answered without Shift", arguments: ["k", "ن", "b", "\u{FEFB}"])
  func keepBoth(_ key: String) {
    var robot = Robot(richMap, file: DocumentFile(path: "map.json"))
    robot.perform("1")
    robot.editor.fileChanged(.rewritten(base: richMap, theirs: map(["Other"])))
    robot.perform(key)
    guard let prompt = robot.editor.layers.top as? Prompt else { return #expect(Bool(false)) }
    #expect(prompt.purpose == .saveAs)
  }

  @Test("overwriting needs a capital letter or Ctrl, not a letter alone")
  func overwriting() {
    for (key, isDone) in [("O", true), ("Ctrl-O", true), ("Ctrl-خ", true), ("o", false), ("خ", false)] {
      var robot = Robot(richMap, file: DocumentFile(path: "map.json"))
      robot.perform("1")
      robot.editor.fileChanged(.rewritten(base: richMap, theirs: map(["Other"])))
      robot.perform(key)
      #expect(
        robot.effects.contains(.save(SaveRequest(path: nil, replacing: true, thenQuit: false))) == isDone)
    }
  }

  @Test("help finds a command by the Arabic letter on its key")
  func helpByKey() {
    var robot = Robot(richMap)
    robot.perform("F1")
    robot.type("ي")
    guard let list = robot.editor.layers.top as? ActionList else { return #expect(Bool(false)) }
    #expect(robot.editor.rows(of: list).first?.action == .delete)
  }

  @Test("whatever has a capital letter has a key that needs none")
  func capitals() {
    for action in Action.allCases {
      /// Whether one of the steps of a key or a sequence is a capital letter.
      func needsCapital(_ key: String) -> Bool {
        key.split(separator: " ").contains { $0.count == 1 && $0.first?.isUppercase == true }
      }
      guard action.usualKeys.contains(where: needsCapital) else { continue }
      #expect(action.usualKeys.contains { !needsCapital($0) }, "\(action)")
    }
  }
}
