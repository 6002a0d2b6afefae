import Console
import JourneyModel
import Phrases

extension Editor {
  /// Opens what the focus is on; on a map without anything, a line for the first touchpoint.
  mutating func open() {
    guard let subject = board.focus.form else { return perform(.addTouchpoint) }
    var form = Form(subject)
    if preferences.asksSixQuestions, case .touchpoint(let id) = subject {
      form.row = firstOpenQuestion(of: id) ?? 0
    }
    openForm(form)
  }

  /// Opens the form of the map itself.
  mutating func openMap() { openForm(Form(.map)) }

  private mutating func openForm(_ form: Form) {
    var form = form
    if form.row == 0 { form.row = 1 }
    notice = nil
    open(form)
  }

  mutating func handle(_ key: KeyPress, form: inout Form) -> Reaction {
    if form.writing != nil { return write(key, into: &form) }
    let rows = rows(of: form.subject)
    switch key.key {
    case .up where key.modifiers.isEmpty, .tab where key.modifiers == .shift:
      form.row = rows.selectable(before: form.row)
    case .down where key.modifiers.isEmpty, .tab where key.modifiers.isEmpty:
      form.row = rows.selectable(after: form.row)
    case .pageUp, .pageDown: form.row = rows.section(from: form.row, by: key.key == .pageUp ? -1 : 1)
    case .home: form.row = rows.selectable(after: -1)
    case .end: form.row = rows.selectable(before: rows.count)
    default: return act(key, form: &form, rows: rows)
    }
    document.seal()
    notice = nil
    return .stays
  }

  private mutating func act(_ key: KeyPress, form: inout Form, rows: [FormRow]) -> Reaction {
    if key.isBack {
      notice = nil
      repairFocus(near: nil)
      return .leaves
    } else if case .action(let action) = keymap.meaning(of: [key]), action == .undo || action == .redo,
      key.typed == nil
    {
      if case .disabled(let reason) = availability(of: action) {
        say(reason, .warning)
      } else {
        perform(action)
      }
      return fit(&form)
    } else if rows.indices.contains(form.row) {
      // Where nothing can be written, a key is a choice in either layout and in any digits.
      let row = rows[form.row]
      let meant = row.writing(nil) == nil ? key.asLatin : key
      let reaction = use(meant, on: row, form: &form)
      guard case .passes = reaction else { return reaction }
      say(.unknownKey(meant.name), .warning)
    }
    return .stays
  }

  /// Shows the form as far as what it is about is still there: undo can take it away, or change something else, and
  /// then the board shows what.
  private mutating func fit(_ form: inout Form) -> Reaction {
    let path = openForms
    guard let first = path.first, first.subject == board.focus.form || first.subject == .map,
      !fields(of: first.subject).isEmpty
    else {
      close()
      return .leaves
    }
    guard fields(of: form.subject).isEmpty else {
      form.row = rows(of: form.subject).nearestSelectable(to: form.row)
      return .stays
    }
    layers.pop()
    while var below = layers.top as? Form {
      guard fields(of: below.subject).isEmpty else {
        below.row = rows(of: below.subject).nearestSelectable(to: below.row)
        layers.top = below
        break
      }
      layers.pop()
    }
    return .leaves
  }

  /// The forms that are open, each over the one before.
  var openForms: [Form] { layers.all.compactMap { $0 as? Form } }

  // Writing into a row

  private mutating func write(_ key: KeyPress, into form: inout Form) -> Reaction {
    guard var field = form.writing else { return .stays }
    if key.isBack {
      if field.isMultiline { form = committed(form) } else { say(.fieldUnchanged) }
      form.writing = nil
    } else if !field.isMultiline && key.isPlain(.enter) || key.isPlain(.tab) || isLeaving(key, field) {
      form = committed(form)
      if form.writing == nil, !key.isPlain(.enter) {
        let rows = rows(of: form.subject)
        form.row = key.isPlain(.up) ? rows.selectable(before: form.row) : rows.selectable(after: form.row)
      }
    } else if field.handle(key, in: fieldSetting) {
      form.writing = field
    } else {
      return .passes
    }
    return .stays
  }

  private func isLeaving(_ key: KeyPress, _ field: TextField) -> Bool {
    !field.isMultiline && (key.isPlain(.up) || key.isPlain(.down))
  }

  /// The form with what is being written taken into the map; it stays open where the text is not of its form.
  mutating func committed(_ form: Form) -> Form {
    var form = form
    let rows = rows(of: form.subject)
    guard let field = form.writing, rows.indices.contains(form.row) else { return form }
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
      form.writing = nil
    case .newRecord(let row):
      form.writing = nil
      if case .records(_, let add) = row.control, !text.isEmpty {
        if setField(row, form, add(text, &document.ids)) { form.row += 1 }
      }
    case .heading, .trend, .remark, .more, .record: form.writing = nil
    }
    return form
  }

  mutating func paste(_ text: String, form: inout Form) {
    if form.writing == nil {
      let rows = rows(of: form.subject)
      guard file.readOnly == nil, rows.indices.contains(form.row), let field = rows[form.row].writing(nil)
      else {
        return say(.pasteNotHere, .warning)
      }
      form.writing = field
    }
    form.writing?.insert(text)
  }

  /// Makes the edits of a field's change as one step.
  @discardableResult
  mutating func setField(_ field: FormField, _ form: Form, _ edits: [Edit]) -> Bool {
    let label = StepLabel(
      .changeField, title(of: form.subject), detail: look.phrasebook.plainText(field.label))
    return change(label, edits, merging: field.control.isNudged)
  }

  mutating func click(row: Int, in form: inout Form, isDouble: Bool) -> Reaction {
    let count = rows(of: form.subject).count
    form = committed(form)
    let rows = rows(of: form.subject)
    // Where keeping the text added a row, the click no longer says which one was meant.
    guard form.writing == nil, rows.count == count, rows.indices.contains(row), !rows[row].isHeading else {
      return .stays
    }
    form.row = row
    return isDouble ? handle(KeyPress(.enter), form: &form) : .stays
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
