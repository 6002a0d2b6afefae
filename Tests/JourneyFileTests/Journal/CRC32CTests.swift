import Testing

@testable import JourneyFile

@Suite struct CRC32CTests {
  @Test("the check value of the catalogues, and the examples of RFC 3720")
  func knownValues() {
    #expect(CRC32C.checksum(of: Array("123456789".utf8)) == 0xE306_9283)
    #expect(CRC32C.checksum(of: [UInt8](repeating: 0, count: 32)) == 0x8A91_36AA)
    #expect(CRC32C.checksum(of: [UInt8](repeating: 0xFF, count: 32)) == 0x62A8_AB43)
    #expect(CRC32C.checksum(of: (0..<32).map { UInt8($0) }) == 0x46DD_794E)
  }

  @Test("going on from a checksum is the checksum of both together")
  func chained() {
    let bytes = (0..<99).map { UInt8($0) }
    for cut in 0...99 {
      let first = CRC32C.checksum(of: bytes[..<cut])
      #expect(CRC32C.checksum(of: bytes[cut...], after: first) == CRC32C.checksum(of: bytes))
    }
  }
}
