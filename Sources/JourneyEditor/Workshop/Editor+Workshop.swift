public import JourneyModel
public import Phrases
import TerminalText

// A session: who takes part is asked, the map is kept as it was before and after, and the minutes tell what came of it.
extension Editor {
  /// Whether a session is being held.
  var isInSession: Bool {
    guard let session, !session.isOver else { return false }
    return map.sessions.contains { $0.id == session.id }
  }

  /// Begins a session, or ends the one that is being held. Where one was held today it is asked whether that goes on, as
  /// after a break, or another begins: two of one day are two.
  mutating func beginOrEndSession() {
    if isInSession { return endSession() }
    guard let held = map.sessions.last(where: { !clock.today.isEmpty && $0.date == clock.today }) else {
      return open(Prompt(.participants))
    }
    open(Question.sessionAgain(held.id))
  }

  /// The line that asks who takes part in a session: in one that goes on, or in a new one.
  func participantsPrompt(of id: Session.ID?) -> Prompt {
    let held = id.flatMap { id in map.sessions.first { $0.id == id } }
    var prompt = Prompt(.participants, text: held?.participants.joined(separator: ", ") ?? "")
    prompt.session = held?.id
    return prompt
  }

  /// Begins a session with the people named, commas between them; or goes on with one.
  mutating func beginSession(with typed: String, goingOnWith id: Session.ID?) {
    let participants = typed.split { ",،;؛\n".contains($0) }.map { String($0).trimmingWhitespace }
      .filter { !$0.isEmpty }
    let old = id.flatMap { id in map.sessions.first { $0.id == id } }
    var record = old ?? Session(id: document.ids.make())
    record.date = clock.today
    record.participants = participants
    let label = StepLabel(.beginSession, clock.today)
    if old == nil {
      change(label, [.map(.sessions(.insert(record, at: map.sessions.count)))])
    } else if old?.participants != participants {
      change(label, [.map(.sessions(.replace(record)))])
    }
    session = RunningSession(id: record.id, before: old == nil || file.path == nil ? map : nil)
    keepCheckpoint(
      .checkpointBefore(dayOfLastSession), telling: .sessionBegun(participants.count, keyName(.session)),
      unlessKept: checkpointsBeforeSession)
  }

  /// Goes on with the session that was being held when the program came to its end, if that was today.
  ///
  /// - Parameter other: What is to be said besides.
  public mutating func resume(_ id: Session.ID?, besides other: Phrase? = nil) {
    guard let id, let record = map.sessions.first(where: { $0.id == id }), record.date == clock.today else {
      return
    }
    session = RunningSession(id: id, before: mapBeforeSession)
    safety.journaledSession = id
    let words = Phrase.sessionGoesOn(record.participants.count, keyName(.session))
    say(other.map { .both($0, words) } ?? words, .done)
  }

  /// The map as it was when the session began, as far as that can be undone to.
  private var mapBeforeSession: JourneyMap? {
    var map = map
    for step in history.path.reversed() {
      if step.forward.label.verb == .beginSession { return map }
      guard (try? map.apply(step.inverse)) != nil else { return nil }
    }
    return nil
  }

  /// Ends the session. The minutes are offered by their key: a question that opened by itself would take the keys that
  /// were typed ahead for a path.
  private mutating func endSession() {
    session?.isOver = true
    keepCheckpoint(
      .checkpointAfter(dayOfLastSession), telling: .sessionEnded(keyName(.minutes)), unlessKept: [])
  }

  /// Keeps a checkpoint where there is a file that has versions; says what it is about either way.
  private mutating func keepCheckpoint(_ name: Phrase, telling: Phrase, unlessKept: [String]) {
    say(telling, .done)
    guard file.path != nil, file.readOnly == nil else { return }
    effects.append(
      .checkpoint(look.phrasebook.plainText(name), telling: telling, unlessKept: unlessKept))
  }

  /// What the checkpoint may be called that holds the map as it was before the last session: in any language, since that
  /// of the interface may have been another then.
  public var checkpointsBeforeSession: [String] {
    guard !map.sessions.isEmpty else { return [] }
    let day = dayOfLastSession
    return ([look.phrasebook] + look.otherPhrasebooks).map { $0.plainText(.checkpointBefore(day)) }
  }

  /// The day of the last session, behind it which of that day it was from the second on: `2026-11-29-2`.
  var dayOfLastSession: String {
    guard let last = map.sessions.last else { return clock.today }
    let number = map.sessions.count { $0.date == last.date }
    return number > 1 ? "\(last.date)-\(number)" : last.date
  }

  /// Asks where the minutes are to be written; a name beside the map is offered.
  mutating func askMinutesPath() {
    let name = (file.path ?? "").split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let stem = name.split(separator: ".", omittingEmptySubsequences: false).first.map(String.init) ?? ""
    let path = pathBesideMap([stem, look.phrasebook.plainText(.minutesFileName), dayOfLastSession], ".md")
    open(Prompt(.minutesPath, text: path))
  }

  /// The minutes were not written; the name is asked for again.
  public mutating func minutesFailed(_ path: String, without parts: Set<PrivatePart>, _ reason: Phrase) {
    var prompt = Prompt(.minutesPath, text: path)
    prompt.leftOut = parts
    prompt.trouble = .minutesNotWritten(reason)
    open(prompt)
  }
}
