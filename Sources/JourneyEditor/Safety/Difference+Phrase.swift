public import JourneyDiff
import JourneyModel
public import Phrases

extension Difference {
  /// The difference in words: “Opens the app”: Effectiveness 2 → 4.
  public var phrase: Phrase {
    let name = subject.name
    switch kind {
    case .added(let spot):
      return subject.isStage
        ? .diffStageAdded(name, place: spot.position + 1) : .diffAdded(name, to: spot.stage)
    case .removed(let spot):
      return subject.isStage ? .diffStageRemoved(name) : .diffRemoved(name, from: spot.stage)
    case .moved(let old, let new):
      if subject.isStage { return .diffStageMoved(name, from: old.position + 1, to: new.position + 1) }
      return old.stage == new.stage
        ? .diffMovedInside(name, from: old.position + 1, to: new.position + 1)
        : .diffMoved(name, from: old.stage, to: new.stage)
    case .changed(let field, let old, let new):
      let words = field.vocabulary
      return .diffChanged(name, field.phrase, old.shown(words), new.shown(words))
    case .recordAdded(let field, let record): return .diffRecordAdded(name, field.phrase, record.text)
    case .recordRemoved(let field, let record): return .diffRecordRemoved(name, field.phrase, record.text)
    case .recordMoved(let field, let record, _, let new):
      return .diffRecordMoved(name, field.phrase, record.text, to: new + 1)
    case .recordChanged(let field, let record, let member, let old, let new):
      let words = member.vocabulary
      return .diffRecordChanged(
        name, field.phrase, record.text,
        .diffMember(.member(member.rawValue), old.shown(words), new.shown(words)))
    }
  }

  /// The sign before it where lines are listed: `+` for what came, `-` for what went, `~` for what changed.
  public var sign: String {
    switch kind {
    case .added, .recordAdded: "+"
    case .removed, .recordRemoved: "-"
    case .moved, .recordMoved: ">"
    case .changed, .recordChanged: "~"
    }
  }
}

extension Conflict {
  /// What it is about, in words.
  public var phrase: Phrase {
    let name = subject.name
    switch kind {
    case .field(let field, _, _, _): return .conflictField(name, field.phrase)
    case .member(let field, let record, let member, _, _, _):
      return .conflictMember(name, field.phrase, record.text, .member(member.rawValue))
    case .deletedByUs: return .conflictDeletedByUs(name)
    case .deletedByThem: return .conflictDeletedByThem(name)
    case .recordDeletedByUs(let field, let record), .recordDeletedByThem(let field, let record):
      return .conflictRecord(name, field.phrase, record.text)
    case .movedDifferently: return .conflictMoved(name)
    }
  }

  /// What one side made of it.
  public func phrase(of side: Side) -> Phrase {
    let isOurs = side == .ours
    switch kind {
    case .field(let field, _, let ours, let theirs): return (isOurs ? ours : theirs).shown(field.vocabulary)
    case .member(_, _, let member, _, let ours, let theirs):
      return (isOurs ? ours : theirs).shown(member.vocabulary)
    case .deletedByUs, .recordDeletedByUs: return isOurs ? .conflictDeletes : .conflictKeeps
    case .deletedByThem, .recordDeletedByThem: return isOurs ? .conflictKeeps : .conflictDeletes
    case .movedDifferently(let ours, let theirs):
      let spot = isOurs ? ours : theirs
      return .conflictSpot(spot.stage, place: spot.position + 1)
    }
  }
}

extension FieldName {
  /// What the field is called.
  public var phrase: Phrase {
    switch self {
    case .map(.direction): .field("readingDirection")
    default: .field(text)
    }
  }
}

extension Subject {
  fileprivate var isStage: Bool { if case .stage = part { true } else { false } }
}

extension String {
  /// A value of the file in one line, its words said as people read them; or the word for no value.
  fileprivate func shown(_ words: Vocabulary?) -> Phrase {
    let values = split(whereSeparator: \.isNewline).map(String.init)
    let phrases = values.map { words?.phrase($0) ?? .verbatim($0) }
    guard let first = phrases.first else { return .nothingThere }
    return phrases.dropFirst().reduce(first) { .both($0, $1) }
  }
}

/// The words that the file has for the values of a field; nil for a value that is none of them.
private struct Vocabulary {
  let phrase: (String) -> Phrase?

  init<Word: RawRepresentable>(_ type: Word.Type) where Word.RawValue == String {
    phrase = { Word(rawValue: $0).map { .word(String(describing: type), $0.rawValue) } }
  }

  private init(_ phrase: @escaping (String) -> Phrase?) { self.phrase = phrase }

  static var flag: Vocabulary { Vocabulary { ["true": .yes, "false": .no][$0] } }
  static var painImpact: Vocabulary {
    Vocabulary { Int($0).flatMap(PainImpact.init).map { .word("PainImpact", "\($0)") } }
  }
  static var confidence: Vocabulary {
    Vocabulary { ["1": "certain", "0.8": "likely", "0.5": "guess"][$0].map { .word("Confidence", $0) } }
  }
}

extension FieldName {
  fileprivate var vocabulary: Vocabulary? {
    switch self {
    case .map(.direction): Vocabulary(ReadingDirection.self)
    case .map(.kind): Vocabulary(JourneyKind.self)
    case .map(.state): Vocabulary(JourneyState.self)
    case .stage(.phase): Vocabulary(Phase.self)
    case .stage(.intent): Vocabulary(Intent.self)
    case .touchpoint(.category): Vocabulary(ChannelCategory.self)
    case .touchpoint(.media): Vocabulary(Medium.self)
    case .touchpoint(.direction): Vocabulary(ExchangeDirection.self)
    case .touchpoint(.relationship): Vocabulary(Relationship.self)
    case .touchpoint(.reasons): Vocabulary(BusinessReason.self)
    case .touchpoint(.impacts): Vocabulary(CustomerImpact.self)
    case .touchpoint(.verdict): Vocabulary(Verdict.self)
    case .touchpoint(.external), .touchpoint(.momentOfTruth), .touchpoint(.necessary): .flag
    default: nil
    }
  }
}

extension RecordField {
  fileprivate var vocabulary: Vocabulary? {
    switch self {
    case .direction: Vocabulary(TargetDirection.self)
    case .kind: Vocabulary(EvidenceKind.self)
    case .voice: Vocabulary(Voice.self)
    case .status: Vocabulary(ImprovementStatus.self)
    case .impact: .painImpact
    case .confidence: .confidence
    case .customersInformed: .flag
    default: nil
    }
  }
}
