import Console
import JourneyModel
import Phrases

extension Editor {
  /// Opens what the focus is on; on a map without anything, a line for the first touchpoint.
  mutating func open() {
    guard let subject = board.focus.form else { return perform(.addTouchpoint) }
    var form = Form(subject)
    if asksSixQuestions, case .touchpoint(let id) = subject { form.row = firstOpenQuestion(of: id) ?? 0 }
    open(form)
  }

  /// Opens the form of the map itself.
  mutating func openMap() { open(Form(.map)) }

  private mutating func open(_ form: Form) {
    var form = form
    if form.row == 0 { form.row = 1 }
    notice = nil
    mode = .form(form)
  }

  mutating func handle(_ key: KeyPress, form: Form) {
    if form.field != nil { return write(key, into: form) }
    var form = form
    let rows = rows(of: form.subject)
    switch key.key {
    case .up where key.modifiers.isEmpty, .tab where key.modifiers == .shift:
      form.row = rows.selectable(before: form.row)
    case .down where key.modifiers.isEmpty, .tab where key.modifiers.isEmpty:
      form.row = rows.selectable(after: form.row)
    case .pageUp, .pageDown: form.row = rows.section(from: form.row, by: key.key == .pageUp ? -1 : 1)
    case .home: form.row = rows.selectable(after: -1)
    case .end: form.row = rows.selectable(before: rows.count)
    default: return act(key, form: form, rows: rows)
    }
    document.seal()
    notice = nil
    mode = .form(form)
  }

  private mutating func act(_ key: KeyPress, form: Form, rows: [FormRow]) {
    if key.isBack {
      leave(form)
    } else if case .action(let action) = keymap.meaning(of: [key]), action == .undo || action == .redo,
      key.typed == nil
    {
      if case .disabled(let reason) = availability(of: action) {
        say(reason, .warning)
      } else {
        perform(action)
      }
      reopen(form)
    } else if rows.indices.contains(form.row) {
      // Where nothing can be written, a key is a choice in either layout and in any digits.
      let row = rows[form.row]
      use(row.writing(nil) == nil ? key.asLatin : key, on: row, form: form)
    }
  }

  /// Goes back to the form below, or to the board.
  private mutating func leave(_ form: Form) {
    var form = form
    form.levels.removeLast()
    mode = form.levels.isEmpty ? .board : .form(form)
    notice = nil
    repairFocus(near: nil)
  }

  /// Shows the form as far as what it is about is still there: undo can take it away, or change something else, and
  /// then the board shows what.
  private mutating func reopen(_ form: Form) {
    var form = form
    while let last = form.levels.last, fields(of: last.subject).isEmpty { form.levels.removeLast() }
    guard let first = form.levels.first, first.subject == board.focus.form || first.subject == .map else {
      mode = .board
      return
    }
    form.row = rows(of: form.subject).nearestSelectable(to: form.row)
    mode = .form(form)
  }

  // Writing into a row

  private mutating func write(_ key: KeyPress, into form: Form) {
    var form = form
    guard var field = form.field else { return }
    if key.isBack {
      if field.isMultiline { form = committed(form) } else { say(.fieldUnchanged) }
      form.field = nil
    } else if !field.isMultiline && key.isPlain(.enter) || key.isPlain(.tab) || isLeaving(key, field) {
      form = committed(form)
      if form.field == nil, !key.isPlain(.enter) {
        let rows = rows(of: form.subject)
        form.row = key.isPlain(.up) ? rows.selectable(before: form.row) : rows.selectable(after: form.row)
      }
    } else if field.handle(key, in: fieldSetting) {
      form.field = field
    } else {
      say(.unknownKey(key.name), .warning)
    }
    mode = .form(form)
  }

  private func isLeaving(_ key: KeyPress, _ field: TextField) -> Bool {
    !field.isMultiline && (key.isPlain(.up) || key.isPlain(.down))
  }

