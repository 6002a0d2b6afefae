import JourneyFile

/// JSON as people write it: with `//` and `/* */` comments, and commas behind the last value.
///
/// What is no JSON is replaced by blanks, byte by byte, so that every place is where it was: errors name lines and columns
/// of the text itself, and a value can be exchanged in it without touching anything else.
enum CommentedJSON {
  /// The text as plain JSON of the same length and lines. A comment that is not closed reaches to the end.
  static func plain(_ text: [UInt8]) -> [UInt8] {
    var bytes = text
    var index = 0
    var comma: Int?
    while index < bytes.count {
      switch bytes[index] {
      case quote:
        comma = nil
        index = endOfString(bytes, from: index)
        continue
      case slash where index + 1 < bytes.count && bytes[index + 1] == slash:
        index = blankLine(&bytes, from: index)
        continue
      case slash where index + 1 < bytes.count && bytes[index + 1] == star:
        index = blankBlock(&bytes, from: index)
        continue
      case UInt8(ascii: ","): comma = index
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if let last = comma { bytes[last] = space }
        comma = nil
      case space, newline, UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      default: comma = nil
      }
      index += 1
    }
    return bytes
  }

  private static let (quote, slash, star) = (UInt8(ascii: "\""), UInt8(ascii: "/"), UInt8(ascii: "*"))
  private static let (newline, space) = (UInt8(ascii: "\n"), UInt8(ascii: " "))

  private static func endOfString(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start + 1
    while index < bytes.count, bytes[index] != quote, bytes[index] != newline {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index + 1, bytes.count)
  }

  private static func blankBlock(_ bytes: inout [UInt8], from start: Int) -> Int {
    var index = start + 2
    while index + 1 < bytes.count, !(bytes[index] == star && bytes[index + 1] == slash) { index += 1 }
    let end = min(index + 2, bytes.count)
    for place in start..<end where bytes[place] != newline { bytes[place] = space }
    return end
  }

  private static func blankLine(_ bytes: inout [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != newline {
      bytes[index] = space
      index += 1
    }
    return index
  }
}
