import JourneyFile
public import JourneyModel

/// What the editor says to the room.
public enum RoomOrder: Hashable, Sendable {
  /// The room opens; always the first.
  case open(RoomOpening)
  /// The map as it is now, as the text of its file.
  case map([UInt8])
  /// What happened to it since: the journal's own entries in order. Where one does not fit the room asks for the map.
  case edits([JournalEntry])
  /// Where the eye is.
  case focus(Focus)
  /// The round that goes on, each time that something of it changes; nil: none.
  case round(RoomRound?)
  /// When the timer ends, in milliseconds since 1970; nil: none runs.
  case timer(Int?)
  /// What is shared is another.
  case share(RoomShare)
  /// Another token: who has only the old one is out.
  case token(String)
  /// The journal has what came under these numbers.
  case taken([Int])
  /// What came under these numbers is not taken: its round is over, or the journal could not be written.
  case refused([Int])
  /// The room closes.
  case close
}

extension RoomOrder {
  /// The order as a line, with its end.
  public var line: [UInt8] {
    var writer = RoomLineWriter(word)
    switch self {
    case .open(let opening): writer.put(opening)
    case .map(let text): writer.put("text", String(decoding: text, as: UTF8.self))
    case .edits(let entries): writer.put("entries", entries.map { Base64.text(of: $0.serialBytes) })
    case .focus(.nothing): break
    case .focus(.stage(let id)): writer.put("stage", id.text)
    case .focus(.touchpoint(let id)): writer.put("touchpoint", id.text)
    case .round(let round): if let round { writer.put(round) }
    case .timer(let end): writer.put("ends", end)
    case .share(let share): writer.put(share)
    case .token(let token): writer.put("token", token)
    case .taken(let numbers), .refused(let numbers): writer.put("numbers", numbers)
    case .close: break
    }
    return writer.line()
  }

  /// Reads a line; nil for one of another kind, or that is not what its kind must be.
  public init?(line: [UInt8]) {
    guard let reader = RoomLineReader(line: line), let word = reader.text("say"),
      let order = Self.order(word, reader)
    else { return nil }
    self = order
  }

  private var word: String {
    switch self {
    case .open: "open"
    case .map: "map"
    case .edits: "edits"
    case .focus: "focus"
    case .round: "round"
    case .timer: "timer"
    case .share: "share"
    case .token: "token"
    case .taken: "taken"
    case .refused: "refused"
    case .close: "close"
    }
  }

  private static func order(_ word: String, _ reader: RoomLineReader) -> RoomOrder? {
    switch word {
    case "open": reader.opening.map { .open($0) }
    case "map": reader.text("text").map { .map(Array($0.utf8)) }
    case "edits": entries(of: reader).map { .edits($0) }
    case "focus": .focus(focus(of: reader))
    case "round": reader.text("id") == nil ? .round(nil) : reader.round.map { .round($0) }
    case "timer": .timer(reader.number("ends"))
    case "share": reader.share.map { .share($0) }
    case "token": reader.text("token").map { .token($0) }
    case "taken": reader.numbers("numbers").map { .taken($0) }
    case "refused": reader.numbers("numbers").map { .refused($0) }
    case "close": .close
    default: nil
    }
  }

  private static func entries(of reader: RoomLineReader) -> [JournalEntry]? {
    guard let texts = reader.texts("entries") else { return nil }
    let entries = texts.compactMap { Base64.bytes(of: $0).flatMap(JournalEntry.init(serialBytes:)) }
    return entries.count == texts.count ? entries : nil
  }

  private static func focus(of reader: RoomLineReader) -> Focus {
    if let id = reader.text("touchpoint") { return .touchpoint(Identifier(id)) }
    return reader.text("stage").map { .stage(Identifier($0)) } ?? .nothing
  }
}
