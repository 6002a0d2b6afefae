import Console
import JourneyModel
import Phrases
import TerminalText
import TextFolding

/// What a field can be set to, whichever kind of control it has.
enum ControlValue: Hashable, Sendable {
  case text(String)
  case number(Int?)
  case flag(Bool)
  case word(String?)
  case words([String])
}

extension FormField.Control {
  /// The edits that a single key makes on a field that is set by keys; nil where the key says nothing there.
  func edits(after key: KeyPress, flow: TextDirection) -> [Edit]? {
    value(after: key, flow: flow).flatMap(edits(setting:))
  }

  /// What a single key makes of the field's value; nil where it says nothing, or the field is written and not set.
  func value(after key: KeyPress, flow: TextDirection) -> ControlValue? {
    switch self {
    case .flag(let value, _, _):
      let turns = key.isPlain(.enter) || key.typed == " " || key.isPlain(.left) || key.isPlain(.right)
      return turns ? .flag(!value) : nil
    case .scale(let value, let range, _, _): return Self.scaled(key, value, range, flow)
    case .choice(let word, let options, _): return Self.chosen(key, word, options)
    case .choices(let words, let options, _, _): return Self.toggled(key, words, options)
    case .text, .parsed, .records: return nil
    }
  }

  /// The edits that give the field a value; nil where the value is not one that the field can have.
  func edits(setting value: ControlValue) -> [Edit]? {
    switch (self, value) {
    case (.text(_, _, let set), .text(let text)):
      let edits = set(text)
      return edits.isEmpty ? nil : edits
    case (.parsed(_, _, let set), .text(let text)): return set(text)
    case (.scale(_, _, _, let set), .number(let number)): return set(number)
    case (.flag(_, _, let set), .flag(let isOn)): return set(isOn)
    case (.choice(_, _, let set), .word(let word)): return set(word)
    case (.choices(_, _, _, let set), .words(let words)): return set(words)
    default: return nil
    }
  }

  /// Why a value does not do.
  func complaint(about value: ControlValue) -> Phrase {
    if case .parsed(_, let hint, _) = self, case .text(let text) = value { return .notUnderstood(text, hint) }
    return .nameMissing
  }

  /// What a key says on a scale. From unset, arrows begin beside the middle.
  private static func scaled(
    _ key: KeyPress, _ value: Int?, _ range: ClosedRange<Int>, _ flow: TextDirection
  ) -> ControlValue? {
    let isSigned = range.contains(0)
    func step(_ step: Int) -> ControlValue {
      let new = value.map { $0 + step } ?? (isSigned ? step : 3)
      return .number(min(range.upperBound, max(range.lowerBound, new)))
    }
    switch key.key {
    case .right: return step(flow == .leftToRight ? 1 : -1)
    case .left: return step(flow == .leftToRight ? -1 : 1)
    case .delete, .backspace, .character("_"): return .number(nil)
    case .character("+"): return step(1)
    case .character("-"), .character("\u{2212}"): return step(-1)
    case .character(let character):
      guard let digit = character.typedDigit else { return nil }
      if digit == 0, !isSigned { return .number(nil) }
      return range.contains(digit) ? .number(digit) : nil
    default: return nil
    }
  }

  /// The word that a key chooses: a digit that of its number, arrows and Space the next, Delete none, and so does 0 where
  /// it is no number of a word.
  private static func chosen(_ key: KeyPress, _ word: String?, _ options: [FormField.Option]) -> ControlValue?
  {
    guard !options.isEmpty else { return nil }
    let index = options.firstIndex { $0.word == word }
    switch key.key {
    case .delete, .backspace: return .word(nil)
    case .right, .character(" "): return .word(options[((index ?? -1) + 1) % options.count].word)
    case .left: return .word(options[((index ?? 0) + options.count - 1) % options.count].word)
    case .character(let character):
      guard let digit = character.typedDigit else { return nil }
      let place = digit - options.firstNumber
      if place < 0 { return .word(nil) }
      return options.indices.contains(place) ? .word(options[place].word) : nil
    default: return nil
    }
  }

  /// The words after a digit has put the n-th in or out; Delete takes all out.
  private static func toggled(_ key: KeyPress, _ words: [String], _ options: [FormField.Option])
    -> ControlValue?
  {
    if key.isPlain(.delete) || key.isPlain(.backspace) { return .words([]) }
    guard let digit = key.typed?.typedDigit, options.indices.contains(digit - 1) else { return nil }
    let word = options[digit - 1].word
    return .words(words.contains(word) ? words.filter { $0 != word } : words + [word])
  }
}

extension [FormField.Option] {
  /// The number of the first one: that of its value where they are a scale from 0, as rounds ask for it.
  var firstNumber: Int { first?.word == "0" ? 0 : 1 }
}
