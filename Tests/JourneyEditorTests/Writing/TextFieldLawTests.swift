import Console
import TerminalText
import Testing

@testable import JourneyEditor

/// What holds of a field whatever is done to it.
@Suite struct TextFieldLawTests {
  private static let keys = [
    "Left", "Right", "Up", "Down", "Home", "End", "Shift-Left", "Shift-Right", "Shift-Up", "Shift-Down",
    "Shift-Home",
    "Ctrl-Left", "Ctrl-Right", "Ctrl-Shift-Left", "Ctrl-Shift-Right", "Ctrl-Home", "Ctrl-End", "Backspace",
    "Backspace",
    "Delete", "Ctrl-W", "Ctrl-U", "Ctrl-K", "Ctrl-E", "Alt-Backspace", "Enter", "Ctrl-Z",
  ].compactMap { KeyPress(named: $0) }
  private static let letters = Array("aمُلاً١2 \u{301}\u{200F}\u{200D}👩🏽🇪🇬(-".unicodeScalars)

  private func step(_ field: inout TextField, _ random: inout IDSource, _ setting: FieldSetting) {
    switch random.next() % 8 {
    case 0: field.insert(RandomText.make(&random, pieces: 4, lines: true))
    case 1: field.select(field.word(at: Int(random.next() % 40)))
    case 2, 3, 4:
      let letter = Self.letters.randomElement(using: &random) ?? "a"
      _ = field.handle(KeyPress(.character(Character(letter))), in: setting)
    default: _ = field.handle(Self.keys.randomElement(using: &random) ?? KeyPress(.home), in: setting)
    }
  }

  @Test(
    "caret and selection stay in the text, and characters are what the text is made of", arguments: 0..<40)
  func invariants(_ seed: Int) {
    var random = IDSource(seed: UInt64(seed))
    var field = TextField(RandomText.make(&random, pieces: 6), isMultiline: seed % 2 == 0)
    let setting = fieldSetting(seed % 4 < 2 ? .leftToRight : .rightToLeft, width: 4 + seed % 20)
    for number in 0..<150 {
      step(&field, &random, setting)
      let situation = "seed \(seed), step \(number): \(field.text.debugDescription)"
      let all = 0...field.characters.count
      #expect(all.contains(field.caret) && all.contains(field.anchor ?? 0), "\(situation)")
      #expect(field.characters.elementsEqual(Array(field.text)) { $0.isSame(as: $1) }, "\(situation)")
    }
  }

  @Test("undone as far as it goes, the field holds what it held at first", arguments: 0..<40)
  func undoing(_ seed: Int) {
    var random = IDSource(seed: UInt64(seed) &+ 7)
    let first = RandomText.make(&random, pieces: 6)
    var field = TextField(first, isMultiline: true)
    for _ in 0..<150 { step(&field, &random, fieldSetting(width: 12)) }
    while field.redo() {}
    let furthest = field.text
    while field.undo() {}
    #expect(field.text.isSameText(as: first))
    while field.redo() {}
    #expect(field.text.isSameText(as: furthest))
  }

  @Test(
    "Backspace takes one scalar of a letter, and as many presses as it takes empty the field",
    arguments: 0..<40)
  func backspacing(_ seed: Int) {
    var random = IDSource(seed: UInt64(seed) &+ 13)
    var field = TextField(RandomText.make(&random, pieces: 10, lines: true), isMultiline: true)
    var presses = 0
    while field.caret > 0 {
      let before = field.text.unicodeScalars.count
      field.removeBackward()
      presses += 1
      #expect(field.text.unicodeScalars.count < before)
      guard presses < 1_000 else { break }
    }
    #expect(field.text.isEmpty)
  }

  @Test("what is selected and typed over is gone, and the rest stands as it stood", arguments: 0..<40)
  func replacing(_ seed: Int) {
    var random = IDSource(seed: UInt64(seed) &+ 21)
    let text = RandomText.make(&random, pieces: 10)
    var field = TextField(text)
    let ends = [Int(random.next() % 12), Int(random.next() % 12)].map { min($0, field.characters.count) }
      .sorted()
    guard ends[0] < ends[1] else { return }
    let characters = field.characters
    field.select(ends[0]..<ends[1])
    field.insert("x")
    let expected = String(characters[..<ends[0]]) + "x" + String(characters[ends[1]...])
    #expect(field.text.isSameText(as: expected))
    #expect(field.selection == nil)
  }
}

extension Character {
  fileprivate func isSame(as other: Character) -> Bool { unicodeScalars.elementsEqual(other.unicodeScalars) }
}
