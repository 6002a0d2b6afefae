import Console
import JourneyInsight
import JourneyModel
import JourneyWords
import Phrases

extension Editor {
  /// Opens the form of what the row is about.
  mutating func openInTable() {
    if isOnFold { return foldGroup() }
    switch currentRow {
    case nil: break
    case .parked(let id):
      if let reason = file.readOnly { say(reason, .warning) } else { beginFiling(id) }
    case .touchpoint(let id), .unexplained(let id): openForm(of: .touchpoint(id), at: .field("name"))
    case .friction(let id, _): openForm(of: .stage(id), at: .field("frictions"))
    case .pain(let id, _): openForm(of: .touchpoint(id), at: .field("pains"))
    case .improvement(let id, _), .decision(let id):
      openForm(of: .touchpoint(id), at: .field("improvements"))
    case .opportunity(let id, let opportunity):
      openForm(of: .opportunity(id, opportunity), at: .field("text"))
    case .mapOpportunity(let id): openForm(of: .mapOpportunity(id), at: .field("text"))
    }
  }

  /// Changes the cell that the eye is on, where it stands: of all selected rows, if this one is among them.
  mutating func editInTable() {
    guard let row = currentRow else { return }
    let column = currentColumn
    switch (row, column) {
    case (.friction(let id, _), .pain): return openForm(of: .stage(id), at: .field("frictions"))
    case (.unexplained, .pain): return beginPrompt(.pain)
    case (.decision, .action), (.decision, .actionOwner), (.decision, .due), (.decision, .status),
      (.decision, .informed):
      return beginPrompt(.improvement)
    default: break
    }
    guard let (key, part) = field(of: column, row) else {
      if column.painField != nil { return say(.painFirst(keyName(.addPain)), .warning) }
      let isStage = column == .stage
      return say(
        isStage
          ? .stageNotChangedHere(keyName(.pickUp)) : .notChangedHere(column.title(in: map, of: perspective)),
        .warning)
    }
    if case .text(_, true, _)? = field(key, of: part)?.control { return openForm(of: part, at: key) }
    edit(key, of: [part] + otherParts(than: part, of: column, row))
  }

  /// The field behind a cell; nil for what follows from others.
  private func field(of column: TableColumn, _ row: TableRow) -> (FieldKey, MapPart)? {
    switch (column, row) {
    case (.parked, .parked(let id)): return (.field("text"), .parked(id))
    case (_, .pain(let id, let pain)) where column.painField != nil:
      return column.painField.map { (.field($0), .pain(id, pain)) }
    case (_, .improvement(let id, let improvement)) where column.improvementField != nil:
      return column.improvementField.map { (.field($0), .improvement(id, improvement)) }
    case (_, .opportunity(let id, let opportunity)) where column.opportunityField != nil:
      return column.opportunityField.map { (.field($0), .opportunity(id, opportunity)) }
    case (_, .mapOpportunity(let id)):
      return column.opportunityField.map { (.field($0), .mapOpportunity(id)) }
    default: break
    }
    guard let id = row.touchpoint, let key = column.touchpointField else { return nil }
    return (key, .touchpoint(id))
  }

  private func otherParts(than part: MapPart, of column: TableColumn, _ row: TableRow) -> [MapPart] {
    guard let id = row.touchpoint, board.selection.contains(id), let rows = views.tables.rows else {
      return []
    }
    var seen: Set<MapPart> = [part]
    return rows.entries.compactMap { entry in
      guard let id = entry.row.touchpoint, board.selection.contains(id),
        let (_, other) = field(of: column, entry.row), seen.insert(other).inserted
      else { return nil }
      return other
    }
  }

  // Frictions

  /// Whether the row is a friction that can become a pain.
  var isOnTableFriction: Bool { if case .friction? = currentRow { true } else { false } }

  /// Makes the friction under the eye a pain: of the only touchpoint of its stage, else of the one that is asked for.
  mutating func turnFriction() {
    guard case .friction(let id, _)? = currentRow, let stage = map.stage(id) else { return }
    let weakest = weakestFirst(in: stage)
    guard let first = weakest.first else { return say(.noTouchpointForFriction(stage.name), .warning) }
    if weakest.count == 1 { return turnFriction(into: first) }
    let names = weakest.compactMap { map.touchpoint($0)?.name }
    var prompt = Prompt(.frictionPlace, text: names[0], suggestions: names)
    prompt.chosen = 0
    open(prompt)
  }

