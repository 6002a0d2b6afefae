import JourneyModel
import TestSupport
import Testing

@testable import JourneyFile

@Suite struct SerialReaderTests {
  /// What reading a value from bytes comes to: the form of what was read, or why nothing was.
  private func outcome<Value: Serial>(
    _ type: Value.Type, _ bytes: [UInt8], in range: Range<Int>
  ) -> Result<[UInt8], SerialError> {
    do throws(SerialError) {
      var out = SerialWriter()
      try Value(payload: bytes, in: range).write(to: &out)
      return .success(out.bytes)
    } catch {
      return .failure(error)
    }
  }

  /// Checks that what stands around bytes is not read with them, and that what is read from them is read back.
  private func expectSound<Value: Serial>(_ type: Value.Type, _ bytes: [UInt8]) -> Bool {
    let found = outcome(type, bytes, in: 0..<bytes.count)
    let surroundings: [[UInt8]] = [[0, 1, 1, 1, 1, 1, 1, 1], [255, 255, 255, 255, 255, 255, 255, 127]]
    for around in surroundings {
      #expect(outcome(type, around + bytes + around, in: 8..<8 + bytes.count) == found, "\(bytes)")
    }
    guard case .success(let form) = found else { return false }
    #expect(outcome(type, form, in: 0..<form.count) == found, "\(bytes)")
    return true
  }

  @Test(
    "whatever bytes come, reading them fails or ends, never reads on, and what was read is read back",
    arguments: 1...10 as ClosedRange<UInt64>)
  func noise(_ seed: UInt64) {
    var source = SeededSource(seed: seed)
    var readable = 0
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0...60, using: &source)).map { _ in
        UInt8.random(in: 0...9, using: &source) &* UInt8.random(in: 0...28, using: &source)
      }
      let isRead = [
        expectSound(JournaledStep.self, bytes), expectSound(Edit.self, bytes),
        expectSound(ListEdit<Pain>.self, bytes), expectSound(OpenText?.self, bytes),
      ]
      if isRead.contains(true) { readable += 1 }
    }
    // Were all noise refused, nothing would be known of what is not.
    #expect(readable > 0)
  }

  @Test("a form of which a byte was changed is read as something or refused, and one cut short is refused")
  func damage() throws {
    var entries = RandomEntries(seed: 3)
    var source = SeededSource(seed: 3)
    for _ in 0..<20 {
      var out = SerialWriter()
      entries.step().write(to: &out)
      for _ in 0..<100 {
        var bytes = out.bytes
        bytes[Int.random(in: bytes.indices, using: &source)] = UInt8.random(in: 0...255, using: &source)
        _ = try? JournaledStep(payload: bytes, in: 0..<bytes.count)
        bytes = Array(out.bytes.prefix(Int.random(in: 0..<out.bytes.count, using: &source)))
        #expect(throws: SerialError.self) { try JournaledStep(payload: bytes, in: 0..<bytes.count) }
      }
    }
  }

  @Test(
    "lengths that the bytes do not bear out are refused before room is made for them",
    arguments: [
      [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F], [0x80, 0x80, 0x80, 0x80, 0x10], [0x02, 0x61],
    ] as [[UInt8]])
  func lengths(_ bytes: [UInt8]) {
    #expect(throws: SerialError.ended) { try String(payload: bytes, in: 0..<bytes.count) }
    #expect(throws: SerialError.ended) { try [String](payload: bytes, in: 0..<bytes.count) }
  }

  @Test(
    "numbers that are larger than any are refused",
    arguments: [
      [UInt8](repeating: 0xFF, count: 9) + [0x02], [UInt8](repeating: 0x80, count: 10) + [0x00],
    ] as [[UInt8]])
  func numbers(_ bytes: [UInt8]) {
    #expect(throws: SerialError.malformed) { try Int(payload: bytes, in: 0..<bytes.count) }
  }

  @Test("what no writer makes is refused")
  func malformed() {
    #expect(throws: SerialError.malformed) { try Bool(payload: [2], in: 0..<1) }
    #expect(throws: SerialError.malformed) { try String(payload: [1, 0xFF], in: 0..<2) }
    #expect(throws: SerialError.malformed) { try String(payload: [3, 0xED, 0xA0, 0x80], in: 0..<4) }
    let emotion = TouchpointChange.emotion.field.number
    #expect(throws: SerialError.malformed) { try TouchpointChange(payload: [emotion, 1, 6], in: 0..<3) }
    #expect(throws: SerialError.malformed) { try FieldChange<Pain>(payload: [4, 1, 10], in: 0..<3) }
    #expect(throws: SerialError.malformed) { try Edit(payload: [10], in: 0..<1) }
    #expect(throws: SerialError.malformed) { try MapChange(payload: [1], in: 0..<1) }
    #expect(throws: SerialError.malformed) { try ListEdit<Lane>(payload: [4, 9], in: 0..<2) }
    #expect(throws: SerialError.malformed, "trailing bytes") { try Bool(payload: [1, 1], in: 0..<2) }
    var out = SerialWriter()
    Double.nan.write(to: &out)
    let standard = [MapChange.standard.field.number] + out.bytes
    #expect(throws: SerialError.malformed) { try MapChange(payload: standard, in: 0..<9) }
    #expect(throws: SerialError.malformed) { try Double(payload: out.bytes, in: 0..<8) }
  }
}
