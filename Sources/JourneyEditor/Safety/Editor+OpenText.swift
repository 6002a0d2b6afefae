import JourneyModel

extension Editor {
  /// The text that is being written and is not part of the map yet, for the journal; nil also for one that nobody has
  /// touched.
  var openText: OpenText? { layers.top.openText(in: self) }

  func text(_ field: TextField, unlike old: String, at place: OpenText.Place) -> OpenText? {
    let text = field.text
    return text.isSameText(as: old) ? nil : OpenText(text, at: place)
  }

  /// Opens the place where a text was being written, the text in it, as far as that place is still there.
  mutating func reopen(_ open: OpenText) {
    switch open.place {
    case .touchpointLine(let stage, let position):
      let count = stage.flatMap { map.stage($0) }?.touchpoints.count ?? 0
      let known = stage.flatMap { map.position(of: $0) == nil ? nil : $0 }
      self.open(
        QuickAdd(line: TextField(open.text), stage: known, position: min(max(0, position), count)))
    case .stageLine(let position):
      self.open(
        QuickAdd(
          line: TextField(open.text), addsStages: true, position: min(max(0, position), map.stages.count)))
    case .name(let focus):
      board.focus = focus
      repairFocus(near: nil)
      if board.focus == focus { self.open(Renaming(focus: focus, name: TextField(open.text))) }
    case .prompt(let purpose, let focus):
      board.focus = focus
      repairFocus(near: nil)
      if let purpose = Prompt.Purpose(rawValue: purpose.rawValue) {
        beginPrompt(purpose)
        field?.replace(with: open.text)
      }
    case .field(let part, let row): reopen(part, row, open.text)
    }
  }

  private mutating func reopen(_ part: MapPart, _ row: Int, _ text: String) {
    preferences.showsAllFields = true
    let rows = rows(of: part)
    guard rows.indices.contains(row), var field = rows[row].writing(nil) else { return }
    field.replace(with: text)
    switch part.owner ?? part {
    case .touchpoint(let id): board.focus = .touchpoint(id)
    case .stage(let id): board.focus = .stage(id)
    default: break
    }
    if let owner = part.owner {
      open(Form(owner))
    } else {
      close()
    }
    var form = Form(part, row: row)
    form.writing = field
    layers.push(form)
  }
}

extension MapPart {
  /// What a record belongs to; nil for what stands on its own.
  var owner: MapPart? {
    switch self {
    case .map, .stage, .touchpoint: nil
    case .target(let id, _), .stageEvidence(let id, _): .stage(id)
    case .persona, .lane, .mapEvidence, .parked, .session: .map
    case .transition: .map
    case .pain(let id, _), .opportunity(let id, _), .evidence(let id, _), .improvement(let id, _):
      .touchpoint(id)
    }
  }
}
