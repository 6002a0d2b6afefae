import Console
import JourneyModel
import Phrases
import TerminalText

extension Editor {
  /// What a key does on a form's chosen row while nothing is being written.
  mutating func use(_ key: KeyPress, on row: FormRow, form: Form) {
    if key.isPlain(.enter), row.isChoice { return handle(KeyPress(.down), form: form) }
    switch row {
    case .heading: return
    case .record(let field, let index): use(key, onRecord: index, of: field, form: form)
    case .newRecord: beginWriting(key, row: row, form: form)
    case .field(let field):
      switch field.control {
      case .text, .parsed: beginWriting(key, row: row, form: form)
      case .flag(let value, _, let set):
        guard key.isPlain(.enter) || key.typed == " " || key.isSideways else { return refuse(key) }
        setField(field, form, set(!value))
      case .scale(let value, let range, _, let set):
        guard let choice = scaleChoice(key, value, range) else { return refuse(key) }
        setField(field, form, set(choice.value))
      case .choice(let word, let options, let set):
        guard let choice = wordChoice(key, word, options) else { return refuse(key) }
        setField(field, form, set(choice.value))
      case .choices(let words, let options, let isOpen, let set):
        if let words = toggled(key, words, options) {
          setField(field, form, set(words))
        } else if isOpen, key.typed?.typedDigit == nil {
          beginWriting(key, row: row, form: form)
        } else {
          refuse(key)
        }
      case .records: refuse(key)
      }
    }
  }

  private mutating func refuse(_ key: KeyPress) { say(.unknownKey(key.name), .warning) }

  private mutating func use(_ key: KeyPress, onRecord index: Int, of field: FormField, form: Form) {
    guard case .records(let records, _) = field.control, records.indices.contains(index) else { return }
    if key.isPlain(.enter) {
      var form = form
      form.levels.append(Form.Level(subject: records[index].form, row: 1))
      mode = .form(form)
      notice = nil
    } else if key.isPlain(.delete) || key.isPlain(.backspace) {
      setField(field, form, records[index].removal)
    } else {
      refuse(key)
    }
  }

  /// Begins to write: Enter and F2 with what is there, a letter behind it, Delete with nothing.
  private mutating func beginWriting(_ key: KeyPress, row: FormRow, form: Form) {
    if file.readOnly != nil { return say(file.readOnly ?? .pasteNotHere, .warning) }
    var form = form
    guard var field = row.writing(nil) else { return }
    if key.isPlain(.delete) || key.isPlain(.backspace) {
      field.replace(with: "")
    } else if key.typed != nil {
      _ = field.handle(key, in: fieldSetting)
    } else if !key.isPlain(.enter), !key.isPlain(.function(2)) {
      return refuse(key)
    }
    form.field = field
    notice = nil
    mode = .form(form)
  }

  /// What a key makes of a value that may be absent.
  private enum Choice<Value> {
    case set(Value)
    case clear

    var value: Value? {
      if case .set(let value) = self { value } else { nil }
    }
  }

  /// What a key says on a scale, or nil where it says nothing. From unset, arrows begin beside the middle.
  private func scaleChoice(_ key: KeyPress, _ value: Int?, _ range: ClosedRange<Int>) -> Choice<Int>? {
    let isSigned = range.contains(0)
    func step(_ step: Int) -> Choice<Int> {
      let new = value.map { $0 + step } ?? (isSigned ? step : 3)
      return .set(min(range.upperBound, max(range.lowerBound, new)))
    }
    switch key.key {
    case .right: return step(flow == .leftToRight ? 1 : -1)
    case .left: return step(flow == .leftToRight ? -1 : 1)
    case .delete, .backspace, .character("_"): return .clear
    case .character("+"): return step(1)
    case .character("-"), .character("\u{2212}"): return step(-1)
    case .character(let character):
      guard let digit = character.typedDigit else { return nil }
      if digit == 0, !isSigned { return .clear }
      return range.contains(digit) ? .set(digit) : nil
    default: return nil
    }
  }

  /// The word that a key chooses: a digit the n-th, arrows and Enter the next, 0 and Delete none.
  private func wordChoice(_ key: KeyPress, _ word: String?, _ options: [FormField.Option]) -> Choice<String>?
  {
    guard !options.isEmpty else { return nil }
    let index = options.firstIndex { $0.word == word }
    switch key.key {
    case .delete, .backspace: return .clear
    case .right, .character(" "): return .set(options[((index ?? -1) + 1) % options.count].word)
    case .left: return .set(options[((index ?? 0) + options.count - 1) % options.count].word)
    case .character(let character):
      guard let digit = character.typedDigit else { return nil }
      if digit == 0 { return .clear }
      return options.indices.contains(digit - 1) ? .set(options[digit - 1].word) : nil
    default: return nil
    }
  }

  /// The words after a digit has put the n-th in or out; Delete takes all out.
  private func toggled(_ key: KeyPress, _ words: [String], _ options: [FormField.Option]) -> [String]? {
    if key.isPlain(.delete) || key.isPlain(.backspace) { return [] }
    guard let digit = key.typed?.typedDigit, options.indices.contains(digit - 1) else { return nil }
    let word = options[digit - 1].word
    return words.contains(word) ? words.filter { $0 != word } : words + [word]
  }
}

extension KeyPress {
  fileprivate var isSideways: Bool { isPlain(.left) || isPlain(.right) }
}

extension FormRow {
  /// Whether the row is set by single keys, so that Enter just goes on.
  fileprivate var isChoice: Bool {
    guard case .field(let field) = self else { return false }
    switch field.control {
    case .scale, .choice, .choices(_, _, false, _): return true
    case .text, .parsed, .flag, .choices, .records: return false
    }
  }

  /// The field in which the row is written, holding the given text or what the row holds; nil for rows of choices.
  func writing(_ text: String?) -> TextField? {
    switch self {
    case .heading, .record: return nil
    case .newRecord: return TextField(text ?? "")
    case .field(let field):
      switch field.control {
      case .text(let value, let isMultiline, _):
        return TextField(text ?? value, isMultiline: isMultiline, isValue: field.isValue)
      case .parsed(let value, _, _): return TextField(text ?? value, isValue: true)
      case .choices(_, _, true, _): return TextField(text ?? "")
      case .flag, .scale, .choice, .choices, .records: return nil
      }
    }
  }
}

extension FormField.Control {
  /// Whether repeated changes become one step for undo.
  var isNudged: Bool {
    switch self {
    case .scale, .flag, .choice: true
    case .text, .parsed, .choices, .records: false
    }
  }
}
