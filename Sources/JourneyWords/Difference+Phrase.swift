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
      return .diffChanged(name, field.phrase, old.shown(of: field.kind), new.shown(of: field.kind))
    case .recordAdded(let field, let record): return .diffRecordAdded(name, field.phrase, record.text)
    case .recordRemoved(let field, let record): return .diffRecordRemoved(name, field.phrase, record.text)
    case .recordMoved(let field, let record, _, let new):
      return .diffRecordMoved(name, field.phrase, record.text, to: new + 1)
    case .recordChanged(let field, let record, let member, let old, let new):
      return .diffRecordChanged(
        name, field.phrase, record.text,
        .diffMember(
          .member(member.text), old.shown(of: member.kind), new.shown(of: member.kind)))
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
      return .conflictMember(name, field.phrase, record.text, .member(member.text))
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
    case .field(let field, _, let ours, let theirs): return (isOurs ? ours : theirs).shown(of: field.kind)
    case .member(_, _, let member, _, let ours, let theirs):
      return (isOurs ? ours : theirs).shown(of: member.kind)
    case .deletedByUs, .recordDeletedByUs: return isOurs ? .conflictDeletes : .conflictKeeps
    case .deletedByThem, .recordDeletedByThem: return isOurs ? .conflictKeeps : .conflictDeletes
    case .movedDifferently(let ours, let theirs):
      let spot = isOurs ? ours : theirs
      return .conflictSpot(spot.stage, place: spot.position + 1)
    }
  }
}

extension Subject {
  fileprivate var isStage: Bool { if case .stage = part { true } else { false } }
}

extension String {
  /// A value of the file in one line, its words said as people read them; or the word for no value.
  fileprivate func shown(of kind: FieldKind) -> Phrase {
    let values = split(whereSeparator: \.isNewline).map(String.init)
    return .series(values.map { kind.phrase(of: $0) ?? .verbatim($0) }) ?? .nothingThere
  }
}
