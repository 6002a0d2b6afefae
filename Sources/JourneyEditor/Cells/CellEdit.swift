import Console
import JourneyModel
import Phrases

/// A field that is being changed where it stands, in a cell of a view; of several things at once where several are
/// selected.
struct CellEdit: Sendable {
  /// What is changed, the one under the cursor first.
  let targets: [MapPart]
  /// Which field of each.
  let label: Phrase
  /// The text that is being written; nil for a field that is set by single keys.
  var field: TextField?

}

extension Editor {
  /// The field that a cell shows, as the map is now.
  func field(_ label: Phrase, of part: MapPart) -> FormField? { fields(of: part).first { $0.label == label } }

  /// Begins to change a field where it stands. A flag just turns; records open in the form.
  mutating func edit(_ label: Phrase, of targets: [MapPart]) {
    if let reason = file.readOnly { return say(reason, .warning) }
    guard let first = targets.first, let field = field(label, of: first) else { return }
    notice = nil
    switch field.control {
    case .flag(let value, _, _): set(.flag(!value), label, of: targets)
    case .records: openForm(of: first, at: label)
    case .scale, .choice, .choices(_, _, false, _): open(CellEdit(targets: targets, label: label))
    case .text, .parsed, .choices:
      open(CellEdit(targets: targets, label: label, field: FormRow.field(field).writing(nil)))
    }
  }

  /// Opens the form of a part with a field of it chosen.
  mutating func openForm(of part: MapPart, at label: Phrase) {
    if field(label, of: part)?.isRare == true { preferences.showsAllFields = true }
    var form = Form(part)
    let row = rows(of: part).firstIndex {
      if case .field(let field) = $0 { field.label == label } else { false }
    }
    form.row = rows(of: part).nearestSelectable(to: row ?? 1)
    open(form)
  }

  /// Gives a field of several things one value, as one step; nothing is changed where the value does not do.
  @discardableResult
  mutating func set(_ value: FieldValue, _ label: Phrase, of targets: [MapPart]) -> Bool {
    var edits: [Edit] = []
    var isNudged = false
    for target in targets {
      guard let field = field(label, of: target) else { continue }
      guard let made = field.control.edits(setting: value) else {
        say(field.control.complaint(about: value), .warning)
        return false
      }
      edits += made
      isNudged = field.control.isNudged
    }
    if targets.contains(where: \.isTouchpoint) { clipboard.change = .field(label, value) }
    let subject = targets.count == 1 ? title(of: targets[0]) : ""
    let name = look.phrasebook.plainText(label)
    change(
      StepLabel(.changeField, subject, detail: name, count: targets.count), edits, merging: isNudged)
    return true
  }

  /// What the journal is told of a cell that is being written: it comes back in the form.
  func openText(of cell: CellEdit) -> OpenText? {
    guard let field = cell.field, let first = cell.targets.first, let old = self.field(cell.label, of: first),
      let row = fullNumber(of: .field(old), in: first)
    else { return nil }
    return text(field, unlike: FormRow.field(old).writing(nil)?.text ?? "", at: .field(first, row: row))
  }
}

extension MapPart {
  fileprivate var isTouchpoint: Bool { if case .touchpoint = self { true } else { false } }
}
