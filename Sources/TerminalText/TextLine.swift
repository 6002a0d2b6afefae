/// One line of text as it stands on the screen, and the way between its characters and its columns: for edited fields.
///
/// Offsets count characters (`Character`) of the text from 0; the offset after the last one is the end, a place for the
/// caret without a character. Columns count from the left of the line, whatever its direction. With the ordering
/// ``TextOrdering/terminal``, columns are those to write to; within a word that runs from right to left the terminal
/// shows them in the opposite order.
public struct TextLine: Hashable, Sendable {
  /// What to write, from left to right.
  public let glyphs: [Glyph]
  /// The columns the glyphs take.
  public let columns: Int
  /// The way the line runs: at which side its end is.
  public let direction: TextDirection
  /// The offset of the first character in the text that was wrapped; 0 for a line by itself. All offsets that the
  /// methods take and return count from the beginning of the line.
  public let start: Int
  /// How many characters the line has, a line end not counted.
  public let count: Int
  /// For every character the columns it takes; empty, at the character after it, for one that is not drawn.
  private let spans: [Range<Int>]
  /// For every column the character that is seen there, the first when two share it.
  private let characters: [Int]
  /// Every offset and the end, in the order of their places on the screen from left to right.
  private let stops: [Int]
  /// Where each offset is in `stops`.
  private let stopNumbers: [Int]

  /// The column of the first cell of the character at `offset`.
  ///
  /// The end is the cell past the line: ``columns`` when it runs from left to right, -1 when from right to left. A
  /// character that is not drawn has the column of the one after it. Offsets outside count as 0 or the end.
  public func caretColumn(ofOffset offset: Int) -> Int {
    let offset = max(offset, 0)
    guard offset < count else { return direction == .leftToRight ? columns : -1 }
    return spans[offset].lowerBound
  }

  /// The character seen at a column; beyond an edge, the first character or the end, whichever is at that edge.
  public func offset(atColumn column: Int) -> Int {
    if characters.indices.contains(column) { return characters[column] }
    return (column < 0) == (direction == .leftToRight) ? 0 : count
  }

  /// Where the caret goes from `offset` by one step on the screen; nil when there is nothing more on that side.
  ///
  /// Steps in one direction visit every character once, those that are not drawn included, and the end. An alef and the
  /// lam in whose cell it stands are two steps.
  public func visualNeighbour(ofOffset offset: Int, toTheLeft: Bool) -> Int? {
    let number = stopNumbers[min(max(offset, 0), count)] + (toTheLeft ? -1 : 1)
    return stops.indices.contains(number) ? stops[number] : nil
  }

  /// The columns that the characters of a range take, in separate stretches from left to right.
  public func cells(ofOffsets range: Range<Int>) -> [Range<Int>] {
    let taken = spans[range.clamped(to: 0..<count)].filter { !$0.isEmpty }
    var stretches: [Range<Int>] = []
    for span in taken.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = stretches.last, span.lowerBound <= last.upperBound {
        stretches[stretches.count - 1] = last.lowerBound..<max(last.upperBound, span.upperBound)
      } else {
        stretches.append(span)
      }
    }
    return stretches
  }
}

extension TextLine {
  /// Collects a line from what is placed on it, from left to right.
  struct Builder {
    /// The offset of the line's first character in the text.
    let start: Int
    /// The items of its paragraph that stand on it.
    let items: Range<Int>
    private let count: Int
    private var glyphs: [Glyph] = []
    private var columns = 0
    private var spans: [Range<Int>?]
    private var characters: [Int] = []
    /// The character at each rank, -1 where there is none of its own.
    private var ranks: [Int]

    /// A line of `count` characters, the first being number `start` of the text, whose items are `items`.
    init(start: Int, count: Int, items: Range<Int>) {
      self.start = start
      self.count = count
      self.items = items
      spans = Array(repeating: nil, count: count)
      ranks = Array(repeating: -1, count: items.count)
    }

    /// Takes in what comes next; `character` counts from the beginning of the line.
    mutating func add(_ place: ClusterRun.Place, character: Int) {
      ranks[place.rank - items.lowerBound] = character
      if let glyph = place.glyph {
        let first = spans[character]?.lowerBound ?? columns
        columns += glyph.width
        spans[character] = first..<columns
        glyphs.append(glyph)
        for _ in 0..<glyph.width { characters.append(character) }
      } else if place.sharesCell {
        spans[character] = columns - 1..<columns
        characters[columns - 1] = character
      }
    }

    /// The line, running in `direction`.
    func finish(_ direction: TextDirection) -> TextLine {
      var following = direction == .leftToRight ? columns : -1
      let spans = spans.reversed().map { span in
        following = span?.lowerBound ?? following
        return span ?? following..<following
      }
      let drawn = ranks.filter { $0 >= 0 }
      let stops = direction == .leftToRight ? drawn + [count] : [count] + drawn
      var stopNumbers = Array(repeating: 0, count: stops.count)
      for (number, offset) in stops.enumerated() { stopNumbers[offset] = number }
      return TextLine(
        glyphs: glyphs, columns: columns, direction: direction, start: start, count: count,
        spans: spans.reversed(), characters: characters, stops: stops, stopNumbers: stopNumbers)
    }
  }
}
