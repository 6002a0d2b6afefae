/// What the editor and the room's program say to each other: one JSON object a line, over a socket pair.
///
/// Outwards go orders (`RoomOrder`), inwards reports (`RoomReport`). Kinds that a side does not know are passed over, so that
/// either can be newer.
public enum RoomTalk {
  /// The version that is spoken; a room that is told another answers `failed` with `.version`.
  public static let version = 1
  /// The longest line in bytes: a longer one ends the talk.
  public static let longestLine = 16 << 20
}

/// Cuts what comes into lines, however it was cut into reads.
public struct RoomLines: Sendable {
  private var rest: [UInt8] = []

  /// Nothing has come yet.
  public init() {}

  /// Takes what came and gives the lines that are whole now, without their ends; nil where one is longer than the talk
  /// allows.
  public mutating func take(_ bytes: some Collection<UInt8>) -> [[UInt8]]? {
    var lines: [[UInt8]] = []
    var start = bytes.startIndex
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      lines.append(rest + bytes[start..<end])
      rest = []
      start = bytes.index(after: end)
    }
    rest += bytes[start...]
    let isTooLong = rest.count > RoomTalk.longestLine || lines.contains { $0.count > RoomTalk.longestLine }
    return isTooLong ? nil : lines
  }
}
