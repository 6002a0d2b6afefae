import JourneyModel

extension Editor {
  /// The text that is being written and is not part of the map yet, for the journal; nil also for one that nobody has
  /// touched.
  var openText: OpenText? {
    switch mode {
    case .quickAdd(let adding):
      let place: OpenText.Place =
        adding.addsStages
        ? .stageLine(at: adding.position) : .touchpointLine(adding.stage, at: adding.position)
      return text(adding.field, unlike: "", at: place)
    case .rename(let focus, let field): return text(field, unlike: name(of: focus), at: .name(focus))
    case .cell(let cell): return openText(of: cell)
    case .round(let round): return openText(of: round)
    case .prompt(let prompt):
      guard let purpose = OpenText.Purpose(rawValue: prompt.purpose.rawValue) else { return nil }
      let old = prompt.purpose.addsSomething ? "" : prompt.initial
      return text(prompt.field, unlike: old, at: .prompt(purpose, board.focus))
    case .form(let form):
      guard let field = form.field else { return nil }
      let rows = rows(of: form.subject)
      guard rows.indices.contains(form.row), let key = rows[form.row].writtenKey else { return nil }
      return text(field, unlike: rows[form.row].writing(nil)?.text ?? "", at: .field(form.subject, key))
    default: return nil
    }
  }

  func text(_ field: TextField, unlike old: String, at place: OpenText.Place) -> OpenText? {
    let text = field.text
    return text.isSameText(as: old) ? nil : OpenText(text, at: place)
  }

  private func name(of focus: Focus) -> String {
    switch focus {
    case .nothing: ""
    case .stage(let id): map.stage(id)?.name ?? ""
    case .touchpoint(let id): map.touchpoint(id)?.name ?? ""
    }
  }

  /// Opens the place where a text was being written, the text in it, as far as that place is still there.
  mutating func reopen(_ open: OpenText) {
    switch open.place {
    case .touchpointLine(let stage, let position):
      let count = stage.flatMap { map.stage($0) }?.touchpoints.count ?? 0
      let known = stage.flatMap { map.position(of: $0) == nil ? nil : $0 }
      mode = .quickAdd(
        QuickAdd(field: TextField(open.text), stage: known, position: min(max(0, position), count)))
    case .stageLine(let position):
      mode = .quickAdd(
        QuickAdd(
          field: TextField(open.text), addsStages: true, position: min(max(0, position), map.stages.count)))
    case .name(let focus):
      board.focus = focus
      repairFocus(near: nil)
      if board.focus == focus { mode = .rename(focus, TextField(open.text)) }
    case .prompt(let purpose, let focus):
      board.focus = focus
      repairFocus(near: nil)
      if let purpose = Prompt.Purpose(rawValue: purpose.rawValue) {
        beginPrompt(purpose)
        if case .prompt(var prompt) = mode {
          prompt.field.replace(with: open.text)
          mode = .prompt(prompt)
        }
      }
    case .field(let part, let key): reopen(part, key, open.text)
    case .row(let part, let row):
      if let key = oldRows(of: part)[row] { reopen(part, key, open.text) }
    }
  }

  /// The fields by the rows that they had in forms when journals counted rows.
  private func oldRows(of part: MapPart) -> [Int: FieldKey] {
    let rows = allRows(of: part).filter { row in
      switch row {
      case .field(let field), .newRecord(let field), .record(let field, _): part.hadRow(for: field.key)
      case .heading, .trend, .more: true
      }
    }
    let keys = rows.enumerated().compactMap { number, row in row.writtenKey.map { (number, $0) } }
    return Dictionary(keys) { first, _ in first }
  }

  private mutating func reopen(_ part: MapPart, _ key: FieldKey, _ text: String) {
    showsAllFields = true
    var form = Form(part.owner ?? part)
    if part.owner != nil { form.levels.append(Form.Level(subject: part)) }
    let rows = rows(of: part)
    guard let row = number(of: key, in: rows), var field = rows[row].writing(nil) else { return }
    field.replace(with: text)
    switch part.owner ?? part {
    case .touchpoint(let id): board.focus = .touchpoint(id)
    case .stage(let id): board.focus = .stage(id)
    default: break
    }
    form.row = row
    form.field = field
    mode = .form(form)
  }
}

extension MapPart {
  /// Whether forms had a row for a field when journals counted rows: it is none of those that came later.
  fileprivate func hadRow(for key: FieldKey) -> Bool {
    switch self {
    case .map: JourneyMap.field(named: key.name).map { $0.number <= 19 } ?? false
    case .stage: Stage.field(named: key.name).map { $0.number <= 18 } ?? false
    case .touchpoint: Touchpoint.field(named: key.name).map { $0.number <= 38 } ?? false
    case .pain: Pain.field(named: key.name).map { $0.number <= 8 } ?? false
    case .opportunity: Opportunity.field(named: key.name).map { $0.number <= 4 } ?? false
    case .evidence, .stageEvidence, .mapEvidence:
      Evidence.field(named: key.name).map { $0.number <= 13 } ?? false
    case .improvement: Improvement.field(named: key.name).map { $0.number <= 7 } ?? false
    case .target: Target.field(named: key.name).map { $0.number <= 5 } ?? false
    case .persona: Persona.field(named: key.name).map { $0.number <= 8 } ?? false
    case .lane: Lane.field(named: key.name).map { $0.number <= 3 } ?? false
    case .parked: ParkedThought.field(named: key.name).map { $0.number <= 3 } ?? false
    case .session: Session.field(named: key.name).map { $0.number <= 5 } ?? false
    case .transition: Transition.field(named: key.name).map { $0.number <= 6 } ?? false
    }
  }

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
