import JourneyModel

/// Events and the kinds and payloads of their records.
extension JournalContents.Event {
  /// The kind of record that tells it.
  var kind: JournalFrame.Kind {
    switch self {
    case .entry(.step): .step
    case .entry(.openText): .openText
    case .entry(.waitingTexts): .waitingTexts
    case .textChanged: .textChange
    case .entry(.session): .session
    case .entry(.roomRound): .roomRound
    case .entry(.roomAnswer): .roomAnswer
    case .entry(.undo): .undo
    case .entry(.redo): .redo
    case .settled: .settled
    }
  }

  /// Writes what the kind does not say.
  func writePayload(to out: inout SerialWriter) {
    switch self {
    case .entry(.step(let step)): step.write(to: &out)
    case .entry(.openText(let text)): text.write(to: &out)
    case .entry(.waitingTexts(let texts)): texts.write(to: &out)
    case .textChanged(let change): change.write(to: &out)
    case .entry(.session(let id)): id?.text.write(to: &out)
    case .entry(.roomRound(let round)): round.write(to: &out)
    case .entry(.roomAnswer(let answer)): answer.write(to: &out)
    case .entry(.undo), .entry(.redo): break
    case .settled(let digest): digest.write(to: &out)
    }
  }

  /// Reads the event of a record.
  ///
  /// - Throws: also for a header, which belongs to the beginning only.
  init(_ kind: JournalFrame.Kind, _ bytes: [UInt8], in payload: Range<Int>) throws(SerialError) {
    switch kind {
    case .header: throw .malformed
    case .step: self = .entry(.step(try JournaledStep(payload: bytes, in: payload)))
    case .openText: self = .entry(.openText(try OpenText?(payload: bytes, in: payload)))
    case .textChange: self = .textChanged(try TextChange(payload: bytes, in: payload))
    case .waitingTexts: self = .entry(.waitingTexts(try WaitingTexts(payload: bytes, in: payload)))
    case .session where payload.isEmpty: self = .entry(.session(nil))
    case .session: self = .entry(.session(Identifier(try String(payload: bytes, in: payload))))
    case .roomRound: self = .entry(.roomRound(try PhoneRound?(payload: bytes, in: payload)))
    case .roomAnswer: self = .entry(.roomAnswer(try PhoneAnswer(payload: bytes, in: payload)))
    case .undo where payload.isEmpty: self = .entry(.undo)
    case .redo where payload.isEmpty: self = .entry(.redo)
    case .undo, .redo: throw .malformed
    case .settled: self = .settled(try ContentDigest(payload: bytes, in: payload))
    }
  }
}

/// Makes the bytes of a journal, record by record.
struct JournalScribe {
  /// The number of the next record.
  private(set) var sequence: UInt64
  /// The checksum from which it goes on.
  private(set) var checksum: UInt32

  /// Goes on behind what a journal holds.
  init(after contents: JournalContents) { (sequence, checksum) = (contents.nextSequence, contents.checksum) }

  private init() { (sequence, checksum) = (0, 0) }

  /// Begins a journal: the scribe and the first bytes.
  static func begin(_ header: JournalHeader, at time: Int64) -> (scribe: JournalScribe, bytes: [UInt8]) {
    var scribe = JournalScribe()
    let bytes = JournalFrame.magic + scribe.frame(.header, at: time) { header.write(to: &$0) }
    return (scribe, bytes)
  }

  /// The bytes of the next record.
  mutating func record(_ event: JournalContents.Event, at time: Int64) -> [UInt8] {
    frame(event.kind, at: time) { event.writePayload(to: &$0) }
  }

  private mutating func frame(
    _ kind: JournalFrame.Kind, at time: Int64, _ payload: (inout SerialWriter) -> Void
  ) -> [UInt8] {
    var out = SerialWriter()
    out.bytes = [UInt8](repeating: 0, count: JournalFrame.size)
    payload(&out)
    let frame = JournalFrame(kind: kind, sequence: sequence, time: time)
    checksum = frame.close(&out.bytes, after: checksum)
    sequence += 1
    return out.bytes
  }
}
