import TestSupport
import JourneyModel

@testable import JourneyFile

/// A map that is edited at random with its history, as an editor does, telling what a journal is to hold. Steps are
/// small, of all kinds that a map has; some are nudges that become one with the step before them.
struct LiveSession {
  private(set) var map = JourneyMap(
    title: "", stages: [Stage(id: Identifier("a"), name: ""), Stage(id: Identifier("b"), name: "")])
  private(set) var history = History<Bookmark>()
  private(set) var openText: OpenText?
  /// What the document holds.
  private(set) var document: JourneyMap
  private(set) var digest = ContentDigest(of: [])
  private var source: SeededSource
  private var count = 0

  init(seed: UInt64) {
    source = SeededSource(seed: seed)
    document = map
  }

  mutating func whole(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &source) }

  /// Does something and returns what the journal is told; nil where nothing could be done.
  mutating func act() throws -> JournalContents.Event? {
    switch whole(0...11) {
    case 0, 1: return try undo().map { .entry($0) }
    case 2: return try redo().map { .entry($0) }
    case 3:
      let text = whole(0...2) == 0 ? nil : OpenText("word \(whole(0...9))", at: .stageLine(at: 0))
      openText = text
      return .entry(.openText(text))
    case 4:
      history.seal()
      return nil
    case 5, 6: return .entry(try nudge())
    default: return .entry(try step(edit(), merging: false))
    }
  }

  mutating func undo() throws -> JournalEntry? {
    guard let step = history.undo() else { return nil }
    _ = try map.apply(step.inverse)
    return .undo
  }

  mutating func redo() throws -> JournalEntry? {
    guard let step = history.redo() else { return nil }
    _ = try map.apply(step.forward)
    return .redo
  }

  /// A content for the document that it never had.
  mutating func newDigest() -> ContentDigest {
    count += 1
    return ContentDigest(of: Array("\(count)".utf8))
  }

  /// The save of a content came about.
  mutating func saved(as digest: ContentDigest) {
    self.digest = digest
    document = map
    history.markSaved()
  }

  mutating func nudge() throws -> JournalEntry {
    try step(.map(.title("\(whole(0...999))")), merging: true)
  }

  mutating func step(_ edit: Edit, merging: Bool) throws -> JournalEntry {
    count += 1
    let forward = Transaction(StepLabel(.changeField, "\(count)"), [edit])
    let inverse = try map.apply(forward)
    let before = Bookmark(focus: .stage(Identifier("\(count)")))
    let after = Bookmark(focus: .nothing, selection: [Identifier("\(count)")])
    let isMerged = history.record(forward, inverse: inverse, before: before, after: after, merging: merging)
    return .step(JournaledStep(forward, inverse: inverse, before: before, after: after, isMerged: isMerged))
  }

  private mutating func edit() -> Edit {
    count += 1
    let stage = map.stages[whole(0...map.stages.count - 1)]
    let last = stage.touchpoints.count
    guard last > 0, whole(0...2) > 0 else {
      return .insertTouchpoint(
        Touchpoint(id: Identifier("\(count)"), name: "touchpoint"), in: stage.id, at: whole(0...last))
    }
    let id = stage.touchpoints[whole(0...last - 1)].id
    return switch whole(0...5) {
    case 0: .removeTouchpoint(id)
    case 1: .moveTouchpoint(id, to: stage.id, at: whole(0...last - 1))
    case 2: .moveStage(stage.id, to: whole(0...map.stages.count - 1))
    case 3: .insertStage(Stage(id: Identifier("s\(count)"), name: ""), at: 0)
    case 4 where map.stages.count > 2: .removeStage(stage.id)
    default: .touchpoint(id, .votes(whole(0...99)))
    }
  }
}

extension JournaledStep {
  /// A step of a history, to be compared.
  init(_ step: History<Bookmark>.Step) {
    self.init(step.forward, inverse: step.inverse, before: step.before, after: step.after)
  }
}

/// All that undo and redo can tell of a history: the steps back to the beginning, and forward to the end, with whether
/// the map counts as modified at each place.
struct Trace: Equatable {
  private var undone: [JournaledStep] = []
  private var redone: [JournaledStep] = []
  private var modified: [Bool] = []

  init(_ history: History<Bookmark>) {
    var history = history
    modified.append(history.isModified)
    while let step = history.undo() {
      undone.append(JournaledStep(step))
      modified.append(history.isModified)
    }
    while let step = history.redo() {
      redone.append(JournaledStep(step))
      modified.append(history.isModified)
    }
  }
}
