import JourneyInsight
import JourneyModel
import Phrases

/// The form that is open: whose fields it shows, where the eye is in it, and what is being written.
struct Form: Sendable {
  /// What forms can be about. Forms of findings open from the form of their touchpoint and lead back to it.
  typealias Subject = MapPart

  /// One form of the stack, and which of its rows is chosen.
  struct Level: Sendable {
    let subject: Subject
    var row = 0
  }

  var levels: [Level]
  /// The text that is being written into the chosen row.
  var field: TextField?

  init(_ subject: Subject) { levels = [Level(subject: subject)] }

  var subject: Subject { levels[levels.count - 1].subject }

  var row: Int {
    get { levels[levels.count - 1].row }
    set { levels[levels.count - 1].row = newValue }
  }
}

/// One field of a form: what it is called, how it is shown and changed, and the edits a change makes.
struct FormField: Sendable {
  /// The heading above it, where it begins a section.
  var section: Phrase?
  let label: Phrase
  let control: Control
  /// Whether its text is a date, a tag or the like, which runs from left to right; parsed ones always do.
  var isValue = false
  /// Whether it is folded away, while it is empty, until somebody asks for all fields.
  var isRare = false
  /// How dated readings of one measure went, for a list of evidence.
  var trends: [Trend] = []
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
  case record(FormField, Int)
  /// The line that takes a new record.
  case newRecord(FormField)

  /// Whether the row cannot be chosen: a heading, or the name above a list.
  var isHeading: Bool {
    switch self {
    case .heading, .trend: true
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
    guard !showsAllFields, let first = rows.firstIndex(where: \.isFolded) else { return rows }
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
        rows += records.indices.map { .record(field, $0) }
        rows.append(.newRecord(field))
      }
    }
    return rows
  }

  /// The number of a line in which a text is written, among all lines of its form.
  func fullNumber(of row: FormRow, in subject: Form.Subject) -> Int? {
    allRows(of: subject).firstIndex {
      switch ($0, row) {
      case (.field(let one), .field(let other)), (.newRecord(let one), .newRecord(let other)):
        one.label == other.label
      default: false
      }
    }
  }

  /// The fields of a form.
  func fields(of subject: Form.Subject) -> [FormField] {
    switch subject {
    case .touchpoint(let id): map.touchpoint(id).map { touchpointFields($0) } ?? []
    case .stage(let id): map.stage(id).map(stageFields) ?? []
    case .map: mapFields
    case .pain(let id, let pain):
      find(pain, in: map.touchpoint(id)?.pains).map { painFields($0, of: id) } ?? []
    case .opportunity(let id, let opportunity):
      find(opportunity, in: map.touchpoint(id)?.opportunities).map { opportunityFields($0, of: id) } ?? []
    case .evidence(let id, let evidence):
      find(evidence, in: map.touchpoint(id)?.evidence).map {
        evidenceFields($0) { .touchpoint(id, .evidence($0)) }
      }
        ?? []
    case .improvement(let id, let improvement):
      find(improvement, in: map.touchpoint(id)?.improvements).map { improvementFields($0, of: id) } ?? []
    case .target(let id, let target):
      find(target, in: map.stage(id)?.targets).map { targetFields($0, of: id) } ?? []
    case .stageEvidence(let id, let evidence):
      find(evidence, in: map.stage(id)?.evidence).map { evidenceFields($0) { .stage(id, .evidence($0)) } }
        ?? []
    case .mapEvidence(let evidence):
      find(evidence, in: map.evidence).map { evidenceFields($0) { .map(.evidence($0)) } } ?? []
    case .persona(let id): find(id, in: map.personas).map(personaFields) ?? []
    case .lane(let id): find(id, in: map.lanes).map(laneFields) ?? []
    case .parked(let id): find(id, in: map.parking).map(parkedFields) ?? []
    case .session(let id): find(id, in: map.sessions).map(sessionFields) ?? []
    case .transition(let id): find(id, in: map.transitions).map(transitionFields) ?? []
    }
  }

  private func find<Record: Identified>(_ id: Identifier<Record>, in records: [Record]?) -> Record? {
    records?.first { $0.id == id }
  }

  /// What a form is about, by name.
  func title(of subject: Form.Subject) -> String {
    switch subject {
    case .touchpoint(let id): map.touchpoint(id)?.name ?? ""
    case .stage(let id): map.stage(id)?.name ?? ""
    case .map: map.title
    case .pain(let id, let pain): find(pain, in: map.touchpoint(id)?.pains)?.text ?? ""
    case .opportunity(let id, let opportunity):
      find(opportunity, in: map.touchpoint(id)?.opportunities)?.text ?? ""
    case .evidence(let id, let evidence): find(evidence, in: map.touchpoint(id)?.evidence)?.measure.text ?? ""
    case .improvement(let id, let improvement):
      find(improvement, in: map.touchpoint(id)?.improvements)?.text ?? ""
    case .target(let id, let target): find(target, in: map.stage(id)?.targets)?.measure.text ?? ""
    case .stageEvidence(let id, let evidence): find(evidence, in: map.stage(id)?.evidence)?.measure.text ?? ""
    case .mapEvidence(let evidence): find(evidence, in: map.evidence)?.measure.text ?? ""
    case .persona(let id): find(id, in: map.personas)?.name ?? ""
    case .lane(let id): find(id, in: map.lanes)?.name ?? ""
    case .parked(let id): find(id, in: map.parking)?.text ?? ""
    case .session(let id): find(id, in: map.sessions).map { $0.date.isEmpty ? $0.note : $0.date } ?? ""
    case .transition(let id): find(id, in: map.transitions).map { title(of: $0) } ?? ""
    }
  }
}
