/// The header of a journal in which something is not as it was written, as far as it can be told by the record behind it:
/// that goes on from the header's checksum.
struct DamagedHeader {
  /// What it tells, as it stands there.
  let header: JournalHeader
  /// When the journal began, as it stands there.
  let began: Int64
  /// How many bytes it takes, with the magic ones.
  let length: Int
  /// The checksum from which the next record goes on.
  let checksum: UInt32

  /// Looks for the first record behind a damaged header; nil where there is none.
  init?(_ bytes: [UInt8]) {
    let start = JournalFrame.magic.count + JournalFrame.size
    // A header holds a digest and a path.
    let last = min(bytes.count - JournalFrame.size, start + (1 << 16))
    guard start + 33 <= last else { return nil }
    let stored = bytes[start - 4..<start].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    for place in start + 33...last where bytes[place] == 0x72 && bytes[place + 1] == 0x6A {
      let head = CRC32C.checksum(of: bytes[JournalFrame.magic.count..<start - 4])
      for checksum in [stored, CRC32C.checksum(of: bytes[start..<place], after: head)] {
        var frames = JournalFrames(bytes, from: place, after: checksum)
        guard frames.next() != nil, let base = ContentDigest(bytes: Array(bytes[start..<start + 32])) else {
          continue
        }
        let document = (try? JournalHeader(payload: bytes, in: start..<place))?.document
        header = JournalHeader(base: base, document: document)
        began = Int64(
          truncatingIfNeeded: bytes[start - 12..<start - 4].reversed().reduce(UInt64(0)) {
            $0 << 8 | UInt64($1)
          })
        (length, self.checksum) = (place, checksum)
        return
      }
    }
    return nil
  }
}

extension ContentDigest {
  /// Whether another digest is this one but for a few bits.
  func isNearly(_ other: ContentDigest) -> Bool {
    zip(bytes, other.bytes).reduce(0) { $0 + ($1.0 ^ $1.1).nonzeroBitCount } <= 16
  }
}
