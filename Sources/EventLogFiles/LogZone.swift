import Glibc

/// The zone of times that name none.
public struct LogZone: Hashable, Sendable {
  /// From when on, in seconds of local time as if it were UTC, so many seconds are ahead of UTC; the first from ever.
  private let offsets: [Change]

  private struct Change: Hashable, Sendable {
    let local: Int64
    let ahead: Int64
  }

  /// Coordinated universal time.
  public static let utc = LogZone(ahead: 0)

  private init(ahead: Int64) { self.init(changes: [Change(local: .min, ahead: ahead)]) }

  private init(changes: [Change]) { offsets = changes }

  /// The zone that a text names: `UTC`, `Z`, `+02:00`, or `Europe/Berlin` as the system knows it; nil for another.
  public init?(_ text: String) {
    if ["UTC", "Z", "GMT"].contains(text.uppercased()) {
      self = .utc
    } else if let ahead = Self.offset(text) {
      self.init(ahead: ahead)
    } else if let changes = ZoneFile(named: text)?.changes {
      self.init(changes: changes.map { Change(local: $0.local, ahead: $0.ahead) })
    } else {
      return nil
    }
  }

  private static func offset(_ text: String) -> Int64? {
    let bytes = Array(text.utf8)
    guard let sign = bytes.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
    let digits = bytes.dropFirst().filter { $0 != UInt8(ascii: ":") }
    guard digits.count == 2 || digits.count == 4, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    let values = digits.map { Int64($0) - 0x30 } + [0, 0]
    let (hours, minutes) = (values[0] * 10 + values[1], values[2] * 10 + values[3])
    guard hours < 19, minutes < 60 else { return nil }
    return (sign == UInt8(ascii: "-") ? -1 : 1) * (hours * 3600 + minutes * 60)
  }

  /// How many seconds the zone is ahead of UTC at a local time. What the clock shows twice counts as the first.
  func ahead(atLocal seconds: Int64) -> Int64 {
    var (low, high) = (0, offsets.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if offsets[middle].local <= seconds { low = middle } else { high = middle }
    }
    return offsets[low].ahead
  }
}

/// A zone as the system has it, in the form of RFC 8536.
private struct ZoneFile {
  /// From which local time on which offset holds.
  let changes: [(local: Int64, ahead: Int64)]

  private static let folder = "/usr/share/zoneinfo/"

  init?(named name: String) {
    let isName = name.utf8.allSatisfy { byte in
      let letter = byte | 0x20
      return (0x61...0x7A).contains(letter) || (0x30...0x39).contains(byte) || "/_-+".utf8.contains(byte)
    }
    guard isName, !name.isEmpty, !name.hasPrefix("/"), let bytes = Self.content(Self.folder + name),
      let changes = Self.changes(bytes)
    else { return nil }
    self.changes = changes
  }

  private static func content(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes[..<count])
  }

  private static func number(_ bytes: [UInt8], _ place: Int, _ length: Int) -> Int64 {
    let value = bytes[place..<(place + length)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return length == 4 ? Int64(Int32(truncatingIfNeeded: value)) : Int64(bitPattern: value)
  }

  /// The second block of the file, whose times have 64 bits.
  private static func changes(_ bytes: [UInt8]) -> [(local: Int64, ahead: Int64)]? {
    func counts(_ start: Int) -> [Int]? {
      guard bytes.count >= start + 44, bytes[start..<(start + 4)].elementsEqual("TZif".utf8) else {
        return nil
      }
      return (0..<6).map { Int(number(bytes, start + 20 + 4 * $0, 4)) }
    }
    // isutcnt, isstdcnt, leapcnt, timecnt, typecnt, charcnt
    guard let first = counts(0) else { return nil }
    let start = 44 + first[3] * 5 + first[4] * 6 + first[5] + first[2] * 8 + first[1] + first[0]
    guard let second = counts(start), second[4] > 0 else { return nil }
    let (times, types) = (start + 44, start + 44 + second[3] * 8)
    let kinds = types + second[3]
    guard bytes.count >= kinds + second[4] * 6 else { return nil }
    var last = number(bytes, kinds, 4)
    var result = [(local: Int64.min, ahead: last)]
    for place in 0..<second[3] {
      let kind = Int(bytes[types + place])
      guard kind < second[4] else { return nil }
      let ahead = number(bytes, kinds + kind * 6, 4)
      // What is shown twice counts as before the change, so that the change is where the new time is past the old.
      result.append((number(bytes, times + place * 8, 8) + max(last, ahead), ahead))
      last = ahead
    }
    return result
  }
}
