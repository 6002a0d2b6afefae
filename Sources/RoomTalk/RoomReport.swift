/// What the room says to the editor.
public enum RoomReport: Hashable, Sendable {
  /// It listens; said again where the address has become another, since there is a new token.
  case ready(RoomPlace)
  /// It does not, and ends.
  case failed(RoomFailure, detail: String)
  /// How many look on.
  case present(Int)
  /// Somebody answered, or changed an answer.
  case answer(RoomAnswer)
  /// Somebody sent a thought: neutralised, at most 500 characters. The number is to be said `taken` of.
  case thought(Int, text: String)
  /// What came does not fit the map that the room has: it wants the whole.
  case mapWanted
}

/// Where a room can be found.
public struct RoomPlace: Hashable, Sendable {
  /// The address that it listens on.
  public var address: String
  /// The port.
  public var port: Int
  /// The whole address of the page, for people.
  public var link: String
  /// The same as a code for phones, row by row: `#` for a dark module, a blank for a light one. None where there is no code.
  public var code: [String]

  /// A place.
  public init(address: String, port: Int, link: String, code: [String] = []) {
    (self.address, self.port, self.link, self.code) = (address, port, link, code)
  }
}

/// Why a room could not be opened.
public enum RoomFailure: String, CaseIterable, Sendable {
  /// The editor speaks another version.
  case version
  /// Another program listens there.
  case portTaken
  /// This machine does not have the address (any more).
  case noSuchAddress
  /// The system refuses the port to this user.
  case notAllowed
  /// The certificate or its key cannot be used.
  case certificate
  /// Something else, which the detail tells.
  case other
}

/// An answer from a device.
public struct RoomAnswer: Hashable, Sendable {
  /// The number to be said `taken` of.
  public var number: Int
  /// The round.
  public var round: String
  /// The device within that round, 16 hexadecimal digits: the same device has the same in one round and another in the next.
  public var slot: String
  /// What it says, as the kind of round has it.
  public var values: [Int]

  /// An answer.
  public init(number: Int, round: String, slot: String, values: [Int]) {
    (self.number, self.round, self.slot, self.values) = (number, round, slot, values)
  }
}

extension RoomReport {
  /// The report as a line, with its end.
  public var line: [UInt8] {
    var writer = RoomLineWriter(word)
    switch self {
    case .ready(let place):
      writer.put("address", place.address)
      writer.put("port", place.port)
      writer.put("link", place.link)
      writer.put("code", place.code)
    case .failed(let reason, let detail):
      writer.put("reason", reason.rawValue)
      writer.put("detail", detail)
    case .present(let count): writer.put("count", count)
    case .answer(let answer):
      writer.put("number", answer.number)
      writer.put("round", answer.round)
      writer.put("slot", answer.slot)
      writer.put("values", answer.values)
    case .thought(let number, let text):
      writer.put("number", number)
      writer.put("text", text)
    case .mapWanted: break
    }
    return writer.line()
  }

  /// Reads a line; nil for one of another kind, or that is not what its kind must be.
  public init?(line: [UInt8]) {
    guard let reader = RoomLineReader(line: line), let word = reader.text("say"),
      let report = Self.report(word, reader)
    else { return nil }
    self = report
  }

  private var word: String {
    switch self {
    case .ready: "ready"
    case .failed: "failed"
    case .present: "present"
    case .answer: "answer"
    case .thought: "thought"
    case .mapWanted: "mapWanted"
    }
  }

  private static func report(_ word: String, _ reader: RoomLineReader) -> RoomReport? {
    switch word {
    case "ready": reader.place.map { .ready($0) }
    case "failed":
      .failed(
        reader.text("reason").flatMap(RoomFailure.init(rawValue:)) ?? .other,
        detail: reader.text("detail") ?? "")
    case "present": reader.number("count").map { .present($0) }
    case "answer": reader.answer.map { .answer($0) }
    case "thought":
      if let number = reader.number("number"), let text = reader.text("text") {
        .thought(number, text: text)
      } else {
        nil
      }
    case "mapWanted": .mapWanted
    default: nil
    }
  }
}

extension RoomLineReader {
  fileprivate var place: RoomPlace? {
    guard let address = text("address"), let port = number("port"), let link = text("link") else {
      return nil
    }
    return RoomPlace(address: address, port: port, link: link, code: texts("code") ?? [])
  }

  fileprivate var answer: RoomAnswer? {
    guard let number = number("number"), let round = text("round"), let slot = text("slot"),
      let values = numbers("values")
    else { return nil }
    return RoomAnswer(number: number, round: round, slot: slot, values: values)
  }
}
