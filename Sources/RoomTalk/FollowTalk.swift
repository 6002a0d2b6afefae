/// What the editor that has a map says to one that follows it, a JSON object a line as to the room.
public enum FollowOrder: Hashable, Sendable {
  /// What the room is told, too: the map, what happened to it, where the eye is, and that the room closes.
  case show(RoomOrder)
  /// The map was asked for, and stays where it is.
  case kept
  /// The map is saved and its lock is about to be free: who is told this has it next, and opens the room as it was.
  case handedOver(RoomOpening)
}

/// What an editor that follows says to the one that has the map.
public enum FollowRequest: String, CaseIterable, Sendable {
  /// What came does not fit the map that is here: it wants the whole.
  case mapWanted
  /// It wants to have the map.
  case takeOver
}

extension FollowOrder {
  /// The order as a line, with its end.
  public var line: [UInt8] {
    switch self {
    case .show(let order): return order.line
    case .kept: return RoomLineWriter("kept").line()
    case .handedOver(let opening):
      var writer = RoomLineWriter("handedOver")
      writer.put(opening)
      return writer.line()
    }
  }

  /// Reads a line; nil for one of another kind, or that is not what its kind must be.
  public init?(line: [UInt8]) {
    if let order = RoomOrder(line: line) {
      self = .show(order)
      return
    }
    guard let reader = RoomLineReader(line: line) else { return nil }
    switch reader.text("say") {
    case "kept": self = .kept
    case "handedOver":
      guard let opening = reader.opening else { return nil }
      self = .handedOver(opening)
    default: return nil
    }
  }
}

extension FollowRequest {
  /// The request as a line, with its end.
  public var line: [UInt8] { RoomLineWriter(rawValue).line() }

  /// Reads a line; nil for one of another kind.
  public init?(line: [UInt8]) {
    guard let word = RoomLineReader(line: line)?.text("say") else { return nil }
    self.init(rawValue: word)
  }
}