  /// Takes the answer to where the friction hurts: a suggestion, or the only touchpoint whose name holds what was typed.
  mutating func finishTurningFriction(_ prompt: inout Prompt) -> Reaction {
    guard case .friction(let id, _)? = currentRow, let stage = map.stage(id) else { return .leaves }
    let weakest = weakestFirst(in: stage)
    if let chosen = prompt.chosen, weakest.indices.contains(chosen),
      map.touchpoint(weakest[chosen])?.name == prompt.writing.text
    {
      turnFriction(into: weakest[chosen])
      return .leaves
    }
    let sought = SearchedText(prompt.writing.text.trimmingWhitespace)
    let found = weakest.filter { map.touchpoint($0).map { sought.occurs(in: $0.name) } ?? false }
    guard let only = found.first, found.count == 1 else {
      prompt.trouble = .notOneTouchpoint(prompt.writing.text)
      return .stays
    }
    turnFriction(into: only)
    return .leaves
  }

  private mutating func turnFriction(into id: Touchpoint.ID) {
    guard case .friction(let stage, let number)? = currentRow,
      let text = map.stage(stage)?.frictions[number], let touchpoint = map.touchpoint(id)
    else { return }
    let pain = Pain(id: document.ids.make(), text: text)
    let isDone = change(
      label(.addPain, [id], detail: text),
      [.touchpoint(id, .pains(.insert(pain, at: touchpoint.pains.count)))], focus: .touchpoint(id))
    // The eye stays with it: next its reach and impact are written.
    if isDone { table.cursor = .pain(id, pain.id) }
  }

  /// The touchpoints of a stage, those first that fall short of what is expected most, those without a rating last.
  private func weakestFirst(in stage: Stage) -> [Touchpoint.ID] {
    let source = tableSource
    let ranked = stage.touchpoints.ids.enumerated().map { number, id -> (Double, Int, Touchpoint.ID) in
      guard let item = source.item(.touchpoint(id)) else { return (100, number, id) }
      let assessment = source.assessment(of: item)
      return (assessment.rating.map { $0 - assessment.expected } ?? 100, number, id)
    }
    return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  // Deleting

  /// Deletes what the row stands for, or all selected rows.
  mutating func deleteInTable() {
    let marked = views.tables.rows?.entries.map(\.row).filter {
      $0.touchpoint.map(board.selection.contains) ?? false
    }
    let rows = board.selection.isEmpty ? currentRow.map { [$0] } ?? [] : marked ?? []
    let edits = Set(rows).compactMap(removal)
    if edits.isEmpty {
      say(.nothingToDeleteHere, .warning)
    } else {
      let name = look.phrasebook.plainText(perspective.title)
      change(StepLabel(.changeField, map.title, detail: name), edits)
    }
  }

  private func removal(of row: TableRow) -> Edit? {
    switch row {
    case .pain(let id, let pain): return .touchpoint(id, .pains(.remove(pain)))
    case .improvement(let id, let improvement):
      return .touchpoint(id, .improvements(.remove(improvement)))
    case .parked(let id): return .map(.parking(.remove(id)))
    case .opportunity(let id, let opportunity): return .touchpoint(id, .opportunities(.remove(opportunity)))
    case .mapOpportunity(let id): return .map(.opportunities(.remove(id)))
    case .decision(let id): return .touchpoint(id, .verdict(nil))
    case .friction(let id, let number):
      guard var frictions = map.stage(id)?.frictions, frictions.indices.contains(number) else { return nil }
      frictions.remove(at: number)
      return .stage(id, .frictions(frictions))
    case .touchpoint, .unexplained: return nil
    }
  }
}

extension TableColumn {
  /// The field of a pain's form.
  fileprivate var painField: String? {
    switch self {
    case .pain: "text"
    case .reach, .score: "reach"
    case .impact, .painClass: "impact"
    case .confidence: "confidence"
    case .rootCause: "rootCause"
    case .painVotes: "votes"
    default: nil
    }
  }

  /// The field of an improvement's form.
  fileprivate var improvementField: String? {
    switch self {
    case .action: "text"
    case .actionOwner: "owner"
    case .due: "due"
    case .status: "status"
    case .informed: "customersInformed"
    default: nil
    }
  }

  /// The field of a touchpoint's form.
  fileprivate var touchpointField: FieldKey? {
    switch self {
    case .field(let field): .field(field.name)
    case .persona(let id):
      FieldKey(name: TouchpointChange.personaEmotions.field.name, entry: id.text)
    case .rating, .judged, .level: .field("effectiveness")
    case .measured, .employees, .gap: .field("evidence")
    case .proposal: .field("verdict")
    default: nil
    }
  }
}
