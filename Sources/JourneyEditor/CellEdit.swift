import Console
import JourneyModel
import Phrases
import TextFolding

/// A field that is being changed where it stands, in a cell of a view; of several things at once where several are
/// selected.
struct CellEdit: Sendable {
  /// What is changed, the one under the cursor first.
  let targets: [MapPart]
  /// Which field of each.
  let key: FieldKey
  /// The text that is being written; nil for a field that is set by single keys.
  var field: TextField?

  /// The keys that work.
  var hints: Phrase {
    guard let field else { return .hintsCellChoice }
    return field.isMultiline ? .hintsCellLines : .hintsCell
  }
}

extension Editor {
  /// The field that a cell shows, as the map is now.
  func field(_ key: FieldKey, of part: MapPart) -> FormField? { fields(of: part).first { $0.key == key } }

  /// Begins to change a field where it stands. A flag just turns; records open in the form.
  mutating func edit(_ key: FieldKey, of targets: [MapPart]) {
    if let reason = file.readOnly { return say(reason, .warning) }
    guard let first = targets.first, let field = field(key, of: first) else { return }
    notice = nil
    switch field.control {
    case .flag(let value, _, _): set(.flag(!value), key, of: targets)
    case .records: openForm(of: first, at: key)
    case .scale, .choice, .choices(_, _, false, _): mode = .cell(CellEdit(targets: targets, key: key))
    case .text, .parsed, .choices:
      mode = .cell(CellEdit(targets: targets, key: key, field: FormRow.field(field).writing(nil)))
    }
  }

  /// Opens the form of a part with a field of it chosen.
  mutating func openForm(of part: MapPart, at key: FieldKey) {
    if field(key, of: part)?.isRare == true { showsAllFields = true }
    var form = Form(part)
    let row = rows(of: part).firstIndex {
      if case .field(let field) = $0 { field.key == key } else { false }
    }
    form.row = rows(of: part).nearestSelectable(to: row ?? 1)
    mode = .form(form)
  }

  mutating func handle(_ key: KeyPress, cell: CellEdit) {
    guard var field = cell.field else { return choose(key, cell: cell) }
    if key.isBack {
      if field.isMultiline {
        commit(cell)
      } else {
        mode = .board
        say(.fieldUnchanged)
      }
    } else if key.isPlain(.tab) || !field.isMultiline && key.isPlain(.enter) {
      if commit(cell), key.isPlain(.tab) { goOnInFlow(after: cell) }
    } else if field.handle(key, in: fieldSetting) {
      var cell = cell
      cell.field = field
      mode = .cell(cell)
    } else {
      say(.unknownKey(key.name), .warning)
    }
  }

  /// Takes a key for a field that is set by single keys. A digit is an answer; arrows try one after the other.
  private mutating func choose(_ pressed: KeyPress, cell: CellEdit) {
    let key = pressed.asLatin
    if key.isBack || key.isPlain(.enter) || key.isPlain(.tab) {
      mode = .board
      if key.isBack { notice = nil }
      return
    }
    guard let first = cell.targets.first, let control = field(cell.key, of: first)?.control,
      let value = control.value(after: key, flow: flow)
    else { return say(.chooseOneOfThese, .warning) }
    if case .choices = control {} else if key.typed?.typedDigit != nil { mode = .board }
    set(value, cell.key, of: cell.targets)
  }

  /// Takes what is being written into the map, and tells whether that could be done.
  @discardableResult
  mutating func commit(_ cell: CellEdit) -> Bool {
    mode = .board
    guard let field = cell.field, let first = cell.targets.first, let old = self.field(cell.key, of: first)
    else { return true }
    let text = field.isMultiline ? field.text : field.text.trimmingWhitespace
    if cell.targets.count == 1, let was = FormRow.field(old).writing(nil)?.text, was.isSameText(as: text) {
      return true
    }
    var value = ControlValue.text(text)
    if case .choices(let words, _, _, _) = old.control {
      value = .words(text.isEmpty || words.contains(text) ? words : words + [text])
    }
    if set(value, cell.key, of: cell.targets) { return true }
    mode = .cell(cell)
    return false
  }

  /// Gives a field of several things one value, as one step; nothing is changed where the value does not do.
  @discardableResult
  mutating func set(_ value: ControlValue, _ key: FieldKey, of targets: [MapPart]) -> Bool {
    var edits: [Edit] = []
    var isNudged = false
    var name = ""
    for target in targets {
      guard let field = field(key, of: target) else { continue }
      guard let made = field.control.edits(setting: value) else {
        say(field.control.complaint(about: value), .warning)
        return false
      }
      edits += made
      name = look.phrasebook.plainText(field.label)
      isNudged = field.control.isNudged
    }
    if targets.contains(where: \.isTouchpoint) { lastChange = .field(key, value) }
    let subject = targets.count == 1 ? title(of: targets[0]) : ""
    change(
      StepLabel(.changeField, subject, detail: name, count: targets.count), edits, merging: isNudged)
    return true
  }

  mutating func paste(_ text: String, cell: CellEdit) {
    var cell = cell
    cell.field?.insert(text)
    mode = .cell(cell)
  }

  /// What the journal is told of a cell that is being written: it comes back in the form.
  func openText(of cell: CellEdit) -> OpenText? {
    guard let field = cell.field, let first = cell.targets.first, let old = self.field(cell.key, of: first)
    else { return nil }
    return text(field, unlike: FormRow.field(old).writing(nil)?.text ?? "", at: .field(first, cell.key))
  }
}

extension MapPart {
  fileprivate var isTouchpoint: Bool { if case .touchpoint = self { true } else { false } }
}
