import JourneyFile
import JourneyModel

/// Any bytes as a journal: as they are, and once more with lengths, numbers and checksums made right, since no mutation
/// would get past those.
@_cdecl("LLVMFuzzerTestOneInput")
public func readJournal(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  check(bytes)
  check(sealed(bytes))
  return 0
}

/// What is sound of a journal is a journal of its own and tells the same; whatever it tells can be played on any map.
private func check(_ bytes: [UInt8]) {
  guard let contents = try? JournalContents(bytes) else { return }
  precondition(contents.validLength + contents.tornLength == bytes.count, "bytes are neither sound nor torn")
  // A damaged header is known by the record behind it: without one that can be read nothing tells of it.
  if contents.isHeaderDamaged, contents.records.isEmpty { return }
  let sound = try? JournalContents(Array(bytes.prefix(contents.validLength)))
  precondition(
    sound?.records == contents.records && sound?.tornLength == 0, "what is sound is read as something else")
  for digest in [contents.base, contents.lastSettled] {
    guard let session = contents.rebuild(on: document, digest: digest) else { continue }
    if session.unsaved == nil, !session.isIncomplete {
      let text = session.openText?.text.unicodeScalars ?? String.UnicodeScalarView()
      precondition(text.allSatisfy(\.properties.isWhitespace), "an open text counts as no work")
    }
    expectReadableText(of: session.map)
  }
  _ = contents.unsaved
}

/// The map on which journals are played; those of the seeds were written on it.
private let document: JourneyMap = {
  let text = """
    {"format": "rihla/1", "title": "Parcel", "stages": [
      {"id": "sa", "name": "Order", "touchpoints": [
        {"id": "ta", "name": "Product page", "effectiveness": 4},
        {"id": "tb", "name": "Checkout form", "owner": "Web team", "effectiveness": 2}]},
      {"id": "sb", "name": "Delivery", "touchpoints": [{"id": "tc", "name": "Courier call"}]}]}
    """
  return (try? MapFile.read(Array(text.utf8)).map) ?? JourneyMap(title: "")
}()

/// The bytes with every record's number and checksum made to follow from the one before. A record whose length reaches
/// beyond the end is cut to what is there.
private func sealed(_ bytes: [UInt8]) -> [UInt8] {
  let frame = 28
  var bytes = bytes
  var (position, sequence, checksum) = (8, UInt64(0), UInt32(0))
  while bytes.count - position >= frame {
    let length = min(Int(bytes[position + 4]) | Int(bytes[position + 5]) << 8, bytes.count - position - frame)
    bytes.replaceSubrange(position..<position + 2, with: [0x72, 0x6A])
    bytes[position + 3] = 0
    put(UInt64(length), of: 4, at: position + 4, into: &bytes)
    put(sequence, of: 8, at: position + 8, into: &bytes)
    checksum = crc32C(bytes[position..<position + 24], after: checksum)
    checksum = crc32C(bytes[position + frame..<position + frame + length], after: checksum)
    put(UInt64(checksum), of: 4, at: position + 24, into: &bytes)
    position += frame + length
    sequence += 1
  }
  return bytes
}

private func put(_ number: UInt64, of size: Int, at place: Int, into bytes: inout [UInt8]) {
  for byte in 0..<size { bytes[place + byte] = UInt8(truncatingIfNeeded: number >> (8 * byte)) }
}

/// The checksum as its definition has it, bit by bit.
private func crc32C(_ bytes: ArraySlice<UInt8>, after previous: UInt32) -> UInt32 {
  var sum = ~previous
  for byte in bytes {
    sum ^= UInt32(byte)
    for _ in 0..<8 { sum = sum >> 1 ^ (sum & 1 == 1 ? 0x82F6_3B78 : 0) }
  }
  return ~sum
}
