import JourneyInsight
import JourneyModel
import Phrases

/// A form that is open: whose fields it shows, which of its rows is chosen, and what is being written into that.
/// The forms of records open over the form of what they belong to, and lead back to it.
struct Form: Sendable {
  /// What forms can be about.
  typealias Subject = MapPart

  let subject: Subject
  var row = 0
  /// The text that is being written into the chosen row.
  var writing: TextField?

  init(_ subject: Subject, row: Int = 0) {
    self.subject = subject
    self.row = row
  }
}

/// One field of a form: what it is called, how it is shown and changed, and the edits a change makes.
struct FormField: Sendable {
  /// The heading above it, where it begins a section.
  var section: Phrase?
  /// Which field it is.
  let key: FieldKey
  /// What it is called.
  let label: Phrase
  let control: Control
  /// Whether its text is a date, a tag or the like, which runs from left to right; parsed ones always do.
  var isValue = false
  /// Whether it is folded away, while it is empty, until somebody asks for all fields.
  var isRare = false
  /// How dated readings of one measure went, for a list of evidence.
  var trends: [Trend] = []
  /// What the map shares with others here, plain: it counts where the map says nothing itself.
  var shared: String?
  /// What is to be said of a list above it.
  var remark: Phrase?
  /// Whether a parsed text is a name all the same, which runs as its letters say.
  var isProse = false

  typealias Setter<Value> = @Sendable (Value) -> [Edit]

  /// A word to choose and what it is called.
  struct Option: Sendable {
    let word: String
    let title: Phrase
  }

  /// A record of a list, in one line.
  struct Record: Sendable {
    let text: String
    let form: Form.Subject
    let removal: [Edit]
    /// Whether the text is put together of several, each of which is isolated.
    var isComposed = false
  }

  enum Control: Sendable {
    /// Free text.
    case text(String, isMultiline: Bool, set: Setter<String>)
    /// A text that must be of a form: the setter gives nil for one that is not.
    case parsed(String, hint: Phrase, set: @Sendable (String) -> [Edit]?)
    /// A whole number of a range, or none.
    case scale(Int?, range: ClosedRange<Int>, shown: String, set: Setter<Int?>)
    /// On or off; `usually` is what goes without saying.
    case flag(Bool, usually: Bool, set: Setter<Bool>)
    /// One word or none.
    case choice(String?, [Option], set: Setter<String?>)
    /// Any number of words, free ones too where the vocabulary allows.
    case choices([String], [Option], isOpen: Bool, set: Setter<[String]>)
    /// Records that have forms of their own; text given to the last row makes a new one.
    case records([Record], add: @Sendable (String, inout IDSource) -> [Edit])
  }
}

/// One line of a form.
enum FormRow: Sendable {
  case heading(Phrase)
  case field(FormField)
  /// So many fields are folded away here.
  case more(Int)
  /// How the readings of a list went; it is only looked at.
  case trend(Trend)
  /// What is to be said of a list; it is only looked at.
  case remark(Phrase)
  case record(FormField, Int)
  /// The line that takes a new record.
  case newRecord(FormField)

  /// The field that is written in the line: for a list where a new record is.
  var writtenKey: FieldKey? {
    switch self {
    case .field(let field): field.isList ? nil : field.key
    case .newRecord(let field): field.key
    case .heading, .more, .trend, .remark, .record: nil
    }
  }

  /// Whether the row cannot be chosen: a heading, or the name above a list.
  var isHeading: Bool {
    switch self {
    case .heading, .trend, .remark: true
    case .field(let field): if case .records = field.control { true } else { false }
    case .record, .newRecord, .more: false
    }
  }
}

extension Editor {
  /// The lines of a form as the map is now, those of fields that are folded away left out; none when what it is about
  /// has gone.
  func rows(of subject: Form.Subject) -> [FormRow] {
    let rows = allRows(of: subject)
    guard !preferences.showsAllFields, let first = rows.firstIndex(where: \.isFolded) else { return rows }
    let folded = rows.count(where: \.isFolded)
    return rows[..<first].filter { !$0.isFolded } + [.more(folded)] + rows[first...].filter { !$0.isFolded }
  }

