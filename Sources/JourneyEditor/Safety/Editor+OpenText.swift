import JourneyModel
import JourneyWords

extension Editor {
  /// The text that is being written and is not part of the map yet, for the journal; nil also for one that nobody has
  /// touched.
  var openText: OpenText? { layers.top.openText(in: self) }

  /// What else was written and is in no map: what lies below, and what was left.
  var waitingTexts: WaitingTexts {
    WaitingTexts(
      below: layers.areClosed ? [] : layers.all.dropLast().compactMap { $0.openText(in: self) },
      left: drafts.left)
  }

  func text(_ field: TextField, unlike old: String, at place: OpenText.Place) -> OpenText? {
    let text = field.text
    return text.isSameText(as: old) ? nil : OpenText(text, at: place)
  }

  /// Opens the places where texts were being written, the texts in them, each over the one before. What has lost its place
  /// can be parked.
  mutating func reopen(_ texts: [OpenText]) {
    var isFirst = true
    for text in texts {
      if isFirst {
        reopen(text)
        isFirst = field == nil
      } else if case .prompt(let purpose, _) = text.place,
        let purpose = Prompt.Purpose(rawValue: purpose.rawValue)
      {
        layers.push(Prompt(purpose, text: text.text))
        continue
      }
      if field?.text.isSameText(as: text.text) != true, !text.text.trimmingWhitespace.isEmpty {
        layers.push(Prompt(.park, text: text.text))
        isFirst = false
      }
    }
  }

  /// Opens the place where a text was being written, the text in it, as far as that place is still there.
  private mutating func reopen(_ open: OpenText) {
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
    case .field(let part, let key): reopen(part, key, open.text)
    case .ballot: break
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
      case .remark: false
      }
    }
    let keys = rows.enumerated().compactMap { number, row in row.writtenKey.map { (number, $0) } }
    return Dictionary(keys) { first, _ in first }
  }

  private mutating func reopen(_ part: MapPart, _ key: FieldKey, _ text: String) {
    preferences.showsAllFields = true
    let rows = rows(of: part)
    guard let row = number(of: key, in: rows), var field = rows[row].writing(nil) else { return }
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
  /// Whether forms had a row for a field when journals counted rows: it is none of those that came later.
  fileprivate func hadRow(for key: FieldKey) -> Bool {
    switch self {
    case .map: JourneyMap.field(named: key.name).map { $0.number <= 19 } ?? false
    case .stage: Stage.field(named: key.name).map { $0.number <= 18 } ?? false
    case .touchpoint: Touchpoint.field(named: key.name).map { $0.number <= 38 } ?? false
    case .pain: Pain.field(named: key.name).map { $0.number <= 8 } ?? false
    case .opportunity, .mapOpportunity: Opportunity.field(named: key.name).map { $0.number <= 4 } ?? false
    case .evidence, .stageEvidence, .mapEvidence:
      Evidence.field(named: key.name).map { $0.number <= 13 } ?? false
    case .improvement: Improvement.field(named: key.name).map { $0.number <= 7 } ?? false
    case .target: Target.field(named: key.name).map { $0.number <= 5 } ?? false
    case .persona: Persona.field(named: key.name).map { $0.number <= 8 } ?? false
    case .lane: Lane.field(named: key.name).map { $0.number <= 3 } ?? false
    case .parked: ParkedThought.field(named: key.name).map { $0.number <= 3 } ?? false
    case .session: Session.field(named: key.name).map { $0.number <= 5 } ?? false
    case .voting: false
    case .transition: Transition.field(named: key.name).map { $0.number <= 6 } ?? false
    }
  }

  /// What a record belongs to; nil for what stands on its own.
  var owner: MapPart? {
    switch self {
    case .map, .stage, .touchpoint: nil
    case .target(let id, _), .stageEvidence(let id, _): .stage(id)
    case .persona, .lane, .mapEvidence, .mapOpportunity, .parked, .session, .voting: .map
    case .transition: .map
    case .pain(let id, _), .opportunity(let id, _), .evidence(let id, _), .improvement(let id, _):
      .touchpoint(id)
    }
  }
}