  /// The form with what is being written taken into the map; it stays open where the text is not of its form.
  mutating func committed(_ form: Form) -> Form {
    var form = form
    let rows = rows(of: form.subject)
    guard let field = form.field, rows.indices.contains(form.row) else { return form }
    let text = field.isMultiline ? field.text : field.text.trimmingWhitespace
    switch rows[form.row] {
    case .field(let row):
      switch row.control {
      case .text(let old, _, let set):
        let edits = old.isSameText(as: text) ? nil : set(text)
        if let edits, edits.isEmpty {
          say(.nameMissing, .warning)
        } else if let edits {
          setField(row, form, edits)
        }
      case .parsed(_, let hint, let set):
        guard let edits = set(text) else {
          say(.notUnderstood(text, hint), .warning)
          return form
        }
        setField(row, form, edits)
      case .choices(let words, _, _, let set):
        if !text.isEmpty, !words.contains(text) { setField(row, form, set(words + [text])) }
      case .scale, .flag, .choice, .records: break
      }
      form.field = nil
    case .newRecord(let row):
      form.field = nil
      if case .records(_, let add) = row.control, !text.isEmpty {
        if setField(row, form, add(text, &ids)) { form.row += 1 }
      }
    case .heading, .trend, .more, .record: form.field = nil
    }
    return form
  }

  mutating func paste(_ text: String, form: Form) {
    var form = form
    if form.field == nil {
      let rows = rows(of: form.subject)
      guard file.readOnly == nil, rows.indices.contains(form.row), let field = rows[form.row].writing(nil)
      else {
        return say(.pasteNotHere, .warning)
      }
      form.field = field
    }
    form.field?.insert(text)
    mode = .form(form)
  }

  /// Makes the edits of a field's change as one step.
  @discardableResult
  mutating func setField(_ field: FormField, _ form: Form, _ edits: [Edit]) -> Bool {
    let label = StepLabel(
      .changeField, title(of: form.subject), detail: look.phrasebook.plainText(field.label))
    return change(label, edits, merging: field.control.isNudged)
  }

  mutating func click(row: Int, in form: Form, isDouble: Bool) {
    let count = rows(of: form.subject).count
    var form = committed(form)
    let rows = rows(of: form.subject)
    // Where keeping the text added a row, the click no longer says which one was meant.
    guard form.field == nil, rows.count == count, rows.indices.contains(row), !rows[row].isHeading else {
      return mode = .form(form)
    }
    form.row = row
    mode = .form(form)
    if isDouble { handle(KeyPress(.enter), form: form) }
  }
}

extension [FormRow] {
  /// The next row that is no heading, or the same where there is none.
  func selectable(after row: Int) -> Int {
    indices.first { $0 > row && !self[$0].isHeading } ?? Swift.max(0, row)
  }

  /// The row itself if it can be chosen, else one near it.
  func nearestSelectable(to row: Int) -> Int {
    let row = Swift.min(Swift.max(0, row), Swift.max(0, count - 1))
    guard indices.contains(row), self[row].isHeading else { return row }
    return selectable(after: row) == row ? selectable(before: row) : selectable(after: row)
  }

  func selectable(before row: Int) -> Int {
    indices.last { $0 < row && !self[$0].isHeading } ?? row
  }

  /// The first row of the section before or behind.
  func section(from row: Int, by step: Int) -> Int {
    let heading =
      step > 0
      ? indices.first { $0 > row && self[$0].isHeading }
      : indices.last { $0 < row - 1 && self[$0].isHeading }
    return heading.map { selectable(after: $0) }
      ?? (step > 0 ? selectable(before: count) : selectable(after: -1))
  }
}

extension Focus {
  /// The form of what is focused.
  var form: Form.Subject? {
    switch self {
    case .nothing: nil
    case .stage(let id): .stage(id)
    case .touchpoint(let id): .touchpoint(id)
    }
  }
}
