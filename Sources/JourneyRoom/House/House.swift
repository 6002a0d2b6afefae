import Glibc
import JourneyFile
import JourneyModel
import NIOCore
import Phrases
import RoomTalk

/// The room: what it knows, who looks on, and what waits for the editor.
actor House {
  /// Somebody who looks on.
  struct Reader {
    let device: RoomDevice
    let language: Language
    let channel: any Channel
    let signal: AsyncStream<Void>.Continuation
    /// What was shown last.
    var revision: Int
    /// The question as it was shown last.
    var asked: [UInt8]
    /// Since when what was sent last is on its way.
    var writingSince: ContinuousClock.Instant?
    /// When something was sent last.
    var sent: ContinuousClock.Instant
  }

  /// The most that can look on at once.
  static let mostReaders = 500
  /// The most windows of one device.
  static let mostWindows = 6

  let key: [UInt8]
  let boot = RoomKeys.random(bytes: 4)
  private let outbox: Outbox
  private let clock = ContinuousClock()
  private let start = ContinuousClock.now
  var state: RoomState
  private(set) var isOver = false

  /// Counts what happens.
  private(set) var revision = 1
  private var mapRevision = 1
  private var lightRevision = 1
  private var roundRevision = 1
  private var pages: [Language: RoomPages] = [:]
  private var drawn: [Language: (map: Int, light: Int)] = [:]
  /// The question as it was drawn for the present round and map.
  private var questions: [Question: [UInt8]] = [:]
  /// When the map may be drawn again: it is drawn at most half of the time.
  private var nextDrawing: ContinuousClock.Instant

  private var readers: [Int: Reader] = [:]
  private var lastReader = 0
  private var toldPresent = 0

  /// What this room's devices have answered in the round that goes on, by their slots.
  private var given: [String: [Int]] = [:]
  private var givenRound: String?
  private var waiting: [Int: CheckedContinuation<Verdict, Never>] = [:]
  private var lastNumber = 0
  /// Thoughts that are taken, by what their forms were marked with.
  private var marks: [String] = []

  private var requests = Allowances(.requests)
  private var addresses = Allowances(.address)
  private var newDevices = Allowances(.devices)
  private var thoughts = Allowances(.thoughts)

  init(_ opening: RoomOpening, outbox: Outbox) {
    key = RoomKeys.bytes(hex: opening.key) ?? Array(opening.key.utf8)
    state = RoomState(share: opening.share, token: opening.token)
    nextDrawing = .now
    self.outbox = outbox
  }

  /// Seconds since the room was opened.
  private var now: Double { (clock.now - start) / .seconds(1) }

  // MARK: Orders

  /// Carries out an order of the editor.
  func take(_ order: RoomOrder) {
    switch order {
    case .taken(let numbers): settle(numbers, as: .taken)
    case .refused(let numbers): settle(numbers, as: .tooLate)
    default: break
    }
    guard let change = state.take(order) else { return }
    revision += 1
    questions = [:]
    switch change {
    case .map: (mapRevision, lightRevision) = (revision, revision)
    case .light: lightRevision = revision
    case .round:
      (roundRevision, lightRevision) = (revision, revision)
      if state.round?.id != givenRound { given = [:] }
      givenRound = state.round?.id
    case .token: endReaders()
    case .lost:
      _ = outbox.put(RoomReport.mapWanted.line)
      return
    case .end:
      isOver = true
      endReaders()
      return
    }
    wakeAll()
  }

  private func endReaders() {
    for reader in readers.values { reader.signal.finish() }
  }

  private func wakeAll() {
    for reader in readers.values { reader.signal.yield() }
  }

  // MARK: What devices send

  /// Whether a request of a device, or of an address where it has no device yet, is not one too many.
  func admits(_ device: RoomDevice?, from address: String) -> Bool {
    guard addresses.take(address, at: now) else { return false }
    return device.map { requests.take($0.id, at: now) } ?? true
  }

  /// A device for somebody who has none yet; nil where too many came from one address.
  func newDevice(for address: String) -> RoomDevice? {
    newDevices.take(address, at: now) ? .new() : nil
  }

  /// Takes an answer; done when the editor has it.
  func answer(_ form: FormFields, from device: RoomDevice) async -> Verdict {
    guard let round = state.round, round.id == form["round"], round.state == .open else { return .tooLate }
    guard let values = values(of: form, for: round), round.accepts(values) else { return .noAnswer }
    let slot = device.slot(inRoundOf: round.key)
    let verdict = await send { number in
      .answer(RoomAnswer(number: number, round: round.id, slot: slot, values: values))
    }
    if verdict == .taken, state.round?.id == round.id {
      given[slot] = values
      for reader in readers.values where reader.device == device { reader.signal.yield() }
    }
    return verdict
  }

  /// Takes a thought; one that was taken already, by the mark of its form, is not sent twice.
  func thought(_ form: FormFields, from device: RoomDevice) async -> Verdict {
    guard state.share.takesThoughts else { return .tooLate }
    guard let text = form["text"].flatMap(Thought.neutralised) else { return .noAnswer }
    let mark = form["once"].map { device.id + $0 }
    if let mark, marks.contains(mark) { return .taken }
    guard thoughts.take(device.id, at: now) else { return .tooOften }
    let verdict = await send { .thought($0, text: text) }
    if verdict == .taken, let mark, mark.utf8.count < 100 {
      marks.append(mark)
      if marks.count > 1024 { marks.removeFirst(512) }
    }
    return verdict
  }

  private func values(of form: FormFields, for round: RoomRound) -> [Int]? {
    switch round.kind {
    case .rating, .emotion: return form.number("v0").map { [$0] }
    case .pain, .opportunity:
      guard let first = form.number("v0"), let second = form.number("v1") else { return nil }
      return [first, second]
    case .dots:
      var values: [Int] = []
      for place in round.choices.indices {
        let dots = form.number("d\(place)") ?? 0
        guard (0...round.dots).contains(dots) else { return nil }
        values += [Int](repeating: place, count: dots)
      }
      return values
    case .thought: return nil
    }
  }

  /// Sends something to the editor and waits until it has it, five seconds at most.
  private func send(_ report: (Int) -> RoomReport) async -> Verdict {
    lastNumber += 1
    let number = lastNumber
    guard waiting.count < 2000, outbox.put(report(number).line) else { return .notArrived }
    Task {
      try? await Task.sleep(for: .seconds(5))
      settle([number], as: .notArrived)
    }
    return await withCheckedContinuation { waiting[number] = $0 }
  }

  private func settle(_ numbers: [Int], as verdict: Verdict) {
    for number in numbers { waiting.removeValue(forKey: number)?.resume(returning: verdict) }
  }

  // MARK: Readers

  /// Lets somebody look on; nil where the room is full or over.
  func enter(
    _ device: RoomDevice, _ language: Language, on channel: any Channel, seen: String?
  ) -> (number: Int, signals: AsyncStream<Void>)? {
    guard !isOver, readers.count < Self.mostReaders else { return nil }
    let windows = readers.filter { $0.value.device == device }.keys.sorted()
    if windows.count >= Self.mostWindows, let oldest = windows.first { readers[oldest]?.signal.finish() }
    let (signals, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    lastReader += 1
    let revision = Self.revision(of: seen, boot: boot)
    // Whoever has the question on the page already may be about to answer it.
    let own = ownAnswer(of: device)
    let asked = revision >= max(roundRevision, 1) && own == nil ? ask(language, device) : []
    readers[lastReader] = Reader(
      device: device, language: language, channel: channel, signal: continuation,
      revision: revision, asked: asked, sent: clock.now)
    continuation.yield()
    channel.closeFuture.whenComplete { _ in continuation.finish() }
    // One that is out of reach takes nothing, and says nothing: 45 seconds, not the quarter of an hour that is usual.
    let timeout = ChannelOptions.Types.SocketOption(level: .tcp, name: .init(rawValue: TCP_USER_TIMEOUT))
    _ = channel.setOption(timeout, value: 45_000)
    tellPresent()
    return (lastReader, signals)
  }

  /// Lets somebody go.
  func leave(_ number: Int) {
    readers[number] = nil
    tellPresent()
  }

  /// Notes that what was sent to a reader is with it.
  func arrived(at number: Int) { readers[number]?.writingSince = nil }

  /// Ends the connections of those who have taken nothing for 30 seconds, and lets those who were sent nothing for 15 have
  /// a sign of life: a connection that is dead is not known to be before something is sent.
  func lookAround() {
    let now = clock.now
    for reader in readers.values {
      if let since = reader.writingSince {
        if now - since > .seconds(30) { reader.channel.close(promise: nil) }
      } else if now - reader.sent > .seconds(15) {
        reader.signal.yield()
      }
    }
  }

  /// How many devices look on.
  var present: Int { Set(readers.values.map(\.device)).count }

  private static func revision(of seen: String?, boot: String) -> Int {
    guard let parts = seen?.split(separator: "-"), parts.count == 2, parts[0] == boot else { return 0 }
    return Int(parts[1]) ?? 0
  }

  private func tellPresent() {
    let present = present
    guard present != toldPresent, outbox.put(RoomReport.present(present).line) else { return }
    toldPresent = present
    revision += 1
    lightRevision = revision
    wakeAll()
  }

  // MARK: What is shown

  /// What a reader is to be shown now: the latest, whatever it missed; nil where it has seen that.
  func news(for number: Int) -> [UInt8]? {
    guard var reader = readers[number] else { return nil }
    refresh(reader.language)
    guard let page = pages[reader.language] else { return nil }
    var news = page.news(since: reader.revision)
    let asked = ask(reader.language, reader.device)
    if asked != reader.asked { news.append(("r-ask", asked)) }
    (reader.revision, reader.asked) = (revision, asked)
    let isQuiet = news.isEmpty && clock.now - reader.sent < .seconds(15)
    if !isQuiet { (reader.writingSince, reader.sent) = (clock.now, clock.now) }
    readers[number] = reader
    if news.isEmpty { return isQuiet ? nil : NewsEvent.sign }
    return NewsEvent.bytes(news, version: "\(boot)-\(revision)")
  }

  /// The whole page.
  func page(_ language: Language, for device: RoomDevice?, said: String?) -> [UInt8] {
    refresh(language)
    guard let page = pages[language] else { return [] }
    let shell = RoomShell(
      page: page, ask: ask(language, device), version: "\(boot)-\(revision)", title: state.shown.title,
      takesThoughts: state.share.takesThoughts, said: said)
    return shell.bytes
  }

  private func ask(_ language: Language, _ device: RoomDevice?) -> [UInt8] {
    let question = Question(language: language, own: device.flatMap(ownAnswer))
    if let known = questions[question] { return known }
    let words = pages[language]?.words ?? RoomWords(language)
    let bytes = RoundPage(round: state.round, map: state.shown, words: words, own: question.own).bytes
    questions[question] = bytes
    return bytes
  }

  /// What a device has answered in the round that goes on.
  private func ownAnswer(of device: RoomDevice) -> [Int]? {
    guard let round = state.round, !given.isEmpty else { return nil }
    return given[device.slot(inRoundOf: round.key)]
  }

  /// For whom a question is drawn.
  private struct Question: Hashable {
    let language: Language
    let own: [Int]?
  }

  /// Draws what is another since it was drawn last; the map only as often as there is time for.
  private func refresh(_ language: Language) {
    var page = pages[language] ?? RoomPages(language)
    var drawn = drawn[language] ?? (0, 0)
    if drawn.map < mapRevision {
      let begin = clock.now
      if drawn.map == 0 || begin >= nextDrawing {
        // A revision of its own: some may have been shown the present one without this.
        revision += 1
        page.take(RoomMapPage(of: state.shown, in: page.words), at: revision)
        drawn.map = revision
        let end = clock.now
        nextDrawing = end + (end - begin)
      } else {
        wakeLater()
      }
    }
    // The time that is left is another whenever it is told.
    if drawn.light < lightRevision || state.timer != nil {
      LightParts(state: state, present: present, words: page.words).put(into: &page, at: revision)
      drawn.light = revision
    }
    pages[language] = page
    self.drawn[language] = drawn
  }

  private var isWaking = false

  private func wakeLater() {
    guard !isWaking else { return }
    isWaking = true
    let time = nextDrawing
    Task {
      try? await Task.sleep(until: time, clock: .continuous)
      isWaking = false
      wakeAll()
    }
  }
}