  /// All lines of a form.
  func allRows(of subject: Form.Subject) -> [FormRow] {
    var rows: [FormRow] = []
    for field in fields(of: subject) {
      if let section = field.section { rows.append(.heading(section)) }
      rows.append(.field(field))
      if case .records(let records, _) = field.control {
        rows += field.trends.map { .trend($0) }
        if let remark = field.remark { rows.append(.remark(remark)) }
        rows += records.indices.map { .record(field, $0) }
        rows.append(.newRecord(field))
      }
    }
    return rows
  }

  /// The number of the line in which a field is written, among those that are shown.
  func number(of key: FieldKey, in rows: [FormRow]) -> Int? { rows.firstIndex { $0.writtenKey == key } }

  /// The fields of a form; none when what it is about has gone.
  func fields(of subject: Form.Subject) -> [FormField] {
    switch subject {
    case .map: fields(of: map, form: mapForm) { $0.map(Edit.map) }
    case .stage(let id):
      map.stage(id).map { fields(of: $0, form: stageForm(id)) { $0.map { .stage(id, $0) } } } ?? []
    case .touchpoint(let id): map.touchpoint(id).map { touchpointFields($0) } ?? []
    case .pain(let id, let pain): fields(of: pain, in: TouchpointChange.pains, id)
    case .opportunity(let id, let opportunity):
      fields(of: opportunity, in: TouchpointChange.opportunities, id)
    case .evidence(let id, let evidence): fields(of: evidence, in: TouchpointChange.evidence, id)
    case .improvement(let id, let improvement): fields(of: improvement, in: TouchpointChange.improvements, id)
    case .target(let id, let target): fields(of: target, in: StageChange.targets, id)
    case .stageEvidence(let id, let evidence): fields(of: evidence, in: StageChange.evidence, id)
    case .mapEvidence(let evidence): fields(of: evidence, in: MapChange.evidence)
    case .mapOpportunity(let id): fields(of: id, in: MapChange.opportunities)
    case .persona(let id): fields(of: id, in: MapChange.personas)
    case .lane(let id): fields(of: id, in: MapChange.lanes)
    case .parked(let id): fields(of: id, in: MapChange.parking)
    case .session(let id): fields(of: id, in: MapChange.sessions)
    case .voting(let id): fields(of: id, in: MapChange.votings)
    case .transition(let id): fields(of: id, in: MapChange.transitions)
    }
  }

  private func touchpointFields(_ touchpoint: Touchpoint) -> [FormField] {
    let id = touchpoint.id
    let fields = fields(of: touchpoint, form: touchpointForm(id)) { $0.map { .touchpoint(id, $0) } }
    return preferences.asksSixQuestions ? questionsFirst(fields) : fields
  }

  private func fields<Record: FieldRecord>(
    of record: Record, at touchpoint: Touchpoint.ID? = nil,
    form: @escaping (Field<Record>, String) -> Form.Subject? = { _, _ in nil },
    edits: @escaping @Sendable ([FieldChange<Record>]) -> [Edit]
  ) -> [FormField] {
    FormBuilder(
      writer: FieldWriter(record: record, edits: edits), drawn: DrawnEditor(of: self), touchpoint: touchpoint,
      form: form
    ).fields
  }

  private func fields<Listed: IdentifiedRecord>(
    of id: Listed.ID, in list: ListField<Touchpoint, Listed>, _ touchpoint: Touchpoint.ID
  ) -> [FormField] {
    guard let record = map.touchpoint(touchpoint).flatMap({ find(id, in: list.list(of: $0)) }) else {
      return []
    }
    return fields(of: record, at: touchpoint) {
      [.touchpoint(touchpoint, list(.replace(record.changed($0))))]
    }
  }

  private func fields<Listed: IdentifiedRecord>(
    of id: Listed.ID, in list: ListField<Stage, Listed>, _ stage: Stage.ID
  ) -> [FormField] {
    guard let record = map.stage(stage).flatMap({ find(id, in: list.list(of: $0)) }) else { return [] }
    return fields(of: record) { [.stage(stage, list(.replace(record.changed($0))))] }
  }

