import JourneyFile

/// Secrets of a room, and what is made with them.
enum RoomKeys {
  /// The HMAC-SHA-256 of a text (RFC 2104).
  static func code(of text: [UInt8], under key: [UInt8]) -> [UInt8] {
    let short = key.count > 64 ? ContentDigest(of: key).bytes : key
    let block = short + [UInt8](repeating: 0, count: 64 - short.count)
    let inner = ContentDigest(of: block.map { $0 ^ 0x36 } + text).bytes
    return ContentDigest(of: block.map { $0 ^ 0x5C } + inner).bytes
  }

  /// Whether two texts are the same, found out in a time that tells nothing of where they differ.
  static func isSame(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard one.count == other.count else { return false }
    var difference: UInt8 = 0
    for place in one.indices { difference |= one[place] ^ other[place] }
    return difference == 0
  }

  /// The bytes of hexadecimal digits; nil where they are none.
  static func bytes(hex: some StringProtocol) -> [UInt8]? {
    let digits = Array(hex.utf8)
    guard digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    for place in stride(from: 0, to: digits.count, by: 2) {
      guard let high = value(of: digits[place]), let low = value(of: digits[place + 1]) else { return nil }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  /// Bytes as hexadecimal digits, the letters small.
  static func hex(_ bytes: some Collection<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// So many random bytes as hexadecimal digits.
  static func random(bytes count: Int) -> String {
    var generator = SystemRandomNumberGenerator()
    return hex((0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
  }

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x61...0x66: digit - 0x57
    default: nil
    }
  }
}

/// A device: a random number, in a cookie that only this room can have made.
///
/// It says nothing of whom it belongs to, and no answer is kept with it: an answer has a slot, which is another in each round.
struct RoomDevice: Hashable, Sendable {
  /// 128 random bits as hexadecimal digits.
  let id: String

  /// The name of the cookie.
  static let cookie = "rihla-device"

  /// A new device.
  static func new() -> RoomDevice { RoomDevice(id: RoomKeys.random(bytes: 16)) }

  private init(id: String) { self.id = id }

  /// The device of a cookie's value; nil for one that this room did not make.
  init?(cookie value: some StringProtocol, key: [UInt8]) {
    let parts = value.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 32, let seal = RoomKeys.bytes(hex: parts[1]),
      RoomKeys.bytes(hex: parts[0]) != nil
    else { return nil }
    self.init(id: String(parts[0]))
    guard RoomKeys.isSame(seal, self.seal(key)) else { return nil }
  }

  /// The device that a request's cookies name.
  init?(cookies: String, key: [UInt8]) {
    for part in cookies.split(separator: ";") {
      let part = part.drop { $0 == " " }
      guard part.hasPrefix(Self.cookie + "=") else { continue }
      if let device = RoomDevice(cookie: part.dropFirst(Self.cookie.count + 1), key: key) {
        self = device
        return
      }
    }
    return nil
  }

  /// What the cookie holds.
  func value(_ key: [UInt8]) -> String { id + "-" + RoomKeys.hex(seal(key)) }

  /// Its slot in a round: 64 bits as hexadecimal digits.
  func slot(inRoundOf key: String) -> String {
    let key = RoomKeys.bytes(hex: key) ?? Array(key.utf8)
    return RoomKeys.hex(RoomKeys.code(of: Array(id.utf8), under: key).prefix(8))
  }

  private func seal(_ key: [UInt8]) -> [UInt8] {
    Array(RoomKeys.code(of: Array("device ".utf8) + Array(id.utf8), under: key).prefix(16))
  }
}
