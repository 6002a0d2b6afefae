import Console
import JourneyModel
import Phrases
import TerminalText
import TextFolding

extension Editor {
  /// What a key does on a form's chosen row while nothing is being written.
  mutating func use(_ key: KeyPress, on row: FormRow, form: inout Form) -> Reaction {
    if key.isPlain(.enter), row.isChoice { return handle(KeyPress(.down), form: &form) }
    switch row {
    case .heading, .trend, .remark: return .stays
    case .more:
      guard key.isPlain(.enter) || key.typed == " " else { return .passes }
      preferences.showsAllFields = true
    case .record(let field, let index): return use(key, onRecord: index, of: field, form: form)
    case .newRecord: return beginWriting(key, row: row, form: &form)
    case .field(let field):
      switch field.control {
      case .text, .parsed: return beginWriting(key, row: row, form: &form)
      case .flag, .scale, .choice:
        guard let edits = field.control.edits(after: key, flow: flow) else { return .passes }
        setField(field, form, edits)
      case .choices(_, _, let isOpen, _):
        if let edits = field.control.edits(after: key, flow: flow) {
          setField(field, form, edits)
        } else if isOpen, key.typed?.typedDigit == nil {
          return beginWriting(key, row: row, form: &form)
        } else {
          return .passes
        }
      case .records: return .passes
      }
    }
    return .stays
  }

  private mutating func use(_ key: KeyPress, onRecord index: Int, of field: FormField, form: Form) -> Reaction
  {
    guard case .records(let records, _) = field.control, records.indices.contains(index) else {
      return .stays
    }
    if key.isPlain(.enter) {
      notice = nil
      return .opens(Form(records[index].form, row: 1))
    } else if key.isPlain(.delete) || key.isPlain(.backspace) {
      setField(field, form, records[index].removal)
      return .stays
    }
    return .passes
  }

  /// Begins to write: Enter and F2 with what is there, Delete with nothing. What stands on one line is selected, so that a
  /// letter takes its place; to several lines a letter is added.
  private mutating func beginWriting(_ key: KeyPress, row: FormRow, form: inout Form) -> Reaction {
    if let reason = file.readOnly {
      say(reason, .warning)
      return .stays
    }
    guard var field = row.writing(nil) else { return .stays }
    if !field.isMultiline { field.offer() }
    if key.isPlain(.delete) || key.isPlain(.backspace) {
      field.replace(with: "")
    } else if key.typed != nil {
      _ = field.handle(key, in: fieldSetting)
    } else if !key.isPlain(.enter), !key.isPlain(.function(2)) {
      return .passes
    }
    form.writing = field
    notice = nil
    return .stays
  }
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
    case .heading, .trend, .remark, .more, .record: return nil
    case .newRecord: return TextField(text ?? "")
    case .field(let field):
      switch field.control {
      case .text(let value, let isMultiline, _):
        return TextField(text ?? value, isMultiline: isMultiline, isValue: field.isValue)
      case .parsed(let value, _, _): return TextField(text ?? value, isValue: !field.isProse)
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
