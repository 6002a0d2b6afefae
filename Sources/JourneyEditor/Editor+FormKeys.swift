import Console
import JourneyModel
import Phrases

extension Editor {
  /// What a key does on a form's chosen row while nothing is being written.
  mutating func use(_ key: KeyPress, on row: FormRow, form: Form) {
    switch row {
    case .heading: return
    case .record(let field, let index): use(key, onRecord: index, of: field, form: form)
    case .newRecord: beginWriting(key, row: row, form: form)
    case .field(let field):
      switch field.control {
      case .text, .parsed: beginWriting(key, row: row, form: form)
      case .flag(let value, let set):
        guard key.isPlain(.enter) || key.typed == " " || key.isSideways else { return refuse(key) }
        setField(field, form, set(!value))
      case .scale(let value, let range, _, let set):
        guard let new = scaleValue(key, value, range) else { return refuse(key) }
        if new != .some(value) { setField(field, form, set(new)) }
      case .choice(let word, let options, let set):
        guard let new = chosen(key, word, options) else { return refuse(key) }
        setField(field, form, set(new))
      case .choices(let words, let options, let isOpen, let set):
        if let words = toggled(key, words, options) {
          setField(field, form, set(words))
        } else if isOpen {
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
      _ = field.handle(key)
    } else if !key.isPlain(.enter), !key.isPlain(.function(2)) {
      return refuse(key)
    }
    form.field = field
    notice = nil
    mode = .form(form)
  }

  /// The value that a key gives on a scale; the outer nil where it gives none.
  private func scaleValue(_ key: KeyPress, _ value: Int?, _ range: ClosedRange<Int>) -> Int?? {
    let step = flow == .leftToRight ? 1 : -1
    let middle = range.contains(0) ? 0 : 2
    switch key.key {
    case .right: return .some(min(range.upperBound, (value ?? middle) + step))
    case .left: return .some(max(range.lowerBound, (value ?? middle + 2 * step) - step))
    case .delete, .backspace: return .some(nil)
    case .character("+"): return .some(min(range.upperBound, (value ?? middle) + 1))
    case .character("-"): return .some(max(range.lowerBound, (value ?? 0) - 1))
    case .character("_"): return .some(nil)
    case .character(let character):
      guard let digit = character.wholeNumberValue else { return nil }
      if digit == 0, !range.contains(0) { return .some(nil) }
      return range.contains(digit) ? .some(digit) : nil
    default: return nil
    }
  }

  /// The word that a key chooses: a digit the n-th, arrows and Enter the next, 0 and Delete none.
  private func chosen(_ key: KeyPress, _ word: String?, _ options: [FormField.Option]) -> String?? {
    let index = options.firstIndex { $0.word == word }
    switch key.key {
    case .delete, .backspace, .character("0"): return .some(nil)
    case .right, .enter, .character(" "): return .some(options[((index ?? -1) + 1) % options.count].word)
    case .left: return .some(options[((index ?? 0) + options.count - 1) % options.count].word)
    case .character(let character):
      guard let digit = character.wholeNumberValue, options.indices.contains(digit - 1) else { return nil }
      return .some(options[digit - 1].word)
    default: return nil
    }
  }

  /// The words after a digit has put the n-th in or out; Delete takes all out.
  private func toggled(_ key: KeyPress, _ words: [String], _ options: [FormField.Option]) -> [String]? {
    if key.isPlain(.delete) || key.isPlain(.backspace) { return [] }
    guard let digit = key.typed?.wholeNumberValue, options.indices.contains(digit - 1) else { return nil }
    let word = options[digit - 1].word
    return words.contains(word) ? words.filter { $0 != word } : words + [word]
  }
}

extension KeyPress {
  fileprivate var isSideways: Bool { isPlain(.left) || isPlain(.right) }
}

extension FormRow {
  /// The field in which the row is written, holding the given text or what the row holds; nil for rows of choices.
  func writing(_ text: String?) -> TextField? {
    switch self {
    case .heading, .record: return nil
    case .newRecord: return TextField(text ?? "")
    case .field(let field):
      switch field.control {
      case .text(let value, let isMultiline, _): return TextField(text ?? value, isMultiline: isMultiline)
      case .parsed(let value, _, _): return TextField(text ?? value)
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
