/// A place in a line, and the column at which it is shown inside the quotation: a tab goes on to the next of every
/// four columns.
struct MarkdownCursor {
  private let bytes: [UInt8]
  private(set) var position: Int
  /// The end of the line's content.
  let end: Int
  private(set) var column = 0

  init(_ bytes: [UInt8], _ line: SourceLine) {
    self.bytes = bytes
    position = line.content.lowerBound
    end = line.content.upperBound
  }

  var isAtEnd: Bool { position >= end }

  private mutating func step() {
    column += bytes[position] == .tab ? 4 - column % 4 : 1
    position += 1
  }

  /// Passes over blanks, up to a column at most.
  mutating func skipBlanks(upTo limit: Int = .max) {
    while !isAtEnd, bytes[position].isBlank, column < limit { step() }
  }

  /// Passes over the marks of quotations, each with up to three spaces before it (or any number inside of lists) and one
  /// behind it, and tells their number. Columns are counted from there.
  mutating func skipQuotation(limit: Int = .max, atAnyDepth: Bool = false) -> Int {
    var depth = 0
    while depth < limit {
      let spaces = bytes[position..<end].prefix { $0 == .space }.count
      guard spaces <= 3 || atAnyDepth, position + spaces < end, bytes[position + spaces] == .quotation else {
        break
      }
      position += spaces + 1
      if !isAtEnd, bytes[position] == .space { position += 1 }
      depth += 1
      column = 0
    }
    return depth
  }

  /// Passes over the marker of a list item and the blanks behind it; tells the column at which its content begins.
  mutating func skipListMarker() -> Int? {
    let rest = bytes[position..<end]
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    let marks: [UInt8] = digits == 0 ? Array("-*+".utf8) : Array(".)".utf8)
    let length = digits + 1
    guard digits <= 9, length < rest.count, marks.contains(bytes[position + digits]),
      bytes[position + length].isBlank
    else { return nil }
    for _ in 0..<length { step() }
    skipBlanks()
    return column
  }
}
