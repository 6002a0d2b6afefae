import JourneyFile
import JourneyModel
import Phrases
import RoomTalk

/// The room: what it knows, who looks on, and what waits for the editor.
actor House {
  let key: [UInt8]
  let boot = RoomKeys.random(bytes: 4)
  let outbox: Outbox
  let clock = ContinuousClock()
  private let start = ContinuousClock.now
  var state: RoomState
  private(set) var isOver = false

  /// Counts what happens.
  var revision = 1
  var mapRevision = 1
  var lightRevision = 1
  var roundRevision = 1
  var pages: [Language: RoomPages] = [:]
  var drawn: [Language: (map: Int, light: Int)] = [:]
  /// The question as it was drawn for the present round and map.
  var questions: [Question: [UInt8]] = [:]
  /// When the map may be drawn again: it is drawn at most half of the time.
  var nextDrawing: ContinuousClock.Instant
  /// Whether everybody is woken then.
  var isWaking = false

  var readers: [Int: Reader] = [:]
  var lastReader = 0
  var toldPresent = 0

  /// What this room's devices have answered in the round that goes on, by their slots.
  var given: [String: [Int]] = [:]
  var givenRound: String?
  var waiting: [Int: CheckedContinuation<Verdict, Never>] = [:]
  var lastNumber = 0
  /// Thoughts that are taken, by what their forms were marked with.
  var marks: [String] = []

  var requests = Allowances(.requests)
  var addresses = Allowances(.address)
  var newDevices = Allowances(.devices)
  var thoughts = Allowances(.thoughts)

  init(_ opening: RoomOpening, outbox: Outbox) {
    key = RoomKeys.bytes(hex: opening.key) ?? Array(opening.key.utf8)
    state = RoomState(share: opening.share, token: opening.token)
    nextDrawing = .now
    self.outbox = outbox
  }

  /// Seconds since the room was opened.
  var now: Double { (clock.now - start) / .seconds(1) }

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

  func wakeAll() {
    for reader in readers.values { reader.signal.yield() }
  }
}
