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
  /// Whether the things hold several values, none of which stands in the field.
  var isMixed = false
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
    case .scale, .choice, .choices(_, _, false, _): open(CellEdit(targets: targets, key: key))
    case .text, .parsed, .choices:
      var writing = FormRow.field(field).writing(nil)
      let isMixed = targets.dropFirst().contains { part in
        self.field(key, of: part).flatMap { FormRow.field($0).writing(nil)?.text } != writing?.text
      }
      if isMixed { writing = FormRow.field(field).writing("") }
      if writing?.isMultiline == false { writing?.offer() }
      open(CellEdit(targets: targets, key: key, field: writing, isMixed: isMixed))
      if isMixed { say(.mixedValues(targets.count)) }
    }
  }

  /// Opens the form of a part with a field of it chosen.
  mutating func openForm(of part: MapPart, at key: FieldKey) {
    if field(key, of: part)?.isRare == true { preferences.showsAllFields = true }
    var form = Form(part)
    let row = rows(of: part).firstIndex {
      if case .field(let field) = $0 { field.key == key } else { false }
    }
    form.row = rows(of: part).nearestSelectable(to: row ?? 1)
    open(form)
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
    if targets.contains(where: \.isTouchpoint) { clipboard.change = .field(key, value) }
    let subject = targets.count == 1 ? title(of: targets[0]) : ""
    change(
      StepLabel(.changeField, subject, detail: name, count: targets.count), edits, merging: isNudged)
    return true
  }

  /// What the journal is told of a cell that is being written: it comes back in the form.
  func openText(of cell: CellEdit) -> OpenText? {
    guard let field = cell.field, let first = cell.targets.first, let old = self.field(cell.key, of: first)
    else { return nil }
    if cell.isMixed { return text(field, unlike: "", at: .field(first, cell.key)) }
    return text(field, unlike: FormRow.field(old).writing(nil)?.text ?? "", at: .field(first, cell.key))
  }
}

extension MapPart {
  fileprivate var isTouchpoint: Bool { if case .touchpoint = self { true } else { false } }
}
