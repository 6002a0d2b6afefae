import Console
import JourneyModel
public import Phrases

// An event log laid on the map: it is read outside, decided about on a page, counted outside, and becomes one transaction.
extension Editor {
  /// How many lines of the page of a log there is room for: title, facts, a rule and the keys taken off.
  var logRows: Int { max(1, size.rows - 4) }

  /// Whether a log is being read.
  var isReadingLog: Bool { views.paths.reading != nil }
  /// Whether it is being counted.
  var isCountingLog: Bool { views.paths.counting != nil }
  /// Whether one of them goes on, so that the program looks oftener how far that has come.
  var waitsForLog: Bool { isReadingLog || isCountingLog }

  mutating func readLog(at path: String) -> Reaction {
    drafts.logPath = path
    views.paths.reading = .logReading
    effects.append(.readLog(path))
    return .becomes(LogReading())
  }

  /// Reading has come so far.
  public mutating func logProgressed(_ progress: Phrase) {
    if isReadingLog { views.paths.reading = progress }
  }

  /// The log could not be read; its path is asked for again.
  public mutating func logFailed(_ reason: Phrase) {
    guard isReadingLog else { return }
    views.paths.reading = nil
    guard layers.top is LogReading else { return say(reason, .warning) }
    var prompt = Prompt(.logPath, text: drafts.logPath)
    prompt.trouble = reason
    open(prompt)
  }

  /// The log was read: now is decided which of its activities are which touchpoints.
  public mutating func show(_ log: ReadLog) {
    guard isReadingLog else { return }
    views.paths.reading = nil
    // Something else was opened meanwhile, in which somebody may be writing.
    guard layers.top is LogReading else {
      effects.append(.forgetLog)
      return say(.logNotLaid)
    }
    views.paths.laying = LogLaying(log, on: map)
    notice = nil
    open(LogPage())
  }

  /// The line that asks which touchpoint an activity is.
  func activityPrompt(_ number: Int, _ laying: LogLaying) -> Prompt {
    let labels = touchpointLabels()
    let label = laying.touchpoints[number].flatMap { id in labels.first { $0.id == id }?.label } ?? ""
    var prompt = Prompt(.logActivity, text: label, suggestions: labels.map(\.label))
    prompt.activity = (number, laying.log.activities[number].name)
    return prompt
  }

  /// Takes the answer which touchpoint an activity is; nothing: none.
  mutating func pairActivity(_ prompt: inout Prompt, _ text: String) -> Reaction {
    guard let activity = prompt.activity else { return .leaves }
    let id = touchpoint(named: text)
    if id == nil, !text.isEmpty {
      prompt.trouble = .noTouchpointCalled(text)
      return .stays
    }
    let map = map
    views.paths.laying?.pair(activity.number, with: id, on: map)
    return .leaves
  }

  /// Has what was decided counted; the page stays, and its keys are answered.
  mutating func beginCounting(_ laying: LogLaying) {
    views.paths.counting = .logCounting(0)
    effects.append(.layLog(laying.pairs))
  }

  /// Counting has come so far.
  public mutating func logCounted(_ progress: Phrase) {
    if isCountingLog { views.paths.counting = progress }
  }

  /// Stops counting; what was decided stays on the page.
  mutating func stopCounting() {
    views.paths.counting = nil
    effects.append(.stopCounting)
    say(.logCountStopped, .warning)
  }

  /// Lays what was counted on the map, in one step. The same log again changes nothing.
  public mutating func lay(_ laid: LaidLog) {
    guard isCountingLog, let name = views.paths.laying?.log.name else { return }
    (views.paths.laying, views.paths.counting) = (nil, nil)
    // Something else was opened meanwhile, in which somebody may be writing.
    guard layers.top is LogPage else { return say(.logNotLaid) }
    close()
    guard !laid.edits.isEmpty else { return say(.pathsUnchanged) }
    guard change(StepLabel(.layLog, name, count: laid.edits.count), laid.edits) else { return }
    let said = notice
    show(.paths)
    notice = said
    notice?.details = [.pathsWritten(laid.added, laid.updated, laid.shares)]
    propose(laid.newMoves)
  }

  /// It could not be counted as it was decided; the page stays.
  public mutating func layingFailed(_ reason: Phrase) {
    views.paths.counting = nil
    say(reason, .warning)
  }
}
