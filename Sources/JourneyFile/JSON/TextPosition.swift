/// A place in a text, for people: what an editor's status line would show.
public struct TextPosition: Hashable, Sendable {
  /// The line, counted from 1; a line ends at LF.
  public let line: Int
  /// The column, counted from 1 in characters (Unicode scalars), not in bytes or cells.
  public let column: Int
  /// The same place in bytes, counted from 0.
  public let offset: Int

  /// Makes a position from figures already known.
  public init(line: Int, column: Int, offset: Int) {
    self.line = line
    self.column = column
    self.offset = offset
  }

  /// Finds line and column of a byte. Costs a walk over all bytes before it, so only errors pay for it.
  init(offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let start = bytes.starts(with: JSONReader.byteOrderMark) ? JSONReader.byteOrderMark.count : 0
    var line = 1
    var column = 1
    for byte in bytes[min(start, offset)..<min(offset, bytes.count)] {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0b1100_0000 != 0b1000_0000 {
        column += 1
      }
    }
    self.init(line: line, column: column, offset: offset)
  }
}

/// Finds lines and columns of places one behind the other: together they cost one walk over the text.
struct TextWalk {
  private let bytes: [UInt8]
  private var offset: Int
  private var (line, column) = (1, 1)

  /// Begins at the start of a text.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    offset = bytes.starts(with: JSONReader.byteOrderMark) ? JSONReader.byteOrderMark.count : 0
  }

  /// Line and column of a byte, which must not lie before the last one that was asked for.
  mutating func position(at place: Int) -> TextPosition {
    while offset < min(place, bytes.count) {
      if bytes[offset] == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if bytes[offset] & 0b1100_0000 != 0b1000_0000 {
        column += 1
      }
      offset += 1
    }
    return TextPosition(line: line, column: column, offset: place)
  }
}

/// Where a merge that nobody finished left its marks.
///
/// A JSON string holds no line break, so a line that begins with seven of these characters can never be
/// part of a valid file: the search needs no parsing and is made only after an error.
enum ConflictMarker {
  static let length = 7
  static let characters: [UInt8] = [
    UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "|"),
  ]

  /// The byte where the first marker line starts.
  static func firstOffset(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var lineStart = 0
    while lineStart < bytes.count {
      if isMarker(bytes[lineStart...]) { return lineStart }
      guard let lineEnd = bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      lineStart = lineEnd + 1
    }
    return nil
  }

  private static func isMarker(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = line.first, characters.contains(first) else { return false }
    let run = line.prefix { $0 == first }
    guard run.count == length else { return false }
    guard run.endIndex < line.endIndex else { return true }
    return [UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains(line[run.endIndex])
  }
}
