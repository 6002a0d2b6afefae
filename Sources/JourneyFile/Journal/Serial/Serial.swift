/// A value with an exact binary form: what is read back is what was written, to the last scalar and bit.
///
/// Two things every form obeys: it takes at least one byte, so that a list can never claim more elements than bytes are
/// left, and it is not recursive, so that no input can make the reader descend without bounds.
protocol Serial {
  /// Writes the value.
  func write(to out: inout SerialWriter)
  /// Reads a value.
  init(from reader: inout SerialReader) throws(SerialError)
}

/// Why bytes are no serial form. The bytes come from a file, so any of it can happen.
enum SerialError: Error, Hashable {
  /// The bytes end in the middle of a value.
  case ended
  /// A number, tag or text that no writer makes, or one of a newer version.
  case malformed
}

/// Collects serial forms.
struct SerialWriter {
  /// What was written so far.
  var bytes: [UInt8] = []

  /// Writes a number in groups of seven bits, the lowest first.
  mutating func put(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Writes a value under a tag.
  mutating func put(_ tag: UInt8, _ value: some Serial) {
    bytes.append(tag)
    value.write(to: &self)
  }

  /// Writes two values under a tag.
  mutating func put(_ tag: UInt8, _ first: some Serial, _ second: some Serial) {
    put(tag, first)
    second.write(to: &self)
  }
}

/// Reads serial forms from bytes that may hold anything.
struct SerialReader {
  private let bytes: [UInt8]
  private var position: Int
  private let end: Int

  /// Reads a part of the given bytes.
  init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    self.bytes = bytes
    let range = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    position = range.lowerBound
    end = range.upperBound
  }

  /// How many bytes are left.
  var remaining: Int { end - position }

  /// The next byte, which stays where it is; nil at the end.
  var next: UInt8? { position < end ? bytes[position] : nil }

  /// Takes the next byte.
  mutating func byte() throws(SerialError) -> UInt8 {
    guard position < end else { throw .ended }
    defer { position += 1 }
    return bytes[position]
  }

  /// Takes so many bytes.
  mutating func take(_ count: Int) throws(SerialError) -> ArraySlice<UInt8> {
    guard count >= 0, count <= remaining else { throw .ended }
    defer { position += count }
    return bytes[position..<position + count]
  }

  /// Takes a number.
  mutating func number() throws(SerialError) -> UInt64 {
    var number: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 70, by: 7) {
      let byte = try byte()
      guard shift < 63 || byte <= 1 else { throw .malformed }
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
    }
    throw .malformed
  }

  /// Takes the length of a text or list, none of whose parts is smaller than a byte.
  mutating func length() throws(SerialError) -> Int {
    guard let length = Int(exactly: try number()) else { throw .malformed }
    guard length <= remaining else { throw .ended }
    return length
  }

  /// Takes a value of the type that is asked for.
  mutating func value<Value: Serial>() throws(SerialError) -> Value { try Value(from: &self) }
}
