/// One line of a text file as ranges of its bytes: what the containers around it put before it, what it says, and
/// how it ends.
struct SourceLine: Hashable, Sendable {
  /// Quotation marks and the indentation of the block.
  var prefix: Range<Int>
  /// What it says.
  var content: Range<Int>
  /// A line feed, a carriage return, both, or nothing at the end of the file.
  var ending: Range<Int>

  /// The whole line.
  var range: Range<Int> { prefix.lowerBound..<ending.upperBound }

  /// The lines of a text, without prefixes.
  static func lines(of bytes: [UInt8]) -> [SourceLine] {
    var lines: [SourceLine] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == .lineFeed || $0 == .carriageReturn } ?? bytes.count
      var next = min(end + 1, bytes.count)
      if end + 1 < bytes.count, bytes[end] == .carriageReturn, bytes[end + 1] == .lineFeed { next += 1 }
      lines.append(SourceLine(prefix: start..<start, content: start..<end, ending: end..<next))
      start = next
    }
    return lines
  }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")
  static let quotation = UInt8(ascii: ">")
  static let colon = UInt8(ascii: ":")

  var isBlank: Bool { self == .space || self == .tab }
}
