/// What stands around a record's payload in the file, 28 bytes, all numbers with the lowest byte first:
///
///     0  "rj"      2  kind, one letter    3  0
///     4  length of the payload, u32       8  sequence, u64 from 0
///    16  milliseconds since 1970, i64    24  CRC-32C of the above and the payload, after that of the record before
struct JournalFrame {
  /// What a record tells.
  enum Kind: UInt8 {
    /// The base document; always the first record and never a later one.
    case header = 0x48
    /// A step.
    case step = 0x45
    /// The text that is being written.
    case openText = 0x4B
    /// How that text differs from what it was.
    case textChange = 0x44
    /// What else was written and is in no map.
    case waitingTexts = 0x42
    /// The workshop that is being held.
    case session = 0x57
    /// What the room is asked. With version 2, as the next.
    case roomRound = 0x51
    /// What a device of the room answered.
    case roomAnswer = 0x41
    /// An undo.
    case undo = 0x55
    /// A redo.
    case redo = 0x52
    /// What a save is about to put into the document.
    case settled = 0x43
  }

  /// What it tells.
  let kind: Kind
  /// Its number in the journal.
  let sequence: UInt64
  /// When it was written, in milliseconds since 1970.
  let time: Int64

  /// The bytes before the payload.
  static let size = 28
  /// The first bytes of every journal; the last is the version of the format.
  static let magic: [UInt8] = [0x89, 0x52, 0x49, 0x48, 0x4C, 0x41, 0x4A, version]
  /// The version of the format, as long as nothing is in a journal that older programs do not know.
  static let version: UInt8 = 1
  /// The version of journals in which the room was asked: older programs leave them alone, rather than to cut them off there.
  static let roomVersion: UInt8 = 2

  private static let mark: [UInt8] = [0x72, 0x6A]
}

extension JournalFrame {
  /// Fills in the frame of a record whose payload stands behind `size` bytes of room.
  ///
  /// - Returns: the checksum, from which the next record goes on.
  func close(_ bytes: inout [UInt8], after checksum: UInt32) -> UInt32 {
    let length = UInt32(clamping: bytes.count - Self.size)
    let fields =
      Self.mark + [kind.rawValue, 0] + length.littleEndianBytes + sequence.littleEndianBytes
      + UInt64(bitPattern: time).littleEndianBytes
    bytes.replaceSubrange(..<fields.count, with: fields)
    let head = CRC32C.checksum(of: fields, after: checksum)
    let sum = CRC32C.checksum(of: bytes[Self.size...], after: head)
    bytes.replaceSubrange(fields.count..<Self.size, with: sum.littleEndianBytes)
    return sum
  }
}

/// Takes a journal's frames one by one, and stops at the first that does not follow from those before it.
struct JournalFrames {
  /// A frame and where its payload stands.
  struct Found {
    let frame: JournalFrame
    let payload: Range<Int>
    let checksum: UInt32
  }

  private let bytes: [UInt8]
  private var position: Int
  private var sequence: UInt64
  private var checksum: UInt32
  /// Whether what stands before is not as it was written.
  let isBehindDamage: Bool

  /// Begins behind the magic bytes.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = JournalFrame.magic.count
    sequence = 0
    checksum = 0
    isBehindDamage = false
  }

  /// Begins with the first record behind a damaged header.
  init(_ bytes: [UInt8], from position: Int, after checksum: UInt32) {
    (self.bytes, self.position, self.checksum) = (bytes, position, checksum)
    sequence = 1
    isBehindDamage = true
  }

  /// The next frame, or nil at the end and where it is torn.
  mutating func next() -> Found? {
    guard bytes.count - position >= JournalFrame.size,
      bytes[position] == 0x72, bytes[position + 1] == 0x6A, bytes[position + 3] == 0,
      let kind = JournalFrame.Kind(rawValue: bytes[position + 2]), number(at: 8, of: 8) == sequence
    else { return nil }
    let start = position + JournalFrame.size
    let length = Int(number(at: 4, of: 4))
    guard length <= bytes.count - start else { return nil }
    let head = CRC32C.checksum(of: bytes[position..<position + 24], after: checksum)
    let sum = CRC32C.checksum(of: bytes[start..<start + length], after: head)
    guard number(at: 24, of: 4) == UInt64(sum) else { return nil }
    let frame = JournalFrame(kind: kind, sequence: sequence, time: Int64(bitPattern: number(at: 16, of: 8)))
    position = start + length
    sequence += 1
    checksum = sum
    return Found(frame: frame, payload: start..<position, checksum: sum)
  }

  private func number(at offset: Int, of size: Int) -> UInt64 {
    bytes[position + offset..<position + offset + size].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}

extension FixedWidthInteger {
  fileprivate var littleEndianBytes: [UInt8] {
    (0..<Self.bitWidth / 8).map { UInt8(truncatingIfNeeded: self >> ($0 * 8)) }
  }
}
