/// A line of a wrapped text and where it came from.
public struct WrappedLine: Hashable, Sendable {
  /// The line with the spaces at its end, which may hang over the width, and without its line end.
  public let text: String
  /// The offset, in characters of the whole text, of the line's first character.
  public let start: Int

  /// A line whose first character is the one numbered `start`, from 0.
  public init(text: String, start: Int) {
    self.text = text
    self.start = start
  }
}

extension Typesetter {
  /// The text in lines of at most `width` columns, without spaces at their ends.
  ///
  /// Breaks at spaces, or within a word that is wider than a line. LF, CR and CR LF begin new lines.
  ///
  /// What runs which way is decided for the whole text: a line holds the marks by which it looks, set by itself, as it
  /// does in its paragraph. So a bracket or an address that goes over two lines stays what it is.
  /// - Parameters:
  ///   - maximumLines: when the text needs more, the last of these lines ends in an ellipsis.
  ///   - direction: the way all lines run; without it that of a text of the map.
  /// - Returns: no line at all for an empty text, a `width` or a `maximumLines` below 1.
  public func wrapped(
    _ text: String, to width: Int, maximumLines: Int = .max, direction: TextDirection? = nil
  ) -> [String] {
    guard !text.isEmpty, width > 0, maximumLines > 0 else { return [] }
    if let columns = text.columnsIfPlain, columns <= width, !text.utf8.contains(0x0A) {
      return [text[...].trimmingEnd()]
    }
    let direction = direction ?? self.direction(of: text)
    var breaker = LineBreaker(text, limit: width, typesetter: self)
    var lines: [BrokenLine] = []
    while let line = breaker.next() {
      let part = text[line.start..<line.end]
      if lines.count == maximumLines - 1, let following = breaker.next() {
        // What would have begun the next line fills this one up to the ellipsis.
        let end = line.isSoft ? following.end : line.end
        let short = ellipsized(text[line.start..<end], to: width, direction)
        lines.append(BrokenLine(whole: short, shown: short, isSoft: false))
        break
      }
      lines.append(BrokenLine(whole: String(part), shown: part.trimmingEnd(), isSoft: line.isSoft))
    }
    let isPlain = direction == .leftToRight && text.utf8.allSatisfy { $0 < 0x80 }
    return lines.count < 2 || isPlain || ordering == .asIs ? lines.map(\.shown) : ordered(lines, direction)
  }

  /// The text in lines for an edited field: every character belongs to exactly one line.
  ///
  /// Spaces at a break stay at the end of their line. An empty text gives one empty line, and so does a line end at
  /// the end of the text, so that a caret always has a line. A `width` below 1 counts as 1.
  public func wrappedWithOffsets(_ text: String, to width: Int) -> [WrappedLine] {
    var breaker = LineBreaker(text, limit: width, typesetter: self)
    var lines: [WrappedLine] = []
    while let line = breaker.next() {
      lines.append(WrappedLine(text: String(text[line.start..<line.end]), start: line.offset))
    }
    return lines
  }
}
