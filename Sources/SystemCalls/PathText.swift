// A path is bytes, and need be no text. So that one can be carried as a string all the same and reach the system as the very
// bytes it was, each byte that is no UTF-8 stands in the string as a scalar of its own, of a block that is nobody's: what is
// shown of it is a replacement character. Where a path has such a scalar by itself, its bytes stand there in the same way, so
// that no two paths become one string.

/// The scalars that stand for bytes: U+10FE00 and the byte.
private let escapes: Range<UInt32> = 0x10FE00..<0x10FF00

extension Unicode.Scalar {
  /// Whether the scalar stands for a byte of a path that is no text.
  public var isPathByte: Bool { escapes.contains(value) }
}

extension String {
  /// The string that stands for a path's bytes.
  public init(path bytes: some Collection<UInt8>) {
    if let text = String(validating: bytes, as: UTF8.self), !text.unicodeScalars.contains(where: \.isPathByte)
    {
      self = text
      return
    }
    var result = String.UnicodeScalarView()
    var rest = Array(bytes)[...]
    while let first = rest.first {
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      let piece = rest.prefix(length)
      if let scalar = String(validating: piece, as: UTF8.self)?.unicodeScalars.first, !scalar.isPathByte {
        result.append(scalar)
        rest = rest.dropFirst(String(scalar).utf8.count)
      } else {
        if let scalar = Unicode.Scalar(escapes.lowerBound + UInt32(first)) { result.append(scalar) }
        rest = rest.dropFirst()
      }
    }
    self.init(result)
  }

  /// The string that stands for the path that ends with a zero byte.
  public init(path: UnsafePointer<CChar>) {
    var count = 0
    while path[count] != 0 { count += 1 }
    self.init(path: UnsafeBufferPointer(start: path, count: count).map { UInt8(bitPattern: $0) })
  }
}

extension StringProtocol {
  /// The path as the system takes it: its bytes, and a zero byte.
  public var onDisk: [CChar] { pathBytes.map { CChar(bitPattern: $0) } + [0] }

  /// The bytes of the path.
  public var pathBytes: [UInt8] {
    let text = String(self)
    let bytes = Array(text.utf8)
    // What every scalar that stands for a byte begins with in UTF-8, and hardly anything else.
    guard bytes.contains(0xF4) else { return bytes }
    return text.unicodeScalars.flatMap { scalar in
      scalar.isPathByte ? [UInt8(scalar.value - escapes.lowerBound)] : Array(String(scalar).utf8)
    }
  }

  /// The path as a text to be written down, in which nothing stands for bytes any more.
  public var pathAsText: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0.isPathByte ? "\u{FFFD}" : $0 }))
  }
}
