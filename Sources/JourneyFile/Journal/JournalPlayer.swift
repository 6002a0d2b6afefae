import JourneyModel

/// Plays a journal's entries, keeping the history as the editor did, and counts what is not in the document.
///
/// A history is replayed without a map, since steps carry their inverses. From the point that the document is at, a map
/// is played along; then every entry must fit it.
struct JournalPlayer {
  /// The map, from the point on at which one is given.
  var map: JourneyMap?
  /// The history.
  private(set) var history = History<Bookmark>()
  private var written = WrittenText()
  private var writtenTime: Int64 = 0
  /// What else was written and is in no map.
  private(set) var waitingTexts = WaitingTexts()
  /// The workshop that was being held.
  private(set) var session: Session.ID?
  /// What the room was asked, and answered.
  private(set) var room: PhoneRound?

  /// The steps made behind the settled point that are not undone.
  private var labels: [StepLabel] = []
  /// What was undone behind it: a step from behind it, or nil for one from before it.
  private var undone: [StepLabel?] = []
  private var times: ClosedRange<Int64>?

  /// Plays entries that came before the settled point. If one does not fit, what is known of the history ends there.
  mutating func playHistory(_ records: some Sequence<JournalContents.Record>) {
    for record in records where !play(record) { history = History() }
    history.markSaved()
    (labels, undone, times) = ([], [], nil)
  }

  /// Plays a record; a settled one tells nothing here.
  ///
  /// - Returns: false where it does not fit; all is then as it was.
  mutating func play(_ record: JournalContents.Record) -> Bool {
    if playText(record) { return true }
    guard case .entry(let entry) = record.event else { return true }
    if playRoom(entry) {
      extendTimes(to: record.time)
      return true
    }
    if case .session(let id) = entry {
      session = id
      return true
    }
    guard let transaction = transaction(of: entry) else { return false }
    if map != nil {
      guard (try? map?.apply(transaction)) != nil else { return false }
    }
    count(entry, transaction.label)
    _ = history.replay(entry)
    extendTimes(to: record.time)
    return true
  }

  /// Plays a record that tells of a text that was written; tells whether it is one. A change that fits no text is passed
  /// over.
  @discardableResult
  mutating func playText(_ record: JournalContents.Record) -> Bool {
    switch record.event {
    case .entry(.openText(let text)): written = WrittenText(text)
    case .entry(.waitingTexts(let texts)): waitingTexts = texts
    case .textChanged(let change): _ = written.take(change)
    case .entry, .settled: return false
    }
    writtenTime = record.time
    extendTimes(to: record.time)
    return true
  }

  /// Plays what the room was asked or answered; tells whether it was that.
  private mutating func playRoom(_ entry: JournalEntry) -> Bool {
    switch entry {
    case .roomRound(let round): room = round
    case .roomAnswer(let answer): room?.take(answer)
    default: return false
    }
    return true
  }

  /// Whether the room answered what is in no map.
  private var hasAnswers: Bool { room.map { !$0.answers.isEmpty } ?? false }

  /// The text that was being written.
  var openText: OpenText? { written.text }

  /// Whether more than white space is in a text that is in no map. One that was left on purpose is nothing unsaved.
  private var hasText: Bool { written.saysSomething || waitingTexts.below.contains(where: \.saysSomething) }

  /// What is not in the document, or nil where it holds all.
  var unsaved: UnsavedWork? {
    let isModified = history.isModified
    guard isModified || hasText || hasAnswers else { return nil }
    let times = times ?? writtenTime...writtenTime
    return UnsavedWork(
      count: isModified ? max(1, labels.count) : 0, from: times.lowerBound, to: times.upperBound,
      last: isModified ? labels.suffix(3).reversed() : [])
  }

  private func transaction(of entry: JournalEntry) -> Transaction? {
    switch entry {
    case .step(let step): step.forward
    case .undo: history.undoable?.inverse
    case .redo: history.redoable?.forward
    case .openText, .waitingTexts, .session, .roomRound, .roomAnswer: nil
    }
  }

  private mutating func count(_ entry: JournalEntry, _ label: StepLabel) {
    switch entry {
    case .step(let step):
      undone = []
      if step.isMerged { _ = labels.popLast() }
      labels.append(label)
    case .undo: undone.append(labels.popLast())
    case .redo:
      // What was undone before the settled point and is redone behind it counts as a step.
      if let label = undone.popLast() ?? label { labels.append(label) }
    case .openText, .waitingTexts, .session, .roomRound, .roomAnswer: break
    }
  }

  private mutating func extendTimes(to time: Int64) {
    // The clock may have been set back meanwhile.
    times = times.map { min($0.lowerBound, time)...max($0.upperBound, time) } ?? time...time
  }
}

extension OpenText {
  /// Whether more than white space was written.
  var saysSomething: Bool { text.unicodeScalars.contains { !$0.properties.isWhitespace } }
}
