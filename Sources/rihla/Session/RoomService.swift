import CursesConsole
import Glibc
import JourneyEditor
import JourneyFile
import JourneyModel
import Phrases
import RoomTalk
import SystemCalls

/// The room of a session: the program that shows the map, what it was told last, and by what it is known again when it is
/// started anew.
struct RoomService: ~Copyable {
  var connection: RoomConnection?
  /// Where it listens, or is to.
  var address: HostAddress?
  /// The ports that it had, by address, so that links stay what they are.
  var ports: [String: Int] = [:]
  private(set) var token: String
  let key: String
  /// What the room was told last besides the map.
  private var told: RoomSight?
  /// The numbers of answers and thoughts that the editor has taken, until the journal has them.
  private var taken: [Int] = []
  /// Programs that were told to end, and when.
  private var leaving: [(pid: pid_t, since: ContinuousClock.Instant)] = []
  /// When it was listened to last.
  private var lastHeard = ContinuousClock.now
  /// When it was looked last whether the address is there.
  var lastLook = ContinuousClock.now

  /// - Parameter former: the room of an editor that handed its map over: this one goes on with it.
  init(_ former: RoomOpening?) {
    token = former?.token ?? Self.randomDigits(32)
    key = former?.key ?? Self.randomDigits(64)
    if let former { ports[former.address] = former.port }
  }

  /// How it is opened at the address that was chosen; nil where none was.
  func opening(_ editor: Editor) -> RoomOpening? {
    address.map {
      RoomOpening(
        language: editor.phrasebook.language.rawValue, address: $0.text, port: ports[$0.text] ?? 0,
        token: token, key: key, share: editor.roomSight.share)
    }
  }

  /// What is waited for besides keys.
  var watched: WatchedEnd? {
    switch connection {
    case .some(let connection):
      WatchedEnd(connection.end, isToldMore: !connection.queue.isEmpty, gathers: true)
    case nil: nil
    }
  }

  /// Whether to listen to it before the next picture: not between a key and its picture, unless keys never cease.
  mutating func isHeard(after quiet: Duration) -> Bool {
    let now = ContinuousClock.now
    guard quiet > .zero || now - lastHeard > .milliseconds(200) else { return false }
    lastHeard = now
    return true
  }

  /// Says something to it.
  mutating func say(_ order: RoomOrder, isKept: Bool = false) {
    guard connection != nil else { return }
    connection?.queue.add(order.line, isKept: isKept)
  }

  /// Begins to talk: how to open, and the map; tells whether that is small enough.
  mutating func begin(_ opening: RoomOpening, _ editor: Editor) -> Bool {
    connection?.queue.add(RoomOrder.open(opening).line, isKept: true)
    return tellWhole(editor)
  }

  /// Tells the map, and with the next picture all the rest; tells whether the map is small enough for that.
  @discardableResult
  mutating func tellWhole(_ editor: Editor) -> Bool {
    guard connection != nil else { return true }
    let line = RoomOrder.map(MapFile.text(of: editor.map)).line
    guard line.count <= RoomTalk.longestLine else { return false }
    connection?.queue.begin(with: [line])
    told = nil
    return true
  }

  /// Tells what was done to the map, and of what was taken that the journal has it.
  mutating func tell(_ entries: [JournalEntry], isKept: Bool) {
    guard connection != nil else { return }
    let edits = entries.filter(\.isOfMap)
    if !edits.isEmpty { say(.edits(edits)) }
    if isKept { confirm() }
    _ = connection?.push()
  }

  /// Tells what the room is to see besides the map, as far as it is another than before.
  mutating func tell(_ sight: RoomSight) {
    guard connection?.isReady ?? false, sight != told else { return }
    if sight.focus != told?.focus { say(.focus(sight.focus)) }
    if told == nil || sight.timer != told?.timer { say(.timer(sight.timer.map(Int.init))) }
    if told == nil || sight.question != told?.question {
      say(.round(sight.question?.told))
    }
    if let told, sight.leftOut != told.leftOut || sight.takesThoughts != told.takesThoughts {
      say(.share(sight.share))
    }
    told = sight
  }

  /// Remembers what the editor has taken.
  mutating func take(_ number: Int) { taken.append(number) }

  /// Says of what was taken that it is safe.
  mutating func confirm() {
    guard !taken.isEmpty else { return }
    say(.taken(taken), isKept: true)
    taken = []
  }

  /// Lets only those in who learn the new address.
  mutating func renewToken() {
    token = Self.randomDigits(32)
    say(.token(token), isKept: true)
  }

  /// Ends it.
  mutating func end() {
    (told, taken) = (nil, [])
    guard let pid = connection?.pid else { return }
    say(.close, isKept: true)
    _ = connection?.push()
    connection = nil
    leaving.append((pid, ContinuousClock.now))
  }

  /// Ends it at once and without a word: its pages look for it, until another editor shows the map at the same address.
  mutating func vanish() {
    (told, taken) = (nil, [])
    guard let pid = connection?.pid else { return }
    connection = nil
    leaving.append((pid, ContinuousClock.now))
    attendLeaving(isUrgent: true)
  }

  /// Sees to those that were told to end: they are given a moment, or none where their place is needed.
  mutating func attendLeaving(isUrgent: Bool = false) {
    leaving.removeAll { one in
      if isUrgent || ContinuousClock.now - one.since > .seconds(2) { kill(one.pid, SIGKILL) }
      var status: CInt = 0
      let ended = retrying { waitpid(one.pid, &status, isUrgent ? 0 : WNOHANG) }
      return ended != 0
    }
  }

  private static func randomDigits(_ count: Int) -> String {
    let digits = Array("0123456789abcdef")
    var generator = SystemRandomNumberGenerator()
    return String((0..<count).map { _ in digits[Int(generator.next() & 15)] })
  }
}

extension JournalEntry {
  /// Whether it is about the map, and not about what is being written or asked.
  var isOfMap: Bool {
    switch self {
    case .step, .undo, .redo: true
    case .openText, .waitingTexts, .session, .roomRound, .roomAnswer: false
    }
  }
}

extension RoomSight {
  /// What is shared.
  var share: RoomShare { RoomShare(hidden: leftOut, takesThoughts: takesThoughts) }
}

extension RoomQuestion {
  /// The question as the room is told it.
  fileprivate var told: RoomRound {
    var told = RoomRound(id: round.id, key: round.key, kind: .rating)
    told.touchpoint = round.subject.touchpoint?.text ?? ""
    switch round.subject {
    case .rating: told.kind = .rating
    case .emotion(_, let persona): (told.kind, told.persona) = (.emotion, persona?.text ?? "")
    case .pain(_, let id): (told.kind, told.part) = (.pain, id.text)
    case .opportunity(_, let id): (told.kind, told.part) = (.opportunity, id.text)
    case .votes(let voting):
      (told.kind, told.dots) = (.dots, voting.dots)
      told.choices = candidates.map { RoomRound.Choice(ref: $0.ref, text: $0.text, place: $0.place) }
    }
    told.state = state == .open ? .open : .revealed
    told.answered = answered
    told.result = results.map { results in
      RoomRound.Result(
        figures: results.figures.map {
          RoomRound.Figure(median: $0.median, spread: Double($0.spread), agrees: $0.agrees, counts: $0.counts)
        }, dots: results.dots)
    }
    return told
  }
}
