/// The checksum of a journal's records: CRC-32C (Castagnoli, reflected), which finds every burst of up to 32 wrong bits.
///
/// Each record's checksum goes on from that of the record before it, so that a record of another journal, or one from
/// before a cut, does not pass for the next.
enum CRC32C {
  /// The checksum of bytes that follow those whose checksum is given; 0 where none do.
  static func checksum(of bytes: some Sequence<UInt8>, after checksum: UInt32 = 0) -> UInt32 {
    table.withUnsafeBufferPointer { table in
      var rest = ~checksum
      for byte in bytes { rest = rest >> 8 ^ table[Int(truncatingIfNeeded: rest ^ UInt32(byte)) & 0xFF] }
      return ~rest
    }
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0x82F6_3B78 : rest >> 1 }
  }
}
