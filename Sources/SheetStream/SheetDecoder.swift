/// Reads what `SheetEncoder` wrote.
public struct SheetDecoder: Sendable {
  private let bytes: [UInt8]
  private var place = 0

  /// Reads these bytes.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next thing; nil at the end.
  ///
  /// - Throws: `SheetDamage` where the bytes are not what was written.
  public mutating func next() throws(SheetDamage) -> SheetItem? {
    guard place < bytes.count else { return nil }
    switch SheetEncoder.Tag(rawValue: try byte()) {
    case .sheet:
      let flags = try byte()
      return .sheet(SheetHead(try text(), isRightToLeft: flags & 1 != 0, isHidden: flags & 2 != 0))
    case .row: return .row(try number())
    case .text: return .cell(try number(), .text(try text()))
    case .number:
      let column = try number()
      guard let style = SheetNumber(rawValue: try byte()) else { throw SheetDamage() }
      return .cell(column, .number(Double(bitPattern: try fixed(UInt64.self)), style))
    case .widths: return .widths(Array(try part()))
    case .merge: return .merge(column: try number(), from: try number(), to: try number())
    case nil: throw SheetDamage()
    }
  }

  private mutating func byte() throws(SheetDamage) -> UInt8 {
    guard place < bytes.count else { throw SheetDamage() }
    defer { place += 1 }
    return bytes[place]
  }

  private mutating func fixed<Number: FixedWidthInteger>(_: Number.Type) throws(SheetDamage) -> Number {
    let size = MemoryLayout<Number>.size
    guard bytes.count - place >= size else { throw SheetDamage() }
    defer { place += size }
    return bytes.withUnsafeBytes {
      Number(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: Number.self))
    }
  }

  private mutating func number() throws(SheetDamage) -> Int { Int(try fixed(UInt32.self)) }

  private mutating func part() throws(SheetDamage) -> ArraySlice<UInt8> {
    let count = try number()
    guard bytes.count - place >= count else { throw SheetDamage() }
    defer { place += count }
    return bytes[place..<place + count]
  }

  private mutating func text() throws(SheetDamage) -> String { String(decoding: try part(), as: UTF8.self) }
}

/// That bytes are no sheets, or end in the middle of one.
public struct SheetDamage: Error, Hashable {
  /// Says so.
  public init() {}
}
