import JourneyInsight
import JourneyModel

/// The map that is being edited, with its figures and its history, which change only together.
struct Document: Sendable {
  private(set) var map: JourneyMap
  private(set) var figures: MapFigures
  private(set) var history: History<Bookmark>
  /// The dots that things got in the room.
  private(set) var votes: Votes
  /// The event log that was laid on it last.
  private(set) var log: CountedLog?
  /// What hurts, ranked, once a table has asked for it.
  private(set) var ranking: PainRanking?
  /// What has been changed since the tables took it in.
  private(set) var tableChanges = TableChanges.all
  /// What has been changed since the board took it in.
  private(set) var boardChanges = TableChanges.all
  /// What the journal has not been told yet.
  private var entries: [JournalEntry] = []
  /// The figures of the curves that have been shown; a map that is only edited pays for none.
  private var emotions: [EmotionFigures] = []
  private var contradictions: KeptContradictions?
  /// What was done since a burst of keys began; nil where nobody asks.
  private(set) var trail: [Deed]?

  /// Something that was done to the map, with what takes it back.
  enum Deed: Sendable {
    /// A step of its own, or a nudge that became one with the step before it.
    case step(inverse: Transaction, isMerged: Bool, before: Bookmark)
    case undo(History<Bookmark>.Step)
    case redo

    fileprivate var isStepOfItsOwn: Bool {
      if case .step(_, isMerged: false, _) = self { true } else { false }
    }
  }

  /// Whether the history is that of another editor, which alone says what becomes one with the step before it.
  var follows = false
  /// Where identifiers of new things come from.
  var ids: IDSource
  /// How many changes have been made, undone ones too.
  private(set) var changesMade = 0
  /// Another number whenever the map may be another one.
  private(set) var edition = 0
  /// The same, but for what changes within touchpoints only: that is counted for each stage.
  private(set) var outlineEdition = 0
  private(set) var stageEditions: [Stage.ID: Int] = [:]

  /// A map as it was opened.
  init(_ map: JourneyMap, ids: IDSource) {
    self.map = map
    self.ids = ids
    history = History()
    figures = MapFigures(of: map)
    votes = Votes(in: map)
    log = CountedLog(of: map)
  }

  /// Goes on with another map and the history that led to it.
  mutating func replace(with map: JourneyMap, history: History<Bookmark> = History()) {
    let (made, edition, outline, follows) = (changesMade, edition, outlineEdition, follows)
    self = Document(map, ids: ids)
    self.follows = follows
    self.history = history
    changesMade = made
    (self.edition, outlineEdition) = (edition + 1, outline + 1)
  }

  /// Counts a change.
  mutating func countChange() { changesMade += 1 }

  /// What happened since this was asked last, for the journal.
  mutating func takeEntries() -> [JournalEntry] {
    guard !entries.isEmpty else { return [] }
    defer { entries = [] }
    return entries
  }

  /// Has the journal told something that is in no map.
  mutating func note(_ entry: JournalEntry) { entries.append(entry) }

  /// Makes a transaction and remembers it, or leaves everything as it was and says why.
  ///
  /// - Returns: whether anything changed; a transaction that sets what is so already is not remembered.
  mutating func perform(
    _ transaction: Transaction, before: Bookmark, after: Bookmark, merging: Bool
  ) throws(EditError) -> Bool {
    let inverse = try apply(transaction)
    guard !transaction.isIdle(by: inverse) else {
      _ = try apply(inverse)
      return false
    }
    remember(transaction, inverse: inverse, before: before, after: after, merging: merging)
    return true
  }

  /// Makes a transaction that is not remembered (yet) and returns its inverse.
  mutating func apply(_ transaction: Transaction) throws(EditError) -> Transaction {
    let inverse = try map.apply(transaction)
    countEdition(of: transaction.edits + inverse.edits)
    figures.update(after: transaction, inverse: inverse, in: map)
    if transaction.edits.contains(where: \.isOfVotings) { votes = Votes(in: map) }
    if transaction.edits.contains(where: \.isOfReadings) { log = CountedLog(of: map) }
    ranking?.update(after: transaction, inverse: inverse, in: map)
    tableChanges.add(transaction, inverse: inverse, in: map)
    boardChanges.add(transaction, inverse: inverse, in: map)
    for index in emotions.indices {
      emotions[index].update(after: transaction, inverse: inverse, in: map)
    }
    contradictions?.update(after: transaction, inverse: inverse, in: map)
    return inverse
  }