  private func fields<Listed: IdentifiedRecord>(
    of id: Listed.ID, in list: ListField<JourneyMap, Listed>
  ) -> [FormField] {
    guard let record = find(id, in: list.list(of: map)) else { return [] }
    return fields(of: record) { [.map(list(.replace(record.changed($0))))] }
  }

  private func find<Record: Identified>(_ id: Identifier<Record>, in records: [Record]?) -> Record? {
    records?.first { $0.id == id }
  }

  /// What a form is about, by name.
  func title(of subject: Form.Subject) -> String {
    switch subject {
    case .map: map.title
    case .stage(let id): map.stage(id)?.name ?? ""
    case .touchpoint(let id): map.touchpoint(id)?.name ?? ""
    case .pain(let id, let pain): find(pain, in: map.touchpoint(id)?.pains)?.text ?? ""
    case .opportunity(let id, let opportunity):
      find(opportunity, in: map.touchpoint(id)?.opportunities)?.text ?? ""
    case .evidence(let id, let evidence): find(evidence, in: map.touchpoint(id)?.evidence)?.measure.text ?? ""
    case .improvement(let id, let improvement):
      find(improvement, in: map.touchpoint(id)?.improvements)?.text ?? ""
    case .target(let id, let target): find(target, in: map.stage(id)?.targets)?.measure.text ?? ""
    case .stageEvidence(let id, let evidence): find(evidence, in: map.stage(id)?.evidence)?.measure.text ?? ""
    case .mapEvidence(let evidence): find(evidence, in: map.evidence)?.measure.text ?? ""
    case .mapOpportunity(let id): find(id, in: map.opportunities)?.text ?? ""
    case .persona(let id): find(id, in: map.personas)?.name ?? ""
    case .lane(let id): find(id, in: map.lanes)?.name ?? ""
    case .parked(let id): find(id, in: map.parking)?.text ?? ""
    case .session(let id): find(id, in: map.sessions)?.label ?? ""
    case .voting(let id): find(id, in: map.votings)?.label ?? ""
    case .transition(let id): find(id, in: map.transitions).map { title(of: $0) } ?? ""
    }
  }

  // MARK: The forms of records in lists

  private func mapForm(_ field: MapField, _ id: String) -> Form.Subject? {
    switch field.kind {
    case .records(.persona): .persona(Identifier(id))
    case .records(.lane): .lane(Identifier(id))
    case .records(.evidence): .mapEvidence(Identifier(id))
    case .records(.opportunity): .mapOpportunity(Identifier(id))
    case .records(.parkedThought): .parked(Identifier(id))
    case .records(.session): .session(Identifier(id))
    case .records(.voting): .voting(Identifier(id))
    case .records(.transition): .transition(Identifier(id))
    default: nil
    }
  }

  private func stageForm(_ stage: Stage.ID) -> (StageField, String) -> Form.Subject? {
    { field, id in
      switch field.kind {
      case .records(.target): .target(stage, Identifier(id))
      case .records(.evidence): .stageEvidence(stage, Identifier(id))
      default: nil
      }
    }
  }

  private func touchpointForm(_ touchpoint: Touchpoint.ID) -> (TouchpointField, String) -> Form.Subject? {
    { field, id in
      switch field.kind {
      case .records(.pain): .pain(touchpoint, Identifier(id))
      case .records(.opportunity): .opportunity(touchpoint, Identifier(id))
      case .records(.evidence): .evidence(touchpoint, Identifier(id))
      case .records(.improvement): .improvement(touchpoint, Identifier(id))
      default: nil
      }
    }
  }
}

extension FieldRecord {
  /// The record with some fields changed.
  fileprivate func changed(_ changes: [FieldChange<Self>]) -> Self {
    var record = self
    for change in changes {
      if case .value(let value) = change.content { change.field?.set(value, in: &record) }
    }
    return record
  }
}
