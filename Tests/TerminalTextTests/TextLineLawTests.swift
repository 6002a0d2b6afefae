import Testing

@testable import TerminalText

/// What holds for any text, tried on random mixtures of scripts, marks and controls.
@Suite struct TextLineLawTests {
  private static let typesetters = [
    Samples.unicode, Samples.markShowing, Samples.apart, Samples.forTerminal, Samples.ascii,
  ]
  private static let cases = (0..<150).flatMap { seed in
    var dice = Dice(state: UInt64(seed) &* 977 &+ 5)
    let text = dice.text(upTo: 24)
    return [TextDirection.leftToRight, .rightToLeft].map { (text, $0) }
  }

  @Test("glyphs take the columns that were measured, and every cluster is there")
  func isPermutation() {
    for (text, direction) in Self.cases {
      for typesetter in Self.typesetters {
        let line = typesetter.line(text, direction: direction)
        #expect(line.count == text.count, "\(text.debugDescription)")
        #expect(line.columns == typesetter.width(of: text), "\(text.debugDescription)")
        #expect(line.glyphs.reduce(0) { $0 + $1.width } == line.columns)
        #expect(line.glyphs == typesetter.glyphs(of: text, direction: line.direction))
      }
    }
  }

  @Test("columns and offsets are each other's inverse")
  func mapsInvert() {
    for (text, direction) in Self.cases {
      for typesetter in Self.typesetters {
        let line = typesetter.line(text, direction: direction)
        for column in 0..<line.columns {
          let offset = line.offset(atColumn: column)
          #expect(line.cells(ofOffsets: offset..<offset + 1).contains { $0.contains(column) })
        }
        for offset in 0..<line.count {
          let cells = line.cells(ofOffsets: offset..<offset + 1)
          #expect(cells.count <= 1)
          guard let span = cells.first else { continue }
          #expect(line.caretColumn(ofOffset: offset) == span.lowerBound)
          let seen = line.offset(atColumn: span.lowerBound)
          #expect(seen == offset || seen + 1 == offset, "\(text.debugDescription) \(offset)")
        }
        #expect(line.cells(ofOffsets: 0..<line.count) == (line.columns > 0 ? [0..<line.columns] : []))
      }
    }
  }

  @Test("a walk in one direction visits every offset once, and the way back is the same")
  func walks() {
    for (text, direction) in Self.cases {
      for typesetter in Self.typesetters {
        let line = typesetter.line(text, direction: direction)
        let fromLeft = walk(line, from: line.direction == .leftToRight ? nil : line.count, toTheLeft: false)
        #expect(fromLeft.sorted() == Array(0...line.count), "\(text.debugDescription)")
        let fromRight = walk(line, from: fromLeft.last, toTheLeft: true)
        #expect(fromRight == fromLeft.reversed())
        #expect((line.direction == .leftToRight ? fromLeft.last : fromLeft.first) == line.count)
      }
    }
  }

  /// All offsets on the way; without a beginning from the left end of the line.
  private func walk(_ line: TextLine, from start: Int?, toTheLeft: Bool) -> [Int] {
    var place = start ?? line.count
    if start == nil {
      while let next = line.visualNeighbour(ofOffset: place, toTheLeft: true) { place = next }
    }
    var places = [place]
    while let next = line.visualNeighbour(ofOffset: place, toTheLeft: toTheLeft),
      places.count <= line.count + 1
    {
      places.append(next)
      place = next
    }
    return places
  }

  @Test(
    "cut text is never wider than asked, wrapped text loses nothing, and no line is measured otherwise than drawn"
  )
  func cutsAndWraps() {
    for (text, direction) in Self.cases {
      for typesetter in [Samples.unicode, Samples.forTerminal, Samples.ascii] {
        for width in 1...9 {
          let cut = typesetter.truncated(text, to: width)
          #expect(typesetter.width(of: cut) <= width, "\(text.debugDescription) \(width)")
          let part = typesetter.arranged(text, within: width, direction: direction)
          #expect(part.columns == min(width, typesetter.width(of: text)))
          #expect(part.glyphs.reduce(0) { $0 + $1.width } == part.columns)
          let lines = typesetter.lines(text, to: width, direction: direction)
          #expect(lines.reduce(0) { $0 + $1.count } == text.count)
          let texts = typesetter.wrappedWithOffsets(text, to: width)
          #expect(texts.map(\.text).joined() == text, "\(text.debugDescription) \(width)")
          #expect(texts.map { typesetter.width(of: $0.text) } == lines.map(\.columns))
        }
      }
    }
  }
}