  private mutating func countEdition(of edits: [Edit]) {
    edition += 1
    for edit in edits {
      guard case .touchpoint(let id, _) = edit, let place = map.place(of: id) else {
        outlineEdition += 1
        return
      }
      stageEditions[map.stages[place.stage].id, default: 0] += 1
    }
  }

  /// Makes the figures of a curve, over all (nil) or a persona's, and from now on keeps them up to date.
  mutating func keepCurveFigures(of persona: Persona.ID?) {
    if emotionFigures(of: persona) == nil { emotions.append(EmotionFigures(of: map, persona: persona)) }
    if contradictions == nil { contradictions = KeptContradictions(in: map) }
  }

  /// The figures of a curve, as far as they are kept.
  func emotionFigures(of persona: Persona.ID?) -> EmotionFigures? { emotions.first { $0.persona == persona } }

  /// How many touchpoints feel otherwise than they are rated, as far as that is kept.
  var contradictionCount: Int { contradictions?.count ?? 0 }

  /// Remembers a transaction that has been made by `apply` already.
  mutating func remember(
    _ transaction: Transaction, inverse: Transaction, before: Bookmark, after: Bookmark, merging: Bool = false
  ) {
    let isMerged = history.record(
      transaction, inverse: inverse, before: before, after: after, merging: merging)
    trail?.append(.step(inverse: inverse, isMerged: isMerged, before: before))
    entries.append(
      .step(
        JournaledStep(transaction, inverse: inverse, before: before, after: after, isMerged: isMerged)))
  }

  /// Takes the last step back and returns it.
  mutating func undo() throws(EditError) -> History<Bookmark>.Step? {
    guard let step = history.undoable else { return nil }
    _ = try apply(step.inverse)
    entries.append(.undo)
    trail?.append(.undo(step))
    return history.undo()
  }

  /// Makes the step that was taken back last again and returns it.
  mutating func redo() throws(EditError) -> History<Bookmark>.Step? {
    guard let step = history.redoable else { return nil }
    _ = try apply(step.forward)
    entries.append(.redo)
    trail?.append(.redo)
    return history.redo()
  }

  /// Goes on with the history of an earlier session, which leads to this very map.
  mutating func adopt(_ history: History<Bookmark>) { self.history = history }

  /// Ranks what hurts, if that was not done yet: who does not look at it does not wait for it.
  mutating func prepareRanking() { if ranking == nil { ranking = PainRanking(of: map) } }

  mutating func beginTrail() { trail = [] }
  mutating func endTrail() { trail = nil }

  /// Takes back what was done since `beginTrail`, and tells whether that could be done.
  mutating func takeBackTrail() -> Bool {
    let deeds = trail ?? []
    trail = nil
    var hasBranched = false
    do {
      for (number, deed) in deeds.enumerated().reversed() {
        switch deed {
        case .step(_, isMerged: false, _):
          _ = try undo()
          hasBranched = true
        case .step(let inverse, isMerged: true, let before):
          // It goes with its step, unless that was made before.
          if !deeds[..<number].contains(where: \.isStepOfItsOwn) {
            _ = try perform(inverse, before: before, after: before, merging: true)
          }
        case .redo: _ = try undo()
        case .undo(let step):
          // What was undone is made anew where something else was done instead of it.
          if hasBranched {
            _ = try perform(step.forward, before: step.before, after: step.after, merging: false)
          } else {
            _ = try redo()
          }
        }
      }
    } catch {
      return false
    }
    return true
  }

  mutating func forgetTableChanges() { tableChanges = TableChanges() }
  mutating func forgetBoardChanges() { boardChanges = TableChanges() }

  /// What an entry of a journal does to the map, as the history has it from now on; nil where it does not fit.
  mutating func replay(_ entry: JournalEntry) -> Transaction? { history.replay(entry) }

  mutating func seal() { if !follows { history.seal() } }
  mutating func markSaved() { history.markSaved() }
  mutating func markUnsaved() { history.markUnsaved() }
}

extension Edit {
  /// Whether it changes the readings of the map as a whole.
  fileprivate var isOfReadings: Bool {
    if case .map(let change) = self { change.changes(MapChange.evidence) } else { false }
  }

  fileprivate var isOfVotings: Bool {
    if case .map(let change) = self { change.changes(MapChange.votings) } else { false }
  }
}

extension Transaction {
  /// Whether the transaction changed nothing, as its inverse tells: that sets the same again, to the last scalar.
  fileprivate func isIdle(by inverse: Transaction) -> Bool {
    edits.count == inverse.edits.count && zip(edits, inverse.edits.reversed()).allSatisfy { $0.isExactly($1) }
  }
}
