extension ClusterRun {
  /// Is told what comes of an item on the screen, from left to right.
  ///
  /// - `item`: which item. One of several glyphs is told of several times, a joiner never.
  /// - `rank`: where it stands among the items of its paragraph on the screen.
  /// - `glyph`: what to write; nil for an item that is not drawn, and for a lam in the cell of its alef, which is
  ///   that of the visit before.
  typealias Visitor = (_ item: Int, _ rank: Int, _ glyph: Glyph?) -> Void

  /// Calls `body` with the levels of all items, or with nil when everything stands in reading order, from left to right,
  /// and looks as it is.
  /// - Parameter direction: the way the paragraph runs.
  func resolved<Result>(_ direction: TextDirection, _ body: (BidiParagraph?) -> Result) -> Result {
    let mayTurn = direction == .rightToLeft || items.contains { $0.scalar.mayTurn }
    guard mayTurn, typesetter.ordering != .asIs, !items.isEmpty else { return body(nil) }
    return BidiParagraph.with(count: items.count, direction: direction) { paragraph in
      resolve(paragraph)
      return body(paragraph)
    }
  }

  /// Visits what is to be written of one line, from left to right.
  /// - Parameters:
  ///   - line: the items on the line; letters join, and order is made, among them.
  ///   - paragraph: what ``resolved(_:_:)`` made of all items.
  ///   - joins: whether Arabic letters take their joined forms.
  func arrange(
    _ line: Range<Int>, of paragraph: BidiParagraph?, joins: Bool, _ visit: Visitor
  ) {
    guard let paragraph else {
      for item in line { place(item, rank: item, as: items[item].scalar, visit) }
      return
    }
    guard !line.isEmpty else { return }
    if joins { paragraph.join(line) }
    paragraph.mirror(line)
    paragraph.reorder(line)
    if typesetter.ordering == .terminal, typesetter.repertoire == .unicode {
      placeForTerminal(line, paragraph, visit)
    } else {
      for rank in line { place(at: rank, paragraph, from: line.lowerBound, visit) }
    }
  }

  private func resolve(_ paragraph: BidiParagraph) {
    for index in items.indices { paragraph.scalars[index] = items[index].scalar.value }
    paragraph.classify()
    for index in items.indices where items[index].isNeutral { paragraph.setNeutral(index) }
    paragraph.resolve(reading: typesetter.reading)
  }

  private func place(
    at rank: Int, _ paragraph: BidiParagraph, from first: Int, _ visit: Visitor
  ) {
    let item = Int(paragraph.order[rank])
    if paragraph.isLigated(item) {
      visit(item, rank, nil)
    } else if item > first, paragraph.isLigated(item - 1) {
      // Base of both, marks of the lam, marks of the alef.
      let marks = firstGlyph(of: item).marks
      let ligature = firstGlyph(of: item - 1).with(base: paragraph.scalar(item)).adding(marks)
      visit(item, rank, ligature)
    } else {
      place(item, rank: rank, as: paragraph.scalar(item), visit)
    }
  }

  /// Visits the glyphs of an item whose base draws as `scalar`.
  func place(_ item: Int, rank: Int, as scalar: Unicode.Scalar, _ visit: Visitor) {
    switch items[item].kind {
    case .joiner: break
    case .invisible: visit(item, rank, nil)
    case .letter: visit(item, rank, Glyph(scalar))
    case .cluster:
      let span = items[item].glyphs
      let isChanged = scalar != items[item].scalar && !items[item].isStandIn
      for index in span {
        let glyph = glyphs[Int(index)]
        let isBase = isChanged && index == span.lowerBound
        visit(item, rank, isBase ? glyph.with(base: scalar) : glyph)
      }
    }
  }

  private func firstGlyph(of item: Int) -> Glyph {
    let item = items[item]
    return item.glyphs.isEmpty ? Glyph(item.scalar) : glyphs[Int(item.glyphs.lowerBound)]
  }
}

extension Unicode.Scalar {
  /// Whether the scalar can run from right to left or make others do so: the blocks of such scripts with their numbers,
  /// and the marks.
  fileprivate var mayTurn: Bool {
    switch value {
    case ..<0x590: false
    case 0x590...0x8FF, 0x200F, 0x2067, 0xFB1D...0xFDFF, 0xFE70...0xFEFE: true
    case 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
